// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_json.h"

#include "core/records/field_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace clientela {

namespace {

QJsonValue fieldToJson(const Field& field, const void* record, Currency currency)
{
    const Value value = field.value(record);
    if (value.isNull())
        return QJsonValue::Null;
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Reference: return QJsonValue(value.toLongLong());
    case FieldKind::Boolean: return value.toLongLong() != 0;
    case FieldKind::Json: return QJsonDocument::fromJson(value.toString().toUtf8()).object();
    default: return canonicalText(field, value, currency);
    }
}

QString jsonText(const QJsonValue& json)
{
    switch (json.type()) {
    case QJsonValue::String: return json.toString();
    case QJsonValue::Bool: return json.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        const double number = json.toDouble();
        const qint64 integer = json.toInteger();
        return static_cast<double>(integer) == number ? QString::number(integer) : QString::number(number, 'f', 6);
    }
    default: return {};
    }
}

bool isEmptyJson(const QJsonValue& json)
{
    return json.isNull() || json.isUndefined() || (json.isString() && json.toString().trimmed().isEmpty());
}

QString noSuchField(const QString& key, const QStringList& known)
{
    return QCoreApplication::translate("Record", "There is no field “%1”; choose one of %2.")
        .arg(key, known.join(QStringLiteral(", ")));
}

/// What can be given in JSON: the fields of the program, the lists and "custom".
QStringList writableKeys(const RecordType& type)
{
    QStringList keys;
    for (const Field& field : type.fields) {
        if (!field.isReadOnly && !field.isCustom)
            keys.append(field.key);
    }
    for (const ChildList& list : type.children)
        keys.append(list.key);
    keys.append(QStringLiteral("custom"));
    return keys;
}

QStringList writableKeys(const ChildList& list)
{
    QStringList keys;
    for (const Field& field : list.fields) {
        if (!field.isReadOnly)
            keys.append(field.key);
    }
    return keys;
}

QStringList customKeys(const RecordType& type)
{
    QStringList keys;
    for (const Field& field : type.fields) {
        if (field.isCustom)
            keys.append(field.key);
    }
    return keys;
}

class RecordReader
{
public:
    RecordReader(Currency currency, const ReferenceResolver& resolve)
        : m_currency(currency)
        , m_resolve(resolve)
    {
    }
    void setCurrency(Currency currency) { m_currency = currency; }

    void readField(const Field& field, const QJsonValue& json, void* record, const QString& path)
    {
        if (json.isArray() || (json.isObject() && field.kind != FieldKind::Json)) {
            m_problems.push_back(
                {path, QCoreApplication::translate("Record", "%1: write a single value.").arg(field.label.text())});
            return;
        }
        if (field.kind == FieldKind::Json) {
            field.setValue(record, ValueConversion<QJsonObject>::toValue(json.toObject()));
            return;
        }
        const QString text = jsonText(json);
        std::optional<Value> value;
        if (field.kind == FieldKind::Reference && !isEmptyJson(json)) {
            const auto id = m_resolve ? m_resolve(field.target, text, json.isDouble()) : decimalUnits(text, 0);
            value = id ? std::optional(Value(*id)) : std::nullopt;
        } else {
            value = valueFromCanonicalText(field, text, m_currency);
        }
        if (value)
            field.setValue(record, *value);
        else
            m_problems.push_back({path, expectationOf(field, text)});
    }

    void readList(const ChildList& list, const QJsonValue& json, void* record)
    {
        if (!json.isArray() && !isEmptyJson(json)) {
            m_problems.push_back(
                {list.key, QCoreApplication::translate("Record", "%1: write a list in [ ].").arg(list.label.text())});
            return;
        }
        list.clear(record);
        const QJsonArray rows = json.toArray();
        for (qsizetype i = 0; i < rows.size(); ++i)
            readRow(list, rows.at(i), list.append(record), QStringLiteral("%1[%2]").arg(list.key).arg(i));
    }

    void addProblem(const QString& field, const QString& message) { m_problems.push_back({field, message}); }
    Problems problems() && { return std::move(m_problems); }

private:
    void readRow(const ChildList& list, const QJsonValue& json, void* row, const QString& path)
    {
        if (!json.isObject()) {
            if (list.isPlain)
                readField(list.fields.front(), json, row, path);
            else
                addProblem(path, QCoreApplication::translate("Record", "%1: write the fields of each entry in { }.")
                                     .arg(list.label.text()));
            return;
        }
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const Field* field = list.field(it.key());
            const QString fieldPath = path + u'.' + it.key();
            if (!field)
                addProblem(fieldPath, noSuchField(it.key(), writableKeys(list)));
            else if (!field->isReadOnly)
                readField(*field, it.value(), row, fieldPath);
        }
    }

    Currency m_currency;
    const ReferenceResolver& m_resolve;
    Problems m_problems;
};

QJsonValue storedToJson(const Value& value)
{
    if (value.isNull())
        return QJsonValue::Null;
    return value.typeId() == QMetaType::QString ? QJsonValue(value.toString()) : QJsonValue(value.toLongLong());
}

Value storedFromJson(const QJsonValue& json)
{
    if (json.isNull() || json.isUndefined())
        return {};
    return json.isString() ? Value(json.toString()) : Value(json.toInteger());
}

/// What every record has and nobody gives: files name it, and it is passed over like a field that is read only.
bool isKeptByProgram(QStringView key)
{
    return key == u"id" || key == u"uid" || key == u"created_at" || key == u"changed_at";
}

} // namespace

QJsonObject recordToJson(const RecordType& type, const void* record, Currency shopCurrency)
{
    const Currency currency = type.currencyOf(record, shopCurrency);
    QJsonObject json{{QStringLiteral("id"), type.baseOf(record).id}};
    for (const Field& field : type.fields) {
        if (field.isHidden || field.isCustom)
            continue;
        json.insert(field.key, fieldToJson(field, record, currency));
    }
    for (const ChildList& list : type.children) {
        QJsonArray rows;
        for (qsizetype i = 0; i < list.count(record); ++i) {
            const void* row = list.at(record, i);
            if (list.isPlain) {
                rows.append(fieldToJson(list.fields.front(), row, currency));
                continue;
            }
            QJsonObject object;
            for (const Field& field : list.fields) {
                if (!field.isHidden)
                    object.insert(field.key, fieldToJson(field, row, currency));
            }
            rows.append(object);
        }
        json.insert(list.key, rows);
    }
    QJsonObject custom;
    for (const Field& field : type.fields) {
        if (field.isCustom)
            custom.insert(field.key, fieldToJson(field, record, currency));
    }
    json.insert(QStringLiteral("custom"), custom);
    return json;
}

Problems readRecordJson(const RecordType& type, const QJsonObject& json, void* record, Currency shopCurrency,
                        const ReferenceResolver& resolve)
{
    RecordReader reader(type.currencyOf(record, shopCurrency), resolve);
    if (const Field* currency = type.field(u"currency"); currency && json.contains(u"currency")) {
        const auto known = Currency::fromCode(json.value(u"currency").toString());
        if (!known)
            reader.addProblem(currency->key, expectationOf(*currency, json.value(u"currency").toString()));
        else
            currency->setValue(record, known->code());
        reader.setCurrency(known.value_or(Currency()));
    }
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString key = it.key();
        if (key == u"currency" || isKeptByProgram(key))
            continue;
        if (key == u"custom") {
            const QJsonObject custom = it.value().toObject();
            for (auto customIt = custom.begin(); customIt != custom.end(); ++customIt) {
                const Field* field = type.field(customIt.key());
                if (field && field->isCustom)
                    reader.readField(*field, customIt.value(), record, QStringLiteral("custom.") + field->key);
                else
                    reader.addProblem(QStringLiteral("custom.") + customIt.key(),
                                      noSuchField(customIt.key(), customKeys(type)));
            }
            continue;
        }
        if (const ChildList* list = type.child(key)) {
            reader.readList(*list, it.value(), record);
            continue;
        }
        const Field* field = type.field(key);
        if (!field || field->isHidden)
            reader.addProblem(key, noSuchField(key, writableKeys(type)));
        else if (!field->isReadOnly)
            reader.readField(*field, it.value(), record, key);
    }
    return std::move(reader).problems();
}

QJsonObject recordToStoredJson(const RecordType& type, const void* record)
{
    QJsonObject json;
    for (const Field& field : type.fields) {
        if (!field.isCustom && !field.isComputed)
            json.insert(field.key, storedToJson(field.value(record)));
    }
    const Record& base = type.baseOf(record);
    json.insert(QStringLiteral("uid"), base.uid);
    json.insert(QStringLiteral("created_at"), base.createdAt);
    json.insert(QStringLiteral("changed_at"), base.changedAt);
    json.insert(QStringLiteral("custom"), base.custom);
    for (const ChildList& list : type.children) {
        QJsonArray rows;
        for (qsizetype i = 0; i < list.count(record); ++i) {
            QJsonArray row;
            for (const Field& field : list.fields)
                row.append(storedToJson(field.value(list.at(record, i))));
            rows.append(row);
        }
        json.insert(list.key, rows);
    }
    return json;
}

void readStoredJson(const RecordType& type, const QJsonObject& json, void* record)
{
    for (const Field& field : type.fields) {
        if (!field.isCustom && json.contains(field.key))
            field.setValue(record, storedFromJson(json.value(field.key)));
    }
    Record& base = type.base(record);
    if (json.contains(u"uid"))
        base.uid = json.value(u"uid").toString();
    if (json.contains(u"created_at"))
        base.createdAt = json.value(u"created_at").toString();
    if (json.contains(u"changed_at"))
        base.changedAt = json.value(u"changed_at").toString();
    if (json.contains(u"custom"))
        base.custom = json.value(u"custom").toObject();
    for (const ChildList& list : type.children) {
        if (!json.contains(list.key))
            continue;
        list.clear(record);
        const QJsonArray rows = json.value(list.key).toArray();
        for (const QJsonValue& row : rows) {
            void* child = list.append(record);
            const QJsonArray values = row.toArray();
            for (qsizetype i = 0; i < values.size() && i < static_cast<qsizetype>(list.fields.size()); ++i)
                list.fields[static_cast<std::size_t>(i)].setValue(child, storedFromJson(values.at(i)));
        }
    }
}

} // namespace clientela
