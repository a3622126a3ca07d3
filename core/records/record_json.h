// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_type.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace clientela {

/// Finds the id of a record by what a person writes for it: its id as a number, or as text also a product's code,
/// a document's number, a customer's name.
using ReferenceResolver =
    std::function<std::optional<qint64>(const QString& targetType, const QString& text, bool isNumber)>;

/// The record as JSON: figures as decimal strings, dates ISO 8601, references by id, child lists as arrays.
/// Hidden fields are left out. The shop's currency is that of records without one of their own.
QJsonObject recordToJson(const RecordType& type, const void* record, Currency shopCurrency);

/// Writes the fields that the JSON names into the record, leaving the others as they are; a child list that is
/// named is replaced whole. The id, uid and times of the record itself are passed over. Returns what did not fit; the
/// record is then half changed and to be thrown away.
Problems readRecordJson(const RecordType& type, const QJsonObject& json, void* record, Currency shopCurrency,
                        const ReferenceResolver& resolve);

/// The stored values of all fields and lists, hidden ones included, computed ones not: how history keeps a record.
QJsonObject recordToStoredJson(const RecordType& type, const void* record);
/// Writes what recordToStoredJson gave for the keys that are there; child lists are replaced whole.
void readStoredJson(const RecordType& type, const QJsonObject& json, void* record);

} // namespace clientela
