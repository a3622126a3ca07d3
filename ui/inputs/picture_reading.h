// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

class QImage;

namespace clientela {

/// A picture ready to be stored, or the sentence that says why there is none.
struct ReadPicture
{
    QByteArray bytes;
    QString problem;
};

/// Makes what a shop keeps of a picture: SVG as it is, everything else PNG or JPEG of at most 1200 pixels a side and
/// about 300 kB. May be called from any thread.
ReadPicture picturePrepared(const QByteArray& file);
ReadPicture picturePrepared(const QImage& image);
/// The same from a file; a folder, a missing file and one that is no picture are refused.
ReadPicture pictureFromFile(const QString& path);

/// A stored picture as an image of at most this size; null when it is none.
QImage pictureImage(const QByteArray& bytes, QSize most, qreal devicePixelRatio = 1);

} // namespace clientela
