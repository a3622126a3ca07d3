// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_type.h"

#include <QDate>

namespace clientela {

/// The SQL of a field that has no column: a customer's balance, last purchase and what is
/// past due, a document's shown status.
/// Asserts for a field that it does not know.
QString computedExpression(const RecordType& type, const Field& field, QDate today);

} // namespace clientela
