// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/shop_file.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace clientela {

/// What others do to the same shop: other programs, other desks, other connections of this one. To be asked every now
/// and then; where nothing happened that costs one small question to the engine.
class ChangeFeed
{
public:
    /// From now on.
    explicit ChangeFeed(ShopFile& shop);

    /// The records that others added, changed, removed, or brought back by an undo or redo, since it was asked last;
    /// each once. Hand them to ShopFile::announce to have everything that listens follow.
    /// Nothing inside a transaction, which sees the shop as it was when it began. Throws Error(Storage).
    std::vector<ChangedRecord> takeNew();

private:
    struct Found;
    bool mayHaveNew();
    void readChanges(Found& found, bool isBaseline);
    void readUndone(Found& found);
    QHash<qint64, QString> undoneSets();

    ShopFile& m_shop;
    qint64 m_writeMark = 0;
    qint64 m_readUpTo = 0; ///< every change with an id up to here was read
    QSet<qint64> m_readBeyond;
    qint64 m_waitFor = 0; ///< once all transactions before this one are over, all up to m_waitId was read
    qint64 m_waitId = 0;
    QHash<qint64, QString> m_undone; ///< change set → when it was undone
};

} // namespace clientela
