// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/period.h"

#include <QRegularExpression>

namespace clientela {

namespace {

constexpr int monthsOfQuarter = 3;

std::optional<Period> monthsFrom(int year, int month, int count)
{
    const QDate first(year, month, 1);
    if (!first.isValid())
        return {};
    return Period{first, first.addMonths(count).addDays(-1)};
}

} // namespace

QString periodKey(PeriodLength length, QDate day)
{
    switch (length) {
    case PeriodLength::Day: return day.toString(Qt::ISODate);
    case PeriodLength::Month: return day.toString(Qt::ISODate).left(7);
    case PeriodLength::Quarter:
        return QStringLiteral("%1-Q%2")
            .arg(day.toString(Qt::ISODate).left(4))
            .arg((day.month() - 1) / monthsOfQuarter + 1);
    case PeriodLength::Year: return day.toString(Qt::ISODate).left(4);
    }
    return {};
}

std::optional<Period> periodOfKey(const QString& key)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([0-9]{4})(?:-(?:Q([1-4])|([0-9]{2})(?:-([0-9]{2}))?))?$"));
    const QRegularExpressionMatch match = pattern.match(key);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    if (match.hasCaptured(4)) {
        const QDate day = QDate::fromString(key, Qt::ISODate);
        return day.isValid() ? std::optional(Period{day, day}) : std::nullopt;
    }
    if (match.hasCaptured(3))
        return monthsFrom(year, match.captured(3).toInt(), 1);
    if (match.hasCaptured(2))
        return monthsFrom(year, (match.captured(2).toInt() - 1) * monthsOfQuarter + 1, monthsOfQuarter);
    return monthsFrom(year, 1, 12);
}

} // namespace clientela
