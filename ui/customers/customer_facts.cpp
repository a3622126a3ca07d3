// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_facts.h"

#include "core/base/email_address.h"
#include "core/base/formats.h"
#include "core/base/phone_number.h"
#include "core/base/tax_number.h"
#include "core/catalog/country_preset.h"
#include "core/storage/attachment_storage.h"
#include "core/templates/document_values.h"
#include "ui/customers/customer_files.h"
#include "ui/customers/customer_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace clientela {

namespace {

QString factWord(const char* source)
{
    return QCoreApplication::translate("CustomerFacts", source);
}

QString rowKey(const char* list, std::size_t row)
{
    return QStringLiteral("%1/%2").arg(QLatin1String(list)).arg(row);
}

Fact heading(const char* key, const QString& label, const QStringList& additions = {})
{
    Fact fact;
    fact.look = FactLook::Heading;
    fact.key = QLatin1String(key);
    fact.label = label;
    fact.additions = additions;
    return fact;
}

Fact valueFact(const QString& key, const QString& label, const QString& value)
{
    Fact fact;
    fact.key = key;
    fact.label = label;
    fact.value = value;
    return fact;
}

/// Collects a section's rows; a section without any and without additions is left out.
class FactRows
{
public:
    void add(Fact fact) { m_rows.push_back(std::move(fact)); }
    std::vector<Fact> take() { return std::move(m_rows); }

private:
    std::vector<Fact> m_rows;
};

QString addressText(const CustomerAddress& address, const QString& homeCountry, Language language)
{
    QStringList lines;
    if (!address.street.isEmpty())
        lines.append(address.street);
    const QString town = QStringLiteral("%1 %2").arg(address.postcode, address.city).simplified();
    if (!town.isEmpty())
        lines.append(town);
    if (!address.region.isEmpty() && address.region != address.city)
        lines.append(address.region);
    if (!address.country.isEmpty() && address.country != homeCountry)
        lines.append(countryName(address.country, language));
    return lines.join(u'\n');
}

void addContacts(FactRows& rows, const CustomerFacts& facts, Session& session)
{
    const Customer& customer = facts.customer;
    const QString home = session.shop().defaults().country;
    QStringList additions{QStringLiteral("phones/new"), QStringLiteral("emails/new"), QStringLiteral("addresses/new")};
    if (customer.website.isEmpty())
        additions.append(QStringLiteral("field/website"));
    rows.add(heading("contacts", factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Contacts")), additions));
    for (std::size_t i = 0; i < customer.phones.size(); ++i) {
        const CustomerPhone& phone = customer.phones[i];
        const PhoneNumber number = PhoneNumber::read(phone.number,
                                                     customer.country.isEmpty() ? home : customer.country);
        Fact fact = valueFact(rowKey("phones", i),
                              contactTypeName(phone.type, factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Phone"))),
                              number.isValid() ? number.formattedFor(home) : phone.number);
        fact.link = QStringLiteral("tel:") + phone.number;
        if (!number.isValid())
            fact.problem = factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Not a valid number in this country."));
        rows.add(fact);
    }
    for (std::size_t i = 0; i < customer.emails.size(); ++i) {
        const CustomerEmail& email = customer.emails[i];
        Fact fact = valueFact(rowKey("emails", i),
                              contactTypeName(email.type, factWord(QT_TRANSLATE_NOOP("CustomerFacts", "E-mail"))),
                              email.address);
        fact.link = QStringLiteral("mailto:") + email.address;
        fact.isMiddleCut = true;
        if (!isPlausibleEmail(normalizedEmail(email.address)))
            fact.problem = factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Not an e-mail address."));
        rows.add(fact);
    }
    for (std::size_t i = 0; i < customer.addresses.size(); ++i) {
        const CustomerAddress& address = customer.addresses[i];
        rows.add(valueFact(rowKey("addresses", i),
                           address.type == u"main" || address.type.isEmpty()
                               ? factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Address"))
                               : contactTypeName(address.type, {}),
                           addressText(address, home, session.language())));
    }
    if (!customer.website.isEmpty()) {
        Fact fact = valueFact(QStringLiteral("field/website"), factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Website")),
                              shownWebsite(customer.website));
        fact.link = customer.website;
        fact.isMiddleCut = true;
        rows.add(fact);
    }
}

void addPeople(FactRows& rows, const CustomerFacts& facts)
{
    const Customer& customer = facts.customer;
    QStringList additions;
    if (facts.isCompany())
        additions.append(QStringLiteral("people/new"));
    else if (!customer.company.isValid() && customer.companyName.isEmpty())
        additions.append(QStringLiteral("company"));
    if (!facts.isCompany() && customer.role.isEmpty())
        additions.append(QStringLiteral("field/role"));
    additions.append(QStringLiteral("relations/new"));
    rows.add(heading("people",
                     facts.isCompany() ? factWord(QT_TRANSLATE_NOOP("CustomerFacts", "People"))
                                       : factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Company and people")),
                     additions));
    if (customer.company.isValid() || !customer.companyName.isEmpty()) {
        Fact fact = valueFact(QStringLiteral("company"), factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Works for")),
                              facts.names.value(customer.company.value(), customer.companyName));
        fact.customer = customer.company.value();
        rows.add(fact);
    }
    if (!customer.role.isEmpty())
        rows.add(valueFact(QStringLiteral("field/role"), customerType().field(u"role")->label.text(), customer.role));
    for (std::size_t i = 0; i < facts.people.size(); ++i) {
        const LinkedPerson& person = facts.people[i];
        Fact fact;
        fact.look = FactLook::Person;
        fact.key = QStringLiteral("people/%1").arg(person.id.value());
        fact.label = person.name;
        QStringList remark{person.role, person.phone};
        remark.removeAll(QString());
        fact.value = remark.join(QStringLiteral(" · "));
        fact.customer = person.id.value();
        rows.add(fact);
    }
    for (std::size_t i = 0; i < customer.relations.size(); ++i) {
        const CustomerRelation& relation = customer.relations[i];
        Fact fact = valueFact(rowKey("relations", i), relationName(relation.kind),
                              facts.names.value(relation.other.value()));
        fact.tooltip = relation.note;
        fact.customer = relation.other.value();
        rows.add(fact);
    }
    for (const LinkedCustomer& relative : facts.relatives) {
        Fact fact = valueFact(QStringLiteral("relative/%1").arg(relative.id.value()),
                              relationFromOther(relative.relation), relative.name);
        fact.tooltip = relative.note;
        fact.customer = relative.id.value();
        rows.add(fact);
    }
}

void addOwn(FactRows& rows, const char* key, const CustomerFacts& facts, Session& session, QStringList& additions)
{
    const Field& field = *customerType().field(QString::fromLatin1(key));
    const QString text = shownText(field, &facts.customer, session);
    const QString factKey = QStringLiteral("field/") + QLatin1String(key);
    if (text.isEmpty())
        additions.append(factKey);
    else
        rows.add(valueFact(factKey, field.label.text(), text));
}

Fact taxNumberFact(const CustomerFacts& facts, Session& session)
{
    const Customer& customer = facts.customer;
    const QString country = customer.country.isEmpty() ? session.shop().defaults().country : customer.country;
    const TaxNumberCheck check = checkTaxNumber(country, customer.taxNumber);
    const CountryPreset preset = countryPreset(country);
    Fact fact = valueFact(QStringLiteral("field/tax_number"),
                          preset.name.isEmpty() ? factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Tax number"))
                                                : preset.taxNumberLabel,
                          check.isWrong() ? customer.taxNumber : check.formatted);
    if (check.isWrong())
        fact.problem = check.reason;
    return fact;
}

Fact creditFact(const CustomerFacts& facts, Session& session)
{
    const Customer& customer = facts.customer;
    const Money zero = Money::fromMinor(0, customer.creditLimit.currency());
    const Money used = qMax(customer.balance, zero);
    Fact fact = valueFact(QStringLiteral("field/credit_limit"), factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Credit")),
                          //: how much of the credit is used: "1,924.50 of €5,000.00"
                          QCoreApplication::translate("CustomerFacts", "%1 of %2")
                              .arg(formatMoney(used, session.language(), CurrencyDisplay::None),
                                   formatMoney(customer.creditLimit, session.language())));
    fact.look = FactLook::Bar;
    fact.share = customer.creditLimit.minor() > 0
                     ? qMin(1.0, double(used.minor()) / double(customer.creditLimit.minor()))
                     : 0;
    if (used > customer.creditLimit)
        fact.problem = factWord(QT_TRANSLATE_NOOP("CustomerFacts", "More is owed than the credit allows."));
    return fact;
}

void addTerms(FactRows& rows, const CustomerFacts& facts, Session& session)
{
    QStringList additions;
    FactRows values;
    if (facts.customer.taxNumber.isEmpty())
        additions.append(QStringLiteral("field/tax_number"));
    else
        values.add(taxNumberFact(facts, session));
    addOwn(values, "payment_terms", facts, session, additions);
    addOwn(values, "price_list", facts, session, additions);
    if (facts.customer.creditLimit.isZero())
        additions.append(QStringLiteral("field/credit_limit"));
    else
        values.add(creditFact(facts, session));
    if (session.shop().defaults().country == u"ES" || facts.customer.equivalenceSurcharge)
        addOwn(values, "equivalence_surcharge", facts, session, additions);
    rows.add(heading("terms", factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Terms")), additions));
    for (Fact& fact : values.take())
        rows.add(std::move(fact));
}

void addDates(FactRows& rows, const CustomerFacts& facts, Session& session)
{
    rows.add(heading("dates", factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Dates")), {QStringLiteral("dates/new")}));
    for (std::size_t i = 0; i < facts.customer.dates.size(); ++i) {
        const ImportantDate& date = facts.customer.dates[i];
        Fact fact = valueFact(rowKey("dates", i), formatDate(date.date, session.language()), date.label);
        fact.tooltip = formatDate(date.date, session.language(), DateStyle::Long);
        rows.add(fact);
    }
}

void addConsents(FactRows& rows, const CustomerFacts& facts, Session& session)
{
    rows.add(
        heading("consents", factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Consent")), {QStringLiteral("consents/new")}));
    for (std::size_t i = 0; i < facts.customer.consents.size(); ++i) {
        const CustomerConsent& consent = facts.customer.consents[i];
        Fact fact = valueFact(rowKey("consents", i), consentChannelName(consent.channel),
                              QStringLiteral("%1, %2").arg(
                                  consent.isWithdrawn() ? factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Withdrawn"))
                                                        : factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Given")),
                                  shortDay(consent.date, session.today(), session.language())));
        fact.tooltip = consent.source;
        // what an earlier row said holds no more
        fact.isOutdated = currentConsent(facts.customer, consent.channel) != &consent;
        rows.add(fact);
    }
}

void addFiles(FactRows& rows, const CustomerFacts& facts, Session& session)
{
    rows.add(heading("files", factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Files")), {QStringLiteral("files/new")}));
    for (const Attachment& file : facts.files) {
        Fact fact = valueFact(QStringLiteral("files/%1").arg(file.id), fileSizeText(file.size, session.language()),
                              file.name);
        fact.link = QStringLiteral("file:%1").arg(file.id);
        fact.isMiddleCut = true;
        rows.add(fact);
    }
}

void addOrigin(FactRows& rows, const CustomerFacts& facts, Session& session)
{
    QStringList additions;
    FactRows values;
    addOwn(values, "source", facts, session, additions);
    const QDateTime since = localMoment(facts.customer.createdAt);
    if (since.isValid()) {
        Fact fact = valueFact(QStringLiteral("since"), factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Since")),
                              QLocale(languageCode(session.language()))
                                  .toString(since.date(), session.language() == Language::English
                                                              ? QStringLiteral("MMMM yyyy")
                                                              : QStringLiteral("MMMM 'de' yyyy")));
        fact.tooltip = formatDate(since.date(), session.language(), DateStyle::Long);
        fact.isFixed = true;
        values.add(fact);
    }
    for (const char* key : {"stage", "kind", "owner", "language", "country"})
        addOwn(values, key, facts, session, additions);
    QStringList tags;
    for (const CustomerTag& tag : facts.customer.tags)
        tags.append(tag.name);
    if (tags.isEmpty())
        additions.append(QStringLiteral("tags"));
    else
        values.add(valueFact(QStringLiteral("tags"), customerType().child(u"tags")->label.text(),
                             tags.join(QStringLiteral(", "))));
    rows.add(heading("origin", factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Origin and tags")), additions));
    for (Fact& fact : values.take())
        rows.add(std::move(fact));
}

} // namespace

CustomerFacts readCustomerFacts(ShopFile& shop, CustomerId id)
{
    const RecordType& type = shop.types().type(u"customer");
    CustomerFacts facts;
    facts.customer = shop.records().load(type, id.value()).as<Customer>();
    for (const Field& field : type.fields) {
        if (field.isCustom && !field.isHidden)
            facts.ownFields.push_back(field);
    }
    std::vector<qint64> named;
    if (facts.customer.company.isValid())
        named.push_back(facts.customer.company.value());
    for (const AnyRecord& other : shop.records().loadMany(type, named, false))
        facts.names.insert(other.base().id, type.titleOf(other.data()));

    facts.files = AttachmentStorage(shop).list(id);
    constexpr int mostPeople = 50;
    LinkedPeople linked(shop);
    if (facts.isCompany())
        facts.people = linked.at(id, mostPeople);
    facts.relatives = linked.relationsOf(id, mostPeople);
    for (const LinkedCustomer& relative : facts.relatives)
        facts.names.insert(relative.id.value(), relative.name);
    std::erase_if(facts.relatives, [](const LinkedCustomer& relative) { return !relative.isNamedByOther; });
    return facts;
}

std::vector<Fact> factsOf(const CustomerFacts& facts, Session& session)
{
    FactRows rows;
    addContacts(rows, facts, session);
    addPeople(rows, facts);
    addTerms(rows, facts, session);
    addDates(rows, facts, session);
    if (!facts.ownFields.empty()) {
        rows.add(heading("own", factWord(QT_TRANSLATE_NOOP("CustomerFacts", "More facts"))));
        for (const Field& field : facts.ownFields)
            rows.add(valueFact(QStringLiteral("field/") + field.key, field.label.text(),
                               shownText(field, &facts.customer, session)));
    }
    addOrigin(rows, facts, session);
    addConsents(rows, facts, session);
    addFiles(rows, facts, session);
    rows.add(heading("notes", factWord(QT_TRANSLATE_NOOP("CustomerFacts", "Notes")),
                     facts.customer.notes.isEmpty() ? QStringList{QStringLiteral("field/notes")} : QStringList()));
    if (!facts.customer.notes.isEmpty())
        rows.add(valueFact(QStringLiteral("field/notes"), {}, facts.customer.notes));
    return rows.take();
}

} // namespace clientela
