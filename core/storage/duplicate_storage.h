// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/customers/duplicates.h"
#include "core/storage/shop_file.h"

#include <vector>

namespace clientela {

/// A stored customer that is likely the one being entered.
struct DuplicateCandidate
{
    Customer customer;
    DuplicateScore score;
};

/// Stored customers that are likely one and the same.
struct DuplicateGroup
{
    std::vector<CustomerId> customers; ///< in order of their ids
    DuplicateScore score;              ///< of the most alike two, with the reasons of all
};

/// Finds customers that are in the shop twice; DuplicateScore decides, indexes give who is compared.
class DuplicateStorage
{
public:
    explicit DuplicateStorage(ShopFile& shop)
        : m_shop(shop)
    {
    }

    /// The stored customers that are likely the typed one, most alike first; quick enough for every key.
    std::vector<DuplicateCandidate> likelyDuplicates(const Customer& typed, int limit);

    /// All groups of customers that are likely the same, most alike first, without the pairs that are known to be
    /// different. Compares only customers with a tax number, address, telephone number or name in common.
    /// Throws Error(Cancelled) when the progress says so.
    std::vector<DuplicateGroup> huntDuplicates(Progress& progress);

    /// Remembers that two customers are different; hunts and entering do not show them again.
    void markNotDuplicate(CustomerId first, CustomerId second);
    bool isMarkedNotDuplicate(CustomerId first, CustomerId second);

private:
    std::vector<qint64> candidatesFor(const Customer& typed);
    std::vector<qint64> namesakesOf(const Customer& typed);

    ShopFile& m_shop;
};

} // namespace clientela
