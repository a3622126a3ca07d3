// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/sales/document.h"
#include "core/storage/shop_file.h"

#include <optional>
#include <vector>

namespace clientela {

/// What a product costs, and what stays of it.
struct ProductPrices
{
    UnitPrice withoutTax;
    UnitPrice withTax;
    std::optional<UnitPrice> margin; ///< without tax less cost; nothing where no cost is known
    std::optional<Rate> marginShare; ///< of the price without tax
};

/// The rates of all its taxes together: "IVA21+RE52" is 26.2 %.
Rate taxRateOf(ShopFile& shop, const Product& product);
/// The price without tax is the price with it × 100 ÷ (100 + rate), to six decimals, half away from zero.
ProductPrices pricesOf(const Product& product, Rate tax);

/// What a product was on lately.
struct ProductSales
{
    std::vector<Document> latest; ///< the newest first
    std::optional<Quantity> sold; ///< invoiced in the last twelve months less credited; nothing where it takes too long
    std::optional<Money> soldFor; ///< the same as net amounts, in the shop's currency
};
ProductSales salesOf(ShopFile& shop, qint64 product, int latest);

} // namespace clientela
