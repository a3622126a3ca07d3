// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_guess.h"
#include "core/exchange/reading_style.h"
#include "core/records/record_type.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <vector>

namespace clientela {

/// One record as a file has it, in the shape that readRecordJson takes.
struct IncomingRecord
{
    qint64 row = 0; ///< its line, row or place in the file
    QJsonObject values;
    QString uid;
    QJsonObject suggested; ///< what follows from the row; for a new record, where the values say nothing
    QStringList notes;     ///< what has no place of its own, as "Heading: value"
    Problems problems;
    QStringList cells;            ///< of a table, as they came
    QList<QStringList> moreCells; ///< of the table's further rows that are the same record
    QList<qint64> moreRows;       ///< where those stand
};

/// Turns the rows of a table into records of a type.
class RecordMapper
{
public:
    /// One path for each heading (column_guess.h). Throws Error(BadInput) for a path that the type does not have.
    RecordMapper(const RecordType& type, const QStringList& headings, const QStringList& paths,
                 const ReadingStyle& style);

    IncomingRecord map(const QStringList& cells) const;
    /// The fields and lists that some column goes to, by key.
    const QStringList& mappedKeys() const { return m_mappedKeys; }

private:
    enum class Target {
        Note,
        LeftOut,
        Uid,
        Scalar,
        Plain,
        ListField,
        Formatted,
        Given,
        Middle,
        Family,
        Prefix,
        Suffix,
        PriceWithTax
    };
    struct Column
    {
        QString heading;
        QString path;
        Target target = Target::Note;
        const Field* field = nullptr;
        std::size_t group = 0; ///< of ListField and Formatted
    };
    struct Group
    {
        const ChildList* list;
        QString key;
        QString type; ///< "mobile" of phones.mobile
    };
    struct GroupValues;
    class Row;

    Column columnOf(const QString& heading, const QString& path);
    Column listColumn(Column column, const ChildList& list, const QStringList& parts);

    const RecordType& m_type;
    ReadingStyle m_style;
    std::vector<Column> m_columns;
    std::vector<Group> m_groups;
    QStringList m_mappedKeys;
};

} // namespace clientela
