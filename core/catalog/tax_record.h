// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fixed_point.h"
#include "core/records/record.h"

namespace clientela {

struct RecordType;
struct LineTax;

/// A tax that the shop charges, or a withholding (category W).
struct TaxRecord : Record
{
    QString code;     ///< "IVA23"
    QString name;     ///< "IVA"
    QString category; ///< letters of EN 16931, RE or W; see LineTax
    Rate rate;
    QString reason;    ///< why nothing is charged
    QString surcharge; ///< code of the equivalence surcharge that goes with it
    QString region;    ///< the tax regions where it is used, joined with a comma; empty for all
    bool isDefault = false;
    int position = 0;
};

/// A unit that things are sold by.
struct UnitRecord : Record
{
    QString code; ///< as printed: "un", "h", "m²"
    QString name;
    QString standardCode; ///< UN/ECE recommendation 20
};

/// The tax as a document line carries it.
LineTax lineTaxOf(const TaxRecord& tax);

/// What a tax is, in one place.
const RecordType& taxType();
/// What a unit is, in one place.
const RecordType& unitType();

} // namespace clientela
