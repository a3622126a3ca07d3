// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/catalog/country_preset.h"
#include "core/exchange/table.h"
#include "core/storage/content_fingerprint.h"
#include "core/storage/document_storage.h"
#include "core/storage/record_query.h"
#include "core/storage/timeline_storage.h"
#include "core/workflows/anonymise_customer.h"
#include "core/workflows/check_shop.h"
#include "core/workflows/document_paper.h"
#include "core/workflows/export_records.h"
#include "core/workflows/import_records.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/merge_customers.h"
#include "core/workflows/record_payment.h"
#include "core/workflows/save_document.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

#include <QFile>

#include <algorithm>

using namespace clientela;
using namespace clientela::test;

namespace {

ImportPlan documentsFrom(TestShop& shop, const char* name, const QByteArray& content)
{
    ImportPlan plan;
    plan.kind = QStringLiteral("document");
    plan.path = shop.path(QString::fromLatin1(name));
    QFile file(plan.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return plan;
}

ImportResult importedDocuments(TestShop& shop, const ImportPlan& plan)
{
    shop.clock().advance(1000);
    NoProgress progress;
    const ImportResult result = importRecords(*shop, plan, progress);
    CHECK(result.read == result.added + result.updated + result.same + result.rejected);
    return result;
}

Document documentCalled(TestShop& shop, const char* number)
{
    DocumentStorage storage(*shop);
    return storage.load(storage.find(QString::fromUtf8(number)));
}

QString amounts(const Document& document)
{
    return QStringList{document.net.toText(), document.tax.toText(), document.total.toText(), document.paid.toText(),
                       document.open.toText()}
        .join(u' ');
}

bool isSound(TestShop& shop)
{
    NoProgress quiet;
    const auto problems = checkShop(*shop, quiet);
    for (const CheckProblem& problem : problems)
        UNSCOPED_INFO((problem.where + u' ' + problem.message).toStdString());
    return problems.empty();
}

bool isRemarked(const ImportResult& result, const char* part)
{
    return std::ranges::any_of(
        result.remarks, [&](const ImportRemark& remark) { return remark.message.contains(QString::fromUtf8(part)); });
}

Document issuedQuote(TestShop& shop, const Customer& customer)
{
    Document document = newDocument(*shop, DocumentKind::Quote);
    document.customer = customer.customerId();
    DocumentLine line;
    line.description = QStringLiteral("Work");
    line.quantity = Quantity::fromText(u"2").value();
    line.unitPrice = UnitPrice::fromText(u"50").value();
    line.tax = QStringLiteral("23");
    document.lines = {line, line};
    return issueDocument(*shop, saveDocument(*shop, document));
}

constexpr const char* accounting =
    "Tipo;Nº documento;Data;Vencimento;Cliente;NIF;E-mail;Base tributável;IVA;Total;Em aberto;Estado;Vendedor\n"
    "Fatura;FT 2023/1;05/01/2023;04/02/2023;Padaria Sol, "
    "Lda;501964843;geral@sol.example.pt;1.000,00;230,00;1.230,00;230,00;Emitida;Rui\n"
    "Nota de crédito;NC 2023/1;10/01/2023;;Padaria Sol, Lda;501964843;;-100,00;-23,00;-123,00;0,00;Emitida;\n"
    "Fatura;FT 2023/2;11/01/2023;;Ana Reis;;;50,00;3,00;53,00;53,00;Anulada;\n";

} // namespace

TEST_CASE("an accounting export becomes past documents, and again changes nothing")
{
    forEachEngine([](TestShop& shop) {
        const ImportPlan plan = documentsFrom(shop, "faturas.csv", accounting);
        const ImportResult first = importedDocuments(shop, plan);
        CHECK(first.read == 3);
        CHECK(first.added == 3);
        const Document invoice = documentCalled(shop, "FT 2023/1");
        CHECK(invoice.kind == DocumentKind::Invoice);
        CHECK(invoice.isImported);
        CHECK(invoice.state == u"issued");
        CHECK(invoice.status == u"overdue");
        CHECK(invoice.sequence == 0);
        CHECK(invoice.fingerprint.isEmpty());
        CHECK(invoice.date == QDate(2023, 1, 5));
        CHECK(invoice.dueDate == QDate(2023, 2, 4));
        CHECK(amounts(invoice) == u"1000.00 230.00 1230.00 1000.00 230.00");
        CHECK(invoice.notes == u"Vendedor: Rui");
        REQUIRE(invoice.lines.size() == 1);
        CHECK(invoice.lines.front().net.toText() == u"1000.00");
        CHECK(invoice.lines.front().tax == u"IVA23");
        REQUIRE(invoice.taxes.size() == 1);
        CHECK(invoice.taxes.front().rate == Rate::fromText(u"23").value());
        const Customer customer = shop.load<Customer>("customer", invoice.customer.value());
        CHECK(customer.name == u"Padaria Sol, Lda");
        CHECK(customer.kind == u"company");
        CHECK(customer.emails.front().address == u"geral@sol.example.pt");
        CHECK(customer.balance.toText() == u"230.00");

        const Document credit = documentCalled(shop, "NC 2023/1");
        CHECK(credit.kind == DocumentKind::CreditNote);
        CHECK(credit.customer == invoice.customer);
        CHECK(amounts(credit) == u"100.00 23.00 123.00 123.00 0.00");
        const Document cancelled = documentCalled(shop, "FT 2023/2");
        CHECK(cancelled.status == u"cancelled");
        CHECK_FALSE(cancelled.customer.isValid());
        CHECK(cancelled.customerName == u"Ana Reis");
        CHECK(amounts(cancelled) == u"50.00 3.00 53.00 0.00 0.00");
        CHECK(isRemarked(first, "There is no customer “Ana Reis”"));
        CHECK(isSound(shop));

        const QByteArray before = contentFingerprint(shop->database());
        const ImportResult second = importedDocuments(shop, plan);
        CHECK(second.same == 3);
        CHECK(second.changeSet == 0);
        CHECK(contentFingerprint(shop->database()) == before);
    });
}

TEST_CASE("rows that repeat a number are one document, wherever they stand")
{
    forEachEngine([](TestShop& shop) {
        const ImportResult result = importedDocuments(
            shop, documentsFrom(shop, "lines.csv",
                                "Invoice number,Date,Customer,Email,Description,Quantity,Unit price,VAT,Total,Paid\n"
                                "A-1,2024-02-01,Ana,ana@example.pt,Chair,2,\"1,234.56\",23,\"3,098.74\",\"3,098.74\"\n"
                                "A-2,2024-02-02,Rui,rui@example.pt,Desk,1,10.00,23%,12.30,0\n"
                                "A-1,2024-02-01,Ana,ana@example.pt,=cmd(),1,50.00,23,\"3,098.74\",\"3,098.74\"\n"
                                "A-2,2025-02-02,Rui,rui@example.pt,Lamp,1,20.00,6,21.20,21.20\n"));
        CHECK(result.read == 3);
        CHECK(result.added == 3);
        const Document chairs = documentCalled(shop, "A-1");
        CHECK(chairs.kind == DocumentKind::Invoice);
        REQUIRE(chairs.lines.size() == 2);
        CHECK(chairs.lines[1].description == u"=cmd()");
        CHECK(chairs.lines[0].net.toText() == u"2469.12");
        CHECK(chairs.total.toText() == u"3098.74"); // the file's total stands
        CHECK(chairs.status == u"paid");
        CHECK(isRemarked(result, "its lines come to 3098.52"));
        DocumentStorage storage(*shop);
        const auto same = storage.withNumber(DocumentKind::Invoice, QStringLiteral("A-2"));
        REQUIRE(same.size() == 2); // another year is another document
        CHECK(amounts(storage.load(same[0])) == u"10.00 2.30 12.30 0.00 12.30");
        CHECK(amounts(storage.load(same[1])) == u"20.00 1.20 21.20 21.20 0.00");
        CHECK(storage.load(same[0]).customer == storage.load(same[1]).customer);
        CHECK(isSound(shop));
    });
}

TEST_CASE("amounts that stand on each line are added up")
{
    forEachEngine([](TestShop& shop) {
        const ImportResult result = importedDocuments(
            shop, documentsFrom(shop, "orc.csv",
                                "Orçamento;Data;Cliente;Descrição;Quantidade;Preço;Total\n"
                                "17;01.02.2024;Ana;Porta;2;10,00;20,00\n"
                                "17;01.02.2024;Ana;Janela;2;10,00;20,00\n"
                                "18;01.02.2024;Ana;Porta;-1;10,00;-10,00\n"));
        CHECK(result.added == 2);
        const Document quote = documentCalled(shop, "17");
        CHECK(quote.kind == DocumentKind::Quote);
        CHECK(amounts(quote) == u"40.00 0.00 40.00 0.00 0.00");
        CHECK(amounts(documentCalled(shop, "18")) == u"-10.00 0.00 -10.00 0.00 0.00");
        CHECK_FALSE(isRemarked(result, "come to"));
        CHECK(isSound(shop));
    });
}

TEST_CASE("a shop's orders come with their lines, shipping, discount and taxes")
{
    forEachEngine([](TestShop& shop) {
        const ImportResult result = importedDocuments(
            shop, documentsFrom(
                      shop, "orders_export.csv",
                      "Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount "
                      "Amount,Created at,Lineitem quantity,Lineitem name,"
                      "Lineitem price,Lineitem sku,Billing Name,Notes\n"
                      "#1001,ana@example.com,paid,2024-03-01 10:00:00 +0000,USD,45.00,5.00,4.13,54.13,5.00,2024-03-01 "
                      "09:59:00 +0000,2,Shirt,20.00,SH-1,Ana Reis,Gift\n"
                      "#1001,ana@example.com,,,,,,,,,2024-03-01 09:59:00 +0000,1,Socks,10.00,SO-1,,\n"
                      "#1002,rui@example.com,pending,,USD,20.00,0.00,0.00,20.00,0.00,2024-03-02 09:59:00 "
                      "+0000,1,Shirt,20.00,SH-1,Rui Sá,\n"));
        CHECK(result.read == 2);
        CHECK(result.added == 2);
        const Document order = documentCalled(shop, "#1001");
        CHECK(order.kind == DocumentKind::Order);
        CHECK(order.currency == u"USD");
        CHECK(order.date == QDate(2024, 3, 1));
        REQUIRE(order.lines.size() == 3);
        CHECK(order.lines[0].code == u"SH-1");
        CHECK(order.lines[1].description == u"Socks");
        CHECK(order.lines[2].unitPrice == UnitPrice::fromText(u"5").value());
        CHECK(order.discount == Discount::fromText(u"5").value());
        CHECK(amounts(order) == u"50.00 4.13 54.13 0.00 0.00");
        CHECK(order.notes.contains(u"Gift"));
        CHECK(order.notes.contains(u"paid"));
        CHECK_FALSE(isRemarked(result, "come to"));
        CHECK(order.customerName == u"Ana Reis");
        CHECK(order.customer.isValid());
        CHECK(isSound(shop));
    });
}

TEST_CASE("documents that are wrong are rejected with all their rows; mended they come in")
{
    struct BadRow
    {
        const char* row;
        const char* field;
    };
    const auto bad = GENERATE(
        values<BadRow>({{"R-1;31/02/2024;Ana;EUR;1;10,00;10,00", "date"},
                        {"R-1;;Ana;EUR;1;10,00;10,00", "date"},
                        {";01/02/2024;Ana;EUR;1;10,00;10,00", "number"},
                        {"R-1;01/02/2024;Ana;Euros;1;10,00;10,00", "currency"},
                        {"R-1;01/02/2024;Ana;EUR;1;=cmd();10,00", "lines.1.unit_price"},
                        {"R-1;01/02/2024;Ana;EUR;viele;10,00;10,00", "lines.1.quantity"},
                        {"R-1;01/02/2024;Ana;EUR;1;10,00;1.23.4", "total"},
                        {"R-1;01/02/2024;Ana;EUR;1;10,00;10,123", "total"},
                        {"R-1;01/02/2024;Ana;EUR;1;99999999999999999999;10,00", "lines[0].unit_price"}}));
    forEachEngine([&](TestShop& shop) {
        const QByteArray head = "Fatura;Data;Cliente;Moeda;Quantidade;Preço;Total\n";
        const QByteArray good = "R-2;15/02/2024;Ana;EUR;1;1.234,56;1.234,56\n";
        ImportPlan plan = documentsFrom(shop, "bad.csv", head + good + bad.row + "\n");
        plan.rejectedPath = shop.path(QStringLiteral("rejected.csv"));
        const ImportResult result = importedDocuments(shop, plan);
        CAPTURE(bad.row);
        CHECK(result.added == 1);
        CHECK(result.rejected == 1);
        REQUIRE_FALSE(result.problems.empty());
        CHECK(result.problems.front().row == 3);
        CHECK(result.problems.front().field.toStdString() == bad.field);
        CHECK(documentCalled(shop, "R-2").total.toText() == u"1234.56");

        const auto rejected = openTable(plan.rejectedPath);
        QStringList row;
        REQUIRE(rejected->next(row));
        CHECK(row.first(7).join(u';') == QString::fromUtf8(bad.row));
        plan.allOrNothing = true;
        plan.path = documentsFrom(shop, "again.csv", head + "R-3;15/02/2024;Ana;EUR;1;1;1\n" + bad.row + "\n").path;
        CHECK_FALSE(importedDocuments(shop, plan).isSaved);
        CHECK_THROWS_AS(documentCalled(shop, "R-3"), Error);
    });
}

TEST_CASE("one wrong row rejects its whole document")
{
    forEachEngine([](TestShop& shop) {
        ImportPlan plan = documentsFrom(shop, "half.csv",
                                        "Invoice,Date,Description,Quantity,Price\n"
                                        "1,2024-01-01,Chair,1,10\n2,2024-01-01,Desk,1,10\n1,2024-01-01,Lamp,many,10\n");
        plan.rejectedPath = shop.path(QStringLiteral("rejected.csv"));
        const ImportResult result = importedDocuments(shop, plan);
        CHECK(result.read == 2);
        CHECK(result.rejected == 1);
        CHECK(isRemarked(result, "what was paid of 1 document"));
        const auto rejected = openTable(plan.rejectedPath);
        QStringList row;
        int rows = 0;
        while (rejected->next(row))
            ++rows;
        CHECK(rows == 2);
    });
}

TEST_CASE("undo takes past documents back with the customers they brought; a removal is refused")
{
    forEachEngine([](TestShop& shop) {
        const QByteArray before = contentFingerprint(shop->database());
        const ImportPlan plan = documentsFrom(shop, "faturas.csv", accounting);
        ImportPlan dry = plan;
        dry.isDryRun = true;
        CHECK(importedDocuments(shop, dry).added == 3);
        CHECK(contentFingerprint(shop->database()) == before);

        const ImportResult result = importedDocuments(shop, plan);
        const Document invoice = documentCalled(shop, "FT 2023/1");
        CHECK_THROWS_AS(removeDocument(*shop, invoice.documentId()), Error);
        Document changed = invoice;
        changed.notes = QStringLiteral("Other");
        CHECK_THROWS_AS(saveDocument(*shop, changed), Error);
        shop->history().undo(result.changeSet);
        CHECK(shop->database().single(QStringLiteral("SELECT count(*) FROM document")).toLongLong() == 0);
        CHECK(shop->database().single(QStringLiteral("SELECT count(*) FROM customer")).toLongLong() == 0);
        CHECK(isSound(shop));
        shop->history().redo(result.changeSet);
        CHECK(documentCalled(shop, "FT 2023/1").isImported);
        CHECK(importedDocuments(shop, plan).same == 3);
        CHECK(isSound(shop));
    });
}

TEST_CASE("a past number that looks like ours leaves our numbering and chain alone")
{
    forEachEngine([](TestShop& shop) {
        const Customer ana = shop.customer(QStringLiteral("Ana"));
        const Document first = issuedQuote(shop, ana);
        const QByteArray rows = "Quote,Date,Customer,Total\n" + first.number.toUtf8()
                                + ",2026-01-05,Somebody else,10.00\n";
        CHECK(importedDocuments(shop, documentsFrom(shop, "quotes.csv", rows)).added == 1);
        CHECK(documentCalled(shop, first.number.toUtf8().constData()).id == first.id);
        shop.clock().advance(1000);
        const Document second = issuedQuote(shop, ana);
        CHECK(second.sequence == first.sequence + 1);
        CHECK(isSound(shop));
        const QByteArray own = "Quote,Date,Customer,Total\n" + first.number.toUtf8() + ",2026-01-05,Ana,10.00\n";
        CHECK(importedDocuments(shop, documentsFrom(shop, "own.csv", own)).same == 1);
        CHECK(documentCalled(shop, first.number.toUtf8().constData()).total == first.total);
    });
}

TEST_CASE("a customer who comes later is joined by importing the file again")
{
    forEachEngine([](TestShop& shop) {
        const ImportPlan plan = documentsFrom(
            shop, "one.csv", "Invoice,Date,Customer,Total,Balance\n1,2024-01-01,Ana Reis,10.00,10.00\n");
        CHECK(importedDocuments(shop, plan).added == 1);
        CHECK_THROWS_AS(payDocument(*shop, documentCalled(shop, "1").documentId(),
                                    Money::fromMinor(1000, Currency::euro()), {}, {}),
                        Error);
        const Customer ana = shop.customer(QStringLiteral("ANA REIS"));
        CHECK(importedDocuments(shop, plan).updated == 1);
        CHECK(documentCalled(shop, "1").customer == ana.customerId());
        CHECK(importedDocuments(shop, plan).same == 1);
        payDocument(*shop, documentCalled(shop, "1").documentId(), Money::fromMinor(1000, Currency::euro()), {}, {});
        CHECK(documentCalled(shop, "1").status == u"paid");
        CHECK(isSound(shop));
    });
}

TEST_CASE("two with different tax numbers are two, though they share a name")
{
    forEachEngine([](TestShop& shop) {
        Customer known;
        known.name = QStringLiteral("José Silva");
        known.taxNumber = QStringLiteral("123456789");
        shop.insert("customer", &known);
        importedDocuments(shop, documentsFrom(shop, "two.csv",
                                              "Invoice,Date,Customer,NIF,Total\n1,2024-01-01,José "
                                              "Silva,123456789,1\n2,2024-01-01,José Silva,501964843,2\n"));
        CHECK(documentCalled(shop, "1").customer == known.customerId());
        CHECK(documentCalled(shop, "2").customer != known.customerId());
        CHECK(documentCalled(shop, "2").customer.isValid());
    });
}

TEST_CASE("past documents are merged, shown on the timeline, printed as copies and kept when a person is erased")
{
    forEachEngine([](TestShop& shop) {
        importedDocuments(shop, documentsFrom(shop, "faturas.csv", accounting));
        const Document invoice = documentCalled(shop, "FT 2023/1");
        const DocumentSnapshot paper = snapshotOf(*shop, invoice);
        CHECK(paper.recipient.name == u"Padaria Sol, Lda");
        CHECK(paper.totals.total == invoice.total);
        CHECK(paper.totals.tax == invoice.tax);
        CHECK(paper.legalNotices.size()
              == countryPreset(u"PT").legalNotices(DocumentKind::Invoice, paper.language).size() + 1);
        CHECK(snapshotOf(*shop, documentCalled(shop, "FT 2023/2")).recipient.name == u"Ana Reis");

        const Customer other = shop.customer(QStringLiteral("Padaria Lua"));
        shop.clock().advance(1000);
        mergeCustomers(*shop, other.customerId(), invoice.customer, {});
        CHECK(documentCalled(shop, "FT 2023/1").customer == other.customerId());
        CHECK(documentCalled(shop, "FT 2023/1").customerName == u"Padaria Sol, Lda");
        CHECK(Timeline(*shop).figures(other.customerId()).front().open.toText() == u"230.00");
        shop.clock().advance(1000);
        const AnonymisationResult erased = anonymiseCustomer(*shop, other.customerId());
        CHECK(erased.keptByLaw.contains(QStringLiteral("FT 2023/1")));
        CHECK(isSound(shop));
    });
}

TEST_CASE("what was exported is recognised here and makes past documents elsewhere")
{
    const char* ending = GENERATE("json", "csv", "xlsx");
    forEachEngine([&](TestShop& shop) {
        Customer ana = shop.customer(QStringLiteral("Ana Reis"));
        const Document quote = issuedQuote(shop, ana);
        Document draft = newDocument(*shop, DocumentKind::Order);
        draft.customer = ana.customerId();
        saveDocument(*shop, draft);
        importedDocuments(shop, documentsFrom(shop, "faturas.csv", accounting));
        ExportRequest request;
        request.type = &shop.type("document");
        NoProgress quiet;
        ImportPlan plan;
        plan.kind = QStringLiteral("document");
        plan.path = shop.path(QStringLiteral("documents.") + QString::fromLatin1(ending));
        CHECK(exportRecords(*shop, request, plan.path, quiet) == 5);
        const QByteArray before = contentFingerprint(shop->database());
        const ImportResult here = importedDocuments(shop, plan);
        CHECK(here.read == 5);
        CHECK(here.same == 5);
        CHECK(contentFingerprint(shop->database()) == before);

        TestShop fresh;
        const ImportResult there = importedDocuments(fresh, plan);
        for (const ImportRemark& problem : there.problems)
            UNSCOPED_INFO((problem.field + u' ' + problem.message).toStdString());
        CHECK(there.added == 4);
        CHECK(there.rejected == 1); // the draft
        const Document past = documentCalled(fresh, quote.number.toUtf8().constData());
        CHECK(past.isImported);
        CHECK(past.uid == quote.uid);
        CHECK(past.lines.size() == 2);
        CHECK(past.lines.front().tax == quote.lines.front().tax);
        CHECK(past.notes.isEmpty());
        CHECK(amounts(past) == amounts(quote));
        CHECK(past.customerName == u"Ana Reis");
        CHECK(amounts(documentCalled(fresh, "FT 2023/1")) == amounts(documentCalled(shop, "FT 2023/1")));
        CHECK(isSound(fresh));
        CHECK(importedDocuments(fresh, plan).same == 4);
    });
}

TEST_CASE("a preview shows the documents that rows become; a mapping is kept; a cancelled import leaves nothing")
{
    forEachEngine([](TestShop& shop) {
        ImportPlan plan = documentsFrom(shop, "own_words.csv", "Papel,Quando,Quem,Soma\nX1,2024-01-01,Ana,10.00\n");
        plan.mapping = readMapping(QStringLiteral("number=Papel,date=Quando,customer_name=Quem,total=Soma"));
        const QByteArray before = contentFingerprint(shop->database());
        const ImportPreview preview = previewImport(*shop, plan, 10);
        REQUIRE(preview.rows.size() == 1);
        CHECK(preview.rows.front().outcome == ImportOutcome::New);
        CHECK(preview.rows.front().title == u"X1");
        CHECK(std::ranges::any_of(preview.rows.front().changes, [](const ImportChange& change) {
            return change.field == u"total" && change.after == u"10.00";
        }));
        CHECK(contentFingerprint(shop->database()) == before);

        plan.saveMappingAs = QStringLiteral("old program");
        CHECK(importedDocuments(shop, plan).added == 1);
        ImportPlan again = documentsFrom(shop, "more.csv", "Papel,Quando,Quem,Soma\nX2,2024-01-01,Ana,10.00\n");
        again.savedMapping = plan.saveMappingAs;
        CHECK(importedDocuments(shop, again).added == 1);
        again.key = QStringLiteral("colour");
        CHECK_THROWS_AS(importedDocuments(shop, again), Error);

        struct CancelledProgress final : Progress
        {
            void report(qint64, qint64) override {}
            bool isCancelled() const override { return true; }
        } cancelled;
        again = documentsFrom(shop, "cancelled.csv", "Papel,Quando,Quem,Soma\nX3,2024-01-01,Ana,10.00\n");
        again.savedMapping = plan.saveMappingAs;
        CHECK_THROWS_AS(importRecords(*shop, again, cancelled), Error);
        CHECK_THROWS_AS(documentCalled(shop, "X3"), Error);
    });
}
