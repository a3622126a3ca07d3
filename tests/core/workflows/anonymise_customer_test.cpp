// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activities/note.h"
#include "core/base/error.h"
#include "core/base/text_folding.h"
#include "core/customers/anonymisation.h"
#include "core/sales/document_retention.h"
#include "core/storage/document_storage.h"
#include "core/storage/draft_storage.h"
#include "core/storage/suppression_list.h"
#include "core/workflows/anonymise_customer.h"
#include "core/workflows/backup.h"
#include "core/workflows/check_shop.h"
#include "core/workflows/convert_document.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/merge_customers.h"
#include "core/workflows/record_payment.h"
#include "core/workflows/save_document.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/temporary_folder.h"

#include <QFile>

using namespace clientela;
using namespace clientela::test;

namespace {

/// Words that stand nowhere but with the person.
const QStringList personWords{QStringLiteral("Zulmira"),
                              QStringLiteral("Quaresma"),
                              QStringLiteral("Conceição"),
                              QStringLiteral("conceicao"),
                              QStringLiteral("zulmira.q@example.pt"),
                              QStringLiteral("912345987"),
                              QStringLiteral("912 345 987"),
                              QStringLiteral("123456789"),
                              QStringLiteral("Rua das Glicínias"),
                              QStringLiteral("4123-456"),
                              QStringLiteral("Vilarinho"),
                              QStringLiteral("1971-05-23"),
                              QStringLiteral("alergia"),
                              QStringLiteral("cabelo"),
                              QStringLiteral("orquídeas"),
                              QStringLiteral("Encomenda-ZQ"),
                              QStringLiteral("zulmira.example.pt")};

Customer addPerson(TestShop& shop)
{
    Customer customer;
    customer.name = QStringLiteral("Zulmira Conceição Quaresma");
    customer.taxNumber = QStringLiteral("123456789");
    customer.website = QStringLiteral("zulmira.example.pt");
    customer.notes = QStringLiteral("Tem alergia a tudo.");
    customer.phones = {{QStringLiteral("mobile"), QStringLiteral("912 345 987"), {}, {}}};
    customer.emails = {{{}, QStringLiteral("zulmira.q@example.pt"), {}}};
    customer.addresses = {{{},
                           QStringLiteral("Rua das Glicínias 5"),
                           QStringLiteral("4123-456"),
                           QStringLiteral("Vilarinho"),
                           {},
                           QStringLiteral("PT")}};
    customer.dates = {{QStringLiteral("birthday"), QDate(1971, 5, 23), true, 7}};
    customer.tags = {{QStringLiteral("cabelo")}};
    customer.custom.insert(QStringLiteral("flowers"), QStringLiteral("orquídeas"));
    shop.insert("customer", &customer, QStringLiteral("Add Zulmira Conceição Quaresma"));
    return shop.load<Customer>("customer", customer.id);
}

Document draftFor(TestShop& shop, DocumentKind kind, CustomerId customer)
{
    shop.clock().advance(1000);
    Document document = newDocument(*shop, kind);
    document.customer = customer;
    document.notes = QStringLiteral("Entrega à Zulmira");
    document.customerReference = QStringLiteral("Encomenda-ZQ");
    DocumentLine line;
    line.description = QStringLiteral("Corte para Zulmira Conceição Quaresma");
    line.quantity = Quantity::fromUnits(1000);
    line.unitPrice = UnitPrice::fromUnits(100000000);
    line.tax = QStringLiteral("23");
    document.lines.push_back(line);
    saveDocument(*shop, document);
    return document;
}

DocumentId issuedFor(TestShop& shop, DocumentKind kind, CustomerId customer)
{
    return issueDocument(*shop, draftFor(shop, kind, customer).documentId()).documentId();
}

/// A life in the shop that leaves traces everywhere: changes, a merge, drafts, notes, payments.
Customer livedPerson(TestShop& shop)
{
    Customer person = addPerson(shop);
    Customer twin;
    twin.name = QStringLiteral("Zulmira Quaresma");
    twin.emails = {{{}, QStringLiteral("zulmira.q@example.pt"), {}}};
    shop.insert("customer", &twin, QStringLiteral("Add Zulmira Quaresma"));
    shop.clock().advance(1000);
    mergeCustomers(*shop, person.customerId(), twin.customerId());
    person = shop.load<Customer>("customer", person.id);
    person.notes = QStringLiteral("Alergia a tudo, e cabelo fino.");
    shop.update("customer", &person, QStringLiteral("Change Zulmira Conceição Quaresma"));
    Note note;
    note.customer = person.customerId();
    note.writtenAt = shop->timestamp();
    note.text = QStringLiteral("A Zulmira gosta de orquídeas.");
    shop.insert("note", &note);
    Note removed = note;
    removed.id = 0;
    removed.uid.clear();
    shop.insert("note", &removed);
    shop.remove("note", removed.id);
    Customer husband;
    husband.name = QStringLiteral("Rui Costa");
    husband.relations = {{person.customerId(), QStringLiteral("family_of"), QStringLiteral("marido da Zulmira")}};
    shop.insert("customer", &husband);
    husband = shop.load<Customer>("customer", husband.id);
    husband.relations[0].note = QStringLiteral("casado com a Zulmira");
    shop.update("customer", &husband);
    Document draft = draftFor(shop, DocumentKind::Quote, person.customerId());
    draft = DocumentStorage(*shop).load(draft.documentId());
    draft.notes = QStringLiteral("Para a Zulmira, sem pressa");
    saveDocument(*shop, draft);
    shop.clock().advance(1000);
    Payment payment;
    payment.customer = person.customerId();
    payment.date = QDate(2026, 3, 2);
    payment.method = QStringLiteral("cash");
    payment.currency = QStringLiteral("EUR");
    payment.amount = Money::fromMinor(500, *Currency::fromCode(u"EUR"));
    payment.note = QStringLiteral("da Zulmira");
    recordPayment(*shop, payment);
    DraftStorage(*shop).save(QStringLiteral("customer/%1").arg(person.id), QStringLiteral("customer"),
                             {{QStringLiteral("notes"), QStringLiteral("cabelo")}});
    DraftStorage(*shop).save(
        QStringLiteral("document/new-1"), QStringLiteral("document"),
        {{QStringLiteral("customer"), person.id}, {QStringLiteral("notes"), QStringLiteral("orquídeas")}});
    DraftStorage(*shop).save(QStringLiteral("document/new-2"), QStringLiteral("document"),
                             {{QStringLiteral("notes"), QStringLiteral("somebody else")}});
    return shop.load<Customer>("customer", person.id);
}

/// The words that stand in the bytes, in the case they are written or folded.
QString wordsIn(const QByteArray& bytes, const QStringList& words)
{
    const QByteArray lower = bytes.toLower();
    QStringList found;
    for (const QString& word : words) {
        for (const QString& form : {word, folded(word)}) {
            if (bytes.contains(form.toUtf8()) || lower.contains(form.toUtf8().toLower()))
                found.append(form);
        }
    }
    return found.join(QStringLiteral(", "));
}

QString shopProblems(TestShop& shop)
{
    QStringList messages;
    NoProgress progress;
    for (const CheckProblem& problem : checkShop(*shop, progress))
        messages.append(problem.where + QStringLiteral(": ") + problem.message);
    return messages.join(u'\n');
}

} // namespace

TEST_CASE("Nothing of an erased person is left in the file, its log or a backup")
{
    TestShop shop;
    const Customer person = livedPerson(shop);
    for (int i = 0; i < 3; ++i)
        issuedFor(shop, DocumentKind::Quote, person.customerId());
    REQUIRE(wordsIn(bytesOf(shop.location()) + bytesOf(shop.location() + QStringLiteral("-wal")), personWords)
                .split(QStringLiteral(", "))
                .size()
            > personWords.size());
    shop.clock().advance(1000);
    const AnonymisationResult result = anonymiseCustomer(*shop, person.customerId());
    CHECK(result.tracesErased);
    CHECK(result.keptByLaw.isEmpty());
    CHECK(result.redacted.size() == 3);
    CHECK(result.halfTyped == 2);
    CHECK(result.mentions.empty());
    CHECK(wordsIn(bytesOf(shop.location()), personWords) == QString());
    CHECK(wordsIn(bytesOf(shop.location() + QStringLiteral("-wal")), personWords) == QString());
    CHECK(bytesOf(shop.location()).contains(person.uid.toUtf8()) == false);
    NoProgress progress;
    backUp(*shop, shop.path(QStringLiteral("backup.clientela")), progress);
    CHECK(wordsIn(bytesOf(shop.path(QStringLiteral("backup.clientela"))), personWords) == QString());
    CHECK(shopProblems(shop) == QString());
    shop.close();
    CHECK(wordsIn(bytesOf(shop.location()), personWords) == QString());
}

TEST_CASE("What was issued for the books keeps its name, and nothing else does")
{
    TestShop shop;
    const Customer person = livedPerson(shop);
    const DocumentId quote = issuedFor(shop, DocumentKind::Quote, person.customerId());
    const DocumentId accepted = issuedFor(shop, DocumentKind::Quote, person.customerId());
    shop.clock().advance(1000);
    const DocumentId proForma =
        issueDocument(*shop, convertDocument(*shop, accepted, DocumentKind::ProForma)).documentId();
    const DocumentId last = issuedFor(shop, DocumentKind::Quote, person.customerId());
    DocumentStorage documents(*shop);
    const Document acceptedBefore = documents.load(accepted);
    const Document proFormaBefore = documents.load(proForma);
    const Document quoteBefore = documents.load(quote);
    shop.clock().advance(1000);
    const AnonymisationResult result = anonymiseCustomer(*shop, person.customerId());
    CHECK(result.keptByLaw == QStringList{acceptedBefore.number, proFormaBefore.number});
    CHECK(result.redacted == QStringList{quoteBefore.number, documents.load(last).number});
    CHECK(documents.load(proForma).snapshot == proFormaBefore.snapshot);
    CHECK(documents.load(proForma).customerName == person.name);
    CHECK(documents.load(accepted).snapshot == acceptedBefore.snapshot);
    const Document redacted = documents.load(quote);
    CHECK(redacted.customerName == result.name);
    CHECK(isRedactedSnapshot(redacted.snapshot));
    CHECK(wordsIn(redacted.snapshot.toUtf8(),
                  {QStringLiteral("Vilarinho"), QStringLiteral("Entrega"), QStringLiteral("Encomenda-ZQ")})
          == QString());
    CHECK(redacted.total == quoteBefore.total);
    CHECK(redacted.fingerprint == quoteBefore.fingerprint);
    CHECK(shopProblems(shop) == QString());
    // neither the shop's own words about her nor how to reach her are on paper
    const QStringList notPrinted{QStringLiteral("1971-05-23"),
                                 QStringLiteral("alergia"),
                                 QStringLiteral("cabelo"),
                                 QStringLiteral("orquídeas"),
                                 QStringLiteral("zulmira.example.pt"),
                                 QStringLiteral("marido"),
                                 QStringLiteral("casado")};
    CHECK(wordsIn(bytesOf(shop.location()) + bytesOf(shop.location() + QStringLiteral("-wal")), notPrinted)
          == QString());
    CHECK(result.sentences().join(u'\n').contains(proFormaBefore.number));
    // the next document of the series is chained to a redacted one
    issuedFor(shop, DocumentKind::Quote, shop.customer(QStringLiteral("Somebody")).customerId());
    CHECK(shopProblems(shop) == QString());
}

TEST_CASE("An erased customer keeps amounts, dates and the country, and is found no more")
{
    forEachEngine([](TestShop& shop) {
        const Customer person = livedPerson(shop);
        const DocumentId quote = issuedFor(shop, DocumentKind::Quote, person.customerId());
        const Document before = DocumentStorage(*shop).load(quote);
        shop.clock().advance(1000);
        const AnonymisationResult result = anonymiseCustomer(*shop, person.customerId());
        const Customer erased = shop.load<Customer>("customer", person.id);
        CHECK(erased.name == result.name);
        CHECK(erased.country == QStringLiteral("PT"));
        CHECK(erased.balance == person.balance);
        CHECK_FALSE(erased.anonymisedAt.isEmpty());
        CHECK(erased.uid != person.uid);
        CHECK(identifyingTexts(erased) == identifyingTexts([&] {
                  Customer c;
                  c.name = result.name;
                  return c;
              }()));
        CHECK((erased.phones.empty() && erased.emails.empty() && erased.addresses.empty() && erased.dates.empty()
               && erased.tags.empty()));
        CHECK(erased.custom.isEmpty());
        const Document after = DocumentStorage(*shop).load(quote);
        CHECK(after.total == before.total);
        CHECK(after.date == before.date);
        CHECK(after.number == before.number);
        for (const char* word : {"zulmira", "quaresma", "912345987", "zulmira.q@example.pt", "lmir"}) {
            CAPTURE(word);
            CHECK(shop->search().find(shop.type("customer"), QString::fromLatin1(word), 10).empty());
            CHECK(shop->search().find(shop.type("document"), QString::fromLatin1(word), 10).empty());
        }
        for (const RecordChange& change : shop->history().changesOf(shop.type("customer"), person.id))
            CHECK((change.after.isEmpty() || change.after.contains(QStringLiteral("erased"))));
        for (const ChangeSetEntry& set : shop->history().entries(100))
            CHECK_FALSE(set.label.contains(QStringLiteral("Zulmira")));
        CHECK_THROWS_AS(anonymiseCustomer(*shop, person.customerId()), Error);
        CHECK_THROWS_AS(shop->history().undo(), Error);
        CHECK(shop.load<Customer>("customer", person.id).name == result.name);
        CHECK(shopProblems(shop) == QString());
    });
}

TEST_CASE("Others lose nothing when a person is erased")
{
    forEachEngine([](TestShop& shop) {
        Customer namesake;
        namesake.name = QStringLiteral("Zulmira Conceição Quaresma");
        namesake.emails = {{{}, QStringLiteral("another@example.pt"), {}}};
        namesake.addresses = {{{}, {}, {}, QStringLiteral("Faro"), {}, {}}};
        shop.insert("customer", &namesake, QStringLiteral("Add another Zulmira"));
        namesake = shop.load<Customer>("customer", namesake.id);
        namesake.role = QStringLiteral("Owner");
        const qint64 before = shop->history().nextUndo().id;
        shop.update("customer", &namesake, QStringLiteral("Change the other Zulmira"));
        const ChangeSetEntry change = shop->history().nextUndo();
        REQUIRE(change.id > before);
        const Customer person = livedPerson(shop);
        const AnonymisationResult result = anonymiseCustomer(*shop, person.customerId());
        CHECK(shop.load<Customer>("customer", namesake.id).name == namesake.name);
        CHECK(shop->history().entry(change.id).isUndoable);
        CHECK(shop->history().entry(change.id).label == QStringLiteral("Change the other Zulmira"));
        REQUIRE(result.mentions.size() == 1); // somebody is told to look
        CHECK(result.mentions[0].id == namesake.id);
        CHECK(shop->history().undo(change.id).conflicts.empty());
        CHECK(DraftStorage(*shop).list().size() == 1);
    });
}

TEST_CASE("An erased person does not come back with an import")
{
    forEachEngine([](TestShop& shop) {
        const Customer person = addPerson(shop);
        CHECK_FALSE(isSuppressed(*shop, person));
        anonymiseCustomer(*shop, person.customerId());
        struct Row
        {
            const char* what;
            const char* taxNumber;
            const char* phone;
            const char* email;
            bool held;
        };
        const Row rows[] = {
            {"e-mail in another case", "", "", "Zulmira.Q@EXAMPLE.pt", true},
            {"phone written otherwise", "", "+351 912345987", "", true},
            {"tax number with prefix", "PT123456789", "", "", true},
            {"somebody else", "501964843", "933333333", "rui@example.pt", false},
            {"only a name", "", "", "", false},
        };
        for (const Row& row : rows) {
            CAPTURE(row.what);
            Customer imported;
            imported.name = person.name;
            imported.taxNumber = QString::fromLatin1(row.taxNumber);
            if (*row.phone)
                imported.phones.push_back({{}, QString::fromLatin1(row.phone), {}, {}});
            if (*row.email)
                imported.emails.push_back({{}, QString::fromLatin1(row.email), {}});
            CHECK(isSuppressed(*shop, imported) == row.held);
        }
    });
}
