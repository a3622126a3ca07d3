// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/catalog/product.h"
#include "core/catalog/tax_record.h"
#include "core/records/record_json.h"
#include "core/sales/document.h"
#include "tests/support/catch.h"
#include "tests/support/random_records.h"
#include "tests/support/shop_fixture.h"

#include <QJsonDocument>

using namespace clientela;
using namespace clientela::test;

namespace {

QByteArray storedText(const RecordType& type, const void* record)
{
    return QJsonDocument(recordToStoredJson(type, record)).toJson(QJsonDocument::Compact);
}

RandomReference referencesInto(TestShop& shop)
{
    return [&shop](const QString& target) -> std::optional<qint64> {
        const qint64 id =
            shop->database()
                .single(QStringLiteral("SELECT coalesce(max(id), 0) FROM %1").arg(shop->types().type(target).table))
                .toLongLong();
        return id > 0 ? std::optional(id) : std::nullopt;
    };
}

void addCustomFields(TestShop& shop)
{
    ChangeScope scope(*shop, QStringLiteral("Custom fields"));
    for (const char* kind : {"text", "long_text", "integer", "number", "date", "boolean", "choice"}) {
        CustomField custom;
        custom.recordType = QStringLiteral("customer");
        custom.key = QStringLiteral("my_") + QString::fromLatin1(kind);
        custom.label = QString::fromLatin1(kind);
        custom.kind = QString::fromLatin1(kind);
        custom.choices = QStringLiteral("red\ngreen");
        scope.insert(shop.type("custom_field"), &custom);
    }
    scope.commit();
}

} // namespace

TEST_CASE("Records of every type come back as they were stored")
{
    forEachEngine([](TestShop& shop) {
        addCustomFields(shop);
        shop.customer(QStringLiteral("Ana"));
        Product product;
        product.name = QStringLiteral("Pão");
        shop.insert("product", &product);
        RandomRecords random(20260302, referencesInto(shop));
        std::vector<QString> keys;
        for (const auto& type : shop->types().all())
            keys.push_back(type->key);
        for (const QString& key : keys) {
            const RecordType& type = shop->types().type(key);
            CAPTURE(key.toStdString());
            for (int round = 0; round < 12; ++round) {
                AnyRecord record = random.record(type);
                const qint64 id = shop.insert(key.toUtf8().constData(), record.data());
                REQUIRE(id > 0);
                AnyRecord loaded = shop->records().load(type, id);
                REQUIRE(storedText(type, loaded.data()) == storedText(type, record.data()));
                REQUIRE_FALSE(shop.update(key.toUtf8().constData(), loaded.data()));

                random.change(loaded);
                shop.update(key.toUtf8().constData(), loaded.data());
                CHECK(storedText(type, shop->records().load(type, id).data()) == storedText(type, loaded.data()));
                CHECK(storedText(type, shop->records().loadMany(type, std::vector{id}, true).front().data())
                      == storedText(type, loaded.data()));
            }
            AnyRecord last = random.record(type);
            const qint64 id = shop.insert(key.toUtf8().constData(), last.data());
            shop.remove(key.toUtf8().constData(), id);
            CHECK_FALSE(shop->records().find(type, id));
            CHECK_THROWS_AS(shop->records().load(type, id), Error);
        }
    });
}

TEST_CASE("Many records are loaded in the asked order, without those that are missing")
{
    forEachEngine([](TestShop& shop) {
        std::vector<qint64> ids;
        {
            ChangeScope scope(*shop, QStringLiteral("Import"));
            for (int i = 0; i < 700; ++i) {
                Customer customer;
                customer.name = QStringLiteral("Customer %1").arg(i);
                customer.tags.push_back({QStringLiteral("tag%1").arg(i % 3)});
                ids.push_back(scope.insert(shop.type("customer"), &customer));
            }
            scope.commit();
        }
        std::vector<qint64> asked(ids.rbegin(), ids.rend());
        asked.insert(asked.begin() + 300, 999999);
        const auto records = shop->records().loadMany(shop.type("customer"), asked, true);
        REQUIRE(records.size() == 700);
        for (std::size_t i = 0; i < records.size(); ++i) {
            REQUIRE(records[i].base().id == ids[ids.size() - 1 - i]);
            REQUIRE(records[i].as<Customer>().tags.size() == 1);
        }
    });
}

TEST_CASE("A list loads the fields that it shows and no others")
{
    forEachEngine([](TestShop& shop) {
        Customer customer = shop.customer(QStringLiteral("Ana"));
        Document document;
        document.currency = QStringLiteral("JPY");
        document.customer = customer.customerId();
        document.notes = QStringLiteral("not shown");
        document.total = Money::fromMinor(1200, Currency());
        const qint64 id = shop.insert("document", &document);
        const RecordType& type = shop.type("document");
        const std::vector<const Field*> shown{type.field(u"total"), type.field(u"status")};
        const std::vector<qint64> asked{id, 999999};
        const auto records = shop->records().loadFields(type, asked, shown);
        REQUIRE(records.size() == 1);
        const Document& loaded = records.front().as<Document>();
        CHECK(loaded.id == id);
        CHECK(loaded.total.toText() == QStringLiteral("1200"));
        CHECK(loaded.status == shop.load<Document>("document", id).status);
        CHECK_FALSE(loaded.status.isEmpty());
        CHECK(loaded.notes.isEmpty());
    });
}

TEST_CASE("Amounts have the currency of their document, or the shop's")
{
    forEachEngine([](TestShop& shop) {
        Customer customer = shop.customer(QStringLiteral("Ana"));
        customer.creditLimit = Money::fromMinor(5000, Currency());
        shop.update("customer", &customer);
        CHECK(shop.load<Customer>("customer", customer.id).creditLimit.toText() == QStringLiteral("50.00"));

        Document document;
        document.currency = QStringLiteral("JPY");
        document.customer = customer.customerId();
        document.total = Money::fromMinor(1200, Currency());
        document.lines.emplace_back().net = Money::fromMinor(1200, Currency());
        const qint64 id = shop.insert("document", &document);
        const auto loaded = shop.load<Document>("document", id);
        CHECK(loaded.total.toText() == QStringLiteral("1200"));
        CHECK(loaded.lines.front().net.currency() == Currency::fromCode(u"JPY"));
    });
}

TEST_CASE("What a stale copy would overwrite is a conflict, also when the clock stands still")
{
    forEachEngine([](TestShop& shop) {
        Customer first = shop.customer(QStringLiteral("Ana"));
        Customer second = first;
        first.notes = QStringLiteral("by the first desk");
        {
            ChangeScope scope(*shop, QStringLiteral("First"));
            CHECK(scope.update(shop.type("customer"), &first));
            scope.commit();
        }
        second.notes = QStringLiteral("by the second desk");
        ChangeScope scope(*shop, QStringLiteral("Second"));
        try {
            scope.update(shop.type("customer"), &second);
            FAIL("a stale copy was stored");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::Conflict);
            CHECK(error.sentence().contains(QStringLiteral("Ana")));
        }
    });
}

TEST_CASE("A record that could not be saved can be mended and saved again")
{
    forEachEngine([](TestShop& shop) {
        Product first;
        first.code = QStringLiteral("A1");
        first.name = QStringLiteral("Bolt");
        shop.insert("product", &first);
        Product second;
        second.code = QStringLiteral("A2");
        second.name = QStringLiteral("Nut");
        shop.insert("product", &second);
        second.code = QStringLiteral("A1");
        CHECK_THROWS_AS(shop.update("product", &second), Error);
        second.code = QStringLiteral("A3");
        CHECK(shop.update("product", &second));

        Product third;
        third.code = QStringLiteral("A1");
        third.name = QStringLiteral("Washer");
        CHECK_THROWS_AS(shop.insert("product", &third), Error);
        CHECK(third.id == 0);
        third.code = QStringLiteral("A4");
        CHECK(shop.insert("product", &third) > 0);
    });
}

TEST_CASE("A document that is issued refuses changes and removal, but not its payments")
{
    forEachEngine([](TestShop& shop) {
        const Customer customer = shop.customer(QStringLiteral("Ana"));
        Document document;
        document.currency = QStringLiteral("EUR");
        document.customer = customer.customerId();
        document.state = QStringLiteral("issued");
        document.number = QStringLiteral("FT 1");
        shop.insert("document", &document);
        document.notes = QStringLiteral("changed");
        try {
            shop.update("document", &document);
            FAIL("an issued document was changed");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::Refused);
            CHECK(error.sentence().contains(QStringLiteral("FT 1")));
        }
        CHECK_THROWS_AS(shop.remove("document", document.id), Error);
        document = shop.load<Document>("document", document.id);
        document.paid = Money::fromMinor(100, Currency::euro());
        CHECK(shop.update("document", &document));
    });
}
