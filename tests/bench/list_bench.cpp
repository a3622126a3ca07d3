// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how the list of customers feels at any size: first paint, wheel, jumps, sorting, memory.
// usage: bench_list [SHOP] [EMPTY-SHOP]; without a shop one of a million customers is made in the build folder.
// Without a display run it with QT_QPA_PLATFORM=offscreen.
#include "core/base/error.h"
#include "core/workflows/sample_shop.h"
#include "tests/bench/window_measures.h"
#include "ui/customers/customer_columns.h"
#include "ui/model_view/list_view.h"
#include "ui/model_view/record_list.h"
#include "ui/model_view/record_list_model.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>

using namespace clientela;
using namespace clientela::bench;

namespace {

/// An open shop with its list shown and painted once.
struct OpenList
{
    OpenList(const QString& path, const Clock& clock)
        : session(ShopFile::open(path, clock), clock)
        , list(session, customerListSpec(session))
    {
        list.resize(1180, 850);
        list.show();
        list.repaint();
    }

    ListView& view() { return *list.view(); }
    void waitComplete()
    {
        if (!QTest::qWaitFor([&] { return list.model()->isComplete(); }, 60000))
            throw Error(ErrorKind::Storage, QStringLiteral("bench: the list was not read"));
    }
    void waitFigures()
    {
        if (!QTest::qWaitFor([&] { return list.model()->figures().has_value(); }, 120000))
            throw Error(ErrorKind::Storage, QStringLiteral("bench: the sums did not come"));
    }

    Session session;
    RecordList list;
};

double firstPaint(const QString& path, const Clock& clock)
{
    std::vector<double> times;
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer timer;
        timer.start();
        const OpenList open(path, clock);
        times.push_back(since(timer));
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void benchMoves(OpenList& open, const char* when)
{
    ListView& view = open.view();
    std::mt19937 random(5);
    std::vector<double> wheel;
    std::vector<double> jumps;
    std::vector<double> ends;
    QElapsedTimer timer;
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 3);
    view.viewport()->repaint();
    for (int i = 0; i < 600; ++i) {
        QWheelEvent event(QPointF(200, 200), view.viewport()->mapToGlobal(QPointF(200, 200)), {}, {0, -120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        timer.start();
        QApplication::sendEvent(view.viewport(), &event);
        view.viewport()->repaint();
        wheel.push_back(since(timer));
    }
    const int rows = open.list.model()->rowCount();
    for (int i = 0; i < 300; ++i) {
        const int row = static_cast<int>(random() % static_cast<unsigned>(rows));
        timer.start();
        view.verticalScrollBar()->setValue(row * view.verticalHeader()->defaultSectionSize());
        view.viewport()->repaint();
        jumps.push_back(since(timer));
    }
    for (int i = 0; i < 20; ++i) {
        timer.start();
        QTest::keyClick(&view, i % 2 ? Qt::Key_Home : Qt::Key_End);
        view.viewport()->repaint();
        ends.push_back(since(timer));
    }
    printTimes(qPrintable(QStringLiteral("wheel step, %1").arg(QLatin1String(when))), wheel, 25);
    printTimes(qPrintable(QStringLiteral("jump anywhere, %1").arg(QLatin1String(when))), jumps, 25);
    printTimes(qPrintable(QStringLiteral("Home and End, %1").arg(QLatin1String(when))), ends, 25);
}

void benchSorts(OpenList& open)
{
    for (const char* key : {"-name", "name", "-city", "city"}) {
        QElapsedTimer timer;
        timer.start();
        open.list.model()->setSort(QLatin1String(key));
        open.view().verticalScrollBar()->setValue(0);
        open.view().viewport()->repaint();
        const double painted = since(timer);
        open.waitComplete();
        open.view().viewport()->repaint();
        std::printf("sort by %-6s first page painted %8.2f ms, whole list %8.2f ms  target 300 ms %s\n", key, painted,
                    since(timer), painted <= 300 ? "ok" : "SHORT");
        std::fflush(stdout);
    }
}

void benchTicks(OpenList& open)
{
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(&open.view(), Qt::Key_A, Qt::ControlModifier);
    open.view().viewport()->repaint();
    std::printf("tick all %lld rows and paint %.2f ms\n", static_cast<long long>(open.list.model()->tickedCount()),
                since(timer));
    timer.start();
    open.list.model()->clearTicks();
    open.view().viewport()->repaint();
    std::printf("clear the ticks and paint %.2f ms\n", since(timer));
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const OwnSettings settings;
    const SystemClock clock;
    try {
        const QString large = millionCustomers(argc > 1 ? argv[1] : nullptr, clock);
        const QTemporaryDir folder;
        const QString empty = folder.filePath(QStringLiteral("empty.clientela"));
        createShop(empty, {QStringLiteral("PT"), {}, {}, {}}, clock).reset();
        firstPaint(empty, clock); // what is loaded once is no part of either
        const double ofEmpty = firstPaint(empty, clock);
        const double ofLarge = firstPaint(large, clock);
        std::printf("first paint %8.2f ms, of an empty shop %8.2f ms, ratio %.2f  target 1.3 %s\n", ofLarge, ofEmpty,
                    ofLarge / ofEmpty, ofLarge <= 1.3 * ofEmpty ? "ok" : "SHORT");
        OpenList open(large, clock);
        QElapsedTimer timer;
        timer.start();
        open.waitComplete();
        std::printf("all %d ids there after %.0f ms; memory %.0f MB\n", open.list.model()->rowCount(), since(timer),
                    memoryNow());
        benchMoves(open, "while sums are worked out");
        open.waitFigures();
        std::printf("sums there after %.0f ms\n", since(timer));
        benchMoves(open, "at rest");
        benchSorts(open);
        benchTicks(open);
        std::printf("memory in the end %.0f MB  target 200 MB\n", memoryNow());
    } catch (const Error& error) {
        std::fprintf(stderr, "%s %s\n", error.what(), qPrintable(error.detail()));
        return 1;
    }
    return 0;
}
