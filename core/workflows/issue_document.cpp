// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/issue_document.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/wording.h"
#include "core/catalog/country_preset.h"
#include "core/sales/document_life_cycle.h"
#include "core/sales/fingerprint.h"
#include "core/sales/numbering.h"
#include "core/storage/document_storage.h"
#include "core/workflows/document_paper.h"
#include "core/workflows/save_document.h"
#include "core/workflows/shop_numbering.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

void requireIssuable(const Document& document, const CountryPreset& preset)
{
    if (!document.isDraft())
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate("Document", "%1 is issued already.").arg(document.number));
    if (!preset.offers(document.kind))
        throw Error(ErrorKind::Refused, preset.whyNot(document.kind));
    const bool anything = std::ranges::any_of(
        document.lines, [](const DocumentLine& line) { return line.kind == DocumentLineKind::Item; });
    if (!anything)
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate("Document", "There is nothing on the document; add a line first."));
}

/// A computer whose clock was set back would give numbers and days that contradict the documents that are there.
void requireClockAfterLast(ShopFile& shop, DocumentKind kind, const QString& series)
{
    constexpr qint64 allowedSeconds = 24 * 60 * 60; // time zones, and clocks that go a little wrong
    const DocumentStorage::LastInSeries last = DocumentStorage(shop).lastInSeries(kind, series);
    const QDateTime issued = QDateTime::fromString(last.issuedAt, Qt::ISODateWithMs);
    if (!issued.isValid() || issued <= shop.clock().now().addSecs(allowedSeconds))
        return;
    const Language language = runningLanguage();
    throw Error(ErrorKind::Refused, QCoreApplication::translate(
                                        "Document", "By this computer's clock it is %1, but %2 was issued on %3; set "
                                                    "the clock and issue again.")
                                        .arg(formatDate(shop.clock().today(), language), last.number,
                                             formatDate(issued.toLocalTime().date(), language)));
}

/// Takes what a credit note gives back off what its invoice still owes; the rest stays in the customer's favour.
void settleOrigin(ShopFile& shop, ChangeScope& scope, Document& creditNote)
{
    creditNote.open = -creditNote.total;
    if (!creditNote.origin.isValid())
        return;
    Document origin = DocumentStorage(shop).load(creditNote.origin);
    const Money settled = std::min(origin.open, creditNote.total);
    if (settled.isNegative())
        return;
    origin.open -= settled;
    creditNote.open += settled;
    creditNote.paid = settled;
    if (creditNote.total == origin.total)
        origin.state = documentStatusKey(DocumentStatus::Credited);
    scope.update(shop.types().type(u"document"), &origin);
}

} // namespace

Document issueDocument(ShopFile& shop, DocumentId id)
{
    DocumentStorage storage(shop);
    const CountryPreset preset = countryPreset(storage.profile().country);
    Document document = storage.load(id);
    requireIssuable(document, preset);
    ChangeScope scope(shop, {}, ChangeScope::Undo::Never);
    saveDocument(shop, document); // with today's names and taxes
    document = storage.load(id);
    const RecordType& type = shop.types().type(u"document");
    const DocumentNumbering numbering = numberingOf(shop, document.kind);
    requireClockAfterLast(shop, document.kind, numbering.series);
    document.series = numbering.series;
    document.year = document.date.year();
    const auto next = storage.takeNext(document.kind, document.series, document.year);
    document.sequence = next.sequence;
    document.number = documentNumber(numbering.pattern,
                                     {numbering.prefix, document.series, document.year, document.sequence});
    if (storage.isNumberTaken(document.number))
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate("Document", "The number %1 is taken already, so nothing was issued; "
                                                            "change the numbering in the settings.")
                        .arg(document.number));
    document.issuedAt = shop.timestamp();
    document.state = documentStatusKey(DocumentStatus::Issued);
    const DocumentSnapshot snapshot = snapshotOf(shop, [&] {
        Document printed = document;
        printed.state = documentStatusKey(DocumentStatus::Draft);
        return printed;
    }());
    const QByteArray json = canonicalJson(snapshotToJson(snapshot));
    document.snapshot = QString::fromUtf8(json);
    document.fingerprint = QString::fromLatin1(fingerprint(json, next.previousFingerprint.toLatin1()));
    storage.rememberFingerprint(document.kind, document.series, document.year, document.fingerprint);
    if (document.kind == DocumentKind::CreditNote)
        settleOrigin(shop, scope, document);
    else if (isReceivable(document.kind))
        document.open = document.total;
    scope.setLabel(QCoreApplication::translate("Document", "Issue %1").arg(document.number));
    scope.update(type, &document);
    scope.commit();
    return storage.load(id);
}

} // namespace clientela
