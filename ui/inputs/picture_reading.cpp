// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/picture_reading.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace clientela {

namespace {

constexpr int mostPixels = 1200;
constexpr qsizetype mostBytes = 300 * 1024;
constexpr qint64 mostFileBytes = qint64(200) * 1024 * 1024;
/// A picture of more pixels than this is not read; 40 megapixels are a large camera's.
constexpr qint64 mostReadPixels = qint64(300) * 1000 * 1000;

ReadPicture refused(const QString& sentence)
{
    return {{}, sentence};
}

QString notAPicture()
{
    return QCoreApplication::translate("PictureInput", "This is not a picture; choose a PNG, JPEG, SVG or WebP file.");
}

bool looksLikeSvg(const QByteArray& file)
{
    const QByteArray head = file.left(4096).toLower();
    return head.contains("<svg") && !head.contains('\0');
}

/// The same drawing without what it would fetch from elsewhere or run: links to files and addresses, scripts. As it is
/// where there is nothing of that kind.
QByteArray withoutOutside(const QByteArray& svg)
{
    QByteArray clean;
    bool hasOutside = false;
    QXmlStreamReader reader(svg);
    QXmlStreamWriter writer(&clean);
    const auto isOutside = [](const QXmlStreamAttribute& attribute) {
        const QString value = attribute.value().trimmed().toString();
        const bool isLink = attribute.name() == u"href" || attribute.name() == u"src";
        return attribute.name().startsWith(u"on")
               || (isLink && !value.startsWith(u'#') && !value.startsWith(u"data:", Qt::CaseInsensitive));
    };
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.tokenType() == QXmlStreamReader::DTD || reader.tokenType() == QXmlStreamReader::Invalid)
            continue;
        if (!reader.isStartElement()) {
            writer.writeCurrentToken(reader);
            continue;
        }
        if (reader.name() == u"script" || reader.name() == u"foreignObject") {
            hasOutside = true;
            reader.skipCurrentElement();
            continue;
        }
        for (const QXmlStreamNamespaceDeclaration& declared : reader.namespaceDeclarations()) {
            if (!declared.prefix().isEmpty())
                writer.writeNamespace(declared.namespaceUri().toString(), declared.prefix().toString());
        }
        writer.writeStartElement(reader.namespaceUri().toString(), reader.name().toString());
        for (const QXmlStreamAttribute& attribute : reader.attributes()) {
            if (isOutside(attribute))
                hasOutside = true;
            else
                writer.writeAttribute(attribute);
        }
    }
    return hasOutside ? clean : svg;
}

QByteArray encoded(const QImage& image, const char* format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

/// Whether any point lets the ground through.
bool isSeeThrough(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < pixels.height(); ++y) {
        const QRgb* line = reinterpret_cast<const QRgb*>(pixels.constScanLine(y));
        for (int x = 0; x < pixels.width(); ++x) {
            if (qAlpha(line[x]) < 255)
                return true;
        }
    }
    return false;
}

QByteArray stored(QImage image)
{
    if (image.width() > mostPixels || image.height() > mostPixels)
        image = image.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const bool seeThrough = isSeeThrough(image);
    while (!image.isNull()) {
        const QByteArray png = encoded(image, "PNG", -1);
        if (!png.isEmpty() && png.size() <= mostBytes)
            return png;
        if (!seeThrough) {
            for (const int quality : {88, 78, 66}) {
                const QByteArray jpeg = encoded(image.convertToFormat(QImage::Format_RGB32), "JPEG", quality);
                if (!jpeg.isEmpty() && jpeg.size() <= mostBytes)
                    return jpeg;
            }
        }
        if (image.width() < 32 || image.height() < 32)
            return png;
        image = image.scaled(image.width() * 3 / 4, image.height() * 3 / 4, Qt::IgnoreAspectRatio,
                             Qt::SmoothTransformation);
    }
    return {};
}

} // namespace

ReadPicture picturePrepared(const QImage& image)
{
    if (image.isNull())
        return refused(notAPicture());
    return {stored(image), {}};
}

ReadPicture picturePrepared(const QByteArray& file)
{
    if (looksLikeSvg(file)) {
        const QByteArray drawing = withoutOutside(file);
        QSvgRenderer renderer(drawing);
        if (!renderer.isValid())
            return refused(notAPicture());
        if (drawing.size() <= mostBytes)
            return {drawing, {}};
        QImage drawn(renderer.defaultSize().scaled(mostPixels, mostPixels, Qt::KeepAspectRatio),
                     QImage::Format_ARGB32_Premultiplied);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.end();
        return picturePrepared(drawn);
    }
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    if (!reader.canRead())
        return refused(notAPicture());
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > mostReadPixels)
        return refused(
            QCoreApplication::translate("PictureInput", "The picture is too large; choose one of fewer megapixels."));
    // what is stored as it came: small enough, of a kind that paper and window read, and upright
    const QByteArray format = reader.format();
    const bool isUpright = reader.transformation() == QImageIOHandler::TransformationNone;
    if ((format == "png" || format == "jpeg") && isUpright && file.size() <= mostBytes && size.isValid()
        && size.width() <= mostPixels && size.height() <= mostPixels) {
        if (reader.read().isNull())
            return refused(notAPicture());
        return {file, {}};
    }
    reader.setAutoTransform(true);
    reader.setAllocationLimit(2048);
    if (size.isValid() && (size.width() > 2 * mostPixels || size.height() > 2 * mostPixels))
        reader.setScaledSize(size.scaled(2 * mostPixels, 2 * mostPixels, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return refused(QCoreApplication::translate(
            "PictureInput", "The picture is damaged; open it in another program and save it again."));
    return picturePrepared(image);
}

ReadPicture pictureFromFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return refused(QCoreApplication::translate("PictureInput", "This is a folder; choose one picture in it."));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return refused(QCoreApplication::translate("PictureInput", "“%1” could not be read; choose the picture again.")
                           .arg(info.fileName()));
    if (info.size() > mostFileBytes)
        return refused(
            QCoreApplication::translate("PictureInput", "The picture is too large; choose one of fewer megapixels."));
    return picturePrepared(file.readAll());
}

QImage pictureImage(const QByteArray& bytes, QSize most, qreal devicePixelRatio)
{
    if (bytes.isEmpty() || most.isEmpty())
        return {};
    const QSize room = most * devicePixelRatio;
    QImage image;
    if (looksLikeSvg(bytes)) {
        QSvgRenderer renderer(bytes);
        if (!renderer.isValid())
            return {};
        image = QImage(renderer.defaultSize().scaled(room, Qt::KeepAspectRatio), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
    } else {
        image.loadFromData(bytes);
        if (!image.isNull() && (image.width() > room.width() || image.height() > room.height()))
            image = image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

} // namespace clientela
