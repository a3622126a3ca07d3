// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/record_copy.h"

#include "core/records/record_json.h"

namespace clientela {

AnyRecord copyOf(const AnyRecord& record)
{
    const RecordType& type = record.type();
    AnyRecord copy(type);
    readStoredJson(type, recordToStoredJson(type, record.data()), copy.data());
    copy.base() = record.base();
    for (const Field& field : type.fields) {
        if (field.isComputed && field.write)
            field.setValue(copy.data(), field.value(record.data()));
    }
    return copy;
}

QStringList wordsOfList(const ChildList& list, const void* record)
{
    QStringList words;
    for (qsizetype row = 0; row < list.count(record); ++row)
        words.append(list.fields.front().value(list.at(record, row)).toString());
    return words;
}

void setWordsOfList(const ChildList& list, void* record, const QStringList& words)
{
    list.clear(record);
    for (const QString& word : words)
        list.fields.front().setValue(list.append(record), Value(word));
}

bool isSameValue(const Field* field, const Value& one, const Value& other)
{
    if (field && field->kind == FieldKind::Boolean)
        return one.toLongLong() == other.toLongLong();
    return one.toString() == other.toString();
}

} // namespace clientela
