// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace clientela {

/// How long the periods are that a report is split into.
enum class PeriodLength { Day, Month, Quarter, Year };

/// Days from first to last, both included.
struct Period
{
    QDate first;
    QDate last;

    friend bool operator==(const Period&, const Period&) = default;
};

/// The key of the period that a day lies in: "2026-03-05", "2026-03", "2026-Q1" or "2026"; keys sort by time.
QString periodKey(PeriodLength length, QDate day);

/// The days that a key stands for; nothing when it is not a key.
std::optional<Period> periodOfKey(const QString& key);

} // namespace clientela
