// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_definition.h"
#include "core/storage/shop_file.h"

#include <QDate>
#include <QString>

#include <vector>

namespace clientela {

/// Which report, over which days (both included, an invalid one means no end), grouped by what.
struct ReportRequest
{
    QString name;
    QDate from;
    QDate to;
    QString by; ///< key of a grouping; empty for the report's own
};

/// A column of a result. Its cells are texts, choices' keys and ISO dates, or integers: minor units of the row's
/// currency, thousandths of a Number, ten-thousandths of a Percent. A null cell has nothing to say.
struct ReportResultColumn
{
    QString key;
    QString label;
    FieldKind kind = FieldKind::Text;
};

struct ReportRow
{
    QString label;    ///< what the row stands for, as a person reads it
    QString currency; ///< of its amounts
    std::vector<Value> cells;
    QString filter; ///< of the records that it is made of (core/records/filter.h); empty where that cannot be said
};

/// A finished report: different currencies are never added, they have rows and totals of their own.
struct ReportResult
{
    QString name;
    QString title;
    QString recordType;                      ///< what the filters are about
    std::vector<ReportResultColumn> columns; ///< with one for the currency when there is more than one
    std::vector<ReportRow> rows;
    std::vector<ReportRow> totals; ///< one for each currency, at least one
};

/// Works out a report. Throws Error(Usage) for a report or grouping that does not exist and Error(BadInput) for days
/// that end before they begin; both say what to write instead.
ReportResult runReport(ShopFile& shop, const ReportRequest& request);

/// Writes a report's rows, without the totals, to a .csv or .xlsx file; throws Error(BadInput) for another ending,
/// Error(File).
void exportReport(ShopFile& shop, const ReportResult& report, const QString& path);

} // namespace clientela
