// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_table.h"

#include "core/base/error.h"
#include "core/base/text_folding.h"
#include "core/storage/computed_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

/// How many ids a statement reads at once: of few sizes, so that the prepared ones are used again.
std::size_t placesFor(std::span<const qint64> ids)
{
    for (const std::size_t places : {16, 32, 128}) {
        if (ids.size() <= places)
            return places;
    }
    return 256;
}

QString customText(const Record& record)
{
    return ValueConversion<QJsonObject>::toValue(record.custom).toString();
}

QStringList ownColumns(const RecordType& type)
{
    QStringList columns{QStringLiteral("uid"), QStringLiteral("created_at"), QStringLiteral("changed_at"),
                        QStringLiteral("custom")};
    for (const Field& field : type.fields) {
        if (field.isCustom || field.isComputed)
            continue;
        columns.append(field.column);
        if (field.hasFoldedKey)
            columns.append(field.foldedColumn());
    }
    if (type.isSearchable())
        columns.append(QStringLiteral("search_key"));
    return columns;
}

QString insertStatement(const QString& table, const QStringList& columns)
{
    QStringList marks(columns.size(), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(table, columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
}

QStringList listColumns(const ChildList& list)
{
    QStringList columns;
    for (const Field& field : list.fields)
        columns.append(field.column);
    return columns;
}

} // namespace

RecordTable::RecordTable(Database& database, Currency shopCurrency, QDate today)
    : m_database(database)
    , m_shopCurrency(shopCurrency)
    , m_today(today)
{
}

QHash<QString, int> RecordTable::longestLists(const RecordType& type)
{
    QHash<QString, int> lengths;
    for (const ChildList& list : type.children)
        lengths.insert(
            list.key,
            m_database.single(QStringLiteral("SELECT coalesce(max(position), -1) + 1 FROM %1").arg(list.table))
                .toInt());
    return lengths;
}

QString RecordTable::expressionOf(const RecordType& type, const Field& field) const
{
    return field.isComputed ? computedExpression(type, field, m_today) : type.table + u'.' + field.column;
}

const RecordTable::Statements& RecordTable::statementsOf(const RecordType& type)
{
    const auto found = m_statements.constFind(&type);
    if (found != m_statements.constEnd())
        return found.value();
    Statements statements;
    const QStringList columns = ownColumns(type);
    statements.insert = insertStatement(type.table, columns);
    statements.insertWithId = insertStatement(type.table, columns + QStringList{QStringLiteral("id")});
    QStringList read{QStringLiteral("id"), QStringLiteral("uid"), QStringLiteral("created_at"),
                     QStringLiteral("changed_at"), QStringLiteral("custom")};
    for (const Field& field : type.fields) {
        if (!field.isCustom)
            read.append(expressionOf(type, field));
    }
    statements.select = QStringLiteral("SELECT %1 FROM %2 WHERE ").arg(read.join(QStringLiteral(", ")), type.table);
    for (const Field& field : type.fields) {
        const bool isShown = field.key == type.titleField || field.key == u"kind"
                             || std::ranges::find(type.subtitleFields, field.key) != type.subtitleFields.end();
        if (!isShown || field.isComputed || field.isCustom)
            continue;
        statements.headFields.push_back(&field);
    }
    for (const ChildList& list : type.children) {
        const QStringList fields = listColumns(list);
        statements.lists.push_back(
            {insertStatement(list.table, QStringList{list.parentColumn, QStringLiteral("position")} + fields),
             QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(list.table, list.parentColumn),
             QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ? ORDER BY position")
                 .arg(fields.join(QStringLiteral(", ")), list.table, list.parentColumn)});
    }
    return m_statements.insert(&type, statements).value();
}

std::vector<Value> RecordTable::rowValues(const RecordType& type, const void* record) const
{
    const Record& base = type.baseOf(record);
    std::vector<Value> values{base.uid, base.createdAt, base.changedAt, customText(base)};
    for (const Field& field : type.fields) {
        if (field.isCustom || field.isComputed)
            continue;
        const Value value = field.value(record);
        values.push_back(value);
        if (field.hasFoldedKey)
            values.emplace_back(folded(value.toString()));
    }
    if (type.isSearchable())
        values.emplace_back(type.searchKeyOf(record));
    return values;
}

void RecordTable::insertRows(const RecordType& type, std::size_t list, const void* record, qint64 id)
{
    const ChildList& description = type.children[list];
    const QString& statement = statementsOf(type).lists[list].insert;
    for (qsizetype i = 0; i < description.count(record); ++i) {
        std::vector<Value> values{id, i};
        for (const Field& field : description.fields)
            values.push_back(field.value(description.at(record, i)));
        m_database.run(statement, values);
    }
}

void RecordTable::insert(const RecordType& type, void* record)
{
    Record& base = type.base(record);
    std::vector<Value> values = rowValues(type, record);
    if (base.id > 0) {
        values.emplace_back(base.id);
        m_database.run(statementsOf(type).insertWithId, values);
    } else {
        base.id = m_database.insert(statementsOf(type).insert, values);
    }
    for (std::size_t list = 0; list < type.children.size(); ++list)
        insertRows(type, list, record, base.id);
}

void RecordTable::update(const RecordType& type, const void* before, const void* after)
{
    const QStringList columns = ownColumns(type);
    const std::vector<Value> old = rowValues(type, before);
    const std::vector<Value> now = rowValues(type, after);
    const qint64 id = type.baseOf(after).id;
    QStringList assignments;
    std::vector<Value> values;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (old[i] == now[i] && old[i].isNull() == now[i].isNull())
            continue;
        assignments.append(columns[static_cast<qsizetype>(i)] + QStringLiteral(" = ?"));
        values.push_back(now[i]);
    }
    if (!assignments.isEmpty()) {
        values.emplace_back(id);
        m_database.run(
            QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(type.table, assignments.join(QStringLiteral(", "))),
            values);
    }
    for (std::size_t list = 0; list < type.children.size(); ++list) {
        if (type.children[list].isSame(before, after))
            continue;
        m_database.run(statementsOf(type).lists[list].remove, {id});
        insertRows(type, list, after, id);
    }
}

void RecordTable::remove(const RecordType& type, qint64 id)
{
    for (const ListStatements& list : statementsOf(type).lists)
        m_database.run(list.remove, {id});
    m_database.run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(type.table), {id});
}

void RecordTable::readRow(const RecordType& type, const Rows& rows, void* record) const
{
    Record& base = type.base(record);
    base.id = rows.integer(0);
    base.uid = rows.text(1);
    base.createdAt = rows.text(2);
    base.changedAt = rows.text(3);
    base.custom = ValueConversion<QJsonObject>::fromValue(rows.value(4));
    int column = 5;
    for (const Field& field : type.fields) {
        if (!field.isCustom)
            field.setValue(record, rows.value(column++));
    }
}

void RecordTable::readLists(const RecordType& type, void* record)
{
    const qint64 id = type.baseOf(record).id;
    const Statements& statements = statementsOf(type);
    for (std::size_t list = 0; list < type.children.size(); ++list) {
        const ChildList& description = type.children[list];
        description.clear(record);
        Rows rows = m_database.select(statements.lists[list].select, {id});
        while (rows.next()) {
            void* row = description.append(record);
            int column = 0;
            for (const Field& field : description.fields)
                field.setValue(row, rows.value(column++));
        }
    }
}

std::optional<AnyRecord> RecordTable::find(const RecordType& type, qint64 id)
{
    AnyRecord record(type);
    {
        Rows rows = m_database.select(statementsOf(type).select + QStringLiteral("id = ?"), {id});
        if (!rows.next())
            return {};
        readRow(type, rows, record.data());
    }
    readLists(type, record.data());
    type.applyCurrency(record.data(), m_shopCurrency);
    return record;
}

AnyRecord RecordTable::load(const RecordType& type, qint64 id)
{
    if (auto found = find(type, id))
        return *found;
    throw Error(
        ErrorKind::NotFound,
        QCoreApplication::translate("Storage", "%1 %2 does not exist (any more).").arg(type.title.text()).arg(id));
}

std::vector<AnyRecord> RecordTable::recordsOf(const RecordType& type, const QString& select,
                                              std::span<const qint64> ids, std::size_t places, const RowReader& read)
{
    const QStringList marks(static_cast<qsizetype>(places), QStringLiteral("?"));
    const QString statement = select + QStringLiteral("id IN (%1)").arg(marks.join(u','));
    QHash<qint64, AnyRecord> found;
    found.reserve(static_cast<qsizetype>(ids.size()));
    for (std::size_t start = 0; start < ids.size(); start += places) {
        const auto part = ids.subspan(start, std::min(places, ids.size() - start));
        // always the same statement: the last id fills up the places that are left
        std::vector<Value> values(part.begin(), part.end());
        values.resize(places, part.back());
        Rows rows = m_database.select(statement, values);
        while (rows.next()) {
            AnyRecord record(type);
            read(rows, record);
            found.insert(record.base().id, record);
        }
    }
    std::vector<AnyRecord> records;
    records.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto record = found.constFind(id); record != found.constEnd())
            records.push_back(record.value());
    }
    return records;
}

std::vector<AnyRecord> RecordTable::loadMany(const RecordType& type, std::span<const qint64> ids, bool withChildren)
{
    std::vector<AnyRecord> records = recordsOf(
        type, statementsOf(type).select, ids, placesFor(ids),
        [&](const Rows& rows, AnyRecord& record) { readRow(type, rows, record.data()); });
    for (AnyRecord& record : records) {
        if (withChildren) // not while the rows above are open: PostgreSQL's driver would lose them
            readLists(type, record.data());
        type.applyCurrency(record.data(), m_shopCurrency);
    }
    return records;
}

std::vector<AnyRecord> RecordTable::loadFields(const RecordType& type, std::span<const qint64> ids,
                                               std::span<const Field* const> fields)
{
    std::vector<const Field*> read(fields.begin(), fields.end());
    if (const Field* currency = type.field(u"currency"))
        read.push_back(currency); // without it no amount is right
    QStringList columns{QStringLiteral("id")};
    for (const Field* field : read)
        columns.append(expressionOf(type, *field));
    const QString select =
        QStringLiteral("SELECT %1 FROM %2 WHERE ").arg(columns.join(QStringLiteral(", ")), type.table);
    std::vector<AnyRecord> records = recordsOf(type, select, ids, placesFor(ids),
                                               [&](const Rows& rows, AnyRecord& record) {
                                                   record.base().id = rows.integer(0);
                                                   int column = 1;
                                                   for (const Field* field : read)
                                                       field->setValue(record.data(), rows.value(column++));
                                               });
    for (AnyRecord& record : records)
        type.applyCurrency(record.data(), m_shopCurrency);
    return records;
}

std::vector<AnyRecord> RecordTable::loadHeads(const RecordType& type, std::span<const qint64> ids)
{
    return loadFields(type, ids, statementsOf(type).headFields);
}

} // namespace clientela
