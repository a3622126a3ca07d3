// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/customers/customer.h"
#include "core/records/filter.h"
#include "core/sales/document.h"
#include "tests/support/catch.h"

using namespace clientela;

namespace {

const QDate today(2026, 3, 2);

QString shown(const Filter& filter)
{
    QStringList parts;
    for (const Filter& part : filter.parts)
        parts.append(shown(part));
    switch (filter.kind) {
    case Filter::Kind::Everything: return QStringLiteral("all");
    case Filter::Kind::And: return QStringLiteral("and(") + parts.join(u',') + u')';
    case Filter::Kind::Or: return QStringLiteral("or(") + parts.join(u',') + u')';
    case Filter::Kind::Not: return QStringLiteral("not(") + parts.join(u',') + u')';
    case Filter::Kind::Test: break;
    }
    static const char* signs[] = {"=", "!=", "<", "<=", ">", ">=", "~", "in", "empty", "filled"};
    QStringList values;
    for (const Value& value : filter.values)
        values.append(value.isNull() ? QStringLiteral("null") : value.toString());
    return (filter.list ? filter.list->key + u'.' : QString()) + filter.field->key
           + QString::fromLatin1(signs[static_cast<int>(filter.comparison)]) + values.join(u'|');
}

} // namespace

TEST_CASE("A filter's text is read as it is meant")
{
    const struct
    {
        const char* text;
        const char* meaning;
    } rows[] = {
        {"", "all"},
        {"  \t\n", "all"},
        {"name = \"Ana\"", "name=Ana"},
        {"name='O''Brien'", "name=O'Brien"},
        {"name = \"say \"\"hi\"\"\"", "name=say \"hi\""},
        {"name == Ana", "name=Ana"},
        {"name <> Ana", "name!=Ana"},
        {"name ~ ana", "name~ana"},
        {"credit_limit > 100", "credit_limit>10000"},
        {"credit_limit >= -1.5", "credit_limit>=-150"},
        {"kind = Company", "kind=company"},
        {"kind in (person, \"company\")", "kindinperson|company"},
        {"notes is empty", "notesempty"},
        {"notes IS NOT EMPTY", "notesfilled"},
        {"tags = vip", "tags.name=vip"},
        {"tags.name = vip", "tags.name=vip"},
        {"addresses.city = Porto", "addresses.city=Porto"},
        {"city = Porto", "city=Porto"},
        {"postcode = 4000-447", "addresses.postcode=4000-447"},
        {"dates.date < today", "dates.date<2026-03-02"},
        {"dates.date < TODAY-30", "dates.date<2026-01-31"},
        {"dates.date <= today+7", "dates.date<=2026-03-09"},
        {"dates.date = \"\"", "dates.date=null"},
        {"equivalence_surcharge = true", "equivalence_surcharge=1"},
        {"company = 12", "company=12"},
        {"name = a and city = b or city = c", "or(and(name=a,city=b),city=c)"},
        {"name = a and (city = b or city = c)", "and(name=a,or(city=b,city=c))"},
        {"not name = a and city = b", "and(not(name=a),city=b)"},
        {"not (name = a and city = b)", "not(and(name=a,city=b))"},
        {"NOT not name = a", "not(not(name=a))"},
        {"((((name = a))))", "name=a"},
        {"name = and and city = or", "and(name=and,city=or)"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(shown(parseFilter(customerType(), QString::fromUtf8(row.text), today, Currency::euro()))
              == QString::fromUtf8(row.meaning));
    }
}

TEST_CASE("A filter that is not understood says at which word")
{
    const struct
    {
        QString text;
        const char* mentions;
    } rows[] = {
        {QStringLiteral("nothing = 1"), "nothing"},
        {QStringLiteral("tax_number_key = 1"), "tax_number_key"}, // kept by the program
        {QStringLiteral("snapshot = 1"), "snapshot"},
        {QStringLiteral("addresses.nothing = 1"), "addresses.nothing"},
        {QStringLiteral("type = home"), "type"}, // in several lists
        {QStringLiteral("name"), "too early"},
        {QStringLiteral("name ="), "too early"},
        {QStringLiteral("name = a and"), "too early"},
        {QStringLiteral("name = a b"), "b"},
        {QStringLiteral("name like a"), "like"},
        {QStringLiteral("= a"), "="},
        {QStringLiteral("(name = a"), "too early"},
        {QStringLiteral("name = a)"), ")"},
        {QStringLiteral("name = \"a"), "quote"},
        {QStringLiteral("name in a"), "a"},
        {QStringLiteral("name in ()"), ")"},
        {QStringLiteral("name in (a,"), "too early"},
        {QStringLiteral("name is full"), "full"},
        {QStringLiteral("kind = animal"), "animal"},
        {QStringLiteral("credit_limit > much"), "much"},
        {QStringLiteral("credit_limit > 1.005"), "1.005"},
        {QStringLiteral("dates.date > 2026-13-01"), "2026-13-01"},
        {QStringLiteral("dates.date > todaynow"), "todaynow"},
        {QStringLiteral("equivalence_surcharge = maybe"), "maybe"},
        {QStringLiteral("name = a; DROP TABLE customer"), ";"},
        {QStringLiteral("(").repeated(5000), "brackets"},
        {QStringLiteral("not ").repeated(5000), "brackets"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text.left(80).toStdString());
        try {
            parseFilter(customerType(), row.text, today, Currency::euro());
            FAIL_CHECK("it was read");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::BadInput);
            INFO(error.sentence());
            CHECK(error.sentence().contains(QString::fromUtf8(row.mentions)));
        }
    }
}
