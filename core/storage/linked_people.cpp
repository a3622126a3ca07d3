// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/linked_people.h"

namespace clientela {

namespace {

constexpr const char* peopleStatement =
    "SELECT id, name, role, phone, email FROM customer WHERE company_id = ? ORDER BY name_key, id LIMIT ?";
constexpr const char* peopleCountStatement = "SELECT count(*) FROM customer WHERE company_id = ?";
constexpr const char* ownRelationsStatement =
    "SELECT customer.id, customer.name, customer.kind, relation.kind, relation.note FROM customer_relation AS relation"
    " JOIN customer ON customer.id = relation.other_id WHERE relation.customer_id = ? ORDER BY relation.position";
constexpr const char* othersRelationsStatement =
    "SELECT customer.id, customer.name, customer.kind, relation.kind, relation.note FROM customer_relation AS relation"
    " JOIN customer ON customer.id = relation.customer_id WHERE relation.other_id = ?"
    " ORDER BY customer.name_key, customer.id, relation.position LIMIT ?";

void appendRelations(Rows rows, bool isNamedByOther, std::vector<LinkedCustomer>& relations)
{
    while (rows.next())
        relations.push_back(
            {CustomerId(rows.integer(0)), rows.text(1), rows.text(2), rows.text(3), rows.text(4), isNamedByOther});
}

} // namespace

std::vector<LinkedPerson> LinkedPeople::at(CustomerId company, int limit)
{
    std::vector<LinkedPerson> people;
    Rows rows = m_shop.database().select(QString::fromLatin1(peopleStatement), {company.value(), limit});
    while (rows.next())
        people.push_back({CustomerId(rows.integer(0)), rows.text(1), rows.text(2), rows.text(3), rows.text(4)});
    return people;
}

qint64 LinkedPeople::countAt(CustomerId company)
{
    return m_shop.database().single(QString::fromLatin1(peopleCountStatement), {company.value()}).toLongLong();
}

std::vector<LinkedCustomer> LinkedPeople::relationsOf(CustomerId customer, int limit)
{
    std::vector<LinkedCustomer> relations;
    Database& database = m_shop.database();
    appendRelations(database.select(QString::fromLatin1(ownRelationsStatement), {customer.value()}), false, relations);
    appendRelations(database.select(QString::fromLatin1(othersRelationsStatement), {customer.value(), limit}), true,
                    relations);
    return relations;
}

QStringList LinkedPeople::statements()
{
    QStringList statements;
    for (const char* statement :
         {peopleStatement, peopleCountStatement, ownRelationsStatement, othersRelationsStatement})
        statements.append(QString::fromLatin1(statement));
    return statements;
}

} // namespace clientela
