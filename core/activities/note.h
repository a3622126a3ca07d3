// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/record.h"

namespace clientela {

struct RecordType;

/// Something written down about a customer, at a time, by somebody.
struct Note : Record
{
    CustomerId customer;
    QString writtenAt; ///< UTC, ISO 8601
    QString author;
    QString text;
};

/// What a note is, in one place.
const RecordType& noteType();

} // namespace clientela
