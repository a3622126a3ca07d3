// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/field.h"
#include "core/records/record.h"

namespace clientela {

struct RecordType;

/// A field that the shop adds to a kind of record.
struct CustomField : Record
{
    QString recordType; ///< key of the record type it belongs to
    QString key;        ///< lower-case letters, digits and _
    QString label;
    QString kind = QStringLiteral("text"); ///< text, long_text, integer, number, date, boolean, choice
    QString choices;                       ///< one a line
    bool required = false;
};

/// What a custom field is, in one place.
const RecordType& customFieldType();

/// The field that a custom field describes.
Field fieldOf(const CustomField& custom);

} // namespace clientela
