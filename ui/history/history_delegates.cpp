// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_delegates.h"

#include "ui/history/change_model.h"
#include "ui/history/history_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QAbstractItemView>
#include <QPainter>

namespace clientela {

namespace {

constexpr int dayHeight = 36;
constexpr int entryHeight = 44;
constexpr int recordHeight = 40;
constexpr int fieldHeight = 28;
constexpr int side = 24;

} // namespace

HistoryDelegate::HistoryDelegate(QAbstractItemView* view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {200, scaled(index.data(HistoryModel::HeadingRole).isValid() ? dayHeight : entryHeight)};
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = theme();
    const QRect row = option.rect;
    const bool right = option.direction == Qt::RightToLeft;
    const Qt::Alignment lead = right ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trail = right ? Qt::AlignLeft : Qt::AlignRight;
    const QString heading = index.data(HistoryModel::HeadingRole).toString();
    if (!heading.isEmpty()) {
        paintText(*painter, row.adjusted(side, 8, -side, 0), heading, TextRole::CaptionName, t.ink3,
                  Qt::AlignVCenter | lead);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.rule);
        return;
    }
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool hasFocus = m_view->hasFocus();
    if (isSelected)
        painter->fillRect(row, hasFocus ? t.soft : t.idle);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, t.hover);
    if (isSelected && hasFocus)
        painter->fillRect(QRect(right ? row.right() - 2 : row.left(), row.top(), 3, row.height() - 1),
                          t.isDark ? t.accentText : t.accent);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.rule);
    const bool isUndone = index.data(HistoryModel::UndoneRole).toBool();
    const QRect content = row.adjusted(side, 0, -side, -1);
    const int first = lineHeight(TextRole::Name);
    const int second = lineHeight(TextRole::Second);
    const int top = content.top() + (content.height() - first - second) / 2;
    const QString time = index.data(HistoryModel::TimeRole).toString();
    const QString count = index.data(HistoryModel::CountRole).toString();
    const int end = scaled(104);
    const QRect words = right ? content.adjusted(end, 0, 0, 0) : content.adjusted(0, 0, -end, 0);
    const QString label = index.data().toString();
    const QRect title(words.left(), top, words.width(), first);
    paintText(*painter, title, label, isUndone ? TextRole::Body : TextRole::Name, isUndone ? t.ink3 : t.ink,
              Qt::AlignVCenter | lead);
    if (isUndone) {
        const int wide = qMin(title.width(), qCeil(textMetrics(TextRole::Body).horizontalAdvance(label)));
        painter->fillRect(QRect(right ? title.right() - wide : title.left(), title.center().y() + 1, wide, 1), t.ink3);
    }
    const bool isFinal = index.data(HistoryModel::FinalRole).toBool();
    QStringList who{index.data(HistoryModel::AuthorRole).toString(), isUndone  ? HistoryModel::tr("undone")
                                                                     : isFinal ? HistoryModel::tr("final")
                                                                               : QString()};
    who.removeAll(QString());
    paintText(*painter, QRect(words.left(), top + first, words.width(), second), who.join(QStringLiteral(" · ")),
              TextRole::Second, t.ink3, Qt::AlignVCenter | lead);
    const QRect ends(right ? content.left() : content.right() - end + 1, top, end, first);
    paintText(*painter, ends, time, TextRole::Second, t.ink3, Qt::AlignVCenter | trail, Qt::ElideNone);
    if (!count.isEmpty())
        paintText(*painter, QRect(ends.left(), top + first, end, second), count, TextRole::Second, t.ink3,
                  Qt::AlignVCenter | trail, Qt::ElideNone);
}

ChangeDelegate::ChangeDelegate(QAbstractItemView* view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {200, scaled(index.data(ChangeModel::RecordRole).toString().isEmpty() ? fieldHeight : recordHeight)};
}

void ChangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = theme();
    const QRect row = option.rect.adjusted(side, 0, -side, 0);
    const bool right = option.direction == Qt::RightToLeft;
    const Qt::Alignment lead = Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft);
    const QString record = index.data(ChangeModel::RecordRole).toString();
    if (option.state & QStyle::State_HasFocus && m_view->hasFocus())
        painter->fillRect(option.rect, t.soft);
    if (!record.isEmpty()) {
        if (index.row() > 0)
            painter->fillRect(QRect(row.left(), row.top(), row.width(), 1), t.line);
        const QString action = index.data(ChangeModel::ActionRole).toString();
        const int room = qMin(row.width() / 2, qCeil(textMetrics(TextRole::Second).horizontalAdvance(action)) + 2);
        paintText(*painter, right ? row.adjusted(room + 8, 0, 0, 0) : row.adjusted(0, 0, -room - 8, 0), record,
                  TextRole::Section, t.ink, lead);
        paintText(*painter, QRect(right ? row.left() : row.right() - room, row.top(), room, row.height()), action,
                  TextRole::Second, t.ink3, Qt::AlignVCenter | (right ? Qt::AlignLeft : Qt::AlignRight));
        return;
    }
    const int label = qMin(scaled(130), row.width() / 3);
    const auto part = [&](int x, int wide) {
        return right ? QRect(row.right() - x - wide + 1, row.top(), wide, row.height())
                     : QRect(row.left() + x, row.top(), wide, row.height());
    };
    paintText(*painter, part(0, label - 8), index.data(ChangeModel::LabelRole).toString(), TextRole::Second, t.ink3,
              lead);
    const QString before = index.data(ChangeModel::BeforeRole).toString();
    const QString after = index.data(ChangeModel::AfterRole).toString();
    const int rest = row.width() - label;
    int x = label;
    if (!before.isEmpty()) {
        const int wide = qMin(after.isEmpty() ? rest : rest / 2,
                              qCeil(textMetrics(TextRole::Body).horizontalAdvance(before)) + 1);
        const QRect place = part(x, wide);
        paintText(*painter, place, before, TextRole::Body, t.ink3, lead);
        painter->fillRect(QRect(place.left(), place.center().y() + 1, place.width(), 1), t.ink3);
        x += wide + 8;
    }
    paintText(*painter, part(x, qMax(0, row.width() - x)), after, TextRole::Name, t.ink, lead);
}

} // namespace clientela
