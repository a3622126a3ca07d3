// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/change_words.h"

#include "core/records/field_text.h"
#include "ui/customers/customer_words.h"
#include "ui/inputs/value_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace clientela {

namespace {

/// A row of a list: its values, the kind of number or address behind them in brackets.
QString rowWords(Session& session, const ChildList& list, const std::vector<Value>& values, Currency currency)
{
    QStringList parts;
    QString kind;
    for (std::size_t i = 0; i < list.fields.size() && i < values.size(); ++i) {
        const Field& field = list.fields[i];
        if (field.isHidden || field.key == u"yearly" || field.key == u"days_before")
            continue;
        QString words = valueWords(session, field, values[i], currency);
        if (field.key == u"type") {
            kind = words.isEmpty() ? QString() : contactTypeName(words, words);
            continue;
        }
        const bool isNoise = field.kind == FieldKind::Boolean || field.key == u"e164";
        if (!words.isEmpty() && !isNoise && !parts.contains(words))
            parts.append(words);
    }
    const QString text = parts.join(QStringLiteral(", "));
    return kind.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, kind);
}

Value canonicalValue(const Field& field, const QJsonValue& json, Currency currency)
{
    if (json.isNull() || json.isUndefined())
        return {};
    if (json.isBool())
        return Value(qint64(json.toBool() ? 1 : 0));
    if (json.isDouble())
        return Value(json.toInteger());
    return valueFromCanonicalText(field, json.toString(), currency).value_or(Value(json.toString()));
}

Value storedValue(const QJsonValue& json)
{
    if (json.isNull() || json.isUndefined())
        return {};
    return json.isString() ? Value(json.toString()) : Value(json.toInteger());
}

QStringList unlessEmpty(const QString& words)
{
    return words.isEmpty() ? QStringList() : QStringList{words};
}

QStringList storedFieldWords(Session& session, const Field& field, const QJsonValue& value, Currency currency)
{
    return unlessEmpty(valueWords(session, field, storedValue(value), currency));
}

QStringList storedListWords(Session& session, const ChildList& list, const QJsonValue& value, Currency currency)
{
    QStringList words;
    const QJsonArray rows = value.toArray();
    for (const QJsonValue& row : rows) {
        std::vector<Value> values;
        const QJsonArray cells = row.toArray();
        for (const QJsonValue& cell : cells)
            values.push_back(storedValue(cell));
        words.append(rowWords(session, list, values, currency));
    }
    return words;
}

/// Of a record that came or went whole, what is nought or off says nothing.
bool saysNothing(const Field& field, const QJsonValue& value)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Number:
    case FieldKind::Price:
    case FieldKind::Money:
    case FieldKind::Percent:
    case FieldKind::Boolean: return storedValue(value).toLongLong() == 0;
    default: return false;
    }
}

Currency currencyIn(const QJsonObject& json, Currency otherwise)
{
    return Currency::fromCode(json.value(u"currency").toString()).value_or(otherwise);
}

} // namespace

QString fieldWords(const RecordType& type, const QString& key)
{
    if (const ChildList* list = type.child(key))
        return list->label.text();
    const Field* field = type.field(key);
    return field ? field->label.text() : key;
}

QStringList jsonWords(Session& session, const RecordType& type, const QString& key, const QJsonValue& value)
{
    const Currency currency = session.currency();
    if (const ChildList* list = type.child(key)) {
        QStringList words;
        const QJsonArray rows = value.toArray();
        for (const QJsonValue& row : rows) {
            std::vector<Value> values;
            for (const Field& field : list->fields)
                values.push_back(
                    canonicalValue(field, list->isPlain ? row : row.toObject().value(field.key), currency));
            words.append(rowWords(session, *list, values, currency));
        }
        return words;
    }
    const Field* field = type.field(key);
    return field ? unlessEmpty(valueWords(session, *field, canonicalValue(*field, value, currency), currency))
                 : unlessEmpty(value.toVariant().toString());
}

std::vector<WordChange> importWords(Session& session, const RecordType& type, const std::vector<ImportChange>& changes)
{
    std::vector<WordChange> words;
    for (const ImportChange& change : changes) {
        if (change.field != u"custom") {
            words.push_back({change.field, fieldWords(type, change.field),
                             jsonWords(session, type, change.field, change.oldValue),
                             jsonWords(session, type, change.field, change.newValue)});
            continue;
        }
        const QJsonObject before = change.oldValue.toObject();
        const QJsonObject after = change.newValue.toObject();
        for (const Field& field : type.fields) {
            if (field.isCustom && before.value(field.key) != after.value(field.key))
                words.push_back({field.key, field.label.text(),
                                 jsonWords(session, type, field.key, before.value(field.key)),
                                 jsonWords(session, type, field.key, after.value(field.key))});
        }
    }
    std::erase_if(words, [](const WordChange& change) { return change.before == change.after; });
    return words;
}

std::vector<WordChange> storedWords(Session& session, const RecordType& type, const QJsonObject& before,
                                    const QJsonObject& after)
{
    const Currency oldCurrency = currencyIn(before, session.currency());
    const Currency newCurrency = currencyIn(after, oldCurrency);
    const QJsonObject customBefore = before.value(u"custom").toObject();
    const QJsonObject customAfter = after.value(u"custom").toObject();
    std::vector<WordChange> words;
    for (const Field& field : type.fields) {
        const QJsonObject& from = field.isCustom ? customBefore : before;
        const QJsonObject& to = field.isCustom ? customAfter : after;
        if (field.isHidden || field.isComputed || field.key == u"changed_at" || field.key == u"created_at")
            continue;
        if ((before.isEmpty() && saysNothing(field, to.value(field.key)))
            || (after.isEmpty() && saysNothing(field, from.value(field.key))))
            continue;
        if (from.contains(field.key) || to.contains(field.key))
            words.push_back({field.key, field.label.text(),
                             storedFieldWords(session, field, from.value(field.key), oldCurrency),
                             storedFieldWords(session, field, to.value(field.key), newCurrency)});
    }
    for (const ChildList& list : type.children) {
        if (before.contains(list.key) || after.contains(list.key))
            words.push_back({list.key, list.label.text(),
                             storedListWords(session, list, before.value(list.key), oldCurrency),
                             storedListWords(session, list, after.value(list.key), newCurrency)});
    }
    std::erase_if(words, [](const WordChange& change) { return change.before == change.after; });
    return words;
}

WordDifference differenceOf(const WordChange& change)
{
    WordDifference difference;
    for (const QString& word : change.before) {
        if (!change.after.contains(word))
            difference.gone.append(word);
    }
    for (const QString& word : change.after) {
        if (!change.before.contains(word))
            difference.come.append(word);
    }
    return difference;
}

} // namespace clientela
