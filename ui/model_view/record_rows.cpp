// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_view/record_rows.h"

#include <QSet>

namespace clientela {

void RecordRows::setColumns(const RecordType& type, const std::vector<ListColumn>& columns,
                            const std::vector<bool>& isShown)
{
    m_type = &type;
    m_columns = columns;
    QStringList keys;
    bool needsAll = false;
    bool needsLists = false;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!isShown[i])
            continue;
        for (const QString& key : columns[i].needs + QStringList{columns[i].key}) {
            const ColumnField named = columnField(type, key);
            if (named.list)
                needsLists = true;
            else if (named.field && named.field->isCustom)
                needsAll = true;
            else if (named.field && !keys.contains(key))
                keys.append(key);
        }
    }
    if (!keys.contains(type.titleField))
        keys.append(type.titleField);
    keys.sort();
    const QSet<QString> before(m_keys.begin(), m_keys.end());
    const bool hasAll = before.contains(QSet<QString>(keys.begin(), keys.end())) && (m_needsAll || !needsAll)
                        && (m_needsLists || !needsLists);
    m_keys = keys;
    m_needsAll = needsAll;
    m_needsLists = needsLists;
    m_fieldsSeen = nullptr;
    if (!hasAll)
        forgetAll();
    refreshFields();
}

bool RecordRows::refreshFields()
{
    if (!m_type)
        return false;
    if (m_fieldsSeen == m_type->fields.data())
        return true;
    // the shop's own fields came or went: every pointer to a field is an old one
    m_fieldsSeen = m_type->fields.data();
    m_fields.clear();
    m_columnFields.clear();
    for (const QString& key : std::as_const(m_keys)) {
        if (const Field* field = m_type->field(key); field && !field->isCustom)
            m_fields.push_back(field);
    }
    for (const ListColumn& column : m_columns)
        m_columnFields.push_back(columnField(*m_type, column.key));
    forgetAll();
    return true;
}

void RecordRows::read(std::span<const qint64> ids)
{
    std::vector<qint64> missing;
    for (const qint64 id : ids) {
        if (!m_rows.contains(id))
            missing.push_back(id);
    }
    ShopFile& shop = m_session.shop();
    std::vector<AnyRecord> records;
    const bool isRead = m_session.perform([&] {
        records = m_needsAll || m_needsLists ? shop.records().loadMany(*m_type, missing, m_needsLists)
                                             : shop.records().loadFields(*m_type, missing, m_fields);
    });
    const auto titles = std::make_shared<ReferenceTitles>();
    if (isRead) {
        QHash<QString, QSet<qint64>> wanted;
        for (const ColumnField& named : m_columnFields) {
            if (!named.field || named.field->kind != FieldKind::Reference)
                continue;
            for (const AnyRecord& record : records) {
                if (!named.list)
                    wanted[named.field->target].insert(named.field->value(record.data()).toLongLong());
                else if (m_needsLists)
                    for (qsizetype i = 0; i < named.list->count(record.data()); ++i)
                        wanted[named.field->target].insert(
                            named.field->value(named.list->at(record.data(), i)).toLongLong());
            }
        }
        for (auto target = wanted.cbegin(); target != wanted.cend(); ++target) {
            const RecordType* type = shop.types().find(target.key());
            QSet<qint64> named = target.value();
            named.remove(0);
            if (!type || named.isEmpty())
                continue;
            const std::vector<qint64> referred(named.begin(), named.end());
            m_session.perform([&] {
                for (const AnyRecord& record : shop.records().loadHeads(*type, referred))
                    titles->insert({target.key(), record.base().id}, type->titleOf(record.data()));
            });
        }
    }
    for (const AnyRecord& record : records) {
        auto* row = new Row;
        row->record = record;
        row->titles = titles;
        m_rows.insert(record.base().id, row);
    }
    for (const qint64 id : missing) {
        if (!m_rows.contains(id))
            m_rows.insert(id, new Row); // gone; not asked for again
    }
}

RecordRows::Row* RecordRows::row(std::span<const qint64> page, qint64 id)
{
    if (!refreshFields())
        return nullptr;
    Row* found = m_rows.object(id);
    if (!found) {
        read(page);
        found = m_rows.object(id);
    }
    return found;
}

const ListCell& RecordRows::cell(Row& row, std::size_t column)
{
    static const ListCell empty;
    if (!row.record || column >= m_columns.size())
        return empty;
    if (row.cells.size() != m_columns.size())
        row.cells.assign(m_columns.size(), {});
    std::optional<ListCell>& cell = row.cells[column];
    if (!cell) {
        const CellSource source{*m_type,           row.record.data(),    m_session.language(),
                                m_session.today(), m_session.currency(), row.titles.get()};
        const ColumnField& named = m_columnFields[column];
        cell = m_columns[column].cell ? m_columns[column].cell(source)
               : !named.field         ? ListCell()
               : named.list           ? childCell(source, *named.list, *named.field)
                                      : fieldCell(source, *named.field);
    }
    return *cell;
}

} // namespace clientela
