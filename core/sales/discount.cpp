// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/discount.h"

#include "core/base/rounding.h"

namespace clientela {

Discount Discount::percent(Rate rate)
{
    return rate.isZero() ? Discount() : Discount(Kind::Percent, rate.units());
}

Discount Discount::amount(UnitPrice amount)
{
    return amount.isZero() ? Discount() : Discount(Kind::Amount, amount.units());
}

std::optional<Discount> Discount::fromText(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return Discount();
    if (text.endsWith(u'%')) {
        const auto rate = Rate::fromText(text.chopped(1));
        if (!rate || rate->units() < 0 || rate->units() > 100 * powerOfTen(Rate::decimals))
            return {};
        return percent(*rate);
    }
    const auto value = UnitPrice::fromText(text);
    if (!value || value->units() < 0)
        return {};
    return amount(*value);
}

QString Discount::toText() const
{
    switch (m_kind) {
    case Kind::None: return {};
    case Kind::Percent: return rate().toText() + u'%';
    case Kind::Amount: return UnitPrice::fromUnits(m_units).toText();
    }
    return {};
}

Money Discount::takenOff(const Money& gross) const
{
    switch (m_kind) {
    case Kind::None: break;
    case Kind::Percent: return shareOf(gross, rate());
    case Kind::Amount: {
        if (gross.isZero())
            break;
        const qint64 one = powerOfTen(Quantity::decimals);
        return amountOf(Quantity::fromUnits(gross.isNegative() ? -one : one), UnitPrice::fromUnits(m_units),
                        gross.currency());
    }
    }
    return Money::fromMinor(0, gross.currency());
}

} // namespace clientela
