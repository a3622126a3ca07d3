// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activities/note.h"
#include "core/base/error.h"
#include "core/catalog/product.h"
#include "core/storage/content_fingerprint.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

using namespace clientela;
using namespace clientela::test;

namespace {

ErrorKind kindOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        CHECK(!error.sentence().isEmpty());
        return error.kind();
    }
    FAIL("nothing was thrown");
    return ErrorKind::Usage;
}

Note noteFor(const Customer& customer, const QString& text)
{
    Note note;
    note.customer = customer.customerId();
    note.text = text;
    return note;
}

} // namespace

TEST_CASE("The history says who did what and when, newest first")
{
    forEachEngine([](TestShop& shop) {
        Customer customer = shop.customer(QStringLiteral("Ana"));
        shop->setAuthor(QStringLiteral("Rui"));
        customer.notes = QStringLiteral("likes blue");
        shop.update("customer", &customer, QStringLiteral("Write a note"));
        const auto entries = shop->history().entries(10);
        REQUIRE(entries.size() == 3);
        CHECK(entries[0].label == QStringLiteral("Write a note"));
        CHECK(entries[0].author == QStringLiteral("Rui"));
        CHECK(entries[0].madeAt == shop->timestamp());
        CHECK(entries[0].changes == 1);
        CHECK(entries[1].author == QStringLiteral("Ana"));
        CHECK(shop->history().entries(1, entries[0].id).front().id == entries[1].id);

        const auto changes = shop->history().changesOf(shop.type("customer"), customer.id);
        REQUIRE(changes.size() == 2);
        CHECK(changes[0].action == QStringLiteral("update"));
        CHECK(changes[0].before.value(u"notes").toString().isEmpty());
        CHECK(changes[0].after.value(u"notes").toString() == QStringLiteral("likes blue"));
        CHECK(changes[0].after.keys() == QStringList{QStringLiteral("changed_at"), QStringLiteral("notes")});
        CHECK(changes[1].action == QStringLiteral("insert"));
    });
}

TEST_CASE("A scope in which nothing changed leaves no trace")
{
    forEachEngine([](TestShop& shop) {
        Customer customer = shop.customer(QStringLiteral("Ana"));
        const auto before = shop->history().entries(10).size();
        ChangeScope scope(*shop, QStringLiteral("Nothing"));
        CHECK_FALSE(scope.update(shop.type("customer"), &customer));
        Product product;
        CHECK_THROWS_AS(scope.insert(shop.type("product"), &product), Error);
        CHECK(scope.commit() == 0);
        CHECK(shop->history().entries(10).size() == before);
    });
}

TEST_CASE("A scope that is not committed rolls back, with what was written inside it")
{
    forEachEngine([](TestShop& shop) {
        const QByteArray before = contentDump(shop->database());
        const auto entries = shop->history().entries(10).size();
        {
            ChangeScope outer(*shop, QStringLiteral("Outer"));
            Customer customer;
            customer.name = QStringLiteral("Ana");
            outer.insert(shop.type("customer"), &customer);
            ChangeScope inner(*shop, QStringLiteral("Inner"));
            Customer other;
            other.name = QStringLiteral("Rui");
            inner.insert(shop.type("customer"), &other);
            inner.commit();
        }
        CHECK(contentDump(shop->database()) == before);
        CHECK(shop->history().entries(10).size() == entries);
        CHECK(shop->search().find(shop.type("customer"), QStringLiteral("ana"), 10).empty());
        CHECK(shop->search().isSound(shop.type("customer")));
    });
}

TEST_CASE("An inner scope that failed keeps the outer one from being saved")
{
    forEachEngine([](TestShop& shop) {
        const QByteArray before = contentDump(shop->database());
        {
            ChangeScope outer(*shop, QStringLiteral("Outer"));
            {
                ChangeScope inner(*shop, QStringLiteral("Inner"));
                Customer other;
                other.name = QStringLiteral("Rui");
                inner.insert(shop.type("customer"), &other);
            }
            CHECK(kindOf([&] { outer.commit(); }) == ErrorKind::Storage);
        }
        CHECK(contentDump(shop->database()) == before);
        CHECK(shop.customer(QStringLiteral("Afterwards")).id > 0);
    });
}

TEST_CASE("A record that fails inside an import takes nothing else with it")
{
    forEachEngine([](TestShop& shop) {
        ChangeScope scope(*shop, QStringLiteral("Import"));
        scope.deferSearch();
        Product first;
        first.code = QStringLiteral("A1");
        first.name = QStringLiteral("Bolt");
        scope.insert(shop.type("product"), &first);
        Product twin = first;
        twin.id = 0;
        twin.uid.clear();
        twin.name = QStringLiteral("Twin");
        CHECK(kindOf([&] { scope.insert(shop.type("product"), &twin); }) == ErrorKind::Conflict);

        // the row of the customer goes in, that of its list does not: then neither is there
        Customer half;
        half.name = QStringLiteral("Half");
        half.relations.push_back({CustomerId(424242), QStringLiteral("partner_of"), {}});
        CHECK(kindOf([&] { scope.insert(shop.type("customer"), &half); }) == ErrorKind::Conflict);

        Product second;
        second.code = QStringLiteral("A2");
        second.name = QStringLiteral("Nut");
        scope.insert(shop.type("product"), &second);
        const qint64 set = scope.commit();
        CHECK(shop->history().entry(set).changes == 2);
        CHECK(shop->database().single(QStringLiteral("SELECT count(*) FROM product")).toLongLong() == 2);
        CHECK(shop->database().single(QStringLiteral("SELECT count(*) FROM customer")).toLongLong() == 0);
        CHECK(shop->search().find(shop.type("product"), QStringLiteral("twin"), 10).empty());
        CHECK(shop->search().isSound(shop.type("product")));
        CHECK(shop->search().isSound(shop.type("customer")));
        shop->history().undo();
        CHECK(shop->database().single(QStringLiteral("SELECT count(*) FROM product")).toLongLong() == 0);
    });
}

TEST_CASE("A scope begun after another was committed is a change set of its own")
{
    forEachEngine([](TestShop& shop) {
        ChangeScope first(*shop, QStringLiteral("First"));
        Customer ana;
        ana.name = QStringLiteral("Ana");
        first.insert(shop.type("customer"), &ana);
        const qint64 firstSet = first.commit();
        ChangeScope second(*shop, QStringLiteral("Second"));
        Customer rui;
        rui.name = QStringLiteral("Rui");
        second.insert(shop.type("customer"), &rui);
        const qint64 secondSet = second.commit();
        CHECK(firstSet != secondSet);
        CHECK(shop->history().entry(secondSet).label == QStringLiteral("Second"));
    });
}

TEST_CASE("Undo and redo go on where they were after the file is opened again")
{
    forEachEngine([](TestShop& shop) {
        const QByteArray empty = contentDump(shop->database());
        Customer customer = shop.customer(QStringLiteral("Ana"));
        const QByteArray created = contentDump(shop->database());
        customer.name = QStringLiteral("Ana Maria");
        customer.tags.push_back({QStringLiteral("vip")});
        shop.update("customer", &customer);
        const QByteArray changed = contentDump(shop->database());
        shop.remove("customer", customer.id);

        shop.reopen();
        shop->history().undo();
        CHECK(contentDump(shop->database()) == changed);
        shop.reopen();
        CHECK(shop->history().nextRedo().label == QStringLiteral("Remove"));
        shop->history().undo();
        CHECK(contentDump(shop->database()) == created);
        shop->history().undo();
        CHECK(contentDump(shop->database()) == empty);
        CHECK(kindOf([&] { shop->history().undo(); }) == ErrorKind::Refused); // making the shop stays

        shop.reopen();
        shop->history().redo();
        CHECK(contentDump(shop->database()) == created);
        shop->history().redo();
        CHECK(contentDump(shop->database()) == changed);
        CHECK(shop->search().find(shop.type("customer"), QStringLiteral("maria"), 10) == std::vector{customer.id});
        shop->history().redo();
        CHECK(kindOf([&] { shop->history().redo(); }) == ErrorKind::NotFound);
        CHECK(shop->search().isSound(shop.type("customer")));
    });
}

TEST_CASE("What was undone cannot be redone once something new was done")
{
    forEachEngine([](TestShop& shop) {
        shop.customer(QStringLiteral("Ana"));
        shop->history().undo();
        shop.customer(QStringLiteral("Rui"));
        CHECK(shop->history().nextRedo().id == 0);
        CHECK(kindOf([&] { shop->history().redo(); }) == ErrorKind::NotFound);
        CHECK(shop->history().nextUndo().id == shop->history().entries(1).front().id);
    });
}

TEST_CASE("An older change goes back alone when nothing later touched the same fields")
{
    forEachEngine([](TestShop& shop) {
        Customer customer = shop.customer(QStringLiteral("Ana"));
        customer.notes = QStringLiteral("first");
        shop.update("customer", &customer);
        const qint64 older = shop->history().nextUndo().id;
        customer = shop.load<Customer>("customer", customer.id);
        customer.role = QStringLiteral("baker");
        shop.update("customer", &customer);
        Customer stale = shop.load<Customer>("customer", customer.id);

        const UndoResult result = shop->history().undo(older);
        CHECK(result.conflicts.empty());
        CHECK(result.changes == 1);
        const auto now = shop.load<Customer>("customer", customer.id);
        CHECK(now.notes.isEmpty());
        CHECK(now.role == QStringLiteral("baker"));
        // whoever still looks at the record as it was before the undo must not take it back unseen
        stale.website = QStringLiteral("https://example.com");
        CHECK(kindOf([&] { shop.update("customer", &stale); }) == ErrorKind::Conflict);
        CHECK(kindOf([&] { shop->history().undo(older); }) == ErrorKind::Refused);

        shop->history().redo(older);
        CHECK(shop.load<Customer>("customer", customer.id).notes == QStringLiteral("first"));
    });
}

TEST_CASE("An undo that would overwrite a later change says so, and does what it can when asked")
{
    forEachEngine([](TestShop& shop) {
        Customer ana = shop.customer(QStringLiteral("Ana"));
        Customer rui = shop.customer(QStringLiteral("Rui"));
        shop.clock().advance(1000);
        qint64 bulk = 0;
        {
            ChangeScope scope(*shop, QStringLiteral("Bulk edit"));
            ana.notes = QStringLiteral("bulk");
            ana.role = QStringLiteral("bulk");
            rui.notes = QStringLiteral("bulk");
            scope.update(shop.type("customer"), &ana);
            scope.update(shop.type("customer"), &rui);
            bulk = scope.commit();
        }
        ana.notes = QStringLiteral("later");
        shop.update("customer", &ana);
        const QByteArray before = contentDump(shop->database());

        CHECK(kindOf([&] { shop->history().undo(bulk); }) == ErrorKind::Conflict);
        CHECK(contentDump(shop->database()) == before);
        CHECK(shop->history().entry(bulk).undoneAt.isEmpty());

        const UndoResult result = shop->history().undo(bulk, History::Mode::WhatCan);
        REQUIRE(result.conflicts.size() == 1);
        CHECK(result.conflicts.front().field == QStringLiteral("notes"));
        CHECK(result.conflicts.front().title == QStringLiteral("Ana"));
        CHECK(result.changes == 2);
        CHECK(shop.load<Customer>("customer", ana.id).notes == QStringLiteral("later"));
        CHECK(shop.load<Customer>("customer", ana.id).role.isEmpty());
        CHECK(shop.load<Customer>("customer", rui.id).notes.isEmpty());
    });
}

TEST_CASE("A record that others refer to is not taken away by an undo")
{
    forEachEngine([](TestShop& shop) {
        Customer ana;
        ana.name = QStringLiteral("Ana");
        Customer rui;
        rui.name = QStringLiteral("Rui");
        qint64 import = 0;
        {
            ChangeScope scope(*shop, QStringLiteral("Import"));
            scope.insert(shop.type("customer"), &ana);
            scope.insert(shop.type("customer"), &rui);
            import = scope.commit();
        }
        Note note = noteFor(ana, QStringLiteral("called"));
        shop.insert("note", &note);
        CHECK(kindOf([&] { shop->history().undo(import); }) == ErrorKind::Conflict);
        CHECK(kindOf([&] { shop.remove("customer", ana.id); }) == ErrorKind::Conflict);
        CHECK(shop->records().find(shop.type("customer"), rui.id));

        const UndoResult result = shop->history().undo(import, History::Mode::WhatCan);
        REQUIRE(result.conflicts.size() == 1);
        CHECK(result.conflicts.front().id == ana.id);
        CHECK(result.changes == 1);
        CHECK(shop->records().find(shop.type("customer"), ana.id));
        CHECK_FALSE(shop->records().find(shop.type("customer"), rui.id));
        CHECK(shop->search().isSound(shop.type("customer")));
    });
}

TEST_CASE("A merge of two customers goes back to two")
{
    forEachEngine([](TestShop& shop) {
        Customer keep = shop.customer(QStringLiteral("Ana"));
        Customer twin = shop.customer(QStringLiteral("Anna"));
        twin.phones.push_back({QStringLiteral("mobile"), QStringLiteral("912 345 678"), {}, {}});
        shop.update("customer", &twin);
        Note note = noteFor(twin, QStringLiteral("called"));
        shop.insert("note", &note);
        const QByteArray before = contentDump(shop->database());
        {
            shop.clock().advance(1000);
            ChangeScope scope(*shop, QStringLiteral("Merge"));
            keep.phones = twin.phones;
            scope.update(shop.type("customer"), &keep);
            note.customer = keep.customerId();
            scope.update(shop.type("note"), &note);
            scope.remove(shop.type("customer"), twin.id);
            scope.commit();
        }
        const QByteArray merged = contentDump(shop->database());
        shop->history().undo();
        CHECK(contentDump(shop->database()) == before);
        CHECK(shop->search().find(shop.type("customer"), QStringLiteral("912345678"), 10) == std::vector{twin.id});
        shop->history().redo();
        CHECK(contentDump(shop->database()) == merged);
    });
}

TEST_CASE("What a change set says cannot be undone stays")
{
    forEachEngine([](TestShop& shop) {
        ChangeScope scope(*shop, QStringLiteral("Issue"), ChangeScope::Undo::Possible);
        Customer customer;
        customer.name = QStringLiteral("Ana");
        {
            ChangeScope inner(*shop, QStringLiteral("Part"), ChangeScope::Undo::Never);
            inner.insert(shop.type("customer"), &customer);
            inner.commit();
        }
        scope.commit();
        CHECK_FALSE(shop->history().nextUndo().isUndoable);
        CHECK(kindOf([&] { shop->history().undo(); }) == ErrorKind::Refused);
    });
}

TEST_CASE("A custom field is there at once, and gone with its undo")
{
    forEachEngine([](TestShop& shop) {
        CustomField custom;
        custom.recordType = QStringLiteral("customer");
        custom.key = QStringLiteral("shoe_size");
        custom.label = QStringLiteral("Shoe size");
        custom.kind = QStringLiteral("integer");
        shop.insert("custom_field", &custom);
        const Field* field = shop.type("customer").field(u"shoe_size");
        REQUIRE(field);
        Customer customer;
        customer.name = QStringLiteral("Ana");
        field->setValue(&customer, Value(qint64(38)));
        shop.insert("customer", &customer);
        CHECK(shop.load<Customer>("customer", customer.id).custom.value(u"shoe_size").toInteger() == 38);
        shop->history().undo();
        shop->history().undo();
        CHECK_FALSE(shop.type("customer").field(u"shoe_size"));
        shop->history().redo();
        CHECK(shop.type("customer").field(u"shoe_size"));
    });
}

TEST_CASE("Whoever listens hears of every record that changed, also by undo")
{
    forEachEngine([](TestShop& shop) {
        QStringList heard;
        shop->setListener([&](const std::vector<ChangedRecord>& changed) {
            for (const ChangedRecord& record : changed)
                heard.append(QStringLiteral("%1 %2").arg(record.type->key).arg(record.id));
        });
        const Customer customer = shop.customer(QStringLiteral("Ana"));
        const QString name = QStringLiteral("customer %1").arg(customer.id);
        CHECK(heard == QStringList{name});
        shop->history().undo();
        CHECK(heard == QStringList{name, name});
    });
}
