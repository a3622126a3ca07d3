// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activities/note.h"
#include "core/base/phone_number.h"
#include "core/catalog/custom_field.h"
#include "core/storage/change_scope.h"
#include "core/storage/draft_storage.h"
#include "core/storage/timeline_storage.h"
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/customers/customer_actions.h"
#include "ui/customers/customer_card.h"
#include "ui/customers/customers_page.h"
#include "ui/customers/facts_view.h"
#include "ui/customers/record_history_panel.h"
#include "ui/customers/timeline_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

using namespace clientela;
using namespace clientela::test;

namespace {

Customer almeida()
{
    Customer customer;
    customer.kind = QStringLiteral("company");
    customer.name = QStringLiteral("Construções Almeida & Filhos, Lda.");
    customer.phones = {{QStringLiteral("work"), QStringLiteral("222481930"), {}, {}}};
    customer.emails = {{{}, QStringLiteral("geral@almeida.pt"), {}}};
    customer.addresses = {{QStringLiteral("main"),
                           QStringLiteral("Rua de Santa Catarina, 214"),
                           QStringLiteral("4000-447"),
                           QStringLiteral("Porto"),
                           {},
                           QStringLiteral("PT")}};
    return customer;
}

/// A shop with one customer, whose card is shown.
class CardFixture : public WindowFixture
{
public:
    CardFixture()
    {
        Customer customer = almeida();
        id = insert("customer", customer);
        open();
    }

    template<class Struct>
    qint64 insert(const char* type, Struct& record)
    {
        const RecordType& kind = session->shop().types().type(QString::fromLatin1(type));
        ChangeScope scope(session->shop(), QStringLiteral("Insert"));
        const qint64 inserted = scope.insert(kind, &record);
        scope.commit();
        shop.clock().advance(1000);
        return inserted;
    }
    void open()
    {
        page = std::make_unique<CustomersPage>(*session);
        page->resize(1300, 800);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->open({QStringLiteral("customers"), id, {}});
    }
    Customer stored(qint64 which = 0)
    {
        return session->shop()
            .records()
            .load(session->shop().types().type(u"customer"), which ? which : id)
            .as<Customer>();
    }
    /// Puts the keyboard on the row whose text begins so.
    FactsView& goTo(const QString& text)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // an editor that was left
        auto* facts = child<FactsView>(page.get(), "customer-facts");
        facts->setFocus();
        QTest::keyClick(facts, Qt::Key_Home);
        for (int row = 0; row < facts->model()->rowCount(); ++row) {
            if (facts->currentIndex().data().toString().startsWith(text))
                return *facts;
            QTest::keyClick(facts, Qt::Key_Down);
        }
        FAIL("no fact " << text);
        return *facts;
    }
    QLineEdit* factInput(int number = 0)
    {
        return child<QLineEdit>(page.get(), QStringLiteral("fact-input-%1").arg(number).toLatin1().constData());
    }

    std::unique_ptr<CustomersPage> page;
    qint64 id = 0;
};

} // namespace

TEST_CASE("A telephone number is changed in place and undone")
{
    CardFixture f;
    FactsView& facts = f.goTo(QStringLiteral("Work"));
    QTest::keyClick(&facts, Qt::Key_F2);
    REQUIRE(f.factInput()->hasFocus());
    CHECK(f.factInput()->selectedText() == u"222481930");
    typeText(f.factInput(), QStringLiteral("919204417"));
    QTest::keyClick(f.factInput(), Qt::Key_Return);
    CHECK(f.stored().phones.front().number == u"919204417");
    CHECK(f.told == QStringList{QStringLiteral("Phone changed.")});
    CHECK(facts.hasFocus());
    CHECK(facts.model()->index(1, 0).data().toString() == u"Work: 919 204 417");
    f.session->undo();
    CHECK(f.stored().phones.front().number == u"222481930");
    CHECK(facts.model()->index(1, 0).data().toString()
          == QStringLiteral("Work: ") + PhoneNumber::read(QStringLiteral("222481930"), u"PT").national());
    CHECK(f.problems.isEmpty());
}

TEST_CASE("Esc takes a half-typed fact back, an emptied number is removed, Tab goes on")
{
    CardFixture f;
    FactsView& facts = f.goTo(QStringLiteral("Work"));
    QTest::keyClick(&facts, Qt::Key_Return);
    typeText(f.factInput(), QStringLiteral("1"));
    QTest::keyClick(f.factInput(), Qt::Key_Escape);
    CHECK(f.stored().phones.front().number == u"222481930");
    CHECK_FALSE(facts.isEditing());

    f.goTo(QStringLiteral("E-mail"));
    QTest::keyClick(&facts, Qt::Key_F2);
    typeText(f.factInput(0), QStringLiteral("obra@almeida.pt"));
    QTest::keyClick(f.factInput(0), Qt::Key_Tab);
    REQUIRE(f.factInput(1)->hasFocus());
    QTest::keyClick(f.factInput(1), Qt::Key_Tab);
    CHECK(f.stored().emails.front().address == u"obra@almeida.pt");
    CHECK(facts.isEditing());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    f.goTo(QStringLiteral("Work"));
    QTest::keyClick(&facts, Qt::Key_Delete);
    CHECK(f.stored().phones.empty());
    CHECK_FALSE(child<QPushButton>(f.page.get(), "customer-call")->isEnabled());
    CHECK_FALSE(child<QPushButton>(f.page.get(), "customer-call")->toolTip().isEmpty());
    f.session->undo();
    CHECK(f.stored().phones.size() == 1);
}

TEST_CASE("What cannot be understood is said and nothing is lost")
{
    CardFixture f;
    changeCustomer(*f.session, CustomerId(f.id), QStringLiteral("Credit"),
                   [&](Customer& customer) { customer.creditLimit = Money::fromMinor(500000, f.session->currency()); });
    FactsView& facts = f.goTo(QStringLiteral("Credit"));
    QTest::keyClick(&facts, Qt::Key_F2);
    typeText(f.factInput(), QStringLiteral("a lot"));
    QTest::keyClick(f.factInput(), Qt::Key_Return);
    CHECK(f.problems.size() == 1);
    CHECK(facts.isEditing());
    CHECK(f.factInput()->text() == u"a lot");
    f.factInput()->selectAll();
    typeText(f.factInput(), QStringLiteral("6,000.50"));
    QTest::keyClick(f.factInput(), Qt::Key_Return);
    CHECK(f.stored().creditLimit.toText() == u"6000.50");
}

TEST_CASE("A wrong tax number is marked and kept")
{
    CardFixture f;
    FactsView& facts = f.goTo(QStringLiteral("Terms"));
    facts.edit(QStringLiteral("field/tax_number"));
    typeText(f.factInput(), QStringLiteral("509482113"));
    QTest::keyClick(f.factInput(), Qt::Key_Return);
    CHECK(f.stored().taxNumber == u"509482113");
    f.goTo(QStringLiteral("NIF"));
    CHECK_FALSE(facts.currentIndex().data(Qt::ToolTipRole).toString().isEmpty());
    CHECK(f.problems.isEmpty());
}

TEST_CASE("The buttons call, write and ask which number when there are several")
{
    CardFixture f;
    QTest::mouseClick(child<QPushButton>(f.page.get(), "customer-call"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(f.page.get(), "customer-message"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(f.page.get(), "customer-email"), Qt::LeftButton);
    CHECK(f.prompts->opened
          == QStringList{QStringLiteral("tel:222481930"), QStringLiteral("sms:222481930"),
                         QStringLiteral("mailto:geral@almeida.pt")});
    changeCustomer(*f.session, CustomerId(f.id), QStringLiteral("Phone"), [](Customer& customer) {
        customer.phones.push_back({QStringLiteral("mobile"), QStringLiteral("919204417"), {}, {}});
    });
    QTest::mouseClick(child<QPushButton>(f.page.get(), "customer-call"), Qt::LeftButton);
    auto* menu = child<QMenu>(f.page.get(), "number-menu");
    REQUIRE(menu->actions().size() == 2);
    menu->actions().at(1)->trigger();
    CHECK(f.prompts->opened.last() == u"tel:919204417");
    menu->close();
}

TEST_CASE("A note is written with Ctrl+Enter, changed and removed")
{
    CardFixture f;
    auto* text = child<QPlainTextEdit>(f.page.get(), "note-text");
    auto* timeline = child<TimelineView>(f.page.get(), "customer-timeline");
    QAbstractItemModelTester tester(timeline->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    text->setFocus();
    typeText(text, QStringLiteral("Wants it before Christmas"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(text->toPlainText().isEmpty());
    CHECK(DraftStorage(f.session->shop()).list().empty());
    REQUIRE(timeline->model()->rowCount() == 2);
    CHECK(timeline->model()->index(1, 0).data().toString() == u"Note, Wants it before Christmas");

    timeline->setFocus();
    timeline->setCurrentIndex(timeline->model()->index(1, 0));
    QTest::keyClick(timeline, Qt::Key_Return);
    auto* editor = child<QPlainTextEdit>(timeline, "note-editor");
    typeText(editor, QStringLiteral("!"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    CHECK(timeline->model()->index(1, 0).data().toString() == u"Note, Wants it before Christmas!");
    QTest::keyClick(timeline, Qt::Key_Delete);
    CHECK(timeline->model()->rowCount() == 0);
    f.session->undo();
    CHECK(timeline->model()->rowCount() == 2);
}

TEST_CASE("A half-typed note is kept within a second and comes back")
{
    CardFixture f;
    auto* text = child<QPlainTextEdit>(f.page.get(), "note-text");
    text->setFocus();
    typeText(text, QStringLiteral("Half a tho"));
    REQUIRE(QTest::qWaitFor([&] { return !DraftStorage(f.session->shop()).list().empty(); }, 1000));
    f.open();
    CHECK(child<QPlainTextEdit>(f.page.get(), "note-text")->toPlainText() == u"Half a tho");
    CHECK(f.session->shop().records().find(f.session->shop().types().type(u"note"), 1) == std::nullopt);
}

TEST_CASE("The timeline reads page by page")
{
    CardFixture f;
    {
        ChangeScope scope(f.session->shop(), QStringLiteral("Notes"));
        for (int i = 0; i < 250; ++i) {
            Note note;
            note.customer = CustomerId(f.id);
            note.writtenAt = QStringLiteral("2026-01-%1T10:00:00.000Z").arg(i % 28 + 1, 2, 10, QChar(u'0'));
            note.text = QStringLiteral("Note %1").arg(i);
            scope.insert(f.session->shop().types().type(u"note"), &note);
        }
        scope.commit();
    }
    TimelineModel model(*f.session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false);
    model.setCustomer(CustomerId(f.id));
    const auto entries = [&] {
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            count += model.row(model.index(row)).heading.isEmpty() ? 1 : 0;
        return count;
    };
    CHECK(entries() == 99); // the hundredth is a change, which is not shown
    while (model.canFetchMore({}))
        model.fetchMore({});
    CHECK(entries() == 250);
    model.setKinds({TimelineKind::Payment});
    while (model.canFetchMore({}))
        model.fetchMore({});
    CHECK(entries() == 0);
    model.setKinds({TimelineKind::Change});
    CHECK(entries() == 1);
}

TEST_CASE("A second window sees a change live and loses nothing")
{
    CardFixture f;
    FactsView& facts = f.goTo(QStringLiteral("Work"));
    QTest::keyClick(&facts, Qt::Key_F2);
    typeText(f.factInput(), QStringLiteral("919204417"));

    Session other(ShopFile::open(f.session->shop().location(), f.shop.clock()), f.shop.clock());
    changeCustomer(other, CustomerId(f.id), QStringLiteral("Other"), [](Customer& customer) {
        customer.emails.front().address = QStringLiteral("nova@almeida.pt");
        customer.phones.insert(customer.phones.begin(),
                               {QStringLiteral("mobile"), QStringLiteral("912345678"), {}, {}});
    });
    f.session->announceElsewhere({{&f.session->shop().types().type(u"customer"), f.id}});
    CHECK(facts.facts().customer.emails.front().address == u"nova@almeida.pt");
    CHECK(f.factInput()->text() == u"919204417");
    QTest::keyClick(f.factInput(), Qt::Key_Return);
    const Customer stored = f.stored();
    CHECK(stored.emails.front().address == u"nova@almeida.pt");
    REQUIRE(stored.phones.size() == 2);
    CHECK(stored.phones[0].number == u"912345678");
    CHECK(stored.phones[1].number == u"919204417");
}

TEST_CASE("A field that the shop adds is there at once and is typed like the others")
{
    CardFixture f;
    auto* facts = child<FactsView>(f.page.get(), "customer-facts");
    QAbstractItemModelTester tester(facts->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CustomField field;
    field.recordType = QStringLiteral("customer");
    field.key = QStringLiteral("shoe_size");
    field.label = QStringLiteral("Shoe size");
    field.kind = QStringLiteral("integer");
    f.insert("custom_field", field);
    f.goTo(QStringLiteral("Shoe size"));
    QTest::keyClick(facts, Qt::Key_F2);
    typeText(f.factInput(), QStringLiteral("43"));
    QTest::keyClick(f.factInput(), Qt::Key_Return);
    CHECK(f.stored().custom.value(QStringLiteral("shoe_size")).toInteger() == 43);
    CHECK(f.problems.isEmpty());
}

TEST_CASE("The history names every field and brings a change back")
{
    CardFixture f;
    changeCustomer(*f.session, CustomerId(f.id), QStringLiteral("Role"),
                   [](Customer& customer) { customer.paymentTerms = QStringLiteral("30 days"); });
    f.shop.clock().advance(1000);
    changeCustomer(*f.session, CustomerId(f.id), QStringLiteral("Role"),
                   [](Customer& customer) { customer.paymentTerms = QStringLiteral("60 days"); });
    RecordHistoryModel model(*f.session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecord(f.session->shop().types().type(u"customer"), f.id);
    REQUIRE(model.rowCount() >= 3);
    CHECK(model.index(0, RecordHistoryModel::What).data().toString() == u"Payment terms");
    CHECK(model.index(0, RecordHistoryModel::Before).data().toString() == u"30 days");
    CHECK(model.index(0, RecordHistoryModel::After).data().toString() == u"60 days");

    auto* card = child<CustomerCard>(f.page.get(), "customer-card");
    card->showHistory();
    QTest::mouseClick(child<QPushButton>(f.page.get(), "history-bring-back"), Qt::LeftButton);
    CHECK(f.stored().paymentTerms == u"30 days");
    CHECK(f.problems.isEmpty());
}

TEST_CASE("A person is erased only after the consequences were read")
{
    CardFixture f;
    const auto erase = [&] {
        for (QAction* action : child<QToolButton>(f.page.get(), "customer-menu")->menu()->actions()) {
            if (action->objectName() == u"card-erase")
                action->trigger();
        }
    };
    erase();
    CHECK(f.stored().name == almeida().name);
    f.prompts->replies = {Reply::Action};
    erase();
    CHECK(f.stored().name != almeida().name);
    CHECK(f.prompts->asked.size() == 3);
    CHECK(f.problems.isEmpty());
}

TEST_CASE("A deleted customer leaves its card and comes back by undo")
{
    CardFixture f;
    removeCustomer(*f.session, CustomerId(f.id));
    CHECK_FALSE(child<CustomerCard>(f.page.get(), "customer-card")->isVisible());
    f.session->undo();
    CHECK(f.stored().name == almeida().name);
}

TEST_CASE("What cannot be saved keeps its customer in view and is tried again")
{
    CardFixture f;
    Customer other;
    other.name = QStringLiteral("Bruno Dias");
    const qint64 second = f.insert("customer", other);
    auto* text = child<QPlainTextEdit>(f.page.get(), "note-text");
    text->setFocus();
    f.session->shop().database().runScript(QStringLiteral("PRAGMA query_only = 1"));
    typeText(text, QStringLiteral("Wants it before Christmas"));
    CHECK(!f.page->settle());
    f.page->open({QStringLiteral("customers"), second, {}});
    CHECK(child<CustomerCard>(f.page.get(), "customer-card")->customer() == CustomerId(f.id));
    CHECK(text->toPlainText() == u"Wants it before Christmas");
    f.session->shop().database().runScript(QStringLiteral("PRAGMA query_only = 0"));
    REQUIRE(comesTrue([&] { return !DraftStorage(f.session->shop()).list().empty(); }));
    f.page->open({QStringLiteral("customers"), second, {}});
    CHECK(child<CustomerCard>(f.page.get(), "customer-card")->customer() == CustomerId(second));
    CHECK(text->toPlainText().isEmpty());
}

TEST_CASE("A note that is being changed stays open when it cannot be saved")
{
    CardFixture f;
    auto* text = child<QPlainTextEdit>(f.page.get(), "note-text");
    auto* timeline = child<TimelineView>(f.page.get(), "customer-timeline");
    text->setFocus();
    typeText(text, QStringLiteral("Pays late"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    timeline->setFocus();
    timeline->setCurrentIndex(timeline->model()->index(1, 0));
    QTest::keyClick(timeline, Qt::Key_Return);
    const QPointer<QPlainTextEdit> editor = child<QPlainTextEdit>(timeline, "note-editor");
    typeText(editor, QStringLiteral(", always"));
    f.session->shop().database().runScript(QStringLiteral("PRAGMA query_only = 1"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    CHECK(!f.problems.isEmpty());
    REQUIRE(editor);
    CHECK(editor->isVisible());
    f.session->shop().database().runScript(QStringLiteral("PRAGMA query_only = 0"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    CHECK(timeline->model()->index(1, 0).data().toString() == u"Note, Pays late, always");
}

TEST_CASE("A tag is added to those that are there")
{
    CardFixture f;
    const RecordType& type = f.session->shop().types().type(u"customer");
    const auto tags = [&] {
        const AnyRecord record = f.session->shop().records().load(type, f.id);
        QStringList names;
        for (const CustomerTag& tag : record.as<Customer>().tags)
            names.append(tag.name);
        return names;
    };
    for (const char* word : {"obra", "vip"}) {
        child<FactsView>(f.page.get(), "customer-facts")->edit(QStringLiteral("tags"));
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(line);
        typeText(line, QString::fromLatin1(word));
        QTest::keyClick(line, Qt::Key_Return);
    }
    CHECK(tags() == QStringList{QStringLiteral("obra"), QStringLiteral("vip")});
}

TEST_CASE("A fact of several parts is kept or left by its buttons")
{
    CardFixture f;
    FactsView& facts = f.goTo(QStringLiteral("E-mail"));
    for (const bool isKept : {false, true}) {
        QTest::keyClick(&facts, Qt::Key_F2);
        f.factInput(0)->selectAll();
        typeText(f.factInput(0), QStringLiteral("nova@almeida.pt"));
        auto* button = child<QPushButton>(f.page.get(), isKept ? "fact-save" : "fact-leave");
        QTest::mouseClick(button, Qt::LeftButton);
        CHECK_FALSE(facts.isEditing());
        const auto& emails = f.stored().emails;
        CHECK((!emails.empty() && emails.front().address == u"nova@almeida.pt") == isKept);
        f.goTo(QStringLiteral("E-mail"));
    }
}
