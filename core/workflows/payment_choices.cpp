// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/payment_choices.h"

#include "core/base/text_folding.h"
#include "core/catalog/country_preset.h"
#include "core/storage/record_query.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

constexpr int longestTermInWords = 3650;

template<class Choice>
std::vector<Choice> keptChoices(ShopFile& shop, QStringView typeKey)
{
    const RecordType& type = shop.types().type(typeKey);
    const std::vector<qint64> ids = RecordQuery(shop.database(), shop.records()).ids(type, {}, {});
    std::vector<Choice> kept;
    for (const AnyRecord& record : shop.records().loadMany(type, ids, false))
        kept.push_back(record.as<Choice>());
    std::ranges::stable_sort(kept, {}, &Choice::position);
    return kept;
}

std::vector<PaymentMethod> countryMethods(const CountryPreset& preset)
{
    std::vector<PaymentMethod> methods;
    for (const PaymentMethodPreset& known : preset.paymentMethods) {
        PaymentMethod& method = methods.emplace_back();
        method.code = known.key;
        method.name = known.name;
        method.position = static_cast<int>(methods.size());
    }
    return methods;
}

std::vector<PaymentTerm> countryTerms(const CountryPreset& preset)
{
    std::vector<PaymentTerm> terms;
    for (const PaymentTermPreset& known : preset.paymentTerms) {
        PaymentTerm& term = terms.emplace_back();
        term.name = known.name;
        term.days = known.days;
        term.position = static_cast<int>(terms.size());
    }
    return terms;
}

int firstNumberIn(const QString& words)
{
    QString number;
    for (const QChar character : words) {
        if (character.isDigit())
            number += character;
        else if (!number.isEmpty())
            break;
    }
    return std::min(number.toInt(), longestTermInWords);
}

} // namespace

std::vector<PaymentMethod> paymentMethods(ShopFile& shop)
{
    std::vector<PaymentMethod> kept = keptChoices<PaymentMethod>(shop, u"payment_method");
    return kept.empty() ? countryMethods(countryPreset(shop.defaults().country)) : kept;
}

QString paymentMethodName(ShopFile& shop, const QString& code)
{
    const std::vector<PaymentMethod> methods = paymentMethods(shop);
    const auto found = std::ranges::find(methods, code, &PaymentMethod::code);
    return found == methods.end() ? code : found->name;
}

std::vector<PaymentTerm> paymentTerms(ShopFile& shop)
{
    std::vector<PaymentTerm> kept = keptChoices<PaymentTerm>(shop, u"payment_term");
    return kept.empty() ? countryTerms(countryPreset(shop.defaults().country)) : kept;
}

int daysToPay(ShopFile& shop, const QString& terms)
{
    const QString wanted = folded(terms);
    if (wanted.isEmpty())
        return 0;
    const std::vector<PaymentTerm> known = paymentTerms(shop);
    const auto found = std::ranges::find_if(known,
                                            [&](const PaymentTerm& term) { return folded(term.name) == wanted; });
    return found == known.end() ? firstNumberIn(terms) : found->days;
}

void insertPaymentChoices(ChangeScope& scope, ShopFile& shop, const CountryPreset& preset)
{
    const RecordType& methodType = shop.types().type(u"payment_method");
    const RecordType& termType = shop.types().type(u"payment_term");
    if (keptChoices<PaymentMethod>(shop, methodType.key).empty()) {
        for (PaymentMethod& method : countryMethods(preset))
            scope.insert(methodType, &method);
    }
    if (keptChoices<PaymentTerm>(shop, termType.key).empty()) {
        for (PaymentTerm& term : countryTerms(preset))
            scope.insert(termType, &term);
    }
}

void adoptPaymentChoices(ShopFile& shop)
{
    ChangeScope scope(shop, QCoreApplication::translate("Shop", "Payment methods and terms of the country"));
    insertPaymentChoices(scope, shop, countryPreset(shop.defaults().country));
    scope.commit();
}

} // namespace clientela
