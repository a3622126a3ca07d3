// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clientela_cli/printed_document.h"

#include "core/storage/document_storage.h"
#include "core/templates/page_layout.h"
#include "core/templates/template.h"
#include "core/workflows/document_paper.h"

using namespace clientela;

namespace {

/// The shop's own design of that name, else the built-in one.
Template designNamed(ShopFile& shop, const QString& name)
{
    const std::optional<TemplateRecord> own = DocumentStorage(shop).ownDesign(name);
    return own ? readTemplate(own->content.toUtf8(), name) : builtInTemplate(name);
}

Template designOf(ShopFile& shop, const Document& document)
{
    const QString& name = document.templateName;
    const bool isThere = DocumentStorage(shop).ownDesign(name).has_value() || builtInTemplateNames().contains(name);
    return designNamed(shop, isThere ? name : builtInTemplateNames().constFirst());
}

} // namespace

PrintedDocument printedDocument(ShopFile& shop, const Document& document, const QString& design, std::optional<Language> language)
{
    const DocumentSnapshot snapshot = snapshotOf(shop, document, language);
    return {layOut(snapshot, design.isEmpty() ? designOf(shop, document) : designNamed(shop, design)), pdfDetails(snapshot)};
}
