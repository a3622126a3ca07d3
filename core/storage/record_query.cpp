// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_query.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace clientela {

namespace {

[[noreturn]] void throwBadCursor()
{
    throw Error(ErrorKind::BadInput,
                QCoreApplication::translate(
                    "Storage", "The place to go on from is not one that a list gave; start again without --after."));
}

QString cursorText(const RecordQuery::Place& place)
{
    const QJsonValue key = place.key.isNull()                         ? QJsonValue(QJsonValue::Null)
                           : place.key.typeId() == QMetaType::QString ? QJsonValue(place.key.toString())
                                                                      : QJsonValue(place.key.toLongLong());
    return QString::fromLatin1(QJsonDocument(QJsonArray{key, place.id})
                                   .toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

RecordQuery::Place readCursor(const QString& text)
{
    const auto json = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::Base64UrlEncoding
                                                                          | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonArray parts = json ? QJsonDocument::fromJson(json.decoded).array() : QJsonArray();
    if (parts.size() != 2 || !parts.at(1).isDouble())
        throwBadCursor();
    const QJsonValue key = parts.at(0);
    if (key.isNull())
        return {{}, parts.at(1).toInteger()};
    return {key.isString() ? Value(key.toString()) : Value(key.toInteger()), parts.at(1).toInteger()};
}

QStringList sortableKeys(const RecordType& type)
{
    QStringList keys{QStringLiteral("id")};
    for (const Field& field : type.fields) {
        if (!field.isCustom && !field.isHidden)
            keys.append(field.key);
    }
    return keys;
}

} // namespace

SortOrder parseSort(const RecordType& type, const QString& text)
{
    SortOrder sort;
    QString key = text.trimmed();
    if (key.startsWith(u'-')) {
        sort.descending = true;
        key.remove(0, 1);
    }
    if (key.isEmpty() || key == u"id")
        return sort;
    sort.field = type.field(key);
    if (!sort.field || sort.field->isCustom || sort.field->isHidden)
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("Storage", "%1 has no field “%2” to sort by; choose one of %3.")
                        .arg(type.title.text(), key, sortableKeys(type).join(QStringLiteral(", "))));
    return sort;
}

RecordQuery::Order RecordQuery::orderOf(const RecordType& type, const SortOrder& sort) const
{
    Order order;
    order.id = type.table + QStringLiteral(".id");
    order.descending = sort.descending;
    if (!sort.field)
        return order;
    order.key = sort.field->hasFoldedKey ? type.table + u'.' + sort.field->foldedColumn()
                                         : m_table.expressionOf(type, *sort.field);
    order.mayBeMissing = sort.field->kind == FieldKind::Date || sort.field->kind == FieldKind::Reference;
    return order;
}

QString RecordQuery::orderBy(const Order& order) const
{
    const QString direction = order.descending ? QStringLiteral(" DESC") : QString();
    QString text = QStringLiteral(" ORDER BY ");
    if (!order.key.isEmpty()) {
        text += order.key + direction;
        // what is missing comes before everything, as SQLite has it
        if (order.mayBeMissing && !m_database.dialect().isSqlite())
            text += order.descending ? QStringLiteral(" NULLS LAST") : QStringLiteral(" NULLS FIRST");
        text += QStringLiteral(", ");
    }
    return text + order.id + direction;
}

QString RecordQuery::idStatement(const RecordType& type, const Filter& filter, const SortOrder& sort,
                                 std::vector<Value>& values) const
{
    QString statement = QStringLiteral("SELECT %1.id FROM %1").arg(type.table);
    if (filter.kind != Filter::Kind::Everything)
        statement += QStringLiteral(" WHERE ") + filterCondition(m_table, m_database.dialect(), type, filter, values);
    return statement + orderBy(orderOf(type, sort));
}

std::vector<qint64> RecordQuery::ids(const RecordType& type, const Filter& filter, const SortOrder& sort)
{
    std::vector<Value> values;
    std::vector<qint64> ids;
    if (filter.kind == Filter::Kind::Everything && !sort.field) {
        // without an order SQLite reads the ids off its smallest index instead of the whole table
        Rows rows = m_database.select(QStringLiteral("SELECT id FROM %1").arg(type.table));
        while (rows.next())
            ids.push_back(rows.integer(0));
        if (sort.descending)
            std::ranges::sort(ids, std::greater());
        else
            std::ranges::sort(ids);
        return ids;
    }
    const QString statement = idStatement(type, filter, sort, values);
    Rows rows = m_database.select(statement, values);
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

qint64 RecordQuery::count(const RecordType& type, const Filter& filter)
{
    std::vector<Value> values;
    const QString condition = filterCondition(m_table, m_database.dialect(), type, filter, values);
    return m_database.single(QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(type.table, condition), values)
        .toLongLong();
}

void RecordQuery::appendPart(const RecordType& type, const Filter& filter, const SortOrder& sort, const Part& part,
                             std::size_t wanted, std::vector<Place>& places)
{
    if (places.size() >= wanted)
        return;
    std::vector<Value> values;
    const QString statement = pageStatement(type, filter, sort, part, wanted - places.size(), values);
    Rows rows = m_database.select(statement, values);
    while (rows.next())
        places.push_back({rows.value(1), rows.integer(0)});
}

QString RecordQuery::pageStatement(const RecordType& type, const Filter& filter, const SortOrder& sort,
                                   const Part& part, std::size_t limit, std::vector<Value>& values) const
{
    Order order = orderOf(type, sort);
    QStringList conditions;
    if (filter.kind != Filter::Kind::Everything)
        conditions.append(filterCondition(m_table, m_database.dialect(), type, filter, values));
    if (part.rows == Part::Rows::Missing)
        conditions.append(order.key + QStringLiteral(" IS NULL"));
    else if (part.rows == Part::Rows::Present)
        conditions.append(order.key + QStringLiteral(" IS NOT NULL"));
    const QString read = order.key.isEmpty() ? order.id : order.key;
    if (part.rows == Part::Rows::Missing)
        order.key.clear();
    if (part.after) {
        const QString sign = sort.descending ? QStringLiteral("<") : QStringLiteral(">");
        if (order.key.isEmpty()) {
            conditions.append(QStringLiteral("%1 %2 ?").arg(order.id, sign));
        } else {
            conditions.append(QStringLiteral("(%1, %2) %3 (?, ?)").arg(order.key, order.id, sign));
            values.push_back(part.after->key);
        }
        values.emplace_back(part.after->id);
    }
    values.emplace_back(static_cast<qint64>(limit));
    order.mayBeMissing = order.mayBeMissing && part.rows == Part::Rows::All;
    return QStringLiteral("SELECT %1, %2 FROM %3").arg(order.id, read, type.table)
           + (conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND ")))
           + orderBy(order) + QStringLiteral(" LIMIT ?");
}

RecordQuery::Page RecordQuery::page(const RecordType& type, const Filter& filter, const SortOrder& sort, int limit,
                                    const QString& after)
{
    using RowsOf = Part::Rows;
    const std::size_t wanted = static_cast<std::size_t>(limit) + 1;
    std::optional<Place> cursor;
    if (!after.isEmpty())
        cursor = readCursor(after);
    std::vector<Place> places;
    if (!orderOf(type, sort).mayBeMissing) {
        appendPart(type, filter, sort, {RowsOf::All, cursor}, wanted, places);
    } else {
        // rows with and without a value are read one after the other, so that each runs along its index
        const RowsOf first = sort.descending ? RowsOf::Present : RowsOf::Missing;
        const RowsOf second = sort.descending ? RowsOf::Missing : RowsOf::Present;
        const RowsOf reached = cursor ? (cursor->key.isNull() ? RowsOf::Missing : RowsOf::Present) : first;
        if (reached == first)
            appendPart(type, filter, sort, {first, cursor}, wanted, places);
        appendPart(type, filter, sort, {second, reached == second ? cursor : std::nullopt}, wanted, places);
    }
    Page page;
    if (places.size() == wanted) {
        places.pop_back();
        if (!places.empty())
            page.next = cursorText(places.back());
    }
    for (const Place& place : places)
        page.ids.push_back(place.id);
    return page;
}

} // namespace clientela
