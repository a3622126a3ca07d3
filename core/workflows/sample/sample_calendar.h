// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/sample/sample_random.h"

#include <QDateTime>

#include <vector>

namespace clientela {

/// The hours in which a sample shop is open, busier in some months and on some days, a little more every year.
class SampleCalendar
{
public:
    /// Both days included; seasons are twelve numbers of about 100.
    SampleCalendar(QDate first, QDate last, const std::vector<int>& seasons, int openingHourUtc);

    /// How many positions there are; equal steps are equal amounts of work.
    qint64 size() const { return m_sums.back(); }
    /// The moment at a position, UTC; later positions are never earlier moments.
    QDateTime at(qint64 position) const;
    /// Where a moment lies among the positions.
    qint64 positionOf(const QDateTime& moment) const;
    /// A moment of the first working day on or after a day.
    QDateTime openOn(QDate day, SampleRandom& random) const;

private:
    QDate m_first;
    int m_openingHour;
    std::vector<qint64> m_sums; ///< of the days up to each
};

} // namespace clientela
