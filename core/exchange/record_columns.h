// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/records/record_type.h"

#include <QHash>

#include <functional>
#include <vector>

namespace clientela {

/// A column of a table of records: a field, or a field of the n-th row of a child list.
struct RecordColumn
{
    QString path;    ///< "name", "phones.1.number", "tags", "lines.description": what import maps to
    QString heading; ///< in the program's language: "Name", "Phones 1: Number"
    const Field* field = nullptr;
    const ChildList* list = nullptr;
    int index = -1; ///< which row of the list, from 0; -1 for all of a plain list, or the line of a long table
};

/// The list whose rows each take a row of the table, the head repeated: a document's lines. Null for most types.
const ChildList* longListOf(const RecordType& type);

/// The columns of everything that the type's records hold. listLengths says how many rows the longest of each child
/// list has (by its key). Only the columns of the keys in "only", in that order, when it is not empty.
std::vector<RecordColumn> recordColumns(const RecordType& type, const QHash<QString, int>& listLengths,
                                        const QStringList& only = {});

/// What a reference is called in a file: a product's code, a document's number, else the uid.
using ReferenceNamer = std::function<QString(const QString& targetType, qint64 id)>;

/// The record's value in a column; "line" is the row of the long list.
ExportCell cellOf(const RecordColumn& column, const void* record, qsizetype line, Currency currency,
                  const ReferenceNamer& nameOf);

/// The column as a spreadsheet formats it.
ExportColumn exportColumn(const RecordColumn& column, Currency currency);

/// The values of a plain list in one cell, and back: "vip; Porto", with quotes where a value holds a semicolon.
QString joinedValues(const QStringList& values);
QStringList splitValues(const QString& text);

} // namespace clientela
