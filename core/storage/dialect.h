// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSqlDatabase;
class QSqlError;

namespace clientela {

class Error;

/// What an engine's refusal means to us.
enum class EngineFailure { Unique, ForeignKey, Busy, ReadOnly, DiskFull, Corrupt, Other };

/// The differences between SQLite and PostgreSQL, as a handful of small functions.
class Dialect
{
public:
    enum class Engine { Sqlite, Postgresql };

    explicit Dialect(Engine engine)
        : m_engine(engine)
    {
    }

    bool isSqlite() const { return m_engine == Engine::Sqlite; }
    /// The DDL of a table's own integer key: replaces {{key}} in the schema files.
    QString keyColumn() const;
    /// The DDL type of a column of bytes: replaces {{bytes}} in the schema files.
    QString bytesType() const;
    /// Statement that runs before the first read of a transaction that will write.
    QString beginImmediate() const;
    /// The SQL of a text without case and accents, as core/base/text_folding.h has it; on PostgreSQL letters outside
    /// the Latin alphabet keep their case where the server's locale does not know them.
    QString foldedText(const QString& expression) const;
    /// Asks for a number that is another one once another connection has written; empty where the engine has none.
    QString foreignWriteMark() const;
    /// Ask for the first transaction that is not over yet, and for the one that will be the next. A change that one of
    /// them wrote may show up after others with higher ids. Empty where transactions write one after the other.
    QString oldestRunningTransaction() const;
    QString nextTransaction() const;
    /// The engine's words, as one of the failures that we tell apart.
    EngineFailure failureOf(const QSqlError& error) const;
    /// The failure as a sentence for the user; the place is the file's or server's name.
    Error errorFor(const QSqlError& error, const QString& place, const QString& statement) const;

private:
    Engine m_engine;
};

} // namespace clientela
