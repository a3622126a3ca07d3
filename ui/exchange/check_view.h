// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace clientela {

class CheckModel;

/// The table of a checked import: a chip for what becomes of a row, old values struck through, new ones strong;
/// a rejected row offers to be corrected under the mouse, or by Enter.
class CheckView final : public QTableView
{
    Q_OBJECT

public:
    explicit CheckView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    int hoveredRow() const { return m_hoveredRow; }
    /// Where the button that corrects a row stands in the row's values; empty where there is none.
    QRect correctButtonOf(int row) const;
    bool isCorrectPressed() const { return m_isPressed; }

Q_SIGNALS:
    void rowChosen(int row);
    void correctionWanted(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void fitColumns();
    void setHoveredRow(int row);
    bool isCorrectable(int row) const;

    int m_hoveredRow = -1;
    bool m_isPressed = false;
};

} // namespace clientela
