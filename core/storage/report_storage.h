// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_definition.h"
#include "core/storage/shop_file.h"

#include <QDate>
#include <QStringList>

#include <set>
#include <vector>

namespace clientela {

/// What a report is asked for: days from and to are included, an invalid one means no end.
struct ReportSelection
{
    QDate from;
    QDate to;
    ReportGrouping grouping = ReportGrouping::Month;
};

/// What one row of a report is made of, in one currency.
struct ReportGroup
{
    QString key;   ///< of a period, a record's id, or the text that is grouped by
    QString label; ///< what a person reads; empty where the key says it
    QString currency;
    QString detail;              ///< the unit of a measure, or the code of a tax
    bool isMixed = false;        ///< the measure has several units and says nothing
    std::vector<qint64> figures; ///< one for each column that is not text; amounts in minor units
    QStringList leftOut;         ///< numbers of documents that look as if they were in it
    std::set<qint64> products;   ///< of a category: the products that were sold
};

/// The figures behind the reports, summed exactly and by currency; the order of the groups means nothing.
class ReportStorage
{
public:
    explicit ReportStorage(ShopFile& shop)
        : m_shop(shop)
    {
    }

    /// Figures in the order of the report's columns. The report must offer the grouping; by Tax the one on sales is one
    /// group for each currency (and tax).
    std::vector<ReportGroup> groups(const ReportDefinition& report, const ReportSelection& selection);

private:
    ShopFile& m_shop;
};

} // namespace clientela
