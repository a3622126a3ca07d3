// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/shop_profile.h"

#include "core/records/record_type.h"

#include <QtGlobal>

namespace clientela {

namespace {

std::vector<Choice> trades()
{
    return {{QStringLiteral("online_shop"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Online shop"))},
            {QStringLiteral("retail"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Retail"))},
            {QStringLiteral("wholesale"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Wholesale"))},
            {QStringLiteral("services"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Services"))},
            {QStringLiteral("beauty"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Beauty"))},
            {QStringLiteral("real_estate"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Real estate"))},
            {QStringLiteral("courses"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Courses"))},
            {QStringLiteral("recruitment"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Recruitment"))},
            {QStringLiteral("manufacturing"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Manufacturing"))},
            {QStringLiteral("agriculture"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Agriculture"))},
            {QStringLiteral("events"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Events"))}};
}

} // namespace

const RecordType& shopProfileType()
{
    static const RecordType type = [] {
        RecordType description;
        description.key = QStringLiteral("shop");
        description.table = QStringLiteral("shop");
        description.title = Label("Record", QT_TRANSLATE_NOOP("Record", "Shop"));
        description.titlePlural = description.title;
        description.fields = {
            field<&ShopProfile::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required(),
            field<&ShopProfile::taxNumber>("tax_number", QT_TRANSLATE_NOOP("Field", "Tax number")),
            field<&ShopProfile::street>("street", QT_TRANSLATE_NOOP("Field", "Street")).as(FieldKind::LongText),
            field<&ShopProfile::postcode>("postcode", QT_TRANSLATE_NOOP("Field", "Postcode")),
            field<&ShopProfile::city>("city", QT_TRANSLATE_NOOP("Field", "City")),
            field<&ShopProfile::region>("region", QT_TRANSLATE_NOOP("Field", "Region")),
            field<&ShopProfile::country>("country", QT_TRANSLATE_NOOP("Field", "Country")).required(),
            field<&ShopProfile::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone")),
            field<&ShopProfile::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail")),
            field<&ShopProfile::website>("website", QT_TRANSLATE_NOOP("Field", "Website")),
            field<&ShopProfile::currency>("currency", QT_TRANSLATE_NOOP("Field", "Currency")).required(),
            field<&ShopProfile::language>("language", QT_TRANSLATE_NOOP("Field", "Language")),
            field<&ShopProfile::trade>("trade", QT_TRANSLATE_NOOP("Field", "Trade")).oneOf(trades()),
            field<&ShopProfile::taxRegion>("tax_region", QT_TRANSLATE_NOOP("Field", "Tax region")),
            field<&ShopProfile::pricesIncludeTax>("prices_include_tax",
                                                  QT_TRANSLATE_NOOP("Field", "Prices include tax")),
            field<&ShopProfile::iban>("iban", QT_TRANSLATE_NOOP("Field", "IBAN")),
            field<&ShopProfile::bic>("bic", QT_TRANSLATE_NOOP("Field", "BIC")),
            field<&ShopProfile::bankName>("bank_name", QT_TRANSLATE_NOOP("Field", "Bank")),
            field<&ShopProfile::pixKey>("pix_key", QT_TRANSLATE_NOOP("Field", "Pix key")),
            field<&ShopProfile::logo>("logo", QT_TRANSLATE_NOOP("Field", "Logo")).as(FieldKind::LongText),
            field<&ShopProfile::accentColour>("accent_colour", QT_TRANSLATE_NOOP("Field", "Accent colour")),
            field<&ShopProfile::templateName>("template", QT_TRANSLATE_NOOP("Field", "Template")),
            field<&ShopProfile::terms>("terms", QT_TRANSLATE_NOOP("Field", "Terms")).as(FieldKind::LongText),
            field<&ShopProfile::footer>("footer", QT_TRANSLATE_NOOP("Field", "Footer")).as(FieldKind::LongText),
        };
        description.titleField = QStringLiteral("name");
        bindStruct<ShopProfile>(description);
        return description;
    }();
    return type;
}

} // namespace clientela
