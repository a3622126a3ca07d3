// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/sales/document_kind.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace clientela {

/// Where a document stands. Draft, Issued, Accepted, Declined, Cancelled and Credited are stored; Expired, PartPaid,
/// Paid and Overdue follow from dates and payments and are only shown.
enum class DocumentStatus { Draft, Issued, Accepted, Declined, Expired, PartPaid, Paid, Overdue, Cancelled, Credited };

/// All statuses, in the order of a document's life.
std::span<const DocumentStatus> allDocumentStatuses();
/// The status's word in files, filters and on the command line: "draft", "part_paid", …
QString documentStatusKey(DocumentStatus status);
std::optional<DocumentStatus> documentStatusFromKey(QStringView key);
/// The status's name in the program's language.
QString documentStatusName(DocumentStatus status);
/// Whether the status is kept with the document rather than worked out when it is shown.
bool isStored(DocumentStatus status);

/// Whether a document of this kind may go from one status (as shown) to another. Staying is no move.
/// What is overdue may have been paid in part: who cancels it has to refuse while there are payments.
bool mayMove(DocumentKind kind, DocumentStatus from, DocumentStatus to);
/// Where a document of this kind may go from a status (as shown), in the order of a document's life.
std::vector<DocumentStatus> allowedMoves(DocumentKind kind, DocumentStatus from);

/// The status to show for a stored one. What the customer owes becomes part-paid, paid or overdue (the day after the
/// due date, also when a part is paid); a quote expires the day after it was valid; a total of zero counts as paid.
/// Of a negative total or a credit note the payments are what was paid back, nothing of it is ever overdue.
DocumentStatus shownStatus(DocumentKind kind, DocumentStatus stored, const Money& total, const Money& paid,
                           QDate dueDate, QDate validUntil, QDate today);

/// The kinds that a document of this kind can be turned into, in the order of a sale. What the country does not let
/// the program issue still has to be left out (CountryPreset::offers).
std::vector<DocumentKind> conversionTargets(DocumentKind kind);

} // namespace clientela
