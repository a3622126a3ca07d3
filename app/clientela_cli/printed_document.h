// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/document.h"
#include "core/storage/shop_file.h"
#include "core/templates/pdf_writer.h"

#include <optional>

/// A document laid out, and what its PDF says about itself.
struct PrintedDocument
{
    clientela::PaperDocument paper;
    clientela::PdfDetails details;
};

/// Lays a document out in a design, the shop's own or a built-in one; without a name in the document's own design, or
/// in the usual one when that is gone. Throws Error(NotFound) for a name that is none. Needs the QGuiApplication.
PrintedDocument printedDocument(clientela::ShopFile& shop, const clientela::Document& document,
                                const QString& design = {}, std::optional<clientela::Language> language = std::nullopt);
