// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/sales/document.h"
#include "core/storage/shop_file.h"
#include "core/templates/pdf_writer.h"

#include <optional>
#include <vector>

namespace clientela {

/// How a document is printed where that differs from what it says itself.
struct PaperChoice
{
    QString design = {};                             ///< empty for the document's own
    std::optional<Language> language = std::nullopt; ///< nothing for the document's own
};

/// A document laid out, what its PDF says about itself, and what its file is called.
struct PrintedDocument
{
    PaperDocument paper;
    PdfDetails details;
    QString fileName; ///< "Quote OR 2026-12 Almeida.pdf"
};

/// Lays a document out in a design, the shop's own or a built-in one; without a name in the document's own design, or
/// in the usual one when that is gone. Throws Error(NotFound) for a name that is none. Needs the QGuiApplication; may
/// be called on any thread, and the paper is then painted on the same.
PrintedDocument printedDocument(ShopFile& shop, const Document& document, const PaperChoice& choice = {});

/// The names of the designs that a document can be printed in: the program's, then the shop's own.
QStringList designNames(ShopFile& shop);
/// The design of that name; throws Error(NotFound).
Template designNamed(ShopFile& shop, const QString& name);
/// The design that a document names; the usual one when it names none or one that is gone.
Template designOf(ShopFile& shop, const Document& document);

/// What the PDF of a document is called: its kind and number as printed (its date for a draft) and who it is for, made
/// of characters that every system allows in a file's name.
QString pdfFileName(const DocumentSnapshot& document);

/// Writes one PDF for each document into a folder and returns their paths; a file of another document with the same
/// name is kept and a number added. Throws Error(File), and Error(Cancelled) with what was written until then left.
QStringList writePdfs(ShopFile& shop, const std::vector<DocumentId>& documents, const QString& folder,
                      const PaperChoice& choice, Progress& progress);

} // namespace clientela
