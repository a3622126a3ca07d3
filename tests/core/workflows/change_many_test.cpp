// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/record_sums.h"
#include "core/workflows/change_many.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

using namespace clientela;
using namespace clientela::test;

namespace {

class StoppedProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}
    bool isCancelled() const override { return true; }
};

} // namespace

TEST_CASE("Many records are changed as one change set that one undo takes back")
{
    forEachEngine([](TestShop& shop) {
        std::vector<qint64> ids;
        for (const char* name : {"Ana", "Bia", "Cid"})
            ids.push_back(shop.customer(QString::fromLatin1(name)).id);
        ids.push_back(9999); // gone meanwhile
        const RecordType& type = shop.type("customer");
        NoProgress progress;
        ManyChange change;
        change.field = QStringLiteral("owner");
        change.value = Value(QStringLiteral("Rita"));
        const ManyResult result = changeMany(*shop, type, ids, change, QStringLiteral("Change owner"), progress);
        CHECK(result.changed.size() == 3);
        CHECK(result.refused == 1);
        CHECK(!result.firstRefusal.isEmpty());
        CHECK(shop.load<Customer>("customer", ids[1]).owner == u"Rita");
        CHECK(changeMany(*shop, type, ids, change, QStringLiteral("Again"), progress).changeSet == 0);

        change.what = ManyChange::What::AddTag;
        change.tag = QStringLiteral("vip");
        changeMany(*shop, type, ids, change, QStringLiteral("Tag"), progress);
        change.tag = QStringLiteral("VIP");
        CHECK(changeMany(*shop, type, ids, change, QStringLiteral("Tag"), progress).changed.empty());
        CHECK(shop.load<Customer>("customer", ids[0]).tags.size() == 1);
        change.what = ManyChange::What::RemoveTag;
        CHECK(changeMany(*shop, type, ids, change, QStringLiteral("Untag"), progress).changed.size() == 3);
        CHECK(shop.load<Customer>("customer", ids[0]).tags.empty());

        change.what = ManyChange::What::Remove;
        CHECK(changeMany(*shop, type, ids, change, QStringLiteral("Delete"), progress).changed.size() == 3);
        CHECK(!shop->records().find(type, ids[0]));
        shop->history().undo();
        CHECK(shop.load<Customer>("customer", ids[2]).owner == u"Rita");
    });
}

TEST_CASE("A change of many that is stopped changes nothing")
{
    TestShop shop;
    const std::vector<qint64> ids{shop.customer(QStringLiteral("Ana")).id};
    StoppedProgress progress;
    ManyChange change;
    change.what = ManyChange::What::Remove;
    CHECK_THROWS_AS(changeMany(*shop, shop.type("customer"), ids, change, QStringLiteral("Delete"), progress), Error);
    CHECK(shop->records().find(shop.type("customer"), ids.front()));
}

TEST_CASE("Sums are those of the filter or of the ids, a currency at a time")
{
    forEachEngine([](TestShop& shop) {
        const RecordType& type = shop.type("customer");
        std::vector<qint64> ids;
        for (const auto& [name, limit] : {std::pair("Ana", 100), std::pair("Bia", 250), std::pair("Cid", 0)}) {
            Customer customer;
            customer.name = QString::fromLatin1(name);
            customer.creditLimit = Money::fromMinor(limit, Currency::euro());
            ids.push_back(shop.insert("customer", &customer));
        }
        const std::vector<const Field*> fields{type.field(u"credit_limit"), type.field(u"balance")};
        const NoProgress progress;
        const RecordSums all = sumsOf(*shop, type, Filter(), fields, progress);
        CHECK(all.count == 3);
        REQUIRE(all.amounts[0].size() == 1);
        CHECK(all.amounts[0].front() == Money::fromMinor(350, Currency::euro()));
        CHECK(all.amounts[1].front().isZero());
        const Filter some = parseFilter(type, QStringLiteral("name ~ i"), QDate(2026, 3, 2), Currency::euro());
        CHECK(sumsOf(*shop, type, some, fields, progress).amounts[0].front()
              == Money::fromMinor(250, Currency::euro()));
        const std::vector<qint64> named{ids[0], 9999};
        const RecordSums ofIds = sumsOf(*shop, type, named, fields, progress);
        CHECK(ofIds.count == 1);
        CHECK(ofIds.amounts[0].front() == Money::fromMinor(100, Currency::euro()));
        CHECK_THROWS_AS(sumsOf(*shop, type, Filter(), fields, StoppedProgress()), Error);
    });
}
