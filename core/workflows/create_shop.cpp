// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/create_shop.h"

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/catalog/country_preset.h"
#include "core/catalog/shop_profile.h"
#include "core/catalog/tax_record.h"
#include "core/records/field_text.h"
#include "core/workflows/apply_trade.h"
#include "core/workflows/payment_choices.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace clientela {

namespace {

void insertProfile(ChangeScope& scope, const ShopFile& shop, const CountryPreset& preset, const ShopSetup& setup)
{
    ShopProfile profile;
    profile.name = setup.name.isEmpty() ? QCoreApplication::translate("Shop", "My shop") : setup.name;
    profile.country = setup.country.toUpper();
    profile.currency = preset.currency.code();
    profile.language = setup.language.isEmpty() ? languageCode(preset.language)
                                                : languageCode(*languageFromCode(setup.language));
    profile.trade =
        valueFromCanonicalText(*shopProfileType().field(u"trade"), setup.trade, preset.currency)->toString();
    profile.taxRegion = preset.regions.empty() ? QString() : preset.regions.front().key;
    profile.templateName = QStringLiteral("modern");
    scope.insert(shop.types().type(u"shop"), &profile);
}

void insertTaxes(ChangeScope& scope, const ShopFile& shop, const CountryPreset& preset)
{
    int position = 0;
    const auto insert = [&](const Tax& tax) {
        TaxRecord record;
        record.code = tax.code;
        record.name = tax.name;
        record.category = tax.category;
        record.rate = tax.rate;
        record.reason = tax.reason;
        record.surcharge = tax.surcharge;
        record.region = tax.regions.join(u',');
        record.isDefault = tax.code == preset.defaultTax;
        record.position = ++position;
        scope.insert(shop.types().type(u"tax"), &record);
    };
    for (const Tax& tax : preset.taxes)
        insert(tax);
    for (const Tax& tax : preset.withholdings)
        insert(tax);
}

void insertUnits(ChangeScope& scope, const ShopFile& shop, const CountryPreset& preset)
{
    for (const Unit& unit : preset.units) {
        UnitRecord record;
        record.code = unit.symbol;
        record.name = unit.name;
        record.standardCode = unit.unece;
        scope.insert(shop.types().type(u"unit"), &record);
    }
}

} // namespace

std::unique_ptr<ShopFile> madeWhole(const QString& location, const std::function<std::unique_ptr<ShopFile>()>& make)
{
    const bool isFile = !location.startsWith(u"postgres");
    const bool wasThere = QFileInfo::exists(location);
    try {
        return make();
    } catch (...) {
        if (isFile && !wasThere) {
            for (const char* ending : {"", "-wal", "-shm"})
                QFile::remove(location + QString::fromLatin1(ending));
        }
        throw;
    }
}

std::unique_ptr<ShopFile> createShop(const QString& location, const ShopSetup& setup, const Clock& clock)
{
    const CountryPreset preset = countryPreset(setup.country);
    if (setup.country.size() != 2)
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("Shop", "“%1” is not a country; write its two letters, such as PT.")
                        .arg(setup.country));
    if (!setup.language.isEmpty() && !languageFromCode(setup.language))
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate(
                        "Shop", "“%1” is not one of the languages pt-PT, pt-BR, es and en; choose one of them.")
                        .arg(setup.language));
    const Field& trade = *shopProfileType().field(u"trade");
    if (!valueFromCanonicalText(trade, setup.trade, preset.currency))
        throw Error(ErrorKind::BadInput, expectationOf(trade, setup.trade), trade.key);
    return madeWhole(location, [&] {
        auto shop = ShopFile::create(location, clock);
        if (setup.seed)
            shop->seedUids(*setup.seed);
        ChangeScope scope(*shop, QCoreApplication::translate("Shop", "New shop"), ChangeScope::Undo::Never);
        insertProfile(scope, *shop, preset, setup);
        insertTaxes(scope, *shop, preset);
        insertUnits(scope, *shop, preset);
        insertPaymentChoices(scope, *shop, preset);
        const TradePreset startingSet = tradeOf(*shop);
        addTradeFields(*shop, startingSet);
        if (setup.withSampleProducts)
            addTradeProducts(*shop, startingSet);
        scope.commit();
        return shop;
    });
}

} // namespace clientela
