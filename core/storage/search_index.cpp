// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_index.h"

#include "core/base/error.h"
#include "core/base/phone_number.h"
#include "core/base/text_folding.h"
#include "core/storage/like_pattern.h"

#include <QSet>

#include <algorithm>

namespace clientela {

namespace {

constexpr int fewHits = 20;
constexpr qsizetype shortestMiddle = 3;
constexpr qsizetype longestQuery = 200;
// below this share of the table single entries are cheaper than making the index anew (measured)
constexpr qint64 rebuildShare = 8;
constexpr qint64 fewestForRebuild = 2000;

QString prefixTerm(const QString& word)
{
    return u'"' + word + QStringLiteral("\"*");
}

} // namespace

QString searchExpression(const QString& text)
{
    const QStringList words = foldedWords(text);
    if (words.isEmpty())
        return {};
    QStringList terms;
    for (const QString& word : words)
        terms.append(prefixTerm(word));
    QString expression = terms.join(QStringLiteral(" AND "));
    if (const auto number = phoneDigits(text)) {
        expression = prefixTerm(*number);
        if (number->startsWith(u'0'))
            expression += QStringLiteral(" OR ") + prefixTerm(number->mid(1));
    } else if (words.size() > 1 && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); })) {
        const QString code = words.join(QString());
        expression = QStringLiteral("(%1) OR %2").arg(expression, prefixTerm(code));
    }
    return expression;
}

void SearchIndex::insert(const RecordType& type, qint64 id, const QString& key)
{
    update(type, id, {}, key);
}

void SearchIndex::remove(const RecordType& type, qint64 id, const QString& key)
{
    update(type, id, key, {});
}

void SearchIndex::update(const RecordType& type, qint64 id, const QString& oldKey, const QString& newKey)
{
    if (!m_database.dialect().isSqlite() || oldKey == newKey)
        return;
    const Pending change{&type, id, oldKey, newKey};
    if (m_isPaused)
        m_pending.push_back(change);
    else
        apply(change);
}

void SearchIndex::apply(const Pending& change)
{
    for (const char* kind : {"words", "trigrams"}) {
        const QString table = change.type->table + u'_' + QString::fromLatin1(kind);
        if (!change.oldKey.isNull())
            m_database.run(QStringLiteral("INSERT INTO %1 (%1, rowid, search_key) VALUES ('delete', ?, ?)").arg(table),
                           {change.id, change.oldKey});
        if (!change.newKey.isNull())
            m_database.run(QStringLiteral("INSERT INTO %1 (rowid, search_key) VALUES (?, ?)").arg(table),
                           {change.id, change.newKey});
    }
}

void SearchIndex::resume()
{
    m_isPaused = false;
    QHash<const RecordType*, qint64> counts;
    for (const Pending& change : m_pending)
        ++counts[change.type];
    QSet<const RecordType*> rebuilt;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() < fewestForRebuild)
            continue;
        const qint64 rows =
            m_database.single(QStringLiteral("SELECT count(*) FROM %1").arg(it.key()->table)).toLongLong();
        if (it.value() * rebuildShare < rows)
            continue;
        rebuild(*it.key());
        rebuilt.insert(it.key());
    }
    for (const Pending& change : m_pending) {
        if (!rebuilt.contains(change.type))
            apply(change);
    }
    m_pending.clear();
}

void SearchIndex::discard()
{
    m_isPaused = false;
    m_pending.clear();
}

void SearchIndex::rebuild(const RecordType& type)
{
    if (!m_database.dialect().isSqlite())
        return;
    for (const char* kind : {"words", "trigrams"})
        m_database.run(
            QStringLiteral("INSERT INTO %1_%2 (%1_%2) VALUES ('rebuild')").arg(type.table, QString::fromLatin1(kind)));
}

void SearchIndex::tidy(const RecordType& type)
{
    if (!m_database.dialect().isSqlite())
        return;
    for (const char* kind : {"words", "trigrams"})
        m_database.run(QStringLiteral("INSERT INTO %1_%2 (%1_%2, rank) VALUES ('merge', 200)")
                           .arg(type.table, QString::fromLatin1(kind)));
}

bool SearchIndex::isSound(const RecordType& type)
{
    if (!m_database.dialect().isSqlite())
        return true;
    try {
        for (const char* kind : {"words", "trigrams"})
            m_database.run(QStringLiteral("INSERT INTO %1_%2 (%1_%2, rank) VALUES ('integrity-check', 1)")
                               .arg(type.table, QString::fromLatin1(kind)));
    } catch (const Error&) {
        return false;
    }
    return true;
}

std::vector<qint64> SearchIndex::find(const RecordType& type, const QString& text, int limit)
{
    const QString asked = text.left(longestQuery);
    return m_database.dialect().isSqlite() ? findSqlite(type, asked, limit) : findPostgresql(type, asked, limit);
}

std::vector<qint64> SearchIndex::findSqlite(const RecordType& type, const QString& text, int limit)
{
    std::vector<qint64> ids;
    const QString expression = searchExpression(text);
    if (expression.isEmpty())
        return ids;
    {
        Rows rows = m_database.select(
            QStringLiteral("SELECT rowid FROM %1_words WHERE %1_words MATCH ? ORDER BY rowid DESC LIMIT ?")
                .arg(type.table),
            {expression, limit});
        while (rows.next())
            ids.push_back(rows.integer(0));
    }
    const QString middle = phoneDigits(text).value_or(folded(text)); // as the key is written
    if (ids.size() >= fewHits || middle.size() < shortestMiddle)
        return ids;
    const QSet<qint64> known(ids.begin(), ids.end());
    Rows rows = m_database.select(
        QStringLiteral("SELECT rowid FROM %1_trigrams WHERE search_key LIKE ? ORDER BY rowid DESC LIMIT ?")
            .arg(type.table),
        {likeAnywhere(middle), limit});
    while (rows.next()) {
        if (!known.contains(rows.integer(0)) && ids.size() < static_cast<std::size_t>(limit))
            ids.push_back(rows.integer(0));
    }
    return ids;
}

std::vector<qint64> SearchIndex::findPostgresql(const RecordType& type, const QString& text, int limit)
{
    QStringList conditions;
    std::vector<Value> values;
    const QString contains = QStringLiteral("search_key LIKE ? ESCAPE '\\'");
    if (const auto number = phoneDigits(text)) {
        conditions.append(number->startsWith(u'0') ? QStringLiteral("(%1 OR %1)").arg(contains) : contains);
        values.emplace_back(likeAnywhere(*number));
        if (number->startsWith(u'0'))
            values.emplace_back(likeAnywhere(number->mid(1)));
    } else {
        const QStringList words = foldedWords(text);
        for (const QString& word : words) {
            conditions.append(contains);
            values.emplace_back(likeAnywhere(word));
        }
        if (words.size() > 1 && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); })) {
            conditions = {QStringLiteral("((%1) OR %2)").arg(conditions.join(QStringLiteral(" AND ")), contains)};
            values.emplace_back(likeAnywhere(words.join(QString())));
        }
    }
    std::vector<qint64> ids;
    if (conditions.isEmpty())
        return ids;
    values.emplace_back(limit);
    Rows rows = m_database.select(QStringLiteral("SELECT id FROM %1 WHERE %2 ORDER BY id DESC LIMIT ?")
                                      .arg(type.table, conditions.join(QStringLiteral(" AND "))),
                                  values);
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

} // namespace clientela
