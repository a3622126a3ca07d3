// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/field.h"

#include <optional>

namespace clientela {

/// A stored value as canonical text: decimals with a point, ISO dates, "true", choice keys, ids.
/// The currency says how many decimals an amount has.
QString canonicalText(const Field& field, const Value& value, Currency currency);

/// Reads canonical text into a stored value; nothing when it does not fit the field's kind.
/// Empty text is an empty value of every kind.
std::optional<Value> valueFromCanonicalText(const Field& field, const QString& text, Currency currency);

/// One sentence that says what the field wants, for text that did not fit.
QString expectationOf(const Field& field, const QString& text);

} // namespace clientela
