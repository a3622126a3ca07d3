// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/records/filter.h"
#include "core/storage/shop_file.h"

#include <span>
#include <vector>

namespace clientela {

/// How many records there are and what their amounts come to.
struct RecordSums
{
    qint64 count = 0;
    /// Per field what it comes to, in each currency that occurs; the shop's own first.
    std::vector<std::vector<Money>> amounts;
};

/// Counts and sums all records that pass the filter; the fields hold Money. Reads a piece of the table at a time and
/// asks progress in between; throws Error(Cancelled).
RecordSums sumsOf(ShopFile& shop, const RecordType& type, const Filter& filter, std::span<const Field* const> fields,
                  const Progress& progress);
/// The same of the records with these ids; those that are gone do not count.
RecordSums sumsOf(ShopFile& shop, const RecordType& type, std::span<const qint64> ids,
                  std::span<const Field* const> fields, const Progress& progress);

} // namespace clientela
