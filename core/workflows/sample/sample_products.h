// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/catalog/tax_table.h"
#include "core/storage/shop_file.h"
#include "core/workflows/sample/sample_country.h"

#include <vector>

namespace clientela {

/// A stored product as the invented sales see it.
struct SampleGood
{
    ProductId id;
    QString standardUnit; ///< UN/ECE recommendation 20
    bool isService = false;
    qint64 weight = 0; ///< sum of the weights up to this one
};

/// Makes products from a country's words: first each of them, then their goods in other sizes.
class SampleProducts
{
public:
    SampleProducts(ShopFile& shop, const SampleCountry& words, const TaxTable& taxes);

    /// The product at an index of a catalogue of so many.
    Product product(qint64 index, qint64 count) const;
    /// Remembers a stored product for the sales.
    void remember(const Product& product, qint64 index, qint64 count);
    const std::vector<SampleGood>& goods() const { return m_goods; }

private:
    std::size_t modelOf(qint64 index, qint64 count) const;

    const SampleCountry& m_words;
    const TaxTable& m_taxes;
    QHash<QString, QString> m_units;    ///< standard code to the shop's own
    std::vector<std::size_t> m_sizable; ///< models that come in other sizes
    std::vector<SampleGood> m_goods;
};

/// The check digit of an EAN-13 with its first twelve digits before it.
QString withEanCheckDigit(const QString& twelveDigits);

} // namespace clientela
