// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/anonymisation.h"

#include "core/base/text_folding.h"

#include <algorithm>
#include <array>

namespace clientela {

namespace {

constexpr qsizetype shortestTelling = 4;

} // namespace

bool isFreeText(const Field& field)
{
    static constexpr std::array<QStringView, 21> codes{
        u"currency",    u"kind",   u"country",    u"language", u"stage",      u"state",         u"owner",
        u"author",      u"method", u"price_list", u"number",   u"series",     u"template",      u"fingerprint",
        u"withholding", u"tax",    u"unit",       u"code",     u"tax_detail", u"payment_terms", u"anonymised_at"};
    if (field.isCustom)
        return true;
    if (field.isComputed || std::ranges::find(codes, field.key) != codes.end())
        return false;
    return field.kind == FieldKind::Text || field.kind == FieldKind::LongText || field.kind == FieldKind::Json;
}

void eraseFreeText(const RecordType& type, void* record, const QString& replacement, const QStringList& keptLists)
{
    for (const Field& field : type.fields) {
        if (!field.isCustom && isFreeText(field))
            field.setValue(record, field.isRequired ? replacement : QStringLiteral(""));
    }
    type.base(record).custom = QJsonObject();
    for (const ChildList& list : type.children) {
        if (!keptLists.contains(list.key) && std::ranges::any_of(list.fields, isFreeText))
            list.clear(record);
    }
}

Customer anonymisedCustomer(const RecordType& type, const Customer& customer, const QString& replacement)
{
    Customer erased = customer;
    const QString country = customer.addresses.empty() || customer.addresses.front().country.isEmpty()
                                ? customer.country
                                : customer.addresses.front().country;
    eraseFreeText(type, &erased, replacement);
    erased.country = country;
    erased.company = CustomerId();
    erased.creditLimit = Money::fromMinor(0, customer.creditLimit.currency());
    erased.dates.clear();
    erased.relations.clear();
    return erased;
}

QStringList identifyingTexts(const Customer& customer)
{
    QStringList texts{customer.taxNumber, customer.taxNumberKey};
    if (foldedWords(customer.name).size() >= 2)
        texts << customer.name << folded(customer.name);
    for (const CustomerPhone& phone : customer.phones)
        texts << phone.number << phone.e164 << phone.national;
    for (const CustomerEmail& email : customer.emails)
        texts << email.address << email.normalized;
    texts.removeIf([](const QString& text) { return text.trimmed().size() < shortestTelling; });
    texts.removeDuplicates();
    return texts;
}

QString withoutTexts(QString text, QStringList identifying, const QString& replacement)
{
    std::ranges::stable_sort(identifying, [](const QString& a, const QString& b) { return a.size() > b.size(); });
    const auto isInWord = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
    };
    for (const QString& telling : std::as_const(identifying)) {
        if (telling.isEmpty())
            continue;
        for (qsizetype at = text.indexOf(telling, 0, Qt::CaseInsensitive); at >= 0;) {
            if (isInWord(at - 1) || isInWord(at + telling.size())) {
                at = text.indexOf(telling, at + 1, Qt::CaseInsensitive);
                continue;
            }
            text.replace(at, telling.size(), replacement);
            at = text.indexOf(telling, at + replacement.size(), Qt::CaseInsensitive);
        }
    }
    return text;
}

} // namespace clientela
