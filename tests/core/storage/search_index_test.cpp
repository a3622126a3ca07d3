// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/product.h"
#include "core/sales/document.h"
#include "tests/support/catch.h"
#include "tests/support/random_records.h"
#include "tests/support/shop_fixture.h"

#include <algorithm>

using namespace clientela;
using namespace clientela::test;

namespace {

struct SearchRow
{
    const char* text;
    const char* found; ///< names in the order of their insertion, joined with ","
};

Customer person(const char* name)
{
    Customer customer;
    customer.name = QString::fromUtf8(name);
    return customer;
}

void insertPeople(TestShop& shop)
{
    Customer joao = person("João da Conceição");
    joao.taxNumber = QStringLiteral("123 456 789");
    joao.phones.push_back({QStringLiteral("mobile"), QStringLiteral("912 345 678"), {}, {}});
    joao.emails.push_back({QStringLiteral("work"), QStringLiteral("Joao.Conceicao@oficina.pt"), {}});
    joao.addresses.push_back(
        {QStringLiteral("main"), QStringLiteral("Rua A"), {}, QStringLiteral("São João da Madeira"), {}, {}});
    shop.insert("customer", &joao);
    Customer maria = person("Maria Silva");
    maria.country = QStringLiteral("BR");
    maria.phones.push_back({QStringLiteral("mobile"), QStringLiteral("(11) 98765-4321"), {}, {}});
    maria.companyName = QStringLiteral("Padaria Pão & Cª");
    shop.insert("customer", &maria);
    Customer brien = person("Seán O'Brien-Müller");
    brien.kind = QStringLiteral("company");
    brien.phones.push_back({QStringLiteral("work"), QStringLiteral("+49 30 901820"), {}, {}});
    brien.emails.push_back({QStringLiteral("work"), QStringLiteral("sobrien42berlin@example.de"), {}});
    shop.insert("customer", &brien);
    Customer tokyo = person("東京 𠮷野 商店");
    shop.insert("customer", &tokyo);
    Customer smile = person("Smile😀Shop");
    shop.insert("customer", &smile);
}

QString namesOf(TestShop& shop, std::vector<qint64> ids)
{
    std::ranges::sort(ids);
    QStringList names;
    for (const qint64 id : ids)
        names.append(shop.load<Customer>("customer", id).name);
    return names.join(u',');
}

const SearchRow searchRows[] = {
    {"joao", "João da Conceição"},
    {"JOÃO", "João da Conceição"},
    {"concei", "João da Conceição"},
    {"conceição", "João da Conceição"},
    {"conceicao joao", "João da Conceição"},
    {"jo con", "João da Conceição"},
    {"mar sil", "Maria Silva"},
    {"maria joao", ""},
    {"pao", "Maria Silva"},
    {"padaria", "Maria Silva"},
    {"madeira", "João da Conceição"},
    {"brien", "Seán O'Brien-Müller"},
    {"o'brien", "Seán O'Brien-Müller"},
    {"muller", "Seán O'Brien-Müller"},
    {"müller", "Seán O'Brien-Müller"},
    {"ceicao", "João da Conceição"},
    {"ilva", "Maria Silva"},
    {"912345678", "João da Conceição"},
    {"912 345 678", "João da Conceição"},
    {"912-345-678", "João da Conceição"},
    {"+351 912 345 678", "João da Conceição"},
    {"00351912345678", "João da Conceição"},
    {"(351) 912.345.678", "João da Conceição"},
    {"912 34", "João da Conceição"},
    {"5678", "João da Conceição"},
    {"11 98765-4321", "Maria Silva"},
    {"98765-4321", "Maria Silva"},
    {"011 98765 4321", "Maria Silva"},
    {"+55 11 98765-4321", "Maria Silva"},
    {"030 901820", "Seán O'Brien-Müller"},
    {"joao.conceicao@oficina.pt", "João da Conceição"},
    {"JOAO.CONCEICAO@", "João da Conceição"},
    {"oficina.pt", "João da Conceição"},
    {"123456789", "João da Conceição"},
    {"123 456 789", "João da Conceição"},
    {"123.456", "João da Conceição"},
    {"rien42ber", "Seán O'Brien-Müller"},
    {"rien43ber", ""},
    {"42berl", "Seán O'Brien-Müller"},
    {"ber42rien", ""},
    {"東京", "東京 𠮷野 商店"},
    {"𠮷野", "東京 𠮷野 商店"},
    {"smile", "Smile😀Shop"},
    {"smile😀shop", "Smile😀Shop"},
    {"nobody at all", ""},
    {"xyzzy", ""},
    {"", ""},
    {" ", ""},
    {"\"", ""},
    {"*", ""},
    {"%", ""},
    {"_", ""},
    {"%%%", ""},
    {"___", ""},
    {"😀", ""},
    {"AND", ""},
    {"OR NOT", ""},
    {"NEAR(a b)", ""},
    {"maria AND silva", ""},
    {"search_key : maria", ""},
    {"^maria", "Maria Silva"},
    {"-maria", "Maria Silva"},
    {"maria*", "Maria Silva"},
    {"\"maria silva\"", "Maria Silva"},
    {"maria \" silva", "Maria Silva"},
    {"'; DROP TABLE customer; --", ""},
    {"\\", ""},
    {"(", ""},
    {"{maria}", "Maria Silva"},
};

} // namespace

TEST_CASE("Search finds people by what is known of them, however it is typed")
{
    forEachEngine([](TestShop& shop) {
        insertPeople(shop);
        for (const SearchRow& row : searchRows) {
            CAPTURE(row.text);
            CHECK(namesOf(shop, shop->search().find(shop.type("customer"), QString::fromUtf8(row.text), 20))
                  == QString::fromUtf8(row.found));
        }
        CHECK(shop->search().isSound(shop.type("customer")));
    });
}

TEST_CASE("No text breaks search")
{
    forEachEngine([](TestShop& shop) {
        insertPeople(shop);
        RandomRecords random(11, [](const QString&) { return std::nullopt; });
        CHECK(shop->search().find(shop.type("customer"), QString(10000, u'a'), 20).empty());
        CHECK(shop->search().find(shop.type("customer"), QString(10000, u' ') + QStringLiteral("maria"), 20).size()
              <= 1);
        CHECK_NOTHROW(shop->search().find(shop.type("customer"), QStringLiteral("a ").repeated(5000), 20));
        CHECK(shop->search().find(shop.type("customer"), QString(10000, u'9'), 20).empty());
        for (int round = 0; round < 300; ++round) {
            QString text;
            for (quint64 i = 0; i <= random.below(6); ++i)
                text += random.below(3) == 0 ? QString(QChar(static_cast<char16_t>(1 + random.below(0xfffd))))
                                             : random.text();
            CAPTURE(text.toStdString());
            CHECK_NOTHROW(shop->search().find(shop.type("customer"), text, 20));
        }
    });
}

TEST_CASE("A record is found by what it says now, not by what it said")
{
    forEachEngine([](TestShop& shop) {
        Customer customer = shop.customer(QStringLiteral("Ana"));
        customer.name = QStringLiteral("Beatriz");
        shop.update("customer", &customer);
        CHECK(shop->search().find(shop.type("customer"), QStringLiteral("ana"), 20).empty());
        CHECK(shop->search().find(shop.type("customer"), QStringLiteral("beatriz"), 20) == std::vector{customer.id});
        shop.remove("customer", customer.id);
        CHECK(shop->search().find(shop.type("customer"), QStringLiteral("beatriz"), 20).empty());
        shop->history().undo();
        CHECK(shop->search().find(shop.type("customer"), QStringLiteral("beatriz"), 20) == std::vector{customer.id});
        CHECK(shop->search().isSound(shop.type("customer")));
    });
}

TEST_CASE("Products and documents are found by code, barcode and number")
{
    forEachEngine([](TestShop& shop) {
        Product product;
        product.name = QStringLiteral("Parafuso M8 × 20");
        product.code = QStringLiteral("PF-8/20.A");
        product.barcode = QStringLiteral("5601234567890");
        shop.insert("product", &product);
        const Customer customer = shop.customer(QStringLiteral("Ana"));
        Document document;
        document.currency = QStringLiteral("EUR");
        document.customer = customer.customerId();
        document.customerName = customer.name;
        document.number = QStringLiteral("OR 2026/17");
        shop.insert("document", &document);
        for (const char* text :
             {"pf-8", "PF820A", "pf 8/20.a", "pf8", "5601234", "5601234567890", "parafuso m8", "m8 20", "rafuso"}) {
            CAPTURE(text);
            CHECK(shop->search().find(shop.type("product"), QString::fromUtf8(text), 20) == std::vector{product.id});
        }
        for (const char* text : {"OR 2026/17", "or2026", "2026/17", "or 2026/17", "ana", "OR202617"}) {
            CAPTURE(text);
            CHECK(shop->search().find(shop.type("document"), QString::fromUtf8(text), 20) == std::vector{document.id});
        }
    });
}

TEST_CASE("The newest come first and no more than asked for")
{
    forEachEngine([](TestShop& shop) {
        std::vector<qint64> ids;
        {
            ChangeScope scope(*shop, QStringLiteral("Import"));
            scope.deferSearch();
            for (int i = 0; i < 60; ++i) {
                Customer customer = person("Ana Repetida");
                ids.push_back(scope.insert(shop.type("customer"), &customer));
            }
            scope.commit();
        }
        const auto found = shop->search().find(shop.type("customer"), QStringLiteral("ana rep"), 10);
        CHECK(found == std::vector<qint64>(ids.rbegin(), ids.rbegin() + 10));
        CHECK(shop->search().find(shop.type("customer"), QStringLiteral("petid"), 10).size() == 10);
    });
}

TEST_CASE("A big import makes the index anew and it agrees with the table")
{
    TestShop shop;
    shop.customer(QStringLiteral("Already here"));
    ChangeScope scope(*shop, QStringLiteral("Import"));
    scope.deferSearch();
    for (int i = 0; i < 2500; ++i) {
        Customer customer = person("Ana");
        customer.name += QString::number(i);
        scope.insert(shop.type("customer"), &customer);
    }
    scope.commit();
    CHECK(shop->search().isSound(shop.type("customer")));
    CHECK(shop->search().find(shop.type("customer"), QStringLiteral("ana2499"), 10).size() == 1);
    CHECK(shop->search().find(shop.type("customer"), QStringLiteral("already"), 10).size() == 1);
    shop->search().tidy(shop.type("customer"));
    CHECK(shop->search().isSound(shop.type("customer")));
}

TEST_CASE("An index that disagrees with its table is noticed and made anew")
{
    TestShop shop;
    const Customer customer = shop.customer(QStringLiteral("Ana"));
    shop->database().run(QStringLiteral("UPDATE customer SET search_key = 'somebody else' WHERE id = ?"),
                         {customer.id});
    CHECK_FALSE(shop->search().isSound(shop.type("customer")));
    shop->search().rebuild(shop.type("customer"));
    CHECK(shop->search().isSound(shop.type("customer")));
    CHECK(shop->search().find(shop.type("customer"), QStringLiteral("somebody"), 10).size() == 1);
}
