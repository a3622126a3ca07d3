// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

#include <QSet>

using namespace clientela;
using namespace clientela::test;

namespace {

QSet<QString> columnsOf(Database& database, const QString& table)
{
    QSet<QString> columns;
    Rows rows = database.dialect().isSqlite()
                    ? database.select(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table})
                    : database.select(QStringLiteral("SELECT column_name FROM information_schema.columns WHERE "
                                                     "table_schema = current_schema() AND table_name = ?"),
                                      {table});
    while (rows.next())
        columns.insert(rows.text(0));
    return columns;
}

QSet<QString> describedColumns(const RecordType& type)
{
    QSet<QString> columns{QStringLiteral("id"), QStringLiteral("uid"), QStringLiteral("created_at"),
                          QStringLiteral("changed_at"), QStringLiteral("custom")};
    for (const Field& field : type.fields) {
        if (field.isComputed || field.isCustom)
            continue;
        columns.insert(field.column);
        if (field.hasFoldedKey)
            columns.insert(field.foldedColumn());
    }
    if (type.isSearchable())
        columns.insert(QStringLiteral("search_key"));
    return columns;
}

QString sorted(const QSet<QString>& names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return list.join(u' ');
}

QString columnType(Database& database, const QString& table, const QString& column)
{
    const QString statement = database.dialect().isSqlite()
                                  ? QStringLiteral("SELECT lower(type) FROM pragma_table_info(?) WHERE name = ?")
                                  : QStringLiteral(
                                        "SELECT data_type FROM information_schema.columns WHERE table_schema = "
                                        "current_schema() AND table_name = ? AND column_name = ?");
    return database.single(statement, {table, column}).toString();
}

bool isKeptAsNumber(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Integer:
    case FieldKind::Number:
    case FieldKind::Price:
    case FieldKind::Money:
    case FieldKind::Percent:
    case FieldKind::Boolean:
    case FieldKind::Reference: return true;
    default: return false;
    }
}

} // namespace

TEST_CASE("The tables have the columns that the record types describe, and no others")
{
    forEachEngine([](TestShop& shop) {
        for (const auto& type : shop->types().all()) {
            CAPTURE(type->key.toStdString());
            CHECK(sorted(columnsOf(shop->database(), type->table)) == sorted(describedColumns(*type)));
            for (const ChildList& list : type->children) {
                CAPTURE(list.key.toStdString());
                QSet<QString> expected{list.parentColumn, QStringLiteral("position")};
                for (const Field& field : list.fields)
                    expected.insert(field.column);
                CHECK(sorted(columnsOf(shop->database(), list.table)) == sorted(expected));
            }
        }
    });
}

TEST_CASE("Figures have number columns and words have text columns")
{
    forEachEngine([](TestShop& shop) {
        for (const auto& type : shop->types().all()) {
            for (const Field& field : type->fields) {
                if (field.isComputed)
                    continue;
                CAPTURE(type->key.toStdString(), field.key.toStdString());
                CHECK(columnType(shop->database(), type->table, field.column)
                      == (isKeptAsNumber(field.kind) ? QStringLiteral("bigint") : QStringLiteral("text")));
            }
        }
    });
}

TEST_CASE("Fields that say they sort at once have an index of their own")
{
    TestShop shop;
    for (const auto& type : shop->types().all()) {
        for (const Field& field : type->fields) {
            if (!field.isSortable)
                continue;
            const QString column = field.hasFoldedKey ? field.foldedColumn() : field.column;
            CAPTURE(type->key.toStdString(), column.toStdString());
            const qint64 indexes =
                shop->database()
                    .single(
                        QStringLiteral(
                            "SELECT count(*) FROM pragma_index_list(?) AS list, pragma_index_info(list.name) AS part"
                            " WHERE part.seqno = 0 AND part.name = ? AND list.partial = 0"),
                        {type->table, column})
                    .toLongLong();
            CHECK(indexes > 0);
        }
    }
}
