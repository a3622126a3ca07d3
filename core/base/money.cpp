// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "core/base/error.h"
#include "core/base/rounding.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace clientela {

namespace {

// ISO 4217, the currencies whose minor unit is not a hundredth
constexpr std::array<std::string_view, 16> currenciesWithoutDecimals{
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array<std::string_view, 7> currenciesWithThree{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3)
        return {};
    Currency currency;
    for (int i = 0; i < 3; ++i) {
        const char16_t letter = code[i].toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            return {};
        currency.m_code[static_cast<std::size_t>(i)] = static_cast<char>(letter);
    }
    return currency;
}

Currency Currency::euro()
{
    return *fromCode(u"EUR");
}

QString Currency::code() const
{
    return isValid() ? QString::fromLatin1(m_code.data(), 3) : QString();
}

int Currency::decimals() const
{
    const std::string_view code(m_code.data(), 3);
    if (std::ranges::find(currenciesWithoutDecimals, code) != currenciesWithoutDecimals.end())
        return 0;
    return std::ranges::find(currenciesWithThree, code) != currenciesWithThree.end() ? 3 : 2;
}

std::optional<Money> Money::fromText(QStringView text, Currency currency)
{
    const auto minor = decimalUnits(text, currency.decimals());
    return minor ? std::optional(Money(*minor, currency)) : std::nullopt;
}

QString Money::toText() const
{
    return decimalText(m_minor, m_currency.decimals(), m_currency.decimals());
}

Money& Money::operator+=(const Money& other)
{
    Q_ASSERT(m_currency == other.m_currency);
    qint64 sum = 0;
    if (qAddOverflow(m_minor, other.m_minor, &sum))
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("Amounts", "The amount is too large; check quantity and price."));
    m_minor = sum;
    return *this;
}

Money& Money::operator-=(const Money& other)
{
    return *this += -other;
}

int Money::compared(const Money& other) const
{
    Q_ASSERT(m_currency == other.m_currency);
    return m_minor < other.m_minor ? -1 : m_minor > other.m_minor ? 1 : 0;
}

Money amountOf(Quantity quantity, UnitPrice price, Currency currency)
{
    // thousandths × millionths = 10^-9 of the major unit; the minor unit is 10^-decimals of it
    const qint64 divisor = powerOfTen(Quantity::decimals + UnitPrice::decimals - currency.decimals());
    return Money::fromMinor(multiplyAndDivide(quantity.units(), price.units(), divisor), currency);
}

Money shareOf(const Money& amount, Rate rate)
{
    return Money::fromMinor(multiplyAndDivide(amount.minor(), rate.units(), 100 * powerOfTen(Rate::decimals)),
                            amount.currency());
}

} // namespace clientela
