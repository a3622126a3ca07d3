// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace clientela {

/// A day and a time in UTC, the same in every version of Qt.
inline QDateTime utcTime(QDate day, QTime time)
{
    QDateTime moment = QDateTime::fromMSecsSinceEpoch(0).toUTC();
    moment.setDate(day);
    moment.setTime(time);
    return moment;
}

/// So many milliseconds after the beginning of 1970, in UTC.
inline QDateTime utcTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toUTC();
}

/// Where the time comes from; passed to whoever needs it, fixed in tests.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC, with milliseconds.
    virtual QDateTime now() const = 0;
    /// Today where the shop is.
    virtual QDate today() const = 0;
};

/// The computer's clock and time zone.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    QDate today() const override { return QDate::currentDate(); }
};

/// A clock that stands still until it is moved; for tests and generated samples.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now)
        : m_now(std::move(now))
    {
    }

    QDateTime now() const override { return m_now; }
    QDate today() const override { return m_now.date(); }

    void setNow(QDateTime now) { m_now = std::move(now); }
    void advance(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

private:
    QDateTime m_now;
};

} // namespace clientela
