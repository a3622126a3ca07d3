// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <memory>

namespace clientela {

/// What opening found and did about the version of a shop's tables.
enum class MigrationOutcome {
    Current,  ///< of this program's version
    Created,  ///< was empty and got its tables
    Migrated, ///< was older, was copied beside itself and brought up to date
    Newer,    ///< made by a newer program: to be read, not written
    Foreign,  ///< a database, but not a shop
};

/// A database that is ready for use.
struct OpenedDatabase
{
    std::unique_ptr<Database> database;
    MigrationOutcome outcome = MigrationOutcome::Current;
    QString readOnlyReason; ///< a sentence when it must not be written
};

/// The version that this program's schema has.
int schemaVersion();

/// Opens a shop's database; see ShopFile::open. Throws Error(Storage) for what is not a shop.
OpenedDatabase openDatabase(const QString& location, Database::Access access);
/// Opens a shop's file of whatever version for reading, as it is; for looking at backups.
/// Throws Error(Storage) for what is not a shop.
struct DatabaseAsItIs
{
    std::unique_ptr<Database> database;
    int version = 0;
};
DatabaseAsItIs openAsItIs(const QString& path);
/// Makes the tables of a new shop; throws Error(Refused) when something is there.
std::unique_ptr<Database> createDatabase(const QString& location);

/// Brings the tables from their version to the wanted one in one transaction; for openDatabase and tests.
MigrationOutcome migrate(Database& database, int wantedVersion);

} // namespace clientela
