// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "ui/controls/document_status.h"
#include "ui/customers/timeline_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QPainter>
#include <QtMath>

namespace clientela {

namespace {

constexpr int sideMargin = 24;
constexpr int discSize = 24;
constexpr int discGap = 12;
constexpr int headingRow = 32;
constexpr int entryGap = 12;
constexpr int stripHeight = 32;
constexpr int mostLines = 12;
constexpr int mostLetters = 4000; ///< of a text that are laid out

/// The colours of a disc: accent from the customer, green money, red trouble, neutral ours.
struct DiscLook
{
    const char* icon;
    QColor ground;
    QColor ink;
};

DiscLook discOf(const TimelineEntry& entry)
{
    const Theme& t = theme();
    const auto statusDisc = [&](const char* name, Status status) {
        return DiscLook{name, t.status(status).tint, t.status(status).text};
    };
    switch (entry.kind) {
    case TimelineKind::Document: {
        const Status status = colourOfDocumentStatus(entry.state);
        if (status == Status::Late)
            return statusDisc("document-multiple", Status::Late);
        return entry.state == u"accepted" ? statusDisc("checkmark", Status::Good)
                                          : DiscLook{"document-multiple", t.idle, t.ink2};
    }
    case TimelineKind::Payment:
        return entry.amount.isNegative() ? statusDisc("edit-undo", Status::Late)
                                         : statusDisc("checkmark", Status::Good);
    case TimelineKind::Note: return {"note", t.idle, t.ink2};
    case TimelineKind::Attachment: return {"mail-attachment", t.idle, t.ink2};
    case TimelineKind::Change: return {"document-edit", t.idle, t.ink3};
    }
    return {"note", t.idle, t.ink2};
}

} // namespace

TimelineDelegate::TimelineDelegate(TimelineView* view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

QRect TimelineDelegate::content(const QRect& row) const
{
    return QStyle::visualRect(m_view->layoutDirection(), row, row.adjusted(sideMargin + discSize + discGap, 0, -16, 0));
}

QRect TimelineDelegate::stripRect(const QRect& row) const
{
    const QRect inside = content(row);
    return {inside.x(), row.y() + scaled(discSize) + 4, inside.width(), scaled(stripHeight)};
}

QRect TimelineDelegate::textRect(const QRect& row) const
{
    const QRect inside = content(row);
    return {inside.x(), row.y() + scaled(22), inside.width(), row.height() - scaled(22) - entryGap};
}

int TimelineDelegate::textHeight(const QString& text, int width) const
{
    if (text.isEmpty())
        return 0;
    return wrappedHeight(text.left(mostLetters), width, TextRole::Body, mostLines);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto& model = *static_cast<const TimelineModel*>(index.model());
    const TimelineModel::Row& row = model.row(index);
    const int width = m_view->viewport()->width();
    if (!row.heading.isEmpty())
        return {width, scaled(headingRow)};
    if (row.entry.kind == TimelineKind::Document)
        return {width, scaled(discSize) + 4 + scaled(stripHeight) + entryGap};
    if (row.entry.kind == TimelineKind::Payment || row.entry.kind == TimelineKind::Attachment)
        return {width, scaled(22) + lineHeight(TextRole::Body) + entryGap};
    if (m_heightsWidth != width) {
        m_heights.clear();
        m_heightsWidth = width;
    }
    const std::pair<int, qint64> key{static_cast<int>(row.entry.kind), row.entry.id};
    auto known = m_heights.find(key);
    if (known == m_heights.end()) {
        const int text = textHeight(model.textOf(row.entry), content(QRect(0, 0, width, 10)).width());
        known = m_heights.insert(key, scaled(22) + text + entryGap);
    }
    return {width, qMax(*known, scaled(discSize) + entryGap)};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TimelineModel::Row& row = static_cast<const TimelineModel*>(index.model())->row(index);
    painter->save();
    if (row.heading.isEmpty()) {
        paintEntry(*painter, option.rect, index);
    } else {
        const Qt::LayoutDirection direction = m_view->layoutDirection();
        const QRect line = option.rect.adjusted(sideMargin, 0, -16, 0);
        const int width = qCeil(textMetrics(TextRole::CaptionName).horizontalAdvance(row.heading));
        paintText(*painter, QStyle::visualRect(direction, line, QRect(line.x(), line.y(), width + 2, line.height())),
                  row.heading, TextRole::CaptionName, theme().ink2,
                  QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter);
        painter->fillRect(
            QStyle::visualRect(direction, line,
                               QRect(line.x() + width + 10, line.center().y(), line.width() - width - 10, 1)),
            theme().line);
    }
    painter->restore();
}

void TimelineDelegate::paintEntry(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const auto& model = *static_cast<const TimelineModel*>(index.model());
    const TimelineEntry& entry = model.row(index).entry;
    const Qt::LayoutDirection direction = m_view->layoutDirection();
    const int disc = scaled(discSize);
    const QRect discRect = QStyle::visualRect(direction, row, QRect(row.x() + sideMargin, row.y(), disc, disc));

    const QModelIndex below = model.index(index.row() + 1);
    if (below.isValid() && model.row(below).heading.isEmpty())
        painter.fillRect(QRect(discRect.center().x(), discRect.bottom() + 1, 1, row.bottom() - discRect.bottom()),
                         theme().line);
    const DiscLook look = discOf(entry);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ground);
    painter.drawEllipse(discRect);
    paintIcon(painter, look.icon, discRect, look.ink);

    const QRect inside = content(row);
    const QRect head(inside.x(), row.y() + (disc - lineHeight(TextRole::Name)) / 2, inside.width(),
                     lineHeight(TextRole::Name));
    const QString remark = model.remarkOf(entry);
    const int remarkWidth = qMin(inside.width() / 2,
                                 qCeil(textMetrics(TextRole::Caption).horizontalAdvance(remark)) + 2);
    const Qt::Alignment left = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const Qt::Alignment right = QStyle::visualAlignment(direction, Qt::AlignRight) | Qt::AlignVCenter;
    const bool isQuiet = entry.kind == TimelineKind::Change;
    paintText(painter, QStyle::visualRect(direction, head, head.adjusted(0, 0, -remarkWidth - 8, 0)),
              model.titleOf(entry), isQuiet ? TextRole::Body : TextRole::Name, isQuiet ? theme().ink2 : theme().ink,
              left);
    paintText(painter,
              QStyle::visualRect(direction, head,
                                 QRect(head.right() - remarkWidth + 1, head.y(), remarkWidth, head.height())),
              remark, TextRole::Caption, theme().ink3, right);

    if (entry.kind == TimelineKind::Document) {
        paintStrip(painter, stripRect(row), entry, m_view->hoveredRow() == index.row() && m_view->isHoveredStrip());
    } else if (entry.kind == TimelineKind::Payment || entry.kind == TimelineKind::Attachment) {
        const bool isFile = entry.kind == TimelineKind::Attachment;
        paintText(painter, textRect(row), model.textOf(entry), TextRole::Body,
                  isFile ? theme().accentText : theme().ink2, left | Qt::AlignTop,
                  isFile ? Qt::ElideMiddle : Qt::ElideRight);
    } else {
        paintWrapped(painter, textRect(row), model.textOf(entry).left(mostLetters), TextRole::Body,
                     isQuiet ? theme().ink3 : theme().ink2, QStyle::visualAlignment(direction, Qt::AlignLeft),
                     mostLines);
    }
    if (m_view->hasFocus() && m_view->currentIndex() == index)
        paintInnerRing(painter, QRectF(row).adjusted(sideMargin - 6, -3, -8, -entryGap + 3));
}

void TimelineDelegate::paintStrip(QPainter& painter, const QRect& strip, const TimelineEntry& entry,
                                  bool isHovered) const
{
    const Qt::LayoutDirection direction = m_view->layoutDirection();
    paintPanel(painter, strip, 6, isHovered ? theme().hover : theme().sheet, theme().line);
    const QString status = documentStatusText(entry.state);
    const int chip = chipSize(status).width();
    QRect inside = strip.adjusted(10, 0, -8, 0);
    paintChip(
        painter,
        QStyle::visualRect(direction, inside, QRect(inside.right() - chip + 1, inside.y(), chip, inside.height())),
        colourOfDocumentStatus(entry.state), status);
    const QString amount = formatMoney(entry.amount, m_view->session().language());
    const int amountWidth = qCeil(figuresWidth(amount, TextRole::Name));
    const QRect amountRect(inside.right() - chip - 8 - amountWidth, inside.y(), amountWidth, inside.height());
    paintFigures(painter, QStyle::visualRect(direction, inside, amountRect), amount, TextRole::Name, theme().ink);
    paintText(painter,
              QStyle::visualRect(direction, inside,
                                 QRect(inside.x(), inside.y(), amountRect.x() - inside.x() - 8, inside.height())),
              entry.title.isEmpty() ? TimelineView::tr("without a number yet") : entry.title, TextRole::Body,
              entry.title.isEmpty() ? theme().ink3 : theme().ink,
              QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter, Qt::ElideMiddle);
}

} // namespace clientela
