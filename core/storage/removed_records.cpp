// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/removed_records.h"

#include "core/base/error.h"
#include "core/records/record_json.h"
#include "core/storage/shop_file.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace clientela {

namespace {

constexpr int removalPage = 500;

constexpr const char* removalQuery =
    "SELECT change.id, change_set.id, label, author, made_at, record_type, record_id, before"
    " FROM change JOIN change_set ON change_set.id = change_set_id"
    " WHERE action = 'remove' AND undone_at = ''";

struct StoredRemoval
{
    RemovedRecord removed;
    AnyRecord record;
};

StoredRemoval readRemoval(ShopFile& shop, const Rows& rows)
{
    StoredRemoval removal;
    RemovedRecord& removed = removal.removed;
    removed.change = rows.integer(0);
    removed.set.id = rows.integer(1);
    removed.set.label = rows.text(2);
    removed.set.author = rows.text(3);
    removed.set.madeAt = rows.text(4);
    removed.recordType = rows.text(5);
    removed.record = rows.integer(6);
    const RecordType& type = shop.types().type(removed.recordType);
    removal.record = AnyRecord(type);
    readStoredJson(type, ValueConversion<QJsonObject>::fromValue(Value(rows.text(7))), removal.record.data());
    removal.record.base().id = removed.record;
    removed.title = type.titleOf(removal.record.data());
    return removal;
}

} // namespace

std::vector<RemovedRecord> removedRecords(ShopFile& shop, int limit, qint64 before)
{
    std::vector<RemovedRecord> records;
    qint64 last = before > 0 ? before : std::numeric_limits<qint64>::max();
    for (bool isMore = true; isMore;) {
        std::vector<StoredRemoval> removals;
        Rows rows = shop.database().select(QLatin1String(removalQuery)
                                               + QStringLiteral(" AND change.id < ? ORDER BY change.id DESC LIMIT ?"),
                                           {last, removalPage});
        while (rows.next())
            removals.push_back(readRemoval(shop, rows));
        isMore = removals.size() == static_cast<std::size_t>(removalPage);
        for (const StoredRemoval& removal : removals) {
            const RemovedRecord& removed = removal.removed;
            last = removed.change;
            const bool isListed = std::ranges::any_of(records, [&](const RemovedRecord& each) {
                return each.record == removed.record && each.recordType == removed.recordType;
            });
            if (isListed || shop.records().find(removal.record.type(), removed.record))
                continue;
            records.push_back(removed);
            if (records.size() == static_cast<std::size_t>(limit))
                return records;
        }
    }
    return records;
}

void bringBackRemoved(ShopFile& shop, qint64 change)
{
    std::optional<StoredRemoval> found;
    {
        Rows rows = shop.database().select(QLatin1String(removalQuery) + QStringLiteral(" AND change.id = ?"),
                                           {change});
        if (rows.next())
            found = readRemoval(shop, rows);
    }
    if (!found)
        throw Error(ErrorKind::NotFound,
                    QCoreApplication::translate("History", "There is no change %1 in the history.").arg(change));
    const RemovedRecord& removed = found->removed;
    const RecordType& type = found->record.type();
    if (shop.records().find(type, removed.record))
        throw Error(ErrorKind::Conflict,
                    QCoreApplication::translate("History", "“%1” is there already.").arg(removed.title));
    History history(shop);
    if (history.entry(removed.set.id).changes == 1) {
        history.undo(removed.set.id);
        return;
    }
    ChangeScope scope(shop, QCoreApplication::translate("History", "Bring back %1").arg(removed.title));
    try {
        scope.insert(type, found->record.data());
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::BadInput)
            throw;
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate(
                        "History", "“%1” cannot come back on its own; undo “%2” to bring back all that it belongs to.")
                        .arg(removed.title, removed.set.label),
                    error.detail());
    }
    scope.commit();
}

} // namespace clientela
