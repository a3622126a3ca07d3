// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/workflows/create_shop.h"

#include <optional>

namespace clientela {

/// How large a sample shop is, and which one it is.
struct SampleSize
{
    qint64 customers = 200;
    qint64 products = 60;
    std::optional<qint64> documents; ///< four per customer, at most 3000, unless given
    quint64 seed = 1;
    QDate today; ///< the last day of its 18 months; the clock's today unless given
};

/// Fills a new shop with invented customers, products and 18 months of quotes, orders, invoices (or what its country
/// has instead), payments and notes, made by the same workflows as real ones at times of their own. Words, numbers
/// and streets are the country's; e-mail addresses belong to nobody (RFC 2606). Cannot be resumed: throws
/// Error(Cancelled) when stopped, and the file is to be thrown away then.
void fillSampleShop(ShopFile& shop, const SampleSize& size, Progress& progress);

/// Makes a shop and fills it. The same setup, size and today give the same content, uids included.
std::unique_ptr<ShopFile> createSampleShop(const QString& location, const ShopSetup& setup, const SampleSize& size,
                                           const Clock& clock, Progress& progress);

} // namespace clientela
