// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clientela_cli/printed_document.h"

#include "core/base/error.h"
#include "core/records/saved_records.h"
#include "core/storage/reference_lookup.h"
#include "core/templates/page_layout.h"
#include "core/templates/template.h"
#include "core/workflows/document_paper.h"

using namespace clientela;

namespace {

/// The shop's own design of that name, else the built-in one.
Template designNamed(ShopFile& shop, const QString& name)
{
    const RecordType& type = shop.types().type(u"template");
    const auto own = referenceResolver(shop)(type.key, name, false);
    if (!own)
        return builtInTemplate(name);
    return readTemplate(shop.records().load(type, *own).as<TemplateRecord>().content.toUtf8(), name);
}

/// The design that the document names; the usual one when it names none or one that is gone.
Template designOf(ShopFile& shop, const Document& document)
{
    try {
        if (!document.templateName.isEmpty())
            return designNamed(shop, document.templateName);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::NotFound)
            throw;
    }
    return builtInTemplate(builtInTemplateNames().constFirst());
}

} // namespace

PrintedDocument printedDocument(ShopFile& shop, const Document& document, const QString& design,
                                std::optional<Language> language)
{
    const DocumentSnapshot snapshot = snapshotOf(shop, document, language);
    return {layOut(snapshot, design.isEmpty() ? designOf(shop, document) : designNamed(shop, design)),
            pdfDetails(snapshot)};
}
