// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/value.h"

#include <memory>
#include <vector>

class QSqlError;

namespace clientela {

class Database;

/// A prepared statement of one connection, run as often as wanted. Failures are thrown as Error.
class Statement
{
public:
    /// Prepares a statement: of SQLite by its C functions, which take half the time of QtSql's; else by QtSql.
    static std::unique_ptr<Statement> prepare(Database& database, const QString& text);
    virtual ~Statement() = default;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Runs it with a value for each mark. A null text is empty text; only a value without a type is null.
    virtual void execute(const std::vector<Value>& values) = 0;
    /// Goes to the first row, then to the next one; false at the end.
    virtual bool next() = 0;
    virtual Value value(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    /// How many rows the last run changed.
    virtual qint64 changedRows() const = 0;
    /// The key of the row that the last run inserted.
    virtual qint64 insertedKey() const = 0;
    /// Lets go of the rows that were not read.
    virtual void finish() = 0;

protected:
    Statement(Database& database, QString text)
        : m_database(database)
        , m_text(std::move(text))
    {
    }
    [[noreturn]] void fail(const QSqlError& error) const;

    Database& m_database;
    QString m_text;
};

} // namespace clientela
