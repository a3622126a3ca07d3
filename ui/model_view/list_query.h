// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/shop_file.h"

#include <functional>
#include <vector>

namespace clientela {

/// What a list asks for, in words that any connection understands.
struct ListQuestion
{
    QString type;
    QString filter;
    QString sort; ///< "name", "-custom_field", "tags"
};

/// The longest list that is sorted by a field without an index.
inline constexpr int longestPlainSort = 20000;

/// The first rows, where an index gives them at once; nothing where the order needs all rows first.
std::vector<qint64> firstRows(ShopFile& shop, const ListQuestion& question, int count);
/// All ids in order, also by custom fields, child lists and what references are called.
std::vector<qint64> allRows(ShopFile& shop, const ListQuestion& question, const Progress& progress);
/// Whether the order follows an index, so that any number of rows is sorted at once.
bool isIndexed(const RecordType& type, const QString& sort);

} // namespace clientela
