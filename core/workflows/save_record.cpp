// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/save_record.h"

#include "core/base/error.h"
#include "core/base/iban.h"
#include "core/base/language.h"
#include "core/base/tax_number.h"
#include "core/catalog/country_preset.h"
#include "core/catalog/product.h"
#include "core/catalog/shop_profile.h"
#include "core/customers/customer.h"
#include "core/exchange/choice_words.h"
#include "core/records/filter.h"
#include "core/records/saved_records.h"
#include "core/sales/document.h"
#include "core/sales/payment.h"
#include "core/storage/change_scope.h"
#include "core/storage/document_storage.h"
#include "core/storage/duplicate_storage.h"
#include "core/storage/record_query.h"
#include "core/workflows/record_payment.h"
#include "core/workflows/save_document.h"
#include "core/workflows/shop_rules.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace clientela {

namespace {

[[noreturn]] void throwWrong(const char* field, const QString& sentence)
{
    throw Error(ErrorKind::BadInput, sentence, QString::fromLatin1(field));
}

/// A country as ISO 3166 alpha-2, from its code or its name in any language; "XX" is the plain one.
void readCountry(QString& country)
{
    if (country.isEmpty() || country == u"XX")
        return;
    const QString code = countryCodeOf(country);
    if (code.isEmpty())
        throwWrong("country", QCoreApplication::translate(
                                  "Record", "There is no country “%1”; write its name, or its code as in PT.")
                                  .arg(country));
    country = code;
}

/// The code of a language: one that we print in, or another one that a customer reads.
void readLanguage(QString& language)
{
    if (language.isEmpty())
        return;
    if (const auto ours = languageFromCode(language))
        language = languageCode(*ours);
    else if (QLocale(language).language() == QLocale::C)
        throwWrong("language",
                   QCoreApplication::translate("Record", "There is no language “%1”; write its code as in pt-PT.")
                       .arg(language));
}

/// What an import took as it stood is not held against a later change of something else.
void prepareCustomer(Customer& customer, const Customer& before)
{
    if (customer.country != before.country)
        readCountry(customer.country);
    if (customer.language != before.language)
        readLanguage(customer.language);
}

void prepareProduct(ShopFile& shop, Product& product)
{
    if (product.tax.isEmpty())
        return;
    const auto taxes = DocumentStorage(shop).taxes().resolve(product.tax, false);
    if (!taxes || taxes->empty())
        throwWrong("tax", QCoreApplication::translate(
                              "Import", "The tax “%1” is not known; write the code or rate of one of the shop's taxes.")
                              .arg(product.tax));
    QStringList codes;
    for (const TaxRecord& tax : *taxes)
        codes.append(tax.code);
    product.tax = codes.join(u'+');
}

void prepareShop(ShopProfile& profile)
{
    readCountry(profile.country);
    readLanguage(profile.language);
    if (!Currency::fromCode(profile.currency))
        throwWrong("currency",
                   QCoreApplication::translate("Record", "There is no currency “%1”; write its code as in EUR.")
                       .arg(profile.currency));
    if (!profile.iban.isEmpty()) {
        const IbanCheck iban = checkIban(profile.iban);
        if (!iban.isValid())
            throwWrong("iban", iban.reason);
        profile.iban = iban.formatted;
    }
    static const QRegularExpression colour(QStringLiteral("^#[0-9a-fA-F]{6}$"));
    if (!profile.accentColour.isEmpty() && !colour.match(profile.accentColour).hasMatch())
        throwWrong("accent_colour", QCoreApplication::translate("Record", "“%1” is not a colour; write it as #1F5F8B.")
                                        .arg(profile.accentColour));
}

void prepareSegment(ShopFile& shop, const Segment& segment)
{
    const RecordType& type = shop.types().type(segment.recordType);
    try {
        parseFilter(type, segment.filter, shop.clock().today(), shop.defaults().currency);
    } catch (const Error& error) {
        throwWrong("filter", error.sentence());
    }
}

void prepare(ShopFile& shop, AnyRecord& record, const AnyRecord& before)
{
    const QString& key = record.type().key;
    if (key == u"customer")
        prepareCustomer(record.as<Customer>(), before.as<Customer>());
    else if (key == u"product")
        prepareProduct(shop, record.as<Product>());
    else if (key == u"shop")
        prepareShop(record.as<ShopProfile>());
    else if (key == u"segment")
        prepareSegment(shop, record.as<Segment>());
    applyShopRules(shop, record, before);
}

QString changeLabel(const AnyRecord& record, const QString& words)
{
    return words.arg(record.type().title.text().toLower(), record.type().titleOf(record.data()));
}

/// What differs, in the words of the fields, so that history and undo say what they are about: " (Phones, Tags)".
/// Nothing where so much differs that the words would not help.
QString changedParts(const AnyRecord& record, const AnyRecord& before)
{
    constexpr qsizetype mostNamed = 3;
    QStringList parts;
    for (const Field& field : record.type().fields) {
        if (!field.isReadOnly && !field.isHidden && field.value(record.data()) != field.value(before.data()))
            parts.append(field.label.text());
    }
    for (const ChildList& list : record.type().children) {
        if (!list.isSame(record.data(), before.data()))
            parts.append(list.label.text());
    }
    parts.removeDuplicates();
    return parts.isEmpty() || parts.size() > mostNamed ? QString()
                                                       : QStringLiteral(" (%1)").arg(parts.join(QStringLiteral(", ")));
}

/// What a stored payment settles is not changed behind the documents' back.
void requireSameSettlement(const Payment& payment, const Payment& before)
{
    const ChildList& allocations = *paymentType().child(u"allocations");
    if (payment.amount == before.amount && payment.customer == before.customer && allocations.isSame(&payment, &before))
        return;
    throw Error(ErrorKind::Refused,
                QCoreApplication::translate(
                    "Payment", "Remove the payment and record it again to change its amount or what it settles."));
}

} // namespace

qint64 saveRecord(ShopFile& shop, AnyRecord& record)
{
    const RecordType& type = record.type();
    const bool isNew = record.base().id == 0;
    if (type.key == u"document")
        return saveDocument(shop, record.as<Document>()).value();
    if (type.key == u"payment" && isNew)
        return recordPayment(shop, record.as<Payment>());
    const AnyRecord before = isNew ? AnyRecord(type) : shop.records().load(type, record.base().id);
    if (type.key == u"payment")
        requireSameSettlement(record.as<Payment>(), before.as<Payment>());
    prepare(shop, record, before);
    const QString label = isNew ? changeLabel(record, QCoreApplication::translate("CommandLine", "New %1 %2"))
                                : changeLabel(record, QCoreApplication::translate("CommandLine", "Change %1 %2"))
                                      + changedParts(record, before);
    ChangeScope scope(shop, label);
    if (isNew)
        scope.insert(type, record.data());
    else
        scope.update(type, record.data());
    followShopChange(scope, shop, record, before);
    scope.commit();
    return record.base().id;
}

QStringList remarksOn(ShopFile& shop, const AnyRecord& record)
{
    if (record.type().key != u"customer")
        return {};
    const Customer& customer = record.as<Customer>();
    QStringList remarks;
    const QString country = customer.country.isEmpty() ? shop.defaults().country : customer.country;
    if (const TaxNumberCheck check = checkTaxNumber(country, customer.taxNumber);
        !customer.taxNumber.isEmpty() && check.isWrong())
        remarks.append(QCoreApplication::translate("Record", "The tax number %1 looks wrong: %2")
                           .arg(customer.taxNumber, check.reason));
    constexpr int named = 3;
    for (const DuplicateCandidate& other : DuplicateStorage(shop).likelyDuplicates(customer, named))
        remarks.append(QCoreApplication::translate("Record", "%1 (%2) is likely the same customer; look at both.")
                           .arg(other.customer.name)
                           .arg(other.customer.id));
    return remarks;
}

namespace {

/// What refers to a record, counted by kind: "Documents: 3, Payments: 1".
QString usersOf(ShopFile& shop, const RecordType& type, qint64 id)
{
    RecordQuery query(shop.database(), shop.records());
    QStringList users;
    for (const auto& user : shop.types().all()) {
        qint64 count = 0;
        for (const Field& field : user->fields) {
            if (field.kind != FieldKind::Reference || field.target != type.key || field.isComputed)
                continue;
            Filter refers;
            refers.kind = Filter::Kind::Test;
            refers.field = &field;
            refers.values = {Value(id)};
            count += query.count(*user, refers);
        }
        if (count > 0)
            users.append(QStringLiteral("%1: %2").arg(user->titlePlural.text()).arg(count));
    }
    return users.join(QStringLiteral(", "));
}

} // namespace

void removeRecord(ShopFile& shop, const RecordType& type, qint64 id)
{
    if (type.key == u"document")
        return removeDocument(shop, DocumentId(id));
    if (type.key == u"payment")
        return removePayment(shop, id);
    const AnyRecord record = shop.records().load(type, id);
    requireRemovable(shop, record);
    try {
        ChangeScope scope(shop, changeLabel(record, QCoreApplication::translate("CommandLine", "Remove %1 %2")));
        scope.remove(type, id);
        scope.commit();
    } catch (const Error& error) {
        const QString users = error.kind() == ErrorKind::Conflict ? usersOf(shop, type, id) : QString();
        if (users.isEmpty())
            throw;
        throw Error(ErrorKind::Conflict,
                    QCoreApplication::translate("Storage", "“%1” is still in use (%2); remove or change that first.")
                        .arg(type.titleOf(record.data()), users),
                    error.detail());
    }
}

} // namespace clientela
