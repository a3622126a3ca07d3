// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_view/list_header.h"

#include "ui/model_view/cell_delegate.h"
#include "ui/model_view/list_view.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

namespace clientela {

ListHeader::ListHeader(ListView& view)
    : QHeaderView(Qt::Horizontal, &view)
    , m_view(view)
{
    setObjectName(QStringLiteral("list-heads"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(false);
    setMinimumSectionSize(48);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
}

QSize ListHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(list_measures::head)};
}

void ListHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    const bool isHovered = rect.contains(viewport()->mapFromGlobal(QCursor::pos())) && viewport()->underMouse();
    option.state |= isHovered ? QStyle::State_MouseOver : QStyle::State_None;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    const QString sort = m_view.listModel() ? m_view.listModel()->sort() : QString();
    const QString key = sort.startsWith(u'-') ? sort.mid(1) : sort;
    if (!key.isEmpty() && m_view.sortKeyOf(section) == key)
        option.sortIndicator = sort.startsWith(u'-') ? QStyleOptionHeader::SortUp : QStyleOptionHeader::SortDown;
    option.text = model()->headerData(section, orientation()).toString();
    const auto alignment = Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const bool isBackwards = layoutDirection() == Qt::RightToLeft;
    option.textAlignment = isBackwards
                               ? (alignment & Qt::AlignRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter
                               : alignment;
    option.rect =
        m_view.cellRect(section, rect).adjusted(scaled(list_measures::padding), 0, -scaled(list_measures::padding), 0);
    style()->drawControl(QStyle::CE_HeaderLabel, &option, painter, this);
}

void ListHeader::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    m_view.fillColumnMenu(menu);
    menu.exec(event->globalPos());
}

} // namespace clientela
