// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/shop_file.h"

#include <optional>

namespace clientela {

/// What a new shop starts from.
struct ShopSetup
{
    QString country;  ///< ISO 3166
    QString language; ///< "pt-PT"; empty for the country's
    QString trade;    ///< "retail"; may be empty
    QString name;     ///< may be empty
    std::optional<quint64> seed = std::nullopt; ///< of the uids, for samples
};

/// Makes a shop with its country's taxes, units and currency.
std::unique_ptr<ShopFile> createShop(const QString& location, const ShopSetup& setup, const Clock& clock);

} // namespace clientela
