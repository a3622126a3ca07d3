// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/duplicate_storage.h"

#include "core/base/text_folding.h"
#include "core/storage/change_scope.h"

#include <QSet>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace clientela {

namespace {

constexpr int perKey = 20; // candidates that one key may give
constexpr int perName = 40;
constexpr std::size_t compareAll = 40; // larger groups compare neighbours only
constexpr std::size_t neighbours = 10;
constexpr std::size_t reportEvery = 256;

using IdPair = std::pair<qint64, qint64>;

IdPair orderedPair(qint64 first, qint64 second)
{
    return first < second ? IdPair(first, second) : IdPair(second, first);
}

/// Joins customers that are alike in pairs into groups.
class DuplicateGroups
{
public:
    void join(qint64 first, qint64 second, const DuplicateScore& score)
    {
        const qint64 root = rootOf(first);
        const qint64 other = rootOf(second);
        DuplicateScore& best = m_scores[root];
        const auto take = [&best](const DuplicateScore& more) {
            best.points = std::max(best.points, more.points);
            best.reasons.insert(best.reasons.end(), more.reasons.begin(), more.reasons.end());
        };
        take(score);
        if (root == other)
            return;
        m_parents[other] = root;
        if (const auto found = m_scores.find(other); found != m_scores.end()) {
            take(DuplicateScore(found->second));
            m_scores.erase(other);
        }
    }

    std::vector<DuplicateGroup> sorted()
    {
        std::unordered_map<qint64, DuplicateGroup> byRoot;
        std::vector<qint64> members;
        for (const auto& entry : m_parents)
            members.push_back(entry.first);
        std::ranges::sort(members);
        for (const qint64 member : members)
            byRoot[rootOf(member)].customers.emplace_back(member);
        std::vector<DuplicateGroup> groups;
        for (auto& [root, group] : byRoot) {
            group.score = m_scores[root];
            std::ranges::sort(group.score.reasons);
            const auto [repeated, end] = std::ranges::unique(group.score.reasons);
            group.score.reasons.erase(repeated, end);
            groups.push_back(std::move(group));
        }
        std::ranges::sort(groups, [](const DuplicateGroup& a, const DuplicateGroup& b) {
            return a.score.points != b.score.points ? a.score.points > b.score.points
                                                    : a.customers.front() < b.customers.front();
        });
        return groups;
    }

private:
    qint64 rootOf(qint64 id)
    {
        m_parents.try_emplace(id, id);
        qint64 root = id;
        while (m_parents[root] != root)
            root = m_parents[root];
        while (m_parents[id] != root)
            id = std::exchange(m_parents[id], root);
        return root;
    }

    std::unordered_map<qint64, qint64> m_parents;
    std::unordered_map<qint64, DuplicateScore> m_scores;
};

/// Ids with a key in common, group after group.
struct KeyedIds
{
    std::vector<std::vector<qint64>> groups;

    void addSorted(Rows rows)
    {
        QString last;
        std::vector<qint64> group;
        const auto close = [&] {
            if (group.size() > 1)
                groups.push_back(group);
            group.clear();
        };
        while (rows.next()) {
            const QString key = rows.text(0);
            if (key != last)
                close();
            last = key;
            if (group.empty() || group.back() != rows.integer(1))
                group.push_back(rows.integer(1));
        }
        close();
    }
};

QString repeatedKeyQuery(const char* table, const char* key, const char* id)
{
    return QStringLiteral("SELECT %2, %3 FROM %1 WHERE %2 <> '' AND %2 IN"
                          " (SELECT %2 FROM %1 WHERE %2 <> '' GROUP BY %2 HAVING count(*) > 1) ORDER BY %2, %3")
        .arg(QString::fromLatin1(table), QString::fromLatin1(key), QString::fromLatin1(id));
}

/// Names in any order and without company forms cannot be grouped by a column; hashes of a million are 16 MB.
void addNameGroups(Database& database, KeyedIds& keyed)
{
    std::vector<std::pair<std::size_t, qint64>> hashes;
    {
        Rows rows = database.select(QStringLiteral("SELECT id, name, kind FROM customer WHERE anonymised_at = ''"));
        while (rows.next()) {
            const QString key = comparableNameKey(rows.text(1));
            // a person's common name alone is never enough, so it need not be compared
            if (!key.isEmpty() && (rows.text(2) == u"company" || isDistinctiveName(key.split(u' '), false)))
                hashes.emplace_back(qHash(key, 0), rows.integer(0));
        }
    }
    std::ranges::sort(hashes);
    for (std::size_t start = 0; start < hashes.size();) {
        std::size_t end = start + 1;
        while (end < hashes.size() && hashes[end].first == hashes[start].first)
            ++end;
        if (end - start > 1) {
            std::vector<qint64> group;
            for (std::size_t i = start; i < end; ++i)
                group.push_back(hashes[i].second);
            keyed.groups.push_back(std::move(group));
        }
        start = end;
    }
}

} // namespace

std::vector<qint64> DuplicateStorage::candidatesFor(const Customer& typed)
{
    std::vector<qint64> ids;
    Database& database = m_shop.database();
    const auto addByKey = [&](const char* statement, const QString& key) {
        if (key.isEmpty())
            return;
        Rows rows = database.select(QString::fromLatin1(statement), {key, perKey});
        while (rows.next())
            ids.push_back(rows.integer(0));
    };
    if (isTellingTaxNumber(typed.taxNumberKey))
        addByKey("SELECT id FROM customer WHERE tax_number_key = ? AND tax_number_key <> '' LIMIT ?",
                 typed.taxNumberKey);
    for (const CustomerPhone& phone : typed.phones)
        addByKey("SELECT customer_id FROM customer_phone WHERE e164 = ? AND e164 <> '' LIMIT ?", phone.e164);
    for (const CustomerEmail& email : typed.emails)
        addByKey("SELECT customer_id FROM customer_email WHERE normalized = ? AND normalized <> '' LIMIT ?",
                 email.normalized);
    for (const qint64 id : namesakesOf(typed))
        ids.push_back(id);
    std::ranges::sort(ids);
    const auto [repeated, end] = std::ranges::unique(ids);
    ids.erase(repeated, end);
    std::erase(ids, typed.id);
    return ids;
}

std::vector<qint64> DuplicateStorage::namesakesOf(const Customer& typed)
{
    std::vector<qint64> ids;
    const QString words = comparableNameWords(typed.name).join(u' ');
    // two letters would only give the newest of very many
    if (words.size() <= 2)
        return ids;
    {
        Rows rows = m_shop.database().select(QStringLiteral("SELECT id FROM customer WHERE name_key = ? LIMIT ?"),
                                             {folded(typed.name), perKey});
        while (rows.next())
            ids.push_back(rows.integer(0));
    }
    const RecordType& type = m_shop.types().type(u"customer");
    const std::vector<qint64> sameWords = m_shop.search().find(type, words, perName);
    for (const AnyRecord& record : m_shop.records().loadMany(type, sameWords, false)) {
        const NameLikeness likeness = nameLikeness(typed.name, record.as<Customer>().name);
        if (likeness == NameLikeness::Same || likeness == NameLikeness::Similar)
            ids.push_back(record.base().id);
    }
    return ids;
}

std::vector<DuplicateCandidate> DuplicateStorage::likelyDuplicates(const Customer& typed, int limit)
{
    const RecordType& type = m_shop.types().type(u"customer");
    Customer asked = typed;
    type.derive(&asked, m_shop.defaults());
    std::vector<DuplicateCandidate> found;
    const std::vector<qint64> ids = candidatesFor(asked);
    for (const AnyRecord& record : m_shop.records().loadMany(type, ids, true)) {
        const Customer& stored = record.as<Customer>();
        if (!stored.anonymisedAt.isEmpty())
            continue;
        const DuplicateScore score = scoreOf(asked, stored);
        if (score.isLikely() && (asked.id == 0 || !isMarkedNotDuplicate(asked.customerId(), stored.customerId())))
            found.push_back({stored, score});
    }
    std::ranges::stable_sort(found, [](const DuplicateCandidate& a, const DuplicateCandidate& b) {
        return a.score.points > b.score.points;
    });
    if (found.size() > static_cast<std::size_t>(limit))
        found.resize(static_cast<std::size_t>(limit));
    return found;
}

std::vector<DuplicateGroup> DuplicateStorage::huntDuplicates(Progress& progress)
{
    Database& database = m_shop.database();
    const RecordType& type = m_shop.types().type(u"customer");
    KeyedIds keyed;
    keyed.addSorted(database.select(repeatedKeyQuery("customer", "tax_number_key", "id")));
    throwIfCancelled(progress);
    keyed.addSorted(database.select(repeatedKeyQuery("customer_phone", "e164", "customer_id")));
    throwIfCancelled(progress);
    keyed.addSorted(database.select(repeatedKeyQuery("customer_email", "normalized", "customer_id")));
    throwIfCancelled(progress);
    addNameGroups(database, keyed);

    QSet<IdPair> settled;
    {
        Rows rows = database.select(
            QStringLiteral("SELECT first_id, second_id FROM not_duplicate WHERE record_type = 'customer'"));
        while (rows.next())
            settled.insert(orderedPair(rows.integer(0), rows.integer(1)));
    }
    DuplicateGroups groups;
    for (std::size_t at = 0; at < keyed.groups.size(); ++at) {
        if (at % reportEvery == 0) {
            reportOrThrow(progress, static_cast<qint64>(at), static_cast<qint64>(keyed.groups.size()));
        }
        std::vector<AnyRecord> customers = m_shop.records().loadMany(type, keyed.groups[at], true);
        const bool large = customers.size() > compareAll;
        if (large) {
            // whoever is the same person has the same name and city, so they come to stand side by side
            std::ranges::stable_sort(customers, [](const AnyRecord& a, const AnyRecord& b) {
                const Customer& first = a.as<Customer>();
                const Customer& second = b.as<Customer>();
                return std::pair(comparableNameKey(first.name), folded(first.city))
                       < std::pair(comparableNameKey(second.name), folded(second.city));
            });
        }
        for (std::size_t i = 0; i < customers.size(); ++i) {
            const Customer& first = customers[i].as<Customer>();
            const std::size_t end = large ? std::min(customers.size(), i + 1 + neighbours) : customers.size();
            for (std::size_t j = i + 1; j < end; ++j) {
                const Customer& second = customers[j].as<Customer>();
                const IdPair pair = orderedPair(first.id, second.id);
                if (!first.anonymisedAt.isEmpty() || !second.anonymisedAt.isEmpty() || settled.contains(pair))
                    continue;
                settled.insert(pair);
                if (const DuplicateScore score = scoreOf(first, second); score.isLikely())
                    groups.join(first.id, second.id, score);
            }
        }
    }
    progress.report(static_cast<qint64>(keyed.groups.size()), static_cast<qint64>(keyed.groups.size()));
    return groups.sorted();
}

void DuplicateStorage::markNotDuplicate(CustomerId first, CustomerId second)
{
    m_shop.requireWritable();
    const IdPair pair = orderedPair(first.value(), second.value());
    m_shop.database().run(
        QStringLiteral("INSERT INTO not_duplicate (record_type, first_id, second_id) VALUES ('customer', ?, ?)"
                       " ON CONFLICT DO NOTHING"),
        {pair.first, pair.second});
}

bool DuplicateStorage::isMarkedNotDuplicate(CustomerId first, CustomerId second)
{
    const IdPair pair = orderedPair(first.value(), second.value());
    return m_shop.database()
               .single(QStringLiteral("SELECT count(*) FROM not_duplicate WHERE record_type = 'customer' AND first_id "
                                      "= ? AND second_id = ?"),
                       {pair.first, pair.second})
               .toLongLong()
           > 0;
}

} // namespace clientela
