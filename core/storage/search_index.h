// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_type.h"
#include "core/storage/database.h"

#include <QStringList>

#include <vector>

namespace clientela {

/// What FTS5 is asked for a typed text: every word as a prefix, or the whole as one code or number; empty for none.
QString searchExpression(const QString& text);

/// The words by which records are found while a name is typed. On SQLite two FTS5 tables per record type,
/// kept here; on PostgreSQL a trigram index that keeps itself.
class SearchIndex
{
public:
    explicit SearchIndex(Database& database)
        : m_database(database)
    {
    }

    void insert(const RecordType& type, qint64 id, const QString& key);
    void update(const RecordType& type, qint64 id, const QString& oldKey, const QString& newKey);
    void remove(const RecordType& type, qint64 id, const QString& key);

    /// From now until resume() changes are only remembered; for imports.
    void pause() { m_isPaused = true; }
    /// Brings the index up to date: entry by entry, or as a whole when that is faster.
    void resume();
    /// Forgets what was remembered; after a rollback.
    void discard();
    /// Makes the index of a type anew from its table.
    void rebuild(const RecordType& type);
    /// Merges a little of what single changes left in pieces; for idle moments.
    void tidy(const RecordType& type);
    /// Whether the index agrees with the table.
    bool isSound(const RecordType& type);

    /// The newest records that have all the words of the text, each as the start of a word; text that looks like
    /// a phone number or code is also tried as one word. Where that gives few and the text has three letters,
    /// also records that have it in the middle of a word. Newest first, at most limit.
    std::vector<qint64> find(const RecordType& type, const QString& text, int limit);

private:
    struct Pending
    {
        const RecordType* type;
        qint64 id;
        QString oldKey;
        QString newKey;
    };
    void apply(const Pending& change);

    std::vector<qint64> findSqlite(const RecordType& type, const QString& text, int limit);
    std::vector<qint64> findPostgresql(const RecordType& type, const QString& text, int limit);

    Database& m_database;
    bool m_isPaused = false;
    std::vector<Pending> m_pending;
};

} // namespace clientela
