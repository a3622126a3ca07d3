// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/email_address.h"
#include "core/base/phone_number.h"
#include "core/base/tax_number.h"
#include "core/base/text_folding.h"
#include "core/customers/customer.h"
#include "core/records/record_type.h"

#include <QtGlobal>

namespace clientela {

namespace {

std::vector<Choice> customerKinds()
{
    return {{QStringLiteral("person"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Person"))},
            {QStringLiteral("company"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Company"))}};
}

std::vector<Choice> customerStages()
{
    return {{QStringLiteral("lead"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Lead"))},
            {QStringLiteral("prospect"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Prospect"))},
            {QStringLiteral("customer"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Customer"))},
            {QStringLiteral("former"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Former"))}};
}

std::vector<Choice> consentChannels()
{
    return {{QStringLiteral("email"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "E-mail"))},
            {QStringLiteral("sms"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "SMS"))},
            {QStringLiteral("whatsapp"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "WhatsApp"))},
            {QStringLiteral("phone"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Phone"))},
            {QStringLiteral("post"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Post"))}};
}

std::vector<Choice> consentStates()
{
    return {{QStringLiteral("given"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Given"))},
            {QStringLiteral("withdrawn"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Withdrawn"))}};
}

std::vector<Field> customerFields()
{
    return {
        field<&Customer::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).oneOf(customerKinds()).required(),
        field<&Customer::name>("name", QT_TRANSLATE_NOOP("Field", "Name"))
            .required()
            .searchable()
            .foldedKey()
            .sortable(),
        field<&Customer::taxNumber>("tax_number", QT_TRANSLATE_NOOP("Field", "Tax number")).searchCode(),
        field<&Customer::taxNumberKey>("tax_number_key", QT_TRANSLATE_NOOP("Field", "Tax number"))
            .searchable()
            .hidden(),
        field<&Customer::country>("country", QT_TRANSLATE_NOOP("Field", "Country")),
        field<&Customer::language>("language", QT_TRANSLATE_NOOP("Field", "Language")),
        field<&Customer::stage>("stage", QT_TRANSLATE_NOOP("Field", "Stage")).oneOf(customerStages()).sortable(),
        field<&Customer::source>("source", QT_TRANSLATE_NOOP("Field", "Source")),
        field<&Customer::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner")).sortable(),
        field<&Customer::company>("company", QT_TRANSLATE_NOOP("Field", "Company")).refersTo("customer"),
        field<&Customer::companyName>("company_name", QT_TRANSLATE_NOOP("Field", "Company name")).searchable(),
        field<&Customer::role>("role", QT_TRANSLATE_NOOP("Field", "Role")),
        field<&Customer::website>("website", QT_TRANSLATE_NOOP("Field", "Website")),
        field<&Customer::priceList>("price_list", QT_TRANSLATE_NOOP("Field", "Price list")),
        field<&Customer::paymentTerms>("payment_terms", QT_TRANSLATE_NOOP("Field", "Payment terms")),
        field<&Customer::creditLimit>("credit_limit", QT_TRANSLATE_NOOP("Field", "Credit limit")),
        field<&Customer::equivalenceSurcharge>("equivalence_surcharge",
                                               QT_TRANSLATE_NOOP("Field", "Equivalence surcharge")),
        field<&Customer::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).as(FieldKind::LongText),
        field<&Customer::anonymisedAt>("anonymised_at", QT_TRANSLATE_NOOP("Field", "Anonymised")).hidden(),
        field<&Customer::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone")).readOnly(),
        field<&Customer::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail")).readOnly(),
        field<&Customer::city>("city", QT_TRANSLATE_NOOP("Field", "City"))
            .readOnly()
            .searchable()
            .foldedKey()
            .sortable(),
        field<&Customer::balance>("balance", QT_TRANSLATE_NOOP("Field", "Balance")).computed(),
        field<&Customer::overdue>("overdue", QT_TRANSLATE_NOOP("Field", "Overdue")).computed(),
        field<&Customer::overdueSince>("overdue_since", QT_TRANSLATE_NOOP("Field", "Overdue since")).computed(),
        field<&Customer::lastPurchase>("last_purchase", QT_TRANSLATE_NOOP("Field", "Last purchase")).computed(),
    };
}

std::vector<ChildList> customerLists()
{
    return {
        childList<&Customer::phones>(
            "phones", QT_TRANSLATE_NOOP("Field", "Phones"), "customer_phone", "customer_id",
            {field<&CustomerPhone::type>("type", QT_TRANSLATE_NOOP("Field", "Type")),
             field<&CustomerPhone::number>("number", QT_TRANSLATE_NOOP("Field", "Number")).required(),
             field<&CustomerPhone::e164>("e164", QT_TRANSLATE_NOOP("Field", "Number")).searchable().hidden(),
             field<&CustomerPhone::national>("national", QT_TRANSLATE_NOOP("Field", "Number")).searchable().hidden()}),
        childList<&Customer::emails>(
            "emails", QT_TRANSLATE_NOOP("Field", "E-mails"), "customer_email", "customer_id",
            {field<&CustomerEmail::type>("type", QT_TRANSLATE_NOOP("Field", "Type")),
             field<&CustomerEmail::address>("address", QT_TRANSLATE_NOOP("Field", "Address")).required().searchable(),
             field<&CustomerEmail::normalized>("normalized", QT_TRANSLATE_NOOP("Field", "Address")).hidden()}),
        childList<&Customer::addresses>(
            "addresses", QT_TRANSLATE_NOOP("Field", "Addresses"), "customer_address", "customer_id",
            {field<&CustomerAddress::type>("type", QT_TRANSLATE_NOOP("Field", "Type")),
             field<&CustomerAddress::street>("street", QT_TRANSLATE_NOOP("Field", "Street")).as(FieldKind::LongText),
             field<&CustomerAddress::postcode>("postcode", QT_TRANSLATE_NOOP("Field", "Postcode")),
             field<&CustomerAddress::city>("city", QT_TRANSLATE_NOOP("Field", "City")),
             field<&CustomerAddress::region>("region", QT_TRANSLATE_NOOP("Field", "Region")),
             field<&CustomerAddress::country>("country", QT_TRANSLATE_NOOP("Field", "Country"))}),
        childList<&Customer::dates>(
            "dates", QT_TRANSLATE_NOOP("Field", "Important dates"), "customer_date", "customer_id",
            {field<&ImportantDate::label>("label", QT_TRANSLATE_NOOP("Field", "Occasion")),
             field<&ImportantDate::date>("date", QT_TRANSLATE_NOOP("Field", "Date")).required(),
             field<&ImportantDate::yearly>("yearly", QT_TRANSLATE_NOOP("Field", "Every year")),
             field<&ImportantDate::daysBefore>("days_before", QT_TRANSLATE_NOOP("Field", "Days before"))}),
        [] {
            ChildList tags = childList<&Customer::tags>(
                "tags", QT_TRANSLATE_NOOP("Field", "Tags"), "customer_tag", "customer_id",
                {field<&CustomerTag::name>("name", QT_TRANSLATE_NOOP("Field", "Tag")).required()});
            tags.isPlain = true;
            return tags;
        }(),
        childList<&Customer::relations>(
            "relations", QT_TRANSLATE_NOOP("Field", "Relations"), "customer_relation", "customer_id",
            {field<&CustomerRelation::other>("other", QT_TRANSLATE_NOOP("Field", "Customer"))
                 .refersTo("customer")
                 .required(),
             field<&CustomerRelation::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
             field<&CustomerRelation::note>("note", QT_TRANSLATE_NOOP("Field", "Note"))}),
        childList<&Customer::consents>(
            "consents", QT_TRANSLATE_NOOP("Field", "Consents"), "customer_consent", "customer_id",
            {field<&CustomerConsent::channel>("channel", QT_TRANSLATE_NOOP("Field", "Channel"))
                 .oneOf(consentChannels())
                 .required(),
             field<&CustomerConsent::state>("state", QT_TRANSLATE_NOOP("Field", "State"))
                 .oneOf(consentStates())
                 .required(),
             field<&CustomerConsent::date>("date", QT_TRANSLATE_NOOP("Field", "Date")),
             field<&CustomerConsent::source>("source", QT_TRANSLATE_NOOP("Field", "Source"))}),
    };
}

void deriveCustomer(void* record, const ShopDefaults& shop)
{
    Customer& customer = *static_cast<Customer*>(record);
    customer.name = customer.name.simplified();
    if (customer.country.isEmpty())
        customer.country = shop.country;
    customer.taxNumberKey = customer.taxNumber.isEmpty()
                                ? QString()
                                : checkTaxNumber(customer.country, customer.taxNumber).normalized;
    for (CustomerPhone& phone : customer.phones) {
        const PhoneNumber number = PhoneNumber::read(phone.number, customer.country);
        phone.e164 = number.isValid() ? number.e164() : QString();
        phone.national = number.isValid() ? number.nationalDigits() : digits(phone.number);
    }
    for (CustomerEmail& email : customer.emails)
        email.normalized = emailSearchForm(email.address);
    customer.phone = customer.phones.empty() ? QString() : customer.phones.front().number;
    customer.email = customer.emails.empty() ? QString() : customer.emails.front().address;
    customer.city = customer.addresses.empty() ? QString() : customer.addresses.front().city;
}

/// Whether a consent counts after another one of the same channel: the later day does; on one day, or where no day
/// is known, the withdrawal does.
bool outranks(const CustomerConsent& consent, const CustomerConsent& before)
{
    if (consent.date != before.date)
        return !before.date.isValid() || (consent.date.isValid() && consent.date > before.date);
    return consent.isWithdrawn() || !before.isWithdrawn();
}

} // namespace

const CustomerConsent* currentConsent(const Customer& customer, QStringView channel)
{
    const CustomerConsent* current = nullptr;
    for (const CustomerConsent& consent : customer.consents) {
        if (consent.channel == channel && (!current || outranks(consent, *current)))
            current = &consent;
    }
    return current;
}

const RecordType& customerType()
{
    static const RecordType type = [] {
        RecordType description;
        description.key = QStringLiteral("customer");
        description.table = QStringLiteral("customer");
        description.title = Label("Record", QT_TRANSLATE_NOOP("Record", "Customer"));
        description.titlePlural = Label("Record", QT_TRANSLATE_NOOP("Record", "Customers"));
        description.fields = customerFields();
        description.children = customerLists();
        description.titleField = QStringLiteral("name");
        description.subtitleFields = {QStringLiteral("company_name"), QStringLiteral("city"), QStringLiteral("phone")};
        description.derive = deriveCustomer;
        bindStruct<Customer>(description);
        return description;
    }();
    return type;
}

} // namespace clientela
