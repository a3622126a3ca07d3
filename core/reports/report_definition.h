// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/field.h"
#include "core/reports/period.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace clientela {

/// What the rows of a report stand for.
enum class ReportGrouping { Day, Month, Quarter, Year, Customer, Product, Category, Owner, Kind, Method, Tax };

/// The grouping's word on the command line: "month", "customer", …
QString reportGroupingKey(ReportGrouping grouping);
/// The grouping's name in the program's language; the heading of its column.
QString reportGroupingName(ReportGrouping grouping);
/// The length of the periods that a grouping makes; nothing when it is not by time.
std::optional<PeriodLength> periodLengthOf(ReportGrouping grouping);

/// One column of a report, after the one that says what a row stands for.
struct ReportColumn
{
    enum class Role {
        Figure,  ///< adds up
        Measure, ///< adds up within one unit, else stays empty
        Unit,    ///< text: the unit of the measure
        Detail,  ///< parts the rows further: the tax and its rate
        Share,   ///< worked out from other columns
    };

    QString key;
    Label label;
    FieldKind kind = FieldKind::Money;
    Role role = Role::Figure;
    bool isOptional = false; ///< left out when it is zero everywhere
};

/// A report: what it shows and how it may be grouped.
struct ReportDefinition
{
    QString name; ///< "sales"
    Label title;
    QString recordType;                    ///< the kind of record that its figures are made of
    std::vector<ReportGrouping> groupings; ///< the first one unless said otherwise
    std::vector<ReportColumn> columns;
    QString rankedBy; ///< the column by which rows that are not periods come, largest first

    /// The place of a column; −1 when there is none.
    qsizetype columnIndex(QStringView key) const;
};

/// All reports, in the order in which they are offered.
std::span<const ReportDefinition> allReports();
/// Throws Error(Usage), naming all there are, when there is none of that name.
const ReportDefinition& reportNamed(const QString& name);
/// The grouping of that key, or the report's first one for an empty key; throws Error(Usage), naming all there are.
ReportGrouping groupingNamed(const ReportDefinition& report, const QString& key);

} // namespace clientela
