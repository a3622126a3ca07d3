// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/document.h"
#include "core/storage/shop_file.h"

namespace clientela {

/// Gives a draft the next number of its series, keeps what it prints with a fingerprint chained to the one before,
/// and locks it. A credit note settles the document that it came from. Cannot be undone.
/// Throws Error(Refused) when it is issued already, has nothing on it, or the country does not let us issue its kind.
Document issueDocument(ShopFile& shop, DocumentId id);

} // namespace clientela
