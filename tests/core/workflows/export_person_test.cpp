// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activities/note.h"
#include "core/base/error.h"
#include "core/catalog/custom_field.h"
#include "core/exchange/table.h"
#include "core/exchange/vcard_reader.h"
#include "core/exchange/zip_archive.h"
#include "core/records/record_json.h"
#include "core/sales/document.h"
#include "core/workflows/export_person.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/save_document.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace clientela;
using namespace clientela::test;

namespace {

Customer knownPerson(TestShop& shop)
{
    CustomField field;
    field.recordType = QStringLiteral("customer");
    field.key = QStringLiteral("shoe_size");
    field.label = QStringLiteral("Shoe size");
    field.kind = QStringLiteral("integer");
    shop.insert("custom_field", &field);
    Customer person;
    person.name = QStringLiteral("Ana Conceição");
    person.notes = QStringLiteral("Two lines;\n=1+1, \"quoted\"");
    person.phones = {{QStringLiteral("mobile"), QStringLiteral("912 345 678"), {}, {}}};
    person.emails = {{{}, QStringLiteral("ana@example.pt"), {}}};
    person.dates = {{QStringLiteral("birthday"), QDate(1980, 3, 22), true, 7}};
    person.tags = {{QStringLiteral("vip")}};
    person.custom.insert(QStringLiteral("shoe_size"), 38);
    shop.insert("customer", &person, QStringLiteral("Add Ana"));
    person = shop.load<Customer>("customer", person.id);
    person.role = QStringLiteral("Owner");
    shop.update("customer", &person, QStringLiteral("Make her the owner"));
    Customer other;
    other.name = QStringLiteral("Rui Segredo");
    other.phones = {{{}, QStringLiteral("933 333 333"), {}, {}}};
    other.relations = {{person.customerId(), QStringLiteral("partner_of"), QStringLiteral("since 2020")}};
    shop.insert("customer", &other);
    Note note;
    note.customer = person.customerId();
    note.writtenAt = shop->timestamp();
    note.text = QStringLiteral("Called.");
    shop.insert("note", &note);
    shop.clock().advance(1000);
    Document document = newDocument(*shop, DocumentKind::Quote);
    document.customer = person.customerId();
    DocumentLine line;
    line.description = QStringLiteral("Work");
    line.quantity = Quantity::fromUnits(1500);
    line.unitPrice = UnitPrice::fromUnits(100000000);
    line.tax = QStringLiteral("23");
    document.lines.push_back(line);
    issueDocument(*shop, saveDocument(*shop, document));
    return shop.load<Customer>("customer", person.id);
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A person's data are written whole")
{
    forEachEngine([](TestShop& shop) {
        const Customer person = knownPerson(shop);
        const QString folder = shop.path(QStringLiteral("ana"));
        const PersonExport written = exportPerson(*shop, person.customerId(), folder);
        CHECK(written.files.join(u' ') == QStringLiteral("README.txt contact.vcf customer.csv customer_dates.csv customer_emails.csv customer_phones.csv"
                                                         " customer_tags.csv document.csv document_lines.csv document_taxes.csv note.csv person.json"));
        CHECK(QDir(folder).entryList(QDir::Files, QDir::Name).size() == written.files.size());

        const QJsonObject json = QJsonDocument::fromJson(fileBytes(folder + QStringLiteral("/person.json"))).object();
        CHECK(json.value(QStringLiteral("note")).toArray().size() == 1);
        const QJsonObject document = json.value(QStringLiteral("document")).toArray().first().toObject();
        CHECK(document.value(QStringLiteral("total")).toString() == QStringLiteral("184.50"));
        CHECK(document.value(QStringLiteral("lines")).toArray().size() == 1);
        CHECK(document.value(QStringLiteral("as_issued")).toObject().value(QStringLiteral("recipient")).toObject()
                  .value(QStringLiteral("name")).toString() == person.name);
        CHECK(json.value(QStringLiteral("named_by_others")).toArray().first().toObject().value(QStringLiteral("note")).toString()
              == QStringLiteral("since 2020"));
        QStringList labels;
        for (const QJsonValue& change : json.value(QStringLiteral("history")).toArray())
            labels.append(change.toObject().value(QStringLiteral("what")).toString());
        CHECK(labels.contains(QStringLiteral("Make her the owner")));

        // given back to another shop it is the same person
        Customer again;
        const QJsonObject record = json.value(QStringLiteral("customer")).toObject();
        CHECK(readRecordJson(shop.type("customer"), record, &again, shop->defaults().currency, {}).empty());
        CHECK(again.name == person.name);
        CHECK(again.notes == person.notes);
        CHECK(again.custom == person.custom);
        CHECK(again.dates.at(0).date == person.dates.at(0).date);
        CHECK(again.phones.at(0).number == person.phones.at(0).number);

        const auto table = openTable(folder + QStringLiteral("/customer.csv"));
        QStringList row;
        REQUIRE(table->next(row));
        CHECK(row.contains(person.notes));
        CHECK(row.contains(QStringLiteral("38")));
        CHECK_FALSE(table->next(row));

        CHECK(fileBytes(folder + QStringLiteral("/contact.vcf")).contains("BDAY"));
        CHECK(fileBytes(folder + QStringLiteral("/README.txt")).contains(person.name.toUtf8()));
        CHECK(fileBytes(folder + QStringLiteral("/README.txt")).contains("Oficina do João"));
        for (const QString& file : written.files) {
            CAPTURE(file);
            const QByteArray bytes = fileBytes(folder + u'/' + file);
            CHECK_FALSE(bytes.contains("Segredo")); // somebody else's data
            CHECK_FALSE(bytes.contains("933"));
        }
    });
}

TEST_CASE("A person's data go into an archive, and over nothing")
{
    TestShop shop;
    const Customer person = knownPerson(shop);
    const QString archive = shop.path(QStringLiteral("ana.zip"));
    const PersonExport written = exportPerson(*shop, person.customerId(), archive);
    QFile file(archive);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const ZipArchive zip(file, archive);
    for (const QString& name : written.files) {
        CAPTURE(name);
        const auto entry = zip.open(name, 1 << 20);
        REQUIRE(entry);
        CHECK_FALSE(entry->readAll().isEmpty());
    }
    const QString folder = shop.path(QStringLiteral("full"));
    REQUIRE(QDir().mkpath(folder + QStringLiteral("/something")));
    CHECK_THROWS_AS(exportPerson(*shop, person.customerId(), folder), Error);
    CHECK_THROWS_AS(exportPerson(*shop, CustomerId(999), shop.path(QStringLiteral("nobody"))), Error);
    CHECK_FALSE(QDir(shop.path(QStringLiteral("nobody"))).exists());
}
