// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/shop_file.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace clientela {

/// Somebody who works at a company, as its card shows it.
struct LinkedPerson
{
    CustomerId id;
    QString name;
    QString role;
    QString phone; ///< the first one
    QString email; ///< the first one
};

/// How two customers stand to each other, seen from one of them.
struct LinkedCustomer
{
    CustomerId id;
    QString name;
    QString customerKind; ///< person, company
    QString relation;     ///< referred_by, partner_of, family_of, or the shop's own word
    QString note;
    bool isNamedByOther = false; ///< the relation stands with the other customer, which says it of this one
};

/// Reads whom a customer is linked with.
class LinkedPeople
{
public:
    explicit LinkedPeople(ShopFile& shop)
        : m_shop(shop)
    {
    }

    /// The people who work at a company, by name; at most limit.
    std::vector<LinkedPerson> at(CustomerId company, int limit);
    qint64 countAt(CustomerId company);

    /// The relations of a customer in its own order, then those that others have with it, by name; at most limit of
    /// the others'.
    std::vector<LinkedCustomer> relationsOf(CustomerId customer, int limit);

    /// The statements behind them, for looking at their plans.
    static QStringList statements();

private:
    ShopFile& m_shop;
};

} // namespace clientela
