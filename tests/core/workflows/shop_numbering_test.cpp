// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/document_storage.h"
#include "core/storage/record_query.h"
#include "core/workflows/check_shop.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/save_document.h"
#include "core/workflows/save_record.h"
#include "core/workflows/shop_numbering.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

using namespace clientela;
using namespace clientela::test;

namespace {

QString issuedNumber(TestShop& shop, const Customer& customer, DocumentKind kind = DocumentKind::Quote)
{
    shop.clock().advance(1000);
    Document document = newDocument(*shop, kind);
    document.customer = customer.customerId();
    DocumentLine& line = document.lines.emplace_back();
    line.description = QStringLiteral("Table");
    line.quantity = Quantity::fromText(u"1").value();
    line.unitPrice = UnitPrice::fromText(u"100").value();
    return issueDocument(*shop, saveDocument(*shop, document)).number;
}

DocumentNumbering chosen(TestShop& shop, DocumentKind kind, const char* prefix, const char* pattern,
                         const char* series = "")
{
    DocumentNumbering numbering = numberingOf(*shop, kind);
    numbering.prefix = QString::fromUtf8(prefix);
    numbering.pattern = QString::fromUtf8(pattern);
    numbering.series = QString::fromUtf8(series);
    return numbering;
}

qint64 saved(TestShop& shop, const DocumentNumbering& numbering)
{
    shop.clock().advance(1000);
    AnyRecord record(shop.type("document_numbering"));
    record.as<DocumentNumbering>() = numbering;
    return saveRecord(*shop, record);
}

Error numberingRefusal(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        CHECK_FALSE(error.sentence().isEmpty());
        return error;
    }
    FAIL("was not refused");
    throw std::logic_error("not reached");
}

void chainIsWhole(TestShop& shop)
{
    NoProgress quiet;
    for (const CheckProblem& problem : checkShop(*shop, quiet))
        FAIL_CHECK((problem.where + u' ' + problem.message).toStdString());
}

} // namespace

TEST_CASE("A changed prefix or pattern goes on counting, a new series counts by itself, and nothing issued changes")
{
    forEachEngine([](TestShop& shop) {
        const Customer ana = shop.customer(QStringLiteral("Ana"));
        CHECK(nextNumber(*shop, numberingOf(*shop, DocumentKind::Quote)) == QStringLiteral("OR 2026/1"));
        CHECK(issuedNumber(shop, ana) == QStringLiteral("OR 2026/1"));

        const DocumentNumbering slashes = chosen(shop, DocumentKind::Quote, "Q", "{prefix}{yy}-{number:4}");
        CHECK(nextNumber(*shop, slashes) == QStringLiteral("Q26-0002"));
        CHECK(issuedNumber(shop, ana) == QStringLiteral("OR 2026/2")); // a preview saves nothing and takes nothing
        saved(shop, slashes);
        CHECK(issuedNumber(shop, ana) == QStringLiteral("Q26-0003"));
        CHECK(issuedNumber(shop, ana, DocumentKind::Order) == QStringLiteral("NE 2026/1"));

        saved(shop, chosen(shop, DocumentKind::Quote, "Q", "{prefix}{series}{yy}-{number:4}", "B"));
        CHECK(issuedNumber(shop, ana) == QStringLiteral("QB26-0001"));
        CHECK(issuedNumber(shop, ana) == QStringLiteral("QB26-0002"));
        saved(shop, chosen(shop, DocumentKind::Quote, "", "{year}/{number}"));
        CHECK(issuedNumber(shop, ana) == QStringLiteral("2026/4")); // the first series goes on where it was

        CHECK(DocumentStorage(*shop).find(QStringLiteral("OR 2026/1")).isValid());
        CHECK(DocumentStorage(*shop).find(QStringLiteral("QB26-0002")).isValid());
        shop.clock().setNow(utcTime(QDate(2027, 1, 4), QTime(9, 0)));
        shop.reopen();
        CHECK(nextNumber(*shop, numberingOf(*shop, DocumentKind::Quote)) == QStringLiteral("2027/1"));
        CHECK(nextNumber(*shop, numberingOf(*shop, DocumentKind::Quote), QDate(2026, 12, 31))
              == QStringLiteral("2026/5"));
        CHECK(issuedNumber(shop, ana) == QStringLiteral("2027/1"));
        chainIsWhole(shop);
    });
}

TEST_CASE("A numbering is undone, redone and removed like any other record, without a number lost")
{
    forEachEngine([](TestShop& shop) {
        const Customer ana = shop.customer(QStringLiteral("Ana"));
        const qint64 id = saved(shop, chosen(shop, DocumentKind::Quote, "A", "{prefix}/{year}/{number}"));
        CHECK(numberingOf(*shop, DocumentKind::Quote).id == id);
        shop->history().undo();
        CHECK(numberingOf(*shop, DocumentKind::Quote).id == 0);
        shop->history().redo();
        CHECK(issuedNumber(shop, ana) == QStringLiteral("A/2026/1"));
        removeRecord(*shop, shop.type("document_numbering"), id);
        CHECK(issuedNumber(shop, ana) == QStringLiteral("OR 2026/2"));
        CHECK(shop->history().changesOf(shop.type("document_numbering"), id).size() == 2);
        chainIsWhole(shop);
    });
}

TEST_CASE("A draft from before takes the numbering of the day it is issued")
{
    TestShop shop;
    const Customer ana = shop.customer(QStringLiteral("Ana"));
    Document document = newDocument(*shop, DocumentKind::Quote);
    document.customer = ana.customerId();
    DocumentLine& line = document.lines.emplace_back();
    line.description = QStringLiteral("Table");
    line.quantity = Quantity::fromText(u"1").value();
    const DocumentId draft = saveDocument(*shop, document);
    saved(shop, chosen(shop, DocumentKind::Quote, "OR", "{prefix} {series}/{year}/{number}", "Porto"));
    const Document issued = issueDocument(*shop, draft);
    CHECK(issued.number == QStringLiteral("OR Porto/2026/1"));
    CHECK(issued.series == QStringLiteral("Porto"));
    chainIsWhole(shop);
}

TEST_CASE("A numbering that would give no number, or the same one twice, is not saved")
{
    const struct
    {
        const char* prefix;
        const char* pattern;
        const char* series;
        const char* field; ///< null when it is taken
    } rows[] = {
        {"OR", "{prefix} {year}/{number}", "", nullptr},
        {"", "{year}/{number}", "", nullptr},
        {"Orç.", "{year}/{number}", "", "prefix"},
        {"OR-B 2", "{prefix} {year}/{number}", "", nullptr},
        {"  OR ", "{prefix} {year}/{number}", "", nullptr},
        {"{year}", "{prefix} {year}/{number}", "", "prefix"},
        {"ABCDEFGHIJKLM", "{prefix} {year}/{number}", "", "prefix"},
        {"A\nB", "{prefix} {year}/{number}", "", "prefix"},
        {"OR", "", "", "pattern"},
        {"OR", "{prefix} {year}", "", "pattern"},
        {"OR", "{prefix}/{number}", "", "pattern"},
        {"OR", "{prefix} {year}/{number}/{number}", "", "pattern"},
        {"OR", "{prefix} {year}/{nummer}", "", "pattern"},
        {"OR", "{prefix} {year}/{number:99}", "", "pattern"},
        {"OR", "{prefix} {year}/{number", "", "pattern"},
        {"OR", "{prefix} {year}/{number} and a good deal of text that nobody wants in a number", "", "pattern"},
        {"OR", "{prefix} {year}/{number}", "A", "pattern"},
        {"OR", "{prefix} {year}{series}/{number}", "A", nullptr},
        {"OR", "{prefix} {year}{series}/{number}", "A/", "series"},
        {"OR", "{prefix} {year}{series}/{number}", "{year}", "series"},
        // the orders' own
        {"NE", "{prefix} {year}/{number}", "", "prefix"},
        {"NE", "{prefix} {year}/{number:4}", "", "prefix"},
        {"NE", "{prefix}-{year}/{number}", "", nullptr},
        {"", "NE {year}/{number}", "", "prefix"},
        // the country's invoices, which are not offered in Portugal
        {"FT", "{prefix} {year}/{number}", "", nullptr},
    };
    TestShop shop;
    for (const auto& row : rows) {
        INFO(row.prefix << " | " << row.pattern << " | " << row.series);
        const DocumentNumbering numbering = chosen(shop, DocumentKind::Quote, row.prefix, row.pattern, row.series);
        if (!row.field) {
            CHECK(saved(shop, numbering) > 0);
            CHECK_FALSE(nextNumber(*shop, numberingOf(*shop, DocumentKind::Quote)).isEmpty());
            continue;
        }
        const Error error = numberingRefusal([&] { saved(shop, numbering); });
        CHECK(error.kind() == ErrorKind::BadInput);
        CHECK(error.detail() == QString::fromLatin1(row.field));
        if (QLatin1StringView(row.field) != QLatin1StringView("prefix"))
            CHECK_THROWS_AS(nextNumber(*shop, numbering), Error);
    }
    DocumentNumbering strange = chosen(shop, DocumentKind::Order, "X", "{prefix} {year}/{number}");
    strange.kind = QStringLiteral("letter");
    CHECK(numberingRefusal([&] { saved(shop, strange); }).detail() == QStringLiteral("kind"));
    DocumentNumbering second = chosen(shop, DocumentKind::Quote, "X", "{prefix} {year}/{number}");
    second.id = 0;
    second.uid.clear();
    CHECK(numberingRefusal([&] { saved(shop, second); }).detail() == QStringLiteral("kind"));
}

TEST_CASE("Removing a numbering is refused while another kind uses what the country would give it")
{
    TestShop shop;
    const qint64 quotes = saved(shop, chosen(shop, DocumentKind::Quote, "Q", "{prefix} {year}/{number}"));
    saved(shop, chosen(shop, DocumentKind::Order, "OR", "{prefix} {year}{series}/{number}"));
    const Error error = numberingRefusal([&] { removeRecord(*shop, shop.type("document_numbering"), quotes); });
    CHECK(error.kind() == ErrorKind::Refused);
    CHECK(error.sentence().contains(documentKindName(DocumentKind::Order)));
}

TEST_CASE("A number that one of our documents has is not given again; nothing is issued and no number lost")
{
    forEachEngine([](TestShop& shop) {
        const Customer ana = shop.customer(QStringLiteral("Ana"));
        // "{yy}{series}{number}": series 1, number 1 reads like the first series' number 11
        saved(shop, chosen(shop, DocumentKind::Quote, "", "{yy}{series}{number}", "1"));
        CHECK(issuedNumber(shop, ana) == QStringLiteral("2611"));
        saved(shop, chosen(shop, DocumentKind::Quote, "", "{yy}{series}{number}"));
        for (int i = 1; i <= 10; ++i)
            CHECK(issuedNumber(shop, ana) == QStringLiteral("26%1").arg(i));
        const Error error = numberingRefusal([&] { issuedNumber(shop, ana); });
        CHECK(error.kind() == ErrorKind::Refused);
        CHECK(error.sentence().contains(QStringLiteral("2611")));
        saved(shop, chosen(shop, DocumentKind::Quote, "Q", "{prefix} {year}/{number}"));
        CHECK(issuedNumber(shop, ana) == QStringLiteral("Q 2026/11"));
        chainIsWhole(shop);
    });
}

TEST_CASE("nothing is issued while the computer's clock stands before the last document of its kind")
{
    TestShop shop;
    const Customer customer = shop.customer(QStringLiteral("Ana Marques"));
    const QString last = issuedNumber(shop, customer);
    const QDateTime then = shop.clock().now();
    const auto documents = [&] {
        return RecordQuery(shop->database(), shop->records()).count(shop.type("document"), {});
    };
    shop.clock().setNow(then.addDays(-400));
    const auto before = documents();
    const Error refusal = numberingRefusal([&] { issuedNumber(shop, customer); });
    CHECK(refusal.kind() == ErrorKind::Refused);
    CHECK(refusal.sentence().contains(last));
    CHECK(documents() == before + 1);         // the draft stays
    shop.clock().setNow(then.addSecs(-3600)); // summer time is no reason
    CHECK_FALSE(issuedNumber(shop, customer).isEmpty());
    shop.clock().setNow(then.addDays(-400));
    CHECK_FALSE(issuedNumber(shop, customer, DocumentKind::Order).isEmpty()); // the first of its kind
}
