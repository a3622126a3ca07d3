// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/snapshot_copy.h"

#include "core/base/error.h"
#include "core/base/file_sync.h"
#include "core/storage/content_fingerprint.h"
#include "core/storage/known_types.h"
#include "core/storage/migrations.h"
#include "core/storage/search_index.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace clientela {

namespace {

constexpr int pagesPerStep = 2000;
constexpr int longestWait = 50;
constexpr qint64 rowsPerStep = 2000;

Error copyFailed(const QString& path, int code)
{
    return Error(ErrorKind::File,
                 QCoreApplication::translate(
                     "Backup", "“%1” could not be written; check that the folder may be written and the disk has room.")
                     .arg(shownFileName(path)),
                 QString::fromUtf8(sqlite3_errstr(code)));
}

Error inUse(const QString& path)
{
    return Error(ErrorKind::Storage, QCoreApplication::translate(
                                         "Storage", "“%1” is in use by another program; close it there and try again.")
                                         .arg(QFileInfo(path).fileName()));
}

struct CloseSqlite
{
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
};

QString insertOf(const ContentTable& table)
{
    const QStringList marks(table.columns.size(), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(table.name, table.columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
}

} // namespace

FrozenShop::FrozenShop(const QString& location)
    : m_database(openDatabase(location, Database::Access::ReadOnly).database)
    , m_transaction(std::make_unique<Transaction>(*m_database))
{
    if (!m_database->dialect().isSqlite())
        m_database->runScript(QStringLiteral("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"));
    // the first read fixes the moment
    m_database->single(QStringLiteral("SELECT count(*) FROM setting"));
}

void FrozenShop::copyTo(const QString& path, Progress& progress)
{
    if (m_database->dialect().isSqlite())
        copyPages(path, progress);
    else
        copyRows(path, progress);
}

void FrozenShop::copyPages(const QString& path, Progress& progress)
{
    sqlite3* opened = nullptr;
    const int openCode = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                                         nullptr);
    const std::unique_ptr<sqlite3, CloseSqlite> target(opened);
    if (openCode != SQLITE_OK)
        throw copyFailed(path, openCode);
    sqlite3_backup* copy = sqlite3_backup_init(target.get(), "main", m_database->sqliteHandle(), "main");
    if (!copy)
        throw copyFailed(path, sqlite3_errcode(target.get()));
    int code = SQLITE_OK;
    int waits = 0;
    while (code == SQLITE_OK || ((code == SQLITE_BUSY || code == SQLITE_LOCKED) && ++waits < longestWait)) {
        if (code != SQLITE_OK)
            sqlite3_sleep(100);
        code = sqlite3_backup_step(copy, pagesPerStep);
        const int pages = sqlite3_backup_pagecount(copy);
        progress.report(pages - sqlite3_backup_remaining(copy), pages);
        if (progress.isCancelled())
            break;
    }
    sqlite3_backup_finish(copy);
    throwIfCancelled(progress);
    if (code != SQLITE_DONE)
        throw copyFailed(path, code);
}

void FrozenShop::copyRows(const QString& path, Progress& progress)
{
    const std::unique_ptr<Database> target = createDatabase(path);
    target->runScript(QStringLiteral("PRAGMA foreign_keys = OFF"));
    Transaction transaction(*target);
    std::vector<ContentTable> tables = contentTables();
    const std::vector<ContentTable> history = historyTables();
    tables.insert(tables.end(), history.begin(), history.end());
    qint64 total = 0;
    for (const ContentTable& table : tables)
        total += m_database->single(QStringLiteral("SELECT count(*) FROM %1").arg(table.name)).toLongLong();
    qint64 done = 0;
    for (const ContentTable& table : tables) {
        const QString insert = insertOf(table);
        forEachContentRow(*m_database, table, [&](const std::vector<Value>& row) {
            target->run(insert, row);
            if (++done % rowsPerStep == 0)
                reportOrThrow(progress, done, total);
        });
    }
    SearchIndex search(*target);
    const TypeCatalog types;
    for (const auto& type : types.all()) {
        if (type->isSearchable())
            search.rebuild(*type);
    }
    transaction.commit();
}

QStringList engineProblems(Database& database)
{
    QStringList problems;
    if (!database.dialect().isSqlite())
        return problems; // the server checks references itself and has no other check to ask for
    try {
        Rows rows = database.select(QStringLiteral("PRAGMA integrity_check(100)"));
        while (rows.next()) {
            if (rows.text(0) != u"ok")
                problems.append(rows.text(0));
        }
    } catch (const Error& error) {
        problems.append(error.detail());
        return problems;
    }
    Rows rows = database.select(QStringLiteral("PRAGMA foreign_key_check"));
    while (rows.next())
        problems.append(QStringLiteral("%1 row %2 refers to a row of %3 that does not exist")
                            .arg(rows.text(0), rows.text(1), rows.text(2)));
    return problems;
}

QString backupNote(Database& database)
{
    return database.single(QStringLiteral("SELECT value FROM setting WHERE key = 'backup'")).toString();
}

void setBackupNote(Database& database, const QString& note)
{
    database.run(QStringLiteral("DELETE FROM setting WHERE key = 'backup'"));
    if (!note.isEmpty())
        database.run(QStringLiteral("INSERT INTO setting (key, value) VALUES ('backup', ?)"), {note});
}

QString shopUidIn(Database& database)
{
    return database.single(QStringLiteral("SELECT uid FROM shop ORDER BY id LIMIT 1")).toString();
}

void makeSingleFile(const QString& path)
{
    Database database(path, Database::Access::ReadWrite);
    database.runScript(QStringLiteral("PRAGMA busy_timeout = 1000"));
    // only possible when nobody else has the file open
    if (database.single(QStringLiteral("PRAGMA journal_mode = DELETE")).toString() != u"delete")
        throw inUse(path);
    database.runScript(QStringLiteral("BEGIN EXCLUSIVE; COMMIT"));
}

void requireSoleUse(const QString& path)
{
    Database database(path, Database::Access::ReadWrite);
    database.runScript(QStringLiteral("PRAGMA busy_timeout = 1000; PRAGMA locking_mode = EXCLUSIVE"));
    database.runScript(QStringLiteral("BEGIN EXCLUSIVE; COMMIT"));
    Rows rows = database.select(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (rows.next() && rows.integer(0) != 0)
        throw inUse(path);
}

} // namespace clientela
