// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fixed_point.h"
#include "core/base/language.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace clientela {

/// Which sign separates the decimals, for texts such as "1.234" that can be read both ways.
enum class NumberStyle { DecimalComma, DecimalPoint };

NumberStyle numberStyleOf(Language language);

/// A number as somebody typed it, made exact.
struct NumberText
{
    QString decimal;      ///< canonical: "-1234.50"; the decimals as typed, no leading zeros, never "-0"
    QString currency;     ///< the ISO code or the bare "$" that stood with it; empty when none did
    bool percent = false; ///< a percent sign followed
};

/// Reads numbers as people type them and files contain them: "1.234,56", "1,234.56", "1 234,56", "1'234.56",
/// "R$ 10", "EUR 12,50", "(12.50)" and "12-" (both negative), "12,5%", also in other scripts' digits.
/// The style only decides what the text leaves open: "1.234" is 1234 with DecimalComma, "12.50" is 12.50 always.
/// Nothing for anything else, also for exponents and thousands that are grouped wrongly.
std::optional<NumberText> readNumber(QStringView text, NumberStyle style);

/// A number without currency or percent sign and with at most 3 decimals.
std::optional<Quantity> readQuantity(QStringView text, NumberStyle style);

/// A percentage, with or without its sign.
std::optional<Rate> readRate(QStringView text, NumberStyle style);

/// An amount; nothing when another currency stands with it or it is finer than the currency's minor unit.
std::optional<Money> readMoney(QStringView text, Currency currency, NumberStyle style);

/// A unit price of at most 6 decimals; nothing when another currency stands with it.
std::optional<UnitPrice> readUnitPrice(QStringView text, Currency currency, NumberStyle style);

/// The order of a date's figures, for texts such as "03/04/2026" that can be read both ways.
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/// Reads "2026-12-31", "20261231", "31/12/2026", "31-12-26", "31.12.2026"; a time of day behind it is ignored.
/// A year of four figures in front and a day above 12 decide against the order. Years of two figures: 00 to 68
/// are 2000 to 2068, 69 to 99 are 1969 to 1999. Nothing for a day that does not exist.
std::optional<QDate> readDate(QStringView text, DateOrder order);

} // namespace clientela
