// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/document.h"
#include "core/storage/content_fingerprint.h"
#include "core/storage/purchase_figures.h"
#include "core/storage/record_query.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

using namespace clientela;
using namespace clientela::test;

namespace {

struct Sold
{
    const char* kind;
    const char* state;
    QDate date;
    qint64 total;
    qint64 open = 0;
    QDate due = {};
    const char* currency = "EUR";
};

void sell(TestShop& shop, CustomerId customer, const Sold& sold)
{
    const Currency currency = *Currency::fromCode(QString::fromLatin1(sold.currency));
    Document document;
    document.kind = *documentKindFromKey(QString::fromLatin1(sold.kind));
    document.customer = customer;
    document.customerName = QStringLiteral("Ana Silva");
    document.currency = currency.code();
    document.date = sold.date;
    document.dueDate = sold.due;
    document.validUntil = sold.due;
    document.state = QString::fromLatin1(sold.state);
    document.total = Money::fromMinor(sold.total, currency);
    document.open = Money::fromMinor(sold.open, currency);
    shop.insert("document", &document);
}

QString monthsOf(const PurchaseYear& year)
{
    QStringList months;
    for (const Money& month : year.months)
        months.append(QString::number(month.minor()));
    return months.join(u' ');
}

QStringList planSteps(TestShop& shop, const QString& statement, const std::vector<Value>& values)
{
    QStringList plan;
    Rows rows = shop->database().select(QStringLiteral("EXPLAIN QUERY PLAN ") + statement, values);
    while (rows.next())
        plan.append(rows.text(3));
    return plan;
}

} // namespace

TEST_CASE("A customer in a list says when it bought last, what is past due and since when")
{
    struct Row
    {
        const char* what;
        std::vector<Sold> sold;
        QDate lastPurchase;
        qint64 overdue;
        QDate since;
    };
    // today is 2026-03-02
    const QDate past(2026, 3, 1);
    const Row rows[] = {
        {"nothing", {}, {}, 0, {}},
        {"drafts, quotes, orders and what was taken back",
         {{"invoice", "draft", QDate(2026, 2, 1), 100},
          {"quote", "issued", QDate(2026, 2, 2), 100, 0, past},
          {"order", "accepted", QDate(2026, 2, 3), 100},
          {"invoice", "cancelled", QDate(2026, 2, 4), 100},
          {"invoice", "credited", QDate(2026, 2, 5), 100},
          {"credit_note", "issued", QDate(2026, 2, 6), 100, -100, past}},
         {},
         0,
         {}},
        {"the newest of the three kinds",
         {{"invoice", "issued", QDate(2025, 12, 1), 100},
          {"commercial_invoice", "issued", QDate(2026, 1, 5), 100},
          {"pro_forma", "issued", QDate(2025, 11, 1), 100}},
         QDate(2026, 1, 5),
         0,
         {}},
        {"due today is not late, yesterday is",
         {{"invoice", "issued", QDate(2026, 2, 1), 500, 500, QDate(2026, 3, 2)},
          {"invoice", "issued", QDate(2026, 1, 31), 700, 300, past},
          {"invoice", "issued", QDate(2025, 12, 1), 900, 40, QDate(2025, 12, 31)},
          {"invoice", "issued", QDate(2025, 12, 2), 900, 0, QDate(2025, 12, 30)}},
         QDate(2026, 2, 1),
         340,
         QDate(2025, 12, 31)},
    };
    forEachEngine([&](TestShop& shop) {
        const CustomerId somebody = shop.customer(QStringLiteral("Rui Costa")).customerId();
        sell(shop, somebody, {"invoice", "issued", QDate(2026, 2, 28), 900, 900, past});
        for (const Row& row : rows) {
            CAPTURE(row.what);
            const CustomerId ana = shop.customer(QStringLiteral("Ana Silva")).customerId();
            for (const Sold& sold : row.sold)
                sell(shop, ana, sold);
            const Customer loaded = shop.load<Customer>("customer", ana.value());
            CHECK(loaded.lastPurchase == row.lastPurchase);
            CHECK(loaded.overdue == Money::fromMinor(row.overdue, *Currency::fromCode(u"EUR")));
            CHECK(loaded.overdueSince == row.since);
            CHECK(PurchaseStorage(*shop).figures(ana).lastPurchase == row.lastPurchase);
        }
        const RecordType& type = shop.type("customer");
        RecordQuery query(shop->database(), shop->records());
        const Filter late = parseFilter(type, QStringLiteral("overdue > 0"), shop.clock().today(),
                                        shop->defaults().currency);
        CHECK(query.ids(type, late, parseSort(type, QStringLiteral("-overdue"))).size() == 2);
        const std::vector<qint64> byPurchase =
            query.page(type, {}, parseSort(type, QStringLiteral("-last_purchase")), 10, {}).ids;
        REQUIRE(byPurchase.size() == 5);
        CHECK(byPurchase.front() == somebody.value());
    });
}

TEST_CASE("What is worked out of a customer is never written")
{
    forEachEngine([](TestShop& shop) {
        Customer ana = shop.customer(QStringLiteral("Ana Silva"));
        sell(shop, ana.customerId(), {"invoice", "issued", QDate(2026, 2, 1), 500, 500, QDate(2026, 2, 2)});
        const QByteArray before = contentFingerprint(shop->database());
        ana = shop.load<Customer>("customer", ana.id);
        ana.overdue = Money::fromMinor(1, ana.overdue.currency());
        ana.lastPurchase = QDate(2020, 1, 1);
        CHECK_FALSE(shop.update("customer", &ana));
        shop.clock().advance(qint64(86400000) * 400);
        shop.reopen();
        CHECK(contentFingerprint(shop->database()) == before);
    });
}

TEST_CASE("The purchases of twelve months by month, against the year before, and what is open")
{
    forEachEngine([](TestShop& shop) {
        const CustomerId ana = shop.customer(QStringLiteral("Ana Silva")).customerId();
        const CustomerId rui = shop.customer(QStringLiteral("Rui Costa")).customerId();
        const Sold sold[] = {
            {"invoice", "issued", QDate(2026, 3, 1), 1000, 1000, QDate(2026, 4, 1)},
            {"pro_forma", "issued", QDate(2026, 3, 2), 200, 50, QDate(2026, 3, 1)},
            {"invoice", "issued", QDate(2026, 2, 28), 3000},
            {"invoice", "cancelled", QDate(2026, 2, 27), 9999},
            {"credit_note", "issued", QDate(2026, 2, 27), 9999, -9999},
            {"invoice", "issued", QDate(2025, 4, 1), 40000},   // the first day of the twelve months
            {"invoice", "issued", QDate(2025, 3, 31), 500000}, // later than this day a year ago: in neither
            {"invoice", "issued", QDate(2025, 3, 2), 30000},
            {"invoice", "issued", QDate(2024, 4, 1), 7400},
            {"invoice", "issued", QDate(2024, 3, 31), 600000},
            {"invoice", "issued", QDate(2025, 9, 9), 5, 0, {}, "USD"},
            {"quote", "issued", QDate(2026, 2, 1), 1, 0, QDate(2026, 3, 2)},
            {"quote", "issued", QDate(2026, 2, 1), 1},
            {"quote", "issued", QDate(2026, 2, 1), 1, 0, QDate(2026, 3, 1)}, // expired
            {"quote", "accepted", QDate(2026, 2, 1), 1},
            {"quote", "draft", QDate(2026, 2, 1), 1},
        };
        for (const Sold& each : sold)
            sell(shop, ana, each);
        sell(shop, rui, {"invoice", "issued", QDate(2026, 2, 1), 77, 77});
        const PurchaseFigures figures = PurchaseStorage(*shop).figures(ana);
        REQUIRE(figures.years.size() == 2);
        const PurchaseYear& euros = figures.years[0];
        CHECK(euros.currency.code() == QStringLiteral("EUR"));
        CHECK(euros.firstDay == QDate(2025, 4, 1));
        CHECK(monthsOf(euros) == QStringLiteral("40000 0 0 0 0 0 0 0 0 0 3000 1200"));
        CHECK(euros.total.minor() == 44200);
        CHECK(euros.yearBefore.minor() == 37400);
        CHECK(euros.changeInPercent() == 18); // 18.18
        CHECK(figures.years[1].currency.code() == QStringLiteral("USD"));
        CHECK(monthsOf(figures.years[1]) == QStringLiteral("0 0 0 0 0 5 0 0 0 0 0 0"));
        CHECK_FALSE(figures.years[1].changeInPercent().has_value());
        CHECK(figures.lastPurchase == QDate(2026, 3, 2));
        CHECK(figures.unsettledDocuments == 2);
        CHECK(figures.unansweredQuotes == 2);
        CHECK(figures.openDocuments() == 4);

        const PurchaseFigures nobody = PurchaseStorage(*shop).figures(CustomerId(999));
        REQUIRE(nobody.years.size() == 1);
        CHECK(monthsOf(nobody.years[0]) == QStringLiteral("0 0 0 0 0 0 0 0 0 0 0 0"));
        CHECK_FALSE(nobody.lastPurchase.isValid());
        CHECK(nobody.openDocuments() == 0);
    });
}

TEST_CASE("The change against the year before is rounded to whole percents")
{
    const Currency euro = *Currency::fromCode(u"EUR");
    const struct
    {
        qint64 total;
        qint64 before;
        std::optional<qint64> percent;
    } rows[] = {{100, 0, {}},   {100, -5, {}},    {0, 100, -100},   {100, 100, 0},
                {100, 50, 100}, {1185, 1000, 19}, {815, 1000, -19}, {9007199254740993, 1, 900719925474099200}};
    for (const auto& row : rows) {
        CAPTURE(row.total, row.before);
        PurchaseYear year;
        year.total = Money::fromMinor(row.total, euro);
        year.yearBefore = Money::fromMinor(row.before, euro);
        CHECK(year.changeInPercent() == row.percent);
    }
}

TEST_CASE("A customer's figures are read by their indexes")
{
    TestShop shop;
    const struct
    {
        qsizetype statement;
        const char* index;
        bool isCovered;
    } rows[] = {{0, "document_purchase", true},
                {1, "document_purchase", true},
                {2, "document_purchase", true},
                {3, "document_open", false},
                {4, "document_unanswered", false}};
    const QStringList statements = PurchaseStorage::statements();
    REQUIRE(statements.size() == std::ssize(rows));
    for (const auto& row : rows) {
        const QString& statement = statements.at(row.statement);
        const QString plan =
            planSteps(shop, statement, std::vector<Value>(statement.count(u'?'), Value(qint64(1)))).join(u'\n');
        CAPTURE(statement.toStdString(), plan.toStdString());
        CHECK(plan.contains(QString::fromLatin1(row.index)));
        CHECK(plan.contains(u"SEARCH"));
        if (row.isCovered)
            CHECK(plan.contains(u"COVERING INDEX"));
    }
    // a page of a list
    const RecordType& type = shop.type("customer");
    for (const char* key : {"last_purchase", "overdue", "overdue_since"}) {
        const QString expression = shop->records().expressionOf(type, *type.field(QString::fromLatin1(key)));
        const QString plan = planSteps(shop,
                                       QStringLiteral("SELECT id, %1 FROM customer WHERE id IN (?, ?)").arg(expression),
                                       {qint64(1), qint64(2)})
                                 .join(u'\n');
        CAPTURE(key, plan.toStdString());
        CHECK(plan.contains(std::string(key) == "last_purchase" ? u"COVERING INDEX document_purchase"
                                                                : u"INDEX document_open"));
        CHECK_FALSE(plan.contains(u"SCAN"));
    }
}
