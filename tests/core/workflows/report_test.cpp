// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/catalog/product.h"
#include "core/exchange/table.h"
#include "core/reports/line_shares.h"
#include "core/storage/document_storage.h"
#include "core/storage/record_query.h"
#include "core/workflows/convert_document.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/record_payment.h"
#include "core/workflows/run_report.h"
#include "core/workflows/save_document.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

#include <map>
#include <numeric>
#include <random>
#include <string_view>

using namespace clientela;
using namespace clientela::test;

namespace {

struct LineToSell
{
    qint64 product;
    const char* quantity;
    const char* price;
    const char* tax;
};

DocumentId reportDraft(TestShop& shop, DocumentKind kind, qint64 customer, const char* date,
                       const std::vector<LineToSell>& lines, const char* currency = "EUR", const char* discount = "")
{
    Document document = newDocument(*shop, kind);
    document.customer = CustomerId(customer);
    document.date = QDate::fromString(QString::fromLatin1(date), Qt::ISODate);
    document.dueDate = kind == DocumentKind::Invoice ? document.date.addDays(30) : QDate();
    document.validUntil = kind == DocumentKind::Quote ? document.date.addDays(30) : QDate();
    document.currency = QString::fromLatin1(currency);
    document.discount = Discount::fromText(QString::fromLatin1(discount)).value_or(Discount());
    document.owner = customer % 2 == 0 ? QStringLiteral("Ana \"A\"") : QString();
    for (const LineToSell& sold : lines) {
        DocumentLine line;
        line.product = sold.product > 0 ? ProductId(sold.product) : ProductId();
        line.description = QStringLiteral("Something");
        line.quantity = Quantity::fromText(QString::fromLatin1(sold.quantity)).value();
        line.unitPrice = UnitPrice::fromText(QString::fromLatin1(sold.price)).value();
        line.tax = QString::fromLatin1(sold.tax);
        document.lines.push_back(line);
    }
    return saveDocument(*shop, document);
}

DocumentId reportIssued(TestShop& shop, DocumentKind kind, qint64 customer, const char* date,
                        const std::vector<LineToSell>& lines, const char* currency = "EUR", const char* discount = "")
{
    return issueDocument(*shop, reportDraft(shop, kind, customer, date, lines, currency, discount)).documentId();
}

qint64 reportProduct(TestShop& shop, const char* name, const char* category, const char* cost, const char* unit)
{
    Product product;
    product.name = QString::fromLatin1(name);
    product.category = QString::fromLatin1(category);
    product.cost = UnitPrice::fromText(QString::fromLatin1(cost)).value();
    product.unit = QString::fromLatin1(unit);
    return shop.insert("product", &product);
}

/// A report as text: a row a line, cells parted by "|", amounts with all their decimals, the totals last.
QString reportText(const ReportResult& report)
{
    QStringList lines;
    const auto write = [&](const ReportRow& row) {
        QStringList cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const Value& value = row.cells[i];
            const FieldKind kind = report.columns[i].kind;
            cells.append(value.isNull() ? QStringLiteral("-")
                         : kind == FieldKind::Money
                             ? Money::fromMinor(value.toLongLong(), Currency::fromCode(row.currency).value()).toText()
                         : kind == FieldKind::Number  ? Quantity::fromUnits(value.toLongLong()).toText()
                         : kind == FieldKind::Percent ? Rate::fromUnits(value.toLongLong()).toText()
                                                      : value.toString());
        }
        lines.append(cells.join(u'|'));
    };
    for (const ReportRow& row : report.rows)
        write(row);
    lines.append(QStringLiteral("="));
    for (const ReportRow& row : report.totals)
        write(row);
    return lines.join(u'\n');
}

QString keysOf(const ReportResult& report)
{
    QStringList keys;
    for (const ReportResultColumn& column : report.columns)
        keys.append(column.key);
    return keys.join(u'|');
}

QDate dayOf(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

ReportResult reportOf(TestShop& shop, const char* name, const char* by = "", const char* from = "", const char* to = "")
{
    return runReport(*shop, {QString::fromLatin1(name), dayOf(from), dayOf(to), QString::fromLatin1(by)});
}

/// Today is 2026-03-02, in a country where invoices may be issued.
struct SmallShop
{
    explicit SmallShop(Engine engine)
        : shop(engine, QStringLiteral("DE"))
    {
        // 100.00 + 19.00; paid in two parts, 19.00 stays open, due 2026-02-09: 21 days ago
        first = reportIssued(shop, DocumentKind::Invoice, ana, "2026-01-10", {{glass, "10", "10", "19"}});
        payDocument(*shop, first, Money::fromMinor(6000, Currency::euro()), QStringLiteral("cash"), QDate(2026, 1, 20));
        payDocument(*shop, first, Money::fromMinor(4000, Currency::euro()), QStringLiteral("transfer"),
                    QDate(2026, 2, 5));
        // 200.00 at 19 and 50.00 at 7, less 10 %: 180.00 + 34.20 and 45.00 + 3.15 = 262.35
        second = reportIssued(shop, DocumentKind::Invoice, rui, "2026-01-31",
                              {{glass, "20", "10", "19"}, {work, "1", "50", "7"}}, "EUR", "10%");
        creditDocument(*shop, reportIssued(shop, DocumentKind::Invoice, ana, "2026-02-01",
                                           {{work, "2", "30", "19"}})); // 60.00 and back, on 2026-03-02
        reportIssued(shop, DocumentKind::Invoice, rui, "2025-11-01",
                     {{0, "1", "40", "19"}}); // 47.60, due 2025-12-01: 91 days ago
        reportIssued(shop, DocumentKind::Invoice, ana, "2026-03-01", {{glass, "1.5", "20", "19"}},
                     "USD"); // 30.00 + 5.70
        reportDraft(shop, DocumentKind::Invoice, ana, "2026-01-15", {{glass, "1", "1000", "19"}});
        moveDocument(*shop, reportIssued(shop, DocumentKind::Invoice, ana, "2026-01-16", {{glass, "1", "2000", "19"}}),
                     QStringLiteral("cancelled"));
        // a pro-forma that an invoice takes the place of is sold once: 5.00 + 0.95 on 2026-03-02
        const DocumentId proForma = reportIssued(shop, DocumentKind::ProForma, rui, "2026-01-05",
                                                 {{work, "1", "5", "19"}});
        issueDocument(*shop, convertDocument(*shop, proForma, DocumentKind::Invoice));
    }

    TestShop shop;
    qint64 ana = shop.customer(QStringLiteral("Ana")).id;
    qint64 rui = shop.customer(QStringLiteral("Rui")).id;
    qint64 glass = reportProduct(shop, "Glass", "Material", "4.005", "m2");
    qint64 work = reportProduct(shop, "Work", "Service", "0", "h");
    DocumentId first;
    DocumentId second;
};

struct ReportCase
{
    const char* name;
    const char* by;
    const char* from;
    const char* to;
    const char* keys;
    const char* text;
};

const std::vector<ReportCase> reportCases{
    {"sales", "", "", "", "month|currency|net|tax|total|count",
     "2025-11|EUR|40.00|7.60|47.60|1\n"
     "2026-01|EUR|325.00|56.35|381.35|2\n"
     "2026-02|EUR|60.00|11.40|71.40|1\n"
     "2026-03|EUR|-55.00|-10.45|-65.45|2\n"
     "2026-03|USD|30.00|5.70|35.70|1\n"
     "=\n-|EUR|370.00|64.90|434.90|6\n-|USD|30.00|5.70|35.70|1"},
    {"sales", "quarter", "2025-12-31", "2026-02-28", "quarter|net|tax|total|count",
     "2026-Q1|385.00|67.75|452.75|3\n=\n-|385.00|67.75|452.75|3"},
    {"sales", "product", "2026-01-01", "2026-01-31", "product|net|tax|total|count",
     "Glass|280.00|53.20|333.20|2\nWork|45.00|3.15|48.15|1\n=\n-|325.00|56.35|381.35|2"},
    {"sales", "kind", "2026-01-01", "2026-02-28", "kind|net|tax|total|count",
     "invoice|385.00|67.75|452.75|3\n=\n-|385.00|67.75|452.75|3"},
    {"sales", "owner", "", "2026-02-28", "owner|net|tax|total|count",
     "Ana \"A\"|265.00|44.95|309.95|2\nNone|160.00|30.40|190.40|2\n=\n-|425.00|75.35|500.35|4"},
    {"sales", "month", "2030-01-01", "", "month|net|tax|total|count", "=\n-|0.00|0.00|0.00|0"},
    // Ana has 19.00 open for 21 days and USD 35.70 not due; Rui 262.35 due today, 47.60 for 91 days,
    // 5.95 for 56 days and 5.95 due today
    {"receivable", "", "", "", "customer|currency|not_due|days_1_30|days_31_60|days_61_90|days_over_90|total",
     "Rui|EUR|268.30|0.00|5.95|0.00|47.60|321.85\n"
     "Ana|EUR|0.00|19.00|0.00|0.00|0.00|19.00\n"
     "Ana|USD|35.70|0.00|0.00|0.00|0.00|35.70\n"
     "=\n-|EUR|268.30|19.00|5.95|0.00|47.60|340.85\n-|USD|35.70|0.00|0.00|0.00|0.00|35.70"},
    {"taxes", "", "2026-01-01", "2026-02-28", "tax|rate|base|amount",
     "UST19|19|340.00|64.60\nUST7|7|45.00|3.15\n=\n-|-|385.00|67.75"},
    {"taxes", "month", "2026-01-01", "2026-02-28", "month|tax|rate|base|amount",
     "2026-01|UST19|19|280.00|53.20\n2026-01|UST7|7|45.00|3.15\n2026-02|UST19|19|60.00|11.40\n=\n-|-|-|385.00|67.75"},
    {"payments", "", "", "", "method|amount|count", "cash|60.00|1\ntransfer|40.00|1\n=\n-|100.00|2"},
    {"payments", "month", "2026-02-01", "", "month|amount|count", "2026-02|40.00|1\n=\n-|40.00|1"},
    // glass costs 4.005: 10 are 40.05, 20 are 80.10
    {"products", "", "2026-01-01", "2026-01-31", "product|quantity|unit|net|cost|margin",
     "Glass|30|m2|280.00|120.15|159.85\nWork|1|h|45.00|0.00|45.00\n=\n-|-|-|325.00|120.15|204.85"},
    {"products", "category", "2026-02-01", "2026-03-31", "category|currency|quantity|unit|net|cost|margin",
     "Service|EUR|1|h|5.00|0.00|5.00\nMaterial|USD|1.5|m2|30.00|6.01|23.99\n=\n-|EUR|1|h|5.00|0.00|5.00\n-|USD|1.5|m2|"
     "30.00|6.01|23.99"},
};

std::vector<qint64> idsOf(TestShop& shop, const QString& recordType, const QString& filter)
{
    const RecordType& type = shop->types().type(recordType);
    return RecordQuery(shop->database(), shop->records())
        .ids(type, parseFilter(type, filter, shop.clock().today(), shop->defaults().currency), {});
}

qint64 cellNamed(const ReportResult& report, const ReportRow& row, QStringView key)
{
    for (std::size_t i = 0; i < report.columns.size(); ++i) {
        if (report.columns[i].key == key)
            return row.cells[i].toLongLong();
    }
    FAIL("no column " << key.toString().toStdString());
    return 0;
}

} // namespace

TEST_CASE("Reports of a small shop say what was worked out by hand")
{
    for (const Engine engine : testEngines()) {
        SmallShop small(engine);
        for (const ReportCase& row : reportCases) {
            INFO(engineName(engine) << ": " << row.name << " by " << row.by << " " << row.from);
            const ReportResult report = reportOf(small.shop, row.name, row.by, row.from, row.to);
            CHECK(keysOf(report) == QString::fromUtf8(row.keys));
            CHECK(reportText(report) == QString::fromUtf8(row.text));
        }
    }
}

TEST_CASE("A row's filter opens the documents that it is made of")
{
    for (const Engine engine : testEngines()) {
        SmallShop small(engine);
        for (const char* by : {"day", "month", "quarter", "year", "customer", "owner", "kind", "product", "category"}) {
            INFO(engineName(engine) << " by " << by);
            const ReportResult report = reportOf(small.shop, "sales", by, "2025-11-01", "2026-03-01");
            REQUIRE(report.rows.size() > 0);
            for (const ReportRow& row : report.rows) {
                INFO(row.filter.toStdString());
                const bool canBeSaid = !row.filter.isEmpty();
                CHECK(canBeSaid
                      != (row.label == u"Lines without a product"
                          || (by == std::string_view("category") && row.label == u"None")));
                if (canBeSaid)
                    CHECK(static_cast<qint64>(idsOf(small.shop, report.recordType, row.filter).size())
                          == cellNamed(report, row, u"count"));
            }
        }
    }
}

TEST_CASE("What was paid on account lowers what is owed, as the customer's balance says")
{
    forEachEngine([](TestShop& shop) {
        const Customer ana = shop.customer(QStringLiteral("Ana"));
        reportIssued(shop, DocumentKind::ProForma, ana.id, "2026-03-01", {{0, "1", "100", "23"}});
        Payment payment;
        payment.customer = ana.customerId();
        payment.amount = Money::fromMinor(15000, Currency::euro());
        recordPayment(*shop, payment);
        const ReportResult report = reportOf(shop, "receivable");
        CHECK(keysOf(report).contains(u"on_account"));
        CHECK(reportText(report)
              == u"Ana|0.00|0.00|0.00|0.00|0.00|-27.00|-27.00\n=\n-|0.00|0.00|0.00|0.00|0.00|-27.00|-27.00");
        CHECK(shop.load<Customer>("customer", ana.id).balance.minor() == -2700);
    });
}

TEST_CASE("Quotes: what became of them")
{
    forEachEngine([](TestShop& shop) {
        const Customer ana = shop.customer(QStringLiteral("Ana"));
        const auto quote = [&](const char* date) {
            return reportIssued(shop, DocumentKind::Quote, ana.id, date, {{0, "1", "100", "23"}});
        };
        moveDocument(*shop, quote("2026-02-10"), QStringLiteral("accepted"));
        moveDocument(*shop, quote("2026-02-11"), QStringLiteral("accepted"));
        moveDocument(*shop, quote("2026-02-12"), QStringLiteral("declined"));
        moveDocument(*shop, quote("2026-02-13"), QStringLiteral("cancelled"));
        quote("2026-02-14");
        quote("2026-01-01");
        quote("2026-03-01");
        CHECK(reportText(reportOf(shop, "quotes"))
              == u"2026-01|1|123.00|0|0|0|1|0\n2026-02|4|492.00|2|1|1|0|66.67\n2026-03|1|123.00|0|0|1|0|-\n"
                 "=\n-|6|738.00|2|1|2|1|50");
    });
}

TEST_CASE("Every grouping of sales adds up to the documents themselves")
{
    forEachEngine([](TestShop& shop) {
        std::mt19937 random(20260302);
        const auto upTo = [&random](unsigned limit) { return random() % limit; };
        const std::vector<qint64> customers{shop.customer(QStringLiteral("A")).id,
                                            shop.customer(QStringLiteral("B")).id,
                                            shop.customer(QStringLiteral("C")).id};
        const std::vector<qint64> products{0, reportProduct(shop, "P", "X", "1", "h"),
                                           reportProduct(shop, "Q", "X", "2.5", "m"),
                                           reportProduct(shop, "R", "Y", "0", "h")};
        std::map<QString, qint64> net;
        std::map<QString, qint64> total;
        for (int i = 0; i < 40; ++i) {
            std::vector<LineToSell> lines;
            for (unsigned line = 0; line <= upTo(4); ++line)
                lines.push_back(
                    {products[upTo(4)], upTo(2) ? "3" : "-0.333", upTo(2) ? "9.99" : "0.0725", upTo(2) ? "23" : "6"});
            const QByteArray date = QDate(2025, 6, 1).addDays(upTo(270)).toString(Qt::ISODate).toLatin1();
            const char* currency = upTo(4) == 0 ? "USD" : "EUR";
            const DocumentId id = reportDraft(shop, DocumentKind::ProForma, customers[upTo(3)], date.constData(), lines,
                                              currency, upTo(2) ? "12.5%" : "");
            if (upTo(5) == 0)
                continue; // stays a draft
            const Document document = issueDocument(*shop, id);
            net[document.currency] += document.net.minor();
            total[document.currency] += document.total.minor();
        }
        for (const char* by : {"day", "month", "quarter", "year", "customer", "product", "category", "owner", "kind"}) {
            INFO("by " << by);
            const ReportResult report = reportOf(shop, "sales", by);
            std::map<QString, qint64> netOfRows;
            for (const ReportRow& row : report.rows)
                netOfRows[row.currency] += cellNamed(report, row, u"net");
            REQUIRE(report.totals.size() == net.size());
            for (const ReportRow& row : report.totals) {
                CHECK(netOfRows[row.currency] == net[row.currency]);
                CHECK(cellNamed(report, row, u"net") == net[row.currency]);
                CHECK(cellNamed(report, row, u"total") == total[row.currency]);
            }
        }
        const ReportResult taxes = reportOf(shop, "taxes");
        for (const ReportRow& row : taxes.totals)
            CHECK(cellNamed(taxes, row, u"amount") == total[row.currency] - net[row.currency]);
    });
}

TEST_CASE("A report is written as a table of real numbers")
{
    SmallShop small(Engine::Sqlite);
    for (const char* name : {"sales.csv", "sales.xlsx"}) {
        INFO(name);
        const QString path = small.shop.path(QString::fromLatin1(name));
        exportReport(*small.shop, reportOf(small.shop, "sales", "day", "2026-01-01", "2026-01-31"), path);
        const auto reader = openTable(path);
        CHECK(reader->headings().join(u'|') == u"Day|Net|Tax amount|Total|Count");
        QStringList row;
        REQUIRE(reader->next(row));
        CHECK(row.at(0) == u"2026-01-10");
        CHECK(decimalUnits(row.at(3), 2) == 11900);
        REQUIRE(reader->next(row));
        CHECK_FALSE(reader->next(row));
    }
    CHECK_THROWS_AS(
        exportReport(*small.shop, reportOf(small.shop, "sales"), small.shop.path(QStringLiteral("sales.pdf"))), Error);
}

TEST_CASE("What no report can answer is refused with what there is")
{
    TestShop shop;
    const auto sentenceOf = [&](const char* name, const char* by, const char* from = "", const char* to = "") {
        try {
            reportOf(shop, name, by, from, to);
        } catch (const Error& error) {
            return error.sentence();
        }
        return QString();
    };
    CHECK(sentenceOf("profit", "").contains(u"sales, receivable, taxes, payments, quotes, products"));
    CHECK(sentenceOf("payments", "product").contains(u"method, month, quarter, year, day, customer"));
    CHECK_FALSE(sentenceOf("sales", "", "2026-02-01", "2026-01-31").isEmpty());
    CHECK(sentenceOf("sales", "", "2026-01-31", "2026-01-31").isEmpty());
}

TEST_CASE("Keys of periods go both ways")
{
    struct Row
    {
        PeriodLength length;
        const char* key;
        QDate first;
        QDate last;
    };
    const std::vector<Row> rows{{PeriodLength::Day, "2024-02-29", {2024, 2, 29}, {2024, 2, 29}},
                                {PeriodLength::Month, "2024-02", {2024, 2, 1}, {2024, 2, 29}},
                                {PeriodLength::Month, "2026-12", {2026, 12, 1}, {2026, 12, 31}},
                                {PeriodLength::Quarter, "2026-Q1", {2026, 1, 1}, {2026, 3, 31}},
                                {PeriodLength::Quarter, "2026-Q4", {2026, 10, 1}, {2026, 12, 31}},
                                {PeriodLength::Year, "2026", {2026, 1, 1}, {2026, 12, 31}}};
    for (const Row& row : rows) {
        INFO(row.key);
        CHECK(periodKey(row.length, row.first) == QLatin1StringView(row.key));
        CHECK(periodKey(row.length, row.last) == QLatin1StringView(row.key));
        CHECK(periodOfKey(QString::fromLatin1(row.key)) == Period{row.first, row.last});
    }
    for (const char* wrong : {"", "26", "2026-13", "2026-Q5", "2026-02-30", "2026-1", "2026-03 "})
        CHECK_FALSE(periodOfKey(QString::fromLatin1(wrong)).has_value());
}

TEST_CASE("Shares add up to the amount")
{
    using Shares = std::vector<qint64>;
    CHECK(sharesOf(100, {1, 1, 1}) == Shares{34, 33, 33});
    CHECK(sharesOf(90, {100, -10}) == Shares{100, -10});
    CHECK(sharesOf(-45, {20, 30}) == Shares{-18, -27});
    CHECK(sharesOf(5, {10, -10}) == Shares{15, -10});
    CHECK(sharesOf(7, {0, 0}) == Shares{7, 0});
    CHECK(sharesOf(7, {}).empty());
}
