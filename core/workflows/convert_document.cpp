// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/convert_document.h"

#include "core/base/error.h"
#include "core/catalog/country_preset.h"
#include "core/sales/document_life_cycle.h"
#include "core/storage/document_storage.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/save_document.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

QString numberOrKindOf(const Document& document)
{
    return document.number.isEmpty() ? documentKindName(document.kind) : document.number;
}

Document copyOf(ShopFile& shop, const Document& source, DocumentKind kind)
{
    Document copy = newDocument(shop, kind);
    copy.customer = source.customer;
    copy.currency = source.currency;
    copy.language = source.language;
    copy.pricesIncludeTax = source.pricesIncludeTax;
    copy.discount = source.discount;
    copy.withholding = source.withholding;
    copy.customerReference = source.customerReference;
    copy.paymentTerms = source.paymentTerms;
    copy.notes = source.notes;
    copy.templateName = source.templateName;
    copy.owner = source.owner;
    copy.custom = source.custom;
    copy.lines = source.lines;
    return copy;
}

void requireConvertible(const Document& source, DocumentKind to)
{
    const bool gone = source.state == documentStatusKey(DocumentStatus::Cancelled)
                      || source.state == documentStatusKey(DocumentStatus::Declined)
                      || source.state == documentStatusKey(DocumentStatus::Credited);
    const std::vector<DocumentKind> targets = conversionTargets(source.kind);
    if (!gone && std::ranges::find(targets, to) != targets.end())
        return;
    const auto status = documentStatusFromKey(source.status);
    throw Error(ErrorKind::Refused,
                QCoreApplication::translate("Document", "%1 (%2) cannot be turned into: %3.")
                    .arg(source.number.isEmpty() ? documentKindName(source.kind) : source.number,
                         status ? documentStatusName(*status) : source.status, documentKindName(to)));
}

} // namespace

DocumentId convertDocument(ShopFile& shop, DocumentId id, DocumentKind to)
{
    DocumentStorage storage(shop);
    const CountryPreset preset = countryPreset(storage.profile().country);
    const DocumentKind kind = preset.insteadOf(to).value_or(to);
    if (!preset.offers(kind))
        throw Error(ErrorKind::Refused, preset.whyNot(to));
    Document source = storage.load(id);
    requireConvertible(source, kind);
    ChangeScope scope(shop, QCoreApplication::translate("Document", "Make %1 from %2")
                                .arg(documentKindName(kind).toLower(),
                                     source.number.isEmpty() ? source.customerName : source.number));
    Document copy = copyOf(shop, source, kind);
    copy.origin = id;
    saveDocument(shop, copy);
    if (source.kind == DocumentKind::Quote && source.state == documentStatusKey(DocumentStatus::Issued)) {
        source.state = documentStatusKey(DocumentStatus::Accepted);
        scope.update(shop.types().type(u"document"), &source);
    }
    scope.commit();
    return copy.documentId();
}

DocumentId duplicateDocument(ShopFile& shop, DocumentId id)
{
    const Document source = DocumentStorage(shop).load(id);
    Document copy = copyOf(shop, source, source.kind);
    return saveDocument(shop, copy);
}

DocumentId creditDocument(ShopFile& shop, DocumentId id)
{
    const Document source = DocumentStorage(shop).load(id);
    if (source.isDraft())
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate("Document", "A draft needs no credit note; change or remove it."));
    ChangeScope scope(shop, QCoreApplication::translate("Document", "Credit %1").arg(source.number),
                      ChangeScope::Undo::Never);
    const DocumentId creditNote = convertDocument(shop, id, DocumentKind::CreditNote);
    issueDocument(shop, creditNote);
    scope.commit();
    return creditNote;
}

void moveDocument(ShopFile& shop, DocumentId id, const QString& status)
{
    Document document = DocumentStorage(shop).load(id);
    const auto from = documentStatusFromKey(document.status);
    const auto to = documentStatusFromKey(status);
    if (from && from == to)
        throw Error(ErrorKind::Refused, QCoreApplication::translate("Document", "%1 is “%2” already.")
                                            .arg(numberOrKindOf(document), documentStatusName(*to)));
    if (from == DocumentStatus::Draft && to == DocumentStatus::Cancelled)
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate("Document", "A draft is not cancelled; remove it."));
    if (from == DocumentStatus::Draft && to && mayMove(document.kind, DocumentStatus::Issued, *to))
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate("Document", "Issue the document first; a draft cannot become “%1”.")
                        .arg(documentStatusName(*to)));
    if (!from || !to || !isStored(*to) || !mayMove(document.kind, *from, *to))
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate("Document", "%1 is “%2” and cannot become “%3”.")
                        .arg(numberOrKindOf(document), from ? documentStatusName(*from) : document.status,
                             to ? documentStatusName(*to) : status));
    if (*to == DocumentStatus::Cancelled) {
        if (!document.paid.isZero())
            throw Error(ErrorKind::Refused,
                        QCoreApplication::translate("Document", "%1 has payments; remove them before it is cancelled.")
                            .arg(document.number));
        document.open = Money::fromMinor(0, document.currencyValue());
    }
    document.state = status;
    ChangeScope scope(shop,
                      QCoreApplication::translate("Document", "%1: %2").arg(document.number, documentStatusName(*to)));
    scope.update(shop.types().type(u"document"), &document);
    scope.commit();
}

} // namespace clientela
