// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/privacy_storage.h"

#include "core/base/error.h"
#include "core/storage/like_pattern.h"
#include "core/storage/reference_storage.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace clientela {

namespace {

/// Whether a draft, as an editor or the command line writes it, is about one of the customers.
bool isDraftAbout(const Draft& draft, const std::vector<qint64>& customers)
{
    const QString key = draft.recordType == u"customer" ? QStringLiteral("id") : QStringLiteral("customer");
    const qint64 named = draft.content.value(key).toVariant().toLongLong();
    return std::ranges::any_of(
        customers, [&](qint64 id) { return id == named || draft.key == QStringLiteral("customer/%1").arg(id); });
}

bool mentionsAny(const QString& text, const QStringList& identifying)
{
    return std::ranges::any_of(identifying,
                               [&](const QString& telling) { return text.contains(telling, Qt::CaseInsensitive); });
}

/// The text columns of a type joined; what the program keeps for itself is left out.
QString textExpression(const RecordType& type)
{
    QStringList columns{QStringLiteral("custom")};
    for (const Field& field : type.fields) {
        const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
        if (isText && !field.isCustom && !field.isComputed && !field.isHidden)
            columns.append(field.column);
    }
    return columns.join(QStringLiteral(" || ' ' || "));
}

} // namespace

void PrivacyStorage::beginErasing()
{
    if (m_shop.database().dialect().isSqlite())
        m_shop.database().runScript(QStringLiteral("PRAGMA secure_delete = ON"));
}

void PrivacyStorage::overwrite(const RecordType& type, const void* before, const void* after)
{
    m_shop.records().update(type, before, after);
    if (type.isSearchable())
        m_shop.search().update(type, type.baseOf(after).id, type.searchKeyOf(before), type.searchKeyOf(after));
}

qint64 PrivacyStorage::removeDrafts(const std::vector<qint64>& customers, const QStringList& identifying)
{
    QStringList keys;
    {
        Rows rows = m_shop.database().select(QStringLiteral("SELECT key, record_type, content FROM draft"));
        while (rows.next()) {
            const Draft draft{rows.text(0), rows.text(1), QJsonDocument::fromJson(rows.text(2).toUtf8()).object(), {}};
            if (isDraftAbout(draft, customers) || mentionsAny(rows.text(2), identifying))
                keys.append(rows.text(0));
        }
    }
    for (const QString& key : std::as_const(keys))
        m_shop.database().run(QStringLiteral("DELETE FROM draft WHERE key = ?"), {key});
    return keys.size();
}

std::vector<Draft> PrivacyStorage::draftsAbout(const std::vector<qint64>& customers)
{
    std::vector<Draft> drafts = DraftStorage(m_shop).list();
    std::erase_if(drafts, [&](const Draft& draft) { return !isDraftAbout(draft, customers); });
    return drafts;
}

std::vector<qint64> PrivacyStorage::notTheSameAs(qint64 customer)
{
    std::vector<qint64> others;
    Rows rows = m_shop.database().select(QStringLiteral("SELECT first_id, second_id FROM not_duplicate WHERE "
                                                        "record_type = 'customer' AND (first_id = ? OR second_id = ?)"
                                                        " ORDER BY first_id, second_id"),
                                         {customer, customer});
    while (rows.next())
        others.push_back(rows.integer(0) == customer ? rows.integer(1) : rows.integer(0));
    return others;
}

void PrivacyStorage::forgetDuplicates(qint64 customer)
{
    m_shop.database().run(
        QStringLiteral("DELETE FROM not_duplicate WHERE record_type = 'customer' AND (first_id = ? OR second_id = ?)"),
        {customer, customer});
}

bool PrivacyStorage::eraseTraces()
{
    Database& database = m_shop.database();
    try {
        if (!database.dialect().isSqlite()) {
            database.runScript(QStringLiteral("VACUUM"));
            return true;
        }
        for (const auto& type : m_shop.types().all()) {
            if (!type->isSearchable())
                continue;
            for (const char* kind : {"words", "trigrams"})
                database.runScript(QStringLiteral("INSERT INTO %1_%2 (%1_%2) VALUES ('optimize')")
                                       .arg(type->table, QString::fromLatin1(kind)));
        }
        database.runScript(QStringLiteral("VACUUM"));
        return database.single(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).toLongLong() == 0;
    } catch (const Error&) {
        return false; // told to the user as a fact of its own; the data themselves are erased
    }
}

std::vector<PersonMention> PrivacyStorage::mentions(const QStringList& identifying,
                                                    const std::vector<qint64>& exceptDocuments, int limit)
{
    std::vector<PersonMention> found;
    for (const auto& type : m_shop.types().all()) {
        QStringList conditions;
        std::vector<Value> values;
        for (const QString& text : identifying) {
            conditions.append(QStringLiteral("%1 LIKE ? ESCAPE '\\'").arg(textExpression(*type)));
            values.emplace_back(likeAnywhere(text));
        }
        if (conditions.isEmpty())
            return found;
        values.emplace_back(limit + static_cast<int>(exceptDocuments.size()));
        std::vector<qint64> ids;
        {
            Rows rows = m_shop.database().select(QStringLiteral("SELECT id FROM %1 WHERE %2 ORDER BY id LIMIT ?")
                                                     .arg(type->table, conditions.join(QStringLiteral(" OR "))),
                                                 values);
            while (rows.next())
                ids.push_back(rows.integer(0));
        }
        if (type->key == u"document")
            std::erase_if(ids,
                          [&](qint64 id) { return std::ranges::find(exceptDocuments, id) != exceptDocuments.end(); });
        for (const AnyRecord& record : m_shop.records().loadMany(*type, ids, false)) {
            if (found.size() == static_cast<std::size_t>(limit))
                return found;
            found.push_back({type.get(), record.base().id, type->titleOf(record.data())});
        }
    }
    return found;
}

QStringList PrivacyStorage::copiesBeside() const
{
    if (!m_shop.database().dialect().isSqlite())
        return {};
    const QFileInfo file(m_shop.location());
    QStringList copies;
    for (const QFileInfo& other : file.dir().entryInfoList(QDir::Files, QDir::Name)) {
        const QString name = other.fileName();
        const bool isOwn = name == file.fileName() || name == file.fileName() + QStringLiteral("-wal")
                           || name == file.fileName() + QStringLiteral("-shm");
        if (!isOwn && name.startsWith(file.completeBaseName()))
            copies.append(name);
    }
    return copies;
}

} // namespace clientela
