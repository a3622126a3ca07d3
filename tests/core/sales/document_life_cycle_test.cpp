// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/document_life_cycle.h"
#include "tests/support/catch.h"

#include <QStringList>

#include <set>

using namespace clientela;

namespace {

DocumentKind kindOf(const char* key)
{
    const auto kind = documentKindFromKey(QString::fromLatin1(key));
    REQUIRE(kind);
    return *kind;
}

DocumentStatus statusOf(const char* key)
{
    const auto status = documentStatusFromKey(QString::fromLatin1(key));
    REQUIRE(status);
    return *status;
}

QString moveKeys(DocumentKind kind, DocumentStatus from)
{
    QStringList keys;
    for (const DocumentStatus to : allowedMoves(kind, from))
        keys += documentStatusKey(to);
    return keys.join(u' ');
}

} // namespace

TEST_CASE("Statuses have a key, a name and a place")
{
    std::set<QString> keys, names;
    for (const DocumentStatus status : allDocumentStatuses()) {
        const QString key = documentStatusKey(status);
        CAPTURE(key);
        CHECK(documentStatusFromKey(key) == status);
        keys.insert(key);
        names.insert(documentStatusName(status));
    }
    CHECK(keys.size() == 10);
    CHECK(names.size() == 10);
    CHECK_FALSE(documentStatusFromKey(u"converted"));
    CHECK_FALSE(documentStatusFromKey(u""));
    for (const char* stored : {"draft", "issued", "accepted", "declined", "cancelled", "credited"})
        CHECK(isStored(statusOf(stored)));
    for (const char* shown : {"expired", "part_paid", "paid", "overdue"})
        CHECK_FALSE(isStored(statusOf(shown)));
}

TEST_CASE("Each kind has its own allowed moves, and no others")
{
    struct Row
    {
        const char* kind;
        const char* from;
        const char* to;
    };
    const Row rows[] = {
        {"quote", "draft", "issued"},
        {"quote", "issued", "accepted declined expired cancelled"},
        {"quote", "accepted", "declined cancelled"},
        {"quote", "declined", "accepted cancelled"},
        {"quote", "expired", "accepted declined cancelled"},
        {"quote", "part_paid", ""},
        {"quote", "paid", ""},
        {"quote", "overdue", ""},
        {"quote", "cancelled", ""},
        {"quote", "credited", ""},
        {"order", "draft", "issued"},
        {"order", "issued", "accepted declined cancelled"},
        {"order", "accepted", "declined cancelled"},
        {"order", "expired", ""},
        {"order", "cancelled", ""},
        {"delivery_note", "issued", "accepted declined cancelled"},
        {"pro_forma", "draft", "issued"},
        {"pro_forma", "issued", "part_paid paid overdue cancelled"},
        {"pro_forma", "part_paid", "issued paid overdue"},
        {"pro_forma", "paid", "issued part_paid overdue"},
        {"pro_forma", "overdue", "part_paid paid cancelled"},
        {"pro_forma", "cancelled", ""},
        {"commercial_invoice", "issued", "part_paid paid overdue cancelled credited"},
        {"invoice", "draft", "issued"},
        {"invoice", "issued", "part_paid paid overdue cancelled credited"},
        {"invoice", "accepted", ""},
        {"invoice", "declined", ""},
        {"invoice", "expired", ""},
        {"invoice", "part_paid", "issued paid overdue credited"},
        {"invoice", "paid", "issued part_paid overdue credited"},
        {"invoice", "overdue", "part_paid paid cancelled credited"},
        {"invoice", "cancelled", ""},
        {"invoice", "credited", ""},
        {"credit_note", "draft", "issued"},
        {"credit_note", "issued", "part_paid paid cancelled"},
        {"credit_note", "part_paid", "issued paid"},
        {"credit_note", "overdue", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.kind, row.from);
        CHECK(moveKeys(kindOf(row.kind), statusOf(row.from)) == QString::fromLatin1(row.to));
    }
}

TEST_CASE("No document goes back to draft, stands still or comes back from the dead")
{
    for (const DocumentKind kind : allDocumentKinds()) {
        CAPTURE(documentKindKey(kind));
        CHECK(moveKeys(kind, DocumentStatus::Draft) == QStringLiteral("issued"));
        CHECK(allowedMoves(kind, DocumentStatus::Cancelled).empty());
        CHECK(allowedMoves(kind, DocumentStatus::Credited).empty());
        for (const DocumentStatus status : allDocumentStatuses()) {
            CHECK_FALSE(mayMove(kind, status, status));
            CHECK_FALSE(mayMove(kind, status, DocumentStatus::Draft));
        }
    }
}

TEST_CASE("The shown status follows from payments and dates")
{
    struct Row
    {
        const char* kind;
        const char* stored;
        const char* total;
        const char* paid;
        const char* due;
        const char* valid;
        const char* today;
        const char* shown;
    };
    const Row rows[] = {
        {"quote", "draft", "10", "0", "", "2026-01-31", "2026-03-01", "draft"},
        {"quote", "issued", "10", "0", "", "2026-01-31", "2026-01-31", "issued"},
        {"quote", "issued", "10", "0", "", "2026-01-31", "2026-02-01", "expired"},
        {"quote", "issued", "10", "0", "", "", "2026-02-01", "issued"},
        {"quote", "issued", "0", "0", "2026-01-01", "", "2026-02-01", "issued"},
        {"quote", "accepted", "10", "0", "", "2026-01-31", "2026-02-01", "accepted"},
        {"quote", "declined", "10", "0", "", "2026-01-31", "2026-02-01", "declined"},
        {"order", "issued", "10", "0", "", "2026-01-31", "2026-02-01", "issued"},
        {"invoice", "draft", "10", "10", "", "", "2026-02-01", "draft"},
        {"invoice", "issued", "10", "0", "2026-01-31", "", "2026-01-31", "issued"},
        {"invoice", "issued", "10", "0", "2026-01-31", "", "2026-02-01", "overdue"},
        {"invoice", "issued", "10", "0.01", "2026-01-31", "", "2026-01-31", "part_paid"},
        {"invoice", "issued", "10", "9.99", "2026-01-31", "", "2026-02-01", "overdue"},
        {"invoice", "issued", "10", "10", "2026-01-31", "", "2026-02-01", "paid"},
        {"invoice", "issued", "10", "12", "2026-01-31", "", "2026-02-01", "paid"},
        {"invoice", "issued", "10", "-1", "", "", "2026-02-01", "issued"},
        {"invoice", "issued", "10", "0", "", "2026-01-31", "2026-02-01", "issued"},
        {"invoice", "issued", "0", "0", "2026-01-31", "", "2026-02-01", "paid"},
        {"invoice", "issued", "-10", "0", "2026-01-31", "", "2026-02-01", "issued"},
        {"invoice", "issued", "-10", "-4", "2026-01-31", "", "2026-02-01", "part_paid"},
        {"invoice", "issued", "-10", "-10", "2026-01-31", "", "2026-02-01", "paid"},
        {"invoice", "issued", "-10", "10", "2026-01-31", "", "2026-02-01", "issued"},
        {"invoice", "cancelled", "10", "0", "2026-01-31", "", "2026-02-01", "cancelled"},
        {"invoice", "credited", "10", "10", "2026-01-31", "", "2026-02-01", "credited"},
        {"pro_forma", "issued", "10", "0", "2026-01-31", "", "2026-02-01", "overdue"},
        {"credit_note", "issued", "10", "0", "2026-01-31", "", "2026-02-01", "issued"},
        {"credit_note", "issued", "10", "3", "2026-01-31", "", "2026-02-01", "part_paid"},
        {"credit_note", "issued", "10", "10", "", "", "2026-02-01", "paid"},
    };
    const auto money = [](const char* text) { return *Money::fromText(QString::fromLatin1(text), Currency::euro()); };
    const auto date = [](const char* text) { return QDate::fromString(QString::fromLatin1(text), Qt::ISODate); };
    for (const Row& row : rows) {
        CAPTURE(row.kind, row.stored, row.total, row.paid, row.due, row.valid, row.today);
        CHECK(documentStatusKey(shownStatus(kindOf(row.kind), statusOf(row.stored), money(row.total), money(row.paid),
                                            date(row.due), date(row.valid), date(row.today)))
              == QString::fromLatin1(row.shown));
    }
}

TEST_CASE("Documents turn into what comes after them in a sale")
{
    struct Row
    {
        const char* kind;
        const char* targets;
    };
    const Row rows[] = {
        {"quote", "order delivery_note pro_forma commercial_invoice invoice"},
        {"order", "delivery_note pro_forma commercial_invoice invoice"},
        {"delivery_note", "pro_forma commercial_invoice invoice"},
        {"pro_forma", "order delivery_note commercial_invoice invoice"},
        {"commercial_invoice", "delivery_note credit_note"},
        {"invoice", "delivery_note credit_note"},
        {"credit_note", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.kind);
        QStringList targets;
        for (const DocumentKind target : conversionTargets(kindOf(row.kind)))
            targets += documentKindKey(target);
        CHECK(targets.join(u' ') == QString::fromLatin1(row.targets));
    }
}
