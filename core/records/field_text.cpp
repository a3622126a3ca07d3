// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/field_text.h"

#include "core/base/text_folding.h"

#include <QCoreApplication>

namespace clientela {

namespace {

Value emptyValue(const Field& field)
{
    switch (field.kind) {
    case FieldKind::Date:
    case FieldKind::Timestamp:
    case FieldKind::Reference: return {};
    case FieldKind::Integer:
    case FieldKind::Number:
    case FieldKind::Price:
    case FieldKind::Money:
    case FieldKind::Percent:
    case FieldKind::Boolean: return field.isCustom ? Value() : Value(qint64(0));
    default: return Value(QStringLiteral(""));
    }
}

std::optional<Value> optionalValue(std::optional<qint64> units)
{
    return units ? std::optional(Value(*units)) : std::nullopt;
}

std::optional<Value> booleanValue(const QString& text)
{
    if (text == u"true" || text == u"1")
        return Value(qint64(1));
    if (text == u"false" || text == u"0")
        return Value(qint64(0));
    return {};
}

std::optional<Value> discountValue(const QString& text)
{
    const bool percent = text.endsWith(u'%');
    const auto units = decimalUnits(percent ? QStringView(text).chopped(1) : QStringView(text),
                                    percent ? Rate::decimals : UnitPrice::decimals);
    if (!units || *units < 0 || (percent && *units > 100 * 10000))
        return {};
    return *units == 0 ? Value(QStringLiteral(""))
                       : Value(decimalText(*units, percent ? Rate::decimals : UnitPrice::decimals)
                               + (percent ? QStringLiteral("%") : QString()));
}

std::optional<Value> choiceValue(const Field& field, const QString& text)
{
    const QString wanted = folded(text);
    for (const Choice& choice : field.choices) {
        if (folded(choice.key) == wanted || folded(choice.label.text()) == wanted)
            return Value(choice.key);
    }
    return {};
}

} // namespace

QString canonicalText(const Field& field, const Value& value, Currency currency)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Number: return decimalText(value.toLongLong(), Quantity::decimals);
    case FieldKind::Price: return decimalText(value.toLongLong(), UnitPrice::decimals, currency.decimals());
    case FieldKind::Percent: return decimalText(value.toLongLong(), Rate::decimals);
    case FieldKind::Money: return decimalText(value.toLongLong(), currency.decimals(), currency.decimals());
    case FieldKind::Boolean: return value.toLongLong() ? QStringLiteral("true") : QStringLiteral("false");
    default: return value.toString();
    }
}

std::optional<Value> valueFromCanonicalText(const Field& field, const QString& text, Currency currency)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return emptyValue(field);
    switch (field.kind) {
    case FieldKind::Text: return Value(trimmed);
    case FieldKind::LongText:
    case FieldKind::Json:
    case FieldKind::Timestamp: return Value(text);
    case FieldKind::Integer:
    case FieldKind::Reference: return optionalValue(decimalUnits(trimmed, 0));
    case FieldKind::Number: return optionalValue(decimalUnits(trimmed, Quantity::decimals));
    case FieldKind::Price: return optionalValue(decimalUnits(trimmed, UnitPrice::decimals));
    case FieldKind::Percent:
        return optionalValue(decimalUnits(
            trimmed.endsWith(u'%') ? QStringView(trimmed).chopped(1) : QStringView(trimmed), Rate::decimals));
    case FieldKind::Money: return optionalValue(decimalUnits(trimmed, currency.decimals()));
    case FieldKind::Boolean: return booleanValue(trimmed);
    case FieldKind::Date: {
        const QDate date = QDate::fromString(trimmed, Qt::ISODate);
        return date.isValid() && trimmed.size() == 10 ? std::optional(Value(trimmed)) : std::nullopt;
    }
    case FieldKind::Choice: return choiceValue(field, trimmed);
    case FieldKind::Discount: return discountValue(trimmed);
    }
    return {};
}

QString expectationOf(const Field& field, const QString& text)
{
    const QString name = field.label.text();
    switch (field.kind) {
    case FieldKind::Date:
    case FieldKind::Timestamp:
        return QCoreApplication::translate("Record", "%1: “%2” is not a date; write it as 2026-12-31.").arg(name, text);
    case FieldKind::Choice: {
        QStringList keys;
        for (const Choice& choice : field.choices)
            keys.append(choice.key);
        return QCoreApplication::translate("Record", "%1: “%2” is not known; choose one of %3.")
            .arg(name, text, keys.join(QStringLiteral(", ")));
    }
    case FieldKind::Boolean:
        return QCoreApplication::translate("Record", "%1: “%2” is neither true nor false.").arg(name, text);
    case FieldKind::Reference: return QCoreApplication::translate("Record", "%1: “%2” was not found.").arg(name, text);
    case FieldKind::Discount:
        return QCoreApplication::translate("Record", "%1: “%2” is not a discount; write 10% or 12.50.").arg(name, text);
    default:
        return QCoreApplication::translate("Record", "%1: “%2” is not a number that fits; write it as 12.50.")
            .arg(name, text);
    }
}

} // namespace clientela
