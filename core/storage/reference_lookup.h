// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_json.h"
#include "core/storage/shop_file.h"

namespace clientela {

/// Finds records by what people write for them; the shop must outlive the result.
ReferenceResolver referenceResolver(ShopFile& shop);

/// The text by which the resolver finds a record again in any shop that has it: its number, its code or its uid.
QString referenceText(ShopFile& shop, const RecordType& type, qint64 id);

/// The id of the record that a person names; throws Error(NotFound) that says so.
qint64 requireReference(ShopFile& shop, const RecordType& type, const QString& text);

} // namespace clientela
