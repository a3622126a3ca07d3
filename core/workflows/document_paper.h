// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/document.h"
#include "core/sales/document_snapshot.h"
#include "core/storage/shop_file.h"
#include "core/workflows/work_out_document.h"

#include <optional>

namespace clientela {

/// What a document prints: as kept for an issued one (with what was paid since), as it stands for a draft.
/// A past document says that it is a copy of what another program issued.
/// Another language than the document's own can be asked for. A draft that was never saved is worked out first; it may
/// be unfinished and without a customer.
DocumentSnapshot snapshotOf(ShopFile& shop, const Document& document, std::optional<Language> language = std::nullopt);

/// What a draft would print as it is being written, from what the worker keeps: no question to the database at every
/// key. The draft itself stays as it is; any other document is printed as above.
DocumentSnapshot snapshotOf(DocumentWorker& worker, const Document& document,
                            std::optional<Language> language = std::nullopt);

} // namespace clientela
