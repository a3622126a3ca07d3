// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/wording.h"
#include "core/customers/customer.h"
#include "core/exchange/vcard.h"
#include "core/records/record_type.h"

#include <QString>

#include <vector>

namespace clientela {

/// Writes records as a table with a column for every field that is not hidden, headed in the wording's language;
/// and one more table beside it for each of their lists that has rows. Returns the names of the files.
QStringList writeRecordTables(const RecordType& type, const std::vector<AnyRecord>& records, const QString& folder,
                              Currency shopCurrency, const Wording& wording);

/// A customer as a contact of an address book.
VCardContact contactOf(const Customer& customer);

} // namespace clientela
