// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/pdf_writer.h"

#include "core/base/error.h"
#include "core/templates/document_values.h"
#include "core/templates/paper_fonts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace clientela {

PdfDetails pdfDetails(const DocumentSnapshot& document)
{
    return {(documentTitle(document) + u' ' + document.number).trimmed(), document.sender.name};
}

QByteArray pdfBytes(const PaperDocument& document, const PdfDetails& details)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(int(72 * unitsPerPoint));
        writer.setTitle(details.title);
        writer.setCreator(details.author.isEmpty() ? QStringLiteral("Clientela") : details.author);
        const QPageSize size(document.pageSize(), QPageSize::Point, {}, QPageSize::ExactMatch);
        writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
        QPainter painter(&writer);
        painter.scale(unitsPerPoint, unitsPerPoint);
        for (int page = 0; page < document.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            document.paintPage(painter, page);
        }
    }
    return bytes;
}

void writePdf(const PaperDocument& document, const QString& path, const PdfDetails& details)
{
    const QByteArray bytes = pdfBytes(document, details);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("PdfWriter", "The PDF could not be written to %1. Choose another folder, "
                                                             "or close the file where it is open.")
                        .arg(QDir::toNativeSeparators(path)),
                    file.errorString());
    }
}

} // namespace clientela
