// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draft_storage.h"

#include <algorithm>

namespace clientela {

namespace {

const QString& draftColumns()
{
    static const QString columns = QStringLiteral("SELECT key, record_type, content, saved_at FROM draft");
    return columns;
}

Draft readDraft(const Rows& rows)
{
    return {rows.text(0), rows.text(1), ValueConversion<QJsonObject>::fromValue(rows.value(2)), rows.text(3)};
}

} // namespace

void DraftStorage::save(const QString& key, const QString& recordType, const QJsonObject& content)
{
    m_shop.requireWritable();
    Transaction transaction(m_shop.database());
    m_shop.database().run(
        QStringLiteral("INSERT INTO draft (key, record_type, content, saved_at) VALUES (?, ?, ?, ?) ON CONFLICT (key) "
                       "DO UPDATE SET"
                       " record_type = excluded.record_type, content = excluded.content, saved_at = excluded.saved_at"),
        {key, recordType, ValueConversion<QJsonObject>::toValue(content), m_shop.timestamp()});
    transaction.commit();
}

std::optional<Draft> DraftStorage::load(const QString& key)
{
    Rows rows = m_shop.database().select(draftColumns() + QStringLiteral(" WHERE key = ?"), {key});
    return rows.next() ? std::optional(readDraft(rows)) : std::nullopt;
}

std::vector<Draft> DraftStorage::list(const QString& recordType)
{
    std::vector<Draft> drafts;
    {
        Rows rows = recordType.isEmpty() ? m_shop.database().select(draftColumns())
                                         : m_shop.database().select(
                                               draftColumns() + QStringLiteral(" WHERE record_type = ?"), {recordType});
        while (rows.next())
            drafts.push_back(readDraft(rows));
    }
    std::ranges::sort(drafts, [](const Draft& a, const Draft& b) {
        return a.savedAt == b.savedAt ? a.key < b.key : a.savedAt > b.savedAt;
    });
    return drafts;
}

void DraftStorage::remove(const QString& key)
{
    m_shop.requireWritable();
    Transaction transaction(m_shop.database());
    m_shop.database().run(QStringLiteral("DELETE FROM draft WHERE key = ?"), {key});
    transaction.commit();
}

} // namespace clientela
