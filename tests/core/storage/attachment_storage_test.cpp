// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/sales/document.h"
#include "core/storage/attachment_storage.h"
#include "core/storage/content_fingerprint.h"
#include "core/storage/timeline_storage.h"
#include "tests/support/catch.h"
#include "tests/support/refusal.h"
#include "tests/support/shop_fixture.h"

#include <QDir>
#include <QFile>

#include <functional>

using namespace clientela;
using namespace clientela::test;

namespace {

QString fileWith(TestShop& shop, const char* name, const QByteArray& bytes)
{
    const QString path = shop.path(QString::fromUtf8(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

qint64 contents(TestShop& shop)
{
    return shop->database().single(QStringLiteral("SELECT count(*) FROM attachment_content")).toLongLong();
}

const QByteArray picture("\x89PNG\r\n\x1a\n\0\xff\0binary\0", 18);

} // namespace

TEST_CASE("A file is attached with its name, type and bytes, and each content is kept once")
{
    forEachEngine([](TestShop& shop) {
        const CustomerId ana = shop.customer(QStringLiteral("Ana Silva")).customerId();
        const CustomerId rui = shop.customer(QStringLiteral("Rui Costa")).customerId();
        AttachmentStorage attachments(*shop);
        const qint64 first = attachments.add(ana, fileWith(shop, "Árvore 1.png", picture));
        shop.clock().advance(1000);
        const qint64 second = attachments.addBytes(ana, QStringLiteral("C:\\Users\\Ana\\note.txt"), QByteArray("abc"));
        attachments.add(rui, fileWith(shop, "copy.png", picture));
        CHECK(contents(shop) == 2);
        const std::vector<Attachment> listed = attachments.list(ana);
        REQUIRE(listed.size() == 2);
        CHECK(listed[0].id == second);
        CHECK(listed[0].name == QStringLiteral("note.txt"));
        CHECK(listed[0].mediaType == QStringLiteral("text/plain"));
        // the example of FIPS 180-2, appendix B.1
        CHECK(listed[0].digest == QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        CHECK(listed[1].id == first);
        CHECK(listed[1].name == QStringLiteral("Árvore 1.png"));
        CHECK(listed[1].mediaType == QStringLiteral("image/png"));
        CHECK(listed[1].size == picture.size());
        CHECK(listed[1].author == QStringLiteral("Ana"));
        CHECK(attachments.content(first) == picture);
        CHECK(attachments.content(second) == QByteArray("abc"));
        CHECK(shop->history().nextUndo().label == QStringLiteral("Attach copy.png"));
        CHECK(refusalOf([&] { attachments.content(999); }).kind() == ErrorKind::NotFound);
        CHECK(attachments.list(CustomerId(999)).empty());
        CHECK(attachments.damaged().empty());
        shop.reopen();
        CHECK(AttachmentStorage(*shop).content(first) == picture);
    });
}

TEST_CASE("A file is attached to a document of the customer as well")
{
    forEachEngine([](TestShop& shop) {
        const CustomerId ana = shop.customer(QStringLiteral("Ana Silva")).customerId();
        Document document;
        document.customer = ana;
        document.customerName = QStringLiteral("Ana Silva");
        document.currency = QStringLiteral("EUR");
        shop.insert("document", &document);
        AttachmentStorage attachments(*shop);
        const qint64 plan = attachments.addBytes(ana, QStringLiteral("plan.pdf"), QByteArray("%PDF-1.7"),
                                                 document.documentId());
        attachments.addBytes(ana, QStringLiteral("other.pdf"), QByteArray("%PDF-1.4"));
        REQUIRE(attachments.list(document.documentId()).size() == 1);
        CHECK(attachments.list(document.documentId())[0].id == plan);
        CHECK(attachments.list(ana).size() == 2);
        CHECK_THROWS_AS(shop.remove("document", document.id), Error);
    });
}

TEST_CASE("What cannot be attached is refused with a sentence that names it, and nothing is written")
{
    forEachEngine([](TestShop& shop) {
        const CustomerId ana = shop.customer(QStringLiteral("Ana Silva")).customerId();
        const QByteArray before = contentFingerprint(shop->database());
        REQUIRE(QDir(shop.folder()).mkdir(QStringLiteral("photos")));
        {
            QFile large(shop.path(QStringLiteral("film.mp4")));
            REQUIRE(large.open(QIODevice::WriteOnly));
            REQUIRE(large.resize(AttachmentStorage::largestFile + 1));
        }
        fileWith(shop, "empty.txt", {});
        const struct
        {
            const char* name;
            ErrorKind kind;
            const char* says;
        } rows[] = {{"photos", ErrorKind::BadInput, "folder"},
                    {"film.mp4", ErrorKind::BadInput, "50 MB"},
                    {"empty.txt", ErrorKind::BadInput, "empty"},
                    {"gone.txt", ErrorKind::NotFound, "not there"}};
        AttachmentStorage attachments(*shop);
        for (const auto& row : rows) {
            CAPTURE(row.name);
            const Error refusal = refusalOf([&] { attachments.add(ana, shop.path(QString::fromLatin1(row.name))); });
            CHECK(refusal.kind() == row.kind);
            CHECK(refusal.sentence().contains(QString::fromLatin1(row.name)));
            CHECK(refusal.sentence().contains(QString::fromLatin1(row.says)));
        }
        CHECK(refusalOf([&] { attachments.addBytes(ana, QStringLiteral("a.txt"), {}); }).kind() == ErrorKind::BadInput);
        CHECK(refusalOf([&] { attachments.addBytes(ana, QStringLiteral("a/"), QByteArray("x")); }).kind()
              == ErrorKind::BadInput);
        CHECK(refusalOf([&] { attachments.addBytes(CustomerId(999), QStringLiteral("a.txt"), QByteArray("x")); }).kind()
              == ErrorKind::NotFound);
        Attachment typed; // without a file there is nothing to attach
        typed.customer = ana;
        typed.name = QStringLiteral("typed.txt");
        CHECK(refusalOf([&] { shop.insert("attachment", &typed); }).kind() == ErrorKind::BadInput);
        CHECK(contentFingerprint(shop->database()) == before);
        CHECK(contents(shop) == 0);
    });
}

TEST_CASE("The largest file that fits goes in and comes out")
{
    TestShop shop;
    const CustomerId ana = shop.customer(QStringLiteral("Ana Silva")).customerId();
    QByteArray bytes(AttachmentStorage::largestFile, 'x');
    bytes[1000] = '\0';
    AttachmentStorage attachments(*shop);
    CHECK(attachments.content(attachments.addBytes(ana, QStringLiteral("plan.bin"), bytes)) == bytes);
}

TEST_CASE("A removed attachment comes back with its file, also after a clean-up and a restart")
{
    forEachEngine([](TestShop& shop) {
        const CustomerId ana = shop.customer(QStringLiteral("Ana Silva")).customerId();
        const qint64 id = AttachmentStorage(*shop).addBytes(ana, QStringLiteral("a.png"), picture);
        const qint64 removal = shop.remove("attachment", id);
        CHECK(AttachmentStorage(*shop).list(ana).empty());
        CHECK(AttachmentStorage(*shop).removeUnused().files == 0);
        shop.reopen();
        shop->history().undo(removal);
        CHECK(AttachmentStorage(*shop).content(id) == picture);
        // taking the adding back leaves a redo, which needs the file too
        shop->history().undo();
        CHECK(AttachmentStorage(*shop).list(ana).empty());
        CHECK(AttachmentStorage(*shop).removeUnused().files == 0);
        shop->history().redo();
        CHECK(AttachmentStorage(*shop).content(id) == picture);
    });
}

TEST_CASE("Only what neither a customer nor the history needs is cleaned up")
{
    forEachEngine([](TestShop& shop) {
        const CustomerId ana = shop.customer(QStringLiteral("Ana Silva")).customerId();
        AttachmentStorage attachments(*shop);
        const qint64 kept = attachments.addBytes(ana, QStringLiteral("kept"), QByteArray("kept"));
        const qint64 removed = attachments.addBytes(ana, QStringLiteral("removed"), QByteArray("removed"));
        const qint64 finally = attachments.addBytes(ana, QStringLiteral("final"), QByteArray("final"));
        const qint64 twin = attachments.addBytes(ana, QStringLiteral("twin"), QByteArray("kept"));
        shop.remove("attachment", removed);
        shop.remove("attachment", twin);
        {
            ChangeScope scope(*shop, QStringLiteral("Remove for good"), ChangeScope::Undo::Never);
            scope.remove(shop.type("attachment"), finally);
            scope.commit();
        }
        CHECK(contents(shop) == 3);
        const UnusedContent cleaned = attachments.removeUnused();
        CHECK(cleaned.files == 1);
        CHECK(cleaned.bytes == 5);
        CHECK(attachments.content(kept) == QByteArray("kept"));
        CHECK(attachments.removeUnused().files == 0);
        CHECK(contents(shop) == 2);
    });
}

TEST_CASE("A content that is missing or changed is noticed")
{
    forEachEngine([](TestShop& shop) {
        const CustomerId ana = shop.customer(QStringLiteral("Ana Silva")).customerId();
        AttachmentStorage attachments(*shop);
        const qint64 sound = attachments.addBytes(ana, QStringLiteral("sound"), QByteArray("sound"));
        const qint64 changed = attachments.addBytes(ana, QStringLiteral("changed"), QByteArray("changed"));
        const qint64 missing = attachments.addBytes(ana, QStringLiteral("missing"), QByteArray("missing"));
        const auto digest = [&](qint64 id) { return shop.load<Attachment>("attachment", id).digest; };
        const QByteArray before = contentFingerprint(shop->database());
        shop->database().run(QStringLiteral("UPDATE attachment_content SET bytes = ? WHERE digest = ?"),
                             {QByteArray("chamged"), digest(changed)});
        const QByteArray after = contentFingerprint(shop->database());
        CHECK(after != before);
        shop->database().run(QStringLiteral("DELETE FROM attachment_content WHERE digest = ?"), {digest(missing)});
        CHECK(contentFingerprint(shop->database()) != after);
        CHECK(attachments.damaged() == std::vector<qint64>{changed, missing});
        CHECK(attachments.content(sound) == QByteArray("sound"));
        for (const qint64 id : {changed, missing})
            CHECK(refusalOf([&] { attachments.content(id); }).kind() == ErrorKind::Storage);
    });
}

TEST_CASE("Attachments stand in the timeline")
{
    forEachEngine([](TestShop& shop) {
        const CustomerId ana = shop.customer(QStringLiteral("Ana Silva")).customerId();
        const CustomerId rui = shop.customer(QStringLiteral("Rui Costa")).customerId();
        AttachmentStorage attachments(*shop);
        shop.clock().advance(1000);
        const qint64 older = attachments.addBytes(ana, QStringLiteral("older.txt"), QByteArray("1"));
        shop.clock().advance(1000);
        const qint64 newer = attachments.addBytes(ana, QStringLiteral("newer.txt"), QByteArray("2"));
        attachments.addBytes(rui, QStringLiteral("his.txt"), QByteArray("3"));
        TimelinePage page = Timeline(*shop).entries(ana, 1);
        REQUIRE(page.entries.size() == 1);
        CHECK(page.entries[0].kind == TimelineKind::Attachment);
        CHECK(page.entries[0].id == newer);
        CHECK(page.entries[0].title == QStringLiteral("newer.txt"));
        CHECK(page.entries[0].detail == QStringLiteral("Ana"));
        CHECK(page.entries[0].state == QStringLiteral("text/plain"));
        page = Timeline(*shop).entries(ana, 10, page.next);
        REQUIRE(page.entries.size() == 2);
        CHECK(page.entries[0].id == older);
        CHECK(page.entries[1].kind == TimelineKind::Change);
    });
}
