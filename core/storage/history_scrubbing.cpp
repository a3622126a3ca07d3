// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_scrubbing.h"

#include "core/customers/anonymisation.h"
#include "core/customers/duplicates.h"
#include "core/records/record_json.h"
#include "core/storage/like_pattern.h"
#include "core/storage/person_history.h"
#include "core/storage/reference_storage.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace clientela {

namespace {

struct StoredRow
{
    qint64 id;
    qint64 set;
    QString before;
    QString after;
    qint64 record;
};

std::vector<StoredRow> storedRows(Rows rows)
{
    std::vector<StoredRow> stored;
    while (rows.next())
        stored.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), rows.integer(4)});
    return stored;
}

QJsonObject objectOf(const QString& text)
{
    return ValueConversion<QJsonObject>::fromValue(Value(text));
}

QString withoutFreeText(const RecordType& type, const QString& text)
{
    QJsonObject json = objectOf(text);
    for (const QString& key : json.keys()) {
        const Field* field = type.field(key);
        const ChildList* list = type.child(key);
        if (key == u"custom" || (field && isFreeText(*field))
            || (list && std::ranges::any_of(list->fields, isFreeText)))
            json.remove(key);
    }
    return ValueConversion<QJsonObject>::toValue(json).toString();
}

} // namespace

std::vector<qint64> HistoryScrubbing::formerSelves(const Customer& customer)
{
    std::vector<qint64> selves = mergedSelves(m_shop, customer.id);
    const auto add = [&selves](qint64 id) {
        if (std::ranges::find(selves, id) == selves.end())
            selves.push_back(id);
    };
    const RecordType& type = m_shop.types().type(u"customer");
    QStringList conditions;
    std::vector<Value> values;
    for (const QString& text : identifyingTexts(customer)) {
        conditions.append(QStringLiteral("before LIKE ? ESCAPE '\\' OR after LIKE ? ESCAPE '\\'"));
        values.insert(values.end(), 2, likeAnywhere(text));
    }
    if (conditions.isEmpty())
        return selves;
    Rows rows = m_shop.database().select(
        QStringLiteral("SELECT record_id, before, after FROM change WHERE record_type = 'customer' AND action IN "
                       "('remove', 'insert')"
                       " AND (before <> '' OR after <> '') AND (%1)"
                       " AND NOT EXISTS (SELECT 1 FROM customer WHERE customer.id = change.record_id)")
            .arg(conditions.join(QStringLiteral(" OR "))),
        values);
    while (rows.next()) {
        Customer removed;
        readStoredJson(type, objectOf(rows.text(1).isEmpty() ? rows.text(2) : rows.text(1)), &removed);
        if (scoreOf(customer, removed).isLikely())
            add(rows.integer(0));
    }
    return selves;
}

std::vector<Customer> HistoryScrubbing::imagesOf(const std::vector<qint64>& customers)
{
    std::vector<Customer> images;
    const RecordType& type = m_shop.types().type(u"customer");
    for (const qint64 id : customers) {
        Rows rows = m_shop.database().select(
            QStringLiteral(
                "SELECT before, after FROM change WHERE record_type = 'customer' AND record_id = ? ORDER BY id"),
            {id});
        while (rows.next()) {
            for (const QString& text : {rows.text(0), rows.text(1)}) {
                if (text.isEmpty())
                    continue;
                images.emplace_back();
                readStoredJson(type, objectOf(text), &images.back());
            }
        }
    }
    return images;
}

void HistoryScrubbing::write(qint64 change, qint64 changeSet, const QString& before, const QString& after)
{
    m_shop.database().run(QStringLiteral("UPDATE change SET before = ?, after = ? WHERE id = ?"),
                          {before, after, change});
    m_scrubbedSets.insert(changeSet);
    ++m_count;
}

void HistoryScrubbing::scrubRow(qint64 change, qint64 changeSet, const RecordType& type, const QString& before,
                                const QString& after)
{
    m_namingSets.insert(changeSet);
    const auto scrubbed = [&](const QString& text) {
        return text.isEmpty() ? QStringLiteral("") : withoutFreeText(type, text);
    };
    const QString newBefore = scrubbed(before);
    const QString newAfter = scrubbed(after);
    if (newBefore != before || newAfter != after)
        write(change, changeSet, newBefore, newAfter);
}

void HistoryScrubbing::scrubOwn(qint64 customer)
{
    for (const StoredRow& row : storedRows(m_shop.database().select(
             QStringLiteral("SELECT id, change_set_id, before, after, record_id FROM change WHERE "
                            "record_type = 'customer' AND record_id = ?"),
             {customer}))) {
        m_namingSets.insert(row.set);
        if (!row.before.isEmpty() || !row.after.isEmpty())
            write(row.id, row.set, QStringLiteral(""), QStringLiteral(""));
    }
}

void HistoryScrubbing::scrubRecord(const RecordType& type, qint64 id)
{
    for (const StoredRow& row :
         storedRows(m_shop.database().select(QStringLiteral("SELECT id, change_set_id, before, after, record_id FROM "
                                                            "change WHERE record_type = ? AND record_id = ?"),
                                             {type.key, id})))
        scrubRow(row.id, row.set, type, row.before, row.after);
}

void HistoryScrubbing::scrubNaming(qint64 customer)
{
    for (const ReferencePlace& place : placesNaming(m_shop.types(), u"customer")) {
        if (!place.list && place.type->key != u"customer") {
            for (const qint64 id : recordsNaming(m_shop.database(), place, customer))
                scrubRecord(*place.type, id);
        }
        // records that named it once and are removed or moved since
        const QString pattern = place.list
                                    ? likeAnywhere(QStringLiteral("\"%1\":[[").arg(place.list->key))
                                    : likeAnywhere(QStringLiteral("\"%1\":%2").arg(place.field->key).arg(customer));
        for (const StoredRow& row : storedRows(m_shop.database().select(
                 QStringLiteral("SELECT id, change_set_id, before, after, record_id FROM change WHERE record_type = ?"
                                " AND (before LIKE ? ESCAPE '\\' OR after LIKE ? ESCAPE '\\')"),
                 {place.type->key, pattern, pattern}))) {
            if (!storedJsonNames(objectOf(row.before), place, customer)
                && !storedJsonNames(objectOf(row.after), place, customer))
                continue;
            if (place.type->key != u"customer") {
                scrubRow(row.id, row.set, *place.type, row.before, row.after);
                if (!m_shop.records().find(*place.type, row.record))
                    scrubRecord(*place.type, row.record); // what was changed before it was removed
                continue;
            }
            // another customer's own words stay; only that, and how, the two were related goes
            const auto withoutPlace = [&](const QString& text) {
                QJsonObject json = objectOf(text);
                json.remove(place.list ? place.list->key : place.field->key);
                json.remove(QStringLiteral("company_name"));
                return ValueConversion<QJsonObject>::toValue(json).toString();
            };
            write(row.id, row.set, withoutPlace(row.before), withoutPlace(row.after));
        }
    }
}

qint64 HistoryScrubbing::scrub(const std::vector<qint64>& customers, const QStringList& texts,
                               const QString& replacement)
{
    for (const qint64 customer : customers) {
        scrubOwn(customer);
        scrubNaming(customer);
    }
    Database& database = m_shop.database();
    for (const qint64 set : std::as_const(m_scrubbedSets))
        database.run(QStringLiteral("UPDATE change_set SET is_undoable = 0 WHERE id = ?"), {set});
    for (const qint64 set : m_namingSets + m_scrubbedSets) {
        const QString label =
            database.single(QStringLiteral("SELECT label FROM change_set WHERE id = ?"), {set}).toString();
        const QString scrubbed = withoutTexts(label, texts, replacement);
        if (scrubbed != label)
            database.run(QStringLiteral("UPDATE change_set SET label = ? WHERE id = ?"), {scrubbed, set});
    }
    return m_count;
}

} // namespace clientela
