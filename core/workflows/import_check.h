// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/import_records.h"

#include <QByteArray>

namespace clientela {

/// What an import would do with one row, small enough to be kept for a hundred thousand of them.
struct CheckedRow
{
    qint64 row = 0;    ///< line or row of the file
    qint64 record = 0; ///< the stored record that it is about; 0 for a new one
    ImportOutcome outcome = ImportOutcome::New;
    QString title;
    QString subtitle;
    QByteArray packed; ///< ImportCheck::changesOf and problemsOf unpack it
};

/// A row of the file as it came, to be corrected.
struct SourceRow
{
    qint64 row = 0;
    QStringList cells;
};

/// What an import would do with a whole file.
struct ImportCheck
{
    /// Rows beyond these are counted, and kept only when they are rejected (again at most so many).
    static constexpr std::size_t mostRows = 100'000;

    ImportResult result;
    QStringList headings;
    QStringList paths;
    std::vector<CheckedRow> rows;
    qint64 changedValues = 0;                           ///< values of stored records that become others
    QHash<qint64, std::vector<SourceRow>> rejectedRows; ///< by CheckedRow::row; of tables only

    bool isComplete() const { return static_cast<qint64>(rows.size()) == result.read; }
    /// The fields that change, of a new record all that it gets; nothing for a rejected row.
    static std::vector<ImportChange> changesOf(const CheckedRow& row);
    /// Why a row was rejected; row numbers are left out.
    static std::vector<ImportRemark> problemsOf(const CheckedRow& row);
    /// The fields and lists that some column goes to but of which the row says nothing.
    static QStringList emptyKeysOf(const CheckedRow& row);
};

/// Does the whole import, keeps what becomes of each row, and takes everything back.
/// Throws Error(Cancelled) when the progress says so.
ImportCheck checkImport(ShopFile& shop, const ImportPlan& plan, Progress& progress);

} // namespace clientela
