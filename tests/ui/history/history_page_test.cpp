// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"
#include "tests/ui/window_fixture.h"
#include "ui/history/change_model.h"
#include "ui/history/change_words.h"
#include "ui/history/history_model.h"
#include "ui/history/history_page.h"
#include "ui/inputs/value_words.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace clientela;
using namespace clientela::test;

namespace {

/// A shop with a few changes, and its history page.
class HistoryFixture : public WindowFixture
{
public:
    HistoryFixture() { add(QStringLiteral("Ana Reis")); }

    qint64 add(const QString& name)
    {
        Customer customer;
        customer.name = name;
        return write(QStringLiteral("Add %1").arg(name), [&](ChangeScope& scope) {
            scope.insert(type(), &customer);
            return customer.id;
        });
    }
    void rename(qint64 id, const QString& name, const QString& notes)
    {
        Customer customer = load(id);
        customer.name = name;
        customer.notes = notes;
        write(QStringLiteral("Rename to %1").arg(name), [&](ChangeScope& scope) {
            scope.update(type(), &customer);
            return id;
        });
    }
    void remove(qint64 id)
    {
        write(QStringLiteral("Remove"), [&](ChangeScope& scope) {
            scope.remove(type(), id);
            return id;
        });
    }
    Customer load(qint64 id) { return session->shop().records().load(type(), id).as<Customer>(); }
    bool isThere(qint64 id) { return session->shop().records().find(type(), id).has_value(); }
    const RecordType& type() { return session->shop().types().type(u"customer"); }

    void showPage()
    {
        page = std::make_unique<HistoryPage>(*session);
        page->resize(1100, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        page->open({QStringLiteral("history"), 0, {}});
        page->focusStart();
    }
    HistoryModel& list() { return *static_cast<HistoryModel*>(child<QListView>(page.get(), "history-list")->model()); }
    void click(const char* name) { QTest::mouseClick(child(page.get(), name), Qt::LeftButton); }
    QString text(const char* name) { return child<QLabel>(page.get(), name)->text(); }

    std::unique_ptr<HistoryPage> page;

private:
    template<class Change>
    qint64 write(const QString& label, const Change& change)
    {
        shop.clock().advance(1000);
        ChangeScope scope(session->shop(), label);
        const qint64 id = change(scope);
        scope.commit();
        return id;
    }
};

} // namespace

TEST_CASE("what was done is listed by day, with each field before and after")
{
    HistoryFixture fixture;
    const qint64 rui = fixture.add(QStringLiteral("Rui"));
    fixture.rename(rui, QStringLiteral("Rui Sá"), QStringLiteral("Portão verde"));
    fixture.showPage();
    CHECK(fixture.list().isHeading(0));
    CHECK(fixture.list().entryAt(1).label == u"Rename to Rui Sá");
    CHECK(fixture.text("change-title") == u"Rename to Rui Sá");
    const QAbstractItemModel& fields = *child<QListView>(fixture.page.get(), "change-fields")->model();
    REQUIRE(fields.rowCount() == 3);
    CHECK(fields.index(0, 0).data(ChangeModel::RecordRole) == QStringLiteral("Rui Sá"));
    CHECK(fields.index(1, 0).data(ChangeModel::BeforeRole) == QStringLiteral("Rui"));
    CHECK(fields.index(1, 0).data(ChangeModel::AfterRole) == QStringLiteral("Rui Sá"));
    CHECK(fields.index(2, 0).data(ChangeModel::AfterRole) == QStringLiteral("Portão verde"));
    QTest::keyClick(child(fixture.page.get(), "history-list"), Qt::Key_Down);
    CHECK(fixture.text("change-title") == u"Add Rui");
}

TEST_CASE("a change goes back and is done again by its buttons")
{
    HistoryFixture fixture;
    const qint64 rui = fixture.add(QStringLiteral("Rui"));
    fixture.showPage();
    fixture.click("undo-change");
    CHECK(fixture.told.last() == u"Undone: Add Rui");
    CHECK_FALSE(fixture.isThere(rui));
    CHECK(fixture.list().data(fixture.list().index(1), HistoryModel::UndoneRole).toBool());
    CHECK(child<QPushButton>(fixture.page.get(), "undo-change")->text() == u"Redo this");
    QTest::keyClick(child(fixture.page.get(), "undo-change"), Qt::Key_Space);
    CHECK(fixture.isThere(rui));
    CHECK(fixture.told.size() == 2);
    CHECK(fixture.told.last() == u"Redone: Add Rui");
}

TEST_CASE("what was changed later is named, and the rest goes back when wanted")
{
    HistoryFixture fixture;
    const qint64 rui = fixture.add(QStringLiteral("Rui"));
    fixture.rename(rui, QStringLiteral("Rui Sá"), QStringLiteral("first"));
    fixture.rename(rui, QStringLiteral("Rui Sá"), QStringLiteral("second"));
    fixture.showPage();
    auto* list = child<QListView>(fixture.page.get(), "history-list");
    QTest::keyClick(list, Qt::Key_Down);
    fixture.click("undo-change");
    CHECK(fixture.load(rui).name == u"Rui Sá");
    CHECK(fixture.text("change-why").contains(QStringLiteral("Notes")));
    CHECK_FALSE(child(fixture.page.get(), "undo-change")->isVisible());
    fixture.click("leave-change");
    CHECK(child(fixture.page.get(), "undo-change")->isVisible());
    fixture.click("undo-change");
    fixture.click("undo-rest");
    CHECK(fixture.load(rui).name == u"Rui");
    CHECK(fixture.load(rui).notes == u"second");
}

TEST_CASE("what is final says why and offers nothing")
{
    HistoryFixture fixture;
    {
        Customer customer;
        customer.name = QStringLiteral("Final");
        ChangeScope scope(fixture.session->shop(), QStringLiteral("Issue QU 1"), ChangeScope::Undo::Never);
        scope.insert(fixture.type(), &customer);
        scope.commit();
    }
    fixture.showPage();
    CHECK(fixture.text("change-why").contains(QStringLiteral("cancelled or credited")));
    CHECK_FALSE(child(fixture.page.get(), "undo-change")->isVisible());
}

TEST_CASE("a removed record is found and brought back")
{
    HistoryFixture fixture;
    const qint64 rui = fixture.add(QStringLiteral("Rui"));
    fixture.remove(rui);
    fixture.showPage();
    fixture.click("history-removed");
    REQUIRE(QTest::qWaitFor([&] { return fixture.list().showsRemoved(); }, patience));
    REQUIRE(fixture.list().rowCount() == 2);
    CHECK(fixture.text("change-title") == u"Rui");
    fixture.click("undo-change");
    CHECK(fixture.isThere(rui));
    REQUIRE(QTest::qWaitFor([&] { return fixture.list().rowCount() == 0; }, patience));
    CHECK(child(fixture.page.get(), "history-empty")->isVisible());
}

TEST_CASE("the models of the history are sound and read page by page")
{
    HistoryFixture fixture;
    for (int i = 0; i < 130; ++i)
        fixture.add(QStringLiteral("Customer %1").arg(i));
    HistoryModel model(*fixture.session);
    model.reload();
    CHECK(model.rowCount() < 130);
    REQUIRE(model.canFetchMore({}));
    const QAbstractItemModelTester first(&model, QAbstractItemModelTester::FailureReportingMode::Fatal); // fetches more
    CHECK(model.rowCount() > 130);
    CHECK_FALSE(model.canFetchMore({}));
    ChangeModel changes(*fixture.session);
    QAbstractItemModelTester second(&changes, QAbstractItemModelTester::FailureReportingMode::Fatal);
    second.setUseFetchMore(false);
    changes.setChangeSet(model.entryAt(1).id);
    CHECK(changes.rowCount() == 1);
    changes.setChangeSet(0);
    CHECK(changes.rowCount() == 0);
}

TEST_CASE("values are said in words")
{
    HistoryFixture fixture;
    Session& session = *fixture.session;
    session.setLanguage(Language::English);
    const RecordType& type = fixture.type();
    CHECK(valueWords(session, *type.field(u"stage"), Value(QStringLiteral("customer")), session.currency())
          == type.field(u"stage")->choiceLabel(QStringLiteral("customer")));
    CHECK(valueWords(session, *type.field(u"credit_limit"), Value(qint64(125050)), session.currency())
          == QStringLiteral("€1,250.50"));
    CHECK(valueWords(session, *type.field(u"credit_limit"), {}, session.currency()).isEmpty());
    const qint64 ana = fixture.add(QStringLiteral("Padaria Sol"));
    CHECK(valueWords(session, *type.field(u"company"), Value(ana), session.currency()) == u"Padaria Sol");
    CHECK(valueWords(session, *type.field(u"company"), Value(qint64(99999)), session.currency())
              .contains(QStringLiteral("99999")));
}
