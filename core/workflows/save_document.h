// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/document.h"
#include "core/storage/shop_file.h"

namespace clientela {

/// A document of the kind with what the shop's profile gives: currency, date, whether prices include tax.
Document newDocument(ShopFile& shop, DocumentKind kind);

/// Stores a draft: fills its lines from the products they name, finds their taxes, works out its totals.
/// Inserts it when it has no id. Throws Error(BadInput) naming the line and field that is wrong.
DocumentId saveDocument(ShopFile& shop, Document& document);

/// Removes a draft; an issued document is refused.
void removeDocument(ShopFile& shop, DocumentId id);

} // namespace clientela
