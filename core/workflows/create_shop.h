// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/shop_file.h"

#include <functional>
#include <optional>

namespace clientela {

/// What a new shop starts from.
struct ShopSetup
{
    QString country;                            ///< ISO 3166
    QString language;                           ///< "pt-PT"; empty for the country's
    QString trade;                              ///< "retail"; may be empty
    QString name;                               ///< may be empty
    std::optional<quint64> seed = std::nullopt; ///< of the uids, for samples
    bool withSampleProducts = false;            ///< of the trade
};

/// Makes a shop with its country's taxes, units, payment methods, terms and currency, and the custom fields of its
/// trade in its language. Throws Error(BadInput) for a country or language that
/// is none; when making it fails, no file is left.
std::unique_ptr<ShopFile> createShop(const QString& location, const ShopSetup& setup, const Clock& clock);

/// Runs what makes a shop at the location; when that throws, the file that it began is removed.
std::unique_ptr<ShopFile> madeWhole(const QString& location, const std::function<std::unique_ptr<ShopFile>()>& make);

} // namespace clientela
