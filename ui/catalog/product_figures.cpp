// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/product_figures.h"

#include "core/base/rounding.h"
#include "core/sales/document_life_cycle.h"
#include "core/storage/document_storage.h"
#include "core/storage/record_query.h"

namespace clientela {

namespace {

constexpr qint64 hundredPercent = 100 * 10000;
/// A product that was on more documents than this in a year has its figures in the report of products.
constexpr int mostDocumentsAdded = 150;

int signOf(const Document& document)
{
    if (document.isDraft() || document.state == u"cancelled")
        return 0;
    switch (document.kind) {
    case DocumentKind::Invoice:
    case DocumentKind::CommercialInvoice: return 1;
    case DocumentKind::CreditNote: return -1;
    default: return 0;
    }
}

} // namespace

Rate taxRateOf(ShopFile& shop, const Product& product)
{
    const TaxTable taxes = DocumentStorage(shop).taxes();
    qint64 units = 0;
    if (product.tax.isEmpty()) {
        if (const TaxRecord* standard = taxes.standard())
            units = standard->rate.units();
    } else if (const auto resolved = taxes.resolve(product.tax, false)) {
        for (const TaxRecord& tax : *resolved)
            units += tax.rate.units();
    }
    return Rate::fromUnits(units);
}

ProductPrices pricesOf(const Product& product, Rate tax)
{
    ProductPrices prices;
    const qint64 units = product.price.units();
    const qint64 whole = hundredPercent + tax.units();
    if (product.priceIncludesTax) {
        prices.withTax = product.price;
        prices.withoutTax = UnitPrice::fromUnits(multiplyAndDivide(units, hundredPercent, whole));
    } else {
        prices.withoutTax = product.price;
        prices.withTax = UnitPrice::fromUnits(multiplyAndDivide(units, whole, hundredPercent));
    }
    if (product.cost.isZero())
        return prices;
    prices.margin = UnitPrice::fromUnits(prices.withoutTax.units() - product.cost.units());
    if (prices.withoutTax.units() > 0)
        prices.marginShare = Rate::fromUnits(multiplyAndDivide(prices.margin->units(), 100, prices.withoutTax.units())
                                             * 10000);
    return prices;
}

ProductSales salesOf(ShopFile& shop, qint64 product, int latest)
{
    ProductSales sales;
    const RecordType& type = shop.types().type(u"document");
    const Currency currency = shop.defaults().currency;
    const QDate since = shop.clock().today().addYears(-1);
    const Filter filter = parseFilter(type, QStringLiteral("lines.product = %1").arg(product), shop.clock().today(),
                                      currency);
    RecordQuery query(shop.database(), shop.records());
    const auto page = query.page(type, filter, parseSort(type, QStringLiteral("-date")), mostDocumentsAdded + 1, {});
    qint64 quantity = 0;
    Money amount = Money::fromMinor(0, currency);
    bool isWhole = static_cast<int>(page.ids.size()) <= mostDocumentsAdded;
    for (const AnyRecord& record : shop.records().loadMany(type, page.ids, true)) {
        const auto& document = record.as<Document>();
        if (static_cast<int>(sales.latest.size()) < latest)
            sales.latest.push_back(document);
        if (document.date.isValid() && document.date < since) {
            isWhole = true; // the rest is older
            break;
        }
        const int sign = signOf(document);
        if (sign == 0 || document.currencyValue() != currency)
            continue;
        for (const DocumentLine& line : document.lines) {
            if (line.product.value() != product)
                continue;
            quantity += sign * line.quantity.units();
            amount += sign > 0 ? line.net : -line.net;
        }
    }
    if (isWhole) {
        sales.sold = Quantity::fromUnits(quantity);
        sales.soldFor = amount;
    }
    return sales;
}

} // namespace clientela
