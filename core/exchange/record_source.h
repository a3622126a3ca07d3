// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/file_kind.h"
#include "core/exchange/record_rows.h"
#include "core/exchange/table.h"

#include <QHash>

#include <memory>

namespace clientela {

/// How a file's records are to be read.
struct SourceOptions
{
    std::vector<ColumnChoice> saved;  ///< a saved mapping; columns that the file does not have are passed over
    std::vector<ColumnChoice> chosen; ///< put over the guesses and the saved ones
    QStringList paths;                ///< one for each heading, in place of all guesses and choices; empty for none
    QHash<qint64, QStringList> corrections; ///< by row number: the cells to take in place of the file's
    TableReadOptions table;                 ///< which sheet, which separator
    ReadingStyle style;                     ///< the shop's own, for what the file leaves open
};

/// The records of one file, whatever its kind, one by one.
class RecordSource
{
public:
    RecordSource() = default;
    RecordSource(const RecordSource&) = delete;
    RecordSource& operator=(const RecordSource&) = delete;
    virtual ~RecordSource() = default;

    /// The next record; false after the last. What is wrong with it is among its problems.
    virtual bool next(IncomingRecord& record) = 0;
    /// How much of the file has been read, 0 to 1.
    virtual double progress() const = 0;
    /// Whether its records have uids of ours and say all that they have, so that what is empty is meant.
    virtual bool isOwnFormat() const { return false; }
    /// The headings of a table and where each goes; both empty for cards and JSON.
    virtual QStringList headings() const { return {}; }
    virtual QStringList paths() const { return {}; }
    /// The fields and lists that the file speaks of in every row, also where a cell is empty.
    virtual QStringList mappedKeys() const { return {}; }
};

/// Opens a file of records by what it holds: a table (CSV, XLSX), cards (vCard, for customers) or JSON.
/// Throws Error(BadInput) with what to do for every other kind, and for a mapping that does not fit.
std::unique_ptr<RecordSource> openRecords(const RecordType& type, const QString& path, const SourceOptions& options);

} // namespace clientela
