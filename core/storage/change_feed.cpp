// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_feed.h"

#include <algorithm>
#include <utility>

namespace clientela {

namespace {

// so many changes before the newest are looked for when a feed begins: one of them may belong to a transaction
// that is not over yet
constexpr qint64 baselineTail = 10'000;

} // namespace

/// Records, each once, in the order in which they were found.
struct ChangeFeed::Found
{
    std::vector<ChangedRecord> records;
    QSet<QPair<QString, qint64>> known;

    void add(const TypeCatalog& types, const QString& typeKey, qint64 id)
    {
        const RecordType* type = types.find(typeKey);
        if (!type || known.contains({typeKey, id}))
            return;
        known.insert({typeKey, id});
        records.push_back({type, id});
    }
};

ChangeFeed::ChangeFeed(ShopFile& shop)
    : m_shop(shop)
{
    mayHaveNew();
    const qint64 newest =
        shop.database().single(QStringLiteral("SELECT coalesce(max(id), 0) FROM change")).toLongLong();
    const bool inOrder = shop.database().dialect().oldestRunningTransaction().isEmpty();
    m_readUpTo = inOrder ? newest : std::max<qint64>(0, newest - baselineTail);
    Found before;
    readChanges(before, true);
    m_undone = undoneSets();
}

std::vector<ChangedRecord> ChangeFeed::takeNew()
{
    if (m_shop.database().isInTransaction() || !mayHaveNew())
        return {};
    Found found;
    readChanges(found, false);
    readUndone(found);
    return found.records;
}

bool ChangeFeed::mayHaveNew()
{
    const QString question = m_shop.database().dialect().foreignWriteMark();
    if (question.isEmpty())
        return true;
    const qint64 mark = m_shop.database().single(question).toLongLong();
    return std::exchange(m_writeMark, mark) != mark;
}

void ChangeFeed::readChanges(Found& found, bool isBaseline)
{
    Database& database = m_shop.database();
    const QString oldest = database.dialect().oldestRunningTransaction();
    const qint64 running = m_waitFor > 0 ? database.single(oldest).toLongLong() : 0;
    qint64 newest = 0;
    {
        Rows rows = database.select(
            QStringLiteral("SELECT id, change_set_id, record_type, record_id FROM change WHERE id > ? ORDER BY id"),
            {m_readUpTo});
        while (rows.next()) {
            const qint64 id = rows.integer(0);
            newest = std::max(newest, id);
            if (m_readBeyond.contains(id))
                continue;
            if (!oldest.isEmpty())
                m_readBeyond.insert(id);
            if (!isBaseline && !m_shop.isOwnChangeSet(rows.integer(1)))
                found.add(m_shop.types(), rows.text(2), rows.integer(3));
        }
    }
    if (oldest.isEmpty()) {
        m_readUpTo = std::max(m_readUpTo, newest);
        return;
    }
    if (m_waitFor > 0 && running >= m_waitFor) {
        m_readUpTo = std::max(m_readUpTo, m_waitId);
        m_readBeyond.removeIf([this](qint64 id) { return id <= m_readUpTo; });
        m_waitFor = 0;
    }
    if (m_waitFor == 0 && !m_readBeyond.isEmpty()) {
        m_waitId = newest;
        m_waitFor = database.single(database.dialect().nextTransaction()).toLongLong();
    }
}

QHash<qint64, QString> ChangeFeed::undoneSets()
{
    QHash<qint64, QString> undone;
    Rows rows = m_shop.database().select(QStringLiteral("SELECT id, undone_at FROM change_set WHERE undone_at <> ''"));
    while (rows.next())
        undone.insert(rows.integer(0), rows.text(1));
    return undone;
}

void ChangeFeed::readUndone(Found& found)
{
    QHash<qint64, QString> undone = undoneSets();
    // what is expected: as it was, with what this side undid and redid since
    const QHash<qint64, QString>& own = m_shop.ownUndos();
    for (auto it = own.cbegin(); it != own.cend(); ++it) {
        if (it.value().isEmpty())
            m_undone.remove(it.key());
        else
            m_undone.insert(it.key(), it.value());
    }
    std::vector<qint64> sets;
    for (auto it = undone.cbegin(); it != undone.cend(); ++it) {
        if (m_undone.value(it.key()) != it.value())
            sets.push_back(it.key());
    }
    for (auto it = m_undone.cbegin(); it != m_undone.cend(); ++it) {
        if (!undone.contains(it.key()))
            sets.push_back(it.key());
    }
    m_undone = std::move(undone);
    std::ranges::sort(sets);
    for (const qint64 set : sets) {
        m_shop.forgetOwnUndo(set);
        Rows rows = m_shop.database().select(
            QStringLiteral("SELECT record_type, record_id FROM change WHERE change_set_id = ? ORDER BY id"), {set});
        while (rows.next())
            found.add(m_shop.types(), rows.text(0), rows.integer(1));
    }
}

} // namespace clientela
