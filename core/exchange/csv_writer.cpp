// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/exchange/formula_guard.h"

#include <algorithm>

namespace clientela {

CsvWriter::CsvWriter(const QString& path, const QList<ExportColumn>& columns, const TableWriteOptions& options)
    : m_file(path)
    , m_columns(columns)
    , m_separator(options.separator)
    , m_decimalPoint(options.decimalPoint)
{
    m_text += QChar(QChar::ByteOrderMark);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            m_text += m_separator;
        append(guarded(m_columns[i].heading), m_columns.size() == 1);
    }
    m_text += QStringLiteral("\r\n");
}

void CsvWriter::append(const QString& text, bool alone)
{
    const bool quote = (alone && text.isEmpty()) || text.startsWith(u' ') || text.endsWith(u' ')
                       || std::any_of(text.begin(), text.end(), [this](QChar c) {
                              return c == m_separator || c == u'"' || c == u'\r' || c == u'\n' || c == u',' || c == u';'
                                     || c == u'\t';
                          });
    if (!quote) {
        m_text += text;
        return;
    }
    m_text += u'"';
    m_text += QString(text).replace(QStringLiteral("\""), QStringLiteral("\"\""));
    m_text += u'"';
}

void CsvWriter::writeRow(const QList<ExportCell>& row)
{
    Q_ASSERT(row.size() == m_columns.size());
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i > 0)
            m_text += m_separator;
        QString text = exportText(row[i], m_columns[i].decimals);
        if (std::holds_alternative<QString>(row[i]))
            text = guarded(text.remove(QChar(u'\0')));
        else if (std::holds_alternative<ExportDecimal>(row[i]))
            text.replace(u'.', m_decimalPoint);
        append(text, row.size() == 1);
    }
    m_text += QStringLiteral("\r\n");
    if (m_text.size() > 256 * 1024)
        flush();
}

void CsvWriter::flush()
{
    m_file.write(m_text.toUtf8());
    m_text.clear();
}

void CsvWriter::finish()
{
    flush();
    m_file.finish();
}

} // namespace clientela
