// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/save_document.h"

#include "core/base/error.h"
#include "core/storage/document_storage.h"
#include "core/workflows/work_out_document.h"

#include <QCoreApplication>

namespace clientela {

Document newDocument(ShopFile& shop, DocumentKind kind)
{
    const ShopProfile profile = DocumentStorage(shop).profile();
    Document document;
    document.kind = kind;
    document.currency = profile.currency;
    document.date = shop.clock().today();
    document.pricesIncludeTax = profile.pricesIncludeTax;
    document.templateName = profile.templateName;
    return document;
}

DocumentId saveDocument(ShopFile& shop, Document& document)
{
    const RecordType& type = shop.types().type(u"document");
    if (document.id > 0) {
        // what is issued is refused before anything about it is worked out anew
        const AnyRecord stored = shop.records().load(type, document.id);
        if (const QString why = type.refusal(stored.data(), nullptr); !why.isEmpty())
            throw Error(ErrorKind::Refused, why);
    }
    DocumentWorker(shop).fill(document);
    const QString label = document.id > 0 ? QCoreApplication::translate("Document", "Change %1 of %2")
                                          : QCoreApplication::translate("Document", "New %1 for %2");
    ChangeScope scope(shop, label.arg(documentKindName(document.kind).toLower(), document.customerName));
    if (document.id > 0)
        scope.update(type, &document);
    else
        scope.insert(type, &document);
    scope.commit();
    return document.documentId();
}

void removeDocument(ShopFile& shop, DocumentId id)
{
    const Document document = DocumentStorage(shop).load(id);
    ChangeScope scope(shop, QCoreApplication::translate("Document", "Remove %1 of %2")
                                .arg(documentKindName(document.kind).toLower(), document.customerName));
    scope.remove(shop.types().type(u"document"), id.value());
    scope.commit();
}

} // namespace clientela
