// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_merge.h"

#include "core/base/error.h"
#include "core/base/text_folding.h"
#include "core/records/field_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

bool isChoosable(const Field& field)
{
    return !field.isReadOnly && !field.isComputed && !field.isHidden;
}

bool isEmptyValue(const Field& field, const Value& value)
{
    if (value.isNull())
        return true;
    switch (field.kind) {
    case FieldKind::Money:
    case FieldKind::Boolean:
    case FieldKind::Integer: return value.toLongLong() == 0;
    default: return value.toString().trimmed().isEmpty();
    }
}

MergeSide sideOf(const Field& field, const Customer& keep, const Customer& other, const MergeChoices& choices)
{
    const auto chosen = choices.constFind(field.key);
    return chosen == choices.constEnd() ? defaultMergeSide(field, keep, other) : chosen.value();
}

void requireKnownChoices(const RecordType& type, const MergeChoices& choices)
{
    for (auto it = choices.cbegin(); it != choices.cend(); ++it) {
        const Field* field = type.field(it.key());
        const bool fits = field && isChoosable(*field)
                          && (it.value() != MergeSide::Both || field->kind == FieldKind::LongText);
        if (!fits)
            throw Error(
                ErrorKind::BadInput,
                QCoreApplication::translate(
                    "Merge", "“%1” cannot be chosen that way in a merge; choose the value of one of the two customers.")
                    .arg(it.key()));
    }
}

QString phoneKey(const CustomerPhone& phone)
{
    return !phone.e164.isEmpty() ? phone.e164 : !phone.national.isEmpty() ? phone.national : folded(phone.number);
}

QString emailKey(const CustomerEmail& email)
{
    return email.normalized.isEmpty() ? folded(email.address) : email.normalized;
}

QString addressKey(const CustomerAddress& address)
{
    return (foldedWords(address.street) + QStringList{alphanumerics(address.postcode)} + foldedWords(address.city))
        .join(u' ');
}

QString dateKey(const ImportantDate& date)
{
    return folded(date.label) + date.date.toString(Qt::ISODate);
}

QString tagKey(const CustomerTag& tag)
{
    return folded(tag.name);
}

QString relationKey(const CustomerRelation& relation)
{
    return QStringLiteral("%1 %2").arg(relation.other.value()).arg(folded(relation.kind));
}

QString consentKey(const CustomerConsent& consent)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(consent.channel, consent.state, consent.date.toString(Qt::ISODate), folded(consent.source));
}

template<class Row>
void unite(std::vector<Row>& rows, const std::vector<Row>& more, QString (*keyOf)(const Row&))
{
    for (const Row& row : more) {
        const QString key = keyOf(row);
        if (std::ranges::none_of(rows, [&](const Row& known) { return keyOf(known) == key; }))
            rows.push_back(row);
    }
}

} // namespace

MergeSide defaultMergeSide(const Field& field, const Customer& keep, const Customer& other)
{
    const Value ours = field.value(&keep);
    const Value theirs = field.value(&other);
    if (isEmptyValue(field, theirs) || ours == theirs)
        return MergeSide::Keep;
    if (isEmptyValue(field, ours))
        return MergeSide::Other;
    return field.kind == FieldKind::LongText ? MergeSide::Both : MergeSide::Keep;
}

std::vector<MergeRow> mergeRows(const RecordType& type, const Customer& keep, const Customer& other,
                                const MergeChoices& choices, Currency shopCurrency)
{
    std::vector<MergeRow> rows;
    for (const Field& field : type.fields) {
        if (!isChoosable(field) || field.value(&keep) == field.value(&other))
            continue;
        rows.push_back({field.key, field.label.text(), canonicalText(field, field.value(&keep), shopCurrency),
                        canonicalText(field, field.value(&other), shopCurrency), sideOf(field, keep, other, choices),
                        field.kind == FieldKind::LongText});
    }
    return rows;
}

Customer mergedCustomer(const RecordType& type, const Customer& keep, const Customer& other,
                        const MergeChoices& choices)
{
    requireKnownChoices(type, choices);
    Customer merged = keep;
    for (const Field& field : type.fields) {
        if (!isChoosable(field))
            continue;
        const MergeSide side = sideOf(field, keep, other, choices);
        const Value theirs = field.value(&other);
        if (side == MergeSide::Other)
            field.setValue(&merged, theirs);
        else if (side == MergeSide::Both && !isEmptyValue(field, theirs))
            field.setValue(
                &merged, QString(field.value(&keep).toString() + QStringLiteral("\n\n") + theirs.toString()).trimmed());
    }
    // values of custom fields that the shop has removed meanwhile are kept as well
    for (auto it = other.custom.begin(); it != other.custom.end(); ++it) {
        if (!merged.custom.contains(it.key()) && !type.field(it.key()))
            merged.custom.insert(it.key(), it.value());
    }
    unite(merged.phones, other.phones, phoneKey);
    unite(merged.emails, other.emails, emailKey);
    unite(merged.addresses, other.addresses, addressKey);
    unite(merged.dates, other.dates, dateKey);
    unite(merged.tags, other.tags, tagKey);
    unite(merged.relations, other.relations, relationKey);
    unite(merged.consents, other.consents, consentKey);
    const auto isSelf = [&](CustomerId id) { return id == keep.customerId() || id == other.customerId(); };
    std::erase_if(merged.relations, [&](const CustomerRelation& relation) { return isSelf(relation.other); });
    if (isSelf(merged.company))
        merged.company = CustomerId();
    return merged;
}

} // namespace clientela
