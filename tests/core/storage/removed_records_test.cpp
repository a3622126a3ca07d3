// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/customers/customer.h"
#include "core/storage/content_fingerprint.h"
#include "core/storage/removed_records.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

using namespace clientela;
using namespace clientela::test;

TEST_CASE("removed records are listed and brought back, alone or out of many")
{
    forEachEngine([](TestShop& shop) {
        const Customer ana = shop.customer(QStringLiteral("Ana"));
        const Customer rui = shop.customer(QStringLiteral("Rui"));
        const Customer eva = shop.customer(QStringLiteral("Eva"));
        shop.remove("customer", ana.id);
        shop.clock().advance(1000);
        {
            ChangeScope scope(*shop, QStringLiteral("Remove two"));
            scope.remove(shop.type("customer"), rui.id);
            scope.remove(shop.type("customer"), eva.id);
            scope.commit();
        }
        auto removed = removedRecords(*shop, 10);
        REQUIRE(removed.size() == 3);
        CHECK(removed[0].title == u"Eva");
        CHECK(removed[1].title == u"Rui");
        CHECK(removed[2].title == u"Ana");
        CHECK(removed[0].set.label == u"Remove two");
        CHECK(removedRecords(*shop, 1).size() == 1);
        CHECK(removedRecords(*shop, 10, removed[0].change).size() == 2);

        bringBackRemoved(*shop, removed[1].change);
        CHECK(shop.load<Customer>("customer", rui.id).uid == rui.uid);
        bringBackRemoved(*shop, removed[2].change);
        CHECK(shop.load<Customer>("customer", ana.id).name == u"Ana");
        removed = removedRecords(*shop, 10);
        REQUIRE(removed.size() == 1);
        CHECK(removed[0].title == u"Eva");
        CHECK_THROWS_AS(bringBackRemoved(*shop, 999999), Error);
        // what was brought back can go again
        shop->history().undo();
        CHECK(removedRecords(*shop, 10).size() == 2);
    });
}

TEST_CASE("a change set tells what it touched and what could not go back, and stays as it is")
{
    forEachEngine([](TestShop& shop) {
        Customer ana = shop.customer(QStringLiteral("Ana"));
        ana.notes = QStringLiteral("first");
        ana.source = QStringLiteral("fair");
        shop.update("customer", &ana, QStringLiteral("Two fields"));
        const qint64 set = shop->history().nextUndo().id;
        ana = shop.load<Customer>("customer", ana.id);
        ana.notes = QStringLiteral("second");
        shop.update("customer", &ana, QStringLiteral("Later"));

        const auto changes = shop->history().changesIn(set, 10);
        REQUIRE(changes.size() == 1);
        CHECK(changes[0].recordType == u"customer");
        CHECK(changes[0].record == ana.id);
        CHECK(changes[0].after.value(u"notes").toString() == u"first");
        CHECK(shop->history().changesIn(set, 10, changes[0].id).empty());

        const QByteArray before = contentFingerprint(shop->database());
        const auto conflicts = shop->history().conflictsOf(set);
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts[0].field == u"notes");
        CHECK(contentFingerprint(shop->database()) == before);
        CHECK(shop->history().entry(set).undoneAt.isEmpty());
        shop->history().undo(set, History::Mode::WhatCan);
        CHECK(shop.load<Customer>("customer", ana.id).source.isEmpty());
        CHECK(shop.load<Customer>("customer", ana.id).notes == u"second");
    });
}
