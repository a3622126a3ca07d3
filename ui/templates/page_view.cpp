// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/page_view.h"

#include "ui/templates/page_view_accessible.h"
#include "ui/theme/theme.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace clientela {

namespace {

constexpr double pointsPerInch = 72;
constexpr double pixelsPerInch = 96;
constexpr int deskMargin = 24;
constexpr int pageGap = 16;
/// A page with more device pixels is kept as the part that is seen.
constexpr qint64 mostPixels = 12'000'000;
constexpr std::array zoomSteps{0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    installPageViewAccessibility();
    setObjectName(QStringLiteral("page-view"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setLayoutDirection(Qt::LeftToRight); // paper has no reading direction
}

QSize PageView::sizeHint() const
{
    return {scaled(480), scaled(640)};
}

double PageView::pixelsPerPoint() const
{
    return m_zoom * pixelsPerInch / pointsPerInch;
}

/// Whole device pixels, so that edges and pictures are sharp at any scale.
QSize PageView::devicePageSize() const
{
    const QSizeF points = m_paper.pageSize();
    const double scale = pixelsPerPoint() * ratio();
    return {std::max(1, int(std::lround(points.width() * scale))),
            std::max(1, int(std::lround(points.height() * scale)))};
}

/// Where a page stands on the desk, before scrolling.
QPointF PageView::pageOrigin(int page) const
{
    const QSizeF size = QSizeF(devicePageSize()) / ratio();
    const double width = std::max(double(viewport()->width()), size.width() + 2 * deskMargin);
    const double x = std::round((width - size.width()) / 2 * ratio()) / ratio();
    const double y = deskMargin + page * (size.height() + pageGap);
    return {x, std::round(y * ratio()) / ratio()};
}

QRectF PageView::pageRect(int page) const
{
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return {pageOrigin(page) - scrolled, QSizeF(devicePageSize()) / ratio()};
}

double PageView::fittingZoom() const
{
    const QSizeF points = m_paper.pageSize();
    if (points.isEmpty())
        return m_zoom;
    const double perPoint = pixelsPerInch / pointsPerInch;
    // the room is the same whether or not the bar that a wider page brings is there
    const QSize room = maximumViewportSize();
    const double height = (room.height() - 2 * deskMargin) / (points.height() * perPoint);
    double width = (room.width() - 2 * deskMargin) / (points.width() * perPoint);
    const bool needsBar = m_paper.pageCount() > 1 || (m_fit == Fit::Width && width > height);
    if (needsBar && verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        width = (room.width() - verticalScrollBar()->sizeHint().width() - 2 * deskMargin) / (points.width() * perPoint);
    return std::clamp(m_fit == Fit::Width ? width : std::min(width, height), smallestZoom, largestZoom);
}

/// Sets zoom and scroll bars by what is shown and how large the view is.
void PageView::arrange()
{
    if (m_fit != Fit::None) {
        const double zoom = fittingZoom();
        if (zoom != m_zoom) {
            m_zoom = zoom;
            Q_EMIT zoomChanged();
        }
    }
    const int count = m_paper.pageCount();
    const QSizeF size = QSizeF(devicePageSize()) / ratio();
    const double height = count == 0 ? 0 : pageOrigin(count - 1).y() + size.height() + deskMargin;
    const double width = count == 0 ? 0 : size.width() + 2 * deskMargin;
    const QSize room = viewport()->size();
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(height)) - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, m_fit == Fit::Width ? 0 : std::max(0, int(std::ceil(width)) - room.width()));
    const double scale = pixelsPerPoint() * ratio();
    if (scale != m_pictureScale) {
        m_pictureScale = scale;
        forgetPictures();
    }
    followScroll();
    viewport()->update();
}

void PageView::forgetPictures()
{
    m_pictures.clear();
}

void PageView::setPaper(const PaperDocument& paper)
{
    const int x = horizontalScrollBar()->value();
    const int y = verticalScrollBar()->value();
    const double before = m_zoom;
    m_paper = paper;
    forgetPictures();
    arrange();
    if (before == m_zoom) {
        horizontalScrollBar()->setValue(x);
        verticalScrollBar()->setValue(y);
    }
    announcePaper(this);
}

void PageView::setFit(Fit fit)
{
    if (m_fit == fit)
        return;
    int page = -1;
    const QPointF kept = paperPoint(QPointF(0, 0), &page);
    m_fit = fit;
    arrange();
    if (page >= 0)
        verticalScrollBar()->setValue(int(std::lround(pageOrigin(page).y() + kept.y() * pixelsPerPoint())));
    Q_EMIT zoomChanged();
}

void PageView::zoomIn()
{
    const auto next = std::ranges::find_if(zoomSteps, [this](double step) { return step > m_zoom + 0.004; });
    setZoom(next == zoomSteps.end() ? largestZoom : *next);
}

void PageView::zoomOut()
{
    double next = smallestZoom;
    for (const double step : zoomSteps) {
        if (step < m_zoom - 0.004)
            next = step;
    }
    setZoom(next);
}

void PageView::setZoom(double zoom)
{
    zoomAbout(zoom, QRectF(viewport()->rect()).center());
}

/// The point of the paper at a position in the viewport, in points of the nearest page above it.
QPointF PageView::paperPoint(const QPointF& position, int* page) const
{
    *page = -1;
    for (int i = 0; i < m_paper.pageCount(); ++i) {
        if (i == 0 || pageRect(i).top() - pageGap / 2.0 <= position.y())
            *page = i;
    }
    return *page < 0 ? QPointF() : (position - pageRect(*page).topLeft()) / pixelsPerPoint();
}

void PageView::zoomAbout(double zoom, const QPointF& position)
{
    const double wanted = std::clamp(zoom, smallestZoom, largestZoom);
    if (m_fit == Fit::None && wanted == m_zoom)
        return;
    int page = -1;
    const QPointF kept = paperPoint(position, &page);
    m_fit = Fit::None;
    m_zoom = wanted;
    arrange();
    if (page >= 0) {
        const QPointF now = pageOrigin(page) + kept * pixelsPerPoint() - position;
        horizontalScrollBar()->setValue(int(std::lround(now.x())));
        verticalScrollBar()->setValue(int(std::lround(now.y())));
    }
    Q_EMIT zoomChanged();
}

void PageView::goToPage(int page)
{
    if (page < 0 || page >= m_paper.pageCount())
        return;
    verticalScrollBar()->setValue(int(std::lround(pageOrigin(page).y())) - (page == 0 ? deskMargin : pageGap / 2));
}

void PageView::followScroll()
{
    int best = -1;
    double most = -1;
    for (int i = 0; i < m_paper.pageCount(); ++i) {
        const double shown = pageRect(i).intersected(viewport()->rect()).height();
        if (shown > most) {
            best = i;
            most = shown;
        }
    }
    if (best == m_currentPage && m_shownCount == m_paper.pageCount())
        return;
    m_currentPage = best;
    m_shownCount = m_paper.pageCount();
    Q_EMIT pageChanged(best, m_shownCount);
}

void PageView::scrollContentsBy(int, int)
{
    followScroll();
    viewport()->update();
}

const PageView::Painted& PageView::painted(int page, const QRect& visible)
{
    const QSize whole = devicePageSize();
    Painted& kept = m_pictures[page];
    if (!kept.pixmap.isNull() && kept.part.contains(visible))
        return kept;
    kept.part = qint64(whole.width()) * whole.height() <= mostPixels ? QRect(QPoint(), whole) : visible;
    kept.pixmap = QPixmap(kept.part.size());
    kept.pixmap.fill(lightTheme().sheet); // paper is white in dark too
    QPainter painter(&kept.pixmap);
    painter.translate(-kept.part.topLeft());
    painter.scale(pixelsPerPoint() * ratio(), pixelsPerPoint() * ratio());
    m_paper.paintPage(painter, page);
    ++m_paintedPages;
    return kept;
}

/// Elevation 1: a soft edge of two pixels and a hairline around it.
void PageView::paintEdge(QPainter& painter, const QRectF& paper) const
{
    const double pixel = 1 / ratio();
    const Theme& t = theme();
    QColor soft = t.line2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    soft.setAlphaF(0.2f);
    painter.setBrush(soft);
    painter.drawRoundedRect(paper.adjusted(-3, -2, 3, 4), 3, 3);
    soft.setAlphaF(0.35f);
    painter.setBrush(soft);
    painter.drawRoundedRect(paper.adjusted(-2, -1, 2, 3), 2, 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(paper.adjusted(-pixel, -pixel, pixel, pixel), t.line2);
    painter.restore();
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme().desk);
    const double scale = ratio();
    for (int page = 0; page < m_paper.pageCount(); ++page) {
        const QRectF paper = pageRect(page);
        const QRectF seen = paper.intersected(viewport()->rect());
        if (seen.isEmpty()) {
            if (std::abs(page - m_currentPage) > 1)
                m_pictures.remove(page);
            continue;
        }
        paintEdge(painter, paper);
        const QRectF part((seen.topLeft() - paper.topLeft()) * scale, seen.size() * scale);
        const Painted& picture = painted(page, part.toAlignedRect().intersected(QRect(QPoint(), devicePageSize())));
        painter.save();
        painter.scale(1 / scale, 1 / scale); // one pixel of the picture on one of the screen
        const QPointF corner = paper.topLeft() * scale;
        painter.drawPixmap(QPoint(int(std::lround(corner.x())), int(std::lround(corner.y()))) + picture.part.topLeft(),
                           picture.pixmap);
        painter.restore();
    }
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    int page = -1;
    const QPointF kept = paperPoint(QPointF(0, 0), &page);
    const double before = m_zoom;
    const bool wasScrolled = verticalScrollBar()->value() > 0;
    arrange();
    if (page >= 0 && m_zoom != before && wasScrolled)
        verticalScrollBar()->setValue(int(std::lround(pageOrigin(page).y() + kept.y() * pixelsPerPoint())));
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int turned = event->angleDelta().y();
    if (turned != 0)
        zoomAbout(m_zoom * std::pow(1.1, turned / 120.0), event->position());
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    if (event->matches(QKeySequence::ZoomIn) || (isControl && event->key() == Qt::Key_Equal))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (isControl && event->key() == Qt::Key_0)
        setFit(Fit::Page);
    else if (event->key() == Qt::Key_Home)
        goToPage(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if (isControl && event->key() == Qt::Key_PageDown)
        goToPage(m_currentPage + 1);
    else if (isControl && event->key() == Qt::Key_PageUp)
        goToPage(m_currentPage - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    m_isDragged = event->button() == Qt::LeftButton
                  && (verticalScrollBar()->maximum() > 0 || horizontalScrollBar()->maximum() > 0);
    m_dragFrom = event->position().toPoint();
    if (m_isDragged)
        viewport()->setCursor(Qt::ClosedHandCursor);
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isDragged)
        return;
    const QPoint now = event->position().toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (now.x() - m_dragFrom.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - (now.y() - m_dragFrom.y()));
    m_dragFrom = now;
}

void PageView::mouseReleaseEvent(QMouseEvent*)
{
    m_isDragged = false;
    viewport()->unsetCursor();
}

bool PageView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Gesture) {
        auto* gestures = static_cast<QGestureEvent*>(event);
        if (auto* pinch = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture))) {
            if (pinch->state() == Qt::GestureStarted)
                m_pinchStart = m_zoom;
            zoomAbout(m_pinchStart * pinch->totalScaleFactor(),
                      viewport()->mapFromGlobal(pinch->centerPoint().toPoint()));
            gestures->accept(pinch);
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) {
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAbout(m_zoom * (1 + gesture->value()), gesture->position());
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool PageView::event(QEvent* event)
{
    const bool handled = QAbstractScrollArea::event(event);
    // a window that was moved to a screen of another scale
    if (event->type() == QEvent::ScreenChangeInternal || event->type() == QEvent::Show)
        arrange();
    return handled;
}

void PageView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace clientela
