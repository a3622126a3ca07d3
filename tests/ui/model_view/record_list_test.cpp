// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/document.h"
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/customers/customer_columns.h"
#include "ui/model_view/filter_bar.h"
#include "ui/model_view/list_footer.h"
#include "ui/model_view/list_view.h"
#include "ui/model_view/record_list.h"
#include "ui/model_view/saved_filters.h"
#include "ui/sales/document_columns.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace clientela;
using namespace clientela::test;

namespace {

class ShownRecordList
{
public:
    explicit ShownRecordList(int count)
    {
        QSettings().remove(QStringLiteral("lists"));
        ChangeScope scope(window.session->shop(), QStringLiteral("Many"));
        for (int i = 0; i < count; ++i) {
            Customer customer;
            customer.name = QStringLiteral("Customer %1").arg(i, 4, 10, QChar(u'0'));
            customer.stage = i % 4 == 0 ? QStringLiteral("prospect") : QStringLiteral("customer");
            scope.insert(window.session->shop().types().type(u"customer"), &customer);
        }
        scope.commit();
        make();
    }

    void make()
    {
        list.reset();
        list = std::make_unique<RecordList>(*window.session, customerListSpec(*window.session));
        list->resize(1100, 600);
        list->show();
        list->focusList();
        REQUIRE(QTest::qWaitForWindowActive(list.get()));
        waitComplete();
    }
    void waitComplete()
    {
        REQUIRE(QTest::qWaitFor([&] { return list->model()->isComplete(); }));
    }
    qint64 tagged(const QString& tag)
    {
        qint64 count = 0;
        for (const qint64 id : list->model()->ids()) {
            const Customer customer = window.session->shop().records().load(list->model()->type(), id).as<Customer>();
            count += !customer.tags.empty() && customer.tags.front().name == tag ? 1 : 0;
        }
        return count;
    }

    WindowFixture window;
    std::unique_ptr<RecordList> list;
};

} // namespace

TEST_CASE("The filters of a list are pills with counts, and one can be saved by name")
{
    ShownRecordList shown(40);
    auto* saved = child<SavedFilters>(shown.list.get(), "saved-filters");
    CHECK(saved->titles().contains(QStringLiteral("Prospects")));
    auto* prospects = child<QPushButton>(shown.list.get(), "filter-prospects");
    REQUIRE(QTest::qWaitFor([&] { return prospects->text().contains(u"10"); }));
    QTest::mouseClick(prospects, Qt::LeftButton);
    shown.waitComplete();
    CHECK(shown.list->model()->rowCount() == 10);
    CHECK(prospects->isChecked());

    shown.list->setFilter(QStringLiteral("name ~ \"0003\""));
    CHECK(!prospects->isChecked());
    QTest::mouseClick(child<QToolButton>(shown.list.get(), "save-filter"), Qt::LeftButton);
    auto* name = child<QLineEdit>(shown.list.get(), "filter-name");
    typeText(name, QStringLiteral("Threes"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(saved->titles().contains(QStringLiteral("Threes")));
    CHECK(shown.window.problems.isEmpty());
    shown.window.session->undo();
    CHECK(!saved->titles().contains(QStringLiteral("Threes")));
}

TEST_CASE("A filter is built from a field, a comparison and a value")
{
    ShownRecordList shown(30);
    QTest::mouseClick(child<QToolButton>(shown.list.get(), "filter-tool"), Qt::LeftButton);
    auto* bar = child<FilterBar>(shown.list.get(), "filter-bar");
    REQUIRE(bar->isVisible());
    auto* field = child<QComboBox>(bar, "filter-field");
    field->setCurrentIndex(field->findData(QStringLiteral("name")));
    Q_EMIT field->activated(field->currentIndex());
    auto* value = child<QLineEdit>(bar, "filter-value");
    typeText(value, QStringLiteral("0007"));
    REQUIRE(QTest::qWaitFor([&] { return shown.list->filter() == u"name ~ \"0007\""; }));
    REQUIRE(QTest::qWaitFor([&] { return shown.list->model()->rowCount() == 1; }));

    auto* text = child<QLineEdit>(bar, "filter-text");
    CHECK(text->text() == u"name ~ \"0007\"");
    text->setFocus();
    text->selectAll();
    typeText(text, QStringLiteral("name ! 7"));
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(child<QLabel>(bar, "filter-problem")->isVisible());
    CHECK(shown.list->model()->rowCount() == 1);
    text->selectAll();
    typeText(text, QStringLiteral("name = \"nobody\""));
    QTest::keyClick(text, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return child(shown.list.get(), "empty-panel")->isVisible(); }));
    QTest::mouseClick(child<QPushButton>(shown.list.get(), "show-all"), Qt::LeftButton);
    shown.waitComplete();
    CHECK(shown.list->model()->rowCount() == 30);
    CHECK(!child(shown.list.get(), "empty-panel")->isVisible());
}

TEST_CASE("Ticked rows are tagged, changed and deleted at once, each with one undo")
{
    ShownRecordList shown(12);
    shown.list->model()->setTicked(0, 4, true);
    REQUIRE(child(shown.list.get(), "bulk-bar")->isVisible());
    CHECK(child<QLabel>(shown.list.get(), "bulk-count")->text() == u"5 ticked");
    QTest::mouseClick(child<QToolButton>(shown.list.get(), "bulk-tag"), Qt::LeftButton);
    auto* tag = child<QLineEdit>(shown.list.get(), "bulk-tag-name");
    typeText(tag, QStringLiteral("vip"));
    QTest::keyClick(tag, Qt::Key_Return);
    CHECK(shown.tagged(QStringLiteral("vip")) == 5);
    CHECK(shown.window.told.last() == u"5 customers changed");
    shown.window.session->undo();
    CHECK(shown.tagged(QStringLiteral("vip")) == 0);

    QTest::mouseClick(child<QToolButton>(shown.list.get(), "bulk-delete"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return shown.list->model()->rowCount() == 7; }));
    CHECK(!child(shown.list.get(), "bulk-bar")->isVisible());
    shown.window.session->undo();
    REQUIRE(QTest::qWaitFor([&] { return shown.list->model()->rowCount() == 12; }));
    CHECK(shown.window.problems.isEmpty());
}

TEST_CASE("More than two thousand rows are changed by a job")
{
    ShownRecordList shown(2050);
    shown.list->model()->tickAll();
    QTest::mouseClick(child<QToolButton>(shown.list.get(), "bulk-delete"), Qt::LeftButton);
    CHECK(shown.window.session->jobs().all().size() == 1);
    REQUIRE(QTest::qWaitFor([&] { return shown.list->model()->rowCount() == 0; }, 60000));
    shown.window.session->undo();
    REQUIRE(QTest::qWaitFor([&] { return shown.list->model()->rowCount() == 2050; }, 60000));
    CHECK(shown.window.problems.isEmpty());
}

TEST_CASE("What is shown is exported, or the ticked rows alone")
{
    ShownRecordList shown(9);
    const auto lines = [&](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                              : QStringList();
    };
    const QString all = shown.window.shop.path(QStringLiteral("all.csv"));
    shown.list->setFilter(QStringLiteral("stage = \"prospect\""));
    shown.waitComplete();
    shown.window.prompts->paths = {all};
    QTest::mouseClick(child<QToolButton>(shown.list.get(), "export-tool"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !shown.window.told.isEmpty(); }));
    CHECK(lines(all).size() == 4);
    CHECK(lines(all).first().contains(u"Name"));
    const QString some = shown.window.shop.path(QStringLiteral("some.csv"));
    shown.list->model()->setTicked(1, 1, true);
    shown.window.prompts->paths = {some};
    shown.window.told.clear();
    QTest::mouseClick(child<QToolButton>(shown.list.get(), "bulk-export"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !shown.window.told.isEmpty(); }));
    CHECK(lines(some).size() == 2);
    CHECK(lines(some).last().contains(u"Customer 0004"));
}

TEST_CASE("An empty list says what to do, and its columns, order and filter are remembered")
{
    {
        ShownRecordList shown(0);
        CHECK(child(shown.list.get(), "empty-panel")->isVisible());
        CHECK(child<QLabel>(shown.list.get(), "empty-title")->text() == u"No customers yet");
        CHECK(!child(shown.list.get(), "filter-tool")->isEnabled());
    }
    ShownRecordList shown(8);
    shown.list->view()->setColumnShown(QStringLiteral("phone"), true);
    shown.list->view()->sortBy(shown.list->model()->columnOf(QStringLiteral("name")));
    shown.list->setFilter(QStringLiteral("stage = \"prospect\""));
    REQUIRE(QTest::qWaitFor(
        [&] { return QSettings().value(QStringLiteral("lists/customer/filter")).toString().contains(u"prospect"); }));
    shown.make();
    CHECK(shown.list->view()->shownColumns().contains(QStringLiteral("phone")));
    CHECK(shown.list->model()->sort() == u"-name");
    CHECK(shown.list->filter() == u"stage = \"prospect\"");
    CHECK(shown.list->model()->rowCount() == 2);
    QSettings().remove(QStringLiteral("lists"));
}

TEST_CASE("The footer says which rows are seen and what they come to")
{
    ShownRecordList shown(100);
    auto* footer = child<ListFooter>(shown.list.get(), "list-footer");
    CHECK(footer->rangeText().startsWith(u"1–"));
    CHECK(footer->rangeText().endsWith(u" of 100"));
    REQUIRE(QTest::qWaitFor([&] { return footer->sumText(QStringLiteral("balance")) == u"€0.00"; }));
    shown.list->model()->setTicked(0, 1, true);
    CHECK(footer->rangeText() == u"2 ticked");
}

TEST_CASE("The list of documents shows its fields")
{
    WindowFixture window;
    QSettings().remove(QStringLiteral("lists"));
    RecordList list(*window.session, documentListSpec(*window.session));
    CHECK(list.view()->shownColumns()
          == (QStringList{QStringLiteral("number"), QStringLiteral("customer_name"), QStringLiteral("date"),
                          QStringLiteral("status"), QStringLiteral("total")}));
    RecordList payments(*window.session, paymentListSpec(*window.session));
    RecordList notes(*window.session, noteListSpec(*window.session));
    REQUIRE(QTest::qWaitFor(
        [&] { return list.model()->isComplete() && payments.model()->isComplete() && notes.model()->isComplete(); }));
    CHECK(window.problems.isEmpty());
}

TEST_CASE("A filter without a name says in words what it shows, and goes by a click")
{
    ShownRecordList shown(8);
    auto* own = child<QPushButton>(shown.list.get(), "filter-own");
    CHECK(!own->isVisible());
    shown.list->setFilter(QStringLiteral("stage = \"prospect\" and (name ~ \"0004\" or not name ~ \"Tom & Co\")"));
    CHECK(own->isVisible());
    CHECK(own->accessibleName() == u"Filtered: Prospect, (Name contains 0004 or not: Name contains Tom & Co)");
    shown.list->setFilter(QStringLiteral("name ~ \"&\""));
    CHECK(own->text() == u"Name contains &&  ×");
    QTest::mouseClick(own, Qt::LeftButton);
    shown.waitComplete();
    CHECK(shown.list->filter().isEmpty());
    CHECK(!own->isVisible());
    CHECK(shown.list->model()->rowCount() == 8);
}

TEST_CASE("Totals of quotes and of the orders that came of them are not added up")
{
    WindowFixture window;
    QSettings().remove(QStringLiteral("lists"));
    const RecordType& type = window.session->shop().types().type(u"document");
    ChangeScope scope(window.session->shop(), QStringLiteral("Two of the same sale"));
    Customer customer;
    customer.name = QStringLiteral("Ana");
    const qint64 ana = scope.insert(window.session->shop().types().type(u"customer"), &customer);
    for (const DocumentKind kind : {DocumentKind::Quote, DocumentKind::Order}) {
        Document document;
        document.kind = kind;
        document.customer = CustomerId(ana);
        document.currency = QStringLiteral("EUR");
        type.applyCurrency(&document, Currency::euro());
        document.total = Money::fromMinor(10000, Currency::euro());
        scope.insert(type, &document);
    }
    scope.commit();
    RecordList list(*window.session, documentListSpec(*window.session));
    auto* footer = child<ListFooter>(&list, "list-footer");
    const auto total = [footer] { return footer->sumText(QStringLiteral("total")); };
    REQUIRE(QTest::qWaitFor([&] { return list.model()->isComplete() && list.model()->figures().has_value(); }));
    CHECK(total().isEmpty());
    list.setFilter(QStringLiteral("kind = \"quote\""));
    REQUIRE(QTest::qWaitFor([&] { return total() == u"€100.00"; }));
    list.setFilter(QStringLiteral("kind in (\"quote\", \"order\")"));
    REQUIRE(QTest::qWaitFor([&] { return list.model()->isComplete(); }));
    CHECK(total().isEmpty());
    list.model()->setTicked(0, 1, true);
    REQUIRE(QTest::qWaitFor([&] { return total() == u"€200.00"; })); // what somebody chose is added up as it is
}
