// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/output_file.h"
#include "core/exchange/table.h"

namespace clientela {

/// Writes comma separated values as RFC 4180 has them and Excel opens them: UTF-8 with byte order mark,
/// CRLF, text guarded from being computed (formula_guard.h). CsvReader reads back the same.
class CsvWriter final : public TableWriter
{
public:
    CsvWriter(const QString& path, const QList<ExportColumn>& columns, const TableWriteOptions& options = {});

    void writeRow(const QList<ExportCell>& row) override;
    void finish() override;

private:
    void append(const QString& text, bool alone);
    void flush();

    OutputFile m_file;
    QList<ExportColumn> m_columns;
    QChar m_separator;
    QChar m_decimalPoint;
    QString m_text;
};

} // namespace clientela
