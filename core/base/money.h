// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fixed_point.h"

#include <QString>

#include <array>
#include <optional>

namespace clientela {

/// A currency by its ISO 4217 code; knows how many decimals its minor unit has.
class Currency
{
public:
    /// No currency yet; an amount of it can only be zero-like input that gets its currency later.
    constexpr Currency() = default;
    /// Nothing unless the code is three ASCII letters (lower case is accepted).
    static std::optional<Currency> fromCode(QStringView code);
    static Currency euro();

    QString code() const;
    /// Decimals of the minor unit by ISO 4217: 2 for most, 0 for JPY, 3 for TND.
    int decimals() const;
    bool isValid() const { return m_code[0] != 0; }

    friend constexpr bool operator==(const Currency&, const Currency&) = default;

private:
    std::array<char, 3> m_code{};
};

/// An exact amount: an integer of the currency's minor unit, and the currency.
/// Arithmetic between two currencies is a programming error and asserts.
class Money
{
public:
    Money() = default;
    static Money fromMinor(qint64 minor, Currency currency) { return Money(minor, currency); }
    /// Canonical text ("12.50"); nothing when malformed or finer than the minor unit.
    static std::optional<Money> fromText(QStringView text, Currency currency);

    qint64 minor() const { return m_minor; }
    Currency currency() const { return m_currency; }
    bool isZero() const { return m_minor == 0; }
    bool isNegative() const { return m_minor < 0; }
    /// Canonical text with all decimals of the currency: "12.50".
    QString toText() const;

    Money operator-() const { return Money(-m_minor, m_currency); }
    Money& operator+=(const Money& other);
    Money& operator-=(const Money& other);
    friend Money operator+(Money a, const Money& b) { return a += b; }
    friend Money operator-(Money a, const Money& b) { return a -= b; }
    friend bool operator==(const Money&, const Money&) = default;
    friend bool operator<(const Money& a, const Money& b) { return a.compared(b) < 0; }
    friend bool operator>(const Money& a, const Money& b) { return a.compared(b) > 0; }
    friend bool operator<=(const Money& a, const Money& b) { return a.compared(b) <= 0; }
    friend bool operator>=(const Money& a, const Money& b) { return a.compared(b) >= 0; }

private:
    Money(qint64 minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {
    }
    int compared(const Money& other) const;

    qint64 m_minor = 0;
    Currency m_currency;
};

/// round(quantity × price) to the minor unit, half away from zero.
Money amountOf(Quantity quantity, UnitPrice price, Currency currency);
/// round(amount × rate ÷ 100) to the minor unit, half away from zero.
Money shareOf(const Money& amount, Rate rate);

} // namespace clientela
