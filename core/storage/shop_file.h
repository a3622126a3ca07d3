// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/uid.h"
#include "core/storage/change_scope.h"
#include "core/storage/history.h"
#include "core/storage/known_types.h"
#include "core/storage/migrations.h"
#include "core/storage/record_table.h"
#include "core/storage/search_index.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>

namespace clientela {

/// An open shop: its database, what is known of its records, its history and search. One thread's.
class ShopFile
{
public:
    /// Opens a shop, bringing an older one up to date after saving a copy beside it. A newer one opens read-only
    /// (isReadOnly, readOnlyReason). Throws Error(Storage) when it is not a shop of ours.
    static std::unique_ptr<ShopFile> open(const QString& location, const Clock& clock,
                                          Database::Access access = Database::Access::ReadWrite);
    /// Makes an empty shop; throws Error(Refused) when the file is there already.
    static std::unique_ptr<ShopFile> create(const QString& location, const Clock& clock);

    Database& database() { return *m_database; }
    RecordTable& records() { return *m_records; }
    SearchIndex& search() { return m_search; }
    History history() { return History(*this); }
    const TypeCatalog& types() const { return m_types; }
    const Clock& clock() const { return *m_clock; }
    QString location() const { return m_database->location(); }

    /// Who works: stands in the history. The operating system's user name unless set.
    const QString& author() const { return m_author; }
    void setAuthor(const QString& author) { m_author = author; }

    /// What records take from the shop where they say nothing.
    const ShopDefaults& defaults() const { return m_defaults; }
    /// Reads the shop's own record again; after it changed.
    void reloadDefaults();
    /// Reads the custom fields again; after they changed.
    void reloadCustomFields();

    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    const QString& readOnlyReason() const { return m_readOnlyReason; }
    /// Throws Error(Refused) with the reason when the shop is read-only.
    void requireWritable() const;

    /// Now, UTC, ISO 8601 with milliseconds.
    QString timestamp() const;
    /// A time later than another one: now, or a millisecond after it when the clock stands still or was set back.
    /// Two changes of a record never have the same time, so that a stale copy is always noticed.
    static QString timeAfter(const QString& before, const QString& now);
    QString nextUid() { return m_uids->next(); }
    /// Generated samples take their uids from a seed.
    void seedUids(quint64 seed);
    /// Takes the time from another clock, which must live longer; generated samples live through years in a moment.
    /// Uids are random again.
    void setClock(const Clock& clock);

    /// Called after each commit with the records that changed.
    void setListener(std::function<void(const std::vector<ChangedRecord>&)> listener)
    {
        m_listener = std::move(listener);
    }
    void announce(const std::vector<ChangedRecord>& changed);
    /// Remembers that this connection wrote a change set; what is in the history besides comes from others.
    void noteOwnChangeSet(qint64 changeSet) { m_ownChangeSets.insert(changeSet); }
    bool isOwnChangeSet(qint64 changeSet) const { return m_ownChangeSets.contains(changeSet); }
    /// Remembers that this connection undid a change set at a time, or did it again (without one).
    void noteOwnUndo(qint64 changeSet, const QString& undoneAt) { m_ownUndos.insert(changeSet, undoneAt); }
    const QHash<qint64, QString>& ownUndos() const { return m_ownUndos; }
    /// Somebody else undid or redid the change set since.
    void forgetOwnUndo(qint64 changeSet) { m_ownUndos.remove(changeSet); }

private:
    friend class ChangeScope;
    ShopFile(std::unique_ptr<Database> database, const Clock& clock, QString readOnlyReason);

    std::unique_ptr<Database> m_database;
    const Clock* m_clock;
    QString m_readOnlyReason;
    QString m_author;
    ShopDefaults m_defaults;
    TypeCatalog m_types;
    std::unique_ptr<RecordTable> m_records;
    SearchIndex m_search;
    std::unique_ptr<UidGenerator> m_uids;
    ChangeScope* m_scope = nullptr;
    std::function<void(const std::vector<ChangedRecord>&)> m_listener;
    QSet<qint64> m_ownChangeSets;
    QHash<qint64, QString> m_ownUndos;
};

} // namespace clientela
