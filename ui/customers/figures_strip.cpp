// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/figures_strip.h"

#include "ui/theme/painters.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace clientela {

namespace {

constexpr int cellPadding = 12;
constexpr int barWidth = 5;
constexpr int barGap = 2;
constexpr int barsHeight = 19;

int barsWidth(std::size_t count)
{
    return static_cast<int>(count) * (barWidth + barGap) - barGap;
}

} // namespace

FigureCell::FigureCell(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void FigureCell::setFigure(const Figure& figure)
{
    m_figure = figure;
    setObjectName(QStringLiteral("figure-") + figure.key);
    QStringList parts{figure.label, figure.value, figure.remark};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setToolTip(figure.tooltip);
    update();
}

int FigureCell::neededWidth() const
{
    const qreal widest = std::max({textMetrics(TextRole::Caption).horizontalAdvance(m_figure.label),
                                   figuresWidth(m_figure.value, TextRole::SmallFigure),
                                   textMetrics(TextRole::Caption).horizontalAdvance(m_figure.remark)});
    return static_cast<int>(widest) + 2 * cellPadding + 2;
}

QSize FigureCell::sizeHint() const
{
    return {neededWidth() + (m_figure.bars.empty() ? 0 : barsWidth(m_figure.bars.size()) + 16), scaled(80)};
}

QSize FigureCell::minimumSizeHint() const
{
    return {40, scaled(80)};
}

void FigureCell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse() || isDown())
        painter.fillRect(rect(), isDown() ? theme().press : theme().hover);
    const QRect inside = rect().adjusted(cellPadding, 0, -cellPadding, 0);
    const Qt::Alignment left = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const int labelHeight = lineHeight(TextRole::Caption);
    const int valueHeight = lineHeight(TextRole::SmallFigure);
    int y = (height() - 2 * labelHeight - valueHeight) / 2;
    paintText(painter, QRect(inside.x(), y, inside.width(), labelHeight), m_figure.label, TextRole::Caption,
              theme().ink2, left | Qt::AlignVCenter);
    y += labelHeight;
    paintFigures(painter, QRectF(inside.x(), y, inside.width(), valueHeight), m_figure.value, TextRole::SmallFigure,
                 theme().ink, left);
    const int bars = m_figure.bars.empty() ? 0 : barsWidth(m_figure.bars.size());
    if (bars && inside.width() >= figuresWidth(m_figure.value, TextRole::SmallFigure) + 12 + bars) {
        const QRect place(inside.right() - bars, y + valueHeight - barsHeight, bars, barsHeight);
        paintBars(painter, QStyle::visualRect(layoutDirection(), inside, place));
    }
    y += valueHeight;
    paintText(painter, QRect(inside.x(), y, inside.width(), labelHeight), m_figure.remark, TextRole::Caption,
              voiceColour(m_figure.remarkVoice), left | Qt::AlignVCenter);
    if (hasFocus())
        paintInnerRing(painter, QRectF(rect()).adjusted(2, 8, -2, -8));
}

void FigureCell::paintBars(QPainter& painter, const QRect& rect) const
{
    const qint64 highest = std::max<qint64>(1, std::ranges::max(m_figure.bars));
    for (std::size_t i = 0; i < m_figure.bars.size(); ++i) {
        const int column = static_cast<int>(layoutDirection() == Qt::RightToLeft ? m_figure.bars.size() - 1 - i : i);
        const qint64 amount = std::max<qint64>(0, m_figure.bars[i]);
        const int height = amount == 0 ? 1
                                       : qMax(2, static_cast<int>(double(amount) / double(highest) * rect.height()));
        const bool isPresent = i + 1 == m_figure.bars.size();
        painter.fillRect(QRect(rect.x() + column * (barWidth + barGap), rect.bottom() + 1 - height, barWidth, height),
                         isPresent ? theme().charts[0] : theme().line2);
    }
}

void FigureCell::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

FiguresStrip::FiguresStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("figures-strip"));
    setFixedHeight(scaled(80));
}

void FiguresStrip::setFigures(const std::vector<Figure>& figures)
{
    while (m_cells.size() > figures.size()) {
        delete m_cells.back();
        m_cells.pop_back();
    }
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (i == m_cells.size()) {
            auto* cell = new FigureCell(this);
            connect(cell, &QAbstractButton::clicked, this, [this, cell] { Q_EMIT opened(cell->figure().key); });
            m_cells.push_back(cell);
            cell->show();
        }
        m_cells[i]->setFigure(figures[i]);
    }
    arrange();
}

void FiguresStrip::setSideMargin(int pixels)
{
    m_sideMargin = pixels;
    arrange();
}

void FiguresStrip::arrange()
{
    if (m_cells.empty())
        return;
    // every cell gets what it needs, what is left goes to all alike; what is missing is taken from all alike
    std::vector<int> widths;
    for (const FigureCell* cell : m_cells)
        widths.push_back(cell->sizeHint().width());
    const int room = width() - 2 * (m_sideMargin - cellPadding);
    int spare = room - std::accumulate(widths.begin(), widths.end(), 0);
    if (spare < 0) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = m_cells[i]->neededWidth();
        spare = room - std::accumulate(widths.begin(), widths.end(), 0);
    }
    int x = m_sideMargin - cellPadding;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const int share = spare / static_cast<int>(m_cells.size() - i);
        spare -= share;
        const int cellWidth = qMax(40, widths[i] + share);
        m_cells[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, cellWidth, height() - 1)));
        x += cellWidth;
    }
    update();
}

void FiguresStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
    for (std::size_t i = 1; i < m_cells.size(); ++i) {
        const QRect cell = m_cells[i]->geometry();
        const int x = layoutDirection() == Qt::RightToLeft ? cell.right() + 1 : cell.left() - 1;
        painter.fillRect(QRect(x, 12, 1, height() - 24), theme().line);
    }
}

void FiguresStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FiguresStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        setFixedHeight(scaled(80));
        arrange();
    }
    QWidget::changeEvent(event);
}

} // namespace clientela
