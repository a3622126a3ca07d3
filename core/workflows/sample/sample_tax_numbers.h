// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clientela {

/// Who a tax number is for.
enum class TaxNumberOwner { Person, Company, Community };

/// An invented tax number with the right check digits, from ranges that the country gives to nobody where there are
/// such, written as the country writes it. Empty where we know none (persons of Germany, France, Italy, the United
/// Kingdom and the United States; any country without a preset). Different counts give different numbers.
QString sampleTaxNumber(const QString& country, TaxNumberOwner owner, quint64 count, quint64 offset);

} // namespace clientela
