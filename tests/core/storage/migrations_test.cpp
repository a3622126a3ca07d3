// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/content_fingerprint.h"
#include "core/storage/migrations.h"
#include "tests/support/catch.h"
#include "tests/support/postgresql_cluster.h"
#include "tests/support/refusal.h"
#include "tests/support/shop_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace clientela;
using namespace clientela::test;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

#ifdef Q_OS_UNIX
/// Root may write everything; a test of what may not be written is somebody else's for a while.
class Nobody
{
public:
    Nobody()
        : m_wasRoot(geteuid() == 0)
    {
        if (m_wasRoot)
            REQUIRE(setresuid(65534, 65534, 0) == 0);
    }
    ~Nobody()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            std::abort();
    }

private:
    bool m_wasRoot;
};
#endif

} // namespace

TEST_CASE("An empty database gets its tables; one of this version is left alone")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.clientela"));
    {
        const auto database = createDatabase(path);
        CHECK(migrate(*database, schemaVersion()) == MigrationOutcome::Current);
        CHECK(database->single(QStringLiteral("PRAGMA user_version")).toInt() == schemaVersion());
        CHECK(database->single(QStringLiteral("PRAGMA journal_mode")).toString() == QStringLiteral("wal"));
        CHECK(database->single(QStringLiteral("PRAGMA synchronous")).toInt() == 2);
        CHECK(database->single(QStringLiteral("PRAGMA foreign_keys")).toInt() == 1);
    }
    CHECK(openDatabase(path, Database::Access::ReadWrite).outcome == MigrationOutcome::Current);
    CHECK(refusalOf([&] { createDatabase(path); }).kind() == ErrorKind::Refused);
    Database empty(folder.filePath(QStringLiteral("b.clientela")), Database::Access::ReadWrite);
    CHECK(migrate(empty, schemaVersion()) == MigrationOutcome::Created);
}

TEST_CASE("A server's database gets its tables once")
{
    for (const Engine engine : testEngines()) {
        if (engine == Engine::Sqlite)
            continue;
        const QString location = newPostgresqlDatabase().value();
        CHECK(refusalOf([&] { openDatabase(location, Database::Access::ReadWrite); }).kind() == ErrorKind::Storage);
        createDatabase(location);
        CHECK(openDatabase(location, Database::Access::ReadWrite).outcome == MigrationOutcome::Current);
        CHECK(refusalOf([&] { createDatabase(location); }).kind() == ErrorKind::Refused);
        {
            Database newer(location, Database::Access::ReadWrite);
            newer.run(QStringLiteral("UPDATE setting SET value = '99' WHERE key = 'schema_version'"));
        }
        const OpenedDatabase opened = openDatabase(location, Database::Access::ReadWrite);
        CHECK(opened.outcome == MigrationOutcome::Newer);
        CHECK_FALSE(opened.readOnlyReason.isEmpty());
        CHECK_THROWS_AS(opened.database->run(QStringLiteral("DELETE FROM setting")), Error);
    }
}

TEST_CASE("An older shop is brought up to date, a copy of it being kept beside it")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shop.clientela"));
    {
        openDatabase(
            [&] { // makes the schema known to the program
                createDatabase(path);
                return path;
            }(),
            Database::Access::ReadOnly);
        QFile::remove(path);
        Database old(path, Database::Access::ReadWrite);
        CHECK(migrate(old, 1) == MigrationOutcome::Created);
        old.run(QStringLiteral(
            "INSERT INTO customer (uid, created_at, changed_at, custom, kind, name, name_key, tax_number, "
            "tax_number_key,"
            " country, language, stage, source, owner, company_name, role, website, price_list, payment_terms,"
            " credit_limit, equivalence_surcharge, notes, anonymised_at, phone, email, city, city_key, search_key)"
            " VALUES ('u', '', '', '', 'person', 'Ana', 'ana', '', '', '', '', '', '', '', '', '', '', '', '', 0, 0,"
            " '', '', '', '', '', '', 'ana')"));
    }
    {
        const OpenedDatabase opened = openDatabase(path, Database::Access::ReadWrite);
        CHECK(opened.outcome == MigrationOutcome::Migrated);
        CHECK(opened.database->single(QStringLiteral("SELECT name FROM customer")).toString() == QStringLiteral("Ana"));
        CHECK(opened.database->single(QStringLiteral("PRAGMA user_version")).toInt() == schemaVersion());
    }
    const QString copy = folder.filePath(QStringLiteral("shop.version-1.clientela"));
    REQUIRE(QFile::exists(copy));
    const DatabaseAsItIs kept = openAsItIs(copy);
    CHECK(kept.version == 1);
    CHECK(kept.database->single(QStringLiteral("SELECT name FROM customer")).toString() == QStringLiteral("Ana"));
    CHECK(openDatabase(path, Database::Access::ReadWrite).outcome == MigrationOutcome::Current);
    // an older one cannot be brought up to date where nothing may be written
    CHECK(refusalOf([&] { openDatabase(copy, Database::Access::ReadOnly); })
              .sentence()
              .contains(QStringLiteral("older")));

    FixedClock clock(utcTime(QDate(2026, 3, 2), QTime(9, 0)));
    const auto shop = ShopFile::open(path, clock);
    CHECK(shop->search().find(shop->types().type(u"customer"), QStringLiteral("ana"), 5).size() == 1);
}

TEST_CASE("A newer shop is read, not written")
{
    TestShop shop;
    shop.customer(QStringLiteral("Ana"));
    shop->database().runScript(QStringLiteral("PRAGMA user_version = 99"));
    shop.reopen();
    CHECK(shop->isReadOnly());
    CHECK(shop->readOnlyReason().contains(QStringLiteral("newer")));
    CHECK(shop->search().find(shop.type("customer"), QStringLiteral("ana"), 5).size() == 1);
    Customer customer;
    customer.name = QStringLiteral("Rui");
    const Error refusal = refusalOf([&] { shop.insert("customer", &customer); });
    CHECK(refusal.kind() == ErrorKind::Refused);
    CHECK(refusal.sentence() == shop->readOnlyReason());
    CHECK(refusalOf([&] { shop->history().undo(); }).kind() == ErrorKind::Refused);
}

TEST_CASE("A shop opened for reading says so when somebody writes")
{
    TestShop test;
    const auto shop = ShopFile::open(test.location(), test.clock(), Database::Access::ReadOnly);
    CHECK(refusalOf([&] { ChangeScope scope(*shop, QStringLiteral("Write")); }).kind() == ErrorKind::Refused);
}

TEST_CASE("What is not a shop's file is refused with a sentence, and stays as it is")
{
    QTemporaryDir folder;
    TestShop whole;
    whole.customer(QStringLiteral("Ana"));
    whole.close();
    const QByteArray shop = read(whole.location());
    QByteArray foreign;
    {
        const QString path = folder.filePath(QStringLiteral("foreign"));
        Database database(path, Database::Access::ReadWrite);
        database.runScript(QStringLiteral("CREATE TABLE bookmarks (id INTEGER)"));
    }
    foreign = read(folder.filePath(QStringLiteral("foreign")));
    const struct
    {
        const char* name;
        QByteArray bytes;
    } files[] = {{"foreign.db", foreign},
                 {"empty.clientela", {}},
                 {"letter.clientela", QByteArray("Dear Sir or Madam,\n")},
                 {"picture.png", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)},
                 {"header.clientela", shop.left(100)},
                 {"magic.clientela", shop.left(16)},
                 {"cut.clientela", shop.left(shop.size() / 2)},
                 {"page.clientela", shop.left(4096)},
                 {"zeros.clientela", QByteArray(8192, '\0')}};
    FixedClock clock(utcTime(QDate(2026, 3, 2), QTime(9, 0)));
    for (const auto& file : files) {
        CAPTURE(file.name);
        const QString path = folder.filePath(QString::fromUtf8(file.name));
        write(path, file.bytes);
        const Error refusal = refusalOf([&] { ShopFile::open(path, clock); });
        CHECK(refusal.isOfStorage());
        CHECK(refusal.sentence().contains(QString::fromUtf8(file.name)));
        CHECK(read(path) == file.bytes);
    }
    CHECK(refusalOf([&] { ShopFile::open(folder.filePath(QStringLiteral("missing.clientela")), clock); }).kind()
          == ErrorKind::Storage);
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("missing.clientela"))));
    CHECK(refusalOf([&] { ShopFile::open(folder.path(), clock); }).kind() == ErrorKind::Storage);
    CHECK(refusalOf([&] {
              ShopFile::create(folder.filePath(QStringLiteral("no/such/folder/a.clientela")), clock);
          }).kind()
          == ErrorKind::Storage);
}

TEST_CASE("A file that another program keeps locked is given up on, and works once it is free")
{
    TestShop shop;
    shop->database().runScript(QStringLiteral("PRAGMA busy_timeout = 50"));
    {
        Database other(shop.location(), Database::Access::ReadWrite);
        other.runScript(QStringLiteral("BEGIN IMMEDIATE"));
        Customer customer;
        customer.name = QStringLiteral("Ana");
        const Error refusal = refusalOf([&] { shop.insert("customer", &customer); });
        CHECK(refusal.kind() == ErrorKind::Storage);
        CHECK(refusal.sentence().contains(QStringLiteral("in use")));
        CHECK(shop->history().entries(5).size() == 1); // reading goes on
        other.runScript(QStringLiteral("ROLLBACK"));
    }
    CHECK(shop.customer(QStringLiteral("Rui")).id > 0);
}

TEST_CASE("A full disk takes the whole change back and says so")
{
    TestShop shop;
    shop.customer(QStringLiteral("Ana"));
    const QByteArray before = contentDump(shop->database());
    const qint64 pages = shop->database().single(QStringLiteral("PRAGMA page_count")).toLongLong();
    shop->database().runScript(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 3));
    {
        ChangeScope scope(*shop, QStringLiteral("Import"));
        std::optional<Error> refusal;
        for (int i = 0; i < 2000 && !refusal; ++i) {
            Customer customer;
            customer.name = QStringLiteral("Customer %1").arg(i);
            customer.notes = QString(500, u'x');
            try {
                scope.insert(shop.type("customer"), &customer);
            } catch (const Error& error) {
                refusal = error;
            }
        }
        REQUIRE(refusal);
        CHECK(refusal->kind() == ErrorKind::Storage);
        CHECK(refusal->sentence().contains(QStringLiteral("full")));
        // whoever goes on regardless cannot save half of it
        Customer customer;
        customer.name = QStringLiteral("One more");
        try {
            scope.insert(shop.type("customer"), &customer);
            scope.commit();
        } catch (const Error&) {
        }
    }
    shop->database().runScript(QStringLiteral("PRAGMA max_page_count = 1000000"));
    const bool nothing = contentDump(shop->database()) == before;
    const qint64 sets = shop->database().single(QStringLiteral("SELECT count(*) FROM change_set")).toLongLong();
    // SQLite may take back only the statement; then all that came before it is saved together, with its change set
    CHECK((nothing ? sets == 2 : sets == 3));
    CHECK(shop->search().isSound(shop.type("customer")));
    CHECK(shop.customer(QStringLiteral("Afterwards")).id > 0);
}

#ifdef Q_OS_UNIX
TEST_CASE("A file or a folder that may not be written opens for reading")
{
    TestShop shop;
    shop.customer(QStringLiteral("Ana"));
    shop.close();
    const QFileDevice::Permissions readable = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    const QFileDevice::Permissions enterable = readable | QFileDevice::ExeOwner | QFileDevice::ExeGroup
                                               | QFileDevice::ExeOther;
    REQUIRE(QFile::setPermissions(shop.location(), readable));
    REQUIRE(QFile::setPermissions(shop.folder(), enterable));
    {
        const Nobody nobody;
        const auto opened = ShopFile::open(shop.location(), shop.clock());
        CHECK(opened->isReadOnly());
        CHECK(opened->readOnlyReason().contains(QStringLiteral("shop.clientela")));
        CHECK(opened->search().find(opened->types().type(u"customer"), QStringLiteral("ana"), 5).size() == 1);
        CHECK(refusalOf([&] { ShopFile::create(shop.path(QStringLiteral("new.clientela")), shop.clock()); }).kind()
              == ErrorKind::Storage);
    }
    QFile::setPermissions(shop.folder(), enterable | QFileDevice::WriteOwner);
    QFile::setPermissions(shop.location(), readable | QFileDevice::WriteOwner);
}
#endif
