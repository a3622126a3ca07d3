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
/// G export, O outside scope, L IGIC, M IPSI), and two of ours: RE equivalence surcharge, W withholding.
/// Name, category, rate and reason make a tax what it is on paper: two codes that agree in them are one tax.
struct LineTax
{
    QString code;
    QString name;     ///< what paper calls it: "IVA", "Recargo"
    QString category; ///< see above
    Rate rate;
    QString reason; ///< why nothing is charged, for E, AE, K, G and O

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

    friend bool operator==(const LineTotals&, const LineTotals&) = default;
};

/// One row of the tax table: what is charged by one tax on the lines that carry it.
struct TaxTotals
{
    LineTax tax;
    Money base;
    Money amount;

    friend bool operator==(const TaxTotals&, const TaxTotals&) = default;
};

/// A document's figures.
struct Totals
{
    std::vector<LineTotals> lines;
    Money linesNet;               ///< sum of the lines, before the document's discount, in the sense of the prices
    Money discount;               ///< the document's discount
    std::vector<TaxTotals> taxes; ///< ordered by category (as listed above), rate from high to low, code
    Money net;                    ///< sum of the bases, without tax
    Money tax;                    ///< sum of the taxes
    std::vector<TaxTotals> withholdings;
    Money withheld;
    Money total; ///< net + tax − withheld

    friend bool operator==(const Totals&, const Totals&) = default;
};

/// Computes a document by DESIGN.md, section 5 (EN 16931, every named step rounded half away from zero).
///
/// Lines with the same set of taxes are a group. The document's discount is taken from each group; an amount has
/// the sign of the lines' sum, its shares are rounded, and what is left over goes to the largest group. From a sum
/// of zero nothing is taken; more than the sum makes the document negative.
/// Prices without tax: a tax that several groups carry is charged once on the sum of their bases, so that each row
/// of the tax table is round(base × rate).
/// Prices with tax: the base of a group is round(sum ÷ (1 + its rates)); what base and taxes, each
/// round(base × rate), leave of the sum belongs to the tax with the highest rate, so that base + taxes = sum.
/// Withholdings are round(net × rate). Negated quantities negate every amount.
///
/// Throws Error(BadInput) when an amount does not fit, when a line carries a withholding (category W), or when rates
/// of −100 % or less are to be taken out of a price.
Totals totalsOf(const TotalsInput& input);

} // namespace clientela
