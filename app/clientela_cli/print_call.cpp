// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clientela_cli/document_calls.h"
#include "app/clientela_cli/open_shop.h"
#include "core/base/error.h"
#include "core/paper/printed_document.h"
#include "core/storage/document_storage.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace clientela;

Answer printCall(const Arguments& arguments)
{
    if (!arguments.has("pdf"))
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("CommandLine", "Say where the PDF goes: --pdf PATH."));
    std::optional<Language> language;
    if (arguments.has("language")) {
        language = languageFromCode(arguments.value("language"));
        if (!language)
            throw Error(ErrorKind::Usage,
                        QCoreApplication::translate(
                            "CommandLine", "Documents are printed in pt-PT, pt-BR, es and en; “%1” is none of them.")
                            .arg(arguments.value("language")));
    }
    const auto shop = openShop(arguments, Database::Access::ReadOnly);
    DocumentStorage storage(*shop);
    const Document document = storage.load(storage.find(arguments.word(0)));
    const PrintedDocument printed = printedDocument(*shop, document, {arguments.value("template"), language});
    writePdf(printed.paper, arguments.value("pdf"), printed.details);
    return {{{QStringLiteral("pdf"), QFileInfo(arguments.value("pdf")).absoluteFilePath()},
             {QStringLiteral("pages"), printed.paper.pageCount()}}};
}
