// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/column_guess.h"
#include "core/exchange/record_rows.h"
#include "core/exchange/table.h"
#include "core/storage/shop_file.h"

#include <QHash>
#include <QJsonValue>

#include <functional>
#include <span>
#include <vector>

namespace clientela {

/// What an empty cell does to a stored record that its row is about.
enum class EmptyCells {
    ByKey, ///< clears in a record that is recognised by its uid, keeps in others
    Keep,
    Clear,
};

/// What is to be imported, and how.
struct ImportPlan
{
    QString kind; ///< customer, product or document
    QString path;
    std::vector<ColumnChoice> mapping;      ///< put over what is guessed and what was saved
    QString savedMapping;                   ///< the name of a mapping kept before; empty for none
    QString saveMappingAs;                  ///< the name under which the mapping is kept; empty for none
    QStringList paths;                      ///< where each column goes, in place of the three above; empty for those
    QHash<qint64, QStringList> corrections; ///< by row of the file: the cells to take in place of what it says
    TableReadOptions table;                 ///< which sheet, which separator
    EmptyCells emptyCells = EmptyCells::ByKey;
    QString key;               ///< by which stored records are recognised; empty for what the file gives
    bool isDryRun = false;     ///< does everything, then takes it back
    bool allOrNothing = false; ///< saves nothing when a row is rejected
    QString rejectedPath;      ///< .csv or .xlsx for rejected rows with their reasons; empty for none
};

/// What an import does with a row.
enum class ImportOutcome { New, Updated, Same, Rejected };

/// Something to know about a row; of a problem the row was rejected, of a remark not.
struct ImportRemark
{
    qint64 row = 0; ///< line or row of the file
    QString field;
    QString message;
};

/// What an import did. Rows that are one document count once. read is always the sum of the four others.
struct ImportResult
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 same = 0;
    qint64 rejected = 0;
    std::vector<ImportRemark> problems;
    std::vector<ImportRemark> remarks; ///< likely duplicates, references that were not found
    qint64 changeSet = 0;              ///< 0 when nothing was saved
    bool isSaved = false;              ///< whether what was good was kept
};

/// A field that an update would change.
struct ImportChange
{
    QString field;
    QString before;
    QString after;
    QJsonValue oldValue; ///< the same in the shape of recordToJson
    QJsonValue newValue;
};

/// What the import would do with one row.
struct ImportPreviewRow
{
    qint64 row = 0;
    ImportOutcome outcome = ImportOutcome::New;
    QString title;
    std::vector<ImportChange> changes; ///< of a new record all that it gets, before empty
    std::vector<ImportRemark> problems;
};

/// What the import would do with the first rows, and where each column goes.
struct ImportPreview
{
    QStringList headings;
    QStringList paths; ///< one for each heading; both empty for cards and JSON
    std::vector<ImportPreviewRow> rows;
};

/// Shows what an import would do with the first rows; leaves the shop as it is.
ImportPreview previewImport(ShopFile& shop, const ImportPlan& plan, int rows);

/// A row that an import has just dealt with; lives as long as the call that tells of it.
struct ImportedRow
{
    const IncomingRecord& incoming;
    ImportOutcome outcome;
    qint64 record; ///< the stored record that the row is about; 0 for a new or unknown one
    const QString& title;
    const QString& subtitle;
    const std::vector<ImportChange>& changes;
    std::span<const ImportRemark> problems;
};
/// Is told of every row, in the order of the file.
using ImportListener = std::function<void(const ImportedRow&)>;
/// Is told the headings of a table and where each goes, before the first row; both empty for cards and JSON.
using ImportOpening = std::function<void(const QStringList& headings, const QStringList& paths)>;

/// Imports a file as one change that can be undone as one. A row that is wrong is rejected, the others are saved.
/// A record is recognised by the key of the plan, else by its uid, a product by its code or barcode, a customer by
/// the tax number, an e-mail address or a telephone number together with the name; where it has none of them by name,
/// city and street. A recognised record gets what the row adds to it; with the uid as the key it becomes what the row
/// says, and empty cells clear. Documents become past ones, that another program issued (import_documents.h).
/// Throws Error(Cancelled) when the progress says so, and then nothing has changed.
ImportResult importRecords(ShopFile& shop, const ImportPlan& plan, Progress& progress,
                           const ImportListener& listener = {}, const ImportOpening& opening = {});

/// The names of the mappings that were kept for a kind of record, in their order.
QStringList savedMappings(ShopFile& shop, const QString& kind);

/// The mapping that was kept under the name; throws Error(NotFound).
std::vector<ColumnChoice> savedMapping(ShopFile& shop, const QString& kind, const QString& name);
/// Keeps a mapping under a name, in place of the one that had it.
void saveMapping(ShopFile& shop, const QString& kind, const QString& name, const QString& mapping);

} // namespace clientela
