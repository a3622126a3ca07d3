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

namespace {

/// Stands in the metadata until the writer has said when it wrote; as long as an ISO 8601 moment with its offset.
const QByteArray unknownMoment("0000-00-00T00:00:00+00:00");

/// PDF/A asks for metadata as XMP that say the same as the writer's own. Each description names its schema itself,
/// because validators look for it there; what Qt would write differs from version to version.
QByteArray metadata(const PdfDetails& details, const QString& creator)
{
    const QString text = QStringLiteral(
        "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" rdf:about=\"\"><dc:title><rdf:Alt>"
        "<rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title></rdf:Description>\n"
        "<rdf:Description xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" rdf:about=\"\" xmp:CreatorTool=\"%2\""
        " xmp:CreateDate=\"%3\" xmp:ModifyDate=\"%3\"/>\n"
        "<rdf:Description xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" rdf:about=\"\" pdf:Producer=\"Qt %4\"/>\n"
        "<rdf:Description xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" rdf:about=\"\" pdfaid:part=\"1\""
        " pdfaid:conformance=\"B\"/>\n"
        "</rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>\n");
    return text
        .arg(details.title.toHtmlEscaped(), creator.toHtmlEscaped(), QString::fromLatin1(unknownMoment),
             QString::fromLatin1(qVersion()))
        .toUtf8();
}

/// Puts the moment that the writer noted, "D:20261122201829+01'00'" or with Z, into the metadata.
void dateMetadata(QByteArray& pdf)
{
    const qsizetype start = pdf.indexOf("/CreationDate (D:");
    const QByteArray noted = pdf.mid(start + 17, 20);
    if (start < 0)
        return;
    const bool isUtc = noted[14] == 'Z';
    const QByteArray moment = noted.mid(0, 4) + '-' + noted.mid(4, 2) + '-' + noted.mid(6, 2) + 'T' + noted.mid(8, 2)
                              + ':' + noted.mid(10, 2) + ':' + noted.mid(12, 2)
                              + (isUtc ? QByteArray("+00:00") : noted.mid(14, 3) + ':' + noted.mid(18, 2));
    Q_ASSERT(moment.size() == unknownMoment.size());
    pdf.replace(unknownMoment, moment);
}

/// Qt names the space of CMYK on every page since 6.8, whether or not a colour uses it; none does here, and PDF/A
/// allows it only with a profile of its own. The page dictionaries stand in the file as plain text.
void nameNoCmyk(QByteArray& pdf)
{
    pdf.replace("/CSpcmyk /DeviceCMYK", "/CSpcmyk /DeviceRGB ");
    pdf.replace("[/Pattern /DeviceCMYK]", "[/Pattern /DeviceRGB ]");
}

} // namespace

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
        const QString creator = details.author.isEmpty() ? QStringLiteral("Clientela") : details.author;
        writer.setCreator(creator);
        writer.setDocumentXmpMetadata(metadata(details, creator));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        writer.setColorModel(QPdfWriter::ColorModel::RGB); // its profile is that of RGB
#endif
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
    dateMetadata(bytes);
    nameNoCmyk(bytes);
    return bytes;
}

void writePdf(const PaperDocument& document, const QString& path, const PdfDetails& details)
{
    const QByteArray bytes = pdfBytes(document, details);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("PdfWriter",
                                                "The PDF could not be written to %1. Choose another folder, "
                                                "or close the file where it is open.")
                        .arg(QDir::toNativeSeparators(path)),
                    file.errorString());
    }
}

} // namespace clientela
