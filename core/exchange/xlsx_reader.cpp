// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

constexpr qint64 sheetRowLimit = 1'048'576;
constexpr qsizetype sheetColumnLimit = 16'384;
constexpr qsizetype cellTextLimit = 1024 * 1024;

/// The column of a reference such as AB12, counted from 0; -1 when there is none.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > sheetColumnLimit)
            break;
    }
    return column - 1;
}

} // namespace

XlsxReader::XlsxReader(std::unique_ptr<QIODevice> device, const QString& name, const TableReadOptions& options)
    : m_workbook(*device, name)
{
    m_sheet = m_workbook.openSheet(m_workbook.sheet(options.sheet));
    readRow(m_headings);
}

void XlsxReader::refuseSize() const
{
    throw Error(ErrorKind::BadInput,
                QCoreApplication::translate("Exchange", "“%1”, row %2: the sheet is larger than a spreadsheet can be. "
                                                        "Save it again as .xlsx.")
                    .arg(m_workbook.name())
                    .arg(m_row));
}

QString XlsxReader::cellText(QStringView type, qsizetype style, const QString& stored, const QString& inlineText) const
{
    if (type == u"s")
        return m_workbook.sharedText(stored.trimmed().toLongLong());
    if (type == u"inlineStr")
        return inlineText;
    if (type == u"str")
        return xlsxUnescaped(stored);
    if (type == u"b")
        return stored.trimmed() == u"1" || stored.trimmed() == u"true" ? QStringLiteral("true")
                                                                       : QStringLiteral("false");
    if (type == u"e")
        return stored;
    const XlsxFormat format = m_workbook.format(style);
    if (type == u"d")
        return format.kind == XlsxFormatKind::Date ? stored.left(10) : stored;
    return stored.isEmpty() ? QString() : xlsxValueText(stored, format, m_workbook.base1904());
}

void XlsxReader::readCell(QStringList& cells)
{
    const auto attributes = m_sheet->xml().attributes();
    const qsizetype referenced = columnOf(attributes.value(QLatin1String("r")));
    m_column = referenced >= 0 ? referenced : m_column + 1;
    if (m_column >= sheetColumnLimit)
        refuseSize();
    const QString type = attributes.value(QLatin1String("t")).toString();
    const qsizetype style = attributes.value(QLatin1String("s")).toLongLong();
    QString stored;
    QString inlineText;
    for (bool inCell = true; inCell;) {
        const auto token = m_sheet->next();
        if (token == QXmlStreamReader::EndElement) {
            inCell = false;
        } else if (token == QXmlStreamReader::StartElement) {
            if (m_sheet->xml().name() == u"v")
                stored = m_sheet->text();
            else if (m_sheet->xml().name() == u"is")
                inlineText = m_sheet->stringItem();
            else
                m_sheet->skip();
        }
    }
    if (stored.size() > cellTextLimit || inlineText.size() > cellTextLimit)
        refuseSize();
    if (stored.isEmpty() && inlineText.isEmpty())
        return;
    QString text = cellText(type, style, stored, inlineText);
    if (text.isEmpty())
        return;
    while (cells.size() <= m_column)
        cells.append(QString());
    cells[m_column] = std::move(text);
}

bool XlsxReader::readRow(QStringList& cells)
{
    cells.clear();
    bool inRow = false;
    while (!m_ended && !m_sheet->atEnd()) {
        const auto token = m_sheet->next();
        const auto element = m_sheet->xml().name();
        if (token == QXmlStreamReader::StartElement && element == u"row") {
            const qint64 number = m_sheet->xml().attributes().value(QLatin1String("r")).toLongLong();
            m_row = number > 0 ? number : m_row + 1;
            m_column = -1;
            inRow = true;
            if (m_row > sheetRowLimit)
                refuseSize();
        } else if (token == QXmlStreamReader::StartElement && element == u"c" && inRow) {
            readCell(cells);
        } else if (token == QXmlStreamReader::EndElement && element == u"row") {
            inRow = false;
            if (!cells.isEmpty())
                return true;
        } else if (token == QXmlStreamReader::EndElement && element == u"sheetData") {
            m_ended = true;
        }
    }
    return false;
}

bool XlsxReader::next(QStringList& row)
{
    m_problem.clear();
    if (!readRow(row))
        return false;
    if (row.size() > m_headings.size())
        m_problem = QCoreApplication::translate(
                        "Exchange", "“%1”, row %2: there is something in cell %3, but only %4 columns have a heading. "
                                    "Give the column a heading or empty the cell.")
                        .arg(m_workbook.name())
                        .arg(m_row)
                        .arg(row.size())
                        .arg(m_headings.size());
    while (row.size() < m_headings.size())
        row.append(QString());
    return true;
}

} // namespace clientela
