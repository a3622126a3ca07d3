// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace clientela {

/// The integer key of a record of one kind; a CustomerId cannot be passed where a ProductId is wanted.
template<class Tag>
class Id
{
public:
    constexpr Id() = default;
    explicit constexpr Id(qint64 value)
        : m_value(value)
    {
    }

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using CustomerId = Id<struct CustomerTag>;
using ProductId = Id<struct ProductTag>;
using DocumentId = Id<struct DocumentTag>;

} // namespace clientela
