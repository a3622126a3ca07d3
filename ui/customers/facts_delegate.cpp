// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/facts_delegate.h"

#include "ui/customers/facts_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QPainter>

namespace clientela {

namespace {

constexpr int headingHeight = 36;
constexpr int rowPadding = 3;
constexpr int personHeight = 36;
constexpr int barHeight = 4;
constexpr int labelLines = 3;

int labelRoom()
{
    return scaled(FactsDelegate::labelWidth) + FactsDelegate::labelGap - 4;
}

/// A label stands on the line of its value, which is a little higher.
int labelDrop()
{
    return (lineHeight(TextRole::Body) - lineHeight(TextRole::Second)) / 2;
}

/// The empty value of the shop's own field.
QString shownValue(const Fact& fact)
{
    return fact.value.isEmpty() ? QStringLiteral("–") : fact.value;
}

QColor valueColour(const Fact& fact)
{
    if (fact.value.isEmpty() || fact.isOutdated)
        return theme().ink3;
    return !fact.link.isEmpty() || fact.customer ? theme().accentText : theme().ink;
}

} // namespace

FactsDelegate::FactsDelegate(FactsView* view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

QRect FactsDelegate::valueRect(const QRect& row, const Fact& fact, Qt::LayoutDirection direction)
{
    QRect rect = row.adjusted(margin, scaled(rowPadding), -margin, -scaled(rowPadding));
    if (!fact.label.isEmpty())
        rect.setLeft(rect.left() + scaled(labelWidth) + labelGap);
    return QStyle::visualRect(direction, row, rect);
}

QRect FactsDelegate::toolRect(const QRect& row, Qt::LayoutDirection direction)
{
    const int side = 24;
    return QStyle::visualRect(direction, row,
                              QRect(row.right() - margin - side + 5, row.bottom() - side - 1, side, side));
}

QSize FactsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Fact& fact = static_cast<const FactsModel*>(index.model())->fact(index);
    const int width = m_view->viewport()->width();
    switch (fact.look) {
    case FactLook::Heading: return {width, scaled(headingHeight)};
    case FactLook::Person: return {width, scaled(personHeight)};
    case FactLook::Bar: return {width, lineHeight(TextRole::Body) + 2 * scaled(rowPadding) + barHeight + 4};
    case FactLook::Plain: break;
    }
    const QRect value = valueRect(QRect(0, 0, width, 100), fact, option.direction);
    const int height = fact.isMiddleCut ? lineHeight(TextRole::Body)
                                        : wrappedHeight(shownValue(fact), value.width(), TextRole::Body);
    const int label = wrappedHeight(fact.label, labelRoom(), TextRole::Second, labelLines);
    return {width, qMax(height, label + labelDrop()) + 2 * scaled(rowPadding)};
}

void FactsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Fact& fact = static_cast<const FactsModel*>(index.model())->fact(index);
    const bool isHovered = m_view->hoveredRow() == index.row();
    const bool isCurrent = m_view->currentIndex() == index && m_view->hasFocus();
    painter->save();
    if (isHovered && fact.look != FactLook::Heading && !fact.isFixed)
        painter->fillRect(option.rect, theme().hover);
    if (fact.look == FactLook::Heading)
        paintHeading(*painter, option.rect, fact, isHovered, option.direction);
    else if (fact.look == FactLook::Person)
        paintPerson(*painter, option.rect, fact, option.direction);
    else
        paintValue(*painter, option.rect, fact, option.direction);
    const bool hasPencil = !fact.isFixed && !fact.link.startsWith(u"file:") && (!fact.link.isEmpty() || fact.customer);
    if (isHovered && hasPencil) {
        const QRect tool = toolRect(option.rect, option.direction);
        painter->fillRect(tool, theme().hover);
        paintIcon(*painter, "document-edit", tool, theme().ink2);
    }
    if (isCurrent)
        paintInnerRing(*painter, QRectF(option.rect).adjusted(6, fact.look == FactLook::Heading ? 10 : 0, -6, 0));
    painter->restore();
}

void FactsDelegate::paintHeading(QPainter& painter, const QRect& row, const Fact& fact, bool isHovered,
                                 Qt::LayoutDirection direction) const
{
    const QRect tool = toolRect(row, direction);
    QRect text = row.adjusted(margin, 0, -margin, 0);
    text.setTop(tool.top());
    text.setBottom(tool.bottom());
    paintText(painter, text, fact.label, TextRole::Section, theme().ink,
              QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter);
    if (!fact.additions.isEmpty())
        paintIcon(painter, "list-add", tool, isHovered ? theme().ink : theme().ink2);
}

void FactsDelegate::paintPerson(QPainter& painter, const QRect& row, const Fact& fact,
                                Qt::LayoutDirection direction) const
{
    const int side = scaled(24);
    const QRect monogram = QStyle::visualRect(direction, row,
                                              QRect(row.x() + margin, row.y() + (row.height() - side) / 2, side, side));
    paintMonogram(painter, monogram, monogramOf(fact.label), MonogramShape::Person);
    const QRect text = QStyle::visualRect(direction, row, row.adjusted(margin + side + 8, 0, -margin, 0));
    const Qt::Alignment left = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter;
    if (fact.value.isEmpty()) {
        paintText(painter, text, fact.label, TextRole::Body, theme().ink, left);
        return;
    }
    const int name = lineHeight(TextRole::Body);
    const int top = row.y() + (row.height() - name - lineHeight(TextRole::Second)) / 2;
    paintText(painter, QRect(text.x(), top, text.width(), name), fact.label, TextRole::Body, theme().ink, left);
    paintText(painter, QRect(text.x(), top + name, text.width(), lineHeight(TextRole::Second)), fact.value,
              TextRole::Second, theme().ink3, left);
}

void FactsDelegate::paintValue(QPainter& painter, const QRect& row, const Fact& fact,
                               Qt::LayoutDirection direction) const
{
    QRect value = valueRect(row, fact, direction);
    const Qt::Alignment left = QStyle::visualAlignment(direction, Qt::AlignLeft);
    if (!fact.label.isEmpty()) {
        const QRect label = QStyle::visualRect(
            direction, row,
            QRect(row.x() + margin, row.y() + scaled(rowPadding) + labelDrop(), labelRoom(), row.height()));
        paintWrapped(painter, label, fact.label, TextRole::Second, theme().ink3, left, labelLines);
    }
    if (!fact.problem.isEmpty()) {
        const QRect mark = QStyle::visualRect(direction, value,
                                              QRect(value.right() - 15, value.y(), 16, lineHeight(TextRole::Body)));
        paintIcon(painter, "dialog-warning", mark, theme().status(Status::Soon).dot);
        value = QStyle::visualRect(direction, value, value.adjusted(0, 0, -20, 0));
    }
    if (fact.isMiddleCut || fact.look == FactLook::Bar)
        paintText(painter, QRect(value.x(), value.y(), value.width(), lineHeight(TextRole::Body)), shownValue(fact),
                  TextRole::Body, valueColour(fact), left | Qt::AlignVCenter,
                  fact.isMiddleCut ? Qt::ElideMiddle : Qt::ElideRight);
    else
        paintWrapped(painter, value, shownValue(fact), TextRole::Body, valueColour(fact), left);
    if (fact.look != FactLook::Bar)
        return;
    QRectF bar(value.x(), value.y() + lineHeight(TextRole::Body) + 2, value.width(), barHeight);
    paintPanel(painter, bar, 2, theme().idle, Qt::transparent);
    QRectF filled = bar;
    filled.setWidth(bar.width() * fact.share);
    if (direction == Qt::RightToLeft)
        filled.moveRight(bar.right());
    if (fact.share > 0)
        paintPanel(painter, filled, 2, fact.problem.isEmpty() ? theme().charts[0] : theme().status(Status::Late).dot,
                   Qt::transparent);
}

} // namespace clientela
