// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

namespace clientela {

struct RecordType;

/// A way to pay that the shop takes.
struct PaymentMethod : Record
{
    QString code; ///< what payments keep: "cash", "mb_way"; made from the name when empty
    QString name; ///< "Numerário"
    int position = 0;
};

/// When a document is due, in the shop's words.
struct PaymentTerm : Record
{
    QString name; ///< "30 dias"; what customers and documents keep
    int days = 0; ///< after the document's date
    int position = 0;
};

/// What a payment method is, in one place.
const RecordType& paymentMethodType();
/// What a payment term is, in one place.
const RecordType& paymentTermType();

} // namespace clientela
