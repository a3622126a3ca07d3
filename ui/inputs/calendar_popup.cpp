// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/calendar_popup.h"

#include "core/base/formats.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace clientela {

namespace {

constexpr int dayCell = 32;
constexpr int calendarPadding = 8;
constexpr int calendarHead = 32;
constexpr int weekdayHead = 20;
constexpr int weeksShown = 6;

} // namespace

CalendarPopup::CalendarPopup(QWidget* anchor, Language language)
    : FieldPopup(anchor)
    , m_locale(languageCode(language))
    , m_language(language)
{
    setObjectName(QStringLiteral("calendar"));
}

void CalendarPopup::openAt(QDate date, QDate today)
{
    m_today = today;
    m_hovered = {};
    show(date);
    open();
}

void CalendarPopup::show(QDate date)
{
    m_date = date;
    setAccessibleName(formatDate(date, m_language, DateStyle::Long));
    if (QAccessible::isActive()) {
        QAccessibleEvent renamed(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&renamed);
    }
    update();
}

QSize CalendarPopup::contentSize() const
{
    return {7 * scaled(dayCell) + 2 * scaled(calendarPadding),
            scaled(calendarHead) + scaled(weekdayHead) + weeksShown * scaled(dayCell) + 2 * scaled(calendarPadding)};
}

QDate CalendarPopup::firstShown() const
{
    const QDate first(m_date.year(), m_date.month(), 1);
    const int before = (first.dayOfWeek() - static_cast<int>(m_locale.firstDayOfWeek()) + 7) % 7;
    return first.addDays(-before);
}

QRect CalendarPopup::dayRect(int index) const
{
    const int cell = scaled(dayCell);
    const QRect grid = content().adjusted(scaled(calendarPadding), 0, -scaled(calendarPadding), 0);
    const QRect rect(grid.x() + index % 7 * cell,
                     content().y() + scaled(calendarPadding) + scaled(calendarHead) + scaled(weekdayHead)
                         + index / 7 * cell,
                     cell, cell);
    return QStyle::visualRect(layoutDirection(), content(), rect);
}

QDate CalendarPopup::dayAt(QPoint place) const
{
    for (int index = 0; index < 7 * weeksShown; ++index) {
        if (dayRect(index).contains(place))
            return firstShown().addDays(index);
    }
    return {};
}

QRect CalendarPopup::arrowRect(bool next) const
{
    const int side = scaled(28);
    const int top = content().y() + scaled(calendarPadding);
    const QRect rect(next ? content().right() - scaled(calendarPadding) - side + 1
                          : content().x() + scaled(calendarPadding),
                     top, side, side);
    return QStyle::visualRect(layoutDirection(), content(), rect);
}

void CalendarPopup::paintContent(QPainter& painter, const QRect& content)
{
    const Theme& t = theme();
    const QRect head(content.x(), content.y() + scaled(calendarPadding), content.width(), scaled(28));
    QString month = m_locale.toString(m_date, QStringLiteral("MMMM yyyy"));
    month[0] = month.at(0).toUpper();
    paintText(painter, head, month, TextRole::Section, t.ink, Qt::AlignCenter);
    const bool mirrored = isRightToLeft();
    paintIcon(painter, mirrored ? "arrow-right" : "arrow-left", arrowRect(false), t.ink2);
    paintIcon(painter, mirrored ? "arrow-left" : "arrow-right", arrowRect(true), t.ink2);
    for (int index = 0; index < 7; ++index) {
        const QRect day = dayRect(index);
        const int weekday = (static_cast<int>(m_locale.firstDayOfWeek()) - 1 + index) % 7 + 1;
        paintText(painter, QRect(day.x(), day.y() - scaled(weekdayHead), day.width(), scaled(weekdayHead)),
                  m_locale.standaloneDayName(weekday, QLocale::ShortFormat).left(3), TextRole::Caption, t.ink3,
                  Qt::AlignCenter, Qt::ElideNone);
    }
    const QDate first = firstShown();
    for (int index = 0; index < 7 * weeksShown; ++index) {
        const QDate day = first.addDays(index);
        const QRectF cell = QRectF(dayRect(index)).adjusted(1, 1, -1, -1);
        const bool isChosen = day == m_date;
        if (isChosen)
            paintPanel(painter, cell, 6, t.accent, Qt::transparent);
        else if (day == m_hovered)
            paintPanel(painter, cell, 6, t.hover, Qt::transparent);
        if (day == m_today && !isChosen)
            paintPanel(painter, cell, 6, Qt::transparent, t.ring);
        paintFigures(painter, cell, QString::number(day.day()),
                     isChosen || day == m_today ? TextRole::Name : TextRole::Body,
                     isChosen                        ? t.onAccent
                     : day.month() != m_date.month() ? t.ink3
                     : day == m_today                ? t.accentText
                                                     : t.ink,
                     Qt::AlignHCenter);
    }
}

bool CalendarPopup::takesKey(QKeyEvent* event)
{
    if (!isOpen() || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: show(m_date.addDays(-forward)); return true;
    case Qt::Key_Right: show(m_date.addDays(forward)); return true;
    case Qt::Key_Up: show(m_date.addDays(-7)); return true;
    case Qt::Key_Down: show(m_date.addDays(7)); return true;
    case Qt::Key_PageUp: show(m_date.addMonths(event->modifiers() & Qt::ShiftModifier ? -12 : -1)); return true;
    case Qt::Key_PageDown: show(m_date.addMonths(event->modifiers() & Qt::ShiftModifier ? 12 : 1)); return true;
    case Qt::Key_Home: show(m_today); return true;
    case Qt::Key_F4: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        close();
        Q_EMIT chosen(m_date);
        return true;
    default: break;
    }
    if (FieldPopup::takesKey(event))
        return true;
    close(); // typing goes on in the field
    return false;
}

void CalendarPopup::mousePressEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    if (arrowRect(false).contains(place)) {
        show(m_date.addMonths(-1));
    } else if (arrowRect(true).contains(place)) {
        show(m_date.addMonths(1));
    } else if (const QDate day = dayAt(place); day.isValid()) {
        close();
        Q_EMIT chosen(day);
    } else {
        FieldPopup::mousePressEvent(event);
    }
}

void CalendarPopup::mouseMoveEvent(QMouseEvent* event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (day == m_hovered)
        return;
    m_hovered = day;
    update();
}

void CalendarPopup::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0)
        show(m_date.addMonths(event->angleDelta().y() > 0 ? -1 : 1));
    event->accept();
}

} // namespace clientela
