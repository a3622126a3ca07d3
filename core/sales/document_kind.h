// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace clientela {

/// What a document is. ProForma stands where an uncertified program may not issue invoices;
/// CommercialInvoice stands beside a fiscal document of the state (Brazil).
enum class DocumentKind { Quote, Order, DeliveryNote, ProForma, CommercialInvoice, Invoice, CreditNote };

/// All kinds, in the order of a sale.
std::span<const DocumentKind> allDocumentKinds();
/// The kind's word in files, filters and on the command line: "quote", "order", "delivery_note", "pro_forma", …
QString documentKindKey(DocumentKind kind);
std::optional<DocumentKind> documentKindFromKey(QStringView key);
/// The kind's name in the program's language.
QString documentKindName(DocumentKind kind);
/// The source text of the kind's name, for printing in another language (context "DocumentKind").
const char* documentKindSourceName(DocumentKind kind);
/// Whether the customer owes what it says.
bool isReceivable(DocumentKind kind);

} // namespace clientela
