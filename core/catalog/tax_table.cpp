// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/tax_table.h"

#include "core/base/text_folding.h"

#include <algorithm>

namespace clientela {

namespace {

bool isCharged(const TaxRecord& tax)
{
    return tax.category != u"W" && tax.category != u"RE";
}

} // namespace

TaxTable::TaxTable(std::vector<TaxRecord> taxes, QString region)
    : m_taxes(std::move(taxes))
    , m_region(std::move(region))
{
    std::ranges::stable_sort(m_taxes, {}, [this](const TaxRecord& tax) {
        const bool here = tax.region.split(u',').contains(m_region);
        return std::pair(here ? 0 : tax.region.isEmpty() ? 1 : 2, tax.position);
    });
}

const TaxRecord* TaxTable::standard() const
{
    const auto found = std::ranges::find_if(m_taxes, [](const TaxRecord& tax) { return tax.isDefault; });
    return found == m_taxes.end() ? nullptr : &*found;
}

const TaxRecord* TaxTable::byCode(QStringView code) const
{
    const QString wanted = folded(code);
    const auto found = std::ranges::find_if(m_taxes, [&](const TaxRecord& tax) { return folded(tax.code) == wanted; });
    return found == m_taxes.end() ? nullptr : &*found;
}

const TaxRecord* TaxTable::resolveWord(const QString& word) const
{
    if (const TaxRecord* tax = byCode(word))
        return tax;
    const auto rate = Rate::fromText(word.endsWith(u'%') ? QStringView(word).chopped(1) : QStringView(word));
    if (!rate)
        return nullptr;
    const auto found = std::ranges::find_if(m_taxes,
                                            [&](const TaxRecord& tax) { return isCharged(tax) && tax.rate == *rate; });
    return found == m_taxes.end() ? nullptr : &*found;
}

std::optional<std::vector<TaxRecord>> TaxTable::resolve(const QString& text, bool withSurcharge) const
{
    std::vector<TaxRecord> taxes;
    const QStringList words = text.split(u'+', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const TaxRecord* tax = resolveWord(word.trimmed());
        if (!tax)
            return {};
        taxes.push_back(*tax);
        if (!withSurcharge || tax->surcharge.isEmpty())
            continue;
        const TaxRecord* surcharge = byCode(tax->surcharge);
        const bool known = std::ranges::any_of(
            words, [&](const QString& other) { return folded(other) == folded(tax->surcharge); });
        if (surcharge && !known)
            taxes.push_back(*surcharge);
    }
    return taxes;
}

} // namespace clientela
