// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/document.h"
#include "core/storage/shop_file.h"

namespace clientela {

/// Makes a draft of another kind with the same lines, linked to the one it came from; an issued quote counts as
/// accepted then. Where the country does not let us issue the kind, what stands in its place is made.
/// Throws Error(Refused) for a conversion that makes no sense.
DocumentId convertDocument(ShopFile& shop, DocumentId id, DocumentKind to);

/// Makes a draft of the same kind with the same lines, dated today.
DocumentId duplicateDocument(ShopFile& shop, DocumentId id);

/// Issues a credit note over the whole document.
DocumentId creditDocument(ShopFile& shop, DocumentId id);

/// Moves an issued document on: accepted, declined or cancelled. Throws Error(Refused) when its life cycle does not
/// allow it, or when a document to be cancelled has payments.
void moveDocument(ShopFile& shop, DocumentId id, const QString& status);

} // namespace clientela
