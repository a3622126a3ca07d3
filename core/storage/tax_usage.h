// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/shop_file.h"

namespace clientela {

/// How many records would miss a tax.
struct TaxUsage
{
    int products = 0;
    int drafts = 0; ///< documents that are not issued; issued ones keep a copy of their taxes
    int taxes = 0;  ///< whose surcharge it is

    bool isUsed() const { return products + drafts + taxes > 0; }
};

/// Who uses the tax with this code.
TaxUsage taxUsage(Database& database, const QString& code);

/// The ids of the products that are sold by a unit, by its code.
std::vector<qint64> productsSoldBy(Database& database, const QString& unit);

} // namespace clientela
