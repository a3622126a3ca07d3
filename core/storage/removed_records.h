// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"

namespace clientela {

/// A record that was removed and is not there now.
struct RemovedRecord
{
    qint64 change = 0; ///< by which it is brought back
    ChangeSetEntry set;
    QString recordType;
    qint64 record = 0;
    QString title;
};

/// The removed records, those removed last first; "before" is the change to go on from, 0 for the newest.
/// Reads the whole history of a shop in which hardly anything was removed: not for the window's thread.
std::vector<RemovedRecord> removedRecords(ShopFile& shop, int limit, qint64 before = 0);

/// Puts a removed record back as it was, under its old id: undoes the removal where that removed nothing else, else as
/// a change of its own that can be undone. Throws Error(Conflict) when it is there already, Error(Refused) when
/// something that it refers to is gone.
void bringBackRemoved(ShopFile& shop, qint64 change);

} // namespace clientela
