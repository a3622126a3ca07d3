// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

static void initializeSchemaResources()
{
    Q_INIT_RESOURCE(schema);
}

namespace clientela {

namespace {

// "Clie" in ASCII: the application id in the header of a shop's SQLite file
constexpr qint64 applicationId = 0x436c6965;

/// The files of core/schema, in order.
const QStringList& schemaNames()
{
    static const QStringList names{QStringLiteral("0001_house"), QStringLiteral("0002_search"),
                                   QStringLiteral("0003_care"), QStringLiteral("0004_shop")};
    return names;
}

int versionOf(const QString& schemaName)
{
    return schemaName.left(4).toInt();
}

QString schemaScript(const QString& name, const Dialect& dialect)
{
    static const QString folder = QStringLiteral(":/schema/");
    const QString other = folder + name + QStringLiteral(".postgresql.sql");
    QFile file(!dialect.isSqlite() && QFile::exists(other) ? other : folder + name + QStringLiteral(".sql"));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Storage,
                    QCoreApplication::translate("Storage", "The program is not complete; install it again."),
                    file.fileName());
    return QString::fromUtf8(file.readAll())
        .replace(QStringLiteral("{{key}}"), dialect.keyColumn())
        .replace(QStringLiteral("{{bytes}}"), dialect.bytesType());
}

int storedVersion(Database& database)
{
    if (database.dialect().isSqlite())
        return database.single(QStringLiteral("PRAGMA user_version")).toInt();
    const qint64 tables = database
                              .single(QStringLiteral("SELECT count(*) FROM information_schema.tables WHERE "
                                                     "table_schema = current_schema() AND table_name = 'setting'"))
                              .toLongLong();
    return tables == 0
               ? 0
               : database.single(QStringLiteral("SELECT value FROM setting WHERE key = 'schema_version'")).toInt();
}

void storeVersion(Database& database, int version)
{
    if (database.dialect().isSqlite()) {
        database.runScript(
            QStringLiteral("PRAGMA user_version = %1; PRAGMA application_id = %2").arg(version).arg(applicationId));
        return;
    }
    database.run(QStringLiteral("INSERT INTO setting (key, value) VALUES ('schema_version', ?)"
                                " ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                 {QString::number(version)});
}

bool isEmptyDatabase(Database& database)
{
    const QString count =
        database.dialect().isSqlite()
            ? QStringLiteral("SELECT count(*) FROM sqlite_master")
            : QStringLiteral("SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()");
    return database.single(count).toLongLong() == 0;
}

bool isShop(Database& database)
{
    if (database.dialect().isSqlite())
        return database.single(QStringLiteral("PRAGMA application_id")).toLongLong() == applicationId;
    return storedVersion(database) > 0;
}

Error foreignFile(const QString& place)
{
    return Error(
        ErrorKind::Storage,
        QCoreApplication::translate("Storage", "“%1” is not a Clientela file; choose the shop's own file.").arg(place));
}

void configure(Database& database)
{
    if (!database.dialect().isSqlite()) {
        if (database.access() == Database::Access::ReadOnly)
            database.runScript(QStringLiteral("SET default_transaction_read_only = on"));
        return;
    }
    database.runScript(
        QStringLiteral("PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY"));
    if (database.access() == Database::Access::ReadWrite)
        database.runScript(QStringLiteral("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"));
}

/// Looks into the file itself only while no connection of this process has it open: see Database::isOpenHere.
bool startsLikeSqlite(const QString& path)
{
    if (Database::isOpenHere(path))
        return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(
            ErrorKind::Storage,
            QCoreApplication::translate("Storage", "“%1” could not be opened; check that it exists and may be read.")
                .arg(QFileInfo(path).fileName()),
            file.errorString());
    return file.read(16) == QByteArray("SQLite format 3\0", 16);
}

/// Connects, a file only when it is an SQLite file.
std::unique_ptr<Database> connectionTo(const QString& location, Database::Access access)
{
    static QMutex opening; // no thread looks into a file that another one is about to connect to
    const QMutexLocker locker(&opening);
    const bool isFile = !location.startsWith(u"postgres");
    if (isFile && !startsLikeSqlite(location))
        throw foreignFile(QFileInfo(location).fileName());
    return std::make_unique<Database>(location, access);
}

void copyBeforeMigration(Database& database, int version)
{
    const QFileInfo file(database.location());
    const QString copy = QStringLiteral("%1/%2.version-%3.%4")
                             .arg(file.absolutePath(), file.completeBaseName())
                             .arg(version)
                             .arg(file.suffix());
    QFile::remove(copy);
    database.run(QStringLiteral("VACUUM INTO ?"), {copy});
}

} // namespace

int schemaVersion()
{
    return versionOf(schemaNames().constLast());
}

MigrationOutcome migrate(Database& database, int wantedVersion)
{
    const int version = storedVersion(database);
    if (version > wantedVersion)
        return MigrationOutcome::Newer;
    if (version == wantedVersion)
        return isShop(database) ? MigrationOutcome::Current : MigrationOutcome::Foreign;
    const bool empty = isEmptyDatabase(database);
    if (!empty && !isShop(database))
        return MigrationOutcome::Foreign;
    Transaction transaction(database);
    if (storedVersion(database) != version) // somebody else was quicker
        return MigrationOutcome::Current;
    for (const QString& name : schemaNames()) {
        if (versionOf(name) > version && versionOf(name) <= wantedVersion)
            database.runScript(schemaScript(name, database.dialect()));
    }
    storeVersion(database, wantedVersion);
    transaction.commit();
    return empty ? MigrationOutcome::Created : MigrationOutcome::Migrated;
}

DatabaseAsItIs openAsItIs(const QString& path)
{
    DatabaseAsItIs opened;
    opened.database = connectionTo(path, Database::Access::ReadOnly);
    if (!isShop(*opened.database))
        throw foreignFile(opened.database->place());
    configure(*opened.database);
    opened.version = storedVersion(*opened.database);
    return opened;
}

OpenedDatabase openDatabase(const QString& location, Database::Access access)
{
    initializeSchemaResources();
    OpenedDatabase opened;
    const bool isFile = !location.startsWith(u"postgres");
    if (isFile && QFileInfo(location).isDir())
        throw Error(ErrorKind::Storage,
                    QCoreApplication::translate("Storage", "“%1” is a folder; choose the file of the shop in it.")
                        .arg(QFileInfo(location).fileName()));
    const bool writable = access == Database::Access::ReadWrite && (!isFile || QFileInfo(location).isWritable());
    opened.database = connectionTo(location, writable ? Database::Access::ReadWrite : Database::Access::ReadOnly);
    Database& database = *opened.database;
    if (isEmptyDatabase(database) || !isShop(database))
        throw foreignFile(database.place());
    const int version = storedVersion(database);
    if (version > schemaVersion()) {
        opened.database = std::make_unique<Database>(location, Database::Access::ReadOnly);
        configure(*opened.database);
        opened.outcome = MigrationOutcome::Newer;
        opened.readOnlyReason =
            QCoreApplication::translate(
                "Storage",
                "“%1” was made by a newer Clientela and can only be read here; update the program to change it.")
                .arg(opened.database->place());
        return opened;
    }
    configure(database);
    if (!writable) {
        opened.readOnlyReason =
            access == Database::Access::ReadWrite
                ? QCoreApplication::translate(
                      "Storage", "“%1” cannot be written; check that the file and its folder are not read-only.")
                      .arg(database.place())
                : QCoreApplication::translate("Storage", "“%1” is open for reading only; open it again to change it.")
                      .arg(database.place());
        if (version < schemaVersion())
            throw Error(ErrorKind::Storage, QCoreApplication::translate(
                                                "Storage", "“%1” was made by an older Clientela and has to be brought "
                                                           "up to date first; open it where it can be written.")
                                                .arg(database.place()));
        return opened;
    }
    if (version < schemaVersion() && isFile)
        copyBeforeMigration(database, version);
    opened.outcome = migrate(database, schemaVersion());
    return opened;
}

std::unique_ptr<Database> createDatabase(const QString& location)
{
    initializeSchemaResources();
    const bool isFile = !location.startsWith(u"postgres");
    if (isFile && QFileInfo::exists(location) && QFileInfo(location).size() > 0)
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate("Storage", "“%1” is there already; choose another name.")
                        .arg(QFileInfo(location).fileName()));
    auto database = std::make_unique<Database>(location, Database::Access::ReadWrite);
    if (!isEmptyDatabase(*database))
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate("Storage", "“%1” is there already; choose another name.")
                        .arg(database->place()));
    configure(*database);
    migrate(*database, schemaVersion());
    return database;
}

} // namespace clientela
