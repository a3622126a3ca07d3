// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/single_fact_forms.h"

#include "core/base/formats.h"
#include "core/base/number_reading.h"
#include "core/records/field_text.h"
#include "core/storage/field_suggestions.h"
#include "core/templates/document_values.h"
#include "core/workflows/save_record.h"
#include "ui/customers/customer_actions.h"
#include "ui/inputs/value_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace clientela {

namespace {

QString yesWord()
{
    return QCoreApplication::translate("CustomerFacts", "Yes");
}

QString noWord()
{
    return QCoreApplication::translate("CustomerFacts", "No");
}

QString languageWord(const QString& code)
{
    const auto language = languageFromCode(code);
    return language ? languageName(*language) : code;
}

template<class T>
Value valueOr(const Field& field, const QString& text, const std::optional<T>& read)
{
    if (!read)
        throw Error(ErrorKind::BadInput, expectationOf(field, text), field.key);
    return ValueConversion<T>::toValue(*read);
}

} // namespace

QString shownText(const Field& field, const void* record, Session& session)
{
    const Value value = field.value(record);
    if (value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty()))
        return {};
    if (field.key == u"language" && !field.isCustom)
        return languageWord(value.toString());
    if (field.kind == FieldKind::Money && value.toLongLong() == 0)
        return {};
    if (field.kind == FieldKind::Boolean)
        return value.toLongLong() != 0 ? yesWord() : noWord();
    return valueWords(session, field, value, session.currency());
}

Value typedValue(const Field& field, const QString& text, Session& session)
{
    const QString typed = text.trimmed();
    const NumberStyle style = numberStyleOf(session.language());
    if (typed.isEmpty())
        return *valueFromCanonicalText(field, {}, session.currency());
    switch (field.kind) {
    case FieldKind::Money: return valueOr(field, typed, readMoney(typed, session.currency(), style));
    case FieldKind::Number: return valueOr(field, typed, readQuantity(typed, style));
    case FieldKind::Percent: return valueOr(field, typed, readRate(typed, style));
    case FieldKind::Price: return valueOr(field, typed, readUnitPrice(typed, session.currency(), style));
    case FieldKind::Date: {
        auto date = readDate(typed, DateOrder::DayMonthYear);
        if (!date) {
            const QDate shown = QLocale(languageCode(session.language())).toDate(typed, QStringLiteral("d MMM yyyy"));
            if (shown.isValid())
                date = shown;
        }
        return valueOr(field, typed, date);
    }
    case FieldKind::Boolean: return Value(static_cast<qint64>(typed == yesWord() ? 1 : 0));
    case FieldKind::Choice:
        for (const Choice& choice : field.choices) {
            if (choice.label.text() == typed || choice.key == typed)
                return Value(choice.key);
        }
        break;
    default: break;
    }
    const auto value = valueFromCanonicalText(field, field.kind == FieldKind::LongText ? text : typed,
                                              session.currency());
    if (!value)
        throw Error(ErrorKind::BadInput, expectationOf(field, typed), field.key);
    return *value;
}

std::optional<FactForm> fieldForm(const CustomerFacts& facts, Session& session, const QString& fieldKey)
{
    const Field* field = session.shop().types().type(u"customer").field(fieldKey);
    if (!field || field->isReadOnly)
        return std::nullopt;
    const CustomerId id = facts.customer.customerId();
    FactInput input;
    input.label = field->label.text();
    input.text = field->key == u"credit_limit" && facts.customer.creditLimit.isZero()
                     ? QString()
                     : shownText(*field, &facts.customer, session);
    if (field->kind == FieldKind::LongText)
        input.look = FactInput::Look::Lines;
    if (field->kind == FieldKind::Choice || field->kind == FieldKind::Boolean)
        input.look = FactInput::Look::Choice;
    for (const Choice& choice : field->choices)
        input.choices.append(choice.label.text());
    if (field->kind == FieldKind::Boolean)
        input.choices = {yesWord(), noWord()};
    if (field->kind == FieldKind::Choice && !field->isRequired)
        input.choices.prepend(QString());
    if (field->kind == FieldKind::Text && !field->isCustom && field->key != u"name" && field->key != u"tax_number"
        && field->key != u"website" && field->key != u"country" && field->key != u"language") {
        constexpr int mostSuggestions = 30;
        session.perform([&] {
            for (const FieldSuggestion& used :
                 FieldSuggestions(session.shop())
                     .find(session.shop().types().type(u"customer"), field->key, {}, mostSuggestions))
                input.choices.append(used.text);
        });
    }
    if (field->key == u"language") {
        for (const Language language : allLanguages())
            input.choices.append(languageName(language));
    }
    FactForm form;
    form.key = QStringLiteral("field/") + fieldKey;
    form.inputs = {input};
    const QString before = input.text;
    form.save = [&session, id, fieldKey, before](const QStringList& texts) {
        if (texts.at(0) == before)
            return true;
        // the custom fields may have been read again since the form was opened
        const Field* now = session.shop().types().type(u"customer").field(fieldKey);
        if (!now)
            return true;
        QString text = texts.at(0);
        if (fieldKey == u"language") {
            for (const Language language : allLanguages()) {
                if (languageName(language) == text)
                    text = languageCode(language);
            }
        }
        Value value;
        if (!session.perform([&] { value = typedValue(*now, text, session); }))
            return false;
        return changeCustomer(session, id,
                              QCoreApplication::translate("CustomerFacts", "%1 changed.").arg(now->label.text()),
                              [&](Customer& customer) { now->setValue(&customer, value); });
    };
    if (!field->isRequired && field->kind != FieldKind::Boolean) {
        form.remove = [&session, id, fieldKey] {
            const Field* now = session.shop().types().type(u"customer").field(fieldKey);
            return now
                   && changeCustomer(
                       session, id, QCoreApplication::translate("CustomerFacts", "%1 removed.").arg(now->label.text()),
                       [&](Customer& customer) {
                           now->setValue(&customer, *valueFromCanonicalText(*now, {}, session.currency()));
                       });
        };
    }
    return form;
}

FactForm personForm(const CustomerFacts& facts, Session& session, const QString& key, const QString& person)
{
    const CustomerId company = facts.customer.customerId();
    const qint64 id = person.toLongLong();
    FactForm form;
    form.key = key;
    FactInput who{FactInput::Look::Customer, QCoreApplication::translate("CustomerFacts", "Person"), {}, {}, id};
    FactInput role{FactInput::Look::Line, customerType().field(u"role")->label.text(), {}, {}, 0};
    for (const LinkedPerson& linked : facts.people) {
        if (linked.id.value() == id) {
            who.text = linked.name;
            role.text = linked.role;
        }
    }
    form.inputs = id ? std::vector{role} : std::vector{who, role};
    form.save = [&session, company, id](const QStringList& texts) {
        const QString typed = texts.at(0).simplified();
        const QString typedRole = texts.last().simplified();
        const qint64 target = id ? id : customerOfText(typed);
        if (!target && typed.isEmpty())
            return true;
        if (target && target != company.value())
            return changeCustomer(session, CustomerId(target),
                                  QCoreApplication::translate("CustomerFacts", "Person linked."),
                                  [&](Customer& customer) {
                                      customer.company = company;
                                      customer.role = typedRole;
                                  });
        return session.perform([&] {
            AnyRecord record(session.shop().types().type(u"customer"));
            Customer& customer = record.as<Customer>();
            customer.name = typed;
            customer.company = company;
            customer.role = typedRole;
            saveRecord(session.shop(), record);
            session.tellUndoable(QCoreApplication::translate("CustomerFacts", "%1 was added.").arg(typed));
        });
    };
    if (id) {
        form.remove = [&session, id] {
            return changeCustomer(session, CustomerId(id),
                                  QCoreApplication::translate("CustomerFacts", "Person no longer linked."),
                                  [](Customer& customer) { customer.company = {}; });
        };
    }
    return form;
}

QString customerText(qint64 id)
{
    return QStringLiteral("#%1").arg(id);
}

qint64 customerOfText(const QString& text)
{
    return text.startsWith(u'#') ? text.mid(1).toLongLong() : 0;
}

QString additionName(const CustomerFacts& facts, const QString& key)
{
    static constexpr std::pair<const char*, const char*> words[] = {
        {"phones/new", QT_TRANSLATE_NOOP("CustomerFacts", "Phone")},
        {"emails/new", QT_TRANSLATE_NOOP("CustomerFacts", "E-mail")},
        {"addresses/new", QT_TRANSLATE_NOOP("CustomerFacts", "Address")},
        {"dates/new", QT_TRANSLATE_NOOP("CustomerFacts", "Date")},
        {"people/new", QT_TRANSLATE_NOOP("CustomerFacts", "Person")},
        {"relations/new", QT_TRANSLATE_NOOP("CustomerFacts", "Relation to another customer")},
        {"company", QT_TRANSLATE_NOOP("CustomerFacts", "Company where the person works")},
        {"consents/new", QT_TRANSLATE_NOOP("CustomerFacts", "Consent")},
        {"files/new", QT_TRANSLATE_NOOP("CustomerFacts", "File")},
        {"tags", QT_TRANSLATE_NOOP("CustomerFacts", "Tags")},
    };
    for (const auto& [known, word] : words) {
        if (key == QLatin1String(known))
            return QCoreApplication::translate("CustomerFacts", word);
    }
    const QString fieldKey = key.section(u'/', 1);
    if (const Field* field = customerType().field(fieldKey))
        return field->label.text();
    for (const Field& field : facts.ownFields) {
        if (field.key == fieldKey)
            return field.label.text();
    }
    return key;
}

} // namespace clientela
