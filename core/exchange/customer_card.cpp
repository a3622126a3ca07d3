// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/customer_card.h"

#include "core/base/text_folding.h"
#include "core/exchange/choice_words.h"
#include "core/records/field_text.h"
#include "core/records/record_type.h"

namespace clientela {

namespace {

/// Our types in vCard's words; others go as they are.
QStringList cardTypes(const QString& type)
{
    const QString key = folded(type);
    if (key == u"mobile")
        return {QStringLiteral("cell")};
    if (key.isEmpty() || key == u"main")
        return {};
    return {key};
}

/// The name's last word as the family name, the rest as the given names: the best that one field can give.
void splitName(VCardContact& card, const QString& name)
{
    const qsizetype space = name.lastIndexOf(u' ');
    card.given = space < 0 ? name : name.left(space);
    card.family = space < 0 ? QString() : name.mid(space + 1);
}

QString factLines(const Customer& customer)
{
    QStringList lines;
    for (const char* key : {"tax_number", "source", "owner", "payment_terms", "price_list", "credit_limit"}) {
        const Field* field = customerType().field(QString::fromLatin1(key));
        const QString text = canonicalText(*field, field->value(&customer), customer.creditLimit.currency());
        const bool isZero = field->kind == FieldKind::Money && customer.creditLimit.isZero();
        if (!text.isEmpty() && !isZero)
            lines.append(field->label.text() + QStringLiteral(": ") + text);
    }
    return lines.join(u'\n');
}

} // namespace

VCardContact customerCard(const Customer& customer)
{
    VCardContact card;
    const bool isCompany = customer.kind == u"company";
    card.kind = isCompany ? VCardKind::Organization : VCardKind::Individual;
    card.formattedName = customer.name;
    card.organization = isCompany ? customer.name : customer.companyName;
    if (!isCompany)
        splitName(card, customer.name);
    card.title = customer.role;
    card.uid = customer.uid;
    for (const CustomerPhone& phone : customer.phones)
        card.phones.append({cardTypes(phone.type), phone.number, false, {}});
    for (const CustomerEmail& email : customer.emails)
        card.emails.append({cardTypes(email.type), email.address, false, {}});
    for (const CustomerAddress& address : customer.addresses) {
        VCardAddress place;
        place.types = cardTypes(address.type);
        place.street = address.street;
        place.locality = address.city;
        place.region = address.region;
        place.postcode = address.postcode;
        place.country = address.country;
        card.addresses.append(place);
    }
    if (!customer.website.isEmpty())
        card.links.append({{}, customer.website, {}});
    for (const ImportantDate& day : customer.dates) {
        const VCardDate date{day.date, day.date.toString(Qt::ISODate)};
        if (isBirthdayLabel(day.label) && card.birthday.isEmpty())
            card.birthday = date;
        else
            card.dates.append({day.label, date});
    }
    for (const CustomerTag& tag : customer.tags)
        card.categories.append(tag.name);
    const QString facts = factLines(customer);
    card.note = customer.notes + (customer.notes.isEmpty() || facts.isEmpty() ? QString() : QStringLiteral("\n"))
                + facts;
    return card;
}

} // namespace clientela
