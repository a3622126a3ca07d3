// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/record_query.h"
#include "core/storage/shop_file.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace clientela {

/// What goes into a file: which records, in which order, which columns.
struct ExportRequest
{
    const RecordType* type = nullptr;
    Filter filter;
    SortOrder sort;
    QStringList columns; ///< paths of record_columns.h; empty for all
    /// These records in this order, instead of what the filter and the sort say.
    std::optional<std::vector<qint64>> ids = {};
};

/// Writes the records to a .csv, .xlsx, .json or (customers) .vcf file, chosen by the path's ending; returns how many.
/// Nothing stands under the path until all is written. Throws Error(BadInput) for another ending, Error(File),
/// Error(Cancelled).
qint64 exportRecords(ShopFile& shop, const ExportRequest& request, const QString& path, Progress& progress);

/// Writes every kind of record that the shop keeps into one JSON file a kind in a folder, which is made.
/// Returns the paths.
QStringList exportEverything(ShopFile& shop, const QString& folder, Progress& progress);

} // namespace clientela
