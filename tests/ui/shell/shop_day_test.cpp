// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"
#include "core/storage/document_storage.h"
#include "core/storage/record_query.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"
#include "tests/ui/window_fixture.h"
#include "ui/inputs/line_input.h"
#include "ui/model_view/list_view.h"
#include "ui/printing/printers.h"
#include "ui/sales/line_grid.h"
#include "ui/shell/first_run.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QThread>
#include <QToolButton>

using namespace clientela;
using namespace clientela::test;

namespace {

/// One printer that prints into a file.
class CounterPrinter final : public Printers
{
public:
    explicit CounterPrinter(QString file)
        : m_path(std::move(file))
    {
    }
    QStringList names() override { return {QStringLiteral("Counter")}; }
    std::unique_ptr<QPrinter> open(const QString&) override
    {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_path);
        return printer;
    }
    bool ask(QWidget*, QPrinter&, int, const QString&) override { return true; }

private:
    QString m_path;
};

/// A shop of this day, its window and what the dialogs answer.
class ShopDay
{
public:
    ShopDay()
        : clock(utcTime(QDate(2026, 3, 2), QTime(9, 0)))
        , path(folder.filePath(QStringLiteral("oficina.clientela")))
        , printed(folder.filePath(QStringLiteral("printed.pdf")))
    {
        auto own = std::make_unique<AnsweredPrompts>();
        prompts = own.get();
        m_prompts = setPrompts(std::move(own));
        m_printers = setPrinters(std::make_unique<CounterPrinter>(printed));
    }
    ~ShopDay()
    {
        window.reset();
        setPrompts(std::move(m_prompts));
        setPrinters(std::move(m_printers));
    }
    ShopDay(const ShopDay&) = delete;
    ShopDay& operator=(const ShopDay&) = delete;

    /// Begins a shop with the assistant, by mouse.
    void beginShop()
    {
        FirstRun assistant(clock);
        assistant.show();
        QSignalSpy made(&assistant, &FirstRun::shopMade);
        prompts->paths = {path};
        auto* country = child<QComboBox>(&assistant, "first-run-country");
        country->setCurrentIndex(country->findData(QStringLiteral("PT")));
        Q_EMIT country->activated(country->currentIndex());
        click(&assistant, "first-run-next");
        typeText(child<QLineEdit>(&assistant, "first-run-name"), QStringLiteral("Oficina do Vidro"));
        click(&assistant, "first-run-next-2");
        click(&assistant, "first-run-change-place");
        click(&assistant, "first-run-empty");
        REQUIRE(made.count() == 1);
    }
    void openWindow()
    {
        window.reset();
        window = std::make_unique<MainWindow>(std::make_unique<Session>(ShopFile::open(path, clock), clock));
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        QObject::connect(&window->session(), &Session::problemTold, window.get(),
                         [this](const Error& error) { problems.append(error.sentence()); });
    }
    static void click(QWidget* parent, const char* name)
    {
        CAPTURE(name);
        auto* button = child<QAbstractButton>(parent, name);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void click(const char* name) { click(window.get(), name); }
    static void clickRow(QAbstractItemView* view, int row, int column = 0)
    {
        const QModelIndex index = view->model()->index(row, column);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        QCoreApplication::processEvents();
    }
    bool waitFor(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, patience); }
    ShopFile& shop() { return window->session().shop(); }
    qint64 count(QStringView kind)
    {
        return RecordQuery(shop().database(), shop().records()).count(shop().types().type(kind), {});
    }
    Document lastDocument()
    {
        const RecordType& type = shop().types().type(u"document");
        const auto ids = RecordQuery(shop().database(), shop().records()).ids(type, {}, {});
        return DocumentStorage(shop()).load(DocumentId(ids.back()));
    }

    QTemporaryDir folder;
    FixedClock clock;
    QString path;
    QString printed;
    AnsweredPrompts* prompts = nullptr;
    QStringList problems;
    std::unique_ptr<MainWindow> window;

private:
    std::unique_ptr<Prompts> m_prompts;
    std::unique_ptr<Printers> m_printers;
};

} // namespace

TEST_CASE("a first day with the mouse: begin, import, find, quote, issue, print, convert, pay")
{
    ShopDay day;
    day.beginShop();
    day.openWindow();

    day.click("option-import-customers");
    day.prompts->paths = {QStringLiteral(CLIENTELA_SOURCE_DIR "/resources/samples/contactos.csv")};
    day.click("choose-file");
    auto* next = child<QPushButton>(day.window.get(), "import-next");
    REQUIRE(day.waitFor([&] { return next->isVisible() && next->isEnabled(); }));
    day.click("import-next");
    REQUIRE(day.waitFor([&] { return !day.window->session().jobs().isAnyRunning() && next->isEnabled(); }));
    day.click("import-next");
    REQUIRE(day.waitFor([&] { return day.count(u"customer") > 10; }));
    REQUIRE(day.waitFor([&] { return child<QPushButton>(day.window.get(), "show-imported")->isVisible(); }));

    day.click("show-imported");
    auto* list = child<QWidget>(day.window.get(), "customers-page")->findChild<ListView*>();
    REQUIRE(list);
    REQUIRE(day.waitFor([&] { return list->model()->rowCount() > 10; }));
    ShopDay::clickRow(list, 2);
    const qint64 customer = list->currentId();
    REQUIRE(day.waitFor([&] { return child<QPushButton>(day.window.get(), "customer-quote")->isVisible(); }));
    REQUIRE(day.waitFor([&] { return day.window->session().navigator().current().id == customer; }));

    day.click("customer-quote");
    REQUIRE(day.window->session().navigator().current().page == u"document");
    auto* grid = day.window->findChild<LineGrid*>();
    REQUIRE(grid);
    ShopDay::clickRow(grid, 0, static_cast<int>(LineColumn::Code));
    typeText(QApplication::focusWidget(), QStringLiteral("Vidro à medida"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ShopDay::clickRow(grid, 0, static_cast<int>(LineColumn::QuantityAndUnit));
    typeText(QApplication::focusWidget(), QStringLiteral("2"));
    ShopDay::clickRow(grid, 0, static_cast<int>(LineColumn::Price));
    typeText(QApplication::focusWidget(), QStringLiteral("50"));
    day.click("next-step"); // issue
    CHECK(day.problems.isEmpty());
    const Document quote = day.lastDocument();
    CHECK(quote.customer.value() == customer);
    CHECK(quote.number == QStringLiteral("OR 2026/1"));
    CHECK(quote.net.toText() == u"100.00");
    CHECK(quote.total.toText() == u"123.00");

    day.click("print-button");
    CHECK(QFile::exists(day.printed));

    QAction* toInvoice = nullptr;
    for (QAction* action : child<QMenu>(day.window.get(), "next-step-menu")->actions()) {
        if (action->text().contains(QStringLiteral("pro-forma"), Qt::CaseInsensitive))
            toInvoice = action;
    }
    REQUIRE(toInvoice);
    toInvoice->trigger();
    day.click("next-step"); // issue
    CHECK(day.lastDocument().kind == DocumentKind::ProForma);
    day.click("next-step"); // receive the payment
    day.click("payment-take");
    CHECK(day.lastDocument().open.isZero());
    CHECK(day.problems.isEmpty());
}

TEST_CASE("what was changed is undone and done again, also after the program was closed")
{
    ShopDay day;
    day.beginShop();
    day.openWindow();
    const RecordType& type = day.shop().types().type(u"customer");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    typeText(QApplication::focusWidget(), QStringLiteral("Padaria Sol"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(day.count(u"customer") == 1);
    const qint64 id = RecordQuery(day.shop().database(), day.shop().records()).ids(type, {}, {}).front();
    const auto name = [&] {
        return day.shop().records().load(day.shop().types().type(u"customer"), id).as<Customer>().name;
    };
    CHECK(name() == QStringLiteral("Padaria Sol"));
    const auto rename = [&](const char* text) {
        day.clock.advance(5000);
        day.window->findChild<QAction*>(QStringLiteral("card-rename"))->trigger();
        auto* editor = child<QLineEdit>(day.window.get(), "name-editor");
        editor->selectAll();
        typeText(editor, QString::fromUtf8(text));
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    rename("Padaria Sol & Mar");
    rename("Padaria do Mar");
    CHECK(name() == QStringLiteral("Padaria do Mar"));
    const auto press = [&](Qt::Key key) { QTest::keyClick(day.window.get(), key, Qt::ControlModifier); };
    press(Qt::Key_Z);
    CHECK(name() == QStringLiteral("Padaria Sol & Mar"));
    press(Qt::Key_Y);
    CHECK(name() == QStringLiteral("Padaria do Mar"));
    day.openWindow(); // the next morning
    press(Qt::Key_Z);
    CHECK(name() == QStringLiteral("Padaria Sol & Mar"));
    press(Qt::Key_Z);
    CHECK(name() == QStringLiteral("Padaria Sol"));
    press(Qt::Key_Y);
    CHECK(name() == QStringLiteral("Padaria Sol & Mar"));
    CHECK(day.problems.isEmpty());
}

TEST_CASE("a window with work under way asks before it goes")
{
    ShopDay day;
    day.beginShop();
    day.openWindow();
    day.window->session().startJob(QStringLiteral("Counting"), [](ShopFile&, Progress& progress) {
        for (;;) {
            reportOrThrow(progress, 1, 2); // until it is cancelled
            QThread::yieldCurrentThread();
        }
        return QVariant();
    });
    CHECK_FALSE(day.window->close());
    CHECK(day.prompts->asked.size() == 2); // after where the shop is kept
    day.prompts->replies = {Reply::Action};
    CHECK(day.window->close());
    CHECK(day.waitFor([&] { return !day.window->session().jobs().isAnyRunning(); }));
}
