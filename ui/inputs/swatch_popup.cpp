// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/swatch_popup.h"

#include "ui/theme/painters.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace clientela {

namespace {

constexpr int swatchColumns = 6;
constexpr int swatchCell = 32;
constexpr int swatchPadding = 8;

} // namespace

const QStringList& paperColours()
{
    // the shop's colour stands on white paper, so each is dark enough for white words on it
    static const QStringList colours = QStringLiteral("#0E766D #1D6638 #4B6B1E #7A5A00 #9A4A12 #A12822 "
                                                      "#1F5F8B #2850B4 #3B3F9E #5F4391 #86316F #A0274F "
                                                      "#1C1C1E #3A4450 #57554F #5A4636 #6B3B2A #0B4A5E")
                                           .split(u' ');
    return colours;
}

SwatchPopup::SwatchPopup(QWidget* anchor)
    : FieldPopup(anchor)
{
    setObjectName(QStringLiteral("swatches"));
    setAccessibleName(tr("Colours"));
}

void SwatchPopup::openWith(const QString& colour)
{
    m_current = static_cast<int>(qMax<qsizetype>(0, paperColours().indexOf(colour.toUpper())));
    open();
}

QSize SwatchPopup::contentSize() const
{
    const int rows = static_cast<int>(paperColours().size() + swatchColumns - 1) / swatchColumns;
    return {swatchColumns * scaled(swatchCell) + 2 * scaled(swatchPadding),
            rows * scaled(swatchCell) + 2 * scaled(swatchPadding)};
}

QRect SwatchPopup::swatchAt(int index) const
{
    const int cell = scaled(swatchCell);
    const QRect rect(content().x() + scaled(swatchPadding) + index % swatchColumns * cell,
                     content().y() + scaled(swatchPadding) + index / swatchColumns * cell, cell, cell);
    return QStyle::visualRect(layoutDirection(), content(), rect);
}

void SwatchPopup::paintContent(QPainter& painter, const QRect&)
{
    for (int index = 0; index < paperColours().size(); ++index) {
        const QRectF cell = swatchAt(index);
        paintPanel(painter, cell.adjusted(5, 5, -5, -5), 5, QColor(paperColours().at(index)), theme().line2);
        if (index == m_current)
            paintInnerRing(painter, cell.adjusted(1, 1, -1, -1), 8);
    }
}

bool SwatchPopup::takesKey(QKeyEvent* event)
{
    if (!isOpen())
        return false;
    const int forward = isRightToLeft() ? -1 : 1;
    const int count = static_cast<int>(paperColours().size());
    const auto go = [&](int by) {
        m_current = qBound(0, m_current + by, count - 1);
        setAccessibleName(paperColours().at(m_current));
        update();
        return true;
    };
    switch (event->key()) {
    case Qt::Key_Left: return go(-forward);
    case Qt::Key_Right: return go(forward);
    case Qt::Key_Up: return go(-swatchColumns);
    case Qt::Key_Down: return go(swatchColumns);
    case Qt::Key_F4: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        close();
        Q_EMIT chosen(paperColours().at(m_current));
        return true;
    default: break;
    }
    if (FieldPopup::takesKey(event))
        return true;
    close(); // typing goes on in the field
    return false;
}

void SwatchPopup::mousePressEvent(QMouseEvent* event)
{
    for (int index = 0; index < paperColours().size(); ++index) {
        if (swatchAt(index).contains(event->position().toPoint())) {
            close();
            Q_EMIT chosen(paperColours().at(index));
            return;
        }
    }
    FieldPopup::mousePressEvent(event);
}

} // namespace clientela
