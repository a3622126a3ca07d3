// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer.h"
#include "core/records/record_json.h"
#include "core/sales/document.h"
#include "core/storage/known_types.h"
#include "tests/support/catch.h"
#include "tests/support/random_records.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace clientela;
using namespace clientela::test;

namespace {

QJsonObject json(const char* text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    REQUIRE(document.isObject());
    return document.object();
}

QByteArray bytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

RandomRecords randomRecords(quint64 seed)
{
    return RandomRecords(seed, [](const QString&) -> std::optional<qint64> { return 7; });
}

} // namespace

TEST_CASE("A record of any type is the same after it went through stored JSON")
{
    RandomRecords random = randomRecords(1);
    const TypeCatalog types;
    for (const auto& type : types.all()) {
        CAPTURE(type->key.toStdString());
        for (int round = 0; round < 20; ++round) {
            const AnyRecord record = random.record(*type);
            const QJsonObject stored = recordToStoredJson(*type, record.data());
            AnyRecord again(*type);
            readStoredJson(*type, QJsonDocument::fromJson(bytes(stored)).object(), again.data());
            REQUIRE(bytes(recordToStoredJson(*type, again.data())) == bytes(stored));
        }
    }
}

TEST_CASE("What is exported as JSON can be imported unchanged")
{
    RandomRecords random = randomRecords(2);
    const TypeCatalog types;
    for (const auto& type : types.all()) {
        CAPTURE(type->key.toStdString());
        for (int round = 0; round < 20; ++round) {
            const AnyRecord record = random.record(*type);
            const QJsonObject exported = recordToJson(*type, record.data(), Currency::euro());
            AnyRecord again(*type);
            const Problems problems = readRecordJson(*type, exported, again.data(), Currency::euro(), {});
            for (const Problem& problem : problems)
                FAIL_CHECK(problem.field.toStdString() << ": " << problem.message.toStdString());
            for (const Field& field : type->fields) {
                CAPTURE(field.key.toStdString());
                if (!field.isReadOnly && !field.isComputed && field.kind != FieldKind::Text)
                    CHECK(field.value(again.data()) == field.value(record.data()));
                else if (!field.isReadOnly && !field.isComputed)
                    CHECK(field.value(again.data()).toString() == field.value(record.data()).toString().trimmed());
            }
        }
    }
}

TEST_CASE("JSON of a customer has the documented shape")
{
    Customer customer;
    customer.id = 12;
    customer.name = QStringLiteral("Ana");
    customer.creditLimit = Money::fromMinor(12345, Currency::euro());
    customer.tags = {{QStringLiteral("vip")}};
    customer.dates = {{QStringLiteral("birthday"), QDate(1990, 5, 1), true, 7}};
    const QJsonObject shown = recordToJson(customerType(), &customer, Currency::euro());
    CHECK(shown.value(u"id").toInt() == 12);
    CHECK(shown.value(u"credit_limit").toString() == QStringLiteral("123.45"));
    CHECK(shown.value(u"balance").toString() == QStringLiteral("0.00"));
    CHECK(bytes(shown).contains("\"tags\":[\"vip\"]"));
    CHECK(shown.value(u"dates").toArray().first().toObject().value(u"date").toString() == QStringLiteral("1990-05-01"));
    CHECK(shown.value(u"company").isNull());
    CHECK_FALSE(shown.contains(u"tax_number_key"));
    CHECK(shown.value(u"custom").isObject());
}

TEST_CASE("JSON that does not fit tells which field and why, and the rest is read")
{
    const struct
    {
        const char* text;
        const char* field;
    } rows[] = {
        {R"({"name": ["a"]})", "name"},
        {R"({"name": {"a": 1}})", "name"},
        {R"({"nothing": 1})", "nothing"},
        {R"({"kind": "animal"})", "kind"},
        {R"({"credit_limit": "much"})", "credit_limit"},
        {R"({"credit_limit": "1.005"})", "credit_limit"},
        {R"({"credit_limit": "99999999999999999999"})", "credit_limit"},
        {R"({"tags": "vip"})", "tags"},
        {R"({"phones": ["912345678"]})", "phones[0]"},
        {R"({"phones": [{"number": "1", "colour": "red"}]})", "phones[0].colour"},
        {R"({"dates": [{"label": "x", "date": "31.12.2026"}]})", "dates[0].date"},
        {R"({"custom": {"shoe_size": 38}})", "custom.shoe_size"},
        {R"({"tax_number_key": "1"})", "tax_number_key"},
        {R"({"company": "Somebody"})", "company"},
        {R"({"equivalence_surcharge": "maybe"})", "equivalence_surcharge"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        Customer customer;
        const Problems problems = readRecordJson(customerType(), json(row.text), &customer, Currency::euro(), {});
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().field == QString::fromUtf8(row.field));
        CHECK_FALSE(problems.front().message.isEmpty());
    }
    Customer customer;
    CHECK(
        readRecordJson(
            customerType(),
            json(
                R"({"name": "Ana", "credit_limit": 12.5, "tags": ["a", "b"], "balance": "5.00", "equivalence_surcharge": true})"),
            &customer, Currency::euro(), {})
            .empty());
    CHECK(customer.creditLimit.minor() == 1250);
    CHECK(customer.tags.size() == 2);
    CHECK(customer.equivalenceSurcharge);
    CHECK(readRecordJson(customerType(), json(R"({"tags": null, "name": null, "credit_limit": ""})"), &customer,
                         Currency::euro(), {})
              .empty());
    CHECK(customer.tags.empty());
    CHECK(customer.name.isEmpty());
    CHECK(customer.creditLimit.isZero());
    customer.uid = QStringLiteral("own");
    CHECK(readRecordJson(customerType(),
                         json(R"({"id": 7, "uid": "x", "created_at": "2026-01-01", "changed_at": "2026-01-01"})"),
                         &customer, Currency::euro(), {})
              .empty());
    CHECK(customer.uid == QStringLiteral("own"));
    CHECK(customer.id == 0);
}

TEST_CASE("Amounts are read in the currency that the JSON names")
{
    Document document;
    CHECK(readRecordJson(documentType(), json(R"({"lines": [{"unit_price": "1200"}], "currency": "JPY"})"), &document,
                         Currency::euro(), {})
              .empty());
    CHECK(document.currency == QStringLiteral("JPY"));
    CHECK_FALSE(
        readRecordJson(documentType(), json(R"({"currency": "gold"})"), &document, Currency::euro(), {}).empty());
}
