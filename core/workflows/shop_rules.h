// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/shop_file.h"

namespace clientela {

/// The rules of what the settings pages edit (taxes, units, numberings, the shop itself), which only the shop as a
/// whole can tell. Other kinds of record pass.

/// Brings a record into its stored form before it is saved; throws Error(BadInput) naming the field, Error(Refused)
/// when others depend on what would change. "Before" is an empty record for a new one.
void applyShopRules(ShopFile& shop, AnyRecord& record, const AnyRecord& before);

/// Changes what has to follow a record that was just saved, in the same change: one tax is the standard, products keep
/// up with the name of their unit, the standard tax with the shop's region.
void followShopChange(ChangeScope& scope, ShopFile& shop, const AnyRecord& record, const AnyRecord& before);

/// Throws Error(Refused) when something still needs the record.
void requireRemovable(ShopFile& shop, const AnyRecord& record);

} // namespace clientela
