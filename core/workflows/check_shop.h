// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/shop_file.h"

#include <QString>

#include <vector>

namespace clientela {

/// Something in a shop that is not as it must be.
struct CheckProblem
{
    QString where;   ///< "document 12", "series quote 2026", "customer", "file"
    QString message; ///< one sentence
};

/// Looks at everything that must hold in a shop: the file's structure and references, the search index, the chain of
/// fingerprints of issued documents without gaps, totals worked out anew, what was paid and credited, JSON that can
/// be read, a history that is whole. Changes nothing. Throws Error(Cancelled) when stopped.
std::vector<CheckProblem> checkShop(ShopFile& shop, Progress& progress);

} // namespace clientela
