// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customer_facts.h"

#include <QStyledItemDelegate>

namespace clientela {

class FactsView;

/// Paints the rows of the facts; heights follow from the width of the view.
class FactsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FactsDelegate(FactsView* view);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the value stands in a row, for clicks and editors.
    static QRect valueRect(const QRect& row, const Fact& fact, Qt::LayoutDirection direction);
    /// Where a heading's "+" or a row's pencil stands.
    static QRect toolRect(const QRect& row, Qt::LayoutDirection direction);

    static constexpr int margin = 16;
    static constexpr int labelWidth = 68;
    static constexpr int labelGap = 8;

private:
    void paintHeading(QPainter& painter, const QRect& row, const Fact& fact, bool isHovered,
                      Qt::LayoutDirection direction) const;
    void paintPerson(QPainter& painter, const QRect& row, const Fact& fact, Qt::LayoutDirection direction) const;
    void paintValue(QPainter& painter, const QRect& row, const Fact& fact, Qt::LayoutDirection direction) const;

    FactsView* m_view;
};

} // namespace clientela
