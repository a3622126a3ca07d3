// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer.h"
#include "core/storage/change_scope.h"
#include "core/storage/draft_storage.h"
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/customers/customer_card.h"
#include "ui/customers/customers_page.h"
#include "ui/model_view/list_view.h"
#include "ui/model_view/record_list.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace clientela;
using namespace clientela::test;

namespace {

class PageFixture : public WindowFixture
{
public:
    explicit PageFixture(int width = 1300)
        : page(*session)
    {
        for (const char* name : {"Ana Beatriz Sarmento", "Bruno Teixeira Lopes", "Carla Nunes"}) {
            Customer customer;
            customer.name = QString::fromUtf8(name);
            ChangeScope scope(session->shop(), QStringLiteral("Insert"));
            ids.push_back(scope.insert(session->shop().types().type(u"customer"), &customer));
            scope.commit();
        }
        QObject::connect(&session->navigator(), &Navigator::moved, &page,
                         [this](const Place& place) { page.open(place); });
        page.resize(width, 800);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        session->navigator().go({QStringLiteral("customers"), 0, {}});
        REQUIRE(QTest::qWaitFor([&] { return list()->currentId() == ids[0]; }));
        if (QWidget* first = QApplication::focusWidget())
            first->clearFocus(); // the window's own choice
        page.focusStart();
    }
    ListView* list() { return page.findChild<RecordList*>()->view(); }

    CustomersPage page;
    std::vector<qint64> ids;
};

} // namespace

TEST_CASE("Down moves in the list, the card follows, Right goes into it and Esc back")
{
    PageFixture f;
    auto* list = f.list();
    CHECK(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(list->hasFocus());
    REQUIRE(QTest::qWaitFor([&] { return f.page.card()->customer() == CustomerId(f.ids[1]); }));
    QTest::keyClick(list, Qt::Key_Right);
    CHECK(f.page.card()->isAncestorOf(QApplication::focusWidget()));
    CHECK(f.session->navigator().current().id == f.ids[1]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(list->hasFocus());
}

TEST_CASE("In a narrow window the card takes the list's place")
{
    PageFixture f(1000);
    auto* list = f.list();
    CHECK(list->isVisible());
    CHECK_FALSE(f.page.card()->isVisible());
    QTest::keyClick(list, Qt::Key_Return);
    CHECK_FALSE(list->isVisible());
    CHECK(f.page.card()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(list->isVisible());
    CHECK_FALSE(f.page.card()->isVisible());
}

TEST_CASE("A new customer is typed name first and shows who is there already")
{
    PageFixture f;
    addCustomerCommands(*f.session, &f.page);
    f.session->commands().find(QStringLiteral("new-customer"))->trigger();
    auto* name = child<QLineEdit>(&f.page, "new-name");
    REQUIRE(name->hasFocus());
    typeText(name, QStringLiteral("Ana Beatriz Sarmento"));
    const QByteArray button = "open-duplicate-" + QByteArray::number(f.ids[0]);
    REQUIRE(QTest::qWaitFor([&] { return f.page.findChild<QPushButton*>(QLatin1String(button)) != nullptr; }));
    REQUIRE(QTest::qWaitFor([&] { return !DraftStorage(f.session->shop()).list().empty(); }));

    SECTION("the one that is there is opened instead")
    {
        QTest::mouseClick(child<QPushButton>(&f.page, button.constData()), Qt::LeftButton);
        CHECK(f.page.card()->customer() == CustomerId(f.ids[0]));
        CHECK(DraftStorage(f.session->shop()).list().empty());
    }
    SECTION("what is half typed comes back")
    {
        QTest::keyClick(name, Qt::Key_Escape);
        name->clear();
        f.session->commands().find(QStringLiteral("new-customer"))->trigger();
        CHECK(name->text() == u"Ana Beatriz Sarmento");
    }
    SECTION("it is saved with Enter and its card opens")
    {
        name->selectAll();
        typeText(name, QStringLiteral("Vidros Douro, Lda."));
        CHECK(child<QPushButton>(&f.page, "new-company")->isChecked());
        typeText(child<QLineEdit>(&f.page, "new-phone"), QStringLiteral("912345678"));
        QTest::keyClick(name, Qt::Key_Return);
        const qint64 id = f.session->navigator().current().id;
        REQUIRE(id > 0);
        CHECK(f.page.card()->customer() == CustomerId(id));
        CHECK(QTest::qWaitFor([&] { return f.list()->currentId() == id; }));
        const Customer saved =
            f.session->shop().records().load(f.session->shop().types().type(u"customer"), id).as<Customer>();
        CHECK(saved.kind == u"company");
        CHECK(saved.phones.front().e164 == u"+351912345678");
        CHECK(saved.phones.front().type == u"mobile");
        CHECK(child<QPushButton>(&f.page, "customer-quote")->hasFocus());
        CHECK(DraftStorage(f.session->shop()).list().empty());
    }
    CHECK(f.problems.isEmpty());
}

TEST_CASE("A half-typed new customer outlives the program and makes way for a customer that is chosen")
{
    PageFixture f;
    addCustomerCommands(*f.session, &f.page);
    f.session->commands().find(QStringLiteral("new-customer"))->trigger();
    auto* name = child<QLineEdit>(&f.page, "new-name");
    typeText(name, QStringLiteral("Espera Quatro"));
    REQUIRE(comesTrue([&] { return !DraftStorage(f.session->shop()).list().empty(); }));
    f.list()->setFocus();
    QTest::keyClick(f.list(), Qt::Key_Down);
    REQUIRE(comesTrue([&] { return child(&f.page, "customer-card")->isVisible(); }));
    CHECK(!name->isVisible());
    CHECK(f.session->navigator().current().id == f.list()->currentId());
    {
        CustomersPage next(*f.session); // as after a start of the program
        next.settle();
        QTest::qWait(0);
    }
    CHECK(DraftStorage(f.session->shop()).list().size() == 1);
    f.session->commands().find(QStringLiteral("new-customer"))->trigger();
    CHECK(name->text() == u"Espera Quatro");
}
