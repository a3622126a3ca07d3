// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/filter.h"
#include "core/storage/database.h"
#include "core/storage/record_table.h"

#include <optional>
#include <vector>

namespace clientela {

/// The order of a list: a field and a direction; no field means by id.
struct SortOrder
{
    const Field* field = nullptr;
    bool descending = false;
};

/// Reads a sort as typed: "name", "-date" for descending. Throws Error(BadInput) for a field that cannot be sorted.
SortOrder parseSort(const RecordType& type, const QString& text);

/// The ids of a list, in order, and pages of it.
class RecordQuery
{
public:
    RecordQuery(Database& database, const RecordTable& table)
        : m_database(database)
        , m_table(table)
    {
    }

    /// All ids that pass the filter, sorted; ties by id. 8 bytes an id, so a million rows can be held at once.
    std::vector<qint64> ids(const RecordType& type, const Filter& filter, const SortOrder& sort);
    qint64 count(const RecordType& type, const Filter& filter);
    /// The statement behind ids(), for looking at its plan.
    QString idStatement(const RecordType& type, const Filter& filter, const SortOrder& sort,
                        std::vector<Value>& values) const;

    /// The page after a cursor (empty for the first), and the cursor to go on from (empty at the end).
    struct Page
    {
        std::vector<qint64> ids;
        QString next;
    };
    Page page(const RecordType& type, const Filter& filter, const SortOrder& sort, int limit, const QString& after);

    /// Where a list stands: the sorted value and the id of a row.
    struct Place
    {
        Value key;
        qint64 id = 0;
    };
    /// The rows that one statement of a page reads: with a value, without one, or regardless of it.
    struct Part
    {
        enum class Rows { All, Missing, Present };
        Rows rows = Rows::All;
        std::optional<Place> after;
    };
    /// The statement behind a part of a page, for looking at its plan.
    QString pageStatement(const RecordType& type, const Filter& filter, const SortOrder& sort, const Part& part,
                          std::size_t limit, std::vector<Value>& values) const;

private:
    struct Order
    {
        QString key; ///< empty when sorted by id
        QString id;
        bool descending = false;
        bool mayBeMissing = false;
    };
    Order orderOf(const RecordType& type, const SortOrder& sort) const;
    QString orderBy(const Order& order) const;
    void appendPart(const RecordType& type, const Filter& filter, const SortOrder& sort, const Part& part,
                    std::size_t wanted, std::vector<Place>& places);

    Database& m_database;
    const RecordTable& m_table;
};

/// The filter as an SQL condition over the type's table; its values are appended in order of their marks.
QString filterCondition(const RecordTable& table, const Dialect& dialect, const RecordType& type, const Filter& filter,
                        std::vector<Value>& values);

} // namespace clientela
