// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/migrations.h"
#include "core/workflows/backup.h"
#include "tests/support/catch.h"
#include "tests/support/refusal.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
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

void fill(TestShop& shop, int customers)
{
    ChangeScope scope(*shop, QStringLiteral("Fill"));
    for (int i = 0; i < customers; ++i) {
        Customer customer;
        customer.name = QStringLiteral("Customer %1").arg(i);
        customer.phones.push_back({QStringLiteral("mobile"), QStringLiteral("912 345 678"), {}, {}});
        scope.insert(shop.type("customer"), &customer);
    }
    scope.commit();
}

/// What is in a folder, so that leftovers are seen.
QString filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name).join(u' ');
}

struct CountReports final : Progress
{
    void report(qint64, qint64) override { ++count; }
    bool isCancelled() const override { return false; }
    int count = 0;
};

class CancelAfter final : public Progress
{
public:
    explicit CancelAfter(int reports)
        : m_left(reports)
    {
    }
    void report(qint64, qint64) override { --m_left; }
    bool isCancelled() const override { return m_left < 0; }

private:
    int m_left;
};

} // namespace

TEST_CASE("A backup holds what the shop held, and comes back")
{
    TestShop shop;
    fill(shop, 50);
    NoProgress quiet;
    const QString path = shop.path(QStringLiteral("backup.clientela"));
    const BackupReport made = backUp(*shop, path, quiet);
    CHECK(made.isSealed);
    CHECK(made.bytes == QFileInfo(path).size());
    CHECK(made.content.rows.value(QStringLiteral("customer")) == 50);
    CHECK(made.content.rows.value(QStringLiteral("customer_phone")) == 50);
    CHECK(made.content.fingerprint == contentFingerprint(shop->database()));
    CHECK(filesIn(shop.folder())
          == QStringLiteral("backup.clientela shop.clientela shop.clientela-shm shop.clientela-wal"));

    const BackupReport found = verifyBackup(path, quiet);
    CHECK(found.isSealed);
    CHECK(found.madeAt == made.madeAt);
    CHECK(found.content == made.content);

    const QByteArray before = contentDump(shop->database());
    fill(shop, 3);
    shop.close();
    const BackupReport restored = restore(path, shop.location(), quiet);
    CHECK(restored.replaced == shop.location() + QStringLiteral(".before-restore"));
    CHECK(restored.content == made.content);
    shop.reopen();
    CHECK(contentDump(shop->database()) == before);
    CHECK(shop->search().isSound(shop.type("customer")));
    CHECK(shop->history().nextUndo().label == QStringLiteral("Fill")); // the history came along
    shop->history().undo();
    CHECK(shop->database().single(QStringLiteral("SELECT count(*) FROM customer")).toLongLong() == 0);
    // the restored shop is a shop, not a backup
    CHECK(shop->database().single(QStringLiteral("SELECT count(*) FROM setting WHERE key = 'backup'")).toLongLong()
          == 0);
    shop.close();

    // what was replaced is whole too: with the three that came later
    const auto old = ShopFile::open(restored.replaced, shop.clock());
    CHECK(old->database().single(QStringLiteral("SELECT count(*) FROM customer")).toLongLong() == 53);
    CHECK(verifyBackup(path, quiet).content == made.content);
}

TEST_CASE("Restoring twice keeps both files that were replaced; restoring to a new place keeps none")
{
    TestShop shop;
    fill(shop, 2);
    NoProgress quiet;
    const QString path = shop.path(QStringLiteral("backup.clientela"));
    backUp(*shop, path, quiet);
    shop.close();
    CHECK(restore(path, shop.path(QStringLiteral("new.clientela")), quiet).replaced.isEmpty());
    restore(path, shop.location(), quiet);
    CHECK(restore(path, shop.location(), quiet).replaced.endsWith(QStringLiteral(".before-restore-2")));
    CHECK(filesIn(shop.folder())
          == QStringLiteral("backup.clientela new.clientela shop.clientela shop.clientela.before-restore "
                            "shop.clientela.before-restore-2"));
    CHECK(refusalOf([&] { restore(path, path, quiet); }).kind() == ErrorKind::BadInput);
}

TEST_CASE("One byte that changes anywhere in a backup is noticed, and nothing is replaced by it")
{
    TestShop shop;
    fill(shop, 20);
    NoProgress quiet;
    const QString path = shop.path(QStringLiteral("backup.clientela"));
    backUp(*shop, path, quiet);
    const QByteArray whole = bytesOf(path);
    const qsizetype size = whole.size();
    std::vector<qsizetype> places{0,          1,          15,         16,        18,        19,       20,
                                  23,         24,         27,         28,        40,        60,       68,
                                  95,         96,         99,         100,       4095,      4096,     size / 2,
                                  size - 111, size - 110, size - 100, size - 66, size - 65, size - 2, size - 1};
    for (qsizetype place = 131; place < size; place += size / 150)
        places.push_back(place);
    const QByteArray target = [&] {
        shop.close();
        return bytesOf(shop.location());
    }();
    const QString damaged = shop.path(QStringLiteral("damaged.clientela"));
    for (const qsizetype place : places) {
        CAPTURE(place, size);
        QByteArray changed = whole;
        changed[place] = static_cast<char>(changed[place] ^ (1 << (place % 8)));
        write(damaged, changed);
        CHECK(refusalOf([&] { verifyBackup(damaged, quiet); }).kind() == ErrorKind::File);
    }
    CHECK(refusalOf([&] { restore(damaged, shop.location(), quiet); }).kind() == ErrorKind::File);
    CHECK(bytesOf(shop.location()) == target);
    CHECK_FALSE(QFile::exists(shop.location() + QStringLiteral(".before-restore")));
}

TEST_CASE("A backup that was cut short or grew, or is none, is refused")
{
    TestShop shop;
    fill(shop, 20);
    NoProgress quiet;
    const QString path = shop.path(QStringLiteral("backup.clientela"));
    backUp(*shop, path, quiet);
    const QByteArray whole = bytesOf(path);
    const QString damaged = shop.path(QStringLiteral("damaged.clientela"));
    const qsizetype pages = whole.size() - whole.size() % 4096;
    for (const qsizetype length : {qsizetype(0), qsizetype(1), qsizetype(16), qsizetype(100), qsizetype(4096),
                                   pages / 2, pages - 4096, pages, whole.size() - 64, whole.size() - 1}) {
        CAPTURE(length);
        write(damaged, whole.left(length));
        CHECK(refusalOf([&] { verifyBackup(damaged, quiet); }).kind() == ErrorKind::File);
    }
    write(damaged, whole + '\n');
    CHECK(refusalOf([&] { verifyBackup(damaged, quiet); }).kind() == ErrorKind::File);
    write(damaged, "Dear Sir or Madam");
    const Error letter = refusalOf([&] { verifyBackup(damaged, quiet); });
    CHECK(letter.kind() == ErrorKind::File);
    CHECK(letter.sentence().contains(QStringLiteral("damaged.clientela")));
    CHECK(refusalOf([&] { verifyBackup(shop.path(QStringLiteral("missing")), quiet); }).kind() == ErrorKind::File);
}

TEST_CASE("A plain copy of a shop's file can be restored, without a seal")
{
    TestShop shop;
    fill(shop, 5);
    const QByteArray content = contentDump(shop->database());
    shop.close();
    const QString copy = shop.path(QStringLiteral("copy.clientela"));
    REQUIRE(QFile::copy(shop.location(), copy));
    NoProgress quiet;
    const BackupReport report = restore(copy, shop.path(QStringLiteral("restored.clientela")), quiet);
    CHECK_FALSE(report.isSealed);
    const auto opened = ShopFile::open(shop.path(QStringLiteral("restored.clientela")), shop.clock());
    CHECK(contentDump(opened->database()) == content);
}

TEST_CASE("A backup of an older version of the tables is verified and restored as it is")
{
    TestShop shop;
    shop->database().runScript(QStringLiteral("PRAGMA user_version = 1"));
    shop.close();
    NoProgress quiet;
    const BackupReport report = restore(shop.location(), shop.path(QStringLiteral("restored.clientela")), quiet);
    CHECK(report.content.rows.isEmpty());
    CHECK(openAsItIs(shop.path(QStringLiteral("restored.clientela"))).version == 1);
}

TEST_CASE("A shop that somebody has open is not replaced")
{
    TestShop shop;
    fill(shop, 5);
    NoProgress quiet;
    const QString path = shop.path(QStringLiteral("backup.clientela"));
    backUp(*shop, path, quiet);
    fill(shop, 1);
    const Error refusal = refusalOf([&] { restore(path, shop.location(), quiet); });
    CHECK(refusal.kind() == ErrorKind::Storage);
    CHECK(refusal.sentence().contains(QStringLiteral("in use")));
    CHECK(shop->database().single(QStringLiteral("SELECT count(*) FROM customer")).toLongLong() == 6);
    CHECK(shop.customer(QStringLiteral("Ana")).id > 0);
    CHECK(filesIn(shop.folder())
          == QStringLiteral("backup.clientela shop.clientela shop.clientela-shm shop.clientela-wal"));
}

TEST_CASE("A damaged shop is replaced by its backup and kept")
{
    TestShop shop;
    fill(shop, 5);
    NoProgress quiet;
    const QString path = shop.path(QStringLiteral("backup.clientela"));
    backUp(*shop, path, quiet);
    shop.close();
    write(shop.location(), "what a disk left of it");
    const BackupReport report = restore(path, shop.location(), quiet);
    CHECK(bytesOf(report.replaced) == "what a disk left of it");
    shop.reopen();
    CHECK(shop->database().single(QStringLiteral("SELECT count(*) FROM customer")).toLongLong() == 5);
}

TEST_CASE("A backup made while others write is the shop at one moment")
{
    TestShop shop;
    fill(shop, 300);
    std::atomic_bool stop = false;
    std::atomic_int written = 0;
    std::thread writer([&] {
        const auto other = ShopFile::open(shop.location(), shop.clock());
        // every change set writes the same number of notes and of tags; only a torn copy would have different ones
        while (!stop) {
            ChangeScope scope(*other, QStringLiteral("Write"));
            Customer customer;
            customer.name = QStringLiteral("Writer");
            customer.phones.push_back({QStringLiteral("mobile"), QStringLiteral("912 345 678"), {}, {}});
            customer.tags.push_back({QStringLiteral("written")});
            scope.insert(other->types().type(u"customer"), &customer);
            scope.commit();
            ++written;
        }
    });
    NoProgress quiet;
    for (int round = 0; round < 5; ++round) {
        while (written < 5 * (round + 1))
            std::this_thread::yield();
        const BackupReport report = backUp(*shop, shop.path(QStringLiteral("backup.clientela")), quiet);
        CHECK(report.content.rows.value(QStringLiteral("customer"))
              == report.content.rows.value(QStringLiteral("customer_phone")));
        CHECK(report.content.rows.value(QStringLiteral("customer_tag"))
              == report.content.rows.value(QStringLiteral("customer")) - 300);
        CHECK(verifyBackup(shop.path(QStringLiteral("backup.clientela")), quiet).content == report.content);
    }
    stop = true;
    writer.join();
    CHECK(written > 5);
}

TEST_CASE("A backup that is stopped or cannot be written leaves the one before it alone")
{
    TestShop shop;
    fill(shop, 30);
    NoProgress quiet;
    const QString path = shop.path(QStringLiteral("backup.clientela"));
    backUp(*shop, path, quiet);
    const QByteArray before = bytesOf(path);
    fill(shop, 30);
    CountReports whole;
    backUp(*shop, shop.path(QStringLiteral("other.clientela")), whole);
    REQUIRE(whole.count >= 3);
    const QString files = filesIn(shop.folder());
    // the last report says that all is done
    for (int reports = 0; reports < whole.count - 1; ++reports) {
        CAPTURE(reports);
        CancelAfter cancel(reports);
        CHECK(refusalOf([&] { backUp(*shop, path, cancel); }).kind() == ErrorKind::Cancelled);
        CHECK(bytesOf(path) == before);
        CHECK(filesIn(shop.folder()) == files);
    }
    CHECK(refusalOf([&] { backUp(*shop, shop.path(QStringLiteral("no/such/folder/b.clientela")), quiet); }).kind()
          != ErrorKind::Cancelled);
    CHECK(refusalOf([&] { backUp(*shop, shop.location(), quiet); }).kind() == ErrorKind::BadInput);
    CHECK(filesIn(shop.folder()) == files);
}

#ifdef Q_OS_UNIX
TEST_CASE("A disk that fills up while a backup is made or restored costs nothing")
{
    TestShop shop;
    fill(shop, 200);
    NoProgress quiet;
    const QString path = shop.path(QStringLiteral("backup.clientela"));
    backUp(*shop, path, quiet);
    const QByteArray before = bytesOf(path);
    shop.close();
    const QByteArray target = bytesOf(shop.location());
    shop.reopen();
    const auto limited = [&](rlim_t bytes, const std::function<void()>& action) {
        rlimit old{};
        REQUIRE(getrlimit(RLIMIT_FSIZE, &old) == 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{bytes, old.rlim_max};
        REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
        const Error refusal = refusalOf(action);
        setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, handler);
        return refusal;
    };
    const rlim_t size = static_cast<rlim_t>(before.size());
    for (const rlim_t bytes : {rlim_t(8192), size / 2, size - 200}) {
        CAPTURE(bytes, size);
        const Error refusal = limited(bytes, [&] { backUp(*shop, path, quiet); });
        CHECK((refusal.kind() == ErrorKind::File || refusal.kind() == ErrorKind::Storage));
        CHECK(bytesOf(path) == before);
    }
    shop.close();
    for (const rlim_t bytes : {rlim_t(8192), size / 2}) {
        CAPTURE(bytes, size);
        const Error refusal = limited(bytes, [&] { restore(path, shop.location(), quiet); });
        CHECK((refusal.kind() == ErrorKind::File || refusal.kind() == ErrorKind::Storage));
        CHECK(bytesOf(shop.location()) == target);
    }
    CHECK(filesIn(shop.folder()) == QStringLiteral("backup.clientela shop.clientela"));
}
#endif

TEST_CASE("A shop on a server is backed up to a file with the same content and history")
{
    for (const Engine engine : testEngines()) {
        if (engine == Engine::Sqlite)
            continue;
        TestShop shop(engine);
        fill(shop, 20);
        Customer child;
        child.name = QStringLiteral("Employee");
        child.company = CustomerId(
            shop->database().single(QStringLiteral("SELECT max(id) FROM customer")).toLongLong());
        shop.insert("customer", &child);
        NoProgress quiet;
        const QString path = shop.path(QStringLiteral("backup.clientela"));
        const BackupReport report = backUp(*shop, path, quiet);
        CHECK(report.content.fingerprint == contentFingerprint(shop->database()));
        CHECK(verifyBackup(path, quiet).content == report.content);
        CHECK(refusalOf([&] { restore(path, shop.location(), quiet); }).kind() == ErrorKind::Refused);
        const QString file = shop.path(QStringLiteral("restored.clientela"));
        restore(path, file, quiet);
        const auto restored = ShopFile::open(file, shop.clock());
        CHECK(contentDump(restored->database()) == contentDump(shop->database()));
        CHECK(restored->search().find(restored->types().type(u"customer"), QStringLiteral("employee"), 5).size() == 1);
        restored->history().undo();
        CHECK(restored->search().find(restored->types().type(u"customer"), QStringLiteral("employee"), 5).empty());
        CHECK(restored->search().isSound(restored->types().type(u"customer")));
    }
}
