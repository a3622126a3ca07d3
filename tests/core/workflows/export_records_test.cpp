// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/catalog/product.h"
#include "core/exchange/table.h"
#include "core/exchange/zip_archive.h"
#include "core/records/filter.h"
#include "core/storage/record_query.h"
#include "core/workflows/export_records.h"
#include "core/workflows/import_records.h"
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

/// Names that a careless writer would spoil.
const char* const hostileNames[] = {"=cmd()", "+351 912",   "-1",       "@name",
                                    "0071",   "<b>Ana</b>", "{{name}}", "O'Brien \"Bo\", Lda",
                                    "Zoë 😀", "שלום עולם",  "1E5",      "2026-03-02"};

void addHostileCustomers(TestShop& shop)
{
    for (const char* name : hostileNames) {
        Customer customer = shop.customer(QString::fromUtf8(name));
        customer.addresses.emplace_back().postcode = QStringLiteral("04000");
        customer.addresses.back().city = QStringLiteral("Porto");
        customer.dates.push_back({QStringLiteral("birthday"), QDate(1980, 2, 29), true, 7});
        shop.update("customer", &customer);
    }
}

ExportRequest allOf(TestShop& shop, const char* type)
{
    ExportRequest request;
    request.type = &shop.type(type);
    return request;
}

QStringList rowsOf(const QString& path)
{
    const auto reader = openTable(path);
    QStringList rows{reader->headings().join(u'|')};
    QStringList row;
    while (reader->next(row)) {
        CHECK(reader->problem().isEmpty());
        rows.append(row.join(u'|'));
    }
    return rows;
}

} // namespace

TEST_CASE("a list is exported as it is shown: its rows, their order, its columns")
{
    TestShop shop;
    for (const char* name : {"Carla", "Ana", "Bruno", "Zita"})
        shop.customer(QString::fromLatin1(name));
    for (const char* ending : {"csv", "xlsx"}) {
        INFO(ending);
        ExportRequest request = allOf(shop, "customer");
        request.filter = parseFilter(*request.type, QStringLiteral("name != \"Zita\""), QDate(2026, 3, 2),
                                     Currency::euro());
        request.sort = parseSort(*request.type, QStringLiteral("-name"));
        request.columns = {QStringLiteral("country"), QStringLiteral("name")};
        NoProgress progress;
        const QString path = shop.path(QStringLiteral("list.") + QLatin1StringView(ending));
        CHECK(exportRecords(*shop, request, path, progress) == 3);
        CHECK(rowsOf(path)
              == QStringList{QStringLiteral("Country|Name"), QStringLiteral("PT|Carla"), QStringLiteral("PT|Bruno"),
                             QStringLiteral("PT|Ana")});
    }
}

TEST_CASE("hostile names come out and in again in every format")
{
    for (const char* ending : {"csv", "xlsx", "json", "vcf"}) {
        INFO(ending);
        TestShop shop;
        addHostileCustomers(shop);
        NoProgress progress;
        const QString path = shop.path(QStringLiteral("out.") + QLatin1StringView(ending));
        CHECK(exportRecords(*shop, allOf(shop, "customer"), path, progress) == qint64(std::size(hostileNames)));
        TestShop copy;
        ImportPlan plan;
        plan.kind = QStringLiteral("customer");
        plan.path = path;
        const ImportResult result = importRecords(*copy, plan, progress);
        CHECK(result.added == qint64(std::size(hostileNames)));
        CHECK(result.rejected == 0);
        const RecordType& type = copy.type("customer");
        const auto ids = RecordQuery(copy->database(), copy->records()).ids(type, {}, {});
        REQUIRE(ids.size() == std::size(hostileNames));
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const Customer customer = copy.load<Customer>("customer", ids[i]);
            INFO(hostileNames[i]);
            CHECK(customer.name == QString::fromUtf8(hostileNames[i]));
            REQUIRE(customer.addresses.size() == 1);
            CHECK(customer.addresses.front().postcode == QStringLiteral("04000"));
            REQUIRE(customer.dates.size() == 1);
            CHECK(customer.dates.front().date == QDate(1980, 2, 29));
        }
    }
}

TEST_CASE("a workbook holds real numbers and dates, and text that looks like them stays text")
{
    TestShop shop;
    Product product;
    product.name = QStringLiteral("Glass");
    product.code = QStringLiteral("007");
    product.barcode = QStringLiteral("5601234567890");
    product.price = UnitPrice::fromUnits(12'500'000);
    shop.insert("product", &product);
    ExportRequest request = allOf(shop, "product");
    request.columns = {QStringLiteral("code"), QStringLiteral("price")};
    NoProgress progress;
    const QString path = shop.path(QStringLiteral("products.xlsx"));
    exportRecords(*shop, request, path, progress);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const ZipArchive archive(file, path);
    const QByteArray sheet = archive.open(QStringLiteral("xl/worksheets/sheet1.xml"), 1'000'000)->readAll();
    CHECK(sheet.contains("<v>12.5</v>"));
    const QByteArray codeCell = sheet.mid(sheet.indexOf("r=\"A2\""), 40);
    CHECK((codeCell.contains("t=\"s\"") || codeCell.contains("t=\"inlineStr\"")));
    CHECK(rowsOf(path).last().startsWith(QStringLiteral("007|12.5")));
}

TEST_CASE("everything is written, one file a kind, and comes in again")
{
    TestShop shop;
    addHostileCustomers(shop);
    Product product;
    product.name = QStringLiteral("Glass");
    product.code = QStringLiteral("007");
    shop.insert("product", &product);
    Document document = newDocument(*shop, DocumentKind::Quote);
    document.customer = CustomerId(1);
    DocumentLine line;
    line.description = QStringLiteral("Work");
    line.quantity = Quantity::fromUnits(1000);
    document.lines.push_back(line);
    saveDocument(*shop, document);
    NoProgress progress;
    const QStringList paths = exportEverything(*shop, shop.path(QStringLiteral("all")), progress);
    CHECK(paths.size() == qsizetype(shop->types().all().size()));
    for (const QString& path : paths) {
        INFO(path.toStdString());
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
        REQUIRE(json.isArray());
        const QString kind = QFileInfo(path).completeBaseName();
        CHECK(json.array().size()
              == RecordQuery(shop->database(), shop->records()).count(shop->types().type(kind), {}));
    }
    TestShop copy;
    for (const char* kind : {"customer", "product"}) {
        ImportPlan plan;
        plan.kind = QString::fromLatin1(kind);
        plan.path = shop.path(QStringLiteral("all/%1.json").arg(plan.kind));
        const ImportResult first = importRecords(*copy, plan, progress);
        CHECK(first.added == first.read);
        CHECK(importRecords(*copy, plan, progress).same == first.read);
    }
}

TEST_CASE("an export that cannot be finished leaves what was there")
{
    TestShop shop;
    shop.customer(QStringLiteral("Ana"));
    const QString path = shop.path(QStringLiteral("list.csv"));
    QFile before(path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("mine");
    before.close();
    class Stop final : public Progress
    {
    public:
        void report(qint64, qint64) override {}
        bool isCancelled() const override { return true; }
    };
    Stop stop;
    CHECK_THROWS_AS(exportRecords(*shop, allOf(shop, "customer"), path, stop), Error);
    REQUIRE(before.open(QIODevice::ReadOnly));
    CHECK(before.readAll() == "mine");
    NoProgress progress;
    CHECK_THROWS_AS(exportRecords(*shop, allOf(shop, "customer"), shop.path(QStringLiteral("list.pages")), progress),
                    Error);
}
