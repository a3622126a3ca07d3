// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/records/record.h"

#include <QDate>

#include <vector>

namespace clientela {

struct RecordType;

/// The part of a payment that settles one document.
struct PaymentAllocation
{
    DocumentId document;
    Money amount;
};

/// Money received from a customer (or returned, when negative), spread over the documents that it settles.
struct Payment : Record
{
    CustomerId customer;
    QDate date;
    QString method; ///< key of a payment method: cash, card, transfer, mbway, pix, …
    QString currency;
    Money amount;
    Money open; ///< what settles no document yet
    QString note;
    std::vector<PaymentAllocation> allocations;
};

/// What a payment is, in one place.
const RecordType& paymentType();

} // namespace clientela
