// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/exchange/text_source.h"

#include <vector>

namespace clientela {

/// Reads comma separated values (RFC 4180) as programs really write them: UTF-8, UTF-16 or Windows-1252;
/// comma, semicolon, tab or bar, found out from the first rows or from Excel's "sep=" line;
/// CRLF, LF or CR; a quotation mark inside a cell that is not the end of it is kept as text.
/// The apostrophe that guards text from being computed is taken off (formula_guard.h).
/// Memory stays within the longest row: a cell may have 1 MiB, a row 16 MiB and 4096 cells.
class CsvReader final : public TableReader
{
public:
    CsvReader(std::unique_ptr<QIODevice> device, const QString& name, const TableReadOptions& options = {});

    /// The sign between the cells; null for a file of one column.
    QChar separator() const { return QLatin1Char(m_separator); }

    const QStringList& headings() const override { return m_headings; }
    bool next(QStringList& row) override;
    qint64 rowNumber() const override { return m_rowLine; }
    QString problem() const override { return m_problem; }
    double progress() const override { return m_source.progress(); }

private:
    struct Span
    {
        qsizetype begin;
        qsizetype end;
        bool quoted;
        bool doubledQuotes;
    };
    enum class Scan { Record, NeedMore, End, OpenQuote, LongCell, LongRow, ManyCells };

    Scan scanRecord();
    Scan scanQuoted(qsizetype& at);
    bool readRecord(QStringList& cells);
    QStringList takeCells();
    void readSeparatorLine();
    void detectSeparator();
    [[noreturn]] void refuse(Scan outcome) const;

    TextSource m_source;
    QByteArray m_buffer;
    qsizetype m_at = 0;   // where the next record begins
    qsizetype m_next = 0; // behind the record that was scanned
    bool m_ended = false; // the whole file is in the buffer
    char m_separator = '\0';
    std::vector<Span> m_spans;
    qint64 m_line = 1; // of m_at
    qint64 m_rowLine = 0;
    QStringList m_headings;
    QString m_problem;
};

} // namespace clientela
