// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/record.h"

namespace clientela {

struct RecordType;

/// A file that is kept with a customer, and perhaps with one of its documents. Its bytes are found by the digest.
struct Attachment : Record
{
    CustomerId customer;
    DocumentId document;
    QString name;      ///< the file's, with its ending
    QString mediaType; ///< "application/pdf"
    qint64 size = 0;   ///< bytes
    QString digest;    ///< SHA-256 of the bytes, lower-case hex
    QString addedAt;   ///< UTC, ISO 8601
    QString author;
};

/// What an attachment is, in one place.
const RecordType& attachmentType();

} // namespace clientela
