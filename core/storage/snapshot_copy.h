// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/database.h"

#include <QString>
#include <QStringList>

namespace clientela {

/// A read-only connection to a shop that sees it as it was at one moment, however long it is looked at and
/// whoever writes meanwhile.
class FrozenShop
{
public:
    explicit FrozenShop(const QString& location);

    Database& database() { return *m_database; }
    /// Copies what is seen to a new SQLite file; a shop on a server is written row by row.
    void copyTo(const QString& path, Progress& progress);

private:
    void copyPages(const QString& path, Progress& progress);
    void copyRows(const QString& path, Progress& progress);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Transaction> m_transaction;
};

/// What SQLite or the server finds wrong with the file itself: pages, indexes, references between tables.
/// Sentences of the engine, in English; empty when all is well.
QStringList engineProblems(Database& database);

/// Reads and writes the note inside a file that says that it is a backup, and of what.
QString backupNote(Database& database);
void setBackupNote(Database& database, const QString& note);

/// Whose shop a file holds: the uid of the shop's own record; empty when there is none.
QString shopUidIn(Database& database);

/// Turns a file into one that stands alone, without its -wal beside it.
/// Throws Error(Storage) when another program has it open.
void makeSingleFile(const QString& path);

/// Moves what stands in a file's -wal into it and leaves it otherwise as it is.
/// Throws Error(Storage) when another program has it open.
void requireSoleUse(const QString& path);

} // namespace clientela
