// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/number_reading.h"
#include "core/exchange/column_guess.h"
#include "core/records/record_type.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace clientela {

/// How a file writes what can be read in more than one way.
struct ReadingStyle
{
    NumberStyle numbers = NumberStyle::DecimalPoint;
    DateOrder dates = DateOrder::DayMonthYear;
    Currency currency; ///< of amounts that name none; another one is refused
    Language language = Language::English; ///< of the labels that are given to dates
    bool isOwn = false;  ///< the file is one of ours: what it says is taken as it stands
};

/// One record as a file has it, in the shape that readRecordJson takes.
struct IncomingRecord
{
    qint64 row = 0;        ///< its line, row or place in the file
    QJsonObject values;
    QString uid;
    QJsonObject suggested; ///< what follows from the row; for a new record, where the values say nothing
    QStringList notes;     ///< what has no place of its own, as "Heading: value"
    Problems problems;
    QStringList cells;     ///< of a table, as they came
};

/// Turns the rows of a table into records of a type.
class RecordMapper
{
public:
    /// One path for each heading (column_guess.h). Throws Error(BadInput) for a path that the type does not have.
    RecordMapper(const RecordType& type, const QStringList& headings, const QStringList& paths, const ReadingStyle& style);

    IncomingRecord map(const QStringList& cells) const;
    /// The fields and lists that some column goes to, by key.
    const QStringList& mappedKeys() const { return m_mappedKeys; }

private:
    enum class Target { Note, LeftOut, Uid, Scalar, Plain, ListField, Formatted, Given, Middle, Family, Prefix, Suffix, PriceWithTax };
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

/// A cell as the canonical text that its field takes; adds to the problems and gives empty text when it cannot be one.
QString canonicalCell(const Field& field, const QString& cell, const ReadingStyle& style, const QString& path, Problems& problems);

/// What the sample leaves open in numbers and dates, as the shop writes them; what it shows decides.
ReadingStyle detectedStyle(const RecordType& type, const QStringList& paths, const QList<QStringList>& sample, const ReadingStyle& shop);

} // namespace clientela
