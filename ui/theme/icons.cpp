// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <memory>

namespace clientela {

namespace {

/// Paints an embedded icon in the colours of its place at the moment of painting.
class WindowIconEngine final : public QIconEngine
{
public:
    WindowIconEngine(const char* name, QColor colour)
        : m_name(name)
        , m_colour(std::move(colour))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = qMin(rect.width(), rect.height());
        paintIcon(*painter, m_name, rect, colourFor(mode), size);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, colourFor(mode), qMin(size.width(), size.height()), 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return iconPixmap(m_name, colourFor(mode), qRound(qMin(size.width(), size.height()) / scale), scale);
    }

    QIconEngine* clone() const override { return new WindowIconEngine(m_name, m_colour); }
    bool isNull() override { return false; }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return theme().off;
        return m_colour.isValid() ? m_colour : theme().ink2;
    }

    const char* m_name;
    QColor m_colour;
};

QSvgRenderer* rendererOf(const char* name)
{
    static QHash<QByteArray, std::shared_ptr<QSvgRenderer>> renderers;
    auto& renderer = renderers[QByteArray(name)];
    if (!renderer) {
        const QString path = QStringLiteral(":/clientela/icons/%1.svg").arg(QLatin1String(name));
        Q_ASSERT_X(QFile::exists(path), "icon", name);
        renderer = std::make_shared<QSvgRenderer>(path);
    }
    return renderer.get();
}

} // namespace

QIcon icon(const char* name)
{
    return QIcon(new WindowIconEngine(name, {}));
}

QIcon icon(const char* name, const QColor& colour)
{
    return QIcon(new WindowIconEngine(name, colour));
}

QPixmap iconPixmap(const char* name, const QColor& colour, int size, qreal devicePixelRatio)
{
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    const QString key = QStringLiteral("clientela/%1/%2/%3").arg(QLatin1String(name)).arg(colour.rgba()).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        rendererOf(name)->render(&painter, QRectF(0, 0, pixels, pixels));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
        painter.end();
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintIcon(QPainter& painter, const char* name, const QRect& rect, const QColor& colour, int size)
{
    const QPixmap pixmap = iconPixmap(name, colour, size, painter.device()->devicePixelRatioF());
    painter.drawPixmap(QPoint(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2), pixmap);
}

void paintCross(QPainter& painter, const QRect& rect, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.1, Qt::SolidLine, Qt::RoundCap));
    const QPointF corner(rect.x() + (rect.width() - 16) / 2.0, rect.y() + (rect.height() - 16) / 2.0);
    painter.drawLine(corner + QPointF(4, 4), corner + QPointF(12, 12));
    painter.drawLine(corner + QPointF(12, 4), corner + QPointF(4, 12));
    painter.restore();
}

QIcon programIcon()
{
    return QIcon(QStringLiteral(":/clientela/program/clientela.svg"));
}

} // namespace clientela
