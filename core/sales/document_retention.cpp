// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/document_retention.h"

#include "core/customers/anonymisation.h"
#include "core/sales/document_snapshot.h"
#include "core/sales/fingerprint.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace clientela {

namespace {

QString redactedKey()
{
    return QStringLiteral("redacted");
}

QJsonObject snapshotObject(const QString& snapshot)
{
    return QJsonDocument::fromJson(snapshot.toUtf8()).object();
}

} // namespace

NameRetention nameRetention(const Document& document, bool ledToAnother)
{
    if (document.isDraft())
        return NameRetention::Erase;
    if (document.kind != DocumentKind::Quote || ledToAnother || document.state == u"accepted")
        return NameRetention::Keep;
    return NameRetention::Redact;
}

QString redactedSnapshot(const QString& snapshot, const QString& name, const QStringList& identifying)
{
    DocumentSnapshot printed = snapshotFromJson(snapshotObject(snapshot));
    SnapshotParty recipient;
    recipient.name = name;
    recipient.country = printed.recipient.country;
    printed.recipient = recipient;
    printed.customerReference.clear();
    printed.notes.clear();
    printed.payment.reference.clear();
    for (SnapshotLine& line : printed.lines) {
        line.detail.clear();
        line.description = withoutTexts(line.description, identifying, name);
        if (line.kind == SnapshotLine::Kind::Text || line.kind == SnapshotLine::Kind::Heading)
            line.description.clear();
    }
    QJsonObject json = snapshotToJson(printed);
    json.insert(redactedKey(), true);
    return QString::fromUtf8(canonicalJson(json));
}

bool isRedactedSnapshot(const QString& snapshot)
{
    return snapshotObject(snapshot).value(redactedKey()).toBool();
}

bool fingerprintHolds(DocumentKind kind, const QString& snapshot, const QString& issuedFingerprint,
                      const QString& previousFingerprint)
{
    if (kind == DocumentKind::Quote && isRedactedSnapshot(snapshot))
        return issuedFingerprint.size() == 64;
    return QString::fromLatin1(fingerprint(snapshot.toUtf8(), previousFingerprint.toLatin1())) == issuedFingerprint;
}

} // namespace clientela
