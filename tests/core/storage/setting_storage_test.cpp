// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/content_fingerprint.h"
#include "core/storage/setting_storage.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

using namespace clientela;
using namespace clientela::test;

TEST_CASE("A setting is kept with the shop, outside of the history")
{
    forEachEngine([](TestShop& shop) {
        const QString columns = QStringLiteral("window/customers/columns");
        CHECK_FALSE(SettingStorage(*shop).text(columns));
        CHECK(SettingStorage(*shop).object(columns).isEmpty());
        const qint64 changes = shop->database().single(QStringLiteral("SELECT count(*) FROM change")).toLongLong();
        const QByteArray before = contentFingerprint(shop->database());

        const QJsonObject widths{{QStringLiteral("name"), 240}, {QStringLiteral("água"), QStringLiteral("“ç”")}};
        CHECK(SettingStorage(*shop).setObject(columns, widths));
        CHECK_FALSE(SettingStorage(*shop).setObject(columns, widths));
        CHECK(SettingStorage(*shop).setText(QStringLiteral("window/theme"), QStringLiteral("dark")));
        CHECK(SettingStorage(*shop).setText(QStringLiteral("window/theme"), QStringLiteral("light")));
        CHECK(SettingStorage(*shop).setText(QStringLiteral("backup/last"), QString()));
        shop.reopen();
        CHECK(SettingStorage(*shop).object(columns) == widths);
        CHECK(SettingStorage(*shop).text(QStringLiteral("window/theme")) == QStringLiteral("light"));
        CHECK(SettingStorage(*shop).text(QStringLiteral("backup/last")) == QString());
        CHECK(SettingStorage(*shop).keys().join(u' ')
              == QStringLiteral("backup/last window/customers/columns window/theme"));
        CHECK(SettingStorage(*shop).keys(QStringLiteral("window/t")).join(u' ') == QStringLiteral("window/theme"));
        CHECK(shop->database().single(QStringLiteral("SELECT count(*) FROM change")).toLongLong() == changes);
        CHECK(contentFingerprint(shop->database()) != before);

        CHECK(SettingStorage(*shop).remove(columns));
        CHECK_FALSE(SettingStorage(*shop).remove(columns));
        CHECK(SettingStorage(*shop).remove(QStringLiteral("window/theme")));
        CHECK(SettingStorage(*shop).remove(QStringLiteral("backup/last")));
        CHECK(contentFingerprint(shop->database()) == before);
    });
}

TEST_CASE("A setting set inside a transaction comes and goes with it")
{
    TestShop shop;
    {
        const Transaction transaction(shop->database());
        SettingStorage(*shop).setText(QStringLiteral("a/b"), QStringLiteral("1"));
        CHECK_FALSE(SettingStorage(*shop).setText(QStringLiteral("a/b"), QStringLiteral("1")));
    }
    CHECK_FALSE(SettingStorage(*shop).text(QStringLiteral("a/b")));
    Transaction transaction(shop->database());
    SettingStorage(*shop).setText(QStringLiteral("a/b"), QStringLiteral("1"));
    SettingStorage(*shop).setText(QStringLiteral("a/b"), QStringLiteral("1"));
    transaction.commit();
    CHECK(SettingStorage(*shop).text(QStringLiteral("a/b")) == QStringLiteral("1"));
}

TEST_CASE("The file's own entries are no settings, and a shop that is only read keeps its settings")
{
    TestShop shop;
    for (const char* key : {"", "backup", "schema_version", "privacy.salt", "/", "/a", "a/"}) {
        CAPTURE(key);
        CHECK_THROWS_AS(SettingStorage(*shop).text(QString::fromLatin1(key)), Error);
        CHECK_THROWS_AS(SettingStorage(*shop).setText(QString::fromLatin1(key), QStringLiteral("x")), Error);
        CHECK_THROWS_AS(SettingStorage(*shop).remove(QString::fromLatin1(key)), Error);
    }
    SettingStorage(*shop).setText(QStringLiteral("a/b"), QStringLiteral("{not json"));
    CHECK(SettingStorage(*shop).object(QStringLiteral("a/b")).isEmpty());
    const auto reader = ShopFile::open(shop.location(), shop.clock(), Database::Access::ReadOnly);
    CHECK(SettingStorage(*reader).text(QStringLiteral("a/b")) == QStringLiteral("{not json"));
    CHECK_THROWS_AS(SettingStorage(*reader).setText(QStringLiteral("a/b"), QStringLiteral("x")), Error);
    CHECK_THROWS_AS(SettingStorage(*reader).remove(QStringLiteral("a/b")), Error);
}
