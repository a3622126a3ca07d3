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

/// What a customer said about being written to or called on a channel, when, and how the shop knows. A later word on
/// the same channel is a row of its own, so that the list proves what held when.
struct CustomerConsent
{
    QString channel;                         ///< email, sms, whatsapp, phone, post
    QString state = QStringLiteral("given"); ///< given, withdrawn
    QDate date;
    QString source; ///< in the shop's words: "form in the shop"

    bool isWithdrawn() const { return state == u"withdrawn"; }
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

    QString phone;      ///< the first one, for lists
    QString email;      ///< the first one, for lists
    QString city;       ///< of the first address, for lists
    Money balance;      ///< what the customer owes; this and what follows is worked out when read
    Money overdue;      ///< of what is owed on documents, what is past its due date
    QDate overdueSince; ///< the earliest due date among those
    QDate lastPurchase; ///< of the newest issued invoice or pro forma that was neither cancelled nor credited

    std::vector<CustomerPhone> phones;
    std::vector<CustomerEmail> emails;
    std::vector<CustomerAddress> addresses;
    std::vector<ImportantDate> dates;
    std::vector<CustomerTag> tags;
    std::vector<CustomerRelation> relations;
    std::vector<CustomerConsent> consents;

    CustomerId customerId() const { return CustomerId(id); }
};

/// The consent of a channel that holds now: the latest one, a withdrawal before a consent of the same day; null when
/// the customer never said anything.
const CustomerConsent* currentConsent(const Customer& customer, QStringView channel);

/// What a customer is, in one place.
const RecordType& customerType();

} // namespace clientela
