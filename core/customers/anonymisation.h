// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/records/record_type.h"

#include <QStringList>

namespace clientela {

/// Whether a field may hold words about a person: text that somebody typed, and what the shop's own fields hold.
/// Codes and keys (country, currency, stage, a document's number) and who works in the shop are none of it.
bool isFreeText(const Field& field);

/// Empties every free text of a record and its lists and drops its custom fields; what must not be empty gets the
/// replacement. Lists that hold free text are emptied unless they are named.
void eraseFreeText(const RecordType& type, void* record, const QString& replacement, const QStringList& keptLists = {});

/// A customer without everything that tells who it is: only the country, the language and the shop's own sorting
/// (kind, price list, owner) stay. Its uid, stage and time of erasure are the caller's to set.
Customer anonymisedCustomer(const RecordType& type, const Customer& customer, const QString& replacement);

/// The texts by which a customer is known wherever they stand: names of two words and more, telephone numbers, e-mail
/// addresses, tax numbers, as typed and as compared; without what is too short to tell anybody.
QStringList identifyingTexts(const Customer& customer);

/// The text with every occurrence of the identifying texts replaced where they stand as words, in whatever case they
/// are written; the longest first, so that a part never leaves the rest of a whole behind.
QString withoutTexts(QString text, QStringList identifying, const QString& replacement);

} // namespace clientela
