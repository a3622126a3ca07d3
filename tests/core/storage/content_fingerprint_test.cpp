// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/content_fingerprint.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

#include <QSet>

using namespace clientela;
using namespace clientela::test;

namespace {

QStringList tablesOf(Database& database)
{
    QStringList tables;
    Rows rows = database.select(
        database.dialect().isSqlite()
            ? QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
            : QStringLiteral("SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"));
    while (rows.next()) {
        const QString name = rows.text(0);
        if (!name.contains(QStringLiteral("_words")) && !name.contains(QStringLiteral("_trigrams")))
            tables.append(name);
    }
    tables.sort();
    return tables;
}

} // namespace

TEST_CASE("Every table and every column is part of the content or of the history")
{
    forEachEngine([](TestShop& shop) {
        QStringList known;
        std::vector<ContentTable> tables = contentTables();
        const std::vector<ContentTable> history = historyTables();
        tables.insert(tables.end(), history.begin(), history.end());
        for (const ContentTable& table : tables) {
            CAPTURE(table.name.toStdString());
            known.append(table.name);
            const qint64 columns = shop->database()
                                       .single(
                                           shop->database().dialect().isSqlite()
                                               ? QStringLiteral("SELECT count(*) FROM pragma_table_info(?)")
                                               : QStringLiteral("SELECT count(*) FROM information_schema.columns WHERE "
                                                                "table_schema = current_schema() AND table_name = ?"),
                                           {table.name})
                                       .toLongLong();
            CHECK(columns == table.columns.size());
            CHECK(QSet<QString>(table.columns.begin(), table.columns.end()).size() == table.columns.size());
        }
        known.sort();
        CHECK(known.join(u' ') == tablesOf(shop->database()).join(u' '));
    });
}

TEST_CASE("The fingerprint changes with any value, and only with the content")
{
    forEachEngine([](TestShop& shop) {
        Customer customer = shop.customer(QStringLiteral("Ana"));
        const QByteArray before = contentFingerprint(shop->database());
        CHECK(contentFingerprint(shop->database()) == before);
        shop->database().run(QStringLiteral("INSERT INTO setting (key, value) VALUES ('backup', 'x')"));
        shop->database().run(QStringLiteral("UPDATE change_set SET label = 'something else'"));
        CHECK(contentFingerprint(shop->database()) == before);
        for (const char* statement :
             {"UPDATE customer SET notes = 'x'", "UPDATE shop SET footer = ' '",
              "INSERT INTO setting (key, value) VALUES ('a', 'b')",
              "INSERT INTO customer_tag (customer_id, position, name) SELECT id, 0, 'vip' FROM customer",
              "UPDATE tax SET rate = rate + 1", "DELETE FROM unit",
              "INSERT INTO not_duplicate (record_type, first_id, second_id) VALUES ('customer', 1, 2)"}) {
            CAPTURE(statement);
            {
                const Transaction transaction(shop->database());
                shop->database().run(QString::fromLatin1(statement));
                CHECK(contentFingerprint(shop->database()) != before);
            }
            CHECK(contentFingerprint(shop->database()) == before);
        }
        NoProgress quiet;
        const ContentSummary summary = contentSummary(shop->database(), quiet);
        CHECK(summary.fingerprint == before);
        CHECK(summary.rows.value(QStringLiteral("customer")) == 1);
        CHECK(summary.rows.value(QStringLiteral("customer_tag")) == 0);
    });
}

TEST_CASE("Values that look alike side by side give different fingerprints")
{
    TestShop shop;
    const auto of = [&](const char* key, const char* value) {
        shop->database().run(QStringLiteral("DELETE FROM setting"));
        shop->database().run(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"),
                             {QString::fromUtf8(key), QString::fromUtf8(value)});
        return contentFingerprint(shop->database());
    };
    QSet<QByteArray> seen;
    for (const auto& [key, value] :
         {std::pair{"a", "bc"}, {"ab", "c"}, {"a", "b;t1:c"}, {"abc", ""}, {"a", "b\nc"}, {"a", "b"}})
        seen.insert(of(key, value));
    CHECK(seen.size() == 6);
}
