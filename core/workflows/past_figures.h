// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/tax_table.h"
#include "core/sales/document.h"

#include <optional>

namespace clientela {

/// What another program's file says of a document's money; nothing where it is silent.
struct PastFigures
{
    std::optional<Money> net;
    std::optional<Money> tax;
    std::optional<Money> withheld;
    std::optional<Money> total;
    std::optional<Money> paid;
    std::optional<Money> open;
    bool saysPriceMode = false; ///< whether the file says if prices include tax
    bool isPaid = false;        ///< by its status
    bool isUnpaid = false;
};

/// Gives a past document its figures. What the file says stands; what it leaves out follows from the lines (totalsOf)
/// or from the other figures. Prices are without tax unless the file says so or only then fits. A document without
/// priced lines gets one line with its total. Returns the sum of the lines where it differs from the file's total by
/// more than 0.05.
std::optional<Money> completePastFigures(Document& document, const PastFigures& given, const TaxTable& taxes);

/// What of a past document is paid and what is open: by what is open, else what was paid, else the status. Returns
/// false when the file says none of them: then it counts as settled.
bool settlePastDocument(Document& document, const PastFigures& given);

} // namespace clientela
