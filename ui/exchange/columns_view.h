// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace clientela {

/// The columns of a file, each with a field that says where it goes; a click, Enter, F2 or typing opens its choices.
class ColumnsView final : public QTableView
{
    Q_OBJECT

public:
    explicit ColumnsView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void fitColumns();
};

} // namespace clientela
