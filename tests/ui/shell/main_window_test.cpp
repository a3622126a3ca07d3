// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/catalog/product.h"
#include "core/storage/document_storage.h"
#include "core/storage/draft_storage.h"
#include "core/workflows/save_record.h"
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette_model.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toast.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace clientela;
using namespace clientela::test;

namespace {

/// A window on a shop with two customers and two products.
class ShellFixture : public WindowFixture
{
public:
    ShellFixture()
    {
        shop.reopen();
        maria = addCustomer(QStringLiteral("Maria Lopes"), QStringLiteral("912 345 678"));
        addCustomer(QStringLiteral("Mário Sá, Lda."), {});
        addProduct(QStringLiteral("VT10"), QStringLiteral("Vidro temperado 10 mm"), 64'500'000);
        addProduct(QStringLiteral("PEL"), QStringLiteral("Película de controlo solar"), 78'830'000);
        shop.close();
        window = std::make_unique<MainWindow>(std::move(session));
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }

    qint64 addCustomer(const QString& name, const QString& phone)
    {
        Customer customer;
        customer.name = name;
        if (!phone.isEmpty())
            customer.phones.push_back({QStringLiteral("mobile"), phone, {}, {}});
        return shop.insert("customer", &customer);
    }

    void addProduct(const QString& code, const QString& name, qint64 price)
    {
        Product product;
        product.code = code;
        product.name = name;
        product.unit = QStringLiteral("m²");
        product.price = UnitPrice::fromUnits(price);
        product.tax = QStringLiteral("IVA23");
        shop.insert("product", &product);
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        QCoreApplication::processEvents();
    }
    static void type(const char* text)
    {
        typeText(QApplication::focusWidget(), QString::fromUtf8(text));
        QCoreApplication::processEvents();
    }
    Place place() { return window->session().navigator().current(); }
    CommandPalette& palette() { return *child<CommandPalette>(window.get(), "palette"); }

    qint64 maria = 0;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_CASE("the palette finds by a part of the telephone number and opens the customer")
{
    ShellFixture shell;
    shell.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(shell.palette().isVisible());
    shell.type("345678");
    REQUIRE(shell.palette().model().firstChoice() >= 0);
    CHECK(shell.palette().model().row(shell.palette().model().firstChoice()).title == u"Maria Lopes");
    shell.press(Qt::Key_Return);
    CHECK_FALSE(shell.palette().isVisible());
    CHECK(shell.place() == Place{QStringLiteral("customers"), shell.maria, {}});
    CHECK(shell.problems.isEmpty());
}

TEST_CASE("a number that nobody has becomes a new customer's, a name likewise")
{
    struct Row
    {
        const char* typed;
        const char* filled;
        const char* focused;
    };
    for (const Row& row : {Row{"913 777 888", "new-phone", "new-name"}, Row{"Zita Novais", "new-name", "new-phone"}}) {
        CAPTURE(row.typed);
        ShellFixture shell;
        shell.press(Qt::Key_K, Qt::ControlModifier);
        shell.type(row.typed);
        shell.press(Qt::Key_Return);
        CHECK(child<QLineEdit>(shell.window.get(), row.filled)->text() == QString::fromUtf8(row.typed));
        CHECK(QApplication::focusWidget()->objectName() == QLatin1String(row.focused));
        CHECK(shell.problems.isEmpty());
    }
}

TEST_CASE("a slip of the finger is answered with who is called nearly so")
{
    ShellFixture shell;
    shell.press(Qt::Key_K, Qt::ControlModifier);
    shell.type("Maria Lopez");
    PaletteModel& model = shell.palette().model();
    REQUIRE(model.rowCount() == 2);
    CHECK(model.row(0).title == u"Nothing is called that");
    CHECK(model.row(1).title == u"New customer “Maria Lopez”");
    REQUIRE(comesTrue([&] { return model.rowCount() == 4; }));
    CHECK(model.row(3).title == u"Maria Lopes");
    shell.press(Qt::Key_Down);
    shell.press(Qt::Key_Return);
    CHECK(shell.place().id == shell.maria);
}

TEST_CASE("a note is begun from the search box")
{
    ShellFixture shell;
    shell.press(Qt::Key_K, Qt::ControlModifier);
    shell.type("Maria Lopes");
    shell.press(Qt::Key_2, Qt::AltModifier);
    CHECK(shell.place().id == shell.maria);
    CHECK(QApplication::focusWidget()->objectName() == u"note-text");
    CHECK(shell.problems.isEmpty());
}

TEST_CASE("the palette's model is a sound one whatever is typed")
{
    ShellFixture shell;
    PaletteModel model(shell.window->session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const char* typed : {"", "mar", "m", "#", "# PF", ">", "> quote", "zzzz", "%_'\"", "á É ñ", "  "}) {
        model.setTyped(QString::fromUtf8(typed));
        for (int row = 0; row < model.rowCount(); ++row)
            CHECK_FALSE(model.row(row).title.isEmpty());
    }
    model.setTyped(QStringLiteral("mar"));
    const int all = model.rowCount();
    model.showOnly(PaletteRow::Kind::Customer);
    CHECK(model.rowCount() <= all);
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK((model.row(row).kind == PaletteRow::Kind::Customer || model.row(row).kind == PaletteRow::Kind::Heading));
}

TEST_CASE("Esc closes the palette and the keyboard is where it was")
{
    ShellFixture shell;
    QWidget* const before = QApplication::focusWidget();
    shell.press(Qt::Key_K, Qt::ControlModifier);
    shell.press(Qt::Key_Escape);
    CHECK_FALSE(shell.palette().isVisible());
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("a sale from the ringing telephone to the payment, with the keyboard alone")
{
    ShellFixture shell;
    shell.press(Qt::Key_K, Qt::ControlModifier);
    shell.type("912 345");
    shell.press(Qt::Key_Return, Qt::ControlModifier); // a quote for her
    REQUIRE(shell.place().page == u"document");
    shell.type("vt10");
    shell.press(Qt::Key_Return);
    shell.type("2");
    shell.press(Qt::Key_Return);
    shell.type("pelic");
    shell.press(Qt::Key_Return);
    shell.press(Qt::Key_Return);
    shell.type("vt10");
    shell.press(Qt::Key_Return);
    shell.press(Qt::Key_Return);
    shell.press(Qt::Key_Return, Qt::ControlModifier); // issue
    CHECK(shell.problems.isEmpty());
    const Document issued = DocumentStorage(shell.window->session().shop())
                                .load(
                                    DocumentStorage(shell.window->session().shop()).find(QStringLiteral("OR 2026/1")));
    CHECK(issued.customer.value() == shell.maria);
    // 3 × 64.50 + 78.83 = 272.33, with 23 % 334.97
    CHECK(issued.net.toText() == u"272.33");
    CHECK(issued.total.toText() == u"334.97");
}

TEST_CASE("every page of the sidebar opens, and back leads where it was")
{
    ShellFixture shell;
    const Place first = shell.place();
    for (const char* page :
         {"documents", "products", "history", "settings", "help", "import", "duplicates", "customers"}) {
        INFO(page);
        shell.window->session().navigator().go({QLatin1String(page), 0, {}});
        QCoreApplication::processEvents();
        REQUIRE(shell.window->currentPage());
        CHECK(shell.problems.isEmpty());
    }
    for (int step = 0; step < 8; ++step)
        shell.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(shell.place() == first);
}

TEST_CASE("everything that the palette offers can be done without a failure")
{
    ShellFixture shell;
    // a question or a file dialog is left by the prompts' answers; leaving the program is not tried
    const QStringList leaving{QStringLiteral("quit"), QStringLiteral("print"), QStringLiteral("print-dialog")};
    QStringList keys;
    for (const QAction* action : shell.window->session().commands().all())
        keys.append(action->objectName());
    CHECK(keys.size() > 20);
    CHECK(QSet<QString>(keys.begin(), keys.end()).size() == keys.size());
    for (const QString& key : keys) {
        QAction* action = shell.window->session().commands().find(key);
        if (!action || leaving.contains(key) || !action->isEnabled())
            continue;
        INFO(key.toStdString());
        shell.window->session().navigator().go({QStringLiteral("customers"), 0, {}});
        shell.problems.clear();
        action->trigger();
        QCoreApplication::processEvents();
        // "Nothing to undo" is a fair answer of an empty history
        if (key != u"undo" && key != u"redo")
            CHECK(shell.problems.isEmpty());
    }
}

TEST_CASE("what was done can be undone from the toast, also by the keyboard")
{
    ShellFixture shell;
    Session& session = shell.window->session();
    Customer maria =
        session.shop().records().load(session.shop().types().type(u"customer"), shell.maria).as<Customer>();
    maria.name = QStringLiteral("Maria Lopes Costa");
    ChangeScope scope(session.shop(), QStringLiteral("Change the name"));
    scope.update(session.shop().types().type(u"customer"), &maria);
    scope.commit();
    session.tellUndoable(QStringLiteral("Name changed."));
    auto* toast = child<Toast>(shell.window.get(), "toast");
    REQUIRE(toast->isVisible());
    CHECK(toast->sentence() == u"Name changed.");
    toast->setFocus(Qt::TabFocusReason);
    shell.press(Qt::Key_Return);
    CHECK(session.shop().records().load(session.shop().types().type(u"customer"), shell.maria).as<Customer>().name
          == u"Maria Lopes");
}

TEST_CASE("what another program changes in the same shop is told here")
{
    ShellFixture shell;
    QSignalSpy changed(&shell.window->session(), &Session::recordsChanged);
    shell.shop.reopen();
    shell.addCustomer(QStringLiteral("Novo de outro posto"), {});
    REQUIRE(comesTrue([&] { return changed.count() > 0; }));
}

TEST_CASE("the window fits into 800 by 500 and text of twice the size")
{
    ShellFixture shell;
    for (const int textSize : {100, 200}) {
        Appearance look;
        look.textSize = textSize;
        applyAppearance(look);
        shell.window->resize(800, 500);
        QCoreApplication::processEvents();
        for (const char* page : {"customers", "documents", "products", "settings", "help"}) {
            shell.window->session().navigator().go({QLatin1String(page), 0, {}});
            QCoreApplication::processEvents();
        }
        if (textSize == 100)
            CHECK(shell.window->width() <= 800);
    }
    applyAppearance({});
}

TEST_CASE("what could not be saved stands at the foot until something is saved again")
{
    ShellFixture f;
    auto* sidebar = child<Sidebar>(f.window.get(), "sidebar");
    const QString usual = sidebar->foot();
    f.window->session().tellProblem(Error(ErrorKind::BadInput, QStringLiteral("Should end in 2.")));
    CHECK(sidebar->foot() == usual);
    f.window->session().tellProblem(Error(ErrorKind::Storage, QStringLiteral("The disk is full.")));
    CHECK(sidebar->foot() != usual);
    CHECK(sidebar->toolTip() == u"The disk is full.");
    AnyRecord record(f.window->session().shop().types().type(u"customer"));
    record.as<Customer>().name = QStringLiteral("Zé Novo");
    saveRecord(f.window->session().shop(), record);
    CHECK(sidebar->foot() == usual);
}

TEST_CASE("a shop's file that is moved away while it is open is said at once")
{
    ShellFixture f;
    auto* sidebar = child<Sidebar>(f.window.get(), "sidebar");
    const QString usual = sidebar->foot();
    const QString path = f.window->session().shop().location();
    const QString away = path + QStringLiteral(".away");
    REQUIRE(QFile::rename(path, away));
    REQUIRE(comesTrue([&] { return !f.problems.isEmpty(); }));
    CAPTURE(f.problems.join(u'|'));
    CHECK(f.problems.size() == 1);
    CHECK(f.problems.first().contains(QFileInfo(path).fileName()));
    CHECK(sidebar->foot() != usual);
    REQUIRE(QFile::rename(away, path));
    REQUIRE(comesTrue([&] { return sidebar->foot() == usual; }));
}

TEST_CASE("the window asks before it closes over something that could not be saved")
{
    ShellFixture f;
    f.window->session().navigator().go({QStringLiteral("customers"), f.maria, {}});
    auto* note = child<QPlainTextEdit>(f.window.get(), "note-text");
    note->setFocus();
    f.window->session().shop().database().runScript(QStringLiteral("PRAGMA query_only = 1"));
    typeText(note, QStringLiteral("Rings again on Monday"));
    CHECK(!f.window->close());
    CHECK(f.window->isVisible());
    CHECK(f.prompts->asked.size() == 1);
    CHECK(note->toPlainText() == u"Rings again on Monday");
    f.window->session().shop().database().runScript(QStringLiteral("PRAGMA query_only = 0"));
    CHECK(f.window->close());
    CHECK(f.prompts->asked.size() == 1);
    f.window.reset();
    const auto shop = ShopFile::open(f.shop.location(), f.shop.clock());
    CHECK(DraftStorage(*shop).list().size() == 1);
}
