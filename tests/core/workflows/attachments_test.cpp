// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/exchange/zip_archive.h"
#include "core/storage/attachment_storage.h"
#include "core/workflows/anonymise_customer.h"
#include "core/workflows/backup.h"
#include "core/workflows/check_shop.h"
#include "core/workflows/export_person.h"
#include "core/workflows/merge_customers.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace clientela;
using namespace clientela::test;

namespace {

const QByteArray secret("a letter that only Zulmira wrote \0 with bytes", 45);

QString foundProblems(TestShop& shop)
{
    QStringList messages;
    NoProgress progress;
    for (const CheckProblem& problem : checkShop(*shop, progress))
        messages.append(problem.where);
    return messages.join(u'\n');
}

qint64 attachTo(TestShop& shop, CustomerId customer, const char* name, const QByteArray& bytes)
{
    shop.clock().advance(1000);
    return AttachmentStorage(*shop).addBytes(customer, QString::fromUtf8(name), bytes);
}

} // namespace

TEST_CASE("A backup holds the attached files and gives them back")
{
    forEachEngine([](TestShop& shop) {
        const CustomerId ana = shop.customer(QStringLiteral("Ana Silva")).customerId();
        const qint64 id = attachTo(shop, ana, "letter.txt", secret);
        const qint64 removed = attachTo(shop, ana, "removed.txt", "removed");
        shop.remove("attachment", removed);
        NoProgress progress;
        const QString copy = shop.path(QStringLiteral("copy.clientela"));
        const BackupReport made = backUp(*shop, copy, progress);
        CHECK(made.content.rows.value(QStringLiteral("attachment")) == 1);
        CHECK(made.content.rows.value(QStringLiteral("attachment_content")) == 2);
        CHECK(verifyBackup(copy, progress).content == made.content);
        const QString again = shop.path(QStringLiteral("again.clientela"));
        restore(copy, again, progress);
        const auto restored = ShopFile::open(again, shop.clock());
        CHECK(AttachmentStorage(*restored).content(id) == secret);
        restored->history().undo();
        CHECK(AttachmentStorage(*restored).content(removed) == QByteArray("removed"));
    });
}

TEST_CASE("Attached files follow a merge and go back with it")
{
    forEachEngine([](TestShop& shop) {
        const CustomerId keep = shop.customer(QStringLiteral("Ana Silva")).customerId();
        const CustomerId other = shop.customer(QStringLiteral("Ana S.")).customerId();
        const qint64 id = attachTo(shop, other, "letter.txt", secret);
        shop.clock().advance(1000);
        const qint64 merge = mergeCustomers(*shop, keep, other);
        CHECK(shop.load<Attachment>("attachment", id).customer == keep);
        CHECK(AttachmentStorage(*shop).content(id) == secret);
        shop->history().undo(merge);
        CHECK(shop.load<Attachment>("attachment", id).customer == other);
        CHECK(foundProblems(shop) == QString());
    });
}

TEST_CASE("The check names an attachment whose file is damaged")
{
    forEachEngine([](TestShop& shop) {
        const CustomerId ana = shop.customer(QStringLiteral("Ana Silva")).customerId();
        const qint64 id = attachTo(shop, ana, "letter.txt", secret);
        CHECK(foundProblems(shop) == QString());
        shop->database().run(QStringLiteral("UPDATE attachment_content SET bytes = ?"), {QByteArray("x")});
        CHECK(foundProblems(shop) == QStringLiteral("attachment %1").arg(id));
    });
}

TEST_CASE("A person is handed every file that is or was attached, and nobody else's")
{
    forEachEngine([](TestShop& shop) {
        const CustomerId ana = shop.customer(QStringLiteral("Ana Silva")).customerId();
        const CustomerId twin = shop.customer(QStringLiteral("Ana S.")).customerId();
        const CustomerId rui = shop.customer(QStringLiteral("Rui Costa")).customerId();
        const qint64 letter = attachTo(shop, ana, "../Carta à Ana.v2.TXT", secret);
        const qint64 removed = attachTo(shop, ana, "no ending", "removed");
        shop.remove("attachment", removed);
        const qint64 merged = attachTo(shop, twin, "scan.pdf", "%PDF-1.7");
        shop.clock().advance(1000);
        mergeCustomers(*shop, ana, twin);
        attachTo(shop, rui, "his.txt", "somebody else's");
        const qint64 his = attachTo(shop, rui, "gone.txt", "somebody else's too");
        shop.remove("attachment", his);
        NoProgress progress;
        const QString folder = shop.path(QStringLiteral("ana"));
        const PersonExport written = exportPerson(*shop, ana, folder, {}, progress);
        const QString names = written.files.filter(QStringLiteral("attachment_")).join(u' ');
        CHECK(names.toStdString()
              == QStringLiteral("attachment_%1_Carta---Ana-v2.TXT attachment_%2_no-ending attachment_%3_scan.pdf")
                     .arg(letter)
                     .arg(removed)
                     .arg(merged)
                     .toStdString());
        CHECK(bytesOf(folder + QStringLiteral("/attachment_%1_Carta---Ana-v2.TXT").arg(letter)) == secret);
        CHECK(bytesOf(folder + QStringLiteral("/attachment_%1_no-ending").arg(removed)) == QByteArray("removed"));
        CHECK(bytesOf(folder + QStringLiteral("/attachment.csv")).contains("Carta à Ana.v2.TXT"));
        CHECK(bytesOf(folder + QStringLiteral("/README.txt")).contains("Carta à Ana.v2.TXT"));
        for (const QString& file : written.files)
            CHECK_FALSE(bytesOf(folder + u'/' + file).contains("somebody else"));
    });
}

TEST_CASE("The files of an erased person are removed for good, those of others stay")
{
    forEachEngine([](TestShop& shop) {
        Customer person = shop.customer(QStringLiteral("Zulmira Quaresma"));
        const CustomerId rui = shop.customer(QStringLiteral("Rui Costa")).customerId();
        const qint64 letter = attachTo(shop, person.customerId(), "zulmira-letter.txt", secret);
        Attachment renamed = shop.load<Attachment>("attachment", letter);
        renamed.name = QStringLiteral("quaresma-letter.txt");
        shop.update("attachment", &renamed, QStringLiteral("Rename"));
        const qint64 removed = attachTo(shop, person.customerId(), "zulmira-removed.txt", "removed by Zulmira");
        Attachment again = shop.load<Attachment>("attachment", removed);
        again.name = QStringLiteral("quaresma-removed.txt");
        shop.update("attachment", &again, QStringLiteral("Rename"));
        shop.remove("attachment", removed);
        attachTo(shop, person.customerId(), "shared.txt", "terms for all");
        const qint64 shared = attachTo(shop, rui, "terms.txt", "terms for all");
        attachTo(shop, person.customerId(), "shared2.txt", "removed terms");
        const qint64 his = attachTo(shop, rui, "removed.txt", "removed terms");
        const qint64 hisRemoval = shop.remove("attachment", his);
        shop.clock().advance(1000);
        const AnonymisationResult result = anonymiseCustomer(*shop, person.customerId());
        CHECK(result.attachments == 3);
        CHECK(result.mentions.empty());
        CHECK(result.sentences().join(u' ').contains(QStringLiteral("3 attached")));
        AttachmentStorage attachments(*shop);
        CHECK(attachments.list(person.customerId()).empty());
        CHECK(attachments.content(shared) == QByteArray("terms for all"));
        CHECK(shop->database().single(QStringLiteral("SELECT count(*) FROM attachment_content")).toLongLong() == 2);
        const QString history = [&] {
            QString text;
            Rows rows = shop->database().select(QStringLiteral("SELECT before, after, label FROM change"
                                                               " JOIN change_set ON change_set.id = change_set_id"));
            while (rows.next())
                text += rows.text(0) + rows.text(1) + rows.text(2);
            return text.toLower();
        }();
        CHECK_FALSE(history.contains(QStringLiteral("zulmira")));
        CHECK_FALSE(history.contains(QStringLiteral("quaresma")));
        shop->history().undo(hisRemoval); // what another one removed still comes back
        CHECK(attachments.content(his) == QByteArray("removed terms"));
        CHECK_THROWS_AS(attachments.addBytes(person.customerId(), QStringLiteral("a.txt"), QByteArray("x")), Error);
        CHECK(foundProblems(shop) == QString());
        if (shop->database().dialect().isSqlite()) {
            for (const QString& file : {shop.location(), shop.location() + QStringLiteral("-wal")}) {
                CHECK_FALSE(bytesOf(file).contains("Zulmira wrote"));
                CHECK_FALSE(bytesOf(file).contains("removed by Zulmira"));
                CHECK_FALSE(bytesOf(file).contains("zulmira"));
            }
        }
    });
}
