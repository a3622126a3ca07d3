// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_type.h"

#include "core/base/text_folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

const Field* findField(const std::vector<Field>& fields, QStringView key)
{
    const auto found = std::ranges::find_if(fields, [key](const Field& field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

void appendSearchWords(QString& key, const Field& field, const void* record)
{
    const QString text = field.value(record).toString();
    if (text.isEmpty())
        return;
    key += u' ' + folded(text);
    if (!field.isSearchCode)
        return;
    const QString code = alphanumerics(text).toLower();
    if (!code.isEmpty() && code != text)
        key += u' ' + code;
}

void appendMissing(Problems& problems, const Field& field, const void* record, const QString& path)
{
    if (!field.isRequired)
        return;
    const Value value = field.value(record);
    if (value.isNull() || value.toString().trimmed().isEmpty())
        problems.push_back({path, QCoreApplication::translate("Record", "%1 is missing.").arg(field.label.text())});
}

} // namespace

const Field* ChildList::field(QStringView fieldKey) const
{
    return findField(fields, fieldKey);
}

bool ChildList::isSame(const void* record, const void* other) const
{
    if (count(record) != count(other))
        return false;
    for (qsizetype i = 0; i < count(record); ++i) {
        for (const Field& each : fields) {
            if (each.value(at(record, i)) != each.value(at(other, i)))
                return false;
        }
    }
    return true;
}

const Field* RecordType::field(QStringView fieldKey) const
{
    return findField(fields, fieldKey);
}

const ChildList* RecordType::child(QStringView childKey) const
{
    const auto found = std::ranges::find_if(children, [&](const ChildList& list) { return list.key == childKey; });
    return found == children.end() ? nullptr : &*found;
}

QString RecordType::titleOf(const void* record) const
{
    const Field* shown = field(titleField);
    return shown ? shown->value(record).toString() : QString();
}

QString RecordType::subtitleOf(const void* record) const
{
    QStringList parts;
    for (const QString& subtitleField : subtitleFields) {
        const Field* part = field(subtitleField);
        const QString text = part->kind == FieldKind::Choice ? part->choiceLabel(part->value(record).toString())
                                                             : part->value(record).toString();
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts.join(QStringLiteral(" · "));
}

Currency RecordType::currencyOf(const void* record, Currency shopCurrency) const
{
    const Field* own = field(u"currency");
    return own ? Currency::fromCode(own->value(record).toString()).value_or(shopCurrency) : shopCurrency;
}

void RecordType::applyCurrency(void* record, Currency shopCurrency) const
{
    const Currency currency = currencyOf(record, shopCurrency);
    for (const Field& field : fields) {
        if (field.writeCurrency)
            field.writeCurrency(record, currency);
    }
    for (const ChildList& list : children) {
        for (const Field& field : list.fields) {
            if (!field.writeCurrency)
                continue;
            for (qsizetype i = 0; i < list.count(record); ++i)
                field.writeCurrency(list.mutableAt(record, i), currency);
        }
    }
}

Problems RecordType::problemsOf(const void* record) const
{
    Problems problems;
    for (const Field& field : fields)
        appendMissing(problems, field, record, field.key);
    for (const ChildList& list : children) {
        for (qsizetype i = 0; i < list.count(record); ++i) {
            for (const Field& field : list.fields)
                appendMissing(problems, field, list.at(record, i),
                              QStringLiteral("%1[%2].%3").arg(list.key).arg(i).arg(field.key));
        }
    }
    if (validate) {
        const Problems more = validate(record);
        problems.insert(problems.end(), more.begin(), more.end());
    }
    return problems;
}

QString RecordType::searchKeyOf(const void* record) const
{
    QString words;
    for (const Field& field : fields) {
        if (field.isSearchable)
            appendSearchWords(words, field, record);
    }
    for (const ChildList& list : children) {
        for (const Field& field : list.fields) {
            if (!field.isSearchable)
                continue;
            for (qsizetype i = 0; i < list.count(record); ++i)
                appendSearchWords(words, field, list.at(record, i));
        }
    }
    return words.mid(1);
}

bool RecordType::isSearchable() const
{
    const auto searchable = [](const Field& field) { return field.isSearchable; };
    return std::ranges::any_of(fields, searchable) || std::ranges::any_of(children, [&](const ChildList& list) {
               return std::ranges::any_of(list.fields, searchable);
           });
}

} // namespace clientela
