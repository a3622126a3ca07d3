// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/row_panel.h"
#include "ui/theme/painters.h"

#include <QPainter>

namespace clientela {

namespace {

constexpr int headHeight = 24;
constexpr int linePadding = 5;
constexpr int columnGap = 12;

} // namespace

BeforeAfterList::BeforeAfterList(const QString& beforeTitle, const QString& afterTitle, std::vector<Line> lines,
                                 QWidget* parent)
    : QWidget(parent)
    , m_beforeTitle(beforeTitle)
    , m_afterTitle(afterTitle)
    , m_lines(std::move(lines))
{
    setObjectName(QStringLiteral("before-after"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList said;
    for (const Line& line : m_lines)
        said.append(line.isChanged && !line.before.isEmpty()
                        ? tr("%1: %2 becomes %3").arg(line.label, line.before, line.after)
                        : QStringLiteral("%1: %2").arg(line.label, line.after));
    setAccessibleName(said.join(QStringLiteral("; ")));
}

BeforeAfterList::Columns BeforeAfterList::columnsOf(int width) const
{
    int label = 0;
    for (const Line& line : m_lines)
        label = qMax(label, qCeil(textMetrics(TextRole::Second).horizontalAdvance(line.label)) + 1);
    label = qMin(label, width * 3 / 10);
    const int rest = width - label - columnGap;
    if (m_beforeTitle.isEmpty())
        return {label, 0, rest};
    return {label, (rest - columnGap) / 2, (rest - columnGap) - (rest - columnGap) / 2};
}

int BeforeAfterList::heightOf(const Line& line, const Columns& columns) const
{
    int height = wrappedHeight(line.label, columns.label, TextRole::Second);
    if (columns.before > 0)
        height = qMax(height, wrappedHeight(line.before, columns.before, TextRole::Body));
    const TextRole role = line.isChanged && columns.before > 0 ? TextRole::Name : TextRole::Body;
    height = qMax(height, wrappedHeight(line.after, columns.after, role));
    return height + 2 * linePadding;
}

int BeforeAfterList::heightForWidth(int width) const
{
    const Columns columns = columnsOf(width);
    int height = scaled(headHeight);
    for (const Line& line : m_lines)
        height += heightOf(line, columns);
    return height;
}

QSize BeforeAfterList::sizeHint() const
{
    return {320, heightForWidth(qMax(200, width()))};
}

void BeforeAfterList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    const bool right = isRightToLeft();
    const Columns columns = columnsOf(width());
    const int beforeX = columns.label + columnGap;
    const int afterX = columns.before > 0 ? beforeX + columns.before + columnGap : beforeX;
    const auto mirrored = [&](int x, int y, int wide, int high) {
        return right ? QRect(width() - x - wide, y, wide, high) : QRect(x, y, wide, high);
    };
    const Qt::Alignment side = right ? Qt::AlignRight : Qt::AlignLeft;
    const int head = scaled(headHeight);
    paintText(painter, mirrored(beforeX, 0, columns.before, head), m_beforeTitle, TextRole::CaptionName, t.ink3,
              Qt::AlignVCenter | side);
    paintText(painter, mirrored(afterX, 0, columns.after, head), m_afterTitle, TextRole::CaptionName, t.ink3,
              Qt::AlignVCenter | side);
    int y = head;
    for (const Line& line : m_lines) {
        const int height = heightOf(line, columns);
        painter.fillRect(QRect(0, y, width(), 1), t.rule);
        const int top = y + linePadding;
        const int inside = height - 2 * linePadding;
        const int drop = (lineHeight(TextRole::Body) - lineHeight(TextRole::Second)) / 2;
        paintWrapped(painter, mirrored(0, top + drop, columns.label, inside), line.label, TextRole::Second, t.ink3,
                     side);
        if (columns.before > 0)
            paintWrapped(painter, mirrored(beforeX, top, columns.before, inside), line.before, TextRole::Body,
                         line.isChanged ? t.ink3 : t.ink, side, 0, line.isChanged);
        const QRect after = mirrored(afterX, top, columns.after, inside);
        if (line.isChanged && columns.before > 0) {
            const QRect tint = after.adjusted(right ? 0 : -6, -2, right ? 6 : 0, 2);
            paintPanel(painter, tint, 4, t.status(Status::Open).tint, t.status(Status::Open).tint);
            paintWrapped(painter, after, line.after, TextRole::Name, t.status(Status::Open).text, side);
        } else {
            paintWrapped(painter, after, line.after, TextRole::Body, columns.before > 0 ? t.ink2 : t.ink, side);
        }
        y += height;
    }
}

} // namespace clientela
