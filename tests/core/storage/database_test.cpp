// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/customers/customer.h"
#include "core/sales/document.h"
#include "core/sales/document_life_cycle.h"
#include "core/storage/database.h"
#include "tests/support/catch.h"
#include "tests/support/refusal.h"
#include "tests/support/shop_fixture.h"

#include <QFile>
#include <QProcess>

#include <limits>

using namespace clientela;
using namespace clientela::test;

namespace {

qint64 settings(Database& database)
{
    return database.single(QStringLiteral("SELECT count(*) FROM setting WHERE key LIKE 'test%'")).toLongLong();
}

void put(Database& database, const QString& key, const QString& value = QStringLiteral("x"))
{
    database.run(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"), {key, value});
}

} // namespace

TEST_CASE("A transaction is saved whole or not at all, also inside another")
{
    forEachEngine([](TestShop& shop) {
        Database& database = shop->database();
        {
            const Transaction transaction(database);
            put(database, QStringLiteral("test1"));
        }
        CHECK(settings(database) == 0);
        CHECK_FALSE(database.isInTransaction());
        {
            Transaction outer(database);
            put(database, QStringLiteral("test1"));
            {
                Transaction inner(database);
                put(database, QStringLiteral("test2"));
                inner.commit();
            }
            CHECK(database.isInTransaction());
            outer.commit();
        }
        CHECK(settings(database) == 2);
        {
            Transaction outer(database);
            {
                const Transaction inner(database);
                put(database, QStringLiteral("test3"));
            }
            CHECK_THROWS_AS(put(database, QStringLiteral("test4")), Error);
            CHECK_THROWS_AS(outer.commit(), Error);
        }
        CHECK(settings(database) == 2);
    });
}

TEST_CASE("A part of a transaction may fail on its own")
{
    forEachEngine([](TestShop& shop) {
        Database& database = shop->database();
        Transaction transaction(database);
        put(database, QStringLiteral("test1"));
        {
            const Savepoint lost(database);
            put(database, QStringLiteral("test2"));
        }
        try {
            Savepoint failing(database);
            put(database, QStringLiteral("test3"));
            put(database, QStringLiteral("test1"));
            failing.keep();
            FAIL("the same key was stored twice");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::Conflict);
        }
        {
            Savepoint kept(database);
            {
                Savepoint inner(database);
                put(database, QStringLiteral("test4"));
                inner.keep();
            }
            put(database, QStringLiteral("test5"));
            kept.keep();
        }
        transaction.commit();
        CHECK(settings(database) == 3);
    });
}

TEST_CASE("A statement that fails tells why, in a sentence and in detail")
{
    forEachEngine([](TestShop& shop) {
        Database& database = shop->database();
        for (const char* statement :
             {"SELECT nothing FROM nowhere", "DELETE FROM", "INSERT INTO setting (key) VALUES ('test')",
              "INSERT INTO note (uid, created_at, changed_at, custom, customer_id, written_at, author, text)"
              " VALUES ('u', '', '', '', 4711, '', '', '')"}) {
            CAPTURE(statement);
            try {
                database.run(QString::fromLatin1(statement));
                FAIL("nothing was thrown");
            } catch (const Error& error) {
                CHECK_FALSE(error.sentence().isEmpty());
                CHECK(error.detail().contains(QString::fromLatin1(statement).left(20)));
            }
        }
        CHECK_THROWS_AS(database.runScript(QStringLiteral("CREATE TABLE broken (")), Error);
        CHECK(settings(database) == 0);
    });
}

TEST_CASE("Rows may be read while others of the same statement are, and after the statement was put away")
{
    TestShop shop;
    Database& database = shop->database();
    const QString statement = QStringLiteral("SELECT code FROM tax ORDER BY id");
    Rows outer = database.select(statement);
    REQUIRE(outer.next());
    const QString first = outer.text(0);
    {
        Rows inner = database.select(statement);
        REQUIRE(inner.next());
        CHECK(inner.text(0) == first);
    }
    for (int i = 0; i < 1000; ++i) // more statements than are kept
        CHECK(database.single(QStringLiteral("SELECT %1").arg(i)).toInt() == i);
    REQUIRE(outer.next());
    CHECK(outer.text(0) != first);
}

TEST_CASE("Values come back as they went: text of any kind, the largest integers, nothing")
{
    forEachEngine([](TestShop& shop) {
        Database& database = shop->database();
        for (const char* text : {"", " ", "'", "''", "\\", "\\'", "E'x'", "?", ":a", "$1", "%s", "é", "\u65e5\u672c",
                                 "\U0001F600", "a\nb\tc", "\xEF\xBF\xBD"}) {
            CAPTURE(text);
            put(database, QStringLiteral("test"), QString::fromUtf8(text));
            CHECK(database.single(QStringLiteral("SELECT value FROM setting WHERE key = 'test'"))
                  == Value(QString::fromUtf8(text)));
            database.run(QStringLiteral("DELETE FROM setting WHERE key = 'test'"));
        }
        for (const qint64 number : {qint64(0), qint64(9007199254740993), std::numeric_limits<qint64>::max(),
                                    std::numeric_limits<qint64>::min()}) {
            database.run(QStringLiteral("UPDATE shop SET prices_include_tax = ?"), {number});
            CHECK(database.single(QStringLiteral("SELECT prices_include_tax FROM shop")).toLongLong() == number);
        }
    });
}

TEST_CASE("The status that storage works out is the one that the life cycle says")
{
    forEachEngine([](TestShop& shop) {
        const Customer customer = shop.customer(QStringLiteral("Ana"));
        const QDate today = shop.clock().today();
        struct Case
        {
            DocumentKind kind;
            DocumentStatus stored;
            qint64 total;
            qint64 paid;
            QDate dueDate;
            QDate validUntil;
        };
        std::vector<Case> cases;
        for (const DocumentKind kind : allDocumentKinds()) {
            for (const DocumentStatus stored : allDocumentStatuses()) {
                if (!isStored(stored))
                    continue;
                for (const auto& [total, paid] : {std::pair<qint64, qint64>{1000, 0},
                                                  {1000, 400},
                                                  {1000, 1000},
                                                  {0, 0},
                                                  {-1000, 0},
                                                  {-1000, -1000}}) {
                    for (const QDate date : {QDate(), today.addDays(-1), today, today.addDays(1)})
                        cases.push_back({kind, stored, total, paid, date, date});
                }
            }
        }
        ChangeScope scope(*shop, QStringLiteral("Fill"));
        std::vector<qint64> ids;
        for (const Case& row : cases) {
            Document document;
            document.currency = QStringLiteral("EUR");
            document.customer = customer.customerId();
            document.kind = row.kind;
            document.state = documentStatusKey(row.stored);
            document.total = Money::fromMinor(row.total, Currency::euro());
            document.paid = Money::fromMinor(row.paid, Currency::euro());
            const bool owed = isReceivable(row.kind) && row.stored == DocumentStatus::Issued;
            document.open = Money::fromMinor(!owed                                  ? 0
                                             : row.kind == DocumentKind::CreditNote ? row.paid - row.total
                                                                                    : row.total - row.paid,
                                             Currency::euro());
            document.dueDate = row.dueDate;
            document.validUntil = row.validUntil;
            ids.push_back(scope.insert(shop.type("document"), &document));
        }
        scope.commit();
        const auto documents = shop->records().loadMany(shop.type("document"), ids, false);
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const Case& row = cases[i];
            const DocumentStatus expected = shownStatus(
                row.kind, row.stored, Money::fromMinor(row.total, Currency::euro()),
                Money::fromMinor(row.paid, Currency::euro()), row.dueDate, row.validUntil, today);
            INFO(documentKindKey(row.kind) << " " << documentStatusKey(row.stored) << " total " << row.total << " paid "
                                           << row.paid << " due " << row.dueDate.toString(Qt::ISODate));
            CHECK(documents[i].as<Document>().status == documentStatusKey(expected));
        }
    });
}

TEST_CASE("a second connection does not open the file to other programs")
{
    // https://www.sqlite.org/howtocorrupt.html, 2.2: closing any descriptor of a file drops the process's locks on it
    TestShop shop;
    const QString path = shop->location();
    CHECK(Database::isOpenHere(path));
    {
        const auto second = ShopFile::open(path, shop.clock());
        CHECK(second->types().type(u"customer").key == u"customer");
    }
    CHECK(Database::isOpenHere(path));
    // as a file dialog does that looks what kind of file this is
    for (const char* beside : {"", "-wal", "-shm"}) {
        QFile file(path + QLatin1String(beside));
        REQUIRE(file.open(QIODevice::ReadOnly));
        file.read(100);
    }
    QProcess other;
    other.start(QStringLiteral("sqlite3"), {path, QStringLiteral("PRAGMA journal_mode = DELETE")});
    REQUIRE(other.waitForFinished());
    // leaving the log needs the file for itself alone
    CHECK(other.readAllStandardOutput().trimmed() != "delete");
}

TEST_CASE("a file that was moved away takes nothing more, and has all that was saved before")
{
    TestShop shop;
    Customer ana;
    ana.name = QStringLiteral("Ana Marques");
    shop.insert("customer", &ana);
    const QString path = shop->location();
    const QString away = path + QStringLiteral(".away");
    REQUIRE(QFile::rename(path, away));
    Customer bruno;
    bruno.name = QStringLiteral("Bruno Dias");
    const Error refused = refusalOf([&] { shop.insert("customer", &bruno); });
    CHECK(refused.kind() == ErrorKind::Storage);
    shop->database().emptyLog();
    {
        const auto moved = ShopFile::open(away, shop.clock(), Database::Access::ReadOnly);
        CHECK(moved->database().single(QStringLiteral("SELECT count(*) FROM customer")).toLongLong() == 1);
    }
    REQUIRE(QFile::rename(away, path));
    bruno = {};
    bruno.name = QStringLiteral("Bruno Dias");
    shop.insert("customer", &bruno);
    CHECK(shop->database().single(QStringLiteral("SELECT count(*) FROM customer")).toLongLong() == 2);
}
