// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_folding.h"
#include "core/catalog/product.h"
#include "core/sales/document.h"
#include "core/storage/search.h"
#include "core/storage/similar_search.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

using namespace clientela;
using namespace clientela::test;

namespace {

QString titlesOf(const std::vector<SearchHit>& hits)
{
    QStringList titles;
    for (const SearchHit& hit : hits)
        titles.append(hit.title);
    return titles.join(QStringLiteral(" | "));
}

void addProduct(TestShop& shop, const char* name)
{
    Product product;
    product.name = QString::fromUtf8(name);
    product.unit = QStringLiteral("un");
    shop.insert("product", &product);
}

} // namespace

TEST_CASE("A title answers what was typed more or less well")
{
    struct Row
    {
        const char* title;
        const char* typed;
        TitleMatch match;
    };
    const Row rows[] = {
        {"Ana Silva", "ana silva", TitleMatch::Exact},      {"João Conceição", "JOAO CONCEICAO", TitleMatch::Exact},
        {"Ana Silva", "ana", TitleMatch::FirstWords},       {"Maria Ana", "ana", TitleMatch::WholeWords},
        {"Ana Silva", "silva ana", TitleMatch::WholeWords}, {"Anabela Costa", "ana", TitleMatch::StartsWith},
        {"Ana Silva", "ana sil", TitleMatch::StartsWith},   {"Maria Anabela", "ana", TitleMatch::WordStarts},
        {"Ana Silva", "sil an", TitleMatch::WordStarts},    {"Susana", "ana", TitleMatch::Elsewhere},
        {"Rui Costa", "912", TitleMatch::Elsewhere},        {"Rui Costa", "---", TitleMatch::Elsewhere},
    };
    for (const Row& row : rows) {
        CAPTURE(row.title, row.typed);
        CHECK(titleMatch(folded(QString::fromUtf8(row.title)), TypedText(QString::fromUtf8(row.typed))) == row.match);
    }
}

TEST_CASE("The best answers come first, among equals what was opened lately")
{
    forEachEngine([](TestShop& shop) {
        for (const char* name : {"Anabela Costa", "Maria Ana", "Ana Silva", "Ana", "Rui Anacleto", "Ana Reis"})
            shop.customer(QString::fromUtf8(name));
        addProduct(shop, "Anaconda");
        addProduct(shop, "Ana");
        const auto search = [&](const char* text, int limit = 20, const RecentlyOpened& recent = {}) {
            return titlesOf(searchEverything(*shop, QString::fromUtf8(text), limit, recent));
        };
        CHECK(search("ana")
              == QStringLiteral(
                  "Ana | Ana | Ana Reis | Ana Silva | Maria Ana | Anabela Costa | Anaconda | Rui Anacleto"));
        CHECK(search("ana", 3) == QStringLiteral("Ana | Ana | Ana Reis"));
        CHECK(search("silva ana") == QStringLiteral("Ana Silva"));
        CHECK(search("xyz").isEmpty());
        CHECK(search("ana", 0).isEmpty());
        CHECK(search("").isEmpty());

        RecentlyOpened recent;
        recent.open(QStringLiteral("customer"), 3); // Ana Silva
        recent.open(QStringLiteral("product"), 1);  // Anaconda
        CHECK(search("ana", 4, recent) == QStringLiteral("Ana | Ana | Ana Silva | Ana Reis"));
        CHECK(search("", 5, recent) == QStringLiteral("Anaconda | Ana Silva"));
        CHECK(titlesOf(searchKind(*shop, shop.type("product"), QStringLiteral("ana"), 5))
              == QStringLiteral("Ana | Anaconda"));
    });
}

TEST_CASE("A document's number finds it before everything else")
{
    forEachEngine([](TestShop& shop) {
        Customer customer = shop.customer(QStringLiteral("FT 2026"));
        for (const char* number : {"FT 2026/1", "FT 2026/12"}) {
            Document document;
            document.kind = DocumentKind::Invoice;
            document.number = QString::fromLatin1(number);
            document.customer = customer.customerId();
            document.customerName = customer.name;
            document.currency = QStringLiteral("EUR");
            document.state = QStringLiteral("issued");
            shop.insert("document", &document);
        }
        const auto hits = searchEverything(*shop, QStringLiteral("ft 2026/1"), 5);
        REQUIRE(hits.size() >= 2);
        CHECK(hits[0].kind == QStringLiteral("document"));
        CHECK(hits[0].title == QStringLiteral("FT 2026/1"));
        CHECK(hits[1].title == QStringLiteral("FT 2026/12"));
    });
}

TEST_CASE("Whoever is named exactly so is found among thousands of newer ones")
{
    forEachEngine([](TestShop& shop) {
        const Customer wanted = shop.customer(QStringLiteral("Ana"));
        const Customer opened = shop.customer(QStringLiteral("Ana Antiga"));
        ChangeScope scope(*shop, QStringLiteral("Import"));
        for (int i = 0; i < 400; ++i) {
            Customer customer;
            customer.name = QStringLiteral("Ana Nova %1").arg(i);
            scope.insert(shop.type("customer"), &customer);
        }
        scope.commit();
        CHECK(searchEverything(*shop, QStringLiteral("ana"), 3).front().id == wanted.id);
        RecentlyOpened recent;
        recent.open(QStringLiteral("customer"), opened.id);
        CHECK(searchEverything(*shop, QStringLiteral("ana"), 3, recent).at(1).id == opened.id);
    });
}

TEST_CASE("What was opened lately survives as text")
{
    RecentlyOpened recent;
    for (qint64 id = 1; id <= 600; ++id)
        recent.open(QStringLiteral("customer"), id);
    recent.open(QStringLiteral("customer"), 300);
    const RecentlyOpened read = RecentlyOpened::fromText(recent.toText());
    CHECK(read.placeOf(QStringLiteral("customer"), 300) == 0);
    CHECK(read.placeOf(QStringLiteral("customer"), 600) == 1);
    CHECK(read.placeOf(QStringLiteral("customer"), 1) == -1);
    CHECK(read.idsOf(QStringLiteral("customer")).size() == static_cast<std::size_t>(RecentlyOpened::most));
    CHECK(RecentlyOpened::fromText(QStringLiteral("customer:x :: product:5")).toText() == QStringLiteral("product:5"));
}

TEST_CASE("Two words are as far from each other as letters have to be changed")
{
    struct Row
    {
        const char* a;
        const char* b;
        int distance;
    };
    const Row rows[] = {{"", "", 0},
                        {"", "abc", 3},
                        {"matos", "matos", 0},
                        {"matoz", "matos", 1},
                        {"ferrera", "ferreira", 1},
                        {"pereria", "pereira", 1},
                        {"sousa", "sous", 1},
                        {"kitten", "sitting", 3},
                        {"ca", "abc", 3}};
    for (const Row& row : rows) {
        CAPTURE(row.a, row.b);
        CHECK(wordDistance(QString::fromLatin1(row.a), QString::fromLatin1(row.b)) == row.distance);
        CHECK(wordDistance(QString::fromLatin1(row.b), QString::fromLatin1(row.a)) == row.distance);
    }
}

TEST_CASE("A slip of the finger still finds who is meant, and nobody else")
{
    forEachEngine([](TestShop& shop) {
        for (const char* name : {"Joana Matos", "Rui Ferreira", "Ana Marques da Silva", "Bruno Pereira", "Mateus Sá"})
            shop.customer(QString::fromUtf8(name));
        struct Row
        {
            const char* typed;
            const char* found;
        };
        const Row rows[] = {
            {"matoz", "Joana Matos"},
            {"Joanna Matos", "Joana Matos"},
            {"ferrera", "Rui Ferreira"},
            {"pereria", "Bruno Pereira"},
            {"ana marquez", "Ana Marques da Silva"},
            {"rui perreira", ""},
            {"joana pereiro", ""},
            {"zzzzz", ""},
            {"912345679", ""},
            {"sax", ""},
            {"", ""},
            {"%_'\"", ""},
        };
        const RecordType& type = shop.type("customer");
        NoProgress progress;
        for (const Row& row : rows) {
            CAPTURE(row.typed);
            const QString typed = QString::fromUtf8(row.typed);
            CHECK(titlesOf(searchSimilar(*shop, type, typed, 4, progress)) == QString::fromUtf8(row.found));
        }
        CHECK(searchSimilar(*shop, type, QStringLiteral("matoz"), 0, progress).empty());
    });
}
