// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/shop_file.h"

#include <span>

namespace clientela {

/// One thing that is done to many records at once.
struct ManyChange
{
    enum class What { SetField, AddTag, RemoveTag, Remove };

    What what = What::SetField;
    QString field; ///< of SetField
    Value value;   ///< of SetField
    QString tag;   ///< of AddTag and RemoveTag
};

/// What became of it.
struct ManyResult
{
    std::vector<qint64> changed; ///< those that were as wanted already are not among them
    qint64 refused = 0;          ///< left as they are: issued documents, values that do not fit
    QString firstRefusal;        ///< the sentence that says why
    qint64 changeSet = 0;        ///< 0 when nothing was changed
};

/// Does it as one change set with this label, which one undo takes back. A record that refuses is left as it is.
/// Throws Error(Cancelled), and then nothing was changed.
ManyResult changeMany(ShopFile& shop, const RecordType& type, std::span<const qint64> ids, const ManyChange& change,
                      const QString& label, Progress& progress);

} // namespace clientela
