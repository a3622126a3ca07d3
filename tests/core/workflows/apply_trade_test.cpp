// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/product.h"
#include "core/catalog/shop_profile.h"
#include "core/workflows/apply_trade.h"
#include "core/workflows/create_shop.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/temporary_folder.h"

using namespace clientela;
using namespace clientela::test;

namespace {

std::vector<Product> productsOf(ShopFile& shop)
{
    const RecordType& type = shop.types().type(u"product");
    std::vector<qint64> ids;
    {
        Rows rows = shop.database().select(QStringLiteral("SELECT id FROM product ORDER BY id"));
        while (rows.next())
            ids.push_back(rows.integer(0));
    }
    std::vector<Product> products;
    for (const AnyRecord& record : shop.records().loadMany(type, ids, true))
        products.push_back(record.as<Product>());
    return products;
}

} // namespace

TEST_CASE("A shop of a trade has its custom fields in its language, and its products when asked")
{
    const TemporaryFolder folder;
    const FixedClock clock(utcTime(QDate(2026, 3, 2), QTime(9, 0)));
    int number = 0;
    for (const QString& trade : tradeKeys()) {
        for (const char* country : {"PT", "BR", "ES", "US", "MX", "DE"}) {
            CAPTURE(trade.toStdString(), country);
            ShopSetup setup;
            setup.country = QString::fromLatin1(country);
            setup.trade = trade;
            setup.withSampleProducts = true;
            const auto shop = createShop(folder.path(QStringLiteral("%1.clientela").arg(++number)), setup, clock);
            const TradePreset preset = tradeOf(*shop);
            CHECK(preset.key == trade);
            for (const CustomField& field : preset.customFields) {
                CAPTURE(field.key.toStdString());
                const Field* added = shop->types().type(field.recordType).field(field.key);
                REQUIRE(added);
                CHECK(added->label.text() == field.label);
            }
            const std::vector<Product> products = productsOf(*shop);
            REQUIRE(products.size() == preset.products.size());
            for (std::size_t i = 0; i < products.size(); ++i) {
                CAPTURE(products[i].name.toStdString());
                CHECK(products[i].name == preset.products[i].name);
                CHECK(products[i].price == preset.products[i].price);
                CHECK_FALSE(products[i].unit.isEmpty());
                CHECK_FALSE(products[i].tax.isEmpty());
                CHECK_FALSE(products[i].code.isEmpty());
            }
        }
    }
}

TEST_CASE("Without a trade nothing is added, and without being asked no products")
{
    TestShop plain;
    CHECK(plain->database().single(QStringLiteral("SELECT count(*) FROM custom_field")).toInt() == 0);
    CHECK(tagSuggestions(*plain).isEmpty());
    const FixedClock clock(utcTime(QDate(2026, 3, 2), QTime(9, 0)));
    ShopSetup setup;
    setup.country = QStringLiteral("PT");
    setup.trade = QStringLiteral("beauty");
    const auto shop = createShop(plain.path(QStringLiteral("beauty.clientela")), setup, clock);
    CHECK(productsOf(*shop).empty());
    CHECK(shop->types().type(u"customer").field(u"skin_type")->label.text() == QStringLiteral("Tipo de pele"));
}

TEST_CASE("A shop that takes up a trade later keeps what it has, and can take it back")
{
    forEachEngine([](TestShop& shop) {
        ShopProfile profile = shop.load<ShopProfile>("shop", 1);
        profile.trade = QStringLiteral("beauty");
        shop.update("shop", &profile);
        CustomField own;
        own.recordType = QStringLiteral("customer");
        own.key = QStringLiteral("skin_type");
        own.label = QStringLiteral("A minha etiqueta");
        shop.insert("custom_field", &own);
        Product product;
        product.name = QStringLiteral("CORTE DE HOMEM");
        product.code = QStringLiteral("1001");
        shop.insert("product", &product);

        const TradePreset trade = tradeOf(*shop);
        CHECK(addTradeFields(*shop, trade) == static_cast<int>(trade.customFields.size()) - 1);
        CHECK(shop.type("customer").field(u"skin_type")->label.text() == own.label);
        CHECK(addTradeFields(*shop, trade) == 0);
        CHECK(addTradeProducts(*shop, trade) == static_cast<int>(trade.products.size()) - 1);
        CHECK(addTradeProducts(*shop, trade) == 0);
        CHECK(productsOf(*shop).size() == trade.products.size());
        shop->history().undo();
        CHECK(productsOf(*shop).size() == 1);
        shop->history().undo();
        CHECK_FALSE(shop.type("customer").field(u"allergies"));
    });
}

TEST_CASE("Tags that are offered are those in use, then the trade's, each once")
{
    forEachEngine([](TestShop& shop) {
        ShopProfile profile = shop.load<ShopProfile>("shop", 1);
        profile.trade = QStringLiteral("beauty");
        shop.update("shop", &profile);
        for (const char* name : {"Ana", "Eva", "Rui"}) {
            Customer customer;
            customer.name = QString::fromLatin1(name);
            customer.tags.push_back({QStringLiteral("vip")});
            if (customer.name == u"Rui")
                customer.tags.push_back({QStringLiteral("NOIVA")});
            shop.insert("customer", &customer);
        }
        const QStringList tags = tagSuggestions(*shop);
        const QStringList trade = tradeOf(*shop).tags;
        REQUIRE(tags.size() == trade.size() + 1);
        CHECK(tags[0] == QStringLiteral("vip"));
        CHECK(tags[1] == QStringLiteral("NOIVA"));
        CHECK_FALSE(tags.contains(QStringLiteral("noiva")));
        CHECK(tags.contains(QStringLiteral("pele sensível")));
    });
}
