// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_rows.h"

namespace clientela {

/// What is to be written into a stored record so that it also says what the incoming one says: its lists united,
/// its notes kept, nothing emptied, the name left where it differs only in accents or case.
/// Both in the shape of recordToJson.
QJsonObject unitedWith(const RecordType& type, const QJsonObject& stored, const IncomingRecord& incoming);

/// What is to be written into a stored record so that it says no more than the incoming one in the fields and lists
/// that the file speaks of: an empty cell clears.
QJsonObject replacedBy(const RecordType& type, const QJsonObject& stored, const IncomingRecord& incoming,
                       const QStringList& mappedKeys);

/// Adds to changes that every field and list is cleared of which the file speaks but the incoming record says nothing.
/// What a record must have, choices and the notes that an import adds to stay.
void clearEmpty(QJsonObject& changes, const RecordType& type, const IncomingRecord& incoming,
                const QStringList& mappedKeys);

/// Text with the lines that it does not have yet behind it.
QString withLines(const QString& text, const QStringList& lines);

/// The field in which a record keeps what has no place: notes, or a product's description.
QString noteFieldOf(const RecordType& type);

} // namespace clientela
