// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/document_storage.h"
#include "core/workflows/check_shop.h"
#include "core/workflows/convert_document.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/record_payment.h"
#include "core/workflows/save_document.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

#include <QFile>

using namespace clientela;
using namespace clientela::test;

namespace {

QStringList placesOfProblems(TestShop& shop)
{
    NoProgress quiet;
    QStringList problems;
    for (const CheckProblem& problem : checkShop(*shop, quiet)) {
        CHECK_FALSE(problem.message.isEmpty());
        problems.append(problem.where);
    }
    return problems;
}

DocumentId issued(TestShop& shop, DocumentKind kind, const Customer& customer, const char* price,
                  const QString& discount = {})
{
    Document document = newDocument(*shop, kind);
    document.customer = customer.customerId();
    document.discount = Discount::fromText(discount).value_or(Discount());
    for (const char* tax : {"23", "6"}) {
        DocumentLine line;
        line.description = QStringLiteral("Work");
        line.quantity = Quantity::fromText(u"3").value();
        line.unitPrice = UnitPrice::fromText(QString::fromLatin1(price)).value();
        line.tax = QString::fromLatin1(tax);
        document.lines.push_back(line);
    }
    const DocumentId id = saveDocument(*shop, document);
    shop.clock().advance(1000);
    return issueDocument(*shop, id).documentId();
}

/// A shop in which every kind of figure was kept by the program.
struct BusyShop
{
    TestShop shop;
    Customer customer = shop.customer(QStringLiteral("Ana"));
    DocumentId quote = issued(shop, DocumentKind::Quote, customer, "10.05");
    DocumentId second = issued(shop, DocumentKind::Quote, customer, "0.333333", QStringLiteral("10%"));
    DocumentId owed = issued(shop, DocumentKind::ProForma, customer, "100");

    BusyShop()
    {
        payDocument(*shop, owed, Money::fromMinor(5000, Currency::euro()), QStringLiteral("cash"));
        issued(shop, DocumentKind::Quote, customer, "7");
        Document draft = newDocument(*shop, DocumentKind::Quote);
        draft.customer = customer.customerId();
        saveDocument(*shop, draft);
    }
    void spoil(const char* statement, qint64 id = 0)
    {
        shop->database().run(QString::fromUtf8(statement).replace(QStringLiteral("{id}"), QString::number(id)));
    }
};

} // namespace

TEST_CASE("A shop that was only used through the program has nothing wrong with it")
{
    BusyShop busy;
    CHECK(placesOfProblems(busy.shop).join(u'|').isEmpty());
    busy.shop->history().undo();
    CHECK(placesOfProblems(busy.shop).join(u'|').isEmpty());
}

TEST_CASE("A shop on a server is checked as well")
{
    forEachEngine([](TestShop& shop) {
        const Customer customer = shop.customer(QStringLiteral("Ana"));
        issued(shop, DocumentKind::Quote, customer, "10.05");
        const DocumentId owed = issued(shop, DocumentKind::ProForma, customer, "100");
        payDocument(*shop, owed, Money::fromMinor(5000, Currency::euro()), QStringLiteral("cash"));
        CHECK(placesOfProblems(shop).join(u'|').isEmpty());
        shop->database().run(QStringLiteral("UPDATE document SET snapshot = snapshot || ' ' WHERE id = ?"),
                             {owed.value()});
        CHECK(placesOfProblems(shop) == QStringList{QStringLiteral("document %1").arg(owed.value())});
    });
}

TEST_CASE("Credit notes settle what they credit")
{
    for (const char* country : {"DE", "FR"}) {
        CAPTURE(country);
        TestShop shop(Engine::Sqlite, QString::fromLatin1(country));
        const Customer customer = shop.customer(QStringLiteral("Ana"));
        DocumentId invoice;
        try {
            Document document = newDocument(*shop, DocumentKind::CommercialInvoice);
            document.customer = customer.customerId();
            DocumentLine line;
            line.description = QStringLiteral("Work");
            line.quantity = Quantity::fromText(u"1").value();
            line.unitPrice = UnitPrice::fromText(u"100").value();
            document.lines.push_back(line);
            invoice = issueDocument(*shop, saveDocument(*shop, document)).documentId();
        } catch (const Error&) {
            continue; // not offered there
        }
        payDocument(*shop, invoice, Money::fromMinor(3000, Currency::euro()), QStringLiteral("cash"));
        creditDocument(*shop, invoice);
        CHECK(placesOfProblems(shop).join(u'|').isEmpty());
    }
}

TEST_CASE("Every spoilt figure is found where it is")
{
    struct Row
    {
        const char* statement;
        const char* where; ///< {id} is the quote's, {owed} the pro-forma's
    };
    const Row rows[] = {
        {"UPDATE document SET snapshot = replace(snapshot, '10.05', '10.04') WHERE id = {id}", "document {id}"},
        {"UPDATE document SET fingerprint = 'ab' || substr(fingerprint, 3) WHERE id = {id}", "document {id}"},
        {"UPDATE document SET total = total + 1 WHERE id = {id}", "document {id}"},
        {"UPDATE document SET net = net - 1 WHERE id = {id}", "document {id}"},
        {"UPDATE document_line SET unit_price = unit_price + 1000000 WHERE document_id = {id} AND position = 0",
         "document {id}"},
        {"UPDATE document_tax SET amount = amount + 1 WHERE document_id = {id}", "document {id}"},
        {"DELETE FROM document_tax WHERE document_id = {id}", "document {id}"},
        {"UPDATE document SET paid = 4000 WHERE id = {owed}", "document {owed}"},
        {"UPDATE document SET open_amount = 1 WHERE id = {owed}", "document {owed}"},
        {"UPDATE payment_allocation SET amount = 1", "document {owed}"},
        {"UPDATE document SET paid = 1 WHERE id = {id}", "document {id}"},
        {"UPDATE document SET sequence = 9 WHERE id = {id}", "series quote 2026"},
        {"UPDATE document SET sequence = 0 WHERE id = {id}", "document {id}"},
        {"UPDATE document_series SET next_sequence = 17 WHERE kind = 'quote'", "series quote 2026"},
        {"UPDATE document_series SET last_fingerprint = '' WHERE kind = 'quote'", "series quote 2026"},
        {"DELETE FROM document_series WHERE kind = 'quote'", "series quote 2026"},
        {"UPDATE customer SET custom = '{broken'", "customer"},
        {"UPDATE customer SET search_key = 'x'", "customer"},
        {"UPDATE document_line SET tax_detail = '[[' WHERE document_id = {id}", "document_line {id}"},
        {"DELETE FROM change WHERE id = (SELECT max(id) FROM change)", "history"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.statement);
        BusyShop busy;
        const auto named = [&](const char* text) {
            return QString::fromUtf8(text)
                .replace(QStringLiteral("{id}"), QString::number(busy.quote.value()))
                .replace(QStringLiteral("{owed}"), QString::number(busy.owed.value()));
        };
        busy.shop->database().run(named(row.statement));
        const QStringList found = placesOfProblems(busy.shop);
        CAPTURE(found.join(u'|').toStdString());
        const QString where = named(row.where);
        CHECK(std::ranges::any_of(
            found, [&](const QString& place) { return place == where || place.startsWith(where + u' '); }));
    }
}

TEST_CASE("References to nothing and damaged pages are found")
{
    TestShop shop;
    shop.customer(QStringLiteral("Ana"));
    shop->database().runScript(QStringLiteral("PRAGMA foreign_keys = OFF"));
    shop->database().run(QStringLiteral("UPDATE customer SET company_id = 4711"));
    CHECK(placesOfProblems(shop) == QStringList{QStringLiteral("file")});

    TestShop damaged;
    {
        ChangeScope scope(*damaged, QStringLiteral("Fill"));
        for (int i = 0; i < 200; ++i) {
            Customer customer;
            customer.name = QStringLiteral("Customer %1").arg(i);
            scope.insert(damaged.type("customer"), &customer);
        }
        scope.commit();
    }
    const qint64 page = damaged->database()
                            .single(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'customer_name'"))
                            .toLongLong();
    damaged.close();
    {
        QFile file(damaged.location());
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek((page - 1) * 4096));
        REQUIRE(file.write(QByteArray(4096, 'x')) == 4096);
    }
    damaged.reopen();
    CHECK(placesOfProblems(damaged).contains(QStringLiteral("file")));
}

TEST_CASE("A check can be stopped")
{
    TestShop shop;
    class Stopped final : public Progress
    {
    public:
        void report(qint64, qint64) override {}
        bool isCancelled() const override { return true; }
    } stopped;
    try {
        checkShop(*shop, stopped);
        FAIL("the check was not stopped");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Cancelled);
    }
}
