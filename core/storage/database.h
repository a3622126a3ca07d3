// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/dialect.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <vector>

struct sqlite3;

namespace clientela {

/// The rows that a statement gives, forward only; the statement goes back to its database when this ends.
class Rows
{
public:
    Rows(Rows&&) noexcept = default;
    Rows& operator=(Rows&&) = delete;
    ~Rows();

    bool next() { return m_statement->next(); }
    Value value(int column) const { return m_statement->value(column); }
    QString text(int column) const { return m_statement->text(column); }
    qint64 integer(int column) const { return m_statement->integer(column); }

private:
    friend class Database;
    using Shelf = std::vector<std::unique_ptr<Statement>>;
    Rows(std::unique_ptr<Statement> statement, std::shared_ptr<Shelf> home)
        : m_statement(std::move(statement))
        , m_home(std::move(home))
    {
    }

    std::unique_ptr<Statement> m_statement;
    std::shared_ptr<Shelf> m_home; ///< where the idle copies of the statement are kept
};

/// A shop's file or server: one connection, to be used by the thread that made it.
/// Statements are prepared once and kept; every failure is thrown as Error.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens an SQLite file by its path or a server by postgresql://user:password@host:port/name.
    /// Neither creates nor migrates; shop_file.h does.
    Database(const QString& location, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Whether this process has an SQLite file open. Such a file must never be opened by other means: closing any
    /// descriptor of it drops all locks that the process holds on it (https://www.sqlite.org/howtocorrupt.html, 2.2),
    /// and another program then deletes the log under it.
    static bool isOpenHere(const QString& path);

    const QString& location() const { return m_location; }
    /// What errors call it: the file's name, or the server's database.
    const QString& place() const { return m_place; }
    const Dialect& dialect() const { return m_dialect; }
    Access access() const { return m_access; }
    bool isInTransaction() const { return m_transactionDepth > 0; }

    /// Runs a statement with its values and returns its rows.
    Rows select(const QString& statement, const std::vector<Value>& values = {});
    /// Runs a statement; returns how many rows it changed.
    qint64 run(const QString& statement, const std::vector<Value>& values = {});
    /// Runs an INSERT that ends in RETURNING id (added here); returns the new key.
    qint64 insert(const QString& statement, const std::vector<Value>& values);
    /// Runs several statements as they stand; for schema files.
    void runScript(const QString& script);
    /// The first column of the first row, or null.
    Value single(const QString& statement, const std::vector<Value>& values = {});

    /// Writes everything into the file itself, so that nothing of it lies in the log beside it. Does nothing on a
    /// server.
    void emptyLog();

    /// Stops the statement that runs now, which then throws; the one function that another thread may call.
    /// Does nothing on a server, or while nothing runs.
    void interrupt() noexcept;

    QSqlDatabase connection() const;
    /// Of an SQLite file only.
    sqlite3* sqliteHandle() const { return m_sqlite; }

private:
    friend class Statement;
    friend class Transaction;
    friend class Savepoint;
    Rows prepared(const QString& statement);
    void noteLostTransaction();
    /// Throws when the file was moved, deleted or pulled out: what is written then is in nobody's file.
    void requireInPlace();
    void runUnprepared(const QString& statement);
    void begin();
    void commit();
    void rollBack() noexcept;

    QString m_location;
    QString m_openPath; ///< of an SQLite file, as it is counted among the open ones
    QString m_place;
    QString m_connectionName;
    Dialect m_dialect;
    Access m_access;
    sqlite3* m_sqlite = nullptr;
    int m_transactionDepth = 0;
    bool m_transactionBroken = false;
    bool m_wasInPlace = false; ///< a new file comes with its first change
    QHash<QString, std::shared_ptr<Rows::Shelf>> m_statements;
};

/// All or nothing: rolls back unless committed. One inside another joins it.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_isOpen = true;
};

/// A part of a transaction that may fail on its own: what it wrote goes back unless kept, and the transaction
/// goes on. To be used inside a Transaction, and ended in the reverse order.
class Savepoint
{
public:
    explicit Savepoint(Database& database);
    ~Savepoint();
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;

    void keep();

private:
    Database& m_database;
    bool m_isOpen = true;
};

} // namespace clientela
