// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/base/error.h"
#include "core/exchange/output_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <xlsxwriter.h>

namespace clientela {

namespace {

constexpr quint32 lastRow = 1'048'575;
constexpr qsizetype longestText = 32'767;
constexpr quint32 rowsThatSetWidths = 1000;
constexpr qsizetype narrowest = 8;
constexpr qsizetype widest = 50;

/// Fifteen digits are what a spreadsheet's numbers can hold exactly.
bool fitsNumber(const QString& decimal)
{
    qsizetype significant = 0;
    for (const QChar c : decimal)
        if (c.isDigit() && (significant > 0 || c != u'0'))
            ++significant;
    return significant <= 15;
}

/// Text as a cell stores it: what XML cannot carry becomes _xHHHH_, and text that looks like that is told apart.
QByteArray storedText(const QString& text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() >= 0x20 || c == u'\n' || c == u'\t') && c.unicode() < 0xFFFE && c != u'_';
    });
    if (plain)
        return text.toUtf8();
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString stored = text;
    stored.replace(escape, QStringLiteral("_x005F_"));
    QString clean;
    clean.reserve(stored.size());
    for (const QChar c : std::as_const(stored)) {
        const char16_t code = c.unicode();
        if ((code < 0x20 && code != u'\n' && code != u'\t') || code >= 0xFFFE) {
            if (code != 0)
                clean += QStringLiteral("_x%1_").arg(QString::number(code, 16).toUpper(), 4, u'0');
        } else {
            clean += c;
        }
    }
    return clean.toUtf8();
}

QByteArray sheetName(const QString& wanted)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1f]"));
    QString name = QString(wanted).replace(forbidden, QStringLiteral(" ")).left(31).trimmed();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? QByteArrayLiteral("Sheet1") : name.toUtf8();
}

} // namespace

XlsxWriter::XlsxWriter(const QString& path, const QList<ExportColumn>& columns, const TableWriteOptions& options)
    : m_path(path)
    , m_columns(columns)
    , m_widths(size_t(columns.size()), narrowest)
{
    if (!m_directory.isValid())
        throwUnwritable(m_path, m_directory.errorString());
    QByteArray directory = QFile::encodeName(m_directory.path());
    lxw_workbook_options workbookOptions{};
    workbookOptions.constant_memory = LXW_TRUE;
    workbookOptions.tmpdir = directory.data();
    m_workbook.reset(workbook_new_opt(QFile::encodeName(m_directory.filePath(QStringLiteral("book.xlsx"))).constData(),
                                      &workbookOptions));
    if (!m_workbook)
        throwUnwritable(m_path, QStringLiteral("workbook_new_opt"));
    m_sheet = workbook_add_worksheet(m_workbook.get(), sheetName(options.sheet).constData());
    m_bold = workbook_add_format(m_workbook.get());
    if (!m_sheet || !m_bold)
        throwUnwritable(m_path, QStringLiteral("workbook_add_worksheet"));
    format_set_bold(m_bold);
    setUpColumns();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        m_widths[size_t(i)] = std::max(m_widths[size_t(i)],
                                       m_columns[i].heading.size() + 3); // room for the filter's arrow
        writeText(int(i), m_columns[i].heading, m_bold);
    }
    ++m_row;
}

XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::FreeWorkbook::operator()(lxw_workbook* workbook) const
{
    lxw_workbook_free(workbook);
}

void XlsxWriter::setUpColumns()
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        lxw_format* format = workbook_add_format(m_workbook.get());
        switch (m_columns[i].kind) {
        case ColumnKind::Text: format_set_num_format(format, "@"); break;
        case ColumnKind::Integer: format_set_num_format(format, "0"); break;
        case ColumnKind::Decimal: {
            QByteArray code = "#,##0";
            if (m_columns[i].decimals > 0)
                code += '.' + QByteArray(m_columns[i].decimals, '0');
            format_set_num_format(format, code.constData());
            break;
        }
        case ColumnKind::Date:
            format_set_num_format_index(format, 14); // the short date of the reader's country
            break;
        case ColumnKind::DateTime:
            format_set_num_format_index(format, 22);
            m_widths[size_t(i)] = 17;
            break;
        case ColumnKind::Boolean: break;
        }
        m_formats.push_back(format);
    }
}

void XlsxWriter::writeText(int column, const QString& text, lxw_format* format)
{
    const QByteArray stored = storedText(text);
    if (text.size() > longestText
        || worksheet_write_string(m_sheet, m_row, lxw_col_t(column), stored.constData(), format)
               == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate(
                        "Exchange",
                        "Row %1, “%2”: the text is longer than the 32,767 characters that a cell of a spreadsheet "
                        "can hold. Export as .csv instead.")
                        .arg(m_row + 1)
                        .arg(m_columns[column].heading));
    if (m_row < rowsThatSetWidths)
        m_widths[size_t(column)] = std::max(m_widths[size_t(column)], std::min(widest, text.size() + 1));
}

void XlsxWriter::writeNumber(int column, double number)
{
    worksheet_write_number(m_sheet, m_row, lxw_col_t(column), number, m_formats[size_t(column)]);
}

void XlsxWriter::writeDate(int column, QDate date, double dayShare, const QString& text)
{
    if (!date.isValid())
        return;
    if (date < QDate(1900, 1, 1) || date > QDate(9999, 12, 31)) {
        writeText(column, text, nullptr);
        return;
    }
    // Excel counts a 29 February 1900 that never was
    const qint64 days = QDate(1899, 12, 30).daysTo(date) - (date < QDate(1900, 3, 1) ? 1 : 0);
    writeNumber(column, double(days) + dayShare);
}

void XlsxWriter::writeRow(const QList<ExportCell>& row)
{
    Q_ASSERT(row.size() == m_columns.size());
    if (m_row > lastRow)
        throw Error(
            ErrorKind::BadInput,
            QCoreApplication::translate(
                "Exchange", "A sheet holds at most 1,048,576 rows. Export fewer records, or export as .csv instead."));
    for (qsizetype i = 0; i < row.size(); ++i) {
        const int column = int(i);
        const ExportCell& cell = row[i];
        const QString text = exportText(cell, m_columns[i].decimals);
        if (std::holds_alternative<QString>(cell)) {
            if (!text.isEmpty())
                writeText(column, text, m_columns[i].kind == ColumnKind::Text ? m_formats[size_t(i)] : nullptr);
        } else if (std::holds_alternative<qint64>(cell) || std::holds_alternative<ExportDecimal>(cell)) {
            if (fitsNumber(text))
                writeNumber(column, text.toDouble());
            else
                writeText(column, text, nullptr);
            if (m_row < rowsThatSetWidths)
                m_widths[size_t(i)] = std::max(m_widths[size_t(i)],
                                               std::min(widest, text.size() + text.size() / 3 + 1));
        } else if (const auto* date = std::get_if<QDate>(&cell)) {
            writeDate(column, *date, 0, text);
            m_widths[size_t(i)] = std::max<qsizetype>(m_widths[size_t(i)], 12);
        } else if (const auto* time = std::get_if<QDateTime>(&cell)) {
            writeDate(column, time->date(), time->time().msecsSinceStartOfDay() / 86'400'000.0, text);
        } else if (const auto* value = std::get_if<bool>(&cell)) {
            worksheet_write_boolean(m_sheet, m_row, lxw_col_t(column), *value ? 1 : 0, nullptr);
        }
    }
    ++m_row;
}

void XlsxWriter::finish()
{
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), double(m_widths[size_t(i)]), nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    if (!m_columns.isEmpty())
        worksheet_autofilter(m_sheet, 0, 0, m_row - 1, lxw_col_t(m_columns.size() - 1));
    const lxw_error error = workbook_close(m_workbook.release());
    if (error != LXW_NO_ERROR)
        throwUnwritable(m_path, QString::fromUtf8(lxw_strerror(error)));

    QFile book(m_directory.filePath(QStringLiteral("book.xlsx")));
    if (!book.open(QIODevice::ReadOnly))
        throwUnwritable(m_path, book.errorString());
    OutputFile file(m_path);
    while (!book.atEnd()) {
        const QByteArray piece = book.read(1024 * 1024);
        if (piece.isEmpty())
            throwUnwritable(m_path, book.errorString());
        file.write(piece);
    }
    file.finish();
}

} // namespace clientela
