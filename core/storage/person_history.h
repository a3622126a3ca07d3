// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/shop_file.h"

#include <vector>

namespace clientela {

/// A change of a record that was a person's at the time.
struct PersonChange
{
    const RecordType* type = nullptr;
    qint64 id = 0;
    RecordChange change;
};

/// The customer and every one that was merged into it, and into those, as far as the merges still hold.
std::vector<qint64> mergedSelves(ShopFile& shop, qint64 customer);

/// What the history holds of a person, to be handed to it: the changes of the customer, of those merged into it, and
/// of every record while it was theirs, also of removed ones; oldest first. Where a record came from somebody else or
/// went there, the other's side is left out, and so is a label that may name somebody else.
std::vector<PersonChange> personHistory(ShopFile& shop, qint64 customer);

} // namespace clientela
