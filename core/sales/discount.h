// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fixed_point.h"
#include "core/base/money.h"

#include <QString>

#include <optional>

namespace clientela {

/// A discount: none, a percentage or an amount in the document's currency.
/// Its canonical text is "", "10%" or "12.5".
class Discount
{
public:
    Discount() = default;
    static Discount percent(Rate rate);
    /// An amount in millionths of the major unit; rounded to the minor unit when it is taken off.
    static Discount amount(UnitPrice amount);
    /// Reads canonical text; nothing when it is malformed, negative or more than 100 %.
    static std::optional<Discount> fromText(QStringView text);

    bool isNone() const { return m_kind == Kind::None; }
    bool isPercent() const { return m_kind == Kind::Percent; }
    Rate rate() const { return Rate::fromUnits(m_kind == Kind::Percent ? m_units : 0); }
    QString toText() const;
    /// What comes off, rounded half away from zero to the minor unit. It has the sign of the gross, so that a return
    /// gets back what was paid; nothing comes off zero.
    Money takenOff(const Money& gross) const;

    friend bool operator==(const Discount&, const Discount&) = default;

private:
    enum class Kind { None, Percent, Amount };
    Discount(Kind kind, qint64 units)
        : m_kind(kind)
        , m_units(units)
    {
    }

    Kind m_kind = Kind::None;
    qint64 m_units = 0;
};

} // namespace clientela
