// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/tax_record.h"

#include <QString>

#include <optional>
#include <vector>

namespace clientela {

/// The taxes of a shop, and how the words on a line become taxes.
class TaxTable
{
public:
    TaxTable() = default;
    /// The region chooses among taxes of the same rate ("azores"); empty takes those of no region first.
    TaxTable(std::vector<TaxRecord> taxes, QString region);

    /// The tax that is charged when nothing is said; null when the shop has none.
    const TaxRecord* standard() const;
    const TaxRecord* byCode(QStringView code) const;
    /// What a line says: codes joined with "+" ("IVA21+RE52"), a rate ("23", "23%"), a code's name in any case.
    /// Adds the equivalence surcharge of each tax when asked. Nothing when a word is not known.
    std::optional<std::vector<TaxRecord>> resolve(const QString& text, bool withSurcharge) const;

private:
    const TaxRecord* resolveWord(const QString& word) const;

    std::vector<TaxRecord> m_taxes;
    QString m_region;
};

} // namespace clientela
