// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the whole window at a million customers: first paint and memory, the search box, a card with a long history.
// usage: bench_window [SHOP]; without a shop one of a million customers is made in the build folder.
// Without a display run it with QT_QPA_PLATFORM=offscreen.
#include "core/activities/note.h"
#include "core/base/error.h"
#include "core/storage/change_scope.h"
#include "core/storage/record_query.h"
#include "core/workflows/sample_shop.h"
#include "tests/bench/window_measures.h"
#include "ui/customers/customer_card.h"
#include "ui/session/user_settings.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QProcess>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <cstdio>
#include <random>

using namespace clientela;
using namespace clientela::bench;

namespace {

constexpr int rounds = 9;

double middleOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// A window of Qt's own with one table, as a measure of what a window costs.
void showBareWindow()
{
    QMainWindow window;
    auto* table = new QTableView(&window);
    auto* model = new QStandardItemModel(40, 4, table);
    for (int row = 0; row < 40; ++row) {
        for (int column = 0; column < 4; ++column)
            model->setItem(row, column, new QStandardItem(QStringLiteral("Customer %1").arg(row)));
    }
    table->setModel(model);
    window.setCentralWidget(table);
    window.resize(1440, 900);
    window.show();
    window.repaint();
}

/// The middle time of a program of its own, from its start over its first paint to its end.
double timeOfProgram(const QStringList& arguments)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        QProcess::execute(QCoreApplication::applicationFilePath(), arguments);
        times.push_back(since(timer));
    }
    return middleOf(times);
}

std::unique_ptr<MainWindow> openWindow(const QString& path, const Clock& clock)
{
    auto window = std::make_unique<MainWindow>(std::make_unique<Session>(ShopFile::open(path, clock), clock));
    window->resize(1440, 900);
    window->show();
    window->repaint();
    return window;
}

/// What shop staff type into the search box: names, parts of two names, telephone numbers.
QStringList searchedFor(ShopFile& shop)
{
    const RecordType& type = shop.types().type(u"customer");
    const std::vector<qint64> ids = RecordQuery(shop.database(), shop.records()).ids(type, {}, {});
    std::mt19937 random(7);
    QStringList texts;
    for (int i = 0; i < 60; ++i) {
        const Customer customer = shop.records().load(type, ids[random() % ids.size()]).as<Customer>();
        const QStringList words = customer.name.split(u' ');
        texts.append(words.first());
        if (words.size() > 1)
            texts.append(words.first().left(3) + u' ' + words.last().left(5));
        if (!customer.phones.empty())
            texts.append(customer.phones.front().number);
    }
    return texts;
}

void benchSearch(MainWindow& window)
{
    std::vector<double> times;
    const QStringList texts = searchedFor(window.session().shop());
    for (const QString& text : texts) {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto* input = window.findChild<QLineEdit*>(QStringLiteral("palette-input"));
        for (const QChar character : text) {
            QElapsedTimer timer;
            timer.start();
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(input, &press);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(); // what was to be painted
            times.push_back(since(timer));
        }
        QTest::keyClick(input, Qt::Key_Escape);
    }
    printTimes("key in the search box to painted result", times, 50);
}

void benchCard(const Clock& clock)
{
    const QTemporaryDir folder;
    Session session(
        createShop(folder.filePath(QStringLiteral("card.clientela")), {QStringLiteral("PT"), {}, {}, {}}, clock),
        clock);
    ShopFile& shop = session.shop();
    std::vector<CustomerId> customers;
    for (int i = 0; i < 2; ++i) {
        ChangeScope scope(shop, QStringLiteral("Notes"));
        Customer customer;
        customer.name = QStringLiteral("Customer %1").arg(i);
        scope.insert(shop.types().type(u"customer"), &customer);
        customers.push_back(customer.customerId());
        for (int entry = 0; entry < 5000; ++entry) {
            Note note;
            note.customer = customers.back();
            note.writtenAt = QStringLiteral("20%1-%2-%3T10:00:00.000Z")
                                 .arg(entry / 500 + 10)
                                 .arg(entry % 12 + 1, 2, 10, QChar(u'0'))
                                 .arg(entry % 28 + 1, 2, 10, QChar(u'0'));
            note.text = QStringLiteral("What was said on the telephone the time number %1.").arg(entry);
            scope.insert(shop.types().type(u"note"), &note);
        }
        scope.commit();
    }
    CustomerCard card(session);
    card.resize(630, 850);
    card.show();
    card.repaint();
    std::vector<double> times;
    for (int i = 0; i < 30; ++i) {
        QElapsedTimer timer;
        timer.start();
        card.setCustomer(customers[static_cast<std::size_t>(i % 2)]);
        card.repaint();
        times.push_back(since(timer));
    }
    printTimes("card with 5,000 entries", times, 50);
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const OwnSettings settings;
    const SystemClock clock;
    try {
        const QStringList words = QCoreApplication::arguments();
        if (words.value(1) == u"--bare") {
            showBareWindow();
            return 0;
        }
        if (words.value(1) == u"--first-paint") {
            openWindow(words.value(2), clock);
            return 0;
        }
        const QString large = millionCustomers(argc > 1 ? argv[1] : nullptr, clock);
        const QTemporaryDir folder;
        const QString empty = folder.filePath(QStringLiteral("empty.clientela"));
        createShop(empty, {QStringLiteral("PT"), {}, {}, {}}, clock).reset();
        const double bare = timeOfProgram({QStringLiteral("--bare")});
        const double ofEmpty = timeOfProgram({QStringLiteral("--first-paint"), empty});
        const double ofLarge = timeOfProgram({QStringLiteral("--first-paint"), large});
        std::printf("first paint %.1f ms, of an empty shop %.1f ms (%.2f times, target 1.3), of a bare window %.1f ms "
                    "(%.2f times, target 3)\n",
                    ofLarge, ofEmpty, ofLarge / ofEmpty, bare, ofLarge / bare);
        const auto window = openWindow(large, clock);
        QTest::qWait(2000);
        std::printf("memory with a million customers shown %.0f MB\n", memoryNow());
        benchSearch(*window);
        std::printf("memory in the end %.0f MB  target 200 MB\n", memoryNow());
        benchCard(clock);
    } catch (const Error& error) {
        std::fprintf(stderr, "%s %s\n", error.what(), qPrintable(error.detail()));
        return 1;
    }
    return 0;
}
