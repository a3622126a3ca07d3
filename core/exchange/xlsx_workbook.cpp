// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_workbook.h"

#include "core/base/error.h"
#include "core/exchange/text_source.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

#include <algorithm>

namespace clientela {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 smallPartLimit = 64 * mebibyte;
constexpr qint64 sharedTextsLimit = 512 * mebibyte;
constexpr qint64 sheetLimit = 8192 * mebibyte;
constexpr qsizetype formatCountLimit = 70'000; // Excel allows 65,490

bool isTrue(QStringView text)
{
    return text == u"1" || text == u"true";
}

QString directoryOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'/') + 1);
}

} // namespace

XlsxPart::XlsxPart(std::unique_ptr<ZipEntry> entry, QString name)
    : m_name(std::move(name))
    , m_entry(std::move(entry))
    , m_xml(m_entry.get())
{
}

void XlsxPart::refuse() const
{
    if (m_entry->isBomb())
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate(
                        "Exchange", "“%1” unpacks to far more than its size allows for, so it was not read. "
                                    "Save the list again as a new .xlsx file.")
                        .arg(m_name));
    throw Error(ErrorKind::BadInput,
                QCoreApplication::translate(
                    "Exchange", "“%1” is damaged or cut short and cannot be read to its end. Save it again as .xlsx.")
                    .arg(m_name),
                m_xml.errorString());
}

QXmlStreamReader::TokenType XlsxPart::next()
{
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate(
                        "Exchange", "“%1” contains a document type, which no spreadsheet writes, so it was not read. "
                                    "Save the list again as a new .xlsx file.")
                        .arg(m_name));
    if (m_xml.hasError())
        refuse();
    return token;
}

void XlsxPart::skip()
{
    for (int depth = 1; depth > 0;) {
        const auto token = next();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
    }
}

QString XlsxPart::text()
{
    QString text;
    for (;;) {
        switch (next()) {
        case QXmlStreamReader::Characters: text += m_xml.text(); break;
        case QXmlStreamReader::StartElement: skip(); break;
        case QXmlStreamReader::EndElement: return text;
        default: break;
        }
    }
}

QString XlsxPart::stringItem()
{
    QString joined;
    for (int depth = 1; depth > 0;) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement) {
            if (m_xml.name() == u"t")
                joined += text();
            else if (m_xml.name() == u"r")
                ++depth;
            else
                skip();
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        }
    }
    return xlsxUnescaped(joined);
}

XlsxWorkbook::XlsxWorkbook(QIODevice& device, const QString& name)
    : m_archive(device, name)
{
    m_workbookPath = QStringLiteral("xl/workbook.xml");
    for (const Relation& relation : relations(QString()))
        if (relation.type.endsWith(u"/officeDocument"))
            m_workbookPath = relation.target;
    m_relations = relations(m_workbookPath);
    readWorkbook();
}

std::unique_ptr<XlsxPart> XlsxWorkbook::part(const QString& path, qint64 limit) const
{
    auto entry = m_archive.open(path, limit);
    return entry ? std::make_unique<XlsxPart>(std::move(entry), name()) : nullptr;
}

QList<XlsxWorkbook::Relation> XlsxWorkbook::relations(const QString& path) const
{
    const QString directory = directoryOf(path);
    const auto xml = part(directory + QStringLiteral("_rels/") + path.mid(directory.size()) + QStringLiteral(".rels"),
                          smallPartLimit);
    QList<Relation> found;
    while (xml && !xml->atEnd()) {
        if (xml->next() != QXmlStreamReader::StartElement || xml->xml().name() != u"Relationship")
            continue;
        const auto attributes = xml->xml().attributes();
        if (attributes.value(QLatin1String("TargetMode")) == u"External")
            continue;
        QString target = attributes.value(QLatin1String("Target")).toString();
        target = target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(directory + target);
        found.append({attributes.value(QLatin1String("Id")).toString(),
                      attributes.value(QLatin1String("Type")).toString(), target});
    }
    return found;
}

QString XlsxWorkbook::relatedPart(const QString& type, const QString& otherwise) const
{
    for (const Relation& relation : m_relations)
        if (relation.type.endsWith(type))
            return relation.target;
    return directoryOf(m_workbookPath) + otherwise;
}

void XlsxWorkbook::readWorkbook()
{
    const auto xml = part(m_workbookPath, smallPartLimit);
    if (!xml)
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate(
                        "Exchange", "“%1” is not an Excel workbook, or it is damaged. Save it again as .xlsx.")
                        .arg(name()));
    while (!xml->atEnd()) {
        if (xml->next() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml->xml().attributes();
        if (xml->xml().name() == u"workbookPr") {
            m_base1904 = isTrue(attributes.value(QLatin1String("date1904")));
        } else if (xml->xml().name() == u"sheet") {
            QString id;
            for (const auto& attribute : attributes)
                if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
                    id = attribute.value().toString();
            const auto state = attributes.value(QLatin1String("state"));
            for (const Relation& relation : m_relations)
                if (relation.id == id && relation.type.endsWith(u"/worksheet"))
                    m_sheets.append({attributes.value(QLatin1String("name")).toString(),
                                     state == u"hidden" || state == u"veryHidden", relation.target});
        }
    }
}

const XlsxSheet& XlsxWorkbook::sheet(const QString& sheetName) const
{
    for (const XlsxSheet& sheet : m_sheets)
        if (sheetName.isEmpty() ? !sheet.hidden : sheet.name == sheetName)
            return sheet;
    if (sheetName.isEmpty())
        throw Error(
            ErrorKind::NotFound,
            QCoreApplication::translate("Exchange", "“%1” has no sheet with cells that could be read.").arg(name()));
    throw Error(ErrorKind::NotFound,
                QCoreApplication::translate("Exchange", "“%1” has no sheet “%2”. Choose one of its sheets.")
                    .arg(name(), sheetName));
}

std::unique_ptr<XlsxPart> XlsxWorkbook::openSheet(const XlsxSheet& sheet)
{
    readSharedTexts();
    readFormats();
    auto xml = part(sheet.part, sheetLimit);
    if (!xml)
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("Exchange",
                                                "“%1” is damaged: its sheet “%2” is missing. Save it again as .xlsx.")
                        .arg(name(), sheet.name));
    return xml;
}

void XlsxWorkbook::readSharedTexts()
{
    const auto xml = part(relatedPart(QStringLiteral("/sharedStrings"), QStringLiteral("sharedStrings.xml")),
                          sharedTextsLimit);
    while (xml && !xml->atEnd())
        if (xml->next() == QXmlStreamReader::StartElement && xml->xml().name() == u"si")
            m_texts.append(xml->stringItem());
}

void XlsxWorkbook::readFormats()
{
    const auto xml = part(relatedPart(QStringLiteral("/styles"), QStringLiteral("styles.xml")), smallPartLimit);
    QHash<int, QString> codes;
    bool inCellFormats = false;
    while (xml && !xml->atEnd()) {
        const auto token = xml->next();
        const auto element = xml->xml().name();
        if (token == QXmlStreamReader::EndElement && element == u"cellXfs")
            inCellFormats = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml->xml().attributes();
        if (element == u"dxfs") {
            xml->skip(); // their formats are conditional ones, with numbers of their own
        } else if (element == u"cellXfs") {
            inCellFormats = true;
        } else if (element == u"numFmt") {
            codes.insert(attributes.value(QLatin1String("numFmtId")).toInt(),
                         attributes.value(QLatin1String("formatCode")).toString());
        } else if (element == u"xf" && inCellFormats && qsizetype(m_formats.size()) < formatCountLimit) {
            const int id = attributes.value(QLatin1String("numFmtId")).toInt();
            m_formats.push_back(codes.contains(id) ? xlsxFormatFromCode(codes.value(id)) : xlsxBuiltInFormat(id));
        }
    }
}

XlsxFormat XlsxWorkbook::format(qsizetype style) const
{
    return style >= 0 && style < qsizetype(m_formats.size()) ? m_formats[size_t(style)] : XlsxFormat{};
}

QList<XlsxSheet> xlsxSheets(const QString& path)
{
    return XlsxWorkbook(*openForReading(path), displayName(path)).sheets();
}

} // namespace clientela
