// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/text_folding.h"
#include "core/sales/document.h"
#include "core/storage/record_query.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

#include <algorithm>

using namespace clientela;
using namespace clientela::test;

namespace {

const char* customerNames[] = {"Ana", "ana", "Ána", "Bruno", "bruno", "Zé", "ze", "Ωmega", "10", "9", "", " x"};

void fillDocuments(TestShop& shop, int count)
{
    const Customer customer = shop.customer(QStringLiteral("Someone"));
    ChangeScope scope(*shop, QStringLiteral("Fill"));
    for (int i = 0; i < count; ++i) {
        Document document;
        document.currency = QStringLiteral("EUR");
        document.customer = customer.customerId();
        document.customerName = QString::fromUtf8(
            customerNames[static_cast<std::size_t>(i) % std::size(customerNames)]);
        document.date = i % 5 == 0 ? QDate() : QDate(2026, 1, 1 + i % 7);
        document.dueDate = i % 3 == 0 ? QDate() : QDate(2026, 2, 1 + i % 4);
        document.total = Money::fromMinor((i * 37) % 11 - 5, Currency::euro());
        scope.insert(shop.type("document"), &document);
    }
    scope.commit();
}

} // namespace

TEST_CASE("A list is sorted, ties by id, and its pages cover every row exactly once")
{
    forEachEngine([](TestShop& shop) {
        fillDocuments(shop, 83);
        const RecordType& type = shop.type("document");
        RecordQuery query(shop->database(), shop->records());
        const Filter everything;
        const Filter some = parseFilter(type, QStringLiteral("total > -3"), shop.clock().today(), Currency::euro());
        for (const char* text :
             {"", "id", "-id", "customer_name", "-customer_name", "date", "-date", "due_date", "-due_date", "total",
              "-total", "number", "-status", "customer", "-origin", "prices_include_tax"}) {
            CAPTURE(text);
            const SortOrder sort = parseSort(type, QString::fromUtf8(text));
            for (const Filter* filter : {&everything, &some}) {
                const std::vector<qint64> ids = query.ids(type, *filter, sort);
                REQUIRE(query.count(type, *filter) == static_cast<qint64>(ids.size()));
                const auto records = shop->records().loadMany(type, ids, false);
                REQUIRE(records.size() == ids.size());
                for (std::size_t i = 1; i < records.size() && sort.field; ++i) {
                    Value before = sort.field->value(records[i - 1].data());
                    Value now = sort.field->value(records[i].data());
                    if (sort.field->hasFoldedKey) {
                        before = folded(before.toString());
                        now = folded(now.toString());
                    }
                    if (sort.descending)
                        std::swap(before, now);
                    const bool inOrder = before.isNull()
                                         || (!now.isNull()
                                             && (before.typeId() == QMetaType::QString
                                                     ? before.toString().toUtf8() <= now.toString().toUtf8()
                                                     : before.toLongLong() <= now.toLongLong()));
                    CHECK(inOrder);
                    if (before == now && before.isNull() == now.isNull())
                        CHECK((ids[i - 1] < ids[i]) != sort.descending);
                }
                for (const int limit : {1, 7, 83, 200}) {
                    CAPTURE(limit);
                    std::vector<qint64> paged;
                    QString cursor;
                    int pages = 0;
                    do {
                        const RecordQuery::Page page = query.page(type, *filter, sort, limit, cursor);
                        REQUIRE(page.ids.size() <= static_cast<std::size_t>(limit));
                        paged.insert(paged.end(), page.ids.begin(), page.ids.end());
                        cursor = page.next;
                        REQUIRE(++pages <= 200);
                    } while (!cursor.isEmpty());
                    CHECK(paged == ids);
                }
            }
        }
    });
}

TEST_CASE("A page goes on where it was, also when rows came and went in between")
{
    forEachEngine([](TestShop& shop) {
        fillDocuments(shop, 20);
        const RecordType& type = shop.type("document");
        RecordQuery query(shop->database(), shop->records());
        const SortOrder sort = parseSort(type, QStringLiteral("customer_name"));
        const std::vector<qint64> all = query.ids(type, {}, sort);
        const RecordQuery::Page first = query.page(type, {}, sort, 8, {});
        shop.remove("document", first.ids.back());
        shop.remove("document", first.ids.front());
        const RecordQuery::Page second = query.page(type, {}, sort, 100, first.next);
        CHECK(second.ids == std::vector<qint64>(all.begin() + 8, all.end()));
    });
}

TEST_CASE("A sort or a place in a list that does not exist is refused")
{
    TestShop shop;
    const RecordType& type = shop.type("customer");
    RecordQuery query(shop->database(), shop->records());
    for (const char* text :
         {"nothing", "-", "--name", "name desc", "phones", "tax_number_key", "name; DROP TABLE customer"}) {
        CAPTURE(text);
        if (qstrcmp(text, "-") == 0)
            CHECK_NOTHROW(parseSort(type, QString::fromUtf8(text)));
        else
            CHECK_THROWS_AS(parseSort(type, QString::fromUtf8(text)), Error);
    }
    for (const char* cursor : {"x", "!!!!", "W10", "bnVsbA", "WzEsMl0gMw", "eyJhIjoxfQ", "WyJhIiwiYiJd"}) {
        CAPTURE(cursor);
        CHECK_THROWS_AS(query.page(type, {}, parseSort(type, QStringLiteral("name")), 5, QString::fromUtf8(cursor)),
                        Error);
    }
}
