// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_merge.h"
#include "core/storage/shop_file.h"

#include <vector>

namespace clientela {

/// What a merge is going to do, to be looked at and changed before it is done.
struct MergePlan
{
    Customer keep;
    Customer other;
    std::vector<MergeRow> rows; ///< the fields in which the two differ, with the side that would win
    /// How many records of a kind (document, payment, note, customer, …) will move to the kept customer.
    struct Links
    {
        const RecordType* type = nullptr;
        qint64 count = 0;
    };
    std::vector<Links> links;
};

/// What merging the other customer into the kept one would do; writes nothing.
MergePlan planMerge(ShopFile& shop, CustomerId keep, CustomerId other, const MergeChoices& choices = {});

/// Merges the other customer into the kept one: the fields as chosen, the rows of both without doubles, every record
/// that names the other one moved (issued documents keep what they printed), the other one removed.
/// One change set, whose id is returned: undoing it is the un-merge, also after a restart and after later changes.
/// Throws Error(Refused) for one and the same customer and for one whose data was erased.
qint64 mergeCustomers(ShopFile& shop, CustomerId keep, CustomerId other, const MergeChoices& choices = {});

} // namespace clientela
