// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/tax.h"

#include <algorithm>

namespace clientela {

LineTax lineTax(const Tax& tax)
{
    return {tax.code, tax.name, tax.category, tax.rate, tax.reason};
}

std::vector<LineTax> lineTaxes(const Tax& tax, std::span<const Tax> all, bool withSurcharge)
{
    std::vector<LineTax> taxes{lineTax(tax)};
    if (withSurcharge && !tax.surcharge.isEmpty()) {
        const auto surcharge = std::ranges::find(all, tax.surcharge, &Tax::code);
        if (surcharge != all.end())
            taxes.push_back(lineTax(*surcharge));
    }
    return taxes;
}

} // namespace clientela
