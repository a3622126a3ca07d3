// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/content_fingerprint.h"

#include "core/storage/known_types.h"

#include <QCryptographicHash>

#include <algorithm>

namespace clientela {

namespace {

ContentTable tableOf(const RecordType& type)
{
    ContentTable table{type.table,
                       {QStringLiteral("id"), QStringLiteral("uid"), QStringLiteral("created_at"),
                        QStringLiteral("changed_at"), QStringLiteral("custom")}};
    for (const Field& field : type.fields) {
        if (field.isComputed || field.isCustom)
            continue;
        table.columns.append(field.column);
        if (field.hasFoldedKey)
            table.columns.append(field.foldedColumn());
    }
    if (type.isSearchable())
        table.columns.append(QStringLiteral("search_key"));
    return table;
}

ContentTable tableOf(const ChildList& list)
{
    ContentTable table{list.table, {list.parentColumn, QStringLiteral("position")}, 2};
    for (const Field& field : list.fields)
        table.columns.append(field.column);
    return table;
}

bool concernsFile(const ContentTable& table, const std::vector<Value>& row)
{
    return table.name == u"setting"
           && (row.front() == QStringLiteral("schema_version") || row.front() == QStringLiteral("backup"));
}

/// A value so that no other row gives the same bytes: its kind, its length, itself.
QByteArray canonicalValue(const Value& value)
{
    if (value.isNull())
        return QByteArrayLiteral("n;");
    if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        return 'b' + QByteArray::number(bytes.size()) + ':' + bytes + ';';
    }
    if (value.typeId() != QMetaType::QString)
        return 'i' + QByteArray::number(value.toLongLong()) + ';';
    const QByteArray text = value.toString().toUtf8();
    return 't' + QByteArray::number(text.size()) + ':' + text + ';';
}

QByteArray canonicalRow(const ContentTable& table, const std::vector<Value>& row)
{
    QByteArray bytes = table.name.toLatin1() + ';';
    for (const Value& value : row)
        bytes += canonicalValue(value);
    return bytes + '\n';
}

bool keyLess(const ContentTable& table, const std::vector<Value>& a, const std::vector<Value>& b)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(table.keyColumns); ++i) {
        if (a[i] == b[i])
            continue;
        return a[i].typeId() == QMetaType::QString ? a[i].toString().toUtf8() < b[i].toString().toUtf8()
                                                   : a[i].toLongLong() < b[i].toLongLong();
    }
    return false;
}

constexpr qint64 rowsPerReport = 2000;

} // namespace

std::vector<ContentTable> contentTables()
{
    std::vector<ContentTable> tables{
        {QStringLiteral("setting"), {QStringLiteral("key"), QStringLiteral("value")}, 1, false}};
    const TypeCatalog types;
    // in the order of references: lines name products, allocations name documents
    for (const char* key : {"shop", "tax", "unit", "custom_field", "customer", "product", "document", "payment", "note",
                            "attachment", "template", "segment", "import_mapping"})
        tables.push_back(tableOf(types.type(QString::fromLatin1(key))));
    for (const auto& type : types.all()) {
        for (const ChildList& list : type->children)
            tables.push_back(tableOf(list));
        const bool known = std::ranges::any_of(tables,
                                               [&](const ContentTable& table) { return table.name == type->table; });
        if (!known)
            tables.push_back(tableOf(*type));
    }
    tables.push_back({QStringLiteral("attachment_content"), {QStringLiteral("digest"), QStringLiteral("bytes")}});
    tables.push_back({QStringLiteral("document_series"),
                      {QStringLiteral("kind"), QStringLiteral("series"), QStringLiteral("series_year"),
                       QStringLiteral("next_sequence"), QStringLiteral("last_fingerprint")},
                      3,
                      false});
    tables.push_back(
        {QStringLiteral("draft"),
         {QStringLiteral("key"), QStringLiteral("record_type"), QStringLiteral("content"), QStringLiteral("saved_at")},
         1,
         false});
    tables.push_back({QStringLiteral("not_duplicate"),
                      {QStringLiteral("record_type"), QStringLiteral("first_id"), QStringLiteral("second_id")},
                      3,
                      false});
    tables.push_back(
        {QStringLiteral("suppressed_person"), {QStringLiteral("digest"), QStringLiteral("added_at")}, 1, false});
    return tables;
}

std::vector<ContentTable> historyTables()
{
    return {
        {QStringLiteral("change_set"),
         {QStringLiteral("id"), QStringLiteral("uid"), QStringLiteral("label"), QStringLiteral("author"),
          QStringLiteral("made_at"), QStringLiteral("is_undoable"), QStringLiteral("undone_at")}},
        {QStringLiteral("change"),
         {QStringLiteral("id"), QStringLiteral("change_set_id"), QStringLiteral("record_type"),
          QStringLiteral("record_id"), QStringLiteral("action"), QStringLiteral("before"), QStringLiteral("after")}}};
}

void forEachContentRow(Database& database, const ContentTable& table,
                       const std::function<void(const std::vector<Value>&)>& row)
{
    QString statement = QStringLiteral("SELECT %1 FROM %2").arg(table.columns.join(QStringLiteral(", ")), table.name);
    if (table.isOrderedByEngine)
        statement += QStringLiteral(" ORDER BY ") + table.columns.mid(0, table.keyColumns).join(QStringLiteral(", "));
    std::vector<std::vector<Value>> kept;
    std::vector<Value> values(static_cast<std::size_t>(table.columns.size()));
    Rows rows = database.select(statement);
    while (rows.next()) {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = rows.value(static_cast<int>(i));
        if (concernsFile(table, values))
            continue;
        if (table.isOrderedByEngine)
            row(values);
        else
            kept.push_back(values);
    }
    std::ranges::sort(kept, [&](const auto& a, const auto& b) { return keyLess(table, a, b); });
    for (const std::vector<Value>& next : kept)
        row(next);
}

ContentSummary contentSummary(Database& database, Progress& progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    ContentSummary summary;
    const std::vector<ContentTable> tables = contentTables();
    qint64 total = 0;
    for (const ContentTable& table : tables)
        total += database.single(QStringLiteral("SELECT count(*) FROM %1").arg(table.name)).toLongLong();
    qint64 done = 0;
    for (const ContentTable& table : tables) {
        qint64& count = summary.rows[table.name];
        forEachContentRow(database, table, [&](const std::vector<Value>& row) {
            hash.addData(canonicalRow(table, row));
            ++count;
            if (++done % rowsPerReport == 0)
                reportOrThrow(progress, done, total);
        });
    }
    summary.fingerprint = hash.result().toHex();
    return summary;
}

QByteArray contentFingerprint(Database& database)
{
    NoProgress quiet;
    return contentSummary(database, quiet).fingerprint;
}

QByteArray contentDump(Database& database)
{
    QByteArray dump;
    for (const ContentTable& table : contentTables())
        forEachContentRow(database, table, [&](const std::vector<Value>& row) { dump += canonicalRow(table, row); });
    return dump;
}

} // namespace clientela
