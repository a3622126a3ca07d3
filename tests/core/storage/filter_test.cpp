// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/text_folding.h"
#include "core/sales/document.h"
#include "core/storage/record_query.h"
#include "tests/support/catch.h"
#include "tests/support/random_records.h"
#include "tests/support/shop_fixture.h"

#include <algorithm>

using namespace clientela;
using namespace clientela::test;

namespace {

constexpr Comparison comparisons[] = {
    Comparison::Equal,        Comparison::NotEqual, Comparison::Less, Comparison::LessEqual, Comparison::Greater,
    Comparison::GreaterEqual, Comparison::Contains, Comparison::In,   Comparison::IsEmpty,   Comparison::IsNotEmpty};

bool isWords(const Field& field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::LongText || field.kind == FieldKind::Choice
           || field.kind == FieldKind::Discount;
}

int ordered(const Value& a, const Value& b)
{
    if (a.typeId() == QMetaType::QString)
        return a.toString().toUtf8().compare(b.toString().toUtf8());
    return a.toLongLong() < b.toLongLong() ? -1 : a.toLongLong() > b.toLongLong() ? 1 : 0;
}

/// What a filter means, said once more without SQL.
bool passesTest(const Filter& filter, const void* row)
{
    const Field& field = *filter.field;
    Value value = field.value(row);
    const auto prepared = [&](const Value& wanted) {
        return field.hasFoldedKey ? Value(folded(wanted.toString())) : wanted;
    };
    const bool empty = isWords(field) ? value.toString().isEmpty() : value.isNull();
    switch (filter.comparison) {
    case Comparison::IsEmpty: return empty;
    case Comparison::IsNotEmpty: return !empty;
    case Comparison::Contains: {
        const QString pattern = folded(filter.values.front().toString());
        return !value.isNull() && (isWords(field) ? folded(value.toString()) : value.toString()).contains(pattern);
    }
    case Comparison::In:
        return std::ranges::any_of(filter.values, [&](const Value& wanted) {
            return wanted.isNull() ? value.isNull()
                                   : !value.isNull() && ordered(prepared(value), prepared(wanted)) == 0;
        });
    default: break;
    }
    const Value& wanted = filter.values.front();
    if (wanted.isNull())
        return (filter.comparison == Comparison::NotEqual) == !value.isNull();
    if (value.isNull())
        return filter.comparison == Comparison::NotEqual;
    if (field.kind == FieldKind::Timestamp && wanted.toString().size() == 10)
        value = value.toString().left(10);
    const int order = ordered(prepared(value), prepared(wanted));
    switch (filter.comparison) {
    case Comparison::Equal: return order == 0;
    case Comparison::NotEqual: return order != 0;
    case Comparison::Less: return order < 0;
    case Comparison::LessEqual: return order <= 0;
    case Comparison::Greater: return order > 0;
    default: return order >= 0;
    }
}

bool passesList(const Filter& filter, const void* record)
{
    const bool none = filter.comparison == Comparison::NotEqual || filter.comparison == Comparison::IsEmpty;
    Filter positive = filter;
    if (none)
        positive.comparison = filter.comparison == Comparison::NotEqual ? Comparison::Equal : Comparison::IsNotEmpty;
    bool any = false;
    for (qsizetype i = 0; i < filter.list->count(record); ++i)
        any |= passesTest(positive, filter.list->at(record, i));
    return any != none;
}

bool passes(const Filter& filter, const void* record)
{
    const auto part = [&](const Filter& inner) { return passes(inner, record); };
    switch (filter.kind) {
    case Filter::Kind::Everything: return true;
    case Filter::Kind::And: return std::ranges::all_of(filter.parts, part);
    case Filter::Kind::Or: return std::ranges::any_of(filter.parts, part);
    case Filter::Kind::Not: return !part(filter.parts.front());
    case Filter::Kind::Test: break;
    }
    return filter.list ? passesList(filter, record) : passesTest(filter, record);
}

/// A shop with random records, kept in memory as well.
class FilledShop
{
public:
    FilledShop(TestShop& shop, const char* typeKey, int count)
        : m_shop(shop)
        , m_random(99, [&](const QString& target) -> std::optional<qint64> {
            const qint64 id =
                shop->database()
                    .single(QStringLiteral("SELECT coalesce(min(id), 0) FROM %1").arg(shop->types().type(target).table))
                    .toLongLong();
            return id > 0 ? std::optional(id) : std::nullopt;
        })
    {
        ChangeScope scope(*shop, QStringLiteral("Fill"));
        for (const char* kind : {"text", "integer", "number", "date", "boolean", "choice"}) {
            CustomField custom;
            custom.recordType = QString::fromLatin1(typeKey);
            custom.key = QStringLiteral("my_") + QString::fromLatin1(kind);
            custom.label = custom.key;
            custom.kind = QString::fromLatin1(kind);
            custom.choices = QStringLiteral("red\ngreen");
            scope.insert(shop.type("custom_field"), &custom);
        }
        scope.commit();
        ChangeScope rows(*shop, QStringLiteral("Rows"));
        for (int i = 0; i < count; ++i) {
            AnyRecord record = m_random.record(shop.type(typeKey));
            rows.insert(shop.type(typeKey), record.data());
            m_ids.push_back(record.base().id);
        }
        rows.commit();
        m_records = shop->records().loadMany(shop.type(typeKey), m_ids, true);
        m_type = &shop.type(typeKey);
    }

    RandomRecords& random() { return m_random; }
    const RecordType& type() const { return *m_type; }

    void check(const Filter& filter)
    {
        RecordQuery query(m_shop->database(), m_shop->records());
        std::vector<qint64> expected;
        for (const AnyRecord& record : m_records) {
            if (passes(filter, record.data()))
                expected.push_back(record.base().id);
        }
        std::vector<Value> values;
        CAPTURE(query.idStatement(*m_type, filter, {}, values).toStdString());
        for (const Value& value : values)
            UNSCOPED_INFO("value: " << value.toString().toStdString());
        REQUIRE(query.ids(*m_type, filter, {}) == expected);
        REQUIRE(query.count(*m_type, filter) == static_cast<qint64>(expected.size()));
    }

    Filter test(const ChildList* list, const Field& field, Comparison comparison)
    {
        Filter filter;
        filter.kind = Filter::Kind::Test;
        filter.list = list;
        filter.field = &field;
        filter.comparison = comparison;
        if (comparison == Comparison::Contains)
            filter.values = {Value(m_random.text())};
        else if (comparison == Comparison::In)
            filter.values = {valueNear(list, field), valueNear(list, field), m_random.value(field)};
        else if (comparison != Comparison::IsEmpty && comparison != Comparison::IsNotEmpty)
            filter.values = {m_random.below(2) ? valueNear(list, field) : m_random.value(field)};
        return filter;
    }

    Filter anyFilter(int depth)
    {
        Filter filter;
        if (depth > 0 && m_random.below(3) != 0) {
            const quint64 kind = m_random.below(3);
            filter.kind = kind == 0 ? Filter::Kind::And : kind == 1 ? Filter::Kind::Or : Filter::Kind::Not;
            const quint64 parts = kind == 2 ? 1 : 2 + m_random.below(2);
            for (quint64 i = 0; i < parts; ++i)
                filter.parts.push_back(anyFilter(depth - 1));
            return filter;
        }
        const Comparison comparison = comparisons[m_random.below(std::size(comparisons))];
        if (!m_type->children.empty() && m_random.below(3) == 0) {
            const ChildList& list = m_type->children[m_random.below(m_type->children.size())];
            return test(&list, list.fields[m_random.below(list.fields.size())], comparison);
        }
        return test(nullptr, m_type->fields[m_random.below(m_type->fields.size())], comparison);
    }

private:
    /// A value that some record really has.
    Value valueNear(const ChildList* list, const Field& field)
    {
        const AnyRecord& record = m_records.at(m_random.below(m_records.size()));
        if (!list)
            return field.value(record.data());
        return list->count(record.data()) > 0 ? field.value(list->at(record.data(), 0)) : m_random.value(field);
    }

    TestShop& m_shop;
    RandomRecords m_random;
    const RecordType* m_type = nullptr;
    std::vector<qint64> m_ids;
    std::vector<AnyRecord> m_records;
};

} // namespace

TEST_CASE("A filter in SQL lets through what the filter means: every comparison on every field")
{
    forEachEngine([](TestShop& shop) {
        for (const char* key : {"customer", "product", "document", "payment"}) {
            CAPTURE(key);
            FilledShop filled(shop, key, 60);
            for (const Comparison comparison : comparisons) {
                for (const Field& field : filled.type().fields) {
                    for (int round = 0; round < 3; ++round)
                        filled.check(filled.test(nullptr, field, comparison));
                }
                for (const ChildList& list : filled.type().children) {
                    for (const Field& field : list.fields)
                        filled.check(filled.test(&list, field, comparison));
                }
            }
        }
    });
}

TEST_CASE("Filters inside filters mean the same in SQL")
{
    forEachEngine([](TestShop& shop) {
        FilledShop filled(shop, "customer", 80);
        for (int round = 0; round < 300; ++round)
            filled.check(filled.anyFilter(3));
    });
}

TEST_CASE("Filters as typed find what they name, and hostile ones find nothing else")
{
    struct Row
    {
        const char* filter;
        int hits;
    };
    const Row rows[] = {
        {"", 4},
        {"name = \"joão silva\"", 1},
        {"name = \"JOAO SILVA\"", 1},
        {"name ~ \"silva\"", 2},
        {"notes ~ \"cafe\"", 1},
        {"notes ~ \"CAFÉ\"", 1},
        {"notes ~ \"100%\"", 1},
        {"notes ~ \"%\"", 1},
        {"notes ~ \"_\"", 1},
        {"notes ~ \"\\\"", 0},
        {"name = \"x' OR '1'='1\"", 0},
        {"name ~ \"'; DROP TABLE customer; --\"", 0},
        {"name ~ \"?\"", 0},
        {"name ~ \":name\"", 0},
        {"tags = \"vip\"", 2},
        {"tags != \"vip\"", 2},
        {"tags is empty", 2},
        {"tags = vip and addresses.city = \"Porto\"", 1},
        {"not tags = vip", 2},
        {"city = \"porto\"", 1},
        {"credit_limit > 100", 1},
        {"credit_limit >= 100.00", 2},
        {"credit_limit < 0", 0},
        {"company is empty", 4},
        {"kind in (person, company) and not kind = company", 3},
        {"balance = 0", 4},
        {"dates.date >= 2026-01-01", 1},
        {"dates.date is not empty", 1},
        {"dates.date = today-1", 1},
    };
    forEachEngine([&](TestShop& shop) {
        const auto add = [&](const QString& name, const QString& notes, qint64 limit, bool vip) {
            Customer customer;
            customer.name = name;
            customer.notes = notes;
            customer.creditLimit = Money::fromMinor(limit, Currency::euro());
            if (vip)
                customer.tags.push_back({QStringLiteral("vip")});
            if (vip && limit > 0)
                customer.addresses.push_back({QStringLiteral("main"), {}, {}, QStringLiteral("Porto"), {}, {}});
            if (name.startsWith(u"Ana"))
                customer.dates.push_back({QStringLiteral("birthday"), shop.clock().today().addDays(-1), true, 0});
            if (limit == 10000)
                customer.kind = QStringLiteral("company");
            shop.insert("customer", &customer);
        };
        add(QStringLiteral("João Silva"), QStringLiteral("Café com leite"), 0, false);
        add(QStringLiteral("Ana Silva"), QStringLiteral("100% wool"), 20000, true);
        add(QStringLiteral("O'Brien"), QStringLiteral("a_b"), 10000, false);
        add(QStringLiteral("Rui"), {}, 0, true);
        RecordQuery query(shop->database(), shop->records());
        for (const Row& row : rows) {
            CAPTURE(row.filter);
            const Filter filter = parseFilter(shop.type("customer"), QString::fromUtf8(row.filter),
                                              shop.clock().today(), Currency::euro());
            CHECK(query.count(shop.type("customer"), filter) == row.hits);
            CHECK(query.ids(shop.type("customer"), filter, {}).size() == static_cast<std::size_t>(row.hits));
        }
    });
}
