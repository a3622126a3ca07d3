// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/value.h"
#include "core/storage/report_storage.h"

#include <vector>

namespace clientela {

/// How a grouping stands in a statement.
struct GroupingTerms
{
    QString key;   ///< the expression that is grouped by
    QString label; ///< an aggregate that a person reads
    QString join;  ///< what the two need besides the table
};

/// The terms of a grouping over a table with the columns date, customer_id and, for documents, owner and kind.
GroupingTerms groupingTerms(ReportGrouping grouping, const QString& table);

/// Issued documents that are owed and not cancelled; of documents that were replaced by an invoice none.
QString soldDocumentsCondition();
/// Those that the condition above leaves out because an invoice took their place.
QString replacedDocumentsCondition();
/// 1, or −1 for a credit note.
QString documentSign();
/// " AND date …" for the days of the selection; adds to the values.
QString selectedDays(const ReportSelection& selection, const QString& table, std::vector<Value>& values);

/// The products or categories of what was sold, with the columns net, tax, withheld, total and count of the report on
/// sales or quantity, net, cost and margin of the one on products.
std::vector<ReportGroup> groupsOfLines(ShopFile& shop, const ReportDefinition& report,
                                       const ReportSelection& selection);

} // namespace clientela
