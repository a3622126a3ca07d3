// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/field.h"

#include "core/records/record.h"

#include <QCoreApplication>

namespace clientela {

QString Label::text() const
{
    return m_source ? QCoreApplication::translate(m_context, m_source) : m_text;
}

Value Field::value(const void* record) const
{
    if (!isCustom)
        return read(record);
    const QJsonValue stored = static_cast<const Record*>(record)->custom.value(key);
    if (stored.isUndefined() || stored.isNull())
        return kind == FieldKind::Text || kind == FieldKind::LongText || kind == FieldKind::Choice
                   ? Value(QStringLiteral(""))
                   : Value();
    return stored.isString() ? Value(stored.toString()) : Value(stored.toInteger());
}

void Field::setValue(void* record, const Value& value) const
{
    if (!isCustom) {
        write(record, value);
        return;
    }
    QJsonObject& custom = static_cast<Record*>(record)->custom;
    if (value.isNull() || value.toString().isEmpty())
        custom.remove(key);
    else if (value.typeId() == QMetaType::QString)
        custom.insert(key, value.toString());
    else
        custom.insert(key, value.toLongLong());
}

QString Field::choiceLabel(const QString& choiceKey) const
{
    for (const Choice& choice : choices) {
        if (choice.key == choiceKey)
            return choice.label.text();
    }
    return choiceKey;
}

Field& Field::refersTo(const char* type)
{
    kind = FieldKind::Reference;
    target = QString::fromLatin1(type);
    column = key + QStringLiteral("_id");
    return *this;
}

} // namespace clientela
