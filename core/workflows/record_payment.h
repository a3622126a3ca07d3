// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/document.h"
#include "core/sales/payment.h"
#include "core/storage/shop_file.h"

namespace clientela {

/// Stores a payment and settles the documents that it names, or else the customer's oldest open ones; what is left
/// over stays in the customer's favour. Throws Error(BadInput) for more than a document still owes.
qint64 recordPayment(ShopFile& shop, Payment& payment);

/// A payment for one document. The amount in the document's currency.
qint64 payDocument(ShopFile& shop, DocumentId id, const Money& amount, const QString& method, QDate date = {});

/// Takes a payment back: its documents are owed again.
void removePayment(ShopFile& shop, qint64 id);

} // namespace clientela
