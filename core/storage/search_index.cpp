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
constexpr qsizetype shortestNumber = 7;
constexpr qsizetype longestQuery = 200;
// below this share of the table single entries are cheaper than making the index anew (measured)
constexpr qint64 rebuildShare = 8;
constexpr qint64 fewestForRebuild = 2000;

QString prefixTerm(const QString& word)
{
    return u'"' + word + QStringLiteral("\"*");
}

/// How rarely a letter stands in names: digits tell the most.
int rarityOf(QChar letter)
{
    if (letter >= u'0' && letter <= u'9')
        return 3;
    if (QStringView(u"bfghjkqvwxyz").contains(letter))
        return 2;
    return QStringView(u"cdlmptu").contains(letter) ? 1 : 0;
}

bool hasOnlyPlainSigns(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); });
}

/// The three trigrams that tell the most of a word with letters and digits ("jsilva42"): with all of them the index
/// would walk the long lists of common ones for nothing. Empty for other texts, of which all are needed.
QString tellingTrigrams(const QString& text)
{
    constexpr qsizetype trigram = 3;
    constexpr std::size_t most = 3;
    if (text.size() < 2 * trigram || !hasOnlyPlainSigns(text)
        || std::ranges::none_of(text, [](QChar c) { return c.isDigit(); })
        || std::ranges::none_of(text, [](QChar c) { return c.isLetter(); }))
        return {};
    std::vector<std::pair<int, qsizetype>> places;
    for (qsizetype at = 0; at + trigram <= text.size(); ++at)
        places.emplace_back(-rarityOf(text[at]) - rarityOf(text[at + 1]) - rarityOf(text[at + 2]), at);
    std::ranges::sort(places);
    QStringList terms;
    for (std::size_t i = 0; i < most; ++i)
        terms.append(u'"' + text.mid(places[i].second, trigram) + u'"');
    return terms.join(QStringLiteral(" AND "));
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
    // who types a whole telephone or tax number does not mean the middle of another one
    if (!ids.empty() && middle.size() >= shortestNumber && phoneDigits(text)
        && !m_database
                .single(QStringLiteral("SELECT rowid FROM %1_words WHERE %1_words MATCH ? LIMIT 1").arg(type.table),
                        {u'"' + middle + u'"'})
                .isNull())
        return ids;
    const QSet<qint64> known(ids.begin(), ids.end());
    const QString telling = tellingTrigrams(middle);
    const QString key = telling.isEmpty() ? QStringLiteral("search_key")
                                          : QStringLiteral("%1_trigrams MATCH ? AND +search_key").arg(type.table);
    std::vector<Value> values{likeAnywhere(middle), limit};
    if (!telling.isEmpty())
        values.insert(values.begin(), telling);
    Rows rows = m_database.select(
        QStringLiteral("SELECT rowid FROM %1_trigrams WHERE %2 LIKE ? ORDER BY rowid DESC LIMIT ?")
            .arg(type.table, key),
        values);
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
