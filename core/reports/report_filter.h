// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_definition.h"

#include <QDate>
#include <QStringList>

#include <set>

namespace clientela {

/// What tells the rows of a report from each other.
struct ReportRowPlace
{
    ReportGrouping grouping = ReportGrouping::Month;
    QString key;      ///< of the period, the id of the record, or the text
    QString currency; ///< empty when the report has only one
    QString tax;      ///< code, of the report on taxes
    qint64 taxRate = 0;
    QDate from; ///< the days that were asked for
    QDate to;
    QStringList leftOut;       ///< numbers of documents that are not part of it
    std::set<qint64> products; ///< of a category
};

/// The text of the filter (core/records/filter.h) that shows the records behind a row; empty where none can say it:
/// lines without a product, and categories of very many products.
QString reportRowFilter(const ReportDefinition& report, const ReportRowPlace& place);

} // namespace clientela
