// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

namespace clientela {

struct RecordType;

/// How the shop numbers one kind of document, where it does not go by its country. A change holds from the next
/// document that is issued: numbers that were given stay, and as long as the series is the same the count goes on.
struct DocumentNumbering : Record
{
    QString kind;    ///< key of a DocumentKind; one record each
    QString prefix;  ///< "OR", "INV"; may be empty
    QString pattern; ///< see documentNumber
    QString series;  ///< counts by itself; a shop with one series leaves it empty
};

/// What a numbering is, in one place.
const RecordType& documentNumberingType();

} // namespace clientela
