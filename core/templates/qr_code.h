// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPainterPath>

#include <memory>

namespace clientela {

/// A QR code with error correction level M as an outline, one unit per module, without a quiet zone.
/// Nothing when the text is empty or too long for a code.
std::shared_ptr<const QPainterPath> qrCodeOutline(const QByteArray& text);

/// Modules along one side of the code that qrCodeOutline gave.
int qrCodeSide(const QPainterPath& outline);

} // namespace clientela
