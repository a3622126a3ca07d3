// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_query.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace clientela {

namespace {

[[noreturn]] void throwBadCursor()
{
    throw Error(ErrorKind::BadInput,
                QCoreApplication::translate("Storage", "The place to go on from is not one that a list gave; start again without --after."));
}

QString cursorText(const Value& key, qint64 id)
{
    const QJsonArray parts{key.typeId() == QMetaType::QString ? QJsonValue(key.toString()) : QJsonValue(key.toLongLong()), id};
    return QString::fromLatin1(QJsonDocument(parts).toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

struct CursorPlace
{
    Value key;
    qint64 id;
};

CursorPlace readCursor(const QString& text)
{
    const QByteArray json = QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
    const QJsonArray parts = QJsonDocument::fromJson(json).array();
    if (parts.size() != 2 || !parts.at(1).isDouble())
        throwBadCursor();
    return {parts.at(0).isString() ? Value(parts.at(0).toString()) : Value(parts.at(0).toInteger()), parts.at(1).toInteger()};
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
        throw Error(ErrorKind::BadInput, QCoreApplication::translate("Storage", "%1 has no field “%2” to sort by.")
                                             .arg(type.title.text(), key));
    return sort;
}

QString RecordQuery::sortExpression(const RecordType& type, const SortOrder& sort) const
{
    if (!sort.field)
        return {};
    QString column = sort.field->hasFoldedKey ? type.table + u'.' + sort.field->foldedColumn()
                                              : m_table.expressionOf(type, *sort.field);
    // dates may be missing; an empty text sorts before every date on both engines
    if (sort.field->kind == FieldKind::Date)
        column = QStringLiteral("coalesce(%1, '')").arg(column);
    if (sort.field->kind == FieldKind::Reference)
        column = QStringLiteral("coalesce(%1, 0)").arg(column);
    return column;
}

QString RecordQuery::idStatement(const RecordType& type, const Filter& filter, const SortOrder& sort, std::vector<Value>& values) const
{
    QString statement = QStringLiteral("SELECT %1.id FROM %1").arg(type.table);
    if (filter.kind != Filter::Kind::Everything)
        statement += QStringLiteral(" WHERE ") + filterCondition(m_table, m_database.dialect(), type, filter, values);
    const QString direction = sort.descending ? QStringLiteral(" DESC") : QString();
    const bool plainDate = sort.field && sort.field->kind == FieldKind::Date;
    const QString key = plainDate ? type.table + u'.' + sort.field->column : sortExpression(type, sort);
    statement += QStringLiteral(" ORDER BY ");
    if (!key.isEmpty())
        statement += key + direction + (plainDate && !m_database.dialect().isSqlite() ? (sort.descending ? QStringLiteral(" NULLS LAST") : QStringLiteral(" NULLS FIRST")) : QString()) + QStringLiteral(", ");
    return statement + type.table + QStringLiteral(".id") + direction;
}

std::vector<qint64> RecordQuery::ids(const RecordType& type, const Filter& filter, const SortOrder& sort)
{
    std::vector<Value> values;
    const QString statement = idStatement(type, filter, sort, values);
    std::vector<qint64> ids;
    Rows rows = m_database.select(statement, values);
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

qint64 RecordQuery::count(const RecordType& type, const Filter& filter)
{
    std::vector<Value> values;
    const QString condition = filterCondition(m_table, m_database.dialect(), type, filter, values);
    return m_database.single(QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(type.table, condition), values).toLongLong();
}

RecordQuery::Page RecordQuery::page(const RecordType& type, const Filter& filter, const SortOrder& sort, int limit, const QString& after)
{
    std::vector<Value> values;
    const QString key = sortExpression(type, sort);
    const QString id = type.table + QStringLiteral(".id");
    QString statement = QStringLiteral("SELECT %1, %2 FROM %3 WHERE %4")
        .arg(id, key.isEmpty() ? id : key, type.table, filterCondition(m_table, m_database.dialect(), type, filter, values));
    const QString sign = sort.descending ? QStringLiteral("<") : QStringLiteral(">");
    if (!after.isEmpty()) {
        const CursorPlace place = readCursor(after);
        if (key.isEmpty()) {
            statement += QStringLiteral(" AND %1 %2 ?").arg(id, sign);
        } else {
            statement += QStringLiteral(" AND (%1, %2) %3 (?, ?)").arg(key, id, sign);
            values.push_back(place.key);
        }
        values.emplace_back(place.id);
    }
    const QString direction = sort.descending ? QStringLiteral(" DESC") : QString();
    statement += QStringLiteral(" ORDER BY ") + (key.isEmpty() ? QString() : key + direction + QStringLiteral(", ")) + id + direction
        + QStringLiteral(" LIMIT ?");
    values.emplace_back(limit + 1);
    Page page;
    Value lastKey;
    Rows rows = m_database.select(statement, values);
    while (rows.next()) {
        if (page.ids.size() == static_cast<std::size_t>(limit)) {
            page.next = cursorText(lastKey, page.ids.back());
            break;
        }
        page.ids.push_back(rows.integer(0));
        lastKey = rows.value(1);
    }
    return page;
}

} // namespace clientela
