// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx_values.h"
#include "core/exchange/zip_archive.h"

#include <QList>
#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

namespace clientela {

/// A sheet that holds cells.
struct XlsxSheet
{
    QString name;
    bool hidden = false;
    QString part; ///< its path in the archive
};

/// One XML part of a workbook, read as a stream. Refuses document types, and with them entities of its own.
class XlsxPart
{
public:
    XlsxPart(std::unique_ptr<ZipEntry> entry, QString name);

    /// The next token; throws Error(BadInput) for what is damaged, cut short or grows beyond all measure.
    QXmlStreamReader::TokenType next();
    /// The text up to the end of the element that has just begun, without that of elements inside it.
    QString text();
    /// The text of the string item that has just begun: its runs joined, phonetic hints left out.
    QString stringItem();
    /// Passes over the element that has just begun.
    void skip();
    bool atEnd() const { return m_xml.atEnd(); }
    const QXmlStreamReader& xml() const { return m_xml; }
    double progress() const { return m_entry->progress(); }

private:
    [[noreturn]] void refuse() const;

    QString m_name;
    std::unique_ptr<ZipEntry> m_entry;
    QXmlStreamReader m_xml;
};

/// What the sheets of an .xlsx file share: their list, texts, number formats and date base.
/// Transitional and strict files are read alike, so namespaces are not looked at.
class XlsxWorkbook
{
public:
    /// name stands in sentences. Throws Error(BadInput) when it is not a workbook.
    XlsxWorkbook(QIODevice& device, const QString& name);

    const QString& name() const { return m_archive.name(); }
    const QList<XlsxSheet>& sheets() const { return m_sheets; }
    bool base1904() const { return m_base1904; }
    /// The sheet of that name, or the first visible one; throws Error(NotFound).
    const XlsxSheet& sheet(const QString& sheetName) const;
    /// Loads the shared texts and the formats, and opens the sheet.
    std::unique_ptr<XlsxPart> openSheet(const XlsxSheet& sheet);
    QString sharedText(qsizetype index) const { return m_texts.value(index); }
    XlsxFormat format(qsizetype style) const;

private:
    struct Relation
    {
        QString id;
        QString type;
        QString target;
    };
    std::unique_ptr<XlsxPart> part(const QString& path, qint64 limit) const;
    QList<Relation> relations(const QString& path) const;
    QString relatedPart(const QString& type, const QString& otherwise) const;
    void readWorkbook();
    void readSharedTexts();
    void readFormats();

    ZipArchive m_archive;
    QString m_workbookPath;
    QList<Relation> m_relations;
    QList<XlsxSheet> m_sheets;
    bool m_base1904 = false;
    QStringList m_texts;
    std::vector<XlsxFormat> m_formats;
};

/// The sheets of an .xlsx file, to choose from.
QList<XlsxSheet> xlsxSheets(const QString& path);

} // namespace clientela
