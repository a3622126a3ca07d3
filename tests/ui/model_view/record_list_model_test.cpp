// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/custom_field.h"
#include "core/workflows/save_record.h"
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/model_view/record_list_model.h"

#include <QAbstractItemModelTester>

using namespace clientela;
using namespace clientela::test;

namespace {

ListSpec customerSpec(Session& session)
{
    const RecordType& type = session.shop().types().type(u"customer");
    ListSpec spec;
    spec.type = spec.name = QStringLiteral("customer");
    spec.sort = QStringLiteral("name");
    spec.columns = {fieldColumn(type, "name", 240), fieldColumn(type, "city", 120), fieldColumn(type, "balance", 100)};
    return spec;
}

qint64 addCustomer(Session& session, const QString& name, const QString& city = {})
{
    AnyRecord record(session.shop().types().type(u"customer"));
    record.as<Customer>().name = name;
    if (!city.isEmpty()) {
        CustomerAddress address;
        address.city = city;
        record.as<Customer>().addresses.push_back(address);
    }
    return saveRecord(session.shop(), record);
}

void addCustomers(Session& session, int count)
{
    ChangeScope scope(session.shop(), QStringLiteral("Many"));
    for (int i = 0; i < count; ++i) {
        Customer customer;
        customer.name = QStringLiteral("Customer %1").arg(i, 5, 10, QChar(u'0'));
        scope.insert(session.shop().types().type(u"customer"), &customer);
    }
    scope.commit();
}

QStringList names(const RecordListModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

void waitComplete(RecordListModel& model)
{
    REQUIRE(QTest::qWaitFor([&] { return model.isComplete(); }));
}

} // namespace

TEST_CASE("A list shows its first page at once and all rows soon after")
{
    WindowFixture window;
    addCustomers(*window.session, 300);
    RecordListModel model(*window.session, customerSpec(*window.session));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 64);
    CHECK(model.index(0, 0).data().toString() == u"Customer 00000");
    waitComplete(model);
    CHECK(model.rowCount() == 300);
    CHECK(model.index(299, 0).data().toString() == u"Customer 00299");
    CHECK(window.problems.isEmpty());
}

TEST_CASE("A list follows what is added, changed and removed")
{
    WindowFixture window;
    const qint64 ana = addCustomer(*window.session, QStringLiteral("Ana"));
    const qint64 rui = addCustomer(*window.session, QStringLiteral("Rui"));
    RecordListModel model(*window.session, customerSpec(*window.session));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    waitComplete(model);
    const QPersistentModelIndex ofRui = model.index(model.rowOf(rui), 0);

    addCustomer(*window.session, QStringLiteral("Marta"));
    REQUIRE(QTest::qWaitFor([&] {
        return names(model) == (QStringList{QStringLiteral("Ana"), QStringLiteral("Marta"), QStringLiteral("Rui")});
    }));
    CHECK(ofRui.row() == 2);

    AnyRecord record = window.session->shop().records().load(model.type(), ana);
    record.as<Customer>().name = QStringLiteral("Zita");
    saveRecord(window.session->shop(), record);
    REQUIRE(QTest::qWaitFor([&] {
        return names(model) == (QStringList{QStringLiteral("Marta"), QStringLiteral("Rui"), QStringLiteral("Zita")});
    }));
    CHECK(ofRui.row() == 1);

    removeRecord(window.session->shop(), model.type(), rui);
    REQUIRE(QTest::qWaitFor(
        [&] { return names(model) == (QStringList{QStringLiteral("Marta"), QStringLiteral("Zita")}); }));
    CHECK(!ofRui.isValid());
    window.session->undo();
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 3; }));
}

TEST_CASE("A list is filtered, and says what is wrong with a filter without changing")
{
    WindowFixture window;
    addCustomer(*window.session, QStringLiteral("Ana"), QStringLiteral("Porto"));
    addCustomer(*window.session, QStringLiteral("Rui"), QStringLiteral("Braga"));
    RecordListModel model(*window.session, customerSpec(*window.session));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    waitComplete(model);
    model.setFilter(QStringLiteral("city = \"porto\""));
    REQUIRE(QTest::qWaitFor([&] { return names(model) == QStringList{QStringLiteral("Ana")}; }));
    CHECK_THROWS_AS(model.setFilter(QStringLiteral("city ! 3")), Error);
    CHECK(model.filter() == u"city = \"porto\"");
    model.setFilter(QStringLiteral("name = \"nobody\""));
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 0; }));
    model.setFilter({});
    CHECK(model.rowCount() == 2);
}

TEST_CASE("What always holds in a list stays under every filter")
{
    WindowFixture window;
    addCustomer(*window.session, QStringLiteral("Ana"), QStringLiteral("Porto"));
    addCustomer(*window.session, QStringLiteral("Rui"), QStringLiteral("Braga"));
    ListSpec spec = customerSpec(*window.session);
    spec.always = QStringLiteral("city = \"Porto\"");
    RecordListModel model(*window.session, spec);
    REQUIRE(QTest::qWaitFor([&] { return names(model) == QStringList{QStringLiteral("Ana")}; }));
    model.setFilter(QStringLiteral("name = \"Rui\" or name = \"Ana\""));
    REQUIRE(QTest::qWaitFor([&] { return model.isComplete(); }));
    CHECK(names(model) == QStringList{QStringLiteral("Ana")});
}

TEST_CASE("A short list is sorted by any field, a long one by those with an index")
{
    WindowFixture window;
    addCustomer(*window.session, QStringLiteral("Ana"), QStringLiteral("Porto"));
    addCustomer(*window.session, QStringLiteral("Bia"), QStringLiteral("Aveiro"));
    addCustomer(*window.session, QStringLiteral("Cid"), QStringLiteral("Évora"));
    RecordListModel model(*window.session, customerSpec(*window.session));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    waitComplete(model);
    struct Row
    {
        const char* sort;
        const char* expected;
    };
    const Row rows[] = {
        {"-name", "Cid Bia Ana"},           {"city", "Bia Cid Ana"},
        {"-city", "Ana Cid Bia"},           {"addresses.city", "Bia Cid Ana"},
        {"-addresses.city", "Ana Cid Bia"}, {"nonsense", "Ana Cid Bia"},
        {"balance", "Ana Bia Cid"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.sort);
        model.setSort(QString::fromLatin1(row.sort));
        REQUIRE(QTest::qWaitFor([&] { return model.isComplete(); }));
        REQUIRE(QTest::qWaitFor([&] { return names(model).join(u' ') == QString::fromLatin1(row.expected); }));
    }
    CHECK(model.canSort(model.columnOf(QStringLiteral("notes"))));
}

TEST_CASE("Ticks are kept by record, and their amounts worked out")
{
    WindowFixture window;
    addCustomers(*window.session, 200);
    RecordListModel model(*window.session, customerSpec(*window.session));
    waitComplete(model);
    model.setTicked(10, 12, true);
    CHECK(model.tickedCount() == 3);
    const qint64 ticked = model.idAt(10);
    REQUIRE(QTest::qWaitFor([&] { return model.tickedFigures().has_value(); }));
    CHECK(model.tickedFigures()->count == 3);
    CHECK(model.tickedFigures()->sums.value(QStringLiteral("balance")).front().isZero());
    model.setSort(QStringLiteral("-name"));
    REQUIRE(QTest::qWaitFor([&] { return model.isComplete(); }));
    CHECK(model.isTicked(ticked));
    CHECK(model.tickedIds().size() == 3);
    removeRecord(window.session->shop(), model.type(), ticked);
    REQUIRE(QTest::qWaitFor([&] { return model.tickedCount() == 2; }));
    model.tickAll();
    CHECK(model.tickedCount() == 199);
    model.clearTicks();
    CHECK(model.tickedCount() == 0);
    model.tickAll();
    model.setFilter(QStringLiteral("name ~ \"0001\""));
    CHECK(model.tickedCount() == 0);
}

TEST_CASE("Count and sums are those of the filter")
{
    WindowFixture window;
    addCustomers(*window.session, 120);
    RecordListModel model(*window.session, customerSpec(*window.session));
    REQUIRE(QTest::qWaitFor([&] { return model.figures().has_value(); }));
    CHECK(model.figures()->count == 120);
    REQUIRE(model.figures()->sums.contains(QStringLiteral("balance")));
    CHECK(model.figures()->sums.value(QStringLiteral("balance")).front().currency() == window.session->currency());
    model.setFilter(QStringLiteral("name ~ \"0001\""));
    REQUIRE(QTest::qWaitFor([&] { return model.figures().has_value(); }));
    CHECK(model.figures()->count == 11); // 00001 and 00010 to 00019
}

TEST_CASE("A field that the shop adds can be shown at once")
{
    WindowFixture window;
    addCustomer(*window.session, QStringLiteral("Ana"));
    RecordListModel model(*window.session, customerSpec(*window.session));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    waitComplete(model);
    CHECK(model.columnOf(QStringLiteral("shoe_size")) < 0);
    QSignalSpy columns(&model, &RecordListModel::columnsChanged);
    AnyRecord field(window.session->shop().types().type(u"custom_field"));
    field.as<CustomField>().recordType = QStringLiteral("customer");
    field.as<CustomField>().key = QStringLiteral("shoe_size");
    field.as<CustomField>().label = QStringLiteral("Shoe size");
    field.as<CustomField>().kind = QStringLiteral("integer");
    saveRecord(window.session->shop(), field);
    REQUIRE(columns.count() == 1);
    const int column = model.columnOf(QStringLiteral("shoe_size"));
    REQUIRE(column >= 0);
    model.setShown({QStringLiteral("name"), QStringLiteral("shoe_size")});
    AnyRecord ana = window.session->shop().records().load(model.type(), model.idAt(0));
    model.type().field(u"shoe_size")->setValue(ana.data(), Value(qint64(38)));
    saveRecord(window.session->shop(), ana);
    CHECK(model.index(0, column).data().toString() == u"38");
    CHECK(model.index(0, 0).data().toString() == u"Ana");
}
