// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search.h"

#include "core/base/text_folding.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace clientela {

namespace {

constexpr int candidates = 200;
constexpr std::size_t titlesPerStatement = 200;
constexpr std::array<QStringView, 3> searchedKinds{u"customer", u"product", u"document"};

/// A candidate with what decides its place.
struct RankedHit
{
    const RecordType* type;
    qint64 id;
    TitleMatch match;
    qsizetype opened;
    std::size_t kind;

    auto order() const { return std::tuple(match, opened, kind, -id); }
};

/// The column that holds the folded title, or the title itself where there is none (a document's number).
QString titleColumn(const RecordType& type)
{
    const Field* title = type.field(type.titleField);
    return title->hasFoldedKey ? title->foldedColumn() : title->column;
}

/// One cheap statement: whole records are loaded only of what is shown.
QHash<qint64, QString> foldedTitles(Database& database, const RecordType& type, std::vector<qint64> ids)
{
    QHash<qint64, QString> titles;
    const bool isFolded = type.field(type.titleField)->hasFoldedKey;
    const QStringList marks(static_cast<qsizetype>(titlesPerStatement), QStringLiteral("?"));
    const QString statement =
        QStringLiteral("SELECT id, %1 FROM %2 WHERE id IN (%3)").arg(titleColumn(type), type.table, marks.join(u','));
    for (std::size_t start = 0; start < ids.size(); start += titlesPerStatement) {
        const auto end = ids.begin() + static_cast<std::ptrdiff_t>(std::min(ids.size(), start + titlesPerStatement));
        // always the same statement: the last id fills up the places that are left
        std::vector<Value> values(ids.begin() + static_cast<std::ptrdiff_t>(start), end);
        values.resize(titlesPerStatement, values.back());
        Rows rows = database.select(statement, values);
        while (rows.next())
            titles.insert(rows.integer(0), isFolded ? rows.text(1) : folded(rows.text(1)));
    }
    return titles;
}

/// The newest candidates, and whoever is named exactly so or was opened lately but is older than those.
std::vector<qint64> candidateIds(ShopFile& shop, const RecordType& type, const QString& text, const TypedText& typed,
                                 const RecentlyOpened& recent)
{
    std::vector<qint64> ids = shop.search().find(type, text, candidates);
    const bool mayHaveMore = ids.size() >= static_cast<std::size_t>(candidates);
    const auto add = [&ids](qint64 id) {
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    };
    const Field* title = type.field(type.titleField);
    if (mayHaveMore || !title->hasFoldedKey) {
        Rows rows = shop.database().select(
            QStringLiteral("SELECT id FROM %1 WHERE %2 = ? LIMIT 20").arg(type.table, titleColumn(type)),
            {title->hasFoldedKey ? typed.folded : text.trimmed()});
        while (rows.next())
            add(rows.integer(0));
    }
    if (mayHaveMore) {
        const std::vector<qint64> opened = recent.idsOf(type.key);
        const QHash<qint64, QString> titles = foldedTitles(shop.database(), type, opened);
        for (const qint64 id : opened) {
            if (titles.contains(id) && titleMatch(titles.value(id), typed) != TitleMatch::Elsewhere)
                add(id);
        }
    }
    return ids;
}

void appendRanked(ShopFile& shop, const RecordType& type, std::size_t kind, const QString& text,
                  const RecentlyOpened& recent, std::vector<RankedHit>& ranked)
{
    const TypedText typed(text);
    const std::vector<qint64> ids = candidateIds(shop, type, text, typed, recent);
    const QHash<qint64, QString> titles = foldedTitles(shop.database(), type, ids);
    const QHash<qint64, qsizetype> places = recent.placesOf(type.key);
    for (const qint64 id : ids) {
        if (titles.contains(id))
            ranked.push_back({&type, id, titleMatch(titles.value(id), typed),
                              places.value(id, std::numeric_limits<qsizetype>::max()), kind});
    }
}

/// The title; what it is where there is none yet (a draft has no number).
QString shownTitle(const RecordType& type, const void* record)
{
    const QString title = type.titleOf(record);
    if (!title.isEmpty())
        return title;
    const Field* kind = type.field(u"kind");
    return kind ? kind->choiceLabel(kind->value(record).toString()) : type.title.text();
}

std::vector<SearchHit> shownHits(ShopFile& shop, std::vector<RankedHit> ranked, int limit)
{
    const std::size_t shown = std::min(ranked.size(), static_cast<std::size_t>(std::max(limit, 0)));
    std::ranges::partial_sort(ranked, ranked.begin() + static_cast<std::ptrdiff_t>(shown), {}, &RankedHit::order);
    ranked.resize(shown);
    std::vector<SearchHit> hits(shown);
    QHash<const RecordType*, std::vector<qint64>> idsOfType;
    for (const RankedHit& hit : ranked)
        idsOfType[hit.type].push_back(hit.id);
    for (auto it = idsOfType.cbegin(); it != idsOfType.cend(); ++it) {
        for (const AnyRecord& record : shop.records().loadHeads(*it.key(), it.value())) {
            const auto at = std::ranges::find_if(
                ranked, [&](const RankedHit& hit) { return hit.type == it.key() && hit.id == record.base().id; });
            const RecordType& type = *it.key();
            hits[static_cast<std::size_t>(at - ranked.begin())] = {
                type.key, record.base().id, shownTitle(type, record.data()), type.subtitleOf(record.data()),
                type.titleOf(record.data()).isEmpty()};
        }
    }
    std::erase_if(hits, [](const SearchHit& hit) { return hit.id == 0; });
    return hits;
}

void appendOpened(const RecordType& type, std::size_t kind, const RecentlyOpened& recent,
                  std::vector<RankedHit>& ranked)
{
    for (const qint64 id : recent.idsOf(type.key))
        ranked.push_back({&type, id, TitleMatch::Exact, recent.placeOf(type.key, id), kind});
}

} // namespace

void RecentlyOpened::open(const QString& kind, qint64 id)
{
    std::erase(m_records, std::pair(kind, id));
    m_records.insert(m_records.begin(), {kind, id});
    if (m_records.size() > static_cast<std::size_t>(most))
        m_records.pop_back();
}

qsizetype RecentlyOpened::placeOf(const QString& kind, qint64 id) const
{
    const auto found = std::ranges::find(m_records, std::pair(kind, id));
    return found == m_records.end() ? -1 : found - m_records.begin();
}

QHash<qint64, qsizetype> RecentlyOpened::placesOf(const QString& kind) const
{
    QHash<qint64, qsizetype> places;
    for (std::size_t place = 0; place < m_records.size(); ++place) {
        if (m_records[place].first == kind)
            places.insert(m_records[place].second, static_cast<qsizetype>(place));
    }
    return places;
}

std::vector<qint64> RecentlyOpened::idsOf(const QString& kind) const
{
    std::vector<qint64> ids;
    for (const auto& [recordKind, id] : m_records) {
        if (recordKind == kind)
            ids.push_back(id);
    }
    return ids;
}

QString RecentlyOpened::toText() const
{
    QStringList parts;
    for (const auto& [kind, id] : m_records)
        parts.append(QStringLiteral("%1:%2").arg(kind).arg(id));
    return parts.join(u' ');
}

RecentlyOpened RecentlyOpened::fromText(const QString& text)
{
    RecentlyOpened recent;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        const qint64 id = part.section(u':', 1).toLongLong();
        if (id > 0 && recent.m_records.size() < static_cast<std::size_t>(most))
            recent.m_records.emplace_back(part.section(u':', 0, 0), id);
    }
    return recent;
}

TypedText::TypedText(const QString& typed)
    : folded(clientela::folded(typed))
    , words(foldedWords(folded))
{
}

TitleMatch titleMatch(const QString& foldedTitle, const TypedText& typed)
{
    if (foldedTitle == typed.folded)
        return TitleMatch::Exact;
    if (typed.words.isEmpty())
        return TitleMatch::Elsewhere;
    const std::vector<QStringView> titleWords = wordsOfFolded(foldedTitle);
    const bool startsWith = foldedTitle.startsWith(typed.folded);
    if (std::ranges::all_of(
            typed.words, [&](const QString& word) { return std::ranges::find(titleWords, word) != titleWords.end(); }))
        return startsWith ? TitleMatch::FirstWords : TitleMatch::WholeWords;
    if (startsWith)
        return TitleMatch::StartsWith;
    const bool allBegin = std::ranges::all_of(typed.words, [&](const QString& word) {
        return std::ranges::any_of(titleWords, [&](QStringView titleWord) { return titleWord.startsWith(word); });
    });
    return allBegin ? TitleMatch::WordStarts : TitleMatch::Elsewhere;
}

std::vector<SearchHit> searchEverything(ShopFile& shop, const QString& text, int limit, const RecentlyOpened& recent)
{
    std::vector<RankedHit> ranked;
    for (std::size_t kind = 0; kind < searchedKinds.size(); ++kind) {
        const RecordType& type = shop.types().type(searchedKinds[kind]);
        if (text.trimmed().isEmpty())
            appendOpened(type, kind, recent, ranked);
        else
            appendRanked(shop, type, kind, text, recent, ranked);
    }
    return shownHits(shop, std::move(ranked), limit);
}

std::vector<SearchHit> searchKind(ShopFile& shop, const RecordType& type, const QString& text, int limit,
                                  const RecentlyOpened& recent)
{
    std::vector<RankedHit> ranked;
    if (text.trimmed().isEmpty())
        appendOpened(type, 0, recent, ranked);
    else
        appendRanked(shop, type, 0, text, recent, ranked);
    return shownHits(shop, std::move(ranked), limit);
}

} // namespace clientela
