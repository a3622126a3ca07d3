// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/product.h"
#include "core/workflows/create_shop.h"
#include "core/workflows/save_record.h"
#include "tests/bench/window_measures.h"
#include "ui/sales/document_editor_page.h"
#include "ui/sales/line_grid.h"
#include "ui/templates/live_page.h"
#include "ui/templates/page_panel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace clientela;
using namespace clientela::bench;

namespace {

constexpr double keyTarget = 16;   ///< milliseconds: a frame
constexpr double paperTarget = 50; ///< milliseconds

/// Of each key, in milliseconds.
struct KeyTimes
{
    std::vector<double> key;   ///< until it is understood and the cells are painted
    std::vector<double> paper; ///< until the page beside is painted
};

qint64 addRecord(ShopFile& shop, const char* type, const std::function<void(AnyRecord&)>& fill)
{
    AnyRecord record(shop.types().type(QString::fromLatin1(type)));
    fill(record);
    return saveRecord(shop, record);
}

/// Types digits into the last line's quantity of a quote with so many lines.
KeyTimes measure(int lines)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    ShopSetup setup;
    setup.country = QStringLiteral("PT");
    setup.name = QStringLiteral("Oficina do Vidro");
    Session session(createShop(folder.filePath(QStringLiteral("bench.clientela")), setup, clock), clock);
    session.setLanguage(Language::EuropeanPortuguese);
    const qint64 customer = addRecord(session.shop(), "customer", [](AnyRecord& record) {
        record.as<Customer>().name = QStringLiteral("Duarte & Reis");
    });
    DocumentEditorPage page(session);
    page.resize(1440, 852); // wide enough for the page beside
    page.show();
    QApplication::setActiveWindow(&page);
    page.open({QStringLiteral("document"), 0, QStringLiteral("quote/%1").arg(customer)});
    std::vector<EditedLine> typed;
    for (int i = 0; i < lines; ++i) {
        EditedLine line;
        line.line.code = QStringLiteral("VT%1").arg(i);
        line.line.description = QStringLiteral("Vidro temperado %1 mm").arg(i);
        line.line.detail = QStringLiteral("1200 × 800 mm, arestas polidas");
        line.line.quantity = Quantity::fromUnits(3840);
        line.line.unit = QStringLiteral("m²");
        line.line.unitPrice = UnitPrice::fromUnits(64500000);
        typed.push_back(line);
    }
    page.draft().lines().insertLines(0, typed);
    page.grid().goTo(lines - 1, LineColumn::QuantityAndUnit);
    QTest::qWait(200);
    KeyTimes times;
    for (int i = 0; i < 200; ++i) {
        QWidget* editor = QApplication::focusWidget();
        const int painted = page.paper().view()->paintedPages();
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(editor, i % 2 == 1 ? Qt::Key_Backspace : Qt::Key_1); // 1, 11, 1 …: always a quantity
        page.grid().viewport()->repaint();
        times.key.push_back(since(timer));
        while (page.paper().view()->paintedPages() == painted && timer.elapsed() < 2000)
            QApplication::processEvents();
        times.paper.push_back(since(timer));
    }
    return times;
}

} // namespace

/// From a key in the document editor to the painted page: "bench_document_editor".
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const OwnSettings settings;
    for (const int lines : {3, 12, 50, 300}) {
        const KeyTimes times = measure(lines);
        printTimes(qPrintable(QStringLiteral("%1 lines: key to painted cells").arg(lines)), times.key, keyTarget);
        printTimes(qPrintable(QStringLiteral("%1 lines: key to painted page").arg(lines)), times.paper, paperTarget);
    }
    return 0;
}
