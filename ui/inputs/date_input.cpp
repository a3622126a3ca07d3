// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/date_input.h"

#include "core/base/formats.h"
#include "ui/inputs/calendar_popup.h"
#include "ui/inputs/date_reading.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace clientela {

DateInput::DateInput(Language language, const Clock& clock, QWidget* parent)
    : LineInput(parent)
    , m_language(language)
    , m_clock(clock)
    , m_calendar(new CalendarPopup(this, language))
{
    setLongest(40);
    QAction* button = addAction(icon("view-calendar"), QLineEdit::TrailingPosition);
    button->setObjectName(QStringLiteral("open-calendar"));
    button->setText(tr("Calendar"));
    button->setToolTip(tr("Calendar (Down)"));
    connect(button, &QAction::triggered, this, [this] {
        if (m_calendar->isOpen())
            m_calendar->close();
        else
            openCalendar();
    });
    connect(m_calendar, &CalendarPopup::chosen, this, &DateInput::choose);
}

QDate DateInput::date() const
{
    return readTypedDate(content(), m_clock.today()).value_or(QDate());
}

void DateInput::setDate(QDate date)
{
    setContent(formatDate(date, m_language));
}

QString DateInput::problem() const
{
    const QString own = LineInput::problem();
    if (!own.isEmpty() || content().isEmpty() || date().isValid())
        return own;
    const QDate today = m_clock.today();
    return tr("There is no such day; write the date as %1, 12/3 or +30.").arg(formatDate(today, m_language));
}

void DateInput::openCalendar()
{
    setFocus(Qt::OtherFocusReason);
    const QDate now = date();
    m_calendar->openAt(now.isValid() ? now : m_clock.today(), m_clock.today());
}

bool DateInput::isCalendarOpen() const
{
    return m_calendar && m_calendar->isOpen();
}

QSize DateInput::minimumSizeHint() const
{
    const QSize least = LineInput::minimumSizeHint();
    const QString widest = formatDate(QDate(2028, 12, 28), m_language);
    const int around = scaled(20) + 16 + 12; // the field's padding, the button and what parts it from the text
    return {qMax(least.width(), fontMetrics().horizontalAdvance(widest) + around), least.height()};
}

void DateInput::choose(QDate date)
{
    setDate(date);
    selectAll();
    Q_EMIT edited();
}

void DateInput::tidyUp()
{
    if (const QDate now = date(); now.isValid())
        setDate(now);
}

bool DateInput::takesKey(QKeyEvent* event)
{
    if (isReadOnly() || !m_calendar)
        return false;
    const bool opens = (event->key() == Qt::Key_Down && !(event->modifiers() & Qt::ControlModifier))
                       || event->key() == Qt::Key_F4;
    if (!m_calendar->isOpen() && opens) {
        openCalendar();
        return true;
    }
    return m_calendar->isOpen() && m_calendar->takesKey(event);
}

bool DateInput::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isCalendarOpen()
        && m_calendar->wantsKey(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return LineInput::event(event);
}

void DateInput::keyPressEvent(QKeyEvent* event)
{
    if (!takesKey(event))
        LineInput::keyPressEvent(event);
}

void DateInput::focusOutEvent(QFocusEvent* event)
{
    LineInput::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && m_calendar)
        m_calendar->close();
}

} // namespace clientela
