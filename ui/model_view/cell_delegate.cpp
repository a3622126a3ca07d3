// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_view/cell_delegate.h"

#include "ui/model_view/record_list_model.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace clientela {

namespace {

constexpr int monogramGap = 12;

QColor toneColour(ListCell::Tone tone)
{
    switch (tone) {
    case ListCell::Tone::Usual: return theme().ink;
    case ListCell::Tone::Second: return theme().ink2;
    case ListCell::Tone::Quiet: return theme().ink3;
    }
    return theme().ink;
}

/// The upper and lower line of a cell, centred together; the upper one alone when there is no second.
struct CellLines
{
    QRect upper;
    QRect lower;
};

CellLines cellLinesOf(const QRect& rect, bool hasSecond)
{
    if (!hasSecond)
        return {rect, {}};
    const int first = lineHeight(TextRole::Body);
    const int second = lineHeight(TextRole::Second);
    const int top = rect.y() + (rect.height() - first - second) / 2;
    return {QRect(rect.x(), top, rect.width(), first), QRect(rect.x(), top + first, rect.width(), second)};
}

bool isFigures(CellKind kind)
{
    return kind == CellKind::Money || kind == CellKind::Number;
}

} // namespace

QRect CellDelegate::tickRect(const QRect& cell, Qt::LayoutDirection direction)
{
    const int side = scaled(list_measures::monogram);
    const QRect box(cell.x() + scaled(list_measures::padding), cell.y() + (cell.height() - side) / 2, side, side);
    return QStyle::visualRect(direction, cell, box);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const ListCell cell = index.data(RecordListModel::CellRole).value<ListCell>();
    const auto kind = static_cast<CellKind>(index.data(RecordListModel::KindRole).toInt());
    qreal width =
        isFigures(kind) ? figuresWidth(cell.text, TextRole::Name)
        : kind == CellKind::Chip && cell.chip != ListCell::Chip::None
            ? chipSize(cell.text).width()
            : textMetrics(kind == CellKind::Name ? TextRole::Name : TextRole::Body).horizontalAdvance(cell.text);
    width = qMax(width, textMetrics(TextRole::Second).horizontalAdvance(cell.second));
    if (kind == CellKind::Name)
        width += scaled(list_measures::monogram + monogramGap);
    return {qCeil(width) + 2 * scaled(list_measures::padding) + 2, scaled(list_measures::row)};
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant data = index.data(RecordListModel::CellRole);
    const auto* cell = static_cast<const ListCell*>(data.constData());
    if (data.metaType() != QMetaType::fromType<ListCell>())
        return;
    const auto kind = static_cast<CellKind>(index.data(RecordListModel::KindRole).toInt());
    const bool isTicked = option.state & QStyle::State_On;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const Ground ground = option.state & QStyle::State_Selected ? Ground::Selected : Ground::Plain;
    const bool isBackwards = option.direction == Qt::RightToLeft;
    const Qt::Alignment start = Qt::AlignVCenter | (isBackwards ? Qt::AlignRight : Qt::AlignLeft);
    const int padding = scaled(list_measures::padding);
    QRect rect = option.rect.adjusted(padding, 0, -padding, 0);

    if (kind == CellKind::Name) {
        const QRect box = tickRect(option.rect, option.direction);
        if (isTicked || isHovered || cell->letters.isEmpty())
            paintCheckBox(*painter, box, isTicked ? Qt::Checked : Qt::Unchecked, true, isHovered && isTicked);
        else
            paintMonogram(*painter, box, cell->letters, cell->shape, ground);
        const int taken = box.width() + scaled(monogramGap);
        rect = isBackwards ? rect.adjusted(0, 0, -taken, 0) : rect.adjusted(taken, 0, 0, 0);
        const CellLines lines = cellLinesOf(rect, !cell->second.isEmpty());
        if (cell->chip == ListCell::Chip::Filled)
            paintChip(
                *painter,
                QStyle::visualRect(option.direction, lines.upper,
                                   QRect(lines.upper.topLeft(), QSize(qMin(chipSize(cell->text).width(), rect.width()),
                                                                      lines.upper.height()))),
                cell->status, cell->text, ground);
        else
            paintText(*painter, lines.upper, cell->text, TextRole::Name, toneColour(cell->tone), start);
        paintText(*painter, lines.lower, cell->second, TextRole::Second, theme().ink3, start);
        return;
    }
    if (kind == CellKind::Check) {
        if (cell->isChecked)
            paintIcon(*painter, "checkmark",
                      QStyle::visualRect(option.direction, rect, QRect(rect.x(), rect.y(), 16, rect.height())),
                      theme().ink2);
        return;
    }
    if (kind == CellKind::Chip && cell->chip != ListCell::Chip::None) {
        const QRect place = QStyle::visualRect(
            option.direction, rect,
            QRect(rect.topLeft(), QSize(qMin(chipSize(cell->text).width(), rect.width()), rect.height())));
        if (cell->chip == ListCell::Chip::Outline)
            paintOutlineChip(*painter, place, cell->text);
        else
            paintChip(*painter, place, cell->status, cell->text, ground);
        return;
    }
    const CellLines lines = cellLinesOf(rect, !cell->second.isEmpty());
    if (isFigures(kind)) {
        const bool isPlain = cell->tone != ListCell::Tone::Usual || kind == CellKind::Number;
        const Qt::Alignment end = isBackwards ? Qt::AlignLeft : Qt::AlignRight;
        painter->save();
        painter->setClipRect(rect.adjusted(-padding, 0, padding, 0), Qt::IntersectClip);
        paintFigures(*painter, lines.upper, cell->text, isPlain ? TextRole::Body : TextRole::Name,
                     toneColour(cell->tone), end);
        painter->restore();
        paintText(*painter, lines.lower, cell->second, TextRole::Caption,
                  cell->isSecondLate ? theme().status(Status::Late).text : theme().ink3, Qt::AlignVCenter | end);
        return;
    }
    const QColor colour = cell->tone == ListCell::Tone::Usual ? theme().ink2 : toneColour(cell->tone);
    paintText(*painter, lines.upper, cell->text, TextRole::Body, colour, start);
    paintText(*painter, lines.lower, cell->second, TextRole::Caption,
              cell->isSecondLate ? theme().status(Status::Late).text : theme().ink3, start);
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const ListCell cell = index.data(RecordListModel::CellRole).value<ListCell>();
    QStringList lines;
    if (sizeHint(option, index).width() > option.rect.width()) {
        lines.append(cell.text);
        if (!cell.second.isEmpty())
            lines.append(cell.second);
    }
    if (!cell.whole.isEmpty())
        lines.append(cell.whole);
    if (lines.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), lines.join(u'\n'), view);
    return true;
}

} // namespace clientela
