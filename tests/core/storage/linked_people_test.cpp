// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/linked_people.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

using namespace clientela;
using namespace clientela::test;

namespace {

Customer employee(TestShop& shop, const char* name, CustomerId company, const char* role, const char* phone = "")
{
    Customer person;
    person.name = QString::fromUtf8(name);
    person.company = company;
    person.role = QString::fromUtf8(role);
    if (*phone)
        person.phones = {{{}, QString::fromUtf8(phone), {}, {}}};
    shop.insert("customer", &person);
    return person;
}

QString linesOf(const std::vector<LinkedCustomer>& relations)
{
    QStringList lines;
    for (const LinkedCustomer& each : relations)
        lines.append(QStringLiteral("%1%2 %3 %4")
                         .arg(each.isNamedByOther ? QStringLiteral("<") : QStringLiteral(">"), each.relation, each.name,
                              each.note)
                         .trimmed());
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("A company's people are listed by name with their role and number")
{
    forEachEngine([](TestShop& shop) {
        const CustomerId company = shop.customer(QStringLiteral("Vidros, Lda.")).customerId();
        const CustomerId other = shop.customer(QStringLiteral("Other, Lda.")).customerId();
        employee(shop, "Óscar", company, "Foreman");
        const Customer ana = employee(shop, "Ana", company, "Manager", "912 345 678");
        employee(shop, "Rui", other, "Clerk");
        LinkedPeople people(*shop);
        const std::vector<LinkedPerson> found = people.at(company, 10);
        REQUIRE(found.size() == 2);
        CHECK(found[0].id == ana.customerId());
        CHECK(found[0].role == QStringLiteral("Manager"));
        CHECK(found[0].phone == QStringLiteral("912 345 678"));
        CHECK(found[1].name == QStringLiteral("Óscar"));
        CHECK(people.at(company, 1).size() == 1);
        CHECK(people.countAt(company) == 2);
        CHECK(people.at(ana.customerId(), 10).empty());
        CHECK(people.countAt(CustomerId(999)) == 0);
    });
}

TEST_CASE("Relations are seen from both sides")
{
    forEachEngine([](TestShop& shop) {
        Customer ana = shop.customer(QStringLiteral("Ana"));
        Customer rui = shop.customer(QStringLiteral("Rui"));
        Customer zeta = shop.customer(QStringLiteral("Zeta"));
        ana = shop.load<Customer>("customer", ana.id);
        ana.relations = {{zeta.customerId(), QStringLiteral("referred_by"), {}},
                         {rui.customerId(), QStringLiteral("family_of"), QStringLiteral("brother")}};
        shop.update("customer", &ana);
        zeta = shop.load<Customer>("customer", zeta.id);
        zeta.relations = {{ana.customerId(), QStringLiteral("partner_of"), QStringLiteral("since 2020")}};
        shop.update("customer", &zeta);
        LinkedPeople people(*shop);
        CHECK(linesOf(people.relationsOf(ana.customerId(), 10))
              == QStringLiteral(">referred_by Zeta\n>family_of Rui brother\n<partner_of Zeta since 2020"));
        CHECK(linesOf(people.relationsOf(rui.customerId(), 10)) == QStringLiteral("<family_of Ana brother"));
        CHECK(linesOf(people.relationsOf(zeta.customerId(), 0)) == QStringLiteral(">partner_of Ana since 2020"));
        CHECK(people.relationsOf(CustomerId(999), 10).empty());
    });
}

TEST_CASE("Linked people are found by index")
{
    TestShop shop;
    for (const QString& statement : LinkedPeople::statements()) {
        QStringList plan;
        Rows rows = shop->database().select(QStringLiteral("EXPLAIN QUERY PLAN ") + statement,
                                            std::vector<Value>(statement.count(u'?'), Value(qint64(1))));
        while (rows.next())
            plan.append(rows.text(3));
        CAPTURE(statement.toStdString(), plan.join(u'\n').toStdString());
        CHECK_FALSE(plan.join(u'\n').contains(u"SCAN"));
        CHECK(plan.join(u'\n').contains(u"INDEX"));
    }
}
