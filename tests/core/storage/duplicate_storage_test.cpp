// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/duplicate_storage.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

using namespace clientela;
using namespace clientela::test;

namespace {

Customer addSomebody(TestShop& shop, const char* kind, const char* name, const char* phone, const char* email,
                     const char* city, const char* taxNumber = "")
{
    Customer customer;
    customer.kind = QString::fromLatin1(kind);
    customer.name = QString::fromUtf8(name);
    customer.taxNumber = QString::fromLatin1(taxNumber);
    if (*phone)
        customer.phones.push_back({{}, QString::fromLatin1(phone), {}, {}});
    if (*email)
        customer.emails.push_back({{}, QString::fromLatin1(email), {}});
    if (*city)
        customer.addresses.push_back({{}, {}, {}, QString::fromUtf8(city), {}, {}});
    shop.insert("customer", &customer);
    return customer;
}

std::vector<qint64> idsOf(const std::vector<DuplicateCandidate>& found)
{
    std::vector<qint64> ids;
    for (const DuplicateCandidate& candidate : found)
        ids.push_back(candidate.customer.id);
    return ids;
}

class CancelledProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}
    bool isCancelled() const override { return true; }
};

} // namespace

TEST_CASE("A likely duplicate is found while it is being entered")
{
    forEachEngine([](TestShop& shop) {
        const Customer ana = addSomebody(shop, "person", "Ana Maria Silva", "912 345 678", "ana@example.pt", "Porto",
                                         "123456789");
        const Customer bakery = addSomebody(shop, "company", "Padaria Central, Lda.", "222 000 111", "", "Porto",
                                            "501964843");
        addSomebody(shop, "person", "Rui Silva", "912 345 678", "", "Porto");
        DuplicateStorage duplicates(*shop);
        struct Row
        {
            const char* what;
            const char* name;
            const char* phone;
            const char* email;
            const char* taxNumber;
            std::vector<qint64> found;
        };
        const Row rows[] = {
            {"name in another order", "silva, ana maria", "", "", "", {ana.id}},
            {"company without its form", "PADARIA CENTRAL", "", "", "", {bakery.id}},
            {"tax number as written", "", "", "", "PT 501 964 843", {bakery.id}},
            {"e-mail in capitals", "", "", "ANA@example.pt", "", {ana.id}},
            {"phone with country code and initials", "A. M. Silva", "+351 912345678", "", "", {ana.id}},
            {"nobody", "Carla Mendes", "933333333", "carla@example.pt", "", {}},
            {"empty", "", "", "", "", {}},
        };
        for (const Row& row : rows) {
            CAPTURE(row.what);
            Customer typed;
            typed.name = QString::fromLatin1(row.name);
            typed.taxNumber = QString::fromLatin1(row.taxNumber);
            if (*row.phone)
                typed.phones.push_back({{}, QString::fromLatin1(row.phone), {}, {}});
            if (*row.email)
                typed.emails.push_back({{}, QString::fromLatin1(row.email), {}});
            CHECK(idsOf(duplicates.likelyDuplicates(typed, 5)) == row.found);
        }
        CHECK(duplicates.likelyDuplicates(ana, 5).empty()); // a stored customer is not its own duplicate
        const Customer again = addSomebody(shop, "person", "Ana Maria da Silva", "", "", "");
        CHECK(idsOf(duplicates.likelyDuplicates(again, 5)) == std::vector{ana.id});
        duplicates.markNotDuplicate(again.customerId(), ana.customerId());
        CHECK(duplicates.isMarkedNotDuplicate(ana.customerId(), again.customerId()));
        CHECK(duplicates.likelyDuplicates(again, 5).empty());
    });
}

TEST_CASE("A duplicate hunt finds groups, best first, and nobody twice")
{
    forEachEngine([](TestShop& shop) {
        const Customer a = addSomebody(shop, "person", "Ana Maria Silva", "912345678", "", "Porto");
        const Customer b = addSomebody(shop, "person", "Silva, Ana Maria", "", "ana@example.pt", "Porto");
        const Customer c = addSomebody(shop, "person", "Ana Silva", "", "ana@example.pt", "");
        const Customer d = addSomebody(shop, "company", "Padaria Central Lda", "", "", "");
        const Customer e = addSomebody(shop, "company", "Padaria Central", "", "", "Porto");
        addSomebody(shop, "person", "Rui Silva", "912345678", "", "Porto"); // the family's telephone
        addSomebody(shop, "person", "Carla Mendes", "", "", "Porto");
        addSomebody(shop, "person", "Carla Mendes", "", "", "Faro");
        DuplicateStorage duplicates(*shop);
        NoProgress progress;
        const std::vector<DuplicateGroup> groups = duplicates.huntDuplicates(progress);
        REQUIRE(groups.size() == 2);
        CHECK(groups[0].customers == std::vector{a.customerId(), b.customerId(), c.customerId()});
        CHECK(groups[0].score.points > groups[1].score.points);
        CHECK(groups[0].score.reasons
              == std::vector{DuplicateReason::SameEmail, DuplicateReason::SameName, DuplicateReason::SimilarName,
                             DuplicateReason::SameCity});
        CHECK(groups[1].customers == std::vector{d.customerId(), e.customerId()});

        duplicates.markNotDuplicate(e.customerId(), d.customerId());
        duplicates.markNotDuplicate(d.customerId(), e.customerId());
        CHECK(duplicates.huntDuplicates(progress).size() == 1);
        CancelledProgress cancelled;
        CHECK_THROWS_AS(duplicates.huntDuplicates(cancelled), Error);
    });
}

TEST_CASE("Hundreds with one telephone number are compared as neighbours, not each with each")
{
    TestShop shop;
    ChangeScope scope(*shop, QStringLiteral("Import"));
    for (int i = 0; i < 300; ++i) {
        Customer customer;
        customer.name = QStringLiteral("Cliente %1 %2").arg(QChar(u'A' + i % 26)).arg(i / 2); // two of each number
        customer.name += QStringLiteral(" Número%1").arg(i / 2);
        customer.phones.push_back({{}, QStringLiteral("222000111"), {}, {}});
        scope.insert(shop.type("customer"), &customer);
    }
    scope.commit();
    NoProgress progress;
    const std::vector<DuplicateGroup> groups = DuplicateStorage(*shop).huntDuplicates(progress);
    REQUIRE_FALSE(groups.empty());
    CHECK(groups.front().customers.size() >= 2);
}
