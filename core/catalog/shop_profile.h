// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

namespace clientela {

struct RecordType;

/// Who the shop is: what paper shows as the sender, and what new records take from it. There is one.
struct ShopProfile : Record
{
    QString name;
    QString taxNumber;
    QString street;
    QString postcode;
    QString city;
    QString region;
    QString country;
    QString phone;
    QString email;
    QString website;
    QString currency;
    QString language;
    QString trade;
    QString taxRegion; ///< which of the country's sets of rates holds: mainland, azores, madeira, canary_islands
    bool pricesIncludeTax = false;
    QString iban;
    QString bic;
    QString bankName;
    QString pixKey;
    QString logo; ///< SVG, PNG or JPEG, base64
    QString accentColour;
    QString templateName;
    QString terms;
    QString footer;
};

/// What a shop's profile is, in one place.
const RecordType& shopProfileType();

} // namespace clientela
