// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fixed_point.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QVariant>

namespace clientela {

/// A field's value as it is stored: null, a 64-bit integer or text. Amounts are minor units,
/// quantities, prices and rates their units, dates ISO text, true and false 1 and 0.
using Value = QVariant;

/// How a struct's member becomes a stored value and comes back; specialised beside each type that is stored.
template<class T>
struct ValueConversion;

template<>
struct ValueConversion<QString>
{
    static Value toValue(const QString& text) { return text.isNull() ? Value(QStringLiteral("")) : Value(text); }
    static QString fromValue(const Value& value) { return value.toString(); }
};

template<>
struct ValueConversion<qint64>
{
    static Value toValue(qint64 number) { return Value(number); }
    static qint64 fromValue(const Value& value) { return value.toLongLong(); }
};

template<>
struct ValueConversion<int>
{
    static Value toValue(int number) { return Value(static_cast<qint64>(number)); }
    static int fromValue(const Value& value) { return value.toInt(); }
};

template<>
struct ValueConversion<bool>
{
    static Value toValue(bool flag) { return Value(static_cast<qint64>(flag ? 1 : 0)); }
    static bool fromValue(const Value& value) { return value.toLongLong() != 0; }
};

template<>
struct ValueConversion<QDate>
{
    static Value toValue(QDate date) { return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value(); }
    static QDate fromValue(const Value& value) { return QDate::fromString(value.toString().left(10), Qt::ISODate); }
};

template<>
struct ValueConversion<QJsonObject>
{
    static Value toValue(const QJsonObject& object)
    {
        return object.isEmpty() ? Value(QStringLiteral(""))
                                : Value(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
    static QJsonObject fromValue(const Value& value)
    {
        return QJsonDocument::fromJson(value.toString().toUtf8()).object();
    }
};

template<int Decimals, class Tag>
struct ValueConversion<FixedPoint<Decimals, Tag>>
{
    using Number = FixedPoint<Decimals, Tag>;
    static Value toValue(Number number) { return Value(number.units()); }
    static Number fromValue(const Value& value) { return Number::fromUnits(value.toLongLong()); }
};

/// Only the amount; the currency is the record's (RecordType::applyCurrency).
template<>
struct ValueConversion<Money>
{
    static Value toValue(const Money& money) { return Value(money.minor()); }
    static Money fromValue(const Value& value) { return Money::fromMinor(value.toLongLong(), Currency()); }
};

template<class Tag>
struct ValueConversion<Id<Tag>>
{
    static Value toValue(Id<Tag> id) { return id.isValid() ? Value(id.value()) : Value(); }
    static Id<Tag> fromValue(const Value& value) { return Id<Tag>(value.toLongLong()); }
};

} // namespace clientela
