// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_type.h"
#include "core/storage/database.h"

#include <QHash>

#include <functional>
#include <optional>
#include <span>

namespace clientela {

/// Reads and writes the rows of any described record: its own row and those of its child lists.
/// Knows nothing of history; ChangeScope writes through it.
class RecordTable
{
public:
    /// The day decides what computed fields say (overdue, expired).
    RecordTable(Database& database, Currency shopCurrency, QDate today);

    /// Inserts with the record's id when it has one, else gives it one.
    void insert(const RecordType& type, void* record);
    /// Writes the columns and child lists in which the two differ.
    void update(const RecordType& type, const void* before, const void* after);
    void remove(const RecordType& type, qint64 id);

    std::optional<AnyRecord> find(const RecordType& type, qint64 id);
    /// Like find, but throws Error(NotFound) with a sentence that names the kind and the id.
    AnyRecord load(const RecordType& type, qint64 id);
    /// The records of the ids, in their order, without child lists unless asked; missing ones are left out.
    std::vector<AnyRecord> loadMany(const RecordType& type, std::span<const qint64> ids, bool withChildren);

    /// The same with nothing but these fields of the type's own, for a list that shows no others.
    std::vector<AnyRecord> loadFields(const RecordType& type, std::span<const qint64> ids,
                                      std::span<const Field* const> fields);
    /// The same with nothing but what a search result shows of them: kind, title and subtitle.
    std::vector<AnyRecord> loadHeads(const RecordType& type, std::span<const qint64> ids);

    /// The number of rows in the longest child list of each kind, by the list's key.
    QHash<QString, int> longestLists(const RecordType& type);

    /// The SQL by which a field of the type's own table is read, filtered and sorted.
    QString expressionOf(const RecordType& type, const Field& field) const;

private:
    struct ListStatements
    {
        QString insert;
        QString remove;
        QString select;
    };
    struct Statements
    {
        QString insert;
        QString insertWithId;
        QString select; ///< up to " WHERE "
        std::vector<const Field*> headFields;
        std::vector<ListStatements> lists;
    };
    const Statements& statementsOf(const RecordType& type);
    std::vector<Value> rowValues(const RecordType& type, const void* record) const;
    void insertRows(const RecordType& type, std::size_t list, const void* record, qint64 id);
    void readRow(const RecordType& type, const Rows& rows, void* record) const;
    void readLists(const RecordType& type, void* record);
    using RowReader = std::function<void(const Rows& rows, AnyRecord& record)>;
    /// What the statement gives of the ids, in their order; it reads so many ids at once.
    std::vector<AnyRecord> recordsOf(const RecordType& type, const QString& select, std::span<const qint64> ids,
                                     std::size_t places, const RowReader& read);

    Database& m_database;
    Currency m_shopCurrency;
    QDate m_today;
    QHash<const RecordType*, Statements> m_statements;
};

} // namespace clientela
