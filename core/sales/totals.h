// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fixed_point.h"
#include "core/base/money.h"
#include "core/sales/discount.h"

#include <QString>

#include <vector>

namespace clientela {

/// A tax as a document line carries it: the code the shop knows it by, its category and its rate.
/// Categories are the letters of EN 16931 (S standard, Z zero, E exempt, AE reverse charge, K intra-community,
/// G export, O outside scope, L IGIC), and two of ours: RE equivalence surcharge, W withholding.
struct LineTax
{
    QString code;
    QString name;     ///< what paper calls it: "IVA", "Recargo"
    QString category; ///< see above
    Rate rate;
    QString reason;   ///< why nothing is charged, for E, AE, K, G and O

    friend bool operator==(const LineTax&, const LineTax&) = default;
};

/// What totals need of a line.
struct TotalsLine
{
    Quantity quantity;
    UnitPrice unitPrice;
    Discount discount;
    std::vector<LineTax> taxes; ///< all of them are charged on the same base
};

/// What totals need of a document.
struct TotalsInput
{
    Currency currency;
    bool pricesIncludeTax = false;
    Discount discount; ///< on the sum of the lines
    std::vector<TotalsLine> lines;
    std::vector<LineTax> withholdings; ///< taken off the total, on the net sum
};

/// The amounts of one line, in the sense of the prices (with or without tax).
struct LineTotals
{
    Money gross;
    Money discount;
    Money net;
};

/// One row of the tax table: what is charged by one tax on the lines that carry it.
struct TaxTotals
{
    LineTax tax;
    Money base;
    Money amount;
};

/// A document's figures.
struct Totals
{
    std::vector<LineTotals> lines;
    Money linesNet;         ///< sum of the lines, before the document's discount, in the sense of the prices
    Money discount;         ///< the document's discount
    std::vector<TaxTotals> taxes; ///< ordered by category, rate from high to low, code
    Money net;              ///< sum of the bases, without tax
    Money tax;              ///< sum of the taxes
    std::vector<TaxTotals> withholdings;
    Money withheld;
    Money total;            ///< net + tax − withheld
};

/// Computes a document by DESIGN.md, section 5 (EN 16931, every named step rounded half away from zero).
/// Throws Error(BadInput) when an amount does not fit.
Totals totalsOf(const TotalsInput& input);

} // namespace clientela
