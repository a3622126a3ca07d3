// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/page_layout.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

#include <vector>

namespace clientela {

/// Shows the laid-out pages of a document on the desk, one below the other; paper stays white in dark.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// What the zoom follows: the size of the view, or nothing.
    enum class Fit { None, Page, Width };
    static constexpr double smallestZoom = 0.25;
    static constexpr double largestZoom = 4;

    explicit PageView(QWidget* parent = nullptr);

    /// Shows another document, or another state of it, at the same place.
    void setPaper(const PaperDocument& paper);
    const PaperDocument& paper() const { return m_paper; }

    /// 1 shows the paper in the size that it has at 96 dots per inch.
    double zoom() const { return m_zoom; }
    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// The next of the usual steps.
    void zoomIn();
    void zoomOut();
    /// Keeps the middle of the view where it is; the fit ends.
    void setZoom(double zoom);

    /// The page, from 0, that takes most of the view; -1 without a document.
    int currentPage() const { return m_currentPage; }
    void goToPage(int page);
    /// Where a page stands in the viewport, in its logical pixels.
    QRectF pageRect(int page) const;
    /// How often a page was drawn anew; for tests.
    int paintedPages() const { return m_paintedPages; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The zoom or what it follows changed.
    void zoomChanged();
    /// The current page or the number of pages changed.
    void pageChanged(int page, int count);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    /// A picture of (a part of) a page in device pixels.
    struct Painted
    {
        QRect part;
        QPixmap pixmap;
    };

    double ratio() const { return viewport()->devicePixelRatioF(); }
    double pixelsPerPoint() const;
    QSize devicePageSize() const;
    QPointF pageOrigin(int page) const;
    QPointF paperPoint(const QPointF& position, int* page) const;
    double fittingZoom() const;
    void zoomAbout(double zoom, const QPointF& position);
    void arrange();
    void forgetPictures();
    const Painted& painted(int page, const QRect& visible);
    void followScroll();
    void paintEdge(QPainter& painter, const QRectF& paper) const;

    PaperDocument m_paper;
    double m_zoom = 1;
    Fit m_fit = Fit::Width;
    int m_currentPage = -1;
    int m_shownCount = 0;
    int m_paintedPages = 0;
    double m_pictureScale = 0;
    double m_pinchStart = 1;
    QPoint m_dragFrom;
    bool m_isDragged = false;
    QHash<int, Painted> m_pictures;
};

} // namespace clientela
