// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_history.h"

#include "core/storage/like_pattern.h"
#include "core/storage/reference_storage.h"

#include <algorithm>
#include <optional>
#include <set>

namespace clientela {

namespace {

constexpr const char* personChangeColumns =
    "SELECT change_set.id, label, author, made_at, undone_at, is_undoable, change.id, action, before, after"
    " FROM change JOIN change_set ON change_set.id = change_set_id";

struct NumberedChange
{
    qint64 number;
    PersonChange change;
};

/// Gathers the changes of one person.
class PersonHistory
{
public:
    PersonHistory(ShopFile& shop, qint64 customer)
        : m_shop(shop)
        , m_selves(mergedSelves(shop, customer))
    {
    }

    std::vector<PersonChange> changes()
    {
        for (const qint64 self : m_selves)
            addOwn(self);
        for (const ReferencePlace& place : placesNaming(m_shop.types(), u"customer")) {
            if (place.list || place.type->key == u"customer")
                continue; // how others stand to the person is theirs
            for (const qint64 id : recordsOnceNaming(place))
                addWhileOurs(place, id);
        }
        std::ranges::sort(m_changes, {}, &NumberedChange::number);
        std::vector<PersonChange> ordered;
        for (NumberedChange& each : m_changes)
            ordered.push_back(std::move(each.change));
        return ordered;
    }

private:
    bool isSelf(qint64 customer) const { return std::ranges::find(m_selves, customer) != m_selves.end(); }

    std::vector<NumberedChange> changesOf(const RecordType& type, qint64 id)
    {
        std::vector<NumberedChange> changes;
        Rows rows = m_shop.database().select(
            QString::fromLatin1(personChangeColumns)
                + QStringLiteral(" WHERE record_type = ? AND record_id = ? ORDER BY change.id"),
            {type.key, id});
        while (rows.next()) {
            const ChangeSetEntry set{
                rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.integer(5) != 0, 1};
            changes.push_back(
                {rows.integer(6), {&type, id, {set, rows.text(7), jsonOf(rows.text(8)), jsonOf(rows.text(9))}}});
        }
        return changes;
    }

    static QJsonObject jsonOf(const QString& text) { return ValueConversion<QJsonObject>::fromValue(Value(text)); }

    /// A merge that was taken back joined two people who are not one.
    bool isMergeTakenBack(const ChangeSetEntry& set)
    {
        return !set.undoneAt.isEmpty()
               && m_shop.database()
                          .single(QStringLiteral(
                                      "SELECT count(*) FROM change WHERE change_set_id = ? AND record_type = 'customer'"
                                      " AND after LIKE '%\"merged_from\":%'"),
                                  {set.id})
                          .toLongLong()
                      > 0;
    }

    void addOwn(qint64 self)
    {
        const RecordType& type = m_shop.types().type(u"customer");
        for (NumberedChange& each : changesOf(type, self)) {
            RecordChange& change = each.change.change;
            if (isMergeTakenBack(change.set)) {
                change.after = QJsonObject();
                change.set.label.clear();
            } else if (followsMergeOfOthers(change)) {
                change.set.label.clear();
            }
            m_changes.push_back(std::move(each));
        }
    }

    /// A customer's own record is touched by a merge of others when it names one of them.
    bool followsMergeOfOthers(const RecordChange& change)
    {
        bool isMerge = false;
        Rows rows = m_shop.database().select(
            QStringLiteral("SELECT record_id FROM change WHERE change_set_id = ? AND record_type = 'customer' AND "
                           "after LIKE '%\"merged_from\":%'"),
            {change.set.id});
        while (rows.next()) {
            if (isSelf(rows.integer(0)))
                return false;
            isMerge = true;
        }
        return isMerge;
    }

    std::set<qint64> recordsOnceNaming(const ReferencePlace& place)
    {
        std::set<qint64> ids;
        for (const qint64 self : m_selves) {
            for (const qint64 id : recordsNaming(m_shop.database(), place, self))
                ids.insert(id);
            const QString pattern = likeAnywhere(QStringLiteral("\"%1\":%2").arg(place.field->key).arg(self));
            Rows rows = m_shop.database().select(
                QStringLiteral("SELECT record_id, before, after FROM change WHERE record_type = ?"
                               " AND (before LIKE ? ESCAPE '\\' OR after LIKE ? ESCAPE '\\')"),
                {place.type->key, pattern, pattern});
            while (rows.next()) {
                if (storedJsonNames(jsonOf(rows.text(1)), place, self)
                    || storedJsonNames(jsonOf(rows.text(2)), place, self))
                    ids.insert(rows.integer(0));
            }
        }
        return ids;
    }

    /// Whose the record was, where the stored values say it.
    std::optional<qint64> ownerIn(const QJsonObject& values, const ReferencePlace& place) const
    {
        return values.contains(place.field->key) ? std::optional(values.value(place.field->key).toInteger())
                                                 : std::nullopt;
    }

    /// The history keeps only what changed, so whose a record was is followed from today back to its beginning.
    void addWhileOurs(const ReferencePlace& place, qint64 id)
    {
        const auto current = m_shop.records().find(*place.type, id);
        qint64 owner = current ? place.field->value(current->data()).toLongLong() : 0;
        std::vector<NumberedChange> changes = changesOf(*place.type, id);
        for (auto each = changes.rbegin(); each != changes.rend(); ++each) {
            RecordChange& change = each->change.change;
            const qint64 after = ownerIn(change.after, place).value_or(owner);
            const qint64 before = ownerIn(change.before, place).value_or(after);
            owner = before;
            const bool hasBefore = change.action != u"insert";
            const bool hasAfter = change.action != u"remove";
            const bool isOursBefore = hasBefore && isSelf(before);
            const bool isOursAfter = hasAfter && isSelf(after);
            if (!isOursBefore && !isOursAfter)
                continue;
            if (!isOursBefore)
                change.before = QJsonObject();
            if (!isOursAfter)
                change.after = QJsonObject();
            if (isOursBefore != hasBefore || isOursAfter != hasAfter || isMergeTakenBack(change.set))
                change.set.label.clear();
            m_changes.push_back(std::move(*each));
        }
    }

    ShopFile& m_shop;
    std::vector<qint64> m_selves;
    std::vector<NumberedChange> m_changes;
};

} // namespace

std::vector<qint64> mergedSelves(ShopFile& shop, qint64 customer)
{
    std::vector<qint64> selves{customer};
    for (std::size_t i = 0; i < selves.size(); ++i) {
        Rows rows = shop.database().select(
            QStringLiteral("SELECT after FROM change JOIN change_set ON change_set.id = change_set_id"
                           " WHERE record_type = 'customer' AND record_id = ? AND undone_at = '' AND after LIKE "
                           "'%merged_from%' ORDER BY change.id"),
            {selves[i]});
        while (rows.next()) {
            const qint64 id =
                ValueConversion<QJsonObject>::fromValue(rows.value(0)).value(QStringLiteral("merged_from")).toInteger();
            if (id > 0 && std::ranges::find(selves, id) == selves.end())
                selves.push_back(id);
        }
    }
    return selves;
}

std::vector<PersonChange> personHistory(ShopFile& shop, qint64 customer)
{
    return PersonHistory(shop, customer).changes();
}

} // namespace clientela
