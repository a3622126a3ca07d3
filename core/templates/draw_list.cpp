// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/draw_list.h"

#include <QBuffer>
#include <QGlyphRun>
#include <QImageReader>
#include <QLinearGradient>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace clientela {

namespace {

/// More pixels than a logo's box shows at 600 dpi only make the file bigger.
constexpr int mostPicturePixels = 1200;

bool looksLikeSvg(const QByteArray& data)
{
    return data.left(1024).contains("<svg") || data.left(1024).contains("<?xml");
}

} // namespace

std::shared_ptr<const PaperPicture> PaperPicture::fromData(const QByteArray& data, const QColor& ground)
{
    if (data.isEmpty())
        return {};
    auto result = std::make_shared<PaperPicture>();
    if (looksLikeSvg(data)) {
        auto vector = std::make_shared<QSvgRenderer>(data);
        if (!vector->isValid() || vector->viewBoxF().isEmpty())
            return {};
        vector->setAspectRatioMode(Qt::KeepAspectRatio);
        result->m_vector = std::move(vector);
        return result;
    }
    QByteArray copy = data;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    if (whole.isValid() && std::max(whole.width(), whole.height()) > mostPicturePixels)
        reader.setScaledSize(whole.scaled(mostPicturePixels, mostPicturePixels, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(ground);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, image);
    painter.end();
    result->m_pixels = opaque;
    return result;
}

QSizeF PaperPicture::size() const
{
    return m_vector ? m_vector->viewBoxF().size() : QSizeF(m_pixels.size());
}

void PaperPicture::paint(QPainter& painter, const QRectF& target) const
{
    if (m_vector) {
        painter.save();
        m_vector->render(&painter, target);
        painter.restore();
    } else {
        painter.drawImage(target, m_pixels);
    }
}

void DrawList::fill(const QRectF& rect, const QColor& colour, double radius, const QColor& colourTo)
{
    DrawItem item;
    item.kind = DrawItem::Kind::Fill;
    item.rect = rect;
    item.colour = colour;
    item.colourTo = colourTo;
    item.radius = radius;
    m_items.push_back(std::move(item));
}

void DrawList::frame(const QRectF& rect, const QColor& colour, double lineWidth, double radius)
{
    DrawItem item;
    item.kind = DrawItem::Kind::Frame;
    item.rect = rect;
    item.colour = colour;
    item.lineWidth = lineWidth;
    item.radius = radius;
    m_items.push_back(std::move(item));
}

void DrawList::rule(double x, double y, double width, const QColor& colour, double lineWidth)
{
    fill({x, y, width, lineWidth}, colour);
}

void DrawList::text(const ShapedTextPointer& text, double x, double y, double width, TextAlignment align,
                    const QColor& colour, std::size_t first, std::size_t last)
{
    for (std::size_t i = first; i < std::min(last, text->lines.size()); ++i) {
        const ShapedLine& line = text->lines[i];
        double left = x;
        if (align == TextAlignment::Right)
            left += width - line.width;
        else if (align == TextAlignment::Centre)
            left += (width - line.width) / 2;
        DrawItem item;
        item.kind = DrawItem::Kind::TextLine;
        item.rect = {left, y + double(i - first) * text->lineHeight, line.width, text->lineHeight};
        item.colour = colour;
        item.text = text;
        item.line = i;
        m_items.push_back(std::move(item));
    }
}

void DrawList::picture(std::shared_ptr<const PaperPicture> picture, const QRectF& rect)
{
    DrawItem item;
    item.kind = DrawItem::Kind::Picture;
    item.rect = rect;
    item.picture = std::move(picture);
    m_items.push_back(std::move(item));
}

void DrawList::path(std::shared_ptr<const QPainterPath> path, const QPointF& origin, const QColor& colour)
{
    DrawItem item;
    item.kind = DrawItem::Kind::Path;
    item.rect = path->boundingRect().translated(origin);
    item.radius = 0;
    item.colour = colour;
    item.path = std::move(path);
    m_items.push_back(std::move(item));
}

void DrawList::append(const DrawList& other, const QPointF& offset)
{
    m_items.reserve(m_items.size() + other.m_items.size());
    for (DrawItem item : other.m_items) {
        item.rect.translate(offset);
        m_items.push_back(std::move(item));
    }
}

void DrawList::paint(QPainter& painter) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform
                           | QPainter::LosslessImageRendering);
    for (const DrawItem& item : m_items) {
        switch (item.kind) {
        case DrawItem::Kind::Fill: {
            QBrush brush(item.colour);
            if (item.colourTo.isValid()) {
                QLinearGradient gradient(item.rect.topLeft(), item.rect.topRight());
                gradient.setColorAt(0, item.colour);
                gradient.setColorAt(1, item.colourTo);
                brush = QBrush(gradient);
            }
            if (item.radius > 0) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(brush);
                painter.drawRoundedRect(item.rect, item.radius, item.radius);
            } else {
                painter.fillRect(item.rect, brush);
            }
            break;
        }
        case DrawItem::Kind::Frame: {
            painter.setPen(QPen(item.colour, item.lineWidth));
            painter.setBrush(Qt::NoBrush);
            const double inset = item.lineWidth / 2;
            painter.drawRoundedRect(item.rect.adjusted(inset, inset, -inset, -inset), item.radius, item.radius);
            break;
        }
        case DrawItem::Kind::TextLine: {
            const ShapedLine& line = item.text->lines[item.line];
            painter.setPen(item.colour);
            const QPointF origin(item.rect.left(), item.rect.top() + item.text->baseline - line.ascent);
            for (const QGlyphRun& run : line.runs)
                painter.drawGlyphRun(origin, run);
            break;
        }
        case DrawItem::Kind::Picture: item.picture->paint(painter, item.rect); break;
        case DrawItem::Kind::Path:
            painter.save();
            painter.translate(item.rect.topLeft() - item.path->boundingRect().topLeft());
            painter.fillPath(*item.path, item.colour);
            painter.restore();
            break;
        }
    }
}

} // namespace clientela
