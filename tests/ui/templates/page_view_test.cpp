// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/support/paper_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/templates/live_page.h"
#include "ui/templates/page_panel.h"
#include "ui/templates/page_view.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <QWheelEvent>

using namespace clientela;
using namespace clientela::test;

namespace {

PaperDocument paperOf(int lines, const char* design = "classic")
{
    return layOut(sampleSnapshot(Language::EuropeanPortuguese, lines), builtInTemplate(QLatin1StringView(design)));
}

void turnWheel(PageView& view, const QPoint& position, int turned, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(position, view.viewport()->mapToGlobal(QPointF(position)), {}, {0, turned}, Qt::NoButton,
                      modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &event);
}

/// The view as it stands, and the same page painted straight into a picture of the same size.
void showsExactly(PageView& view, int page)
{
    const QImage shown = view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRect place = view.pageRect(page).toRect();
    QImage expected(place.size(), QImage::Format_RGB32);
    expected.fill(lightTheme().sheet);
    QPainter painter(&expected);
    const double scale = view.zoom() * 96 / 72;
    painter.scale(scale, scale);
    view.paper().paintPage(painter, page);
    painter.end();
    const QRect seen = place.intersected(view.viewport()->rect());
    REQUIRE(seen.height() > 100);
    CHECK(shown.copy(seen) == expected.copy(seen.translated(-place.topLeft())));
}

} // namespace

TEST_CASE("A page is shown pixel for pixel as it is painted")
{
    for (const char* design : {"classic", "modern", "compact"}) {
        for (const double zoom : {0.5, 1.0, 3.0}) {
            CAPTURE(design, zoom);
            PageView view;
            view.resize(700, 600);
            view.setPaper(paperOf(12, design));
            view.setZoom(zoom);
            view.show();
            showsExactly(view, 0);
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 3);
            view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum() / 2);
            showsExactly(view, 0);
        }
    }
}

TEST_CASE("Paper stays white and the desk turns dark in dark")
{
    PageView view;
    view.resize(500, 500);
    view.setPaper(paperOf(5));
    view.show();
    applyAppearance({ThemeChoice::Dark});
    const QImage shown = view.viewport()->grab().toImage();
    CHECK(shown.pixelColor(2, 2) == darkTheme().desk);
    showsExactly(view, 0);
    applyAppearance({});
}

TEST_CASE("A page is drawn once, and again only when it changed")
{
    PageView view;
    view.resize(600, 500);
    view.setPaper(paperOf(40));
    view.show();
    view.viewport()->grab();
    const int first = view.paintedPages();
    CHECK(first > 0);
    view.viewport()->grab();
    view.verticalScrollBar()->setValue(30);
    view.viewport()->grab();
    CHECK(view.paintedPages() == first);
    view.setPaper(paperOf(41));
    view.viewport()->grab();
    CHECK(view.paintedPages() > first);
}

TEST_CASE("Zoom follows keys, the wheel, the fit and the limits")
{
    PageView view;
    view.resize(600, 500);
    view.setPaper(paperOf(40));
    view.show();
    CHECK(view.fit() == PageView::Fit::Width);
    CHECK(view.pageRect(0).width() > 500);
    CHECK(view.pageRect(0).right() <= view.viewport()->width() - 20);
    CHECK(view.horizontalScrollBar()->maximum() == 0);

    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    CHECK(view.fit() == PageView::Fit::Page);
    CHECK(view.pageRect(0).height() <= view.viewport()->height() - 40);

    view.resize(900, 700);
    CHECK(view.pageRect(0).height() <= view.viewport()->height() - 40);
    CHECK(view.pageRect(0).height() > view.viewport()->height() - 60);

    struct Row
    {
        double from;
        double in;
        double out;
    };
    for (const Row& row : {Row{1, 1.25, 0.9}, Row{0.58, 0.67, 0.5}, Row{4, 4, 3}, Row{0.25, 0.33, 0.25}}) {
        CAPTURE(row.from);
        view.setZoom(row.from);
        CHECK(view.fit() == PageView::Fit::None);
        QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
        CHECK(view.zoom() == Approx(row.in));
        view.setZoom(row.from);
        QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
        CHECK(view.zoom() == Approx(row.out));
    }
    view.setZoom(99);
    CHECK(view.zoom() == Approx(4));
    view.setZoom(0);
    CHECK(view.zoom() == Approx(0.25));
}

TEST_CASE("The wheel with Ctrl keeps the point under the mouse; alone it scrolls")
{
    PageView view;
    view.resize(600, 500);
    view.setPaper(paperOf(40));
    view.setZoom(1);
    view.show();
    view.verticalScrollBar()->setValue(200);
    view.horizontalScrollBar()->setValue(100);
    const QPoint mouse(250, 180);
    const auto under = [&] { return (QPointF(mouse) - view.pageRect(0).topLeft()) / view.zoom(); };
    const QPointF before = under();
    turnWheel(view, mouse, 240, Qt::ControlModifier);
    CHECK(view.zoom() == Approx(1.21));
    CHECK(QLineF(before, under()).length() < 1.5);
    turnWheel(view, mouse, -240, Qt::ControlModifier);
    CHECK(view.zoom() == Approx(1));
    const int place = view.verticalScrollBar()->value();
    turnWheel(view, mouse, -120, Qt::NoModifier);
    CHECK(view.verticalScrollBar()->value() > place);
    CHECK(view.zoom() == Approx(1));
}

TEST_CASE("Another state of the document is shown at the same place")
{
    PageView view;
    view.resize(600, 500);
    view.setPaper(paperOf(60));
    view.show();
    view.goToPage(1);
    QSignalSpy pages(&view, &PageView::pageChanged);
    const int place = view.verticalScrollBar()->value();
    CHECK(place > 300);
    CHECK(view.currentPage() == 1);
    view.setPaper(paperOf(61));
    CHECK(view.verticalScrollBar()->value() == place);
    view.setPaper(paperOf(200));
    CHECK(view.verticalScrollBar()->value() == place);
    CHECK(view.currentPage() == 1);
    REQUIRE_FALSE(pages.isEmpty());
    CHECK(pages.last().at(1).toInt() == view.paper().pageCount());
    view.setPaper(paperOf(3)); // one page: as far down as there is
    CHECK(view.currentPage() == 0);
    view.setPaper(PaperDocument());
    CHECK(view.currentPage() == -1);
    view.viewport()->grab();
}

TEST_CASE("Keys go through the pages, and the mouse drags them")
{
    PageView view;
    view.resize(600, 500);
    view.setPaper(paperOf(100));
    view.show();
    REQUIRE(view.paper().pageCount() > 2);
    QTest::keyClick(&view, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(view.currentPage() == 1);
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.currentPage() == view.paper().pageCount() - 1);
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.currentPage() == 0);
    CHECK(view.verticalScrollBar()->value() == 0);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, {200, 300});
    QTest::mouseMove(view.viewport(), {200, 220});
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, {200, 220});
    CHECK(view.verticalScrollBar()->value() == 80);
}

TEST_CASE("Screen readers read the pages")
{
    PageView view;
    view.resize(600, 500);
    view.setPaper(paperOf(40));
    view.show();
    QAccessibleInterface* pages = QAccessible::queryAccessibleInterface(&view);
    REQUIRE(pages);
    CHECK(pages->role() == QAccessible::Document);
    REQUIRE(pages->childCount() == view.paper().pageCount());
    QAccessibleInterface* second = pages->child(1);
    REQUIRE(second);
    CHECK(second->text(QAccessible::Name) == QStringLiteral("Page 2 of %1").arg(view.paper().pageCount()));
    CHECK(pages->child(0)->text(QAccessible::Value).contains(QStringLiteral("Oficina do Vidro")));
    CHECK(pages->indexOfChild(second) == 1);
    CHECK_FALSE(pages->child(99));
    view.setPaper(paperOf(2));
    CHECK(pages->childCount() == 1);
    CHECK_FALSE(second->isValid());
}

TEST_CASE("The bar shows and sets the zoom, the page and the design")
{
    PagePanel panel;
    panel.resize(520, 700);
    panel.setDesigns({QStringLiteral("classic"), QStringLiteral("Our & own")}, QStringLiteral("classic"));
    panel.view()->setPaper(paperOf(40));
    panel.show();
    auto* zoom = child<QToolButton>(&panel, "zoom");
    CHECK(child<QToolButton>(&panel, "fit-width")->isChecked());
    panel.view()->setZoom(1);
    CHECK(zoom->text() == QStringLiteral("100%"));
    CHECK_FALSE(child<QToolButton>(&panel, "fit-width")->isChecked());
    QTest::mouseClick(child(&panel, "zoom-in"), Qt::LeftButton);
    CHECK(zoom->text() == QStringLiteral("125%"));
    QTest::mouseClick(child(&panel, "fit-page"), Qt::LeftButton);
    CHECK(panel.view()->fit() == PageView::Fit::Page);
    CHECK(child<QToolButton>(&panel, "fit-page")->isChecked());
    QTest::mouseClick(child(&panel, "fit-page"), Qt::LeftButton);
    CHECK(child<QToolButton>(&panel, "fit-page")->isChecked()); // a fit is left by zooming, not by its button
    panel.view()->setZoom(0.25);
    CHECK_FALSE(child(&panel, "zoom-out")->isEnabled());
    auto* caption = child<QLabel>(&panel, "page-caption");
    CHECK(caption->text() == QStringLiteral("Page 1 of %1 · A4").arg(panel.view()->paper().pageCount()));

    QSignalSpy chosen(&panel, &PagePanel::designChosen);
    auto* chooser = child<QToolButton>(&panel, "design-chooser");
    REQUIRE(chooser->menu()->actions().size() == 2);
    chooser->menu()->actions().last()->trigger();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().toString() == QStringLiteral("Our & own"));
    CHECK(chooser->menu()->actions().last()->isChecked());
}

TEST_CASE("Paper sizes have their names")
{
    CHECK(paperSizeName({595, 842}) == QStringLiteral("A4"));
    CHECK(paperSizeName({612, 792}) == QStringLiteral("Letter"));
    CHECK(paperSizeName({300, 400}) == QStringLiteral("106 × 141 mm"));
}

TEST_CASE("A live page shows many changes once, and the newest")
{
    PageView view;
    view.resize(600, 500);
    LivePage live(&view, &view);
    DocumentSnapshot snapshot = sampleSnapshot(Language::EuropeanPortuguese, 12);
    int asked = 0;
    live.setSource([&] {
        ++asked;
        return snapshot;
    });
    live.setDesign(builtInTemplate(QStringLiteral("classic")));
    CHECK(asked == 0); // nobody sees it yet
    view.show();
    CHECK(asked == 1);
    CHECK(live.layouts() == 1);

    QSignalSpy shown(&live, &LivePage::shown);
    for (int i = 0; i < 50; ++i) {
        snapshot.notes = QStringLiteral("Note %1").arg(i);
        live.change();
    }
    REQUIRE((shown.size() == 1 || shown.wait()));
    CHECK(asked == 2);
    CHECK(live.layouts() == 2);
    QStringList texts;
    for (int page = 0; page < view.paper().pageCount(); ++page) {
        for (const PlacedPiece& piece : view.paper().pieces(page))
            texts += piece.texts;
    }
    CHECK(texts.contains(QStringLiteral("Note 49")));

    // nothing that prints changed: nothing is laid out
    live.change();
    live.flush();
    CHECK(live.layouts() == 2);

    live.setDesign(builtInTemplate(QStringLiteral("modern")));
    live.flush();
    CHECK(live.layouts() == 3);

    view.hide();
    snapshot.notes = QStringLiteral("Hidden");
    live.change();
    CHECK(live.layouts() == 3);
    view.show();
    CHECK(live.layouts() == 4);
}

TEST_CASE("A document that cannot be laid out leaves the page as it was")
{
    PageView view;
    view.resize(600, 500);
    view.show();
    LivePage live(&view, &view);
    bool isBroken = false;
    live.setDesign(builtInTemplate(QStringLiteral("classic")));
    live.setSource([&] {
        if (isBroken)
            throw Error(ErrorKind::BadInput, QStringLiteral("The amount is too large."));
        return sampleSnapshot(Language::English, 3);
    });
    live.flush();
    CHECK(view.paper().pageCount() == 1);
    QSignalSpy failed(&live, &LivePage::failed);
    isBroken = true;
    live.change();
    live.flush();
    REQUIRE(failed.size() == 1);
    CHECK(failed.first().first().toString() == QStringLiteral("The amount is too large."));
    CHECK(view.paper().pageCount() == 1);
}
