// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/document_storage.h"
#include "core/storage/record_query.h"
#include "core/workflows/check_shop.h"
#include "core/workflows/convert_document.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/record_payment.h"
#include "core/workflows/save_document.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

using namespace clientela;
using namespace clientela::test;

namespace {

DocumentLine saleLine(const char* description, const char* quantity, const char* price, const char* tax = "23")
{
    DocumentLine line;
    line.description = QString::fromUtf8(description);
    line.quantity = Quantity::fromText(QString::fromLatin1(quantity)).value();
    line.unitPrice = UnitPrice::fromText(QString::fromLatin1(price)).value();
    line.tax = QString::fromLatin1(tax);
    return line;
}

DocumentId saleDraft(TestShop& shop, DocumentKind kind, const Customer& customer, const char* price = "100")
{
    shop.clock().advance(1000);
    Document document = newDocument(*shop, kind);
    document.customer = customer.customerId();
    document.lines = {saleLine("Table", "2", price)};
    return saveDocument(*shop, document);
}

DocumentId saleIssued(TestShop& shop, DocumentKind kind, const Customer& customer, const char* price = "100")
{
    return issueDocument(*shop, saleDraft(shop, kind, customer, price)).documentId();
}

Document saleDocument(TestShop& shop, DocumentId id)
{
    return DocumentStorage(*shop).load(id);
}

Money euros(const char* amount)
{
    return Money::fromText(QString::fromLatin1(amount), Currency::euro()).value();
}

ErrorKind kindOfRefusal(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        CHECK_FALSE(error.sentence().isEmpty());
        return error.kind();
    }
    FAIL("nothing was refused");
    return ErrorKind::Usage;
}

QString balanceOf(TestShop& shop, const Customer& customer)
{
    return shop.load<Customer>("customer", customer.id).balance.toText();
}

void nothingIsWrongIn(TestShop& shop)
{
    NoProgress quiet;
    for (const CheckProblem& problem : checkShop(*shop, quiet))
        FAIL_CHECK((problem.where + u' ' + problem.message).toStdString());
}

} // namespace

TEST_CASE("A document is numbered at issue, without gaps, each kind and year by itself")
{
    forEachEngine([](TestShop& shop) {
        const Customer ana = shop.customer(QStringLiteral("Ana"));
        const DocumentId first = saleDraft(shop, DocumentKind::Quote, ana);
        const DocumentId removed = saleDraft(shop, DocumentKind::Quote, ana);
        const DocumentId second = saleDraft(shop, DocumentKind::Quote, ana);
        CHECK(saleDocument(shop, first).number.isEmpty());
        removeDocument(*shop, removed);
        CHECK(issueDocument(*shop, second).number == QStringLiteral("OR 2026/1"));
        CHECK(issueDocument(*shop, first).number == QStringLiteral("OR 2026/2"));
        CHECK(saleDocument(shop, saleIssued(shop, DocumentKind::Order, ana)).sequence == 1);

        // an issue that fails takes no number
        Document empty = newDocument(*shop, DocumentKind::Quote);
        empty.customer = ana.customerId();
        const DocumentId nothing = saveDocument(*shop, empty);
        CHECK(kindOfRefusal([&] { issueDocument(*shop, nothing); }) == ErrorKind::Refused);
        CHECK(saleDocument(shop, saleIssued(shop, DocumentKind::Quote, ana)).number == QStringLiteral("OR 2026/3"));

        shop.clock().setNow(utcTime(QDate(2027, 1, 4), QTime(9, 0)));
        shop.reopen();
        CHECK(saleDocument(shop, saleIssued(shop, DocumentKind::Quote, ana)).number == QStringLiteral("OR 2027/1"));
        nothingIsWrongIn(shop);
    });
}

TEST_CASE("What was issued is locked and chained to the one before it")
{
    forEachEngine([](TestShop& shop) {
        const Customer ana = shop.customer(QStringLiteral("Ana"));
        const DocumentId id = saleIssued(shop, DocumentKind::Quote, ana);
        const Document issued = saleDocument(shop, id);
        CHECK(issued.fingerprint.size() == 64);
        CHECK(saleDocument(shop, saleIssued(shop, DocumentKind::Quote, ana)).fingerprint != issued.fingerprint);
        CHECK(kindOfRefusal([&] { issueDocument(*shop, id); }) == ErrorKind::Refused);
        CHECK(kindOfRefusal([&] { removeDocument(*shop, id); }) == ErrorKind::Refused);
        Document changed = issued;
        changed.lines.front().unitPrice = UnitPrice::fromText(u"1").value();
        CHECK(kindOfRefusal([&] { saveDocument(*shop, changed); }) == ErrorKind::Refused);
        CHECK(kindOfRefusal([&] { shop.remove("document", id.value()); }) == ErrorKind::Refused);
        CHECK(saleDocument(shop, id).total == issued.total);

        // what it printed stays when the customer moves away
        Customer moved = shop.load<Customer>("customer", ana.id);
        moved.name = QStringLiteral("Ana Maria");
        shop.update("customer", &moved);
        CHECK(saleDocument(shop, id).snapshot == issued.snapshot);
        CHECK(issued.snapshot.contains(QStringLiteral("\"Ana\"")));
        nothingIsWrongIn(shop);
    });
}

TEST_CASE("A quote becomes an order and then what the country lets us issue, linked both ways")
{
    forEachEngine([](TestShop& shop) {
        const Customer ana = shop.customer(QStringLiteral("Ana"));
        const DocumentId quote = saleIssued(shop, DocumentKind::Quote, ana, "12.345678");
        const DocumentId order = convertDocument(*shop, quote, DocumentKind::Order);
        CHECK(saleDocument(shop, quote).state == QStringLiteral("accepted"));
        issueDocument(*shop, order);
        const DocumentId invoice = convertDocument(*shop, order, DocumentKind::Invoice);
        const Document made = saleDocument(shop, invoice);
        CHECK(made.kind == DocumentKind::ProForma); // Portugal asks for a certified program
        CHECK(made.origin == order);
        CHECK(DocumentStorage(*shop).successors(quote) == std::vector<DocumentId>{order});
        CHECK(DocumentStorage(*shop).successors(order) == std::vector<DocumentId>{invoice});
        CHECK(made.total == saleDocument(shop, quote).total);
        CHECK(made.total.toText() == QStringLiteral("30.37")); // 2 × 12.345678 = 24.69; 23 % of it 5.68
        CHECK(kindOfRefusal([&] { convertDocument(*shop, quote, DocumentKind::CreditNote); }) == ErrorKind::Refused);

        const DocumentId copy = duplicateDocument(*shop, quote);
        CHECK(saleDocument(shop, copy).isDraft());
        CHECK(saleDocument(shop, copy).number.isEmpty());
        CHECK(saleDocument(shop, copy).lines.front().description == QStringLiteral("Table"));
    });
}

TEST_CASE("Payments settle documents in part, at once and over several, and the balance says what is left")
{
    forEachEngine([](TestShop& shop) {
        const Customer ana = shop.customer(QStringLiteral("Ana"));
        const DocumentId first = saleIssued(shop, DocumentKind::ProForma, ana, "50");   // 123.00
        const DocumentId second = saleIssued(shop, DocumentKind::ProForma, ana, "100"); // 246.00
        CHECK(balanceOf(shop, ana) == QStringLiteral("369.00"));

        payDocument(*shop, first, euros("23.00"), QStringLiteral("cash"));
        CHECK(saleDocument(shop, first).open == euros("100.00"));
        CHECK(saleDocument(shop, first).status == QStringLiteral("part_paid"));
        CHECK(kindOfRefusal([&] { payDocument(*shop, first, euros("100.01"), QStringLiteral("cash")); })
              == ErrorKind::BadInput);
        CHECK(balanceOf(shop, ana) == QStringLiteral("346.00"));

        // one payment without names settles the oldest first; what is left over stays in the customer's favour
        Payment payment;
        payment.customer = ana.customerId();
        payment.method = QStringLiteral("transfer");
        payment.amount = euros("400.00");
        const qint64 paid = recordPayment(*shop, payment);
        CHECK(saleDocument(shop, first).status == QStringLiteral("paid"));
        CHECK(saleDocument(shop, second).open.isZero());
        CHECK(balanceOf(shop, ana) == QStringLiteral("-54.00"));
        CHECK_THROWS_WITH(payDocument(*shop, first, euros("1.00"), QStringLiteral("cash")),
                          Catch::Contains("is settled"));
        const Payment stored = shop.load<Payment>("payment", paid);
        CHECK(stored.allocations.size() == 2);
        CHECK(stored.open == euros("54.00"));

        removePayment(*shop, paid);
        CHECK(saleDocument(shop, second).open == euros("246.00"));
        CHECK(balanceOf(shop, ana) == QStringLiteral("346.00"));

        // undo takes back a payment, never the document under it
        payDocument(*shop, second, euros("46.00"), QStringLiteral("card"));
        shop->history().undo();
        CHECK(saleDocument(shop, second).open == euros("246.00"));
        nothingIsWrongIn(shop);
    });
}

TEST_CASE("Payments that make no sense are refused and leave nothing")
{
    forEachEngine([](TestShop& shop) {
        const Customer ana = shop.customer(QStringLiteral("Ana"));
        const Customer rui = shop.customer(QStringLiteral("Rui"));
        const DocumentId quote = saleIssued(shop, DocumentKind::Quote, ana);
        const DocumentId draft = saleDraft(shop, DocumentKind::ProForma, ana);
        const DocumentId owed = saleIssued(shop, DocumentKind::ProForma, ana);
        CHECK(kindOfRefusal([&] { payDocument(*shop, quote, euros("1.00"), QStringLiteral("cash")); })
              == ErrorKind::Refused);
        CHECK(kindOfRefusal([&] { payDocument(*shop, draft, euros("1.00"), QStringLiteral("cash")); })
              == ErrorKind::Refused);
        Payment wrong;
        wrong.customer = rui.customerId();
        wrong.method = QStringLiteral("cash");
        wrong.amount = euros("10.00");
        wrong.allocations = {{owed, euros("10.00")}};
        CHECK(kindOfRefusal([&] { recordPayment(*shop, wrong); }) == ErrorKind::BadInput);
        wrong.customer = ana.customerId();
        wrong.allocations = {{owed, euros("11.00")}}; // more than was received
        CHECK(kindOfRefusal([&] { recordPayment(*shop, wrong); }) == ErrorKind::BadInput);
        CHECK(RecordQuery(shop->database(), shop->records()).count(shop.type("payment"), {}) == 0);
        CHECK(balanceOf(shop, ana) == QStringLiteral("246.00"));
    });
}

TEST_CASE("Where invoices may be issued a credit note settles one, and a payment keeps it from being cancelled")
{
    for (const Engine engine : testEngines()) {
        INFO("on " << engineName(engine));
        TestShop shop(engine, QStringLiteral("GB"));
        Customer ann = shop.customer(QStringLiteral("Ann"));
        const auto issuedInvoice = [&] {
            shop.clock().advance(1000);
            Document document = newDocument(*shop, DocumentKind::Invoice);
            document.customer = ann.customerId();
            document.lines = {saleLine("Chair", "1", "100", "20")};
            return issueDocument(*shop, saveDocument(*shop, document)).documentId();
        };
        const DocumentId credited = issuedInvoice();
        const DocumentId note = creditDocument(*shop, credited);
        CHECK(saleDocument(shop, note).kind == DocumentKind::CreditNote);
        CHECK(saleDocument(shop, note).origin == credited);
        CHECK(saleDocument(shop, credited).state == QStringLiteral("credited"));
        CHECK(saleDocument(shop, credited).open.isZero());
        CHECK(balanceOf(shop, ann) == QStringLiteral("0.00"));
        CHECK(kindOfRefusal([&] { creditDocument(*shop, credited); }) == ErrorKind::Refused);

        const DocumentId paid = issuedInvoice();
        const Money part = Money::fromMinor(2000, saleDocument(shop, paid).currencyValue());
        payDocument(*shop, paid, part, QStringLiteral("card"));
        CHECK(kindOfRefusal([&] { moveDocument(*shop, paid, QStringLiteral("cancelled")); }) == ErrorKind::Refused);
        const DocumentId cancelled = issuedInvoice();
        moveDocument(*shop, cancelled, QStringLiteral("cancelled"));
        CHECK(saleDocument(shop, cancelled).open.isZero());
        CHECK(balanceOf(shop, ann) == QStringLiteral("100.00"));
        nothingIsWrongIn(shop);
    }
}

TEST_CASE("What a country does not let us issue is refused, with the reason")
{
    struct Row
    {
        const char* country;
        DocumentKind kind;
        bool mayIssue;
    };
    const Row rows[] = {
        {"PT", DocumentKind::Invoice, false},          {"PT", DocumentKind::CreditNote, false},
        {"PT", DocumentKind::ProForma, true},          {"ES", DocumentKind::Invoice, false},
        {"ES", DocumentKind::ProForma, true},          {"BR", DocumentKind::Invoice, false},
        {"BR", DocumentKind::CommercialInvoice, true}, {"GB", DocumentKind::Invoice, true},
        {"US", DocumentKind::Invoice, true},
    };
    for (const Row& row : rows) {
        CAPTURE(row.country, documentKindKey(row.kind));
        TestShop shop(Engine::Sqlite, QString::fromLatin1(row.country));
        const Customer customer = shop.customer(QStringLiteral("Ana"));
        const auto issue = [&] {
            Document document = newDocument(*shop, row.kind);
            document.customer = customer.customerId();
            document.lines = {saleLine("Chair", "1", "10", "")};
            issueDocument(*shop, saveDocument(*shop, document));
        };
        if (row.mayIssue)
            CHECK_NOTHROW(issue());
        else
            CHECK(kindOfRefusal(issue) == ErrorKind::Refused);
    }
}
