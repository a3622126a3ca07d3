// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace clientela {

/// The one way a JSON object is written as bytes for a fingerprint: UTF-8, sorted keys, no white space.
QByteArray canonicalJson(const QJsonObject& json);

/// The fingerprint of an issued document: the SHA-256, in lower-case hex, of the fingerprint before it in its series
/// (empty for the first), a line feed, and the canonical JSON of its snapshot.
QByteArray fingerprint(const QByteArray& json, const QByteArray& previousFingerprintHex);

} // namespace clientela
