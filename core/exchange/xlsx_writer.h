// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QTemporaryDir>

#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace clientela {

/// Writes one sheet of an .xlsx workbook with constant memory: real numbers and dates with formats, text that
/// is never computed, headings bold, frozen and with a filter. Numbers of more than 15 digits and dates before
/// 1900, which a spreadsheet would spoil, are written as text.
class XlsxWriter final : public TableWriter
{
public:
    XlsxWriter(const QString& path, const QList<ExportColumn>& columns, const TableWriteOptions& options = {});
    ~XlsxWriter() override;

    /// Also throws Error(BadInput) for what a sheet cannot hold: more than 1,048,575 rows, text over 32,767 characters.
    void writeRow(const QList<ExportCell>& row) override;
    void finish() override;

private:
    void writeText(int column, const QString& text, lxw_format* format);
    void writeNumber(int column, double number);
    void writeDate(int column, QDate date, double dayShare, const QString& text);
    void setUpColumns();

    QString m_path;
    QTemporaryDir m_directory;
    QList<ExportColumn> m_columns;
    struct FreeWorkbook
    {
        void operator()(lxw_workbook* workbook) const;
    };
    std::unique_ptr<lxw_workbook, FreeWorkbook> m_workbook;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_bold = nullptr;
    std::vector<lxw_format*> m_formats;
    std::vector<qsizetype> m_widths; // in characters
    quint32 m_row = 0;
};

} // namespace clientela
