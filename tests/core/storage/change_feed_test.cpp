// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/catalog/custom_field.h"
#include "core/storage/change_feed.h"
#include "core/storage/setting_storage.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

using namespace clientela;
using namespace clientela::test;

namespace {

/// What a feed tells, as "customer 1, customer 2".
QString told(ChangeFeed& feed)
{
    QStringList parts;
    for (const ChangedRecord& record : feed.takeNew())
        parts.append(QStringLiteral("%1 %2").arg(record.type->key).arg(record.id));
    return parts.join(QStringLiteral(", "));
}

qint64 addCustomer(ShopFile& shop, const char* name)
{
    Customer customer;
    customer.name = QString::fromUtf8(name);
    ChangeScope scope(shop, QStringLiteral("Add"));
    const qint64 id = scope.insert(shop.types().type(u"customer"), &customer);
    scope.commit();
    return id;
}

void rename(ShopFile& shop, qint64 id, const char* name)
{
    const RecordType& type = shop.types().type(u"customer");
    AnyRecord customer = shop.records().load(type, id);
    customer.as<Customer>().name = QString::fromUtf8(name);
    ChangeScope scope(shop, QStringLiteral("Rename"));
    scope.update(type, customer.data());
    scope.commit();
}

} // namespace

TEST_CASE("A feed tells what the other side added, changed, removed, undid and did again")
{
    forEachEngine([](TestShop& mine) {
        mine.customer(QStringLiteral("Before"));
        const auto other = ShopFile::open(mine.location(), mine.clock());
        ChangeFeed feed(*mine);
        CHECK(told(feed).isEmpty());
        const qint64 ana = addCustomer(*other, "Ana");
        const QString anaTold = QStringLiteral("customer %1").arg(ana);
        CHECK(told(feed) == anaTold);
        CHECK(told(feed).isEmpty());
        rename(*other, ana, "Ana Maria");
        rename(*other, ana, "Ana Rita");
        CHECK(told(feed) == anaTold); // once
        other->history().undo();
        CHECK(told(feed) == anaTold);
        CHECK(mine.load<Customer>("customer", ana).name == QStringLiteral("Ana Maria"));
        CHECK(told(feed).isEmpty());
        other->history().redo();
        CHECK(told(feed) == anaTold);
        {
            ChangeScope scope(*other, QStringLiteral("Remove"));
            scope.remove(other->types().type(u"customer"), ana);
            scope.commit();
        }
        CHECK(told(feed) == anaTold);
        CHECK(told(feed).isEmpty());
    });
}

TEST_CASE("What this side does is not told, also when the other side does something at the same time")
{
    forEachEngine([](TestShop& mine) {
        const auto other = ShopFile::open(mine.location(), mine.clock());
        ChangeFeed feed(*mine);
        ChangeFeed theirs(*other);
        const qint64 ana = addCustomer(*mine, "Ana");
        CHECK(told(feed).isEmpty());
        const qint64 rui = addCustomer(*other, "Rui");
        rename(*mine, ana, "Ana Maria");
        CHECK(told(feed) == QStringLiteral("customer %1").arg(rui));
        CHECK(told(theirs) == QStringLiteral("customer %1").arg(ana));
        mine->history().undo();
        CHECK(told(feed).isEmpty());
        CHECK(told(theirs) == QStringLiteral("customer %1").arg(ana));
        // the other side does again what this side undid
        other->history().redo();
        CHECK(told(feed) == QStringLiteral("customer %1").arg(ana));
        CHECK(told(theirs).isEmpty());
        mine->history().undo();
        const qint64 eva = addCustomer(*other, "Eva");
        CHECK(told(feed) == QStringLiteral("customer %1").arg(eva));
        CHECK(told(theirs) == QStringLiteral("customer %1").arg(ana));
    });
}

TEST_CASE("What is not saved, and what is no record, is not told")
{
    forEachEngine([](TestShop& mine) {
        const auto other = ShopFile::open(mine.location(), mine.clock());
        ChangeFeed feed(*mine);
        {
            Customer customer;
            customer.name = QStringLiteral("Ana");
            ChangeScope scope(*other, QStringLiteral("Given up"));
            scope.insert(other->types().type(u"customer"), &customer);
            CHECK(told(feed).isEmpty());
        }
        CHECK(told(feed).isEmpty());
        SettingStorage(*other).setText(QStringLiteral("a/b"), QStringLiteral("c"));
        CHECK(told(feed).isEmpty());
        const qint64 rui = addCustomer(*other, "Rui");
        CHECK(told(feed) == QStringLiteral("customer %1").arg(rui));
        {
            const Transaction transaction(mine->database());
            CHECK(told(feed).isEmpty());
        }
        CHECK(told(feed).isEmpty());
    });
}

TEST_CASE("Changes that two transactions write at once are all told, whichever is saved first")
{
    forEachEngine([](TestShop& mine) {
        if (mine->database().dialect().isSqlite())
            return; // one writes after the other
        const auto slow = ShopFile::open(mine.location(), mine.clock());
        const auto quick = ShopFile::open(mine.location(), mine.clock());
        ChangeFeed feed(*mine);
        Customer first;
        first.name = QStringLiteral("First");
        ChangeScope scope(*slow, QStringLiteral("Slow"));
        scope.insert(slow->types().type(u"customer"), &first);
        const qint64 second = addCustomer(*quick, "Second");
        CHECK(told(feed) == QStringLiteral("customer %1").arg(second));
        CHECK(told(feed).isEmpty());
        const qint64 third = addCustomer(*quick, "Third");
        CHECK(told(feed) == QStringLiteral("customer %1").arg(third));
        scope.commit();
        CHECK(told(feed) == QStringLiteral("customer %1").arg(first.id));
        for (int i = 0; i < 4; ++i)
            CHECK(told(feed).isEmpty());
        const qint64 fourth = addCustomer(*quick, "Fourth");
        CHECK(told(feed) == QStringLiteral("customer %1").arg(fourth));
        CHECK(told(feed).isEmpty());
    });
}

TEST_CASE("A feed that begins while somebody is in the middle of a change tells it once it is saved")
{
    forEachEngine([](TestShop& mine) {
        if (mine->database().dialect().isSqlite())
            return;
        const auto slow = ShopFile::open(mine.location(), mine.clock());
        Customer first;
        first.name = QStringLiteral("First");
        ChangeScope scope(*slow, QStringLiteral("Slow"));
        scope.insert(slow->types().type(u"customer"), &first);
        addCustomer(*mine, "Second");
        ChangeFeed feed(*mine);
        CHECK(told(feed).isEmpty());
        scope.commit();
        CHECK(told(feed) == QStringLiteral("customer %1").arg(first.id));
    });
}

TEST_CASE("Announcing what the other side did brings its custom fields here")
{
    forEachEngine([](TestShop& mine) {
        const auto other = ShopFile::open(mine.location(), mine.clock());
        ChangeFeed feed(*mine);
        CustomField field;
        field.recordType = QStringLiteral("customer");
        field.key = QStringLiteral("shoe_size");
        field.label = QStringLiteral("Shoe size");
        ChangeScope scope(*other, QStringLiteral("Field"));
        scope.insert(other->types().type(u"custom_field"), &field);
        scope.commit();
        CHECK_FALSE(mine.type("customer").field(u"shoe_size"));
        int heard = 0;
        mine->setListener(
            [&](const std::vector<ChangedRecord>& changed) { heard += static_cast<int>(changed.size()); });
        mine->announce(feed.takeNew());
        CHECK(mine.type("customer").field(u"shoe_size"));
        CHECK(heard == 1);
    });
}
