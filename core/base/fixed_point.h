// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace clientela {

/// The canonical text of an integer with decimals: point as separator, "12.5" for (125, 1);
/// trailing zeros beyond minimumDecimals are dropped.
QString decimalText(qint64 units, int decimals, int minimumDecimals = 0);

/// Reads canonical text ("-12.50") into units of 10^-decimals; nothing when it is malformed,
/// has more decimals that are not zero, or does not fit.
std::optional<qint64> decimalUnits(QStringView text, int decimals);

/// An exact decimal number with a fixed count of decimals and a meaning of its own (Tag).
template<int DecimalCount, class Tag>
class FixedPoint
{
public:
    static constexpr int decimals = DecimalCount;

    constexpr FixedPoint() = default;
    static constexpr FixedPoint fromUnits(qint64 units) { return FixedPoint(units); }
    static std::optional<FixedPoint> fromText(QStringView text)
    {
        const auto units = decimalUnits(text, DecimalCount);
        return units ? std::optional(FixedPoint(*units)) : std::nullopt;
    }

    constexpr qint64 units() const { return m_units; }
    constexpr bool isZero() const { return m_units == 0; }
    QString toText(int minimumDecimals = 0) const { return decimalText(m_units, DecimalCount, minimumDecimals); }

    friend constexpr auto operator<=>(FixedPoint, FixedPoint) = default;

private:
    explicit constexpr FixedPoint(qint64 units)
        : m_units(units)
    {
    }
    qint64 m_units = 0;
};

/// How much of something is sold; thousandths of its unit.
using Quantity = FixedPoint<3, struct QuantityTag>;
/// The price of one unit in the document's currency; millionths of the currency's major unit.
using UnitPrice = FixedPoint<6, struct UnitPriceTag>;
/// A percentage; ten-thousandths of one percent, so that 23 % is 230000 units.
using Rate = FixedPoint<4, struct RateTag>;

} // namespace clientela
