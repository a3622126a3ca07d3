// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer.h"
#include "core/storage/change_scope.h"
#include "core/storage/record_query.h"
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/model_view/list_loader.h"

#include <QFileInfo>

using namespace clientela;
using namespace clientela::test;

TEST_CASE("a large change is undone and done again beside the window")
{
    WindowFixture window;
    Session& session = *window.session;
    constexpr int many = 2001;
    const RecordType& type = session.shop().types().type(u"customer");
    {
        ChangeScope scope(session.shop(), QStringLiteral("Import many.csv"));
        for (int i = 0; i < many; ++i) {
            Customer customer;
            customer.name = QStringLiteral("Customer %1").arg(i);
            scope.insert(type, &customer);
        }
        scope.commit();
    }
    const auto count = [&] { return RecordQuery(session.shop().database(), session.shop().records()).count(type, {}); };
    session.undo();
    CHECK(session.jobs().isAnyRunning());
    session.undo(); // not twice at once
    CHECK(window.problems.size() == 1);
    REQUIRE(comesTrue([&] { return window.told.contains(QStringLiteral("Undone: Import many.csv")); }));
    CHECK(count() == 0);
    session.redo();
    REQUIRE(comesTrue([&] { return window.told.contains(QStringLiteral("Done again: Import many.csv")); }));
    CHECK(count() == many);
    CHECK(window.problems.size() == 1);
}

TEST_CASE("a session that ends leaves the shop in one file, also while a list is being read")
{
    WindowFixture window;
    const QString log = window.session->shop().location() + QStringLiteral("-wal");
    bool isReading = false;
    QObject asker;
    ListLoader::of(*window.session)
        .ask(&asker, ListLoader::Question::Rows, [&](ShopFile& shop, ListLoader::Task& task) {
            RecordQuery(shop.database(), shop.records()).count(shop.types().type(u"customer"), {});
            task.deliver([&] { isReading = true; });
        });
    REQUIRE(comesTrue([&] { return isReading; }));
    CHECK(QFileInfo::exists(log));
    window.session.reset();
    CHECK(!QFileInfo::exists(log));
}
