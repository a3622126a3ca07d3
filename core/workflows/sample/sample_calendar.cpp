// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/sample/sample_calendar.h"

#include "core/base/clock.h"

#include <algorithm>

namespace clientela {

namespace {

constexpr qint64 millisecondsPerHour = 3'600'000;
constexpr int hoursOnWeekdays = 10;
constexpr int hoursOnSaturdays = 4;
constexpr int growthPercentPerYear = 8;

bool isHoliday(QDate day)
{
    return (day.month() == 1 && day.day() == 1) || (day.month() == 5 && day.day() == 1)
           || (day.month() == 12 && day.day() == 25);
}

int openHours(QDate day)
{
    if (day.dayOfWeek() == Qt::Sunday || isHoliday(day))
        return 0;
    return day.dayOfWeek() == Qt::Saturday ? hoursOnSaturdays : hoursOnWeekdays;
}

qint64 work(QDate first, QDate day, const std::vector<int>& seasons)
{
    const int hours = openHours(day);
    const int busy = day.dayOfWeek() == Qt::Saturday                                  ? 6
                     : day.dayOfWeek() == Qt::Monday || day.dayOfWeek() == Qt::Friday ? 9
                                                                                      : 10;
    const qint64 grown = 36'500 + first.daysTo(day) * growthPercentPerYear;
    return hours == 0 ? 0 : grown * busy * seasons[static_cast<std::size_t>(day.month() - 1)] / 100;
}

} // namespace

SampleCalendar::SampleCalendar(QDate first, QDate last, const std::vector<int>& seasons, int openingHourUtc)
    : m_first(first)
    , m_openingHour(openingHourUtc)
{
    qint64 sum = 0;
    for (QDate day = first; day <= last || sum == 0; day = day.addDays(1)) {
        sum += work(first, day, seasons);
        m_sums.push_back(sum);
    }
}

QDateTime SampleCalendar::at(qint64 position) const
{
    const auto index = static_cast<std::size_t>(std::ranges::upper_bound(m_sums, position) - m_sums.begin());
    const qint64 start = index == 0 ? 0 : m_sums[index - 1];
    const QDate day = m_first.addDays(static_cast<qint64>(index));
    const qint64 open = openHours(day) * millisecondsPerHour;
    const qint64 sinceOpening = (position - start) * (open / 1000) / (m_sums[index] - start) * 1000;
    return utcTime(day, QTime(m_openingHour, 0)).addMSecs(sinceOpening);
}

qint64 SampleCalendar::positionOf(const QDateTime& moment) const
{
    const qint64 days = m_first.daysTo(moment.date());
    if (days < 0)
        return 0;
    if (days >= static_cast<qint64>(m_sums.size()))
        return size();
    const auto index = static_cast<std::size_t>(days);
    const qint64 start = index == 0 ? 0 : m_sums[index - 1];
    const qint64 open = std::max(1, openHours(moment.date())) * millisecondsPerHour;
    const qint64 sinceOpening = std::clamp<qint64>(QTime(m_openingHour, 0).msecsTo(moment.time()), 0, open);
    return start + (m_sums[index] - start) * (sinceOpening / 1000) / (open / 1000);
}

QDateTime SampleCalendar::openOn(QDate day, SampleRandom& random) const
{
    while (openHours(day) == 0)
        day = day.addDays(1);
    return utcTime(day, QTime(m_openingHour, 0)).addSecs(random.below(openHours(day) * 3600));
}

} // namespace clientela
