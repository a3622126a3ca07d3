// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/database.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <functional>
#include <vector>

namespace clientela {

/// A table of a shop as it is copied and compared: its columns, and the first of them by which its rows are ordered.
struct ContentTable
{
    QString name;
    QStringList columns;
    int keyColumns = 1;
    /// Numbers and digests are in the same order everywhere; other keys of text are put in order by us.
    bool isOrderedByEngine = true;
};

/// The tables that make up a shop's content, referenced ones before those that refer to them. Not among them: the
/// history and what search keeps for itself.
std::vector<ContentTable> contentTables();
/// The tables of the history.
std::vector<ContentTable> historyTables();

/// Calls for every row of a table, in canonical order; what concerns the file rather than the shop (its version,
/// that it is a backup) is left out. One row is held at a time, except for the small tables with keys of text.
void forEachContentRow(Database& database, const ContentTable& table,
                       const std::function<void(const std::vector<Value>&)>& row);

/// What a shop's content amounts to: equal for equal content, on either engine.
struct ContentSummary
{
    QByteArray fingerprint;     ///< SHA-256 over all rows in canonical order, lower-case hex
    QMap<QString, qint64> rows; ///< table to number of rows

    friend bool operator==(const ContentSummary&, const ContentSummary&) = default;
};

/// Reads the whole content; run it inside a transaction where others may write.
ContentSummary contentSummary(Database& database, Progress& progress);
QByteArray contentFingerprint(Database& database);
/// The same rows as text, one a line, for looking at what differs.
QByteArray contentDump(Database& database);

} // namespace clientela
