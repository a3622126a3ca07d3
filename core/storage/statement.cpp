// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/base/error.h"
#include "core/storage/database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

namespace clientela {

namespace {

class SqliteStatement final : public Statement
{
public:
    SqliteStatement(Database& database, const QString& text)
        : Statement(database, text)
        , m_connection(database.sqliteHandle())
    {
        const QByteArray bytes = text.toUtf8();
        const int size = static_cast<int>(bytes.size()) + 1;
        if (sqlite3_prepare_v3(m_connection, bytes.constData(), size, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr)
            != SQLITE_OK)
            failNow();
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }

    void execute(const std::vector<Value>& values) override
    {
        Q_ASSERT(static_cast<int>(values.size()) == sqlite3_bind_parameter_count(m_statement));
        sqlite3_reset(m_statement);
        for (std::size_t i = 0; i < values.size(); ++i)
            bind(static_cast<int>(i) + 1, values[i]);
        m_isFirst = true;
        step();
    }

    bool next() override
    {
        if (!m_isFirst && m_hasRow)
            step();
        m_isFirst = false;
        return m_hasRow;
    }

    Value value(int column) const override
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER: return integer(column);
        case SQLITE_FLOAT: return sqlite3_column_double(m_statement, column);
        case SQLITE_TEXT: return text(column);
        case SQLITE_BLOB: {
            const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
            return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
        }
        default: return {};
        }
    }

    QString text(int column) const override
    {
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return bytes ? QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column)) : QString();
    }

    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    qint64 changedRows() const override { return sqlite3_changes(m_connection); }
    qint64 insertedKey() const override { return sqlite3_last_insert_rowid(m_connection); }

    void finish() override
    {
        sqlite3_reset(m_statement);
        if (m_holdsBytes) // a file of many megabytes is not kept with the idle statement
            sqlite3_clear_bindings(m_statement);
        m_holdsBytes = false;
        m_hasRow = false;
    }

private:
    void bind(int mark, const Value& value)
    {
        int code = SQLITE_OK;
        const int type = value.isNull() && value.typeId() != QMetaType::QString ? int(QMetaType::UnknownType)
                                                                                : value.typeId();
        switch (type) {
        case QMetaType::UnknownType: code = sqlite3_bind_null(m_statement, mark); break;
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong: code = sqlite3_bind_int64(m_statement, mark, value.toLongLong()); break;
        case QMetaType::Double: code = sqlite3_bind_double(m_statement, mark, value.toDouble()); break;
        case QMetaType::QByteArray: {
            const QByteArray bytes = value.toByteArray();
            m_holdsBytes = true;
            code = sqlite3_bind_blob64(m_statement, mark, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                       SQLITE_TRANSIENT);
            break;
        }
        default: {
            const QByteArray bytes = value.toString().toUtf8();
            code = sqlite3_bind_text64(m_statement, mark, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                       SQLITE_TRANSIENT, SQLITE_UTF8);
            break;
        }
        }
        if (code != SQLITE_OK)
            failNow();
    }

    void step()
    {
        const int code = sqlite3_step(m_statement);
        m_hasRow = code == SQLITE_ROW;
        if (m_hasRow)
            return;
        if (code != SQLITE_DONE)
            failNow();
        sqlite3_reset(m_statement); // lets go of its locks
    }

    [[noreturn]] void failNow()
    {
        const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(m_connection)), QSqlError::StatementError,
                              QString::number(sqlite3_extended_errcode(m_connection)));
        sqlite3_reset(m_statement);
        m_hasRow = false;
        fail(error);
    }

    sqlite3* m_connection;
    sqlite3_stmt* m_statement = nullptr;
    bool m_hasRow = false;
    bool m_holdsBytes = false;
    bool m_isFirst = false; ///< the row that execute() came to was not asked for yet
};

class ServerStatement final : public Statement
{
public:
    ServerStatement(Database& database, const QString& text)
        : Statement(database, text)
        , m_query(database.connection())
    {
        m_query.setForwardOnly(true);
        if (!m_query.prepare(text))
            fail(m_query.lastError());
    }

    void execute(const std::vector<Value>& values) override
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            const bool isNullText = values[i].typeId() == QMetaType::QString && values[i].toString().isNull();
            m_query.bindValue(static_cast<int>(i), isNullText ? Value(QStringLiteral("")) : values[i]);
        }
        if (m_query.exec())
            return;
        const QSqlError error = m_query.lastError();
        m_query.finish();
        fail(error);
    }

    bool next() override { return m_query.next(); }
    Value value(int column) const override { return m_query.value(column); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    qint64 changedRows() const override { return m_query.numRowsAffected(); }
    qint64 insertedKey() const override { return m_query.lastInsertId().toLongLong(); }
    void finish() override { m_query.finish(); }

private:
    QSqlQuery m_query;
};

} // namespace

std::unique_ptr<Statement> Statement::prepare(Database& database, const QString& text)
{
    if (database.dialect().isSqlite())
        return std::make_unique<SqliteStatement>(database, text);
    return std::make_unique<ServerStatement>(database, text);
}

void Statement::fail(const QSqlError& error) const
{
    m_database.noteLostTransaction();
    throw m_database.dialect().errorFor(error, m_database.place(), m_text);
}

} // namespace clientela
