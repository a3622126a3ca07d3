// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/document.h"
#include "core/storage/shop_file.h"
#include "core/workflows/sample/sample_plan.h"
#include "core/workflows/sample/sample_products.h"

#include <vector>

namespace clientela {

/// Lets planned sales happen in a shop, through the same workflows as real ones.
class SampleSales
{
public:
    SampleSales(ShopFile& shop, const SampleCountry& words, const CountryPreset& preset, const TaxTable& taxes,
                const std::vector<SampleTraits>& traits, const std::vector<SampleGood>& goods, quint64 seed);

    /// The clock stands at the event's time. The customer is stored already.
    void happen(const SampleEvent& event, SampleSale& sale);

private:
    DocumentId newSale(const SampleTraits& customer, DocumentKind kind);
    std::vector<DocumentLine> lines(bool isQuote, bool isReverseCharged);
    DocumentLine line(bool isReverseCharged);
    void measure(DocumentLine& line, const SampleGood& good);
    void addHeadings(std::vector<DocumentLine>& lines);
    void invoice(SampleSale& sale);
    void pay(const SampleSale& sale, int percent);
    void cancel(const SampleSale& sale);
    void writeNote(const SampleSale& sale);
    DocumentKind invoiceKind() const;

    ShopFile& m_shop;
    const SampleCountry& m_words;
    const CountryPreset& m_preset;
    const std::vector<SampleTraits>& m_traits;
    const std::vector<SampleGood>& m_goods;
    bool m_hasConstructionTax;
    SampleRandom m_random;
};

} // namespace clientela
