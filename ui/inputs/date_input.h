// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/language.h"
#include "ui/inputs/line_input.h"

#include <QDate>
#include <QPointer>

#include <optional>

namespace clientela {

class CalendarPopup;

/// A date, typed in any usual form or chosen from a calendar (Down, F4 or its button); may be empty.
class DateInput final : public LineInput
{
    Q_OBJECT

public:
    /// The clock says what today is and must live longer.
    DateInput(Language language, const Clock& clock, QWidget* parent = nullptr);

    /// An invalid date when empty or wrong.
    QDate date() const;
    void setDate(QDate date);
    QString problem() const override;
    /// Offers a key to the calendar; true when it was for it. For delegates that get keys first.
    bool takesKey(QKeyEvent* event);
    void openCalendar();
    bool isCalendarOpen() const;
    /// A date as it is usually written is never cut.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void tidyUp() override;

private:
    void choose(QDate date);

    Language m_language;
    const Clock& m_clock;
    QPointer<CalendarPopup> m_calendar;
};

} // namespace clientela
