// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draft_storage.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

using namespace clientela;
using namespace clientela::test;

TEST_CASE("Half-typed work is kept until it is removed, outside the history")
{
    forEachEngine([](TestShop& shop) {
        const auto entries = shop->history().entries(10).size();
        DraftStorage drafts(*shop);
        drafts.save(QStringLiteral("customer/new"), QStringLiteral("customer"),
                    {{QStringLiteral("name"), QStringLiteral("Jo")}});
        shop.clock().advance(500);
        drafts.save(QStringLiteral("document/12"), QStringLiteral("document"),
                    {{QStringLiteral("notes"), QStringLiteral("x")}});
        shop.clock().advance(500);
        drafts.save(QStringLiteral("customer/new"), QStringLiteral("customer"),
                    {{QStringLiteral("name"), QStringLiteral("João \"O'")}});

        shop.reopen();
        DraftStorage again(*shop);
        const auto loaded = again.load(QStringLiteral("customer/new"));
        REQUIRE(loaded);
        CHECK(loaded->content.value(u"name").toString() == QStringLiteral("João \"O'"));
        CHECK(loaded->savedAt == shop->timestamp());
        CHECK_FALSE(again.load(QStringLiteral("customer/13")));
        REQUIRE(again.list().size() == 2);
        CHECK(again.list().front().key == QStringLiteral("customer/new"));
        REQUIRE(again.list(QStringLiteral("document")).size() == 1);
        CHECK(shop->history().entries(10).size() == entries);

        again.remove(QStringLiteral("customer/new"));
        again.remove(QStringLiteral("customer/new"));
        CHECK(again.list().size() == 1);
    });
}
