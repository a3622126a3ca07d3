// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/exchange/xlsx_workbook.h"

namespace clientela {

/// Reads one sheet of an .xlsx workbook row by row, each number as its format shows it (xlsx_values.h).
/// A formula gives the value that the spreadsheet computed last, an error its text such as #N/A,
/// merged cells their value in the first one.
class XlsxReader final : public TableReader
{
public:
    XlsxReader(std::unique_ptr<QIODevice> device, const QString& name, const TableReadOptions& options = {});

    /// The sheets of the workbook, to choose from.
    const QList<XlsxSheet>& sheets() const { return m_workbook.sheets(); }

    const QStringList& headings() const override { return m_headings; }
    bool next(QStringList& row) override;
    qint64 rowNumber() const override { return m_row; }
    QString problem() const override { return m_problem; }
    double progress() const override { return m_sheet->progress(); }

private:
    bool readRow(QStringList& cells);
    void readCell(QStringList& cells);
    QString cellText(QStringView type, qsizetype style, const QString& stored, const QString& inlineText) const;
    [[noreturn]] void refuseSize() const;

    XlsxWorkbook m_workbook;
    std::unique_ptr<XlsxPart> m_sheet;
    QStringList m_headings;
    QString m_problem;
    qint64 m_row = 0;
    qsizetype m_column = 0;
    bool m_ended = false;
};

} // namespace clientela
