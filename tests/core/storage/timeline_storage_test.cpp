// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activities/note.h"
#include "core/base/error.h"
#include "core/sales/document.h"
#include "core/sales/payment.h"
#include "core/storage/timeline_storage.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

using namespace clientela;
using namespace clientela::test;

namespace {

void addDocument(TestShop& shop, CustomerId customer, const char* kind, QDate date, qint64 total,
                 const char* state = "issued", qint64 open = 0, QDate due = {})
{
    Document document;
    document.kind = *documentKindFromKey(QString::fromLatin1(kind));
    document.customer = customer;
    document.customerName = QStringLiteral("Ana Silva");
    document.currency = QStringLiteral("EUR");
    document.date = date;
    document.dueDate = due;
    document.state = QString::fromLatin1(state);
    document.total = Money::fromMinor(total, *Currency::fromCode(u"EUR"));
    document.open = Money::fromMinor(open, *Currency::fromCode(u"EUR"));
    shop.insert("document", &document);
}

void addNote(TestShop& shop, CustomerId customer, const char* at, const char* text)
{
    Note note;
    note.customer = customer;
    note.writtenAt = QString::fromLatin1(at);
    note.text = QString::fromLatin1(text);
    shop.insert("note", &note);
}

void addPayment(TestShop& shop, CustomerId customer, QDate date, qint64 amount)
{
    Payment payment;
    payment.customer = customer;
    payment.date = date;
    payment.method = QStringLiteral("cash");
    payment.currency = QStringLiteral("EUR");
    payment.amount = Money::fromMinor(amount, *Currency::fromCode(u"EUR"));
    shop.insert("payment", &payment);
}

QStringList linesOf(const std::vector<TimelineEntry>& entries)
{
    QStringList lines;
    for (const TimelineEntry& entry : entries)
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(entry.at.left(10), entry.recordType)
                         .arg(entry.amount.minor())
                         .arg(entry.title)
                         .simplified());
    return lines;
}

} // namespace

TEST_CASE("A timeline merges documents, payments, notes and changes, newest first, in pages of any size")
{
    forEachEngine([](TestShop& shop) {
        Customer ana = shop.customer(QStringLiteral("Ana Silva")); // inserted 2026-03-02
        const CustomerId rui = shop.customer(QStringLiteral("Rui Costa")).customerId();
        addDocument(shop, ana.customerId(), "quote", QDate(2026, 1, 10), 1000);
        addDocument(shop, ana.customerId(), "order", QDate(2026, 1, 10), 2000);
        addDocument(shop, ana.customerId(), "invoice", QDate(2026, 2, 1), 3000);
        addDocument(shop, ana.customerId(), "quote", QDate(), 4000, "draft");
        addPayment(shop, ana.customerId(), QDate(2026, 2, 1), 500);
        addNote(shop, ana.customerId(), "2026-02-02T10:00:00.000Z", "Called");
        addNote(shop, ana.customerId(), "2025-12-24T10:00:00.000Z", "Wrote");
        addDocument(shop, rui, "invoice", QDate(2026, 2, 2), 9900);
        addNote(shop, rui, "2026-02-02T10:00:00.000Z", "Somebody else");
        shop.clock().advance(86400000);
        ana.role = QStringLiteral("Owner");
        shop.update("customer", &ana, QStringLiteral("Change role"));

        const QStringList expected{
            QStringLiteral("2026-03-03 change_set 0 Change role"),
            QStringLiteral("2026-03-02 document 4000"),
            QStringLiteral("2026-03-02 change_set 0 Insert"),
            QStringLiteral("2026-02-02 note 0 Called"),
            QStringLiteral("2026-02-01 payment 500 cash"), // paid on the day on which it was written
            QStringLiteral("2026-02-01 document 3000"),
            QStringLiteral("2026-01-10 document 2000"),
            QStringLiteral("2026-01-10 document 1000"),
            QStringLiteral("2025-12-24 note 0 Wrote"),
        };
        Timeline timeline(*shop);
        for (const int size : {1, 2, 3, 4, 8, 9, 100}) {
            CAPTURE(size);
            QStringList lines;
            QString cursor;
            int pages = 0;
            do {
                const TimelinePage page = timeline.entries(ana.customerId(), size, cursor);
                lines += linesOf(page.entries);
                cursor = page.next;
                REQUIRE(++pages < 20);
            } while (!cursor.isEmpty());
            CHECK(lines.join(u'\n') == expected.join(u'\n'));
        }
        CHECK(timeline.entries(ana.customerId(), 1).entries.front().detail == QStringLiteral("role"));
        CHECK_THROWS_AS(timeline.entries(ana.customerId(), 5, QStringLiteral("nonsense")), Error);
        CHECK(timeline.entries(CustomerId(999), 5).entries.empty());
    });
}

TEST_CASE("A customer's figures count what was sold and what is owed")
{
    forEachEngine([](TestShop& shop) {
        const CustomerId ana = shop.customer(QStringLiteral("Ana Silva")).customerId();
        addDocument(shop, ana, "invoice", QDate(2026, 1, 10), 10000, "issued", 4000, QDate(2026, 1, 31));
        addDocument(shop, ana, "invoice", QDate(2026, 2, 10), 20000, "issued", 20000, QDate(2026, 4, 1));
        addDocument(shop, ana, "invoice", QDate(2026, 2, 20), 70000, "cancelled");
        addDocument(shop, ana, "invoice", QDate(2026, 2, 21), 80000, "draft");
        addDocument(shop, ana, "quote", QDate(2026, 2, 25), 50000);
        const std::vector<CustomerFigures> figures = Timeline(*shop).figures(ana);
        REQUIRE(figures.size() == 1);
        CHECK(figures[0].turnover.minor() == 30000);
        CHECK(figures[0].open.minor() == 24000);
        CHECK(figures[0].overdue.minor() == 4000);
        CHECK(figures[0].invoices == 2);
        CHECK(figures[0].openQuotes == 1);
        CHECK(figures[0].lastPurchase == QDate(2026, 2, 10));
        CHECK(Timeline(*shop).figures(CustomerId(999)).empty());
    });
}

TEST_CASE("Every part of a timeline is read by its index, in its order")
{
    TestShop shop;
    for (const QString& statement : Timeline(*shop).statements()) {
        CAPTURE(statement);
        std::vector<Value> values(static_cast<std::size_t>(statement.count(u'?')), 1);
        Rows rows = shop->database().select(QStringLiteral("EXPLAIN QUERY PLAN ") + statement, values);
        QStringList plan;
        while (rows.next())
            plan.append(rows.text(3));
        CAPTURE(plan.join(u'\n'));
        CHECK(plan.join(u'\n').contains(u"USING INDEX"));
        CHECK_FALSE(plan.join(u'\n').contains(u"SCAN"));
        CHECK_FALSE(plan.join(u'\n').contains(u"TEMP B-TREE"));
    }
}
