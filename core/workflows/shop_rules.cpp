// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/shop_rules.h"

#include "core/base/error.h"
#include "core/base/text_folding.h"
#include "core/catalog/country_preset.h"
#include "core/catalog/custom_field.h"
#include "core/catalog/product.h"
#include "core/catalog/shop_profile.h"
#include "core/catalog/tax_record.h"
#include "core/storage/document_storage.h"
#include "core/storage/record_query.h"
#include "core/storage/tax_usage.h"
#include "core/workflows/shop_numbering.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace clientela {

namespace {

[[noreturn]] void throwWrongSetting(const char* field, const QString& sentence)
{
    throw Error(ErrorKind::BadInput, sentence, QString::fromLatin1(field));
}

/// The records of a kind of which a shop keeps few.
std::vector<AnyRecord> everyRecord(ShopFile& shop, QStringView kind)
{
    const RecordType& type = shop.types().type(kind);
    return shop.records().loadMany(type, RecordQuery(shop.database(), shop.records()).ids(type, {}, {}), false);
}

std::vector<TaxRecord> taxesInOrder(ShopFile& shop)
{
    std::vector<TaxRecord> taxes;
    for (const AnyRecord& record : everyRecord(shop, u"tax"))
        taxes.push_back(record.as<TaxRecord>());
    std::ranges::stable_sort(taxes, {}, &TaxRecord::position);
    return taxes;
}

bool isChargedTax(const TaxRecord& tax)
{
    return tax.category != u"W" && tax.category != u"RE";
}

/// What uses a tax, in words: "12 products and 3 drafts".
QString usersOf(const TaxUsage& usage)
{
    QStringList users;
    if (usage.products > 0)
        users.append(QCoreApplication::translate("Tax", "%n product(s)", nullptr, usage.products));
    if (usage.drafts > 0)
        users.append(QCoreApplication::translate("Tax", "%n document(s) not yet issued", nullptr, usage.drafts));
    if (usage.taxes > 0)
        users.append(QCoreApplication::translate("Tax", "%n other tax(es)", nullptr, usage.taxes));
    return users.join(QStringLiteral(", "));
}

/// Checks one tax. What is kept already is not held against a change of something else.
class TaxCheck
{
public:
    TaxCheck(ShopFile& shop, const TaxRecord& tax, const TaxRecord& before)
        : m_shop(shop)
        , m_tax(tax)
        , m_before(before)
        , m_isNew(tax.id == 0)
    {
    }

    void check()
    {
        checkCode();
        checkKind();
        checkSurcharge();
        checkRegions();
        checkStandard();
    }

private:
    void checkCode()
    {
        if (!m_isNew && m_tax.code == m_before.code)
            return;
        static const QRegularExpression pattern(QStringLiteral("^(?=.*\\p{L})[\\p{L}\\p{N}._/-]{1,20}$"));
        if (!pattern.match(m_tax.code).hasMatch())
            throwWrongSetting("code", QCoreApplication::translate(
                                          "Tax", "The code of a tax has letters and digits only, and at least one "
                                                 "letter, such as VAT20."));
        for (const TaxRecord& other : taxesInOrder(m_shop)) {
            if (other.id != m_tax.id && folded(other.code) == folded(m_tax.code))
                throwWrongSetting("code",
                                  QCoreApplication::translate("Tax", "There is a tax %1 already; choose another code.")
                                      .arg(other.code));
        }
        if (m_isNew)
            return;
        if (const TaxUsage usage = taxUsage(m_shop.database(), m_before.code); usage.isUsed())
            throw Error(
                ErrorKind::Refused,
                QCoreApplication::translate("Tax", "The code %1 is used (%2) and stays; add another tax instead.")
                    .arg(m_before.code, usersOf(usage)),
                QStringLiteral("code"));
    }

    void checkKind()
    {
        static const QStringList categories{QStringLiteral("S"),  QStringLiteral("Z"), QStringLiteral("E"),
                                            QStringLiteral("AE"), QStringLiteral("K"), QStringLiteral("G"),
                                            QStringLiteral("O"),  QStringLiteral("L"), QStringLiteral("M"),
                                            QStringLiteral("RE"), QStringLiteral("W")};
        static const QStringList charged{QStringLiteral("S"), QStringLiteral("L"), QStringLiteral("M"),
                                         QStringLiteral("RE"), QStringLiteral("W")};
        if (!m_isNew && m_tax.category == m_before.category && m_tax.rate == m_before.rate
            && m_tax.reason == m_before.reason)
            return;
        if (!categories.contains(m_tax.category))
            throwWrongSetting("category",
                              QCoreApplication::translate("Tax", "There is no tax category “%1”; choose one of %2.")
                                  .arg(m_tax.category, categories.join(QStringLiteral(", "))));
        const bool isCharged = charged.contains(m_tax.category);
        const Rate hundred = Rate::fromText(u"100").value();
        if (m_tax.rate.units() < 0 || m_tax.rate.units() > hundred.units() || (!isCharged && !m_tax.rate.isZero()))
            throwWrongSetting("rate", isCharged
                                          ? QCoreApplication::translate("Tax", "Write a rate from 0 to 100 %.")
                                          : QCoreApplication::translate(
                                                "Tax", "Nothing is charged in this category; write 0 as the rate."));
        if (!isCharged && m_tax.category != u"Z" && m_tax.reason.trimmed().isEmpty())
            throwWrongSetting("reason", QCoreApplication::translate(
                                            "Tax", "Write why no tax is charged; it is printed on the document."));
    }

    void checkSurcharge()
    {
        if (m_tax.surcharge.isEmpty() || m_tax.surcharge == m_before.surcharge)
            return;
        const std::vector<TaxRecord> taxes = taxesInOrder(m_shop);
        const bool isKnown = std::ranges::any_of(
            taxes, [&](const TaxRecord& other) { return other.category == u"RE" && other.code == m_tax.surcharge; });
        if (!isKnown)
            throwWrongSetting(
                "surcharge", QCoreApplication::translate(
                                 "Tax", "There is no equivalence surcharge “%1”; choose the code of one (category RE).")
                                 .arg(m_tax.surcharge));
    }

    void checkRegions()
    {
        if (m_tax.region.isEmpty() || m_tax.region == m_before.region)
            return;
        const CountryPreset preset = countryPreset(m_shop.defaults().country);
        const QStringList regions = m_tax.region.split(u',');
        for (const QString& region : regions) {
            if (std::ranges::find(preset.regions, region, &PresetRegion::key) == preset.regions.end())
                throwWrongSetting("region",
                                  QCoreApplication::translate("Tax", "There is no tax region “%1” here.").arg(region));
        }
    }

    void checkStandard()
    {
        if (m_tax.isDefault && !isChargedTax(m_tax))
            throwWrongSetting("is_default", QCoreApplication::translate(
                                                "Tax", "A withholding or surcharge cannot be the standard tax."));
        if (!m_isNew && m_before.isDefault && !m_tax.isDefault)
            throwWrongSetting("is_default", QCoreApplication::translate(
                                                "Tax", "Make another tax the standard one; %1 then no longer is.")
                                                .arg(m_tax.code));
    }

    ShopFile& m_shop;
    const TaxRecord& m_tax;
    const TaxRecord& m_before;
    bool m_isNew;
};

void checkUnit(ShopFile& shop, UnitRecord& unit, const UnitRecord& before)
{
    unit.code = unit.code.trimmed();
    if (unit.code.size() > 20)
        throwWrongSetting("code", QCoreApplication::translate(
                                      "Unit", "A unit is printed after each quantity; shorten it to 20 letters."));
    static const QRegularExpression standard(QStringLiteral("^[A-Z0-9]{1,3}$"));
    if (!unit.standardCode.isEmpty() && unit.standardCode != before.standardCode
        && !standard.match(unit.standardCode).hasMatch())
        throwWrongSetting(
            "standard_code",
            QCoreApplication::translate(
                "Unit", "“%1” is not a standard code; it has up to three capitals and digits, as HUR has.")
                .arg(unit.standardCode));
    const bool isTaken = std::ranges::any_of(everyRecord(shop, u"unit"), [&](const AnyRecord& other) {
        return other.base().id != unit.id && other.as<UnitRecord>().code == unit.code;
    });
    if (isTaken)
        throwWrongSetting("code", QCoreApplication::translate("Unit", "There is a unit “%1” already.").arg(unit.code));
}

void checkNumbering(ShopFile& shop, DocumentNumbering& numbering)
{
    numbering.prefix = numbering.prefix.trimmed();
    numbering.series = numbering.series.trimmed();
    const auto kind = documentKindFromKey(numbering.kind);
    if (!kind)
        throwWrongSetting(
            "kind", QCoreApplication::translate("Numbering", "There is no kind of document “%1”.").arg(numbering.kind));
    const auto stored = DocumentStorage(shop).numbering(*kind);
    if (stored && stored->id != numbering.id)
        throwWrongSetting("kind",
                          QCoreApplication::translate("Numbering", "There is a numbering for this kind already; "
                                                                   "change that one."));
    if (const QString conflict = numberingConflict(shop, numbering); !conflict.isEmpty())
        throwWrongSetting("prefix", conflict);
}

/// A key made of a label: "Altura da porta" is altura_da_porta.
QString keyOfLabel(const QString& label)
{
    constexpr qsizetype longestKey = 36; // with room for a number
    QString key;
    for (const QString& word : foldedWords(label)) {
        for (const QChar character : word) {
            const char16_t code = character.unicode();
            if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9'))
                key += character;
        }
        key += u'_';
    }
    key = key.left(longestKey);
    while (key.endsWith(u'_'))
        key.chop(1);
    return key.isEmpty() || key.front().isDigit() ? (QStringLiteral("field_") + key).left(longestKey) : key;
}

void checkCustomField(ShopFile& shop, CustomField& field)
{
    field.label = field.label.trimmed();
    QSet<QString> keys;
    for (const AnyRecord& record : everyRecord(shop, u"custom_field")) {
        const CustomField& other = record.as<CustomField>();
        if (other.id == field.id || other.recordType != field.recordType)
            continue;
        keys.insert(other.key);
        if (folded(other.label) == folded(field.label))
            throwWrongSetting(
                "label", QCoreApplication::translate("CustomField", "There is a field “%1” already.").arg(other.label));
    }
    if (!field.key.isEmpty() || field.label.isEmpty())
        return;
    const QString key = keyOfLabel(field.label);
    field.key = key;
    for (int number = 2; keys.contains(field.key); ++number)
        field.key = QStringLiteral("%1_%2").arg(key).arg(number);
}

void makeStandard(ChangeScope& scope, ShopFile& shop, const TaxRecord& standard)
{
    for (TaxRecord& tax : taxesInOrder(shop)) {
        const bool isStandard = tax.id == standard.id;
        if (tax.isDefault == isStandard)
            continue;
        tax.isDefault = isStandard;
        scope.update(shop.types().type(u"tax"), &tax);
    }
}

/// Where the standard tax was the old region's, it becomes the new one's; a choice of the shop's own stays.
void moveStandardTax(ChangeScope& scope, ShopFile& shop, const ShopProfile& profile, const ShopProfile& before)
{
    const CountryPreset preset = countryPreset(profile.country);
    const auto oldRegion = std::ranges::find(preset.regions, before.taxRegion, &PresetRegion::key);
    const auto newRegion = std::ranges::find(preset.regions, profile.taxRegion, &PresetRegion::key);
    if (oldRegion == preset.regions.end() || newRegion == preset.regions.end())
        return;
    const std::vector<TaxRecord> taxes = taxesInOrder(shop);
    const auto standard = std::ranges::find_if(taxes, &TaxRecord::isDefault);
    const auto next = std::ranges::find(taxes, newRegion->defaultTax, &TaxRecord::code);
    if (standard != taxes.end() && standard->code == oldRegion->defaultTax && next != taxes.end())
        makeStandard(scope, shop, *next);
}

void moveProductsToUnit(ChangeScope& scope, ShopFile& shop, const QString& from, const QString& to)
{
    const RecordType& type = shop.types().type(u"product");
    for (const qint64 id : productsSoldBy(shop.database(), from)) {
        AnyRecord product = shop.records().load(type, id);
        product.as<Product>().unit = to;
        scope.update(type, product.data());
    }
}

} // namespace

void applyShopRules(ShopFile& shop, AnyRecord& record, const AnyRecord& before)
{
    const QString& key = record.type().key;
    if (key == u"tax") {
        TaxRecord& tax = record.as<TaxRecord>();
        tax.code = tax.code.trimmed();
        TaxCheck(shop, tax, before.as<TaxRecord>()).check();
    } else if (key == u"unit") {
        checkUnit(shop, record.as<UnitRecord>(), before.as<UnitRecord>());
    } else if (key == u"document_numbering") {
        checkNumbering(shop, record.as<DocumentNumbering>());
    } else if (key == u"custom_field") {
        checkCustomField(shop, record.as<CustomField>());
    }
}

void followShopChange(ChangeScope& scope, ShopFile& shop, const AnyRecord& record, const AnyRecord& before)
{
    const QString& key = record.type().key;
    if (key == u"tax" && record.as<TaxRecord>().isDefault) {
        makeStandard(scope, shop, record.as<TaxRecord>());
    } else if (key == u"unit" && before.base().id > 0) {
        const QString& from = before.as<UnitRecord>().code;
        if (record.as<UnitRecord>().code != from)
            moveProductsToUnit(scope, shop, from, record.as<UnitRecord>().code);
    } else if (key == u"shop" && record.as<ShopProfile>().country == before.as<ShopProfile>().country
               && record.as<ShopProfile>().taxRegion != before.as<ShopProfile>().taxRegion) {
        moveStandardTax(scope, shop, record.as<ShopProfile>(), before.as<ShopProfile>());
    }
}

void requireRemovable(ShopFile& shop, const AnyRecord& record)
{
    if (record.type().key == u"document_numbering") {
        const auto kind = documentKindFromKey(record.as<DocumentNumbering>().kind);
        if (!kind)
            return;
        const QString conflict = numberingConflict(shop, countryNumbering(shop, *kind));
        if (!conflict.isEmpty())
            throw Error(ErrorKind::Refused, conflict);
        return;
    }
    if (record.type().key != u"tax")
        return;
    const TaxRecord& tax = record.as<TaxRecord>();
    if (const TaxUsage usage = taxUsage(shop.database(), tax.code); usage.isUsed())
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate("Tax", "%1 is used (%2); give them another tax first.")
                        .arg(tax.code, usersOf(usage)));
    const std::vector<TaxRecord> taxes = taxesInOrder(shop);
    const bool hasOthers = std::ranges::any_of(
        taxes, [&](const TaxRecord& other) { return other.id != tax.id && isChargedTax(other); });
    if (tax.isDefault && hasOthers)
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate("Tax", "%1 is the standard tax; make another one the standard first.")
                        .arg(tax.code));
}

} // namespace clientela
