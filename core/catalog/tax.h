// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/totals.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace clientela {

/// A tax or a withholding that a shop can choose for a product, a line or a document.
struct Tax
{
    QString code;        ///< unique in the shop: "IVA23", "M07"
    QString name;        ///< what paper calls it: "IVA"
    QString description; ///< what the choice calls it: "Taxa normal"
    QString category;    ///< see LineTax
    Rate rate;
    QString reason;      ///< why nothing is charged; printed
    QString surcharge;   ///< code of the equivalence surcharge that goes with it; mostly empty
    QStringList regions; ///< keys of the regions of the country where it is used; empty for all

    friend bool operator==(const Tax&, const Tax&) = default;
};

/// The tax as a document line carries it.
LineTax lineTax(const Tax& tax);

/// What a line with this tax carries: the tax, and its surcharge if the customer is under one and it is among all.
std::vector<LineTax> lineTaxes(const Tax& tax, std::span<const Tax> all, bool withSurcharge);

} // namespace clientela
