// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/trade_preset.h"
#include "core/storage/shop_file.h"

namespace clientela {

/// The preset of the shop's own trade, in its language and currency; empty where it names none.
TradePreset tradeOf(ShopFile& shop);

/// Adds the custom fields of a trade that the shop does not have yet; returns how many.
int addTradeFields(ShopFile& shop, const TradePreset& trade);
/// Adds the sample products of a trade whose names the shop does not have yet, with its standard tax and its units;
/// returns how many.
int addTradeProducts(ShopFile& shop, const TradePreset& trade);

/// Tags to offer while somebody types one: those in use, the most used first, then those of the trade.
QStringList tagSuggestions(ShopFile& shop);

} // namespace clientela
