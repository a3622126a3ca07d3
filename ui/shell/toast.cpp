// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toast.h"

#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVariantAnimation>

namespace clientela {

namespace {

constexpr int stayMilliseconds = 8000;
constexpr int problemStayMilliseconds = 15000;
constexpr int bottomGap = 24;

QStringList linesOf(const QString& sentence, qreal width)
{
    QStringList lines(QString{});
    for (const QString& word : sentence.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.last().isEmpty() ? word : lines.last() + u' ' + word;
        if (!lines.last().isEmpty() && textMetrics(TextRole::Body).horizontalAdvance(longer) > width)
            lines.append(word);
        else
            lines.last() = longer;
    }
    return lines;
}

} // namespace

Toast::Toast(QWidget* parent)
    : QWidget(parent)
    , m_motion(new QVariantAnimation(this))
{
    setObjectName(QStringLiteral("toast"));
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    m_leaving.setSingleShot(true);
    connect(&m_leaving, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_offset = value.toInt();
        update();
    });
    hide();
}

void Toast::show(const QString& sentence, Tone tone, const QString& action)
{
    m_sentence = sentence;
    m_action = action;
    m_tone = tone;
    setAccessibleName(sentence);
    place();
    m_motion->stop();
    const int duration = motionDuration(160);
    m_offset = 0;
    if (duration > 0 && !isVisible()) {
        m_motion->setDuration(duration);
        m_motion->setStartValue(8);
        m_motion->setEndValue(0);
        m_motion->start();
    }
    raise();
    QWidget::show();
    waitToLeave();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::waitToLeave()
{
    m_leaving.start(m_tone == Tone::Problem ? problemStayMilliseconds : stayMilliseconds);
}

void Toast::dismiss()
{
    m_leaving.stop();
    hide();
}

void Toast::place()
{
    const int room = parentWidget()->width() - 2 * (shadowMargin + 24);
    const int actionWidth = m_action.isEmpty()
                                ? 0
                                : qCeil(textMetrics(TextRole::Section).horizontalAdvance(m_action)) + scaled(28);
    const int around = scaled(44) + scaled(16) + actionWidth;
    m_lines = linesOf(m_sentence, qMin(room, scaled(640)) - around);
    qreal widest = 0;
    for (const QString& line : m_lines)
        widest = qMax(widest, textMetrics(TextRole::Body).horizontalAdvance(line));
    const int panelWidth = qMin(qMax(qCeil(widest) + around + 4, scaled(240)), room);
    const int panelHeight = scaled(22) + static_cast<int>(m_lines.size()) * lineHeight(TextRole::Body);
    resize(panelWidth + 2 * shadowMargin, panelHeight + 2 * shadowMargin);
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - bottomGap + shadowMargin);
    update();
}

QRect Toast::panel() const
{
    return rect().adjusted(shadowMargin, shadowMargin, -shadowMargin, -shadowMargin).translated(0, m_offset);
}

QRect Toast::actionRect() const
{
    if (m_action.isEmpty())
        return {};
    const int width = qCeil(textMetrics(TextRole::Section).horizontalAdvance(m_action)) + scaled(24);
    const QRect inside = panel();
    return isRightToLeft() ? QRect(inside.left() + 4, inside.top(), width, inside.height())
                           : QRect(inside.right() - width - 4, inside.top(), width, inside.height());
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    const QRect inside = panel();
    paintShadow(painter, inside);
    paintPanel(painter, inside, 8, t.toast, t.isDark ? t.line2 : t.toast);
    const bool right = isRightToLeft();
    const QRect iconRect(right ? inside.right() - scaled(36) : inside.left() + scaled(14), inside.top(), scaled(22),
                         inside.height());
    if (m_tone == Tone::Problem)
        paintIcon(painter, "dialog-warning", iconRect, darkTheme().status(Status::Soon).text);
    else
        paintIcon(painter, "checkmark", iconRect, t.toastText);
    QRect line(right ? inside.left() : inside.left() + scaled(44), inside.top() + scaled(11),
               inside.width() - scaled(44), lineHeight(TextRole::Body));
    for (const QString& text : m_lines) {
        paintText(painter, line, text, TextRole::Body, t.toastText,
                  Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft), Qt::ElideNone);
        line.translate(0, lineHeight(TextRole::Body));
    }
    if (!m_action.isEmpty())
        paintText(painter, actionRect(), m_action, TextRole::Section, t.toastAction, Qt::AlignCenter, Qt::ElideNone);
    if (hasFocus())
        paintInnerRing(painter, m_action.isEmpty() ? inside : actionRect().adjusted(2, 6, -2, -6), 6);
}

void Toast::enterEvent(QEnterEvent*)
{
    m_leaving.stop();
}

void Toast::leaveEvent(QEvent*)
{
    if (!hasFocus())
        waitToLeave();
}

void Toast::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(actionRect().contains(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Toast::mousePressEvent(QMouseEvent* event)
{
    const bool acts = actionRect().contains(event->pos());
    dismiss();
    if (acts)
        Q_EMIT actionChosen();
}

void Toast::keyPressEvent(QKeyEvent* event)
{
    const bool acts = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (acts || event->key() == Qt::Key_Escape) {
        const bool hasAction = !m_action.isEmpty();
        dismiss();
        if (acts && hasAction)
            Q_EMIT actionChosen();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Toast::focusInEvent(QFocusEvent*)
{
    m_leaving.stop();
    update();
}

void Toast::focusOutEvent(QFocusEvent*)
{
    if (isVisible())
        waitToLeave();
    update();
}

} // namespace clientela
