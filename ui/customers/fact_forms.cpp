// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "ui/customers/customer_actions.h"
#include "ui/customers/customer_facts.h"
#include "ui/customers/customer_words.h"
#include "ui/customers/single_fact_forms.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

QString formWord(const char* source)
{
    return QCoreApplication::translate("CustomerFacts", source);
}

QString savedSentence(const QString& what)
{
    //: what was changed, as "Phone changed."
    return QCoreApplication::translate("CustomerFacts", "%1 changed.").arg(what);
}

QString removedSentence(const QString& what)
{
    return QCoreApplication::translate("CustomerFacts", "%1 removed.").arg(what);
}

QStringList typeNames(const QStringList& keys)
{
    QStringList names;
    for (const QString& key : keys)
        names.append(contactTypeName(key, {}));
    return names;
}

/// The row that is still as it was when the form was opened, wherever it stands now; a new one when there is none,
/// so that what another window did to the list is kept.
template<class Row, class Same>
Row& rowToChange(std::vector<Row>& rows, Same isAsBefore)
{
    const auto found = std::ranges::find_if(rows, isAsBefore);
    return found == rows.end() ? rows.emplace_back() : *found;
}

/// What a list of small rows needs to be edited row by row.
template<class Row>
struct ListForm
{
    std::vector<Row> Customer::* rows;
    QString name;
    bool (*isSame)(const Row& a, const Row& b);
    bool (*isEmpty)(const Row& row);
    std::function<void(Row& row, const QStringList& texts)> read;
};

template<class Row>
FactForm listFormOf(const CustomerFacts& facts, Session& session, const QString& key, const ListForm<Row>& list,
                    std::vector<FactInput> inputs, const std::optional<Row>& before)
{
    const CustomerId id = facts.customer.customerId();
    FactForm form;
    form.key = key;
    form.inputs = std::move(inputs);
    form.save = [&session, id, list, before](const QStringList& texts) {
        Row typed = before.value_or(Row());
        if (!session.perform([&] { list.read(typed, texts); }))
            return false;
        const bool isRemoved = list.isEmpty(typed);
        if (isRemoved && !before)
            return true;
        return changeCustomer(
            session, id, isRemoved ? removedSentence(list.name) : savedSentence(list.name), [&](Customer& customer) {
                auto& rows = customer.*list.rows;
                const auto isBefore = [&](const Row& row) { return before && list.isSame(row, *before); };
                if (isRemoved)
                    std::erase_if(rows, isBefore);
                else
                    rowToChange(rows, isBefore) = typed;
            });
    };
    if (before) {
        form.remove = [&session, id, list, before] {
            return changeCustomer(session, id, removedSentence(list.name), [&](Customer& customer) {
                std::erase_if(customer.*list.rows, [&](const Row& row) { return list.isSame(row, *before); });
            });
        };
    }
    return form;
}

template<class Row>
std::optional<Row> rowAt(const std::vector<Row>& rows, const QString& index)
{
    bool isNumber = false;
    const std::size_t at = index.toUInt(&isNumber);
    return isNumber && at < rows.size() ? std::optional(rows[at]) : std::nullopt;
}

FactForm phoneForm(const CustomerFacts& facts, Session& session, const QString& key, const QString& index)
{
    const auto before = rowAt(facts.customer.phones, index);
    const ListForm<CustomerPhone> list{
        &Customer::phones, formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Phone")),
        [](const CustomerPhone& a, const CustomerPhone& b) { return a.number == b.number && a.type == b.type; },
        [](const CustomerPhone& row) { return row.number.isEmpty(); },
        [](CustomerPhone& row, const QStringList& texts) {
            row.number = texts.at(0).simplified();
            row.type = contactTypeKey(texts.at(1), phoneTypeKeys());
        }};
    return listFormOf(
        facts, session, key, list,
        {{FactInput::Look::Line,
          formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Number")),
          before ? before->number : QString(),
          {},
          0},
         {FactInput::Look::Line, formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Kind")),
          contactTypeName(before ? before->type : QStringLiteral("mobile"), {}), typeNames(phoneTypeKeys()), 0}},
        before);
}

FactForm emailForm(const CustomerFacts& facts, Session& session, const QString& key, const QString& index)
{
    const auto before = rowAt(facts.customer.emails, index);
    const ListForm<CustomerEmail> list{
        &Customer::emails, formWord(QT_TRANSLATE_NOOP("CustomerFacts", "E-mail")),
        [](const CustomerEmail& a, const CustomerEmail& b) { return a.address == b.address && a.type == b.type; },
        [](const CustomerEmail& row) { return row.address.isEmpty(); },
        [](CustomerEmail& row, const QStringList& texts) {
            row.address = texts.at(0).trimmed();
            row.type = contactTypeKey(texts.at(1), emailTypeKeys());
        }};
    return listFormOf(facts, session, key, list,
                      {{FactInput::Look::Line,
                        formWord(QT_TRANSLATE_NOOP("CustomerFacts", "E-mail")),
                        before ? before->address : QString(),
                        {},
                        0},
                       {FactInput::Look::Line, formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Kind")),
                        contactTypeName(before ? before->type : QString(), {}), typeNames(emailTypeKeys()), 0}},
                      before);
}

bool isSameAddress(const CustomerAddress& a, const CustomerAddress& b)
{
    return a.type == b.type && a.street == b.street && a.postcode == b.postcode && a.city == b.city
           && a.region == b.region && a.country == b.country;
}

FactForm addressForm(const CustomerFacts& facts, Session& session, const QString& key, const QString& index)
{
    const auto before = rowAt(facts.customer.addresses, index);
    const CustomerAddress shown = before.value_or(CustomerAddress{
        facts.customer.addresses.empty() ? QStringLiteral("main") : QStringLiteral("delivery"), {}, {}, {}, {}, {}});
    const ListForm<CustomerAddress> list{
        &Customer::addresses, formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Address")), isSameAddress,
        [](const CustomerAddress& row) {
            return row.street.isEmpty() && row.postcode.isEmpty() && row.city.isEmpty() && row.region.isEmpty();
        },
        [](CustomerAddress& row, const QStringList& texts) {
            row.street = texts.at(0).trimmed();
            row.postcode = texts.at(1).simplified();
            row.city = texts.at(2).simplified();
            row.region = texts.at(3).simplified();
            row.country = texts.at(4).simplified();
            row.type = contactTypeKey(texts.at(5), addressTypeKeys());
        }};
    const auto line = [](const char* label, const QString& text, const QStringList& choices = {}) {
        return FactInput{FactInput::Look::Line, formWord(label), text, choices, 0};
    };
    return listFormOf(
        facts, session, key, list,
        {{FactInput::Look::Lines, formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Street")), shown.street, {}, 0},
         line(QT_TRANSLATE_NOOP("CustomerFacts", "Postcode"), shown.postcode),
         line(QT_TRANSLATE_NOOP("CustomerFacts", "City"), shown.city),
         line(QT_TRANSLATE_NOOP("CustomerFacts", "Region"), shown.region),
         line(QT_TRANSLATE_NOOP("CustomerFacts", "Country"), shown.country),
         line(QT_TRANSLATE_NOOP("CustomerFacts", "Kind"), contactTypeName(shown.type, {}),
              typeNames(addressTypeKeys()))},
        before);
}

FactForm dateForm(const CustomerFacts& facts, Session& session, const QString& key, const QString& index)
{
    const auto before = rowAt(facts.customer.dates, index);
    const ImportantDate shown = before.value_or(ImportantDate());
    const QString every = formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Every year"));
    const QString once = formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Once"));
    const ListForm<ImportantDate> list{
        &Customer::dates, formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Date")),
        [](const ImportantDate& a, const ImportantDate& b) { return a.label == b.label && a.date == b.date; },
        [](const ImportantDate& row) { return !row.date.isValid(); },
        [every, &session](ImportantDate& row, const QStringList& texts) {
            row.label = texts.at(0).simplified();
            row.date = QDate::fromString(
                typedValue(*customerType().child(u"dates")->field(u"date"), texts.at(1), session).toString(),
                Qt::ISODate);
            row.yearly = texts.at(2) == every;
            row.daysBefore = texts.at(3).toInt();
        }};
    return listFormOf(facts, session, key, list,
                      {{FactInput::Look::Line,
                        formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Occasion")),
                        shown.label,
                        {formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Birthday")),
                         formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Anniversary"))},
                        0},
                       {FactInput::Look::Line,
                        formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Date")),
                        formatDate(shown.date, session.language()),
                        {},
                        0},
                       {FactInput::Look::Choice,
                        formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Repeats")),
                        shown.yearly ? every : once,
                        {every, once},
                        0},
                       {FactInput::Look::Line,
                        formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Days before")),
                        QString::number(shown.daysBefore),
                        {},
                        0}},
                      before);
}

FactForm relationForm(const CustomerFacts& facts, Session& session, const QString& key, const QString& index)
{
    const auto before = rowAt(facts.customer.relations, index);
    const CustomerRelation shown = before.value_or(CustomerRelation());
    const ListForm<CustomerRelation> list{
        &Customer::relations, formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Relation")),
        [](const CustomerRelation& a, const CustomerRelation& b) { return a.other == b.other && a.kind == b.kind; },
        [](const CustomerRelation& row) { return !row.other.isValid(); },
        [](CustomerRelation& row, const QStringList& texts) {
            row.other = CustomerId(customerOfText(texts.at(0)));
            if (!row.other.isValid() && !texts.at(0).trimmed().isEmpty())
                throw Error(ErrorKind::BadInput,
                            QCoreApplication::translate(
                                "CustomerFacts", "There is no customer “%1”; choose one that is shown while typing.")
                                .arg(texts.at(0).trimmed()));
            const QString typed = texts.at(1).trimmed();
            row.kind = typed;
            for (const QString& kind : relationKeys()) {
                if (relationName(kind) == typed)
                    row.kind = kind;
            }
            row.note = texts.at(2).simplified();
        }};
    QStringList kinds;
    for (const QString& kind : relationKeys())
        kinds.append(relationName(kind));
    return listFormOf(
        facts, session, key, list,
        {{FactInput::Look::Customer,
          formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Customer")),
          facts.names.value(shown.other.value()),
          {},
          shown.other.value()},
         {FactInput::Look::Line, formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Kind")),
          before ? relationName(shown.kind) : kinds.constFirst(), kinds, 0},
         {FactInput::Look::Line, formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Note")), shown.note, {}, 0}},
        before);
}

FactForm consentForm(const CustomerFacts& facts, Session& session, const QString& key, const QString& index)
{
    const auto before = rowAt(facts.customer.consents, index);
    CustomerConsent shown = before.value_or(CustomerConsent());
    if (!before) {
        shown.channel = QStringLiteral("email");
        shown.date = session.today();
    }
    const QString given = formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Given"));
    const QString withdrawn = formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Withdrawn"));
    const ListForm<CustomerConsent> list{
        &Customer::consents, formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Consent")),
        [](const CustomerConsent& a, const CustomerConsent& b) {
            return a.channel == b.channel && a.state == b.state && a.date == b.date;
        },
        [](const CustomerConsent& row) { return row.channel.isEmpty(); },
        [withdrawn, &session](CustomerConsent& row, const QStringList& texts) {
            row.channel = texts.at(0);
            for (const QString& channel : consentChannels()) {
                if (consentChannelName(channel) == texts.at(0))
                    row.channel = channel;
            }
            row.state = texts.at(1) == withdrawn ? QStringLiteral("withdrawn") : QStringLiteral("given");
            row.date = QDate::fromString(
                typedValue(*customerType().child(u"consents")->field(u"date"), texts.at(2), session).toString(),
                Qt::ISODate);
            row.source = texts.at(3).simplified();
        }};
    QStringList channels;
    for (const QString& channel : consentChannels())
        channels.append(consentChannelName(channel));
    return listFormOf(facts, session, key, list,
                      {{FactInput::Look::Choice, formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Channel")),
                        consentChannelName(shown.channel), channels, 0},
                       {FactInput::Look::Choice,
                        formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Consent")),
                        shown.isWithdrawn() ? withdrawn : given,
                        {given, withdrawn},
                        0},
                       {FactInput::Look::Line,
                        formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Date")),
                        formatDate(shown.date, session.language()),
                        {},
                        0},
                       {FactInput::Look::Line,
                        formWord(QT_TRANSLATE_NOOP("CustomerFacts", "How consent was given")),
                        shown.source,
                        {},
                        0}},
                      before);
}

FactForm tagsForm(const CustomerFacts& facts, Session& session, const QString& key)
{
    QStringList names;
    for (const CustomerTag& tag : facts.customer.tags)
        names.append(tag.name);
    const CustomerId id = facts.customer.customerId();
    FactForm form;
    form.key = key;
    form.inputs = {{FactInput::Look::Line,
                    customerType().child(u"tags")->label.text(),
                    names.isEmpty() ? QString() : names.join(QStringLiteral(", ")) + QStringLiteral(", "),
                    {},
                    0,
                    formWord(QT_TRANSLATE_NOOP("CustomerFacts", "Words with commas between"))}};
    form.save = [&session, id, names](const QStringList& texts) {
        QStringList typed;
        for (const QString& part : texts.at(0).split(u',')) {
            if (!part.simplified().isEmpty() && !typed.contains(part.simplified(), Qt::CaseInsensitive))
                typed.append(part.simplified());
        }
        return changeCustomer(
            session, id, savedSentence(customerType().child(u"tags")->label.text()), [&](Customer& customer) {
                std::erase_if(customer.tags, [&](const CustomerTag& tag) {
                    return names.contains(tag.name) && !typed.contains(tag.name);
                });
                for (const QString& name : typed) {
                    if (!names.contains(name) && std::ranges::none_of(customer.tags, [&](const CustomerTag& tag) {
                            return tag.name == name;
                        }))
                        customer.tags.push_back({name});
                }
            });
    };
    return form;
}

FactForm companyForm(const CustomerFacts& facts, Session& session, const QString& key)
{
    const CustomerId id = facts.customer.customerId();
    FactForm form;
    form.key = key;
    form.inputs = {{FactInput::Look::Customer,
                    customerType().field(u"company")->label.text(),
                    facts.names.value(facts.customer.company.value(), facts.customer.companyName),
                    {},
                    facts.customer.company.value()},
                   {FactInput::Look::Line, customerType().field(u"role")->label.text(), facts.customer.role, {}, 0}};
    // a company that is no customer of the shop is kept by its name
    form.save = [&session, id](const QStringList& texts) {
        return changeCustomer(session, id, savedSentence(customerType().field(u"company")->label.text()),
                              [&](Customer& customer) {
                                  const qint64 company = customerOfText(texts.at(0));
                                  customer.company = CustomerId(company);
                                  customer.companyName = company ? QString() : texts.at(0).simplified();
                                  customer.role = texts.at(1).simplified();
                              });
    };
    form.remove = [&session, id] {
        return changeCustomer(session, id, removedSentence(customerType().field(u"company")->label.text()),
                              [](Customer& customer) {
                                  customer.company = {};
                                  customer.companyName.clear();
                              });
    };
    return form;
}

} // namespace

std::optional<FactForm> factForm(const CustomerFacts& facts, Session& session, const QString& key)
{
    const QString list = key.section(u'/', 0, 0);
    const QString rest = key.section(u'/', 1);
    if (list == u"phones")
        return phoneForm(facts, session, key, rest);
    if (list == u"emails")
        return emailForm(facts, session, key, rest);
    if (list == u"addresses")
        return addressForm(facts, session, key, rest);
    if (list == u"dates")
        return dateForm(facts, session, key, rest);
    if (list == u"relations")
        return relationForm(facts, session, key, rest);
    if (list == u"consents")
        return consentForm(facts, session, key, rest);
    if (list == u"tags")
        return tagsForm(facts, session, key);
    if (list == u"company")
        return companyForm(facts, session, key);
    if (list == u"people")
        return personForm(facts, session, key, rest);
    if (list == u"field")
        return fieldForm(facts, session, rest);
    return std::nullopt;
}

} // namespace clientela
