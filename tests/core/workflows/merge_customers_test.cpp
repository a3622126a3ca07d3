// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activities/note.h"
#include "core/base/error.h"
#include "core/catalog/custom_field.h"
#include "core/records/record_json.h"
#include "core/sales/document.h"
#include "core/sales/payment.h"
#include "core/storage/document_storage.h"
#include "core/workflows/check_shop.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/merge_customers.h"
#include "core/workflows/record_payment.h"
#include "core/workflows/save_document.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

using namespace clientela;
using namespace clientela::test;

namespace {

DocumentId addDraft(TestShop& shop, DocumentKind kind, CustomerId customer)
{
    shop.clock().advance(1000);
    Document document = newDocument(*shop, kind);
    document.customer = customer;
    DocumentLine line;
    line.description = QStringLiteral("Work");
    line.quantity = Quantity::fromUnits(1000);
    line.unitPrice = UnitPrice::fromUnits(100000000);
    line.tax = QStringLiteral("23");
    document.lines.push_back(line);
    return saveDocument(*shop, document);
}

/// Two records of one person, with a document, payment, note, employee and relation on the one that goes.
struct TwoOfOne
{
    explicit TwoOfOne(TestShop& testShop)
        : shop(testShop)
    {
        CustomField field;
        field.recordType = QStringLiteral("customer");
        field.key = QStringLiteral("shoe_size");
        field.label = QStringLiteral("Shoe size");
        field.kind = QStringLiteral("integer");
        shop.insert("custom_field", &field);
        keep.name = QStringLiteral("Ana Silva");
        keep.taxNumber = QStringLiteral("123456789");
        keep.notes = QStringLiteral("Likes blue.");
        keep.phones = {{QStringLiteral("mobile"), QStringLiteral("912 345 678"), {}, {}}};
        keep.tags = {{QStringLiteral("VIP")}};
        shop.insert("customer", &keep);
        friendOf = shop.customer(QStringLiteral("Rui Costa"));
        other.name = QStringLiteral("Ana M. Silva");
        other.notes = QStringLiteral("Pays late.");
        other.website = QStringLiteral("ana.example.pt");
        other.custom.insert(QStringLiteral("shoe_size"), 38);
        other.phones = {{QStringLiteral("work"), QStringLiteral("+351912345678"), {}, {}},
                        {QStringLiteral("home"), QStringLiteral("222000111"), {}, {}}};
        other.emails = {{{}, QStringLiteral("ana@example.pt"), {}}};
        other.tags = {{QStringLiteral("vip")}, {QStringLiteral("late")}};
        other.company = keep.customerId();
        other.relations = {{keep.customerId(), QStringLiteral("family_of"), {}},
                           {friendOf.customerId(), QStringLiteral("partner_of"), {}}};
        shop.insert("customer", &other);
        friendOf = shop.load<Customer>("customer", friendOf.id);
        friendOf.company = other.customerId();
        friendOf.companyName = other.name;
        friendOf.relations = {{keep.customerId(), QStringLiteral("partner_of"), {}},
                              {other.customerId(), QStringLiteral("partner_of"), {}}};
        shop.update("customer", &friendOf);
        issued = issueDocument(*shop, addDraft(shop, DocumentKind::ProForma, other.customerId())).documentId();
        draft = addDraft(shop, DocumentKind::Quote, other.customerId());
        shop.clock().advance(1000);
        payment = payDocument(*shop, issued, Money::fromMinor(5000, *Currency::fromCode(u"EUR")),
                              QStringLiteral("cash"));
        note.customer = other.customerId();
        note.writtenAt = shop->timestamp();
        note.text = QStringLiteral("Called about the quote.");
        shop.insert("note", &note);
    }

    qint64 merge(const MergeChoices& choices = {})
    {
        shop.clock().advance(1000);
        return mergeCustomers(*shop, keep.customerId(), other.customerId(), choices);
    }
    Customer kept() { return shop.load<Customer>("customer", keep.id); }

    TestShop& shop;
    Customer keep;
    Customer other;
    Customer friendOf;
    DocumentId issued;
    DocumentId draft;
    qint64 payment = 0;
    Note note;
};

QString problemSentences(TestShop& shop)
{
    QStringList messages;
    NoProgress progress;
    for (const CheckProblem& problem : checkShop(*shop, progress))
        messages.append(problem.where + QStringLiteral(": ") + problem.message);
    return messages.join(u'\n');
}

} // namespace

TEST_CASE("A merge keeps what both knew, without doubles")
{
    forEachEngine([](TestShop& shop) {
        TwoOfOne two(shop);
        const MergePlan plan = planMerge(*shop, two.keep.customerId(), two.other.customerId());
        QStringList rows;
        for (const MergeRow& row : plan.rows)
            rows.append(row.key + (row.side == MergeSide::Keep ? u'<' : row.side == MergeSide::Other ? u'>' : u'+'));
        CHECK(rows.join(u' ') == QStringLiteral("name< tax_number< company> website> notes+ shoe_size>"));
        QStringList links;
        for (const MergePlan::Links& link : plan.links)
            links.append(QStringLiteral("%1 %2").arg(link.type->key).arg(link.count));
        CHECK(links.join(u' ') == QStringLiteral("customer 2 document 2 payment 1 note 1"));

        two.merge();
        const Customer kept = two.kept();
        CHECK(kept.name == QStringLiteral("Ana Silva"));
        CHECK(kept.taxNumber == QStringLiteral("123456789"));
        CHECK(kept.website == QStringLiteral("ana.example.pt"));
        CHECK(kept.notes == QStringLiteral("Likes blue.\n\nPays late."));
        CHECK(kept.custom.value(QStringLiteral("shoe_size")).toInt() == 38);
        REQUIRE(kept.phones.size() == 2);
        CHECK(kept.phones[0].number == QStringLiteral("912 345 678"));
        CHECK(kept.phones[1].number == QStringLiteral("222000111"));
        CHECK(kept.emails.size() == 1);
        REQUIRE(kept.tags.size() == 2);
        CHECK(kept.tags[0].name == QStringLiteral("VIP"));
        CHECK_FALSE(kept.company.isValid());
        REQUIRE(kept.relations.size() == 1);
        CHECK(kept.relations[0].other == two.friendOf.customerId());
        CHECK_FALSE(shop->records().find(shop.type("customer"), two.other.id).has_value());
    });
}

TEST_CASE("A merge moves every link; what was printed stays")
{
    forEachEngine([](TestShop& shop) {
        TwoOfOne two(shop);
        const Document before = DocumentStorage(*shop).load(two.issued);
        const qint64 set = two.merge();
        CHECK(shop->history().entry(set).label == QStringLiteral("Merge Ana M. Silva into Ana Silva"));
        const Document issued = DocumentStorage(*shop).load(two.issued);
        CHECK(issued.customer == two.keep.customerId());
        CHECK(issued.customerName == QStringLiteral("Ana M. Silva"));
        CHECK(issued.snapshot == before.snapshot);
        CHECK(issued.fingerprint == before.fingerprint);
        const Document draft = DocumentStorage(*shop).load(two.draft);
        CHECK(draft.customer == two.keep.customerId());
        CHECK(draft.customerName == QStringLiteral("Ana Silva"));
        CHECK(shop.load<Payment>("payment", two.payment).customer == two.keep.customerId());
        CHECK(shop.load<Note>("note", two.note.id).customer == two.keep.customerId());
        const Customer rui = shop.load<Customer>("customer", two.friendOf.id);
        CHECK(rui.company == two.keep.customerId());
        CHECK(rui.companyName == QStringLiteral("Ana Silva"));
        REQUIRE(rui.relations.size() == 1);
        CHECK(rui.relations[0].other == two.keep.customerId());
        CHECK(two.kept().balance.minor() == 7300);
        CHECK(problemSentences(shop) == QString());
        CHECK(shop->search().find(shop.type("customer"), QStringLiteral("222000111"), 5) == std::vector{two.keep.id});

        // the link alone may not be changed by hand
        Document changed = issued;
        changed.customer = two.friendOf.customerId();
        CHECK_THROWS_AS(shop.update("document", &changed), Error);
    });
}

TEST_CASE("The sides can be chosen, also both of a long text")
{
    forEachEngine([](TestShop& shop) {
        TwoOfOne two(shop);
        CHECK_THROWS_AS(two.merge({{QStringLiteral("name"), MergeSide::Both}}), Error);
        CHECK_THROWS_AS(two.merge({{QStringLiteral("nonsense"), MergeSide::Keep}}), Error);
        CHECK_THROWS_AS(two.merge({{QStringLiteral("phone"), MergeSide::Other}}), Error);
        CHECK_THROWS_AS(mergeCustomers(*shop, two.keep.customerId(), two.keep.customerId()), Error);
        CHECK_THROWS_AS(mergeCustomers(*shop, two.keep.customerId(), CustomerId(999)), Error);
        CHECK(shop->records().find(shop.type("customer"), two.other.id).has_value());
        two.merge({{QStringLiteral("name"), MergeSide::Other}, {QStringLiteral("notes"), MergeSide::Other}});
        CHECK(two.kept().name == QStringLiteral("Ana M. Silva"));
        CHECK(two.kept().notes == QStringLiteral("Pays late."));
        CHECK(DocumentStorage(*shop).load(two.draft).customerName == QStringLiteral("Ana M. Silva"));
    });
}

TEST_CASE("A merge is taken back whole, also after a restart, and done again")
{
    forEachEngine([](TestShop& shop) {
        TwoOfOne two(shop);
        const Customer keepBefore = two.kept();
        const Customer otherBefore = shop.load<Customer>("customer", two.other.id);
        const auto stored = [&](const Customer& customer) {
            return recordToStoredJson(shop.type("customer"), &customer);
        };
        const qint64 set = two.merge();
        shop.reopen();
        shop.clock().advance(1000);
        CHECK(shop->history().undo(set).conflicts.empty());
        CHECK(stored(two.kept()) == stored(keepBefore));
        CHECK(stored(shop.load<Customer>("customer", two.other.id)) == stored(otherBefore));
        CHECK(DocumentStorage(*shop).load(two.issued).customer == two.other.customerId());
        CHECK(DocumentStorage(*shop).load(two.draft).customerName == QStringLiteral("Ana M. Silva"));
        CHECK(shop.load<Customer>("customer", two.friendOf.id).relations.size() == 2);
        CHECK(problemSentences(shop) == QString());
        shop->history().redo(set);
        CHECK(DocumentStorage(*shop).load(two.issued).customer == two.keep.customerId());
        CHECK_FALSE(shop->records().find(shop.type("customer"), two.other.id).has_value());
        CHECK(problemSentences(shop) == QString());
    });
}

TEST_CASE("A merge is taken back after later changes; what was changed on purpose stays")
{
    forEachEngine([](TestShop& shop) {
        TwoOfOne two(shop);
        const qint64 set = two.merge();
        Customer kept = two.kept();
        kept.role = QStringLiteral("Owner"); // the merge did not touch it
        shop.update("customer", &kept);
        shop.customer(QStringLiteral("Somebody else"));
        shop.clock().advance(1000);
        payDocument(*shop, two.issued, Money::fromMinor(1000, *Currency::fromCode(u"EUR")), QStringLiteral("cash"));
        const UndoResult result = shop->history().undo(set);
        CHECK(result.conflicts.empty());
        CHECK(two.kept().role == QStringLiteral("Owner"));
        CHECK(DocumentStorage(*shop).load(two.issued).customer == two.other.customerId());
        CHECK(DocumentStorage(*shop).load(two.issued).paid.minor() == 6000);

        shop.clock().advance(1000);
        const qint64 again = two.merge();
        kept = two.kept();
        kept.website = QStringLiteral("www.example.pt"); // the merge wrote it
        shop.update("customer", &kept);
        CHECK_THROWS_AS(shop->history().undo(again), Error);
        const UndoResult partly = shop->history().undo(again, History::Mode::WhatCan);
        REQUIRE(partly.conflicts.size() == 1);
        CHECK(partly.conflicts[0].field == QStringLiteral("website"));
        CHECK(two.kept().website == QStringLiteral("www.example.pt"));
        CHECK(two.kept().phones.size() == 1);
        CHECK(shop.load<Customer>("customer", two.other.id).website == QStringLiteral("ana.example.pt"));
    });
}
