// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fixed_point.h"
#include "core/base/id.h"
#include "core/records/record.h"

namespace clientela {

struct RecordType;

/// Something that the shop sells: a good or a service.
struct Product : Record
{
    QString code;
    QString barcode;
    QString name;
    QString kind = QStringLiteral("good");
    QString unit;
    UnitPrice price;
    bool priceIncludesTax = false;
    UnitPrice cost;
    QString tax; ///< the code of the tax that is charged
    QString category;
    QString description;
    QString picture; ///< PNG or JPEG, base64

    ProductId productId() const { return ProductId(id); }
};

/// What a product is, in one place.
const RecordType& productType();

} // namespace clientela
