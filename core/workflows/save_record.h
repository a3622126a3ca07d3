// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/shop_file.h"

#include <QStringList>

namespace clientela {

/// Stores a record of any kind that somebody entered, new when it has no id, the way its kind goes: documents are
/// worked out, payments settled. Names and codes are brought into their stored form, and what only the shop can tell
/// is checked (a segment's filter, a product's tax). Returns the id.
/// Throws Error(BadInput) with the first problem.
qint64 saveRecord(ShopFile& shop, AnyRecord& record);

/// What is odd about a record but no reason to refuse it, a sentence each: a tax number that is wrong, another customer
/// that is likely the same. Empty for kinds that know no such thing.
QStringList remarksOn(ShopFile& shop, const AnyRecord& record);

/// Removes a record of any kind the way its kind goes.
void removeRecord(ShopFile& shop, const RecordType& type, qint64 id);

} // namespace clientela
