// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_type.h"

#include <vector>

namespace clientela {

/// How a filter's test compares a field with its values.
enum class Comparison { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Contains, In, IsEmpty, IsNotEmpty };

/// What a list shows: a tree of tests over a record type's fields; also the form in which filters are saved.
///
/// The text: `city = "Porto" and (balance > 100 or tags = "vip") and not stage in ("former", "lead")`.
/// Operators = != < <= > >= ~ (contains), in (…), is empty, is not empty; and, or, not, brackets.
/// A field of a child list is named by its list ("addresses.city") or alone where only one list has it.
/// Dates are ISO 8601, or today, today-30, today+7.
struct Filter
{
    enum class Kind { Everything, And, Or, Not, Test };

    Kind kind = Kind::Everything;
    std::vector<Filter> parts;       ///< of And, Or and Not
    const ChildList* list = nullptr; ///< of a test on a child list's field: true when any row passes
    const Field* field = nullptr;
    Comparison comparison = Comparison::Equal;
    std::vector<Value> values;
};

/// Reads a filter's text; the type must outlive the result. Empty text lets everything through.
/// Throws Error(BadInput) that names the word that is not understood.
Filter parseFilter(const RecordType& type, const QString& text, QDate today, Currency currency);

} // namespace clientela
