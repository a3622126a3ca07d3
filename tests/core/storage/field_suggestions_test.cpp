// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/product.h"
#include "core/storage/field_suggestions.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

using namespace clientela;
using namespace clientela::test;

namespace {

QString suggested(TestShop& shop, const char* type, const char* key, const char* prefix = "", int limit = 10)
{
    QStringList texts;
    for (const FieldSuggestion& each :
         FieldSuggestions(*shop).find(shop.type(type), QString::fromLatin1(key), QString::fromUtf8(prefix), limit))
        texts.append(QStringLiteral("%1 %2").arg(each.text).arg(each.uses));
    return texts.join(QStringLiteral(", "));
}

void addCustomer(TestShop& shop, const char* owner, const char* source, const std::vector<const char*>& tags,
                 const char* phoneType = "")
{
    Customer customer;
    customer.name = QStringLiteral("Ana");
    customer.owner = QString::fromUtf8(owner);
    customer.source = QString::fromUtf8(source);
    for (const char* tag : tags)
        customer.tags.push_back({QString::fromUtf8(tag)});
    if (*phoneType)
        customer.phones = {{QString::fromUtf8(phoneType), QStringLiteral("912 345 678"), {}, {}}};
    shop.insert("customer", &customer);
}

} // namespace

TEST_CASE("The values in use are suggested, the most used first, by a prefix in any case and without accents")
{
    forEachEngine([](TestShop& shop) {
        CHECK(suggested(shop, "customer", "tags") == QString());
        CHECK(suggested(shop, "customer", "owner") == QString());
        addCustomer(shop, "Rita", "feira", {"vip", "Óbidos"}, "mobile");
        addCustomer(shop, "Rita", "Feira", {"VIP"}, "mobile");
        addCustomer(shop, "Álvaro", "feira", {"vip", "obra"}, "work");
        addCustomer(shop, "", "", {});
        const struct
        {
            const char* key;
            const char* prefix;
            int limit;
            const char* expected;
        } rows[] = {
            {"tags", "", 10, "vip 3, Óbidos 1, obra 1"},
            {"tags", "", 1, "vip 3"},
            {"tags", "", 0, ""},
            {"tags", "ob", 10, "Óbidos 1, obra 1"},
            {"tags", "ÓBI", 10, "Óbidos 1"},
            {"tags", "bidos", 10, ""},
            {"tags", "%", 10, ""},
            {"owner", "", 10, "Rita 2, Álvaro 1"},
            {"owner", "alv", 10, "Álvaro 1"},
            {"source", "FEI", 10, "feira 3"},
            {"phones.type", "", 10, "mobile 2, work 1"},
            {"phones.e164", "", 10, ""}, // kept by the program
            {"phones", "", 10, ""},      // not a plain list
            {"balance", "", 10, ""},     // worked out
            {"notes", "", 10, ""},       // long
            {"stage", "", 10, ""},       // a choice
            {"nothing", "", 10, ""},
            {"tags.nothing", "", 10, ""},
        };
        for (const auto& row : rows) {
            CAPTURE(row.key, row.prefix, row.limit);
            CHECK(suggested(shop, "customer", row.key, row.prefix, row.limit).toStdString() == row.expected);
        }
        Product product;
        product.name = QStringLiteral("Glass");
        product.unit = QStringLiteral("m2");
        product.category = QStringLiteral("Vidros");
        shop.insert("product", &product);
        CHECK(suggested(shop, "product", "unit") == QStringLiteral("m2 1"));
        CHECK(suggested(shop, "product", "category", "vid") == QStringLiteral("Vidros 1"));
    });
}

TEST_CASE("Suggestions never read a large table whole")
{
    TestShop shop;
    for (const auto& type : shop->types().all()) {
        QStringList keys;
        for (const Field& field : type->fields)
            keys.append(field.key);
        for (const ChildList& list : type->children) {
            keys.append(list.key);
            for (const Field& field : list.fields)
                keys.append(list.key + u'.' + field.key);
        }
        for (const QString& key : std::as_const(keys)) {
            const QString statement = FieldSuggestions::statement(*type, key);
            if (statement.isEmpty())
                continue;
            QStringList plan;
            Rows rows = shop->database().select(QStringLiteral("EXPLAIN QUERY PLAN ") + statement);
            while (rows.next())
                plan.append(rows.text(3));
            CAPTURE(type->key.toStdString(), key.toStdString(), plan.join(u'\n').toStdString());
            if (statement.startsWith(u"WITH")) {
                CHECK(plan.filter(QStringLiteral("COVERING INDEX")).size() == 3);
                CHECK_FALSE(plan.join(u'\n').contains(u"TEMP B-TREE"));
            } else {
                // the newest rows, off the end of the table or its key; sorted by word are only those
                CHECK(statement.contains(u"LIMIT 20000"));
                CHECK_FALSE(plan.join(u'\n').contains(u"TEMP B-TREE FOR ORDER BY"));
            }
        }
    }
    CHECK(FieldSuggestions::statement(shop.type("customer"), u"tags").startsWith(u"WITH"));
    CHECK(FieldSuggestions::statement(shop.type("customer"), u"owner").startsWith(u"WITH"));
}
