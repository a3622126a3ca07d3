// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/customers/customer.h"
#include "core/records/record_json.h"
#include "core/storage/reference_lookup.h"
#include "core/workflows/create_shop.h"
#include "core/workflows/save_document.h"
#include "core/workflows/save_record.h"
#include "tests/support/catch.h"
#include "tests/support/refusal.h"
#include "tests/support/shop_fixture.h"

#include <QJsonDocument>

using namespace clientela;
using namespace clientela::test;

namespace {

struct EntryRow
{
    const char* type;
    const char* json;
    const char* field; ///< of the refusal; null when it is taken
    const char* text;  ///< what the refusal names, or what the field holds afterwards
};

const EntryRow entryRows[] = {
    {"customer", R"({"name": "A", "country": "Portugal"})", nullptr, R"("country":"PT")"},
    {"customer", R"({"name": "A", "country": "ESPANHA"})", nullptr, R"("country":"ES")"},
    {"customer", R"({"name": "A", "country": "de"})", nullptr, R"("country":"DE")"},
    {"customer", R"({"name": "A", "country": "Nárnia"})", "country", "Nárnia"},
    {"customer", R"({"name": "A", "language": "PT_br"})", nullptr, R"("language":"pt-BR")"},
    {"customer", R"({"name": "A", "language": "fr"})", nullptr, R"("language":"fr")"},
    {"customer", R"({"name": "A", "language": "xx"})", "language", "xx"},
    {"product", R"({"name": "P", "tax": "23%"})", nullptr, R"("tax":"IVA23")"},
    {"product", R"({"name": "P", "tax": ""})", nullptr, R"("tax":"")"},
    {"product", R"({"name": "P", "tax": "99"})", "tax", "99"},
    {"segment", R"({"name": "S", "record_type": "customer", "filter": "city = \"Porto\""})", nullptr, "Porto"},
    {"segment", R"({"name": "S", "record_type": "customer", "filter": "town = \"Porto\""})", "filter", "town"},
    {"segment", R"({"name": "S", "record_type": "customer", "filter": "city ="})", "filter", "city"},
    {"segment", R"({"name": "S", "record_type": "people", "filter": ""})", "", "people"},
};

AnyRecord entered(TestShop& shop, const RecordType& type, const char* json)
{
    AnyRecord record(type);
    const Problems problems = readRecordJson(type, QJsonDocument::fromJson(json).object(), record.data(),
                                             shop->defaults().currency, referenceResolver(*shop));
    REQUIRE(problems.empty());
    return record;
}

QString storedText(TestShop& shop, const RecordType& type, qint64 id)
{
    const QJsonObject json = recordToJson(type, shop->records().load(type, id).data(), shop->defaults().currency);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

TEST_CASE("what somebody enters is brought into its stored form, or refused with its field")
{
    TestShop shop;
    for (const EntryRow& row : entryRows) {
        INFO(row.json);
        const RecordType& type = shop.type(row.type);
        AnyRecord record = entered(shop, type, row.json);
        if (!row.field) {
            CHECK(storedText(shop, type, saveRecord(*shop, record)).contains(QString::fromUtf8(row.text)));
            continue;
        }
        const Error error = refusalOf([&] { saveRecord(*shop, record); });
        CHECK(error.kind() == ErrorKind::BadInput);
        CHECK(error.detail() == QString::fromUtf8(row.field));
        CHECK(error.sentence().contains(QString::fromUtf8(row.text)));
    }
}

TEST_CASE("the shop's profile takes only what paper can print")
{
    const struct
    {
        const char* field;
        const char* value;
        const char* stored; ///< null when it is refused
    } rows[] = {
        {"iban", "pt50000201231234567890154", "PT50 0002 0123 1234 5678 9015 4"},
        {"iban", "PT50", nullptr},
        {"iban", "PT50000201231234567890155", nullptr},
        {"iban", "", ""},
        {"accent_colour", "#1f5F8b", "#1f5F8b"},
        {"accent_colour", "red", nullptr},
        {"accent_colour", "#12345", nullptr},
        {"country", "Spain", "ES"},
        {"country", "Atlantis", nullptr},
        {"currency", "EURO", nullptr},
        {"language", "klingon", nullptr},
    };
    TestShop shop;
    const RecordType& type = shop.type("shop");
    for (const auto& row : rows) {
        INFO(row.field << " = " << row.value);
        const Field& field = *type.field(QString::fromLatin1(row.field));
        AnyRecord profile = shop->records().load(type, 1);
        field.setValue(profile.data(), QString::fromLatin1(row.value));
        if (row.stored) {
            saveRecord(*shop, profile);
            CHECK(field.value(shop->records().load(type, 1).data()).toString() == QString::fromLatin1(row.stored));
        } else {
            CHECK(refusalOf([&] { saveRecord(*shop, profile); }).detail() == QString::fromLatin1(row.field));
        }
    }
}

TEST_CASE("what an import took as it stood does not stop a later change")
{
    TestShop shop;
    Customer customer;
    customer.name = QStringLiteral("Ana");
    customer.language = QStringLiteral("xx");
    shop.insert("customer", &customer);
    AnyRecord record = shop->records().load(shop.type("customer"), customer.id);
    record.as<Customer>().notes = QStringLiteral("Calls in the morning.");
    CHECK_NOTHROW(saveRecord(*shop, record));
    CHECK(shop.load<Customer>("customer", customer.id).notes == QStringLiteral("Calls in the morning."));
}

TEST_CASE("what is odd about a customer is said and never in the way")
{
    TestShop shop;
    const RecordType& type = shop.type("customer");
    AnyRecord ana = entered(shop, type, R"({"name": "Ana Conceição", "phones": [{"number": "912 345 678"}]})");
    saveRecord(*shop, ana);
    CHECK(remarksOn(*shop, ana).isEmpty());
    AnyRecord again = entered(shop, type, R"({"name": "ana conceicao", "phones": [{"number": "+351912345678"}]})");
    saveRecord(*shop, again);
    REQUIRE(remarksOn(*shop, again).size() == 1);
    CHECK(remarksOn(*shop, again).front().contains(QStringLiteral("Ana Conceição (%1)").arg(ana.base().id)));
    AnyRecord wrong = entered(shop, type, R"({"name": "Rui", "tax_number": "123456780"})");
    CHECK(saveRecord(*shop, wrong) > 0);
    REQUIRE(remarksOn(*shop, wrong).size() == 1);
    CHECK(remarksOn(*shop, wrong).front().contains(QStringLiteral("123456780")));
    AnyRecord product = entered(shop, shop.type("product"), R"({"name": "P"})");
    CHECK(remarksOn(*shop, product).isEmpty());
}

TEST_CASE("a field that does not exist is answered with those that do")
{
    TestShop shop;
    const RecordType& type = shop.type("customer");
    AnyRecord record(type);
    const QJsonObject json{{QStringLiteral("nome"), QStringLiteral("Ana")}};
    const Problems problems = readRecordJson(type, json, record.data(), shop->defaults().currency, {});
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].message.contains(QStringLiteral("“nome”")));
    CHECK(problems[0].message.contains(QStringLiteral("name, tax_number")));
    CHECK_FALSE(problems[0].message.contains(QStringLiteral("tax_number_key")));
}

TEST_CASE("a trade that is not known makes no shop")
{
    QTemporaryDir folder;
    const FixedClock clock(utcTime(QDate(2026, 3, 2), QTime(9, 0)));
    const QString path = folder.filePath(QStringLiteral("a.clientela"));
    const ShopSetup setup{QStringLiteral("PT"), {}, QStringLiteral("magic"), {}, {}};
    const Error error = refusalOf([&] { createShop(path, setup, clock); });
    CHECK(error.sentence().contains(QStringLiteral("real_estate")));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("what is still in use says by what, and stays")
{
    TestShop shop;
    Customer ana;
    ana.name = QStringLiteral("Ana Marques");
    const qint64 id = shop.insert("customer", &ana);
    Document quote = newDocument(*shop, DocumentKind::Quote);
    quote.customer = CustomerId(id);
    saveDocument(*shop, quote);
    const Error refused = refusalOf([&] { removeRecord(*shop, shop.type("customer"), id); });
    CHECK(refused.kind() == ErrorKind::Conflict);
    CHECK(refused.sentence().contains(QStringLiteral("Documents: 1")));
    CHECK(refused.sentence().contains(QStringLiteral("Ana Marques")));
    CHECK(shop->records().find(shop.type("customer"), id));
    removeDocument(*shop, quote.documentId());
    removeRecord(*shop, shop.type("customer"), id);
    CHECK(!shop->records().find(shop.type("customer"), id));
}

TEST_CASE("a change says what it changed, where the words help")
{
    TestShop shop;
    const RecordType& type = shop.type("customer");
    AnyRecord ana = entered(shop, type, R"({"name": "Ana Silva"})");
    const qint64 id = saveRecord(*shop, ana);
    const auto labelAfter = [&](const std::function<void(Customer&)>& change) {
        AnyRecord record = shop->records().load(type, id);
        change(record.as<Customer>());
        saveRecord(*shop, record);
        return shop->history().entries(1).front().label;
    };
    const QString field = type.field(u"role")->label.text();
    const QString phones = type.child(u"phones")->label.text();
    CHECK(labelAfter([](Customer& each) { each.role = QStringLiteral("Owner"); })
          == QStringLiteral("Change customer Ana Silva (%1)").arg(field));
    CHECK(labelAfter([](Customer& each) {
              each.role = QStringLiteral("Partner");
              each.phones.push_back({QStringLiteral("mobile"), QStringLiteral("912345678"), {}, {}});
          })
          == QStringLiteral("Change customer Ana Silva (%1, %2)").arg(field, phones));
    CHECK(labelAfter([](Customer& each) {
              each.role.clear();
              each.phones.clear();
              each.notes = QStringLiteral("N");
              each.website = QStringLiteral("silva.pt");
          })
          == u"Change customer Ana Silva");
}
