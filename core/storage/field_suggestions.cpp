// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/field_suggestions.h"

#include "core/base/text_folding.h"

#include <QHash>

#include <algorithm>

namespace clientela {

namespace {

constexpr int countedUses = 5000;
constexpr int newestRows = 20000;
constexpr int mostValues = 1000;

/// Where the values of a field stand.
struct SuggestionSource
{
    QString table;
    QString column;
    QString newestFirst; ///< the column by which the newest rows are the last
    bool hasIndex = false;
};

bool isShortText(const Field* field)
{
    return field && field->kind == FieldKind::Text && !field->isCustom && !field->isComputed && !field->isHidden;
}

SuggestionSource sourceOf(const RecordType& type, QStringView key)
{
    const qsizetype dot = key.indexOf(u'.');
    if (const ChildList* list = type.child(dot < 0 ? key : key.left(dot))) {
        const Field* field = dot >= 0 ? list->field(key.mid(dot + 1)) : list->isPlain ? &list->fields.front() : nullptr;
        if (!isShortText(field))
            return {};
        return {list->table, field->column, list->parentColumn, list->isPlain};
    }
    const Field* field = type.field(key);
    if (!isShortText(field))
        return {};
    return {type.table, field->column, QStringLiteral("id"), field->isSortable && !field->hasFoldedKey};
}

/// From each value straight to the next one, as SQLite does not do by itself.
QString alongIndex(const SuggestionSource& source)
{
    return QStringLiteral("WITH RECURSIVE used (word) AS (SELECT min(%2) FROM %1 WHERE %2 > ''"
                          " UNION ALL SELECT (SELECT min(later.%2) FROM %1 AS later WHERE later.%2 > used.word)"
                          " FROM used WHERE used.word IS NOT NULL)"
                          " SELECT word, (SELECT count(*) FROM (SELECT 1 FROM %1 AS counted"
                          " WHERE counted.%2 = used.word LIMIT %3) AS uses) FROM used WHERE word IS NOT NULL LIMIT %4")
        .arg(source.table, source.column)
        .arg(countedUses)
        .arg(mostValues);
}

QString amongNewest(const SuggestionSource& source)
{
    return QStringLiteral("SELECT word, count(*) FROM (SELECT %2 AS word FROM %1 ORDER BY %3 DESC LIMIT %4) AS newest"
                          " WHERE word > '' GROUP BY word")
        .arg(source.table, source.column, source.newestFirst)
        .arg(newestRows);
}

/// The ways in which one value is written.
struct SpelledValue
{
    FieldSuggestion suggestion;
    qint64 mostOfOneSpelling = 0;
};

} // namespace

QString FieldSuggestions::statement(const RecordType& type, QStringView key)
{
    const SuggestionSource source = sourceOf(type, key);
    if (source.table.isEmpty())
        return {};
    return source.hasIndex ? alongIndex(source) : amongNewest(source);
}

std::vector<FieldSuggestion> FieldSuggestions::find(const RecordType& type, QStringView key, const QString& prefix,
                                                    int limit)
{
    const QString select = statement(type, key);
    if (select.isEmpty())
        return {};
    const QString start = folded(prefix);
    QHash<QString, SpelledValue> values;
    Rows rows = m_shop.database().select(select);
    while (rows.next()) {
        const QString text = rows.text(0);
        const QString word = folded(text);
        if (word.isEmpty() || !word.startsWith(start))
            continue;
        SpelledValue& value = values[word];
        value.suggestion.uses += rows.integer(1);
        const bool isTie = rows.integer(1) == value.mostOfOneSpelling && text < value.suggestion.text;
        if (rows.integer(1) > value.mostOfOneSpelling || isTie) {
            value.mostOfOneSpelling = rows.integer(1);
            value.suggestion.text = text;
        }
    }
    std::vector<std::pair<QString, FieldSuggestion>> found;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        found.emplace_back(it.key(), it->suggestion);
    std::ranges::sort(found, [](const auto& a, const auto& b) {
        return a.second.uses != b.second.uses ? a.second.uses > b.second.uses : a.first < b.first;
    });
    std::vector<FieldSuggestion> suggestions;
    for (const auto& [word, suggestion] : found) {
        if (suggestions.size() == static_cast<std::size_t>(std::max(limit, 0)))
            break;
        suggestions.push_back(suggestion);
    }
    return suggestions;
}

} // namespace clientela
