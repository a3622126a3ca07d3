// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unite_records.h"

#include "core/base/email_address.h"
#include "core/base/text_folding.h"
#include "core/exchange/choice_words.h"

#include <QJsonArray>

#include <algorithm>

namespace clientela {

namespace {

QString phoneForm(const QString& number)
{
    const QString figures = digits(number);
    return figures.size() > 9 ? figures.right(9) : figures; // with and without the country's code
}

bool sameText(const QJsonValue& first, const QJsonValue& second)
{
    return first == second || folded(first.toString()) == folded(second.toString());
}

/// Whether the stored row says already all that the incoming one says, but for what kind of number or address it is.
bool isContained(const QJsonObject& incoming, const QJsonObject& stored)
{
    for (auto it = incoming.begin(); it != incoming.end(); ++it) {
        const bool isEmpty = it.value().isNull()
                             || (it.value().isString() && it.value().toString().trimmed().isEmpty());
        if (it.key() != u"type" && !isEmpty && !sameText(it.value(), stored.value(it.key())))
            return false;
    }
    return true;
}

bool isSameRow(const ChildList& list, const QJsonObject& incoming, const QJsonObject& stored)
{
    if (list.key == u"phones") {
        const QString number = phoneForm(incoming.value(u"number").toString());
        return !number.isEmpty() ? number == phoneForm(stored.value(u"number").toString())
                                 : sameText(incoming.value(u"number"), stored.value(u"number"));
    }
    if (list.key == u"emails")
        return emailSearchForm(incoming.value(u"address").toString())
               == emailSearchForm(stored.value(u"address").toString());
    return isContained(incoming, stored);
}

QJsonArray unitedList(const ChildList& list, const QJsonArray& stored, const QJsonArray& incoming)
{
    QJsonArray united = stored;
    for (const QJsonValue& row : incoming) {
        const QString label = row.toObject().value(u"label").toString();
        if (list.key == u"dates" && isBirthdayLabel(label)) {
            // there is one birthday
            const auto birthday = std::ranges::find_if(united, [](const QJsonValue& known) {
                return isBirthdayLabel(known.toObject().value(u"label").toString());
            });
            if (birthday != united.end()) {
                QJsonObject kept = birthday->toObject();
                kept.insert(QStringLiteral("date"), row.toObject().value(u"date"));
                *birthday = kept;
                continue;
            }
        }
        const bool isThere = std::ranges::any_of(std::as_const(united), [&](const QJsonValue& known) {
            return list.isPlain ? sameText(row, known) : isSameRow(list, row.toObject(), known.toObject());
        });
        if (isThere)
            continue;
        // an address that the file knows more of takes the place of the one it completes
        const auto completed = std::ranges::find_if(united, [&](const QJsonValue& known) {
            return !list.isPlain && list.key == u"addresses"
                   && known.toObject().value(u"type") == row.toObject().value(u"type")
                   && isContained(known.toObject(), row.toObject());
        });
        if (completed == united.end())
            united.append(row);
        else
            *completed = row;
    }
    return united;
}

bool isEmptyValue(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty());
}

} // namespace

QString noteFieldOf(const RecordType& type)
{
    return type.field(u"notes") ? QStringLiteral("notes") : QStringLiteral("description");
}

QString withLines(const QString& text, const QStringList& lines)
{
    QString result = text;
    const QStringList there = text.split(u'\n');
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty() || there.contains(line) || (line.contains(u'\n') && text.contains(line)))
            continue;
        if (!result.isEmpty() && !result.endsWith(u'\n'))
            result += u'\n';
        result += line;
    }
    return result;
}

QJsonObject unitedWith(const RecordType& type, const QJsonObject& stored, const IncomingRecord& incoming)
{
    QJsonObject changes;
    const QString noteField = noteFieldOf(type);
    for (auto it = incoming.values.begin(); it != incoming.values.end(); ++it) {
        const QString key = it.key();
        if (const ChildList* list = type.child(key)) {
            changes.insert(key, unitedList(*list, stored.value(key).toArray(), it.value().toArray()));
        } else if (key == u"custom") {
            QJsonObject custom;
            const QJsonObject given = it.value().toObject();
            for (auto field = given.begin(); field != given.end(); ++field) {
                if (!isEmptyValue(field.value()))
                    custom.insert(field.key(), field.value());
            }
            changes.insert(key, custom);
        } else if (isEmptyValue(it.value())) {
            continue;
        } else if (key == u"name" && sameText(it.value(), stored.value(key))) {
            continue;
        } else if (key == noteField && type.key == u"customer") {
            changes.insert(key, withLines(stored.value(key).toString(), it.value().toString().split(u'\n')));
        } else {
            changes.insert(key, it.value());
        }
    }
    if (!incoming.notes.isEmpty()) {
        const QString before = changes.contains(noteField) ? changes.value(noteField).toString()
                                                           : stored.value(noteField).toString();
        // a description that the file changes keeps the lines of an earlier import only if the file brings them again
        changes.insert(noteField, withLines(before, incoming.notes));
    }
    return changes;
}

void clearEmpty(QJsonObject& changes, const RecordType& type, const IncomingRecord& incoming,
                const QStringList& mappedKeys)
{
    QJsonObject custom = changes.value(u"custom").toObject();
    for (const QString& key : mappedKeys) {
        const Field* field = type.field(key);
        if (field && field->isCustom) {
            if (!incoming.values.value(u"custom").toObject().contains(key))
                custom.insert(key, QJsonValue::Null);
        } else if (incoming.values.contains(key) || changes.contains(key)) {
            continue;
        } else if (type.child(key)) {
            changes.insert(key, QJsonArray());
        } else if (field && field->kind != FieldKind::Choice && !field->isRequired && key != type.titleField) {
            changes.insert(key, QJsonValue::Null);
        }
    }
    if (!custom.isEmpty())
        changes.insert(QStringLiteral("custom"), custom);
}

QJsonObject replacedBy(const RecordType& type, const QJsonObject& stored, const IncomingRecord& incoming,
                       const QStringList& mappedKeys)
{
    QJsonObject changes = incoming.values;
    for (const QString& key : mappedKeys) {
        if (changes.contains(key) || key == u"name")
            continue;
        if (type.child(key))
            changes.insert(key, QJsonArray());
        else if (const Field* field = type.field(key); field && field->kind != FieldKind::Choice && !field->isCustom)
            changes.insert(key, QJsonValue::Null);
    }
    if (!incoming.notes.isEmpty()) {
        const QString noteField = noteFieldOf(type);
        const QString before = changes.contains(noteField) ? changes.value(noteField).toString()
                                                           : stored.value(noteField).toString();
        changes.insert(noteField, withLines(before, incoming.notes));
    }
    return changes;
}

} // namespace clientela
