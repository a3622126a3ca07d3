// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clientela_cli/document_calls.h"
#include "app/clientela_cli/open_shop.h"

#include "core/base/error.h"
#include "core/records/saved_records.h"
#include "core/storage/document_storage.h"
#include "core/storage/reference_lookup.h"
#include "core/templates/page_layout.h"
#include "core/templates/pdf_writer.h"
#include "core/templates/template.h"
#include "core/workflows/document_paper.h"

#include <QCoreApplication>
#include <QFileInfo>

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

} // namespace

Answer printCall(const Arguments& arguments)
{
    if (!arguments.has("pdf"))
        throw Error(ErrorKind::Usage, QCoreApplication::translate("CommandLine", "Say where the PDF goes: --pdf PATH."));
    std::optional<Language> language;
    if (arguments.has("language")) {
        language = languageFromCode(arguments.value("language"));
        if (!language)
            throw Error(ErrorKind::Usage, QCoreApplication::translate("CommandLine", "Documents are printed in pt-PT, pt-BR, es and en; “%1” is none of them.")
                                              .arg(arguments.value("language")));
    }
    const auto shop = openShop(arguments, Database::Access::ReadOnly);
    DocumentStorage storage(*shop);
    const Document document = storage.load(storage.find(arguments.word(0)));
    const DocumentSnapshot snapshot = snapshotOf(*shop, document, language);
    const QString design = arguments.value("template", document.templateName.isEmpty() ? QStringLiteral("modern") : document.templateName);
    const PaperDocument paper = layOut(snapshot, designNamed(*shop, design));
    writePdf(paper, arguments.value("pdf"), pdfDetails(snapshot));
    return {{{QStringLiteral("pdf"), QFileInfo(arguments.value("pdf")).absoluteFilePath()}, {QStringLiteral("pages"), paper.pageCount()}}};
}
