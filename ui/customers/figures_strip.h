// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/text_label.h"

#include <QAbstractButton>

#include <vector>

namespace clientela {

/// One figure of a strip: what it is, how much, and a remark below.
struct Figure
{
    QString key;
    QString label;
    QString value;
    QString remark;
    Voice remarkVoice = Voice::Third;
    std::vector<qint64> bars; ///< a small column each, the last one is the present; empty for none
    QString tooltip;
};

/// A figure that opens the rows it is made of; reached by Tab, pressed by Space and Enter.
class FigureCell final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureCell(QWidget* parent);

    void setFigure(const Figure& figure);
    const Figure& figure() const { return m_figure; }
    /// The width below which something would be cut; bars go first.
    int neededWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintBars(QPainter& painter, const QRect& rect) const;

    Figure m_figure;
};

/// Figures side by side, parted by hairlines.
class FiguresStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresStrip(QWidget* parent = nullptr);

    void setFigures(const std::vector<Figure>& figures);
    /// How far from the sides the first and the last figure stand, in pixels; 24 unless set.
    void setSideMargin(int pixels);

Q_SIGNALS:
    void opened(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    std::vector<FigureCell*> m_cells;
    int m_sideMargin = 24;
};

} // namespace clientela
