// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/document.h"
#include "core/storage/record_query.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

using namespace clientela;
using namespace clientela::test;

namespace {

QStringList planOf(TestShop& shop, const QString& statement, const std::vector<Value>& values)
{
    QStringList plan;
    Rows rows = shop->database().select(QStringLiteral("EXPLAIN QUERY PLAN ") + statement, values);
    while (rows.next())
        plan.append(rows.text(3));
    return plan;
}

/// A plan is fit for a million rows when it sorts nothing and reads no table from its first row to its last but
/// along an index.
void checkPlan(TestShop& shop, const QString& statement, const std::vector<Value>& values)
{
    const QStringList plan = planOf(shop, statement, values);
    CAPTURE(statement.toStdString());
    for (const QString& step : plan) {
        CAPTURE(step.toStdString());
        CHECK_FALSE(step.contains(QStringLiteral("TEMP B-TREE")));
        const bool walksTable = step.startsWith(QStringLiteral("SCAN ")) && !step.contains(QStringLiteral("INDEX"));
        CHECK_FALSE(walksTable);
    }
}

} // namespace

TEST_CASE("Lists sorted by a field that has an index run along it, whole and by page")
{
    TestShop shop;
    RecordQuery query(shop->database(), shop->records());
    for (const auto& type : shop->types().all()) {
        for (const Field& field : type->fields) {
            if (!field.isSortable)
                continue;
            for (const bool descending : {false, true}) {
                CAPTURE(type->key.toStdString(), field.key.toStdString(), descending);
                const SortOrder sort{&field, descending};
                std::vector<Value> values;
                const QString all = query.idStatement(*type, {}, sort, values);
                checkPlan(shop, all, values);
                using Part = RecordQuery::Part;
                const bool maybe = field.kind == FieldKind::Date;
                const Value key = field.kind == FieldKind::Money ? Value(qint64(5))
                                                                 : Value(QStringLiteral("2026-01-01"));
                for (const Part& part :
                     {Part{Part::Rows::All, {}},
                      Part{maybe ? Part::Rows::Present : Part::Rows::All, RecordQuery::Place{key, 7}},
                      Part{maybe ? Part::Rows::Missing : Part::Rows::All, RecordQuery::Place{{}, 7}}}) {
                    values.clear();
                    const QString page = query.pageStatement(*type, {}, sort, part, 128, values);
                    checkPlan(shop, page, values);
                    if (part.after)
                        CHECK(planOf(shop, page, values).join(u' ').contains(QStringLiteral("SEARCH ")));
                }
            }
        }
    }
}

TEST_CASE("What is asked while somebody types or opens a card uses its index")
{
    TestShop shop;
    const struct
    {
        const char* statement;
        std::vector<Value> values;
    } statements[] = {
        {"SELECT rowid FROM customer_words WHERE customer_words MATCH ? ORDER BY rowid DESC LIMIT ?",
         {QStringLiteral("\"ana\"*"), 20}},
        {"SELECT rowid FROM customer_trigrams WHERE search_key LIKE ? ORDER BY rowid DESC LIMIT ?",
         {QStringLiteral("%ana%"), 20}},
        {"SELECT id FROM note WHERE customer_id = ? ORDER BY written_at DESC", {qint64(1)}},
        {"SELECT id FROM document WHERE customer_id = ? ORDER BY date DESC", {qint64(1)}},
        {"SELECT id FROM payment WHERE customer_id = ? ORDER BY date DESC", {qint64(1)}},
        {"SELECT id FROM change WHERE record_type = ? AND record_id = ? ORDER BY id DESC",
         {QStringLiteral("customer"), qint64(1)}},
        {"SELECT id FROM change WHERE change_set_id = ? ORDER BY id", {qint64(1)}},
        {"SELECT sum(open_amount) FROM document WHERE customer_id = ? AND open_amount <> 0", {qint64(1)}},
        {"SELECT id FROM document WHERE number = ?", {QStringLiteral("OR 1")}},
        {"SELECT customer_id FROM customer_phone WHERE e164 = ? AND e164 <> ''", {QStringLiteral("+351912345678")}},
        {"SELECT customer_id FROM customer_email WHERE normalized = ? AND normalized <> ''", {QStringLiteral("a@b.c")}},
        {"SELECT customer_id FROM customer_tag WHERE name = ?", {QStringLiteral("vip")}},
        {"SELECT id FROM product WHERE barcode = ? AND barcode <> ''", {QStringLiteral("5601234567890")}},
    };
    for (const auto& row : statements)
        checkPlan(shop, QString::fromLatin1(row.statement), row.values);
    // virtual tables always say SCAN; that the index is used stands behind it
    const auto virtualPlan = planOf(shop, QStringLiteral("SELECT rowid FROM customer_trigrams WHERE search_key LIKE ?"),
                                    {QStringLiteral("%ana%")});
    CHECK(virtualPlan.join(u' ').contains(QStringLiteral("VIRTUAL TABLE INDEX 0:L0")));
}

TEST_CASE("Deleting a record that may be referred to looks references up by index")
{
    // a foreign key without an index makes every removal read the whole table
    TestShop shop;
    QStringList tables;
    {
        Rows rows = shop->database().select(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
        while (rows.next())
            tables.append(rows.text(0));
    }
    for (const QString& table : tables) {
        QStringList columns;
        {
            Rows rows = shop->database().select(QStringLiteral("SELECT \"from\" FROM pragma_foreign_key_list(?)"),
                                                {table});
            while (rows.next())
                columns.append(rows.text(0));
        }
        for (const QString& column : columns) {
            CAPTURE(table.toStdString(), column.toStdString());
            const auto plan = planOf(shop, QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ?").arg(table, column),
                                     {qint64(1)})
                                  .join(u' ');
            CHECK(plan.contains(QStringLiteral("SEARCH")));
        }
    }
}
