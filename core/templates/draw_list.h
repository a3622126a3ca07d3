// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/paper_text.h"

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QPainterPath>
#include <QRectF>

#include <memory>
#include <vector>

class QPainter;
class QSvgRenderer;

namespace clientela {

/// A picture that was decoded once: vector or pixels.
class PaperPicture
{
public:
    /// Reads SVG, PNG or JPEG; nothing when it is none of them or damaged. Transparent pixels become `ground`.
    static std::shared_ptr<const PaperPicture> fromData(const QByteArray& data, const QColor& ground);

    QSizeF size() const;
    void paint(QPainter& painter, const QRectF& target) const;

private:
    std::shared_ptr<QSvgRenderer> m_vector;
    QImage m_pixels;
};

/// One thing to paint, in layout units.
struct DrawItem
{
    enum class Kind { Fill, Frame, TextLine, Picture, Path };

    Kind kind = Kind::Fill;
    QRectF rect; ///< area; for a line of text its origin
    QColor colour;
    QColor colourTo; ///< right end of a gradient, when valid
    double radius = 0;
    double lineWidth = 0;
    ShapedTextPointer text;
    std::size_t line = 0;
    std::shared_ptr<const PaperPicture> picture;
    std::shared_ptr<const QPainterPath> path;
};

/// Things to paint, in order; built relative to an origin and moved to their place on a page.
class DrawList
{
public:
    void fill(const QRectF& rect, const QColor& colour, double radius = 0, const QColor& colourTo = {});
    void frame(const QRectF& rect, const QColor& colour, double lineWidth, double radius = 0);
    /// A horizontal line from x to x + width, its upper edge at y.
    void rule(double x, double y, double width, const QColor& colour, double lineWidth);
    /// Lines [first, last) of a text, in a column from x of the given width.
    void text(const ShapedTextPointer& text, double x, double y, double width, TextAlignment align,
              const QColor& colour, std::size_t first = 0, std::size_t last = std::size_t(-1));
    void picture(std::shared_ptr<const PaperPicture> picture, const QRectF& rect);
    void path(std::shared_ptr<const QPainterPath> path, const QPointF& origin, const QColor& colour);
    /// Appends all of another list, moved.
    void append(const DrawList& other, const QPointF& offset);

    const std::vector<DrawItem>& items() const { return m_items; }
    void paint(QPainter& painter) const;

private:
    std::vector<DrawItem> m_items;
};

} // namespace clientela
