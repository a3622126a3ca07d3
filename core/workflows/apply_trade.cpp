// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/apply_trade.h"

#include "core/base/text_folding.h"
#include "core/catalog/product.h"
#include "core/catalog/tax_record.h"
#include "core/storage/document_storage.h"
#include "core/storage/record_query.h"
#include "core/storage/tag_storage.h"

#include <QCoreApplication>
#include <QSet>

namespace clientela {

namespace {

std::vector<AnyRecord> allRecords(ShopFile& shop, QStringView typeKey)
{
    const RecordType& type = shop.types().type(typeKey);
    const std::vector<qint64> ids = RecordQuery(shop.database(), shop.records()).ids(type, {}, {});
    return shop.records().loadMany(type, ids, false);
}

/// What stands for a metric unit where people measure in feet and pounds.
QString customaryUnit(const QString& standardUnit)
{
    static const QHash<QString, QString> others{{QStringLiteral("KGM"), QStringLiteral("LBR")},
                                                {QStringLiteral("MTR"), QStringLiteral("FOT")},
                                                {QStringLiteral("MTK"), QStringLiteral("FTK")},
                                                {QStringLiteral("LTR"), QStringLiteral("GLL")}};
    return others.value(standardUnit);
}

QString unitOf(const QHash<QString, QString>& units, const QString& standardUnit)
{
    return units.value(standardUnit, units.value(customaryUnit(standardUnit)));
}

/// The first free one of "1001", "1002", ….
QString nextSampleCode(const QSet<QString>& taken, int& number)
{
    do
        ++number;
    while (taken.contains(QString::number(number)));
    return QString::number(number);
}

} // namespace

TradePreset tradeOf(ShopFile& shop)
{
    const ShopProfile profile = DocumentStorage(shop).profile();
    return tradePreset(profile.trade, languageFromCode(profile.language).value_or(Language::English),
                       Currency::fromCode(profile.currency).value_or(Currency::euro()));
}

int addTradeFields(ShopFile& shop, const TradePreset& trade)
{
    QSet<QString> known;
    for (const AnyRecord& record : allRecords(shop, u"custom_field"))
        known.insert(record.as<CustomField>().recordType + u'.' + record.as<CustomField>().key);
    int added = 0;
    ChangeScope scope(shop, QCoreApplication::translate("Shop", "Custom fields of the trade"));
    for (CustomField field : trade.customFields) {
        if (known.contains(field.recordType + u'.' + field.key))
            continue;
        scope.insert(shop.types().type(u"custom_field"), &field);
        ++added;
    }
    scope.commit();
    return added;
}

int addTradeProducts(ShopFile& shop, const TradePreset& trade)
{
    QSet<QString> names;
    QSet<QString> codes;
    for (const AnyRecord& record : allRecords(shop, u"product")) {
        names.insert(folded(record.as<Product>().name));
        codes.insert(record.as<Product>().code);
    }
    QHash<QString, QString> units;
    for (const AnyRecord& record : allRecords(shop, u"unit"))
        units.insert(record.as<UnitRecord>().standardCode, record.as<UnitRecord>().code);
    const TaxTable taxes = DocumentStorage(shop).taxes();
    const bool includesTax = DocumentStorage(shop).profile().pricesIncludeTax;
    int added = 0;
    int number = 1000;
    ChangeScope scope(shop, QCoreApplication::translate("Shop", "Sample products of the trade"));
    for (const TradeProduct& model : trade.products) {
        if (names.contains(folded(model.name)))
            continue;
        Product product;
        product.code = nextSampleCode(codes, number);
        product.name = model.name;
        product.kind = model.kind;
        product.unit = unitOf(units, model.standardUnit);
        product.category = model.category;
        product.price = model.price;
        product.priceIncludesTax = includesTax;
        product.tax = taxes.standard() ? taxes.standard()->code : QString();
        scope.insert(shop.types().type(u"product"), &product);
        ++added;
    }
    scope.commit();
    return added;
}

QStringList tagSuggestions(ShopFile& shop)
{
    QStringList tags = customerTags(shop.database());
    QSet<QString> known;
    for (const QString& tag : tags)
        known.insert(folded(tag));
    for (const QString& tag : tradeOf(shop).tags) {
        if (!known.contains(folded(tag)))
            tags.append(tag);
    }
    return tags;
}

} // namespace clientela
