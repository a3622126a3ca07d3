// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"
#include "core/customers/customer.h"
#include "core/storage/draft_storage.h"
#include "core/storage/record_query.h"
#include "core/workflows/automatic_backup.h"
#include "core/workflows/backup.h"
#include "core/workflows/create_shop.h"
#include "core/workflows/save_record.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"
#include "tests/ui/window_fixture.h"
#include "ui/session/backup_keeper.h"
#include "ui/session/user_settings.h"
#include "ui/shell/end_signals.h"
#include "ui/shell/first_run.h"
#include "ui/shell/main_window.h"
#include "ui/shell/program.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>

#include <csignal>

using namespace clientela;
using namespace clientela::test;

TEST_CASE("the first minute: country, name, trade, and an empty shop is open")
{
    const QTemporaryDir folder;
    const FixedClock clock(utcTime(QDate(2026, 3, 2), QTime(9, 0)));
    auto answers = std::make_unique<AnsweredPrompts>();
    const QString path = folder.filePath(QStringLiteral("oficina.clientela"));
    answers->paths = {path};
    setPrompts(std::move(answers));

    FirstRun assistant(clock);
    assistant.show();
    QSignalSpy made(&assistant, &FirstRun::shopMade);
    auto* country = child<QComboBox>(&assistant, "first-run-country");
    country->setCurrentIndex(country->findData(QStringLiteral("PT")));
    Q_EMIT country->activated(country->currentIndex());
    QTest::mouseClick(child<QPushButton>(&assistant, "first-run-next"), Qt::LeftButton);
    auto* name = child<QLineEdit>(&assistant, "first-run-name");
    typeText(name, QStringLiteral("Oficina do Vidro"));
    auto* trade = child<QComboBox>(&assistant, "first-run-trade");
    trade->setCurrentIndex(trade->findData(QStringLiteral("retail")));
    Q_EMIT trade->activated(trade->currentIndex());
    QTest::mouseClick(child<QPushButton>(&assistant, "first-run-next-2"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(&assistant, "first-run-change-place"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(&assistant, "first-run-empty"), Qt::LeftButton);
    REQUIRE(made.count() == 1);
    CHECK(made.at(0).at(0).toString() == path);

    const auto shop = ShopFile::open(path, clock);
    CHECK(shop->defaults().country == u"PT");
    setPrompts(nullptr);
}

TEST_CASE("a place that cannot be written is said in the assistant, and nothing is left")
{
    const FixedClock clock(utcTime(QDate(2026, 3, 2), QTime(9, 0)));
    auto answers = std::make_unique<AnsweredPrompts>();
    answers->paths = {QStringLiteral("/proc/nowhere/oficina.clientela")};
    setPrompts(std::move(answers));
    FirstRun assistant(clock);
    assistant.show();
    QSignalSpy made(&assistant, &FirstRun::shopMade);
    QTest::mouseClick(child<QPushButton>(&assistant, "first-run-next"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(&assistant, "first-run-next-2"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(&assistant, "first-run-change-place"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(&assistant, "first-run-empty"), Qt::LeftButton);
    CHECK(made.isEmpty());
    CHECK(child<QWidget>(&assistant, "first-run-problem")->isVisible());
    setPrompts(nullptr);
}

TEST_CASE("the shops of the last times are remembered, newest first, without those that are gone")
{
    const QTemporaryDir folder;
    QStringList paths;
    for (const char* name : {"a.clientela", "b.clientela", "c.clientela"}) {
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        paths.append(file.fileName());
        noteShopOpened(file.fileName());
    }
    noteShopOpened(paths.at(0));
    CHECK(recentShops().mid(0, 3) == QStringList{paths.at(0), paths.at(2), paths.at(1)});
    QFile::remove(paths.at(2));
    CHECK_FALSE(recentShops().contains(paths.at(2)));
    QFile::remove(paths.at(0)); // a stick that is not plugged in
    CHECK(lastShop() == paths.at(0));
    noteShopOpened(paths.at(1));
    QFile file(paths.at(0));
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(recentShops().mid(0, 2) == QStringList{paths.at(1), paths.at(0)});
}

TEST_CASE("a file that is no shop is said, and the assistant comes")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wrong.clientela"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("this is no shop at all, only some words");
    file.close();
    auto own = std::make_unique<AnsweredPrompts>();
    AnsweredPrompts* answers = own.get();
    setPrompts(std::move(own));
    const SystemClock clock;
    Program program(clock);
    CHECK(program.openShop(path) == nullptr);
    CHECK(answers->asked.size() == 1);
    setPrompts(nullptr);
}

TEST_CASE("a backup is restored over an open shop, which is open again afterwards")
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString path = folder.filePath(QStringLiteral("shop.clientela"));
    ShopSetup setup;
    setup.country = QStringLiteral("PT");
    setup.name = QStringLiteral("Oficina do Vidro");
    const auto customers = [](ShopFile& shop) {
        return RecordQuery(shop.database(), shop.records()).count(shop.types().type(u"customer"), {});
    };
    const auto add = [](ShopFile& shop, const char* name) {
        AnyRecord record(shop.types().type(u"customer"));
        record.as<Customer>().name = QString::fromUtf8(name);
        saveRecord(shop, record);
    };
    const QString copy = folder.filePath(QStringLiteral("shop.clientela-backup"));
    {
        const auto shop = createShop(path, setup, clock);
        add(*shop, "Ana Marques");
        NoProgress progress;
        backUp(*shop, copy, progress);
        add(*shop, "Bruno Dias");
    }
    Program program(clock);
    const QPointer<MainWindow> before = program.openShop(path);
    REQUIRE(before);
    CHECK(customers(before->session().shop()) == 2);
    Q_EMIT before->restoreWanted(copy);
    REQUIRE(comesTrue([&] { return !before; }));
    const auto windowNow = []() -> MainWindow* {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* window = qobject_cast<MainWindow*>(widget); window && window->isVisible())
                return window;
        }
        return nullptr;
    };
    REQUIRE(comesTrue([&] { return windowNow() != nullptr; }));
    CHECK(customers(windowNow()->session().shop()) == 1);
    CHECK(child(windowNow(), "toast")->accessibleName().startsWith(u"The backup is restored."));
    delete windowNow();
}

TEST_CASE("a damaged shop is given back from its newest backup when that is wanted")
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString path = folder.filePath(QStringLiteral("vidros.clientela"));
    BackupRule rule = savedBackupRule();
    const BackupRule usual = rule;
    rule.folder = folder.filePath(QStringLiteral("copies"));
    QDir().mkpath(rule.folder);
    saveBackupRule(rule);
    {
        ShopSetup setup;
        setup.country = QStringLiteral("PT");
        setup.name = QStringLiteral("Vidros do Mondego");
        const auto shop = createShop(path, setup, clock);
        NoProgress progress;
        makeAutomaticBackup(*shop, rule, progress);
    }
    const auto open = [&] {
        Program before(clock); // which shop it is was seen while it could be read
        return before.openShop(path) != nullptr;
    };
    REQUIRE(open());
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, 'x'));
    }
    auto own = std::make_unique<AnsweredPrompts>();
    AnsweredPrompts* answers = own.get();
    setPrompts(std::move(own));
    Program program(clock);
    CHECK(program.openShop(path) == nullptr); // "Not now"
    CHECK(answers->asked.size() == 1);
    answers->replies = {Reply::Action};
    CHECK(program.openShop(path) == nullptr);
    REQUIRE(comesTrue([&] { return program.windowOf(path) != nullptr; }));
    CHECK(program.windowOf(path)->session().shop().defaults().country == u"PT");
    CHECK(QFileInfo::exists(path + QStringLiteral(".before-restore")));
    delete program.windowOf(path);
    saveBackupRule(usual);
    setPrompts(nullptr);
}

#ifdef Q_OS_UNIX
TEST_CASE("what the system asks to end saves what is half typed")
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString path = folder.filePath(QStringLiteral("shop.clientela"));
    ShopSetup setup;
    setup.country = QStringLiteral("PT");
    {
        const auto shop = createShop(path, setup, clock);
        AnyRecord record(shop->types().type(u"customer"));
        record.as<Customer>().name = QStringLiteral("Ana Marques");
        saveRecord(*shop, record);
    }
    Program program(clock);
    const EndSignals endSignals;
    bool hasEnded = false;
    QObject::connect(&endSignals, &EndSignals::arrived, &program, [&] {
        program.closeDown();
        hasEnded = true;
    });
    MainWindow* window = program.openShop(path);
    REQUIRE(window);
    window->session().navigator().go({QStringLiteral("customers"), 1, {}});
    auto* note = child<QPlainTextEdit>(window, "note-text");
    note->setFocus();
    typeText(note, QStringLiteral("Rings again"));
    CHECK(DraftStorage(window->session().shop()).list().empty());
    REQUIRE(::raise(SIGTERM) == 0);
    REQUIRE(comesTrue([&] { return hasEnded; }));
    CHECK(DraftStorage(window->session().shop()).list().size() == 1);
    delete window;
}
#endif

TEST_CASE("the assistant changes its language while a country is chosen from the open list, and goes on")
{
    const SystemClock clock;
    const QLocale locale;
    Program program(clock);
    FirstRun* assistant = program.showFirstRun();
    REQUIRE(QTest::qWaitForWindowActive(assistant));
    for (const char* code : {"PT", "GB", "ES", "BR"}) {
        CAPTURE(code);
        QPointer<QComboBox> country = child<QComboBox>(assistant, "first-run-country");
        country->setFocus();
        country->showPopup();
        REQUIRE(QTest::qWaitForWindowExposed(country->view()->window()));
        const int row = country->findData(QString::fromLatin1(code));
        REQUIRE(row >= 0);
        country->view()->setCurrentIndex(country->model()->index(row, 0));
        QTest::keyClick(country->view(), Qt::Key_Return);
        REQUIRE(comesTrue([&] { return !country; }));
        auto* next = child<QComboBox>(assistant, "first-run-country");
        CHECK(next->currentData().toString() == QLatin1String(code));
        CHECK(next->hasFocus());
    }
    auto* language = child<QComboBox>(assistant, "first-run-language");
    QTest::keyClick(language, Qt::Key_Up); // the closed list, too
    QApplication::processEvents();
    CHECK(assistant->isVisible());
    delete assistant;
    saveLanguage(std::nullopt);
    installTranslation(Language::English);
    QLocale::setDefault(locale);
}

TEST_CASE("the button that the keyboard reached has a ring, the one that was clicked has none")
{
    const QTemporaryDir folder;
    const SystemClock clock;
    Program program(clock);
    FirstRun* assistant = program.showFirstRun();
    QApplication::setActiveWindow(assistant);
    REQUIRE(QTest::qWaitForWindowActive(assistant));
    const auto ringed = [assistant]() -> QWidget* {
        const auto frames = assistant->findChildren<QFocusFrame*>();
        for (const QFocusFrame* frame : frames) {
            if (frame->isVisible())
                return frame->widget();
        }
        return nullptr;
    };
    auto* next = child<QPushButton>(assistant, "first-run-next");
    for (int tabs = 0; tabs < 6 && QApplication::focusWidget() != next; ++tabs)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(next->hasFocus());
    CHECK(ringed() == next);
    QTest::keyClick(next, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(ringed() == QApplication::focusWidget());
    next->setFocus(Qt::MouseFocusReason);
    CHECK(ringed() == nullptr);
    delete assistant;
}
