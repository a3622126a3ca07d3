// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/qr_code.h"

#include <qrencode.h>

#include <cmath>

namespace clientela {

std::shared_ptr<const QPainterPath> qrCodeOutline(const QByteArray& text)
{
    if (text.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(text.size()), reinterpret_cast<const unsigned char*>(text.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    auto outline = std::make_shared<QPainterPath>();
    outline->setFillRule(Qt::WindingFill);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            const int start = x;
            while (x < code->width && (code->data[y * code->width + x] & 1) != 0)
                ++x;
            if (x > start)
                outline->addRect(start, y, x - start, 1);
        }
    }
    return outline;
}

int qrCodeSide(const QPainterPath& outline)
{
    // three finder patterns touch the edges: the bounding box is the code
    return int(std::lround(outline.boundingRect().width()));
}

} // namespace clientela
