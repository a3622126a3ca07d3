// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/fingerprint.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace clientela {

QByteArray canonicalJson(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray fingerprint(const QByteArray& json, const QByteArray& previousFingerprintHex)
{
    return QCryptographicHash::hash(previousFingerprintHex + '\n' + json, QCryptographicHash::Sha256).toHex();
}

} // namespace clientela
