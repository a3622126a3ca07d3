// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/workflows/automatic_backup.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace clientela;
using namespace clientela::test;

namespace {

BackupRule ruleFor(const QString& folder, int keep = 14)
{
    BackupRule rule;
    rule.folder = folder;
    rule.keep = keep;
    return rule;
}

AutomaticBackup backedUp(TestShop& shop, const BackupRule& rule)
{
    NoProgress quiet;
    return makeAutomaticBackup(*shop, rule, quiet);
}

QString folderIn(TestShop& shop, const char* name)
{
    const QString path = shop.path(QString::fromUtf8(name));
    REQUIRE(QDir().mkpath(path));
    return path;
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

QString nameAt(const QDateTime& moment, const QString& rest = {})
{
    return QStringLiteral("Oficina do João %1%2.clientela-backup")
        .arg(moment.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HHmm")), rest);
}

void renameShop(TestShop& shop, const QString& name)
{
    ShopProfile profile = shop.load<ShopProfile>("shop", 1);
    profile.name = name;
    shop.update("shop", &profile);
}

QString sentenceOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::File);
        return error.sentence();
    }
    FAIL("nothing was thrown");
    return {};
}

class CancelAtOnce final : public Progress
{
public:
    void report(qint64, qint64) override {}
    bool isCancelled() const override { return true; }
};

} // namespace

TEST_CASE("A backup is due once its days are over, and a clock that was set back stops none")
{
    const QDateTime now = utcTime(QDate(2026, 11, 23), QTime(9, 0));
    const struct
    {
        const char* what;
        bool isOn;
        const char* folder;
        int everyDays;
        QDateTime last;
        bool isDue;
    } rows[] = {
        {"never made", true, "/b", 1, {}, true},
        {"off", false, "/b", 1, {}, false},
        {"no folder", true, "", 1, {}, false},
        {"a minute ago", true, "/b", 1, now.addSecs(-60), false},
        {"this very moment", true, "/b", 1, now, false},
        {"yesterday at the same time", true, "/b", 1, now.addDays(-1), true},
        {"yesterday, three hours later", true, "/b", 1, now.addDays(-1).addSecs(3 * 3600), true},
        {"yesterday, more than three hours later", true, "/b", 1, now.addDays(-1).addSecs(3 * 3600 + 1), false},
        {"six days ago, weekly", true, "/b", 7, now.addDays(-6), false},
        {"a week ago, weekly", true, "/b", 7, now.addDays(-7), true},
        {"years ago", true, "/b", 1, now.addYears(-5), true},
        {"in a second: the clock was set back", true, "/b", 1, now.addSecs(1), true},
        {"in years: the clock was set back", true, "/b", 30, now.addYears(5), true},
    };
    for (const auto& row : rows) {
        INFO(row.what);
        BackupRule rule = ruleFor(QString::fromLatin1(row.folder));
        rule.isOn = row.isOn;
        rule.everyDays = row.everyDays;
        CHECK(isBackupDue(rule, row.last, now) == row.isDue);
    }
}

TEST_CASE("A rule comes back from settings, with defaults for what is missing or makes no sense")
{
    BackupRule rule = ruleFor(QStringLiteral("/média/cópias"), 3);
    rule.isOn = false;
    rule.everyDays = 7;
    CHECK(backupRuleFromJson(backupRuleToJson(rule)) == rule);
    for (const char* json : {"{}", R"({"every_days": 0, "keep": 0})", R"({"every_days": -3, "keep": 100000})",
                             R"({"every_days": "x", "keep": null, "on": 7})", R"({"every_days": 1.5, "keep": 2.5})"}) {
        INFO(json);
        CHECK(backupRuleFromJson(QJsonDocument::fromJson(json).object()) == BackupRule());
    }
}

TEST_CASE("A backup is named after the shop and the time, and can be restored")
{
    forEachEngine([](TestShop& shop) {
        shop.customer(QStringLiteral("Ana"));
        const QString folder = folderIn(shop, "backups");
        const AutomaticBackup made = backedUp(shop, ruleFor(folder));
        CHECK(QFileInfo(made.report.path).fileName() == nameAt(shop.clock().now()));
        CHECK(made.removed.isEmpty());
        NoProgress quiet;
        CHECK(verifyBackup(made.report.path, quiet).content.rows.value(QStringLiteral("customer")) == 1);
        // the same minute again
        CHECK(QFileInfo(backedUp(shop, ruleFor(folder)).report.path).fileName()
              == nameAt(shop.clock().now(), QStringLiteral("-2")));
        const std::vector<BackupEntry> list = listBackups(folder);
        REQUIRE(list.size() == 2);
        CHECK(list[0].path.endsWith(QStringLiteral("-2.clientela-backup")));
        CHECK(list[1].shopName == QStringLiteral("Oficina do João"));
        CHECK(list[1].bytes == made.report.bytes);
        CHECK(list[1].state == BackupEntry::State::LooksWhole);
        CHECK(list[1].madeAt.secsTo(shop.clock().now()) < 60);
        CHECK(lastBackup(list, shop.clock().now()) == list[0].madeAt);
    });
}

TEST_CASE("A shop's name is made fit for a file's name")
{
    const struct
    {
        const char* shop;
        const char* start;
    } rows[] = {{"Pão & Companhia, Lda.", "Pão & Companhia, Lda "},
                {"A/B\\C: \"D\" <E>|F?*", "A B C D E F "},
                {"...", "Clientela "},
                {".hidden", "hidden "},
                {"a\tb\nc", "a b c "},
                {"東京 商店", "東京 商店 "}};
    TestShop shop;
    for (const auto& row : rows) {
        INFO(row.shop);
        renameShop(shop, QString::fromUtf8(row.shop));
        const QString folder = shop.path(QStringLiteral("b%1").arg(&row - rows));
        REQUIRE(QDir().mkpath(folder));
        const QString name = QFileInfo(backedUp(shop, ruleFor(folder)).report.path).fileName();
        CHECK(name.startsWith(QString::fromUtf8(row.start)));
        CHECK(name.contains(QRegularExpression(QStringLiteral("\\d{4}-\\d\\d-\\d\\d \\d{4}\\.clientela-backup$"))));
    }
    renameShop(shop, QString(500, u'x'));
    const QString folder = folderIn(shop, "long");
    CHECK(QFileInfo(backedUp(shop, ruleFor(folder)).report.path).fileName().size() < 130);
}

TEST_CASE("The oldest go beyond those to keep, and nothing but this shop's own automatic backups")
{
    TestShop shop;
    const QString folder = folderIn(shop, "backups");
    const BackupRule rule = ruleFor(folder, 3);
    QStringList mine;
    for (int day = 0; day < 3; ++day) {
        mine.append(QFileInfo(backedUp(shop, rule).report.path).fileName());
        shop.clock().advance(qint64(24) * 3600 * 1000);
    }
    // what else lies in the folder
    TestShop otherShop; // of the same name
    NoProgress quiet;
    const QStringList strangers{
        QStringLiteral("Oficina do João 2020-01-01 0900.clientela-backup"), // another shop's
        QStringLiteral("before the move.clientela-backup"),                 // made by hand
        QStringLiteral("Oficina do João 2020-01-02 0900.clientela-backup"), // cut short
        QStringLiteral("Oficina do João 2020-01-03 0900.clientela-backup"), // no backup at all
        QStringLiteral("Oficina do João 2020-01-04 0900.clientela-backup"), // a plain copy, without a seal
        QStringLiteral("notes.txt")};
    const auto put = [&](int index, const QByteArray& bytes) {
        QFile file(QDir(folder).filePath(strangers[index]));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    backUp(*otherShop, QDir(folder).filePath(strangers[0]), quiet);
    backUp(*shop, QDir(folder).filePath(strangers[1]), quiet);
    const QByteArray whole = bytesOf(QDir(folder).filePath(mine[0]));
    put(2, whole.left(whole.size() / 2));
    put(3, "Dear Sir or Madam,\n");
    put(4, whole.left(whole.size() - 112));
    put(5, "notes");

    renameShop(shop, QStringLiteral("Novo nome")); // the older ones are still the same shop's
    const AutomaticBackup made = backedUp(shop, rule);
    CHECK(made.removed == QStringList{mine[0]});
    QStringList expected = strangers + mine.mid(1) + QStringList{QFileInfo(made.report.path).fileName()};
    expected.sort();
    QStringList found = namesIn(folder);
    found.sort();
    CHECK(found.join(u'\n') == expected.join(u'\n'));

    for (const BackupEntry& entry : listBackups(folder)) {
        CAPTURE(entry.path.toStdString());
        const auto index = strangers.indexOf(QFileInfo(entry.path).fileName());
        CHECK((entry.state == BackupEntry::State::Incomplete) == (index >= 2));
    }
    CHECK(qsizetype(listBackups(folder).size()) == expected.size() - 1);
}

TEST_CASE("With the clock set back, the new backup is not the one that goes")
{
    TestShop shop;
    const QString folder = folderIn(shop, "backups");
    const QDateTime now = shop.clock().now();
    shop.clock().setNow(now.addYears(2));
    const QString future = backedUp(shop, ruleFor(folder, 2)).report.path;
    shop.clock().advance(3'600'000);
    backedUp(shop, ruleFor(folder, 2));
    shop.clock().setNow(now);
    CHECK_FALSE(lastBackup(listBackups(folder), now).isValid());
    CHECK(isBackupDue(ruleFor(folder), lastBackup(listBackups(folder), now), now));
    const AutomaticBackup made = backedUp(shop, ruleFor(folder, 1));
    CHECK(made.removed.size() == 2);
    CHECK(QFile::exists(made.report.path));
    CHECK_FALSE(QFile::exists(future));
    CHECK_FALSE(isBackupDue(ruleFor(folder), lastBackup(listBackups(folder), now), now));
}

TEST_CASE("What stands in the way of a backup is said in one sentence, and no old one is removed")
{
    TestShop shop;
    const QString folder = folderIn(shop, "backups");
    backedUp(shop, ruleFor(folder, 1));
    const QStringList before = namesIn(folder);
    shop.clock().advance(86'400'000);
    NoProgress quiet;

    const QString gone = shop.path(QStringLiteral("gone"));
    CHECK(sentenceOf([&] { backedUp(shop, ruleFor(gone)); }).contains(QStringLiteral("gone")));
    CHECK_FALSE(QFile::exists(gone));
    CHECK(listBackups(gone).empty());
    CHECK(listBackups({}).empty());
    const QString file = shop.path(QStringLiteral("file"));
    {
        QFile plain(file);
        REQUIRE(plain.open(QIODevice::WriteOnly));
    }
    CHECK(sentenceOf([&] { backedUp(shop, ruleFor(file)); }).contains(QStringLiteral("file")));
    CHECK_THROWS_AS(backedUp(shop, ruleFor({})), Error);

    CancelAtOnce cancel;
    try {
        makeAutomaticBackup(*shop, ruleFor(folder, 1), cancel);
        FAIL("was not cancelled");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Cancelled);
    }
    CHECK(namesIn(folder) == before);
}
