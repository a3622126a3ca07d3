// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_view/list_cell.h"

#include <QStyledItemDelegate>

namespace clientela {

/// Draws every kind of cell of a list; the ground, the bar and the ring of the row are the view's.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// In the option: State_Selected for a coloured ground, State_MouseOver for a hovered row, State_On for a ticked
    /// one.
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    /// Where a name cell has its monogram or check box, for clicks.
    static QRect tickRect(const QRect& cell, Qt::LayoutDirection direction);
};

/// Heights and gaps of a list, at 100 % text size.
namespace list_measures {
inline constexpr int row = 40;
inline constexpr int head = 28;
inline constexpr int footer = 28;
inline constexpr int margin = 24; ///< of the page, before the first column
inline constexpr int padding = 8; ///< of a cell, on both sides
inline constexpr int monogram = 28;
} // namespace list_measures

} // namespace clientela
