// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

namespace clientela {

struct RecordType;

/// A document design of the shop's own, or a built-in one that the shop changed.
struct TemplateRecord : Record
{
    QString name;
    QString content; ///< JSON, as core/templates reads it
};

/// A filter with a name.
struct Segment : Record
{
    QString name;
    QString recordType;
    QString filter; ///< the text that core/records/filter.h reads
};

/// Which column of a file goes to which field, kept for the next file of its kind.
struct ImportMapping : Record
{
    QString name;
    QString recordType;
    QString mapping; ///< FIELD=COLUMN, one a line
};

/// What a design is, in one place.
const RecordType& templateRecordType();
/// What a segment is, in one place.
const RecordType& segmentType();
/// What a saved mapping is, in one place.
const RecordType& importMappingType();

} // namespace clientela
