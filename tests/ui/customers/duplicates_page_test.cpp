// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activities/note.h"
#include "core/storage/change_scope.h"
#include "core/storage/duplicate_storage.h"
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/customers/duplicates_page.h"
#include "ui/customers/merge_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace clientela;
using namespace clientela::test;

namespace {

class DuplicatesFixture : public WindowFixture
{
public:
    DuplicatesFixture()
        : page(*session)
    {
        first = add("Vidros Douro, Lda.", "");
        second = add("Vidros Douro Lda", "Rita");
        add("Carla Nunes", "");
        Note note;
        note.customer = CustomerId(second);
        note.writtenAt = session->shop().timestamp();
        note.text = QStringLiteral("Ask for the key");
        ChangeScope scope(session->shop(), QStringLiteral("Note"));
        noteId = scope.insert(session->shop().types().type(u"note"), &note);
        scope.commit();
        page.resize(1100, 700);
        page.show();
    }
    qint64 add(const char* name, const char* owner)
    {
        Customer customer;
        customer.name = QString::fromUtf8(name);
        customer.kind = QStringLiteral("company");
        customer.owner = QString::fromUtf8(owner);
        customer.phones = {{QStringLiteral("work"), QStringLiteral("222481930"), {}, {}}};
        ChangeScope scope(session->shop(), QStringLiteral("Insert"));
        const qint64 id = scope.insert(session->shop().types().type(u"customer"), &customer);
        scope.commit();
        return id;
    }
    bool exists(qint64 id)
    {
        return session->shop().records().find(session->shop().types().type(u"customer"), id).has_value();
    }
    qint64 noteOwner()
    {
        return session->shop()
            .records()
            .load(session->shop().types().type(u"note"), noteId)
            .as<Note>()
            .customer.value();
    }
    QListView* groups() { return child<QListView>(&page, "duplicate-groups"); }

    DuplicatesPage page;
    qint64 first = 0;
    qint64 second = 0;
    qint64 noteId = 0;
};

} // namespace

TEST_CASE("The hunt shows groups, a merge says what moves and is undone as one")
{
    DuplicatesFixture f;
    f.page.open({QStringLiteral("duplicates"), 0, {}});
    REQUIRE(QTest::qWaitFor([&] { return f.groups()->model()->rowCount() == 1; }));
    CHECK(child<QLabel>(&f.page, "merge-links")->text().contains(QStringLiteral("1 note")));
    QTest::mouseClick(child<QPushButton>(&f.page, "merge-name-other"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(&f.page, "merge-do"), Qt::LeftButton);
    CHECK(f.exists(f.first));
    CHECK_FALSE(f.exists(f.second));
    CHECK(f.noteOwner() == f.first);
    const RecordType& type = f.session->shop().types().type(u"customer");
    CHECK(f.session->shop().records().load(type, f.first).as<Customer>().name == u"Vidros Douro Lda");
    CHECK(f.session->shop().records().load(type, f.first).as<Customer>().owner == u"Rita");
    CHECK(f.groups()->model()->rowCount() == 0);
    CHECK(f.told.size() == 1);

    f.session->undo();
    CHECK(f.exists(f.second));
    CHECK(f.noteOwner() == f.second);
    CHECK(f.session->shop().records().load(type, f.first).as<Customer>().name == u"Vidros Douro, Lda.");
    CHECK(f.problems.isEmpty());
}

TEST_CASE("Two customers that are not the same are not shown again")
{
    DuplicatesFixture f;
    f.page.open({QStringLiteral("duplicates"), 0, {}});
    REQUIRE(QTest::qWaitFor([&] { return f.groups()->model()->rowCount() == 1; }));
    QTest::mouseClick(child<QPushButton>(&f.page, "merge-different"), Qt::LeftButton);
    CHECK(DuplicateStorage(f.session->shop()).isMarkedNotDuplicate(CustomerId(f.first), CustomerId(f.second)));
    CHECK(f.groups()->model()->rowCount() == 0);
    QTest::mouseClick(child<QPushButton>(&f.page, "duplicates-again"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return child<QPushButton>(&f.page, "duplicates-again")->isEnabled(); }));
    CHECK(f.groups()->model()->rowCount() == 0);
}

TEST_CASE("One customer is merged with another one that is chosen by its name")
{
    DuplicatesFixture f;
    f.page.open({QStringLiteral("duplicates"), f.first, QStringLiteral("merge")});
    auto* picker = child<QLineEdit>(&f.page, "merge-picker");
    typeText(picker, QStringLiteral("Carla"));
    QTest::keyClick(picker, Qt::Key_Return);
    auto* panel = child<MergePanel>(&f.page, "merge-panel");
    CHECK(panel->keep() == CustomerId(f.first));
    CHECK(panel->other().value() == f.second + 1);
    CHECK(f.problems.isEmpty());
}
