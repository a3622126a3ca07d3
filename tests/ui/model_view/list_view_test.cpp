// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/save_record.h"
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/model_view/list_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>

using namespace clientela;
using namespace clientela::test;

namespace {

/// A shown list of so many customers.
class ShownList
{
public:
    explicit ShownList(int count)
    {
        ChangeScope scope(window.session->shop(), QStringLiteral("Many"));
        for (int i = 0; i < count; ++i) {
            Customer customer;
            customer.name = QStringLiteral("Customer %1").arg(i, 4, 10, QChar(u'0'));
            scope.insert(window.session->shop().types().type(u"customer"), &customer);
        }
        scope.commit();
        const RecordType& type = window.session->shop().types().type(u"customer");
        ListSpec spec;
        spec.type = spec.name = QStringLiteral("customer");
        spec.sort = QStringLiteral("name");
        ListColumn name = fieldColumn(type, "name", 240);
        name.kind = CellKind::Name;
        ListColumn city = fieldColumn(type, "city", 120);
        city.canYield = true;
        spec.columns = {name, city, fieldColumn(type, "balance", 100)};
        model = std::make_unique<RecordListModel>(*window.session, spec);
        view.setListModel(model.get());
        view.resize(700, 428);
        view.show();
        view.setFocus();
        REQUIRE(QTest::qWaitFor([&] { return model->isComplete(); }));
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }

    int currentRow() const { return view.currentIndex().row(); }

    WindowFixture window;
    ListView view;
    std::unique_ptr<RecordListModel> model;
};

} // namespace

TEST_CASE("Keys move through a list, tick and open")
{
    ShownList list(500);
    QSignalSpy opened(&list.view, &ListView::opened);
    QSignalSpy moved(&list.view, &ListView::currentIdChanged);
    CHECK(list.currentRow() == 0);
    QTest::keyClick(&list.view, Qt::Key_Down);
    CHECK(list.currentRow() == 1);
    CHECK(moved.last().first().toLongLong() == list.model->idAt(1));
    QTest::keyClick(&list.view, Qt::Key_PageDown);
    CHECK(list.currentRow() == 10);
    QTest::keyClick(&list.view, Qt::Key_End);
    CHECK(list.currentRow() == 499);
    CHECK(list.view.lastVisibleRow() == 499);
    QTest::keyClick(&list.view, Qt::Key_Home);
    CHECK(list.currentRow() == 0);
    CHECK(list.view.firstVisibleRow() == 0);
    QTest::keyClick(&list.view, Qt::Key_Space);
    CHECK(list.model->tickedCount() == 1);
    QTest::keyClick(&list.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&list.view, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(list.model->tickedCount() == 3);
    QTest::keyClick(&list.view, Qt::Key_Up, Qt::ShiftModifier);
    CHECK(list.model->tickedCount() == 2);
    QTest::keyClick(&list.view, Qt::Key_A, Qt::ControlModifier);
    CHECK(list.model->tickedCount() == 500);
    QTest::keyClick(&list.view, Qt::Key_Escape);
    CHECK(list.model->tickedCount() == 0);
    QTest::keyClick(&list.view, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().toLongLong() == list.model->idAt(1));
}

TEST_CASE("The mouse chooses, ticks and opens")
{
    ShownList list(50);
    const auto middleOf = [&](int row) { return QPoint(300, list.view.rowViewportPosition(row) + 20); };
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, middleOf(2));
    CHECK(list.currentRow() == 2);
    CHECK(list.model->tickedCount() == 0);
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, QPoint(38, middleOf(4).y()));
    CHECK(list.currentRow() == 2);
    CHECK(list.model->isTicked(list.model->idAt(4)));
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, middleOf(7));
    CHECK(list.model->tickedCount() == 4);
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(5));
    CHECK(list.model->tickedCount() == 3);
    QSignalSpy opened(&list.view, &ListView::opened);
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, middleOf(1));
    QTest::mouseDClick(list.view.viewport(), Qt::LeftButton, {}, middleOf(1));
    CHECK(opened.count() == 1);
}

TEST_CASE("A head sorts, again the other way round, and the current record stays current")
{
    ShownList list(300);
    const qint64 id = list.model->idAt(40);
    list.view.select(id);
    QHeaderView* heads = list.view.horizontalHeader();
    const QPoint onName(heads->sectionViewportPosition(0) + 60, heads->height() / 2);
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, onName);
    CHECK(list.model->sort() == u"-name");
    REQUIRE(QTest::qWaitFor([&] { return list.model->isComplete(); }));
    REQUIRE(QTest::qWaitFor([&] { return list.view.currentId() == id; }));
    CHECK(list.currentRow() == 259);
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, onName);
    CHECK(list.model->sort() == u"name");
    REQUIRE(QTest::qWaitFor([&] { return list.currentRow() == 40; }));
}

TEST_CASE("The place in a list stays when rows come above it")
{
    ShownList list(300);
    list.view.select(list.model->idAt(150));
    const qint64 id = list.view.currentId();
    const int y = list.view.rowViewportPosition(150);
    Customer first;
    first.name = QStringLiteral("Aaa");
    ChangeScope scope(list.window.session->shop(), QStringLiteral("Add"));
    scope.insert(list.window.session->shop().types().type(u"customer"), &first);
    scope.commit();
    REQUIRE(QTest::qWaitFor([&] { return list.model->rowCount() == 301; }));
    CHECK(list.view.currentId() == id);
    CHECK(list.currentRow() == 151);
    CHECK(qAbs(list.view.rowViewportPosition(151) - y) <= list.view.verticalHeader()->defaultSectionSize());
}

TEST_CASE("Rows are copied as text with heads that a spreadsheet takes")
{
    ShownList list(5);
    QTest::keyClick(&list.view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"Name\tCity\tBalance\nCustomer 0000\t\t0.00\n");
    list.model->setTicked(1, 2, true);
    QTest::keyClick(&list.view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text()
          == u"Name\tCity\tBalance\nCustomer 0001\t\t0.00\nCustomer 0002\t\t0.00\n");
}

TEST_CASE("Columns are shown, hidden and remembered as text")
{
    ShownList list(5);
    CHECK(list.view.shownColumns()
          == (QStringList{QStringLiteral("name"), QStringLiteral("city"), QStringLiteral("balance")}));
    list.view.setColumnShown(QStringLiteral("phone"), true);
    list.view.setColumnShown(QStringLiteral("city"), false);
    const QStringList state = list.view.columnState();
    CHECK(list.view.shownColumns()
          == (QStringList{QStringLiteral("name"), QStringLiteral("balance"), QStringLiteral("phone")}));
    list.view.restoreUsualColumns();
    CHECK(list.view.shownColumns().contains(QStringLiteral("city")));
    list.view.restoreColumnState(state + QStringList{QStringLiteral("gone:100"), QStringLiteral("name:1")});
    CHECK(list.view.shownColumns()
          == (QStringList{QStringLiteral("name"), QStringLiteral("balance"), QStringLiteral("phone")}));
    list.view.restoreColumnState({QStringLiteral("nothing:20")});
    CHECK(list.view.shownColumns().size() == 3);
}

TEST_CASE("A record that is asked for before the list is read becomes current when it is")
{
    ShownList list(400);
    const qint64 last = list.model->idAt(399);
    list.model->setSort(QStringLiteral("-name"));
    list.model->setSort(QStringLiteral("name"));
    CHECK(list.model->rowCount() > 0);
    list.view.select(last);
    REQUIRE(QTest::qWaitFor([&] { return list.view.currentId() == last; }));
    CHECK(list.view.lastVisibleRow() == 399);
}

TEST_CASE("A column gives way while the name would have no room, and is not forgotten")
{
    ShownList list(5);
    const int city = list.model->columnOf(QStringLiteral("city"));
    const QStringList state = list.view.columnState();
    REQUIRE_FALSE(list.view.isColumnHidden(city));
    list.view.resize(360, 428);
    CHECK(list.view.isColumnHidden(city));
    CHECK(list.view.columnWidth(list.model->columnOf(QStringLiteral("name"))) >= 200);
    CHECK(list.view.shownColumns().contains(QStringLiteral("city")));
    CHECK(list.view.columnState().at(1) == state.at(1));
    list.view.resize(700, 428);
    CHECK_FALSE(list.view.isColumnHidden(city));
    CHECK(list.view.columnWidth(city) == 120);
    CHECK(list.view.columnState() == state);
}

TEST_CASE("A record that is stored and chosen at once becomes current when the list has it")
{
    ShownList list(20);
    list.view.clearFocus();
    ChangeScope scope(list.window.session->shop(), QStringLiteral("New"));
    Customer customer;
    customer.name = QStringLiteral("Zita");
    const qint64 id = scope.insert(list.window.session->shop().types().type(u"customer"), &customer);
    scope.commit();
    list.view.select(id);
    CHECK(list.view.currentId() != id); // the list reads it a moment later
    REQUIRE(QTest::qWaitFor([&] { return list.view.currentId() == id; }));
    CHECK(list.view.lastVisibleRow() == 20);
}
