// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/records/record.h"

#include <QDate>

#include <vector>

namespace clientela {

struct RecordType;

/// A telephone number as typed, and as it is compared.
struct CustomerPhone
{
    QString type; ///< mobile, work, home, fax, …; the shop's own words are kept
    QString number;
    QString e164;     ///< "+351912345678"; empty when the number is not a valid one
    QString national; ///< digits as dialled inside the country, without a trunk prefix
};

/// An e-mail address as typed, and as it is compared.
struct CustomerEmail
{
    QString type;
    QString address;
    QString normalized;
};

/// A postal address.
struct CustomerAddress
{
    QString type; ///< main, delivery, billing, home, work
    QString street;
    QString postcode;
    QString city;
    QString region;
    QString country; ///< ISO 3166
};

/// A date that the shop wants to be reminded of.
struct ImportantDate
{
    QString label;
    QDate date;
    bool yearly = true;
    int daysBefore = 0;
};

/// A word that groups customers.
struct CustomerTag
{
    QString name;
};

/// How this customer stands to another one, beyond working for it.
struct CustomerRelation
{
    CustomerId other;
    QString kind; ///< referred_by, partner_of, family_of
    QString note;
};

/// A company or a person that the shop sells to or hopes to.
struct Customer : Record
{
    QString kind = QStringLiteral("person");
    QString name;
    QString taxNumber;
    QString taxNumberKey; ///< normalised; how it is compared
    QString country;
    QString language;
    QString stage = QStringLiteral("customer");
    QString source;
    QString owner;
    CustomerId company; ///< where a person works
    QString companyName;
    QString role;
    QString website;
    QString priceList;
    QString paymentTerms;
    Money creditLimit;
    bool equivalenceSurcharge = false; ///< Spain: recargo de equivalencia is charged too
    QString notes;
    QString anonymisedAt;

    QString phone; ///< the first one, for lists
    QString email; ///< the first one, for lists
    QString city;  ///< of the first address, for lists
    Money balance; ///< what the customer owes; worked out when read

    std::vector<CustomerPhone> phones;
    std::vector<CustomerEmail> emails;
    std::vector<CustomerAddress> addresses;
    std::vector<ImportantDate> dates;
    std::vector<CustomerTag> tags;
    std::vector<CustomerRelation> relations;

    CustomerId customerId() const { return CustomerId(id); }
};

/// What a customer is, in one place.
const RecordType& customerType();

} // namespace clientela
