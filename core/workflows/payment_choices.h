// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/payment_choice.h"
#include "core/storage/shop_file.h"

#include <vector>

namespace clientela {

struct CountryPreset;

/// The ways to pay that the shop takes, in its order; its country's, without ids, where it keeps none.
std::vector<PaymentMethod> paymentMethods(ShopFile& shop);
/// What the shop calls a way to pay, or the code itself where it has no name any more.
QString paymentMethodName(ShopFile& shop, const QString& code);
/// The payment terms that the shop offers, in its order; its country's, without ids, where it keeps none.
std::vector<PaymentTerm> paymentTerms(ShopFile& shop);
/// The days that a customer has to pay by the terms on a document: as the shop keeps them, else the first number in
/// their words ("30 dias"), else none.
int daysToPay(ShopFile& shop, const QString& terms);

/// Stores the country's payment methods and terms where the shop keeps none, so that they can be changed one by one.
void adoptPaymentChoices(ShopFile& shop);
/// The same inside a change that is under way.
void insertPaymentChoices(ChangeScope& scope, ShopFile& shop, const CountryPreset& preset);

} // namespace clientela
