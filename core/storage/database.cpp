// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/error.h"
#include "core/base/text_folding.h"
#include "core/storage/steady_locks.h"

#include <QAtomicInteger>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>

#include <sqlite3.h>

namespace clientela {

namespace {

bool isServerLocation(const QString& location)
{
    return location.startsWith(u"postgresql://") || location.startsWith(u"postgres://");
}

QString nextConnectionName()
{
    static QAtomicInteger<quint64> counter;
    return QStringLiteral("clientela-%1").arg(counter.fetchAndAddRelaxed(1));
}

/// Whether a file lies where nothing can be written, on a CD or a locked stick: then SQLite cannot make the file
/// beside it by which readers and writers see each other, and has to be told that there are none.
bool isStill(const QString& path)
{
    const QFileInfo file(path);
    return file.exists() && !QFileInfo(file.absolutePath()).isWritable()
           && QFileInfo(path + QStringLiteral("-wal")).size() == 0;
}

Dialect dialectOf(const QString& location)
{
    return Dialect(isServerLocation(location) ? Dialect::Engine::Postgresql : Dialect::Engine::Sqlite);
}

void configureServer(QSqlDatabase& connection, const QUrl& url)
{
    connection.setHostName(url.host());
    connection.setPort(url.port(5432));
    connection.setUserName(url.userName(QUrl::FullyDecoded));
    connection.setPassword(url.password(QUrl::FullyDecoded));
    connection.setDatabaseName(url.path().mid(1));
    // a socket directory cannot stand in a URL's host: postgresql:///name?host=/run/postgresql
    if (const QString socket = QUrlQuery(url).queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
        !socket.isEmpty())
        connection.setHostName(socket);
}

sqlite3* handleOf(const QSqlDatabase& connection)
{
    return *static_cast<sqlite3* const*>(connection.driver()->handle().constData());
}

/// QtSql's connection, which its statements and ours share; that needs one and the same SQLite library on both sides.
sqlite3* sharedHandle(const QSqlDatabase& connection)
{
    sqlite3* handle = handleOf(connection);
    QSqlQuery version(connection);
    if (!version.exec(QStringLiteral("SELECT sqlite_version()")) || !version.next()
        || version.value(0).toString() != QString::fromLatin1(sqlite3_libversion()))
        throw Error(
            ErrorKind::Storage,
            QCoreApplication::translate("Storage", "This installation of Clientela is incomplete; install it again."),
            QStringLiteral("Qt's SQLite driver brings its own SQLite"));
    return handle;
}

void foldedFunction(sqlite3_context* context, int, sqlite3_value** arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return;
    }
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
    const QByteArray result = folded(QString::fromUtf8(bytes, sqlite3_value_bytes(arguments[0]))).toUtf8();
    sqlite3_result_text(context, result.constData(), static_cast<int>(result.size()), SQLITE_TRANSIENT);
}

Error nothingChanged()
{
    return Error(ErrorKind::Storage,
                 QCoreApplication::translate("Storage", "The change could not be saved; nothing was changed."));
}

constexpr qsizetype keptStatements = 400;

} // namespace

Rows::~Rows()
{
    if (!m_statement)
        return;
    m_statement->finish();
    m_home->push_back(std::move(m_statement));
}

namespace {

/// How many connections of this process each SQLite file has.
struct OpenFiles
{
    QMutex mutex;
    QHash<QString, int> connections;
};

OpenFiles& openFiles()
{
    static OpenFiles files;
    return files;
}

QString openPathOf(const QString& path)
{
    const QFileInfo file(path);
    const QString real = file.canonicalFilePath();
    return real.isEmpty() ? file.absoluteFilePath() : real;
}

} // namespace

bool Database::isOpenHere(const QString& path)
{
    OpenFiles& files = openFiles();
    const QMutexLocker locker(&files.mutex);
    return files.connections.contains(openPathOf(path));
}

Database::Database(const QString& location, Access access)
    : m_location(location)
    , m_connectionName(nextConnectionName())
    , m_dialect(dialectOf(location))
    , m_access(access)
{
    QSqlError failure;
    useSteadyLocks();
    {
        const bool sqlite = m_dialect.isSqlite();
        QSqlDatabase connection = QSqlDatabase::addDatabase(
            sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), m_connectionName);
        if (sqlite) {
            m_place = QFileInfo(location).fileName();
            QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
            if (access == Access::ReadOnly)
                options += QStringLiteral(";QSQLITE_OPEN_READONLY");
            const bool still = access == Access::ReadOnly && isStill(location);
            if (still)
                options += QStringLiteral(";QSQLITE_OPEN_URI");
            connection.setDatabaseName(
                still ? QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(location).absoluteFilePath()).toEncoded())
                            + QStringLiteral("?immutable=1")
                      : location);
            connection.setConnectOptions(options);
        } else {
            const QUrl url(location);
            m_place = url.path().mid(1);
            configureServer(connection, url);
        }
        if (!connection.open())
            failure = connection.lastError();
        else if (sqlite)
            m_sqlite = sharedHandle(connection);
        if (m_sqlite)
            sqlite3_create_function_v2(m_sqlite, "clientela_folded", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                                       foldedFunction, nullptr, nullptr, nullptr);
    }
    if (failure.isValid()) {
        QSqlDatabase::removeDatabase(m_connectionName);
        throw Error(ErrorKind::Storage,
                    m_dialect.isSqlite()
                        ? QCoreApplication::translate("Storage",
                                                      "“%1” could not be opened; check that it exists and may be read.")
                              .arg(m_place)
                        : QCoreApplication::translate(
                              "Storage", "The server of “%1” does not answer; check address, name and password.")
                              .arg(m_place),
                    failure.text());
    }
    if (!m_dialect.isSqlite())
        return;
    m_openPath = openPathOf(location);
    m_wasInPlace = QFileInfo::exists(location);
    OpenFiles& files = openFiles();
    const QMutexLocker locker(&files.mutex);
    ++files.connections[m_openPath];
}

Database::~Database()
{
    if (m_transactionDepth > 0)
        rollBack();
    m_statements.clear();
    {
        QSqlDatabase open = connection();
        open.close();
    }
    QSqlDatabase::removeDatabase(m_connectionName);
    if (m_openPath.isEmpty())
        return;
    OpenFiles& files = openFiles();
    const QMutexLocker locker(&files.mutex);
    if (--files.connections[m_openPath] == 0)
        files.connections.remove(m_openPath);
}

void Database::interrupt() noexcept
{
    if (m_sqlite)
        sqlite3_interrupt(m_sqlite);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Rows Database::prepared(const QString& statement)
{
    auto found = m_statements.find(statement);
    if (found == m_statements.end()) {
        if (m_statements.size() > keptStatements)
            m_statements.removeIf([](const auto& entry) { return !entry.value()->empty(); });
        found = m_statements.insert(statement, std::make_shared<Rows::Shelf>());
    }
    const std::shared_ptr<Rows::Shelf> home = found.value();
    if (!home->empty()) {
        std::unique_ptr<Statement> idle = std::move(home->back());
        home->pop_back();
        return Rows(std::move(idle), home);
    }
    return Rows(Statement::prepare(*this, statement), home);
}

void Database::noteLostTransaction()
{
    // a full disk makes SQLite roll back by itself; what is written afterwards would be saved alone
    if (m_transactionDepth > 0 && m_dialect.isSqlite() && sqlite3_get_autocommit(m_sqlite) != 0)
        m_transactionBroken = true;
}

Rows Database::select(const QString& statement, const std::vector<Value>& values)
{
    if (m_transactionDepth > 0 && m_transactionBroken)
        throw nothingChanged();
    Rows rows = prepared(statement);
    rows.m_statement->execute(values);
    return rows;
}

qint64 Database::run(const QString& statement, const std::vector<Value>& values)
{
    return select(statement, values).m_statement->changedRows();
}

qint64 Database::insert(const QString& statement, const std::vector<Value>& values)
{
    if (m_dialect.isSqlite()) {
        const Rows rows = select(statement, values);
        return rows.m_statement->insertedKey();
    }
    Rows rows = select(statement + QStringLiteral(" RETURNING id"), values);
    rows.next();
    return rows.integer(0);
}

void Database::runUnprepared(const QString& statement)
{
    if (m_dialect.isSqlite()) {
        run(statement); // prepared once and kept
        return;
    }
    if (m_transactionDepth > 0 && m_transactionBroken)
        throw nothingChanged();
    runScript(statement); // PostgreSQL prepares nothing but queries
}

void Database::runScript(const QString& script)
{
    if (!m_dialect.isSqlite()) {
        QSqlQuery query(connection());
        if (!query.exec(script))
            throw m_dialect.errorFor(query.lastError(), m_place, script);
        return;
    }
    char* message = nullptr;
    if (sqlite3_exec(m_sqlite, script.toUtf8().constData(), nullptr, nullptr, &message) != SQLITE_OK) {
        const QSqlError error(QString(), QString::fromUtf8(message), QSqlError::StatementError,
                              QString::number(sqlite3_extended_errcode(m_sqlite)));
        sqlite3_free(message);
        noteLostTransaction();
        throw m_dialect.errorFor(error, m_place, script);
    }
}

Value Database::single(const QString& statement, const std::vector<Value>& values)
{
    Rows rows = select(statement, values);
    return rows.next() ? rows.value(0) : Value();
}

void Database::begin()
{
    if (m_transactionDepth == 0) {
        requireInPlace();
        runScript(m_access == Access::ReadOnly ? QStringLiteral("BEGIN") : m_dialect.beginImmediate());
        m_transactionBroken = false;
    }
    ++m_transactionDepth;
}

void Database::requireInPlace()
{
    if (m_openPath.isEmpty() || m_access == Access::ReadOnly)
        return;
    const bool isInPlace = QFileInfo::exists(m_location);
    if (m_wasInPlace && !isInPlace)
        throw Error(ErrorKind::Storage, QCoreApplication::translate(
                                            "Storage", "“%1” is not in its place any more. Put it back, or plug its "
                                                       "disk in; until then nothing can be saved.")
                                            .arg(m_place));
    m_wasInPlace = isInPlace;
}

void Database::emptyLog()
{
    if (m_dialect.isSqlite() && m_access == Access::ReadWrite && !isInTransaction())
        runUnprepared(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

void Database::commit()
{
    if (m_transactionBroken)
        throw nothingChanged();
    if (m_transactionDepth == 1)
        runScript(QStringLiteral("COMMIT"));
    --m_transactionDepth;
}

void Database::rollBack() noexcept
{
    --m_transactionDepth;
    m_transactionBroken = true;
    if (m_transactionDepth > 0)
        return;
    QSqlQuery query(connection());
    query.exec(QStringLiteral("ROLLBACK"));
}

Transaction::Transaction(Database& database)
    : m_database(database)
{
    m_database.begin();
}

Transaction::~Transaction()
{
    if (m_isOpen)
        m_database.rollBack();
}

void Transaction::commit()
{
    m_database.commit();
    m_isOpen = false;
}

Savepoint::Savepoint(Database& database)
    : m_database(database)
{
    Q_ASSERT(database.isInTransaction());
    m_database.runUnprepared(QStringLiteral("SAVEPOINT part"));
}

Savepoint::~Savepoint()
{
    if (!m_isOpen)
        return;
    QSqlQuery query(m_database.connection());
    query.exec(QStringLiteral("ROLLBACK TO SAVEPOINT part"));
    query.exec(QStringLiteral("RELEASE SAVEPOINT part"));
}

void Savepoint::keep()
{
    m_database.runUnprepared(QStringLiteral("RELEASE SAVEPOINT part"));
    m_isOpen = false;
}

} // namespace clientela
