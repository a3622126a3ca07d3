// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/records/record_type.h"

#include <QHash>

#include <vector>

namespace clientela {

/// Whose value a merged customer gets.
enum class MergeSide {
    Keep,
    Other,
    Both, ///< long texts only: one below the other
};

/// The sides that somebody chose, by field key; what is not chosen follows defaultMergeSide.
using MergeChoices = QHash<QString, MergeSide>;

/// The side that loses nothing: the kept customer's value unless it is empty; both of two different long texts.
MergeSide defaultMergeSide(const Field& field, const Customer& keep, const Customer& other);

/// A field in which two customers differ, as the merge shows it.
struct MergeRow
{
    QString key;
    QString label;
    QString keepValue;  ///< canonical text
    QString otherValue; ///< canonical text
    MergeSide side = MergeSide::Keep;
    bool mayTakeBoth = false;
};

/// The fields that may be chosen and in which the two differ, in the type's order. The type may have custom fields.
std::vector<MergeRow> mergeRows(const RecordType& type, const Customer& keep, const Customer& other,
                                const MergeChoices& choices, Currency shopCurrency);

/// The kept customer with the values of the chosen sides and the rows of both without doubles: a telephone number
/// or address that is written in two ways is one. Throws Error(BadInput) for a choice that the field does not offer.
Customer mergedCustomer(const RecordType& type, const Customer& keep, const Customer& other,
                        const MergeChoices& choices);

} // namespace clientela
