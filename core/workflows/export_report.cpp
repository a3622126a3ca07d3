// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/exchange/table.h"
#include "core/workflows/run_report.h"

#include <algorithm>

namespace clientela {

namespace {

constexpr int percentDecimalsShown = 2;

int currencyDecimals(const QString& code)
{
    return Currency::fromCode(code).value_or(Currency::euro()).decimals();
}

ExportColumn reportHeading(const ReportResult& report, const ReportResultColumn& column)
{
    int amountDecimals = 0;
    for (const ReportRow& row : report.totals)
        amountDecimals = std::max(amountDecimals, currencyDecimals(row.currency));
    switch (column.kind) {
    case FieldKind::Money: return {column.label, ColumnKind::Decimal, amountDecimals};
    case FieldKind::Number: return {column.label, ColumnKind::Decimal, 0};
    case FieldKind::Percent: return {column.label, ColumnKind::Decimal, percentDecimalsShown};
    case FieldKind::Integer: return {column.label, ColumnKind::Integer, 0};
    case FieldKind::Date: return {column.label, ColumnKind::Date, 0};
    default: return {column.label, ColumnKind::Text, 0};
    }
}

ExportCell reportCell(const ReportRow& row, const Value& value, FieldKind kind)
{
    if (value.isNull())
        return {};
    switch (kind) {
    case FieldKind::Money: return ExportDecimal{value.toLongLong(), currencyDecimals(row.currency)};
    case FieldKind::Number: return ExportDecimal{value.toLongLong(), Quantity::decimals};
    case FieldKind::Percent: return ExportDecimal{value.toLongLong(), Rate::decimals};
    case FieldKind::Integer: return value.toLongLong();
    case FieldKind::Date: return QDate::fromString(value.toString(), Qt::ISODate);
    case FieldKind::Choice: return row.label;
    default: return value.toString();
    }
}

} // namespace

void exportReport(ShopFile& shop, const ReportResult& report, const QString& path)
{
    QList<ExportColumn> headings;
    for (const ReportResultColumn& column : report.columns)
        headings.append(reportHeading(report, column));
    TableWriteOptions options;
    const auto language = languageFromCode(shop.defaults().language);
    if (language && *language != Language::English)
        options.separator = u';';
    options.sheet = report.title;
    const auto writer = createTable(path, headings, options);
    for (const ReportRow& row : report.rows) {
        QList<ExportCell> cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            cells.append(reportCell(row, row.cells[i], report.columns[i].kind));
        writer->writeRow(cells);
    }
    writer->finish();
}

} // namespace clientela
