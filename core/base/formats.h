// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fixed_point.h"
#include "core/base/language.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>

namespace clientela {

// How figures and dates look in a language, on paper and in messages. Thousands are always grouped, so that
// columns read alike: "1,234.56" in English, "1.234,56" in Brazilian Portuguese and Spanish, "1 234,56" in
// European Portuguese with a no-break space (U+00A0, as CLDR has it). The minus sign is U+2212; number_reading.h
// reads all of it back.

/// How an amount names its currency.
enum class CurrencyDisplay {
    Symbol, ///< "€"; the code where the currency has no symbol everybody knows
    Code,   ///< "EUR"
    None,   ///< the number alone, for a column whose heading names the currency
};

/// The currency's symbol as the language's readers know it ("$" is US$ outside English), else its code.
QString currencySymbol(Currency currency, Language language);

/// "1 234,56 €", "R$ 1.234,56", "1.234,56 €", "€1,234.56", always with all decimals of the currency.
QString formatMoney(const Money& amount, Language language, CurrencyDisplay display = CurrencyDisplay::Symbol);

/// "1,5": as many of the three decimals as are needed.
QString formatQuantity(Quantity quantity, Language language);

/// At least the currency's decimals, more (up to 6) where the price is finer.
QString formatUnitPrice(UnitPrice price, Currency currency, Language language,
                        CurrencyDisplay display = CurrencyDisplay::None);

/// "23 %" with a no-break space in European Portuguese and Spanish, "23%" in English and Brazilian Portuguese.
QString formatRate(Rate rate, Language language);

/// A whole number with its thousands grouped.
QString formatInteger(qint64 number, Language language);

enum class DateStyle {
    Short, ///< "14/07/2026"; "14 Jul 2026" in English, where figures alone would be read both ways
    Long,  ///< "14 de julho de 2026", "14 July 2026"
};

/// A date for readers of the language; empty for an invalid date.
QString formatDate(QDate date, Language language, DateStyle style = DateStyle::Short);

} // namespace clientela
