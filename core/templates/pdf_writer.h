// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/page_layout.h"

#include <QByteArray>
#include <QString>

namespace clientela {

/// What a PDF says about itself.
struct PdfDetails
{
    QString title;
    QString author;
};

/// The details of a document: its kind and number, and who sends it.
PdfDetails pdfDetails(const DocumentSnapshot& document);

/// The document as PDF/A-1b with embedded fonts.
QByteArray pdfBytes(const PaperDocument& document, const PdfDetails& details);

/// Writes the PDF; a file that was there is replaced only when all of it is written.
/// Throws Error(File) naming the path.
void writePdf(const PaperDocument& document, const QString& path, const PdfDetails& details);

} // namespace clientela
