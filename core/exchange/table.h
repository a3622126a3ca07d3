// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <variant>

namespace clientela {

/// Reads a table row by row, whatever the file's size; every cell arrives as text in canonical form:
/// dates 2026-01-31, date-times 2026-01-31T14:05:00, times 14:05:00, numbers with a point, true and false.
/// Empty rows are passed over. A reader is stopped by not asking for the next row.
class TableReader
{
public:
    TableReader() = default;
    TableReader(const TableReader&) = delete;
    TableReader& operator=(const TableReader&) = delete;
    virtual ~TableReader() = default;

    /// The cells of the first row that is not empty.
    virtual const QStringList& headings() const = 0;
    /// The next row, with at least as many cells as there are headings; false after the last.
    /// Throws Error(BadInput or File) when nothing more can be read.
    virtual bool next(QStringList& row) = 0;
    /// Where the row read last begins, counted from 1: the line of a text file, the row of a sheet.
    virtual qint64 rowNumber() const = 0;
    /// What is wrong with the row read last, as a sentence that names its place; empty when nothing is.
    virtual QString problem() const = 0;
    /// How much of the file has been read, 0 to 1.
    virtual double progress() const = 0;
};

/// What the cells of a column hold; decides format, alignment and width in a spreadsheet.
enum class ColumnKind { Text, Integer, Decimal, Date, DateTime, Boolean };

/// One column of a table that is written.
struct ExportColumn
{
    QString heading;
    ColumnKind kind = ColumnKind::Text;
    int decimals = 0; ///< digits after the point that a Decimal column shows
};

/// An exact decimal number: units times ten to the power of minus decimals.
struct ExportDecimal
{
    qint64 units = 0;
    int decimals = 0;
    bool operator==(const ExportDecimal&) const = default;
};

/// One value as it is exported; std::monostate is an empty cell.
/// A date-time is written with the date and the time it shows, in its own time zone.
using ExportCell = std::variant<std::monostate, QString, qint64, ExportDecimal, QDate, QDateTime, bool>;

/// Writes a table row by row. Nothing stands under the file's name before finish() has succeeded.
class TableWriter
{
public:
    TableWriter() = default;
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;
    virtual ~TableWriter() = default;

    /// Adds a row of as many cells as there are columns; throws Error(File) when it cannot be written.
    virtual void writeRow(const QList<ExportCell>& row) = 0;
    /// Puts the complete file in its place; throws Error(File), and then the old file is as it was.
    virtual void finish() = 0;
};

/// The value as canonical text: what TableReader gives back for it.
QString exportText(const ExportCell& cell, int decimals = 0);

/// How a table file is read.
struct TableReadOptions
{
    QString sheet;   ///< XLSX: the sheet's name; empty for the first visible one
    QChar separator; ///< CSV: between the cells; null to find it out
};

/// How a table file is written.
struct TableWriteOptions
{
    QChar separator = u',';    ///< CSV: semicolon where a spreadsheet expects the decimal comma (pt, es)
    QChar decimalPoint = u'.'; ///< CSV: comma where a spreadsheet expects it
    QString sheet;             ///< XLSX: the name of the sheet
};

/// Opens a .csv, .tsv, .txt or .xlsx file by what it holds; throws Error for every other kind.
std::unique_ptr<TableReader> openTable(const QString& path, const TableReadOptions& options = {});

/// Begins a table file, CSV or XLSX by the path's ending; throws Error(BadInput) for every other ending.
std::unique_ptr<TableWriter> createTable(const QString& path, const QList<ExportColumn>& columns,
                                         const TableWriteOptions& options = {});

} // namespace clientela
