// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/filter.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace clientela {

/// One test of a filter as a line of the filter bar: "city", "=", "Porto".
struct FilterLine
{
    QString path; ///< "city", "tags", "addresses.postcode"
    Comparison comparison = Comparison::Equal;
    QString value; ///< canonical text, "today-30" for dates that move

    friend bool operator==(const FilterLine&, const FilterLine&) = default;
};

/// Lines that all hold, or of which any holds.
struct FilterLines
{
    bool isAny = false;
    std::vector<FilterLine> lines;
};

/// The lines that mean the same as the text; nothing for a filter with brackets, "not" or "in", which is edited as
/// text. Throws Error(BadInput) as parseFilter does.
std::optional<FilterLines> filterLines(const RecordType& type, const QString& text, QDate today, Currency currency);
/// The text of the lines; those without a value that need one are left out.
QString filterText(const FilterLines& lines);

/// A field that can be filtered by: its path and what it is called.
struct FilterField
{
    QString path;
    QString title;
    const ChildList* list = nullptr;
    const Field* field = nullptr;
};
std::vector<FilterField> filterFields(const RecordType& type);
/// The comparisons that fit a field, the most useful first.
std::vector<Comparison> comparisonsFor(const Field& field);
/// "contains", "is before"; by the kind of field.
QString comparisonWords(Comparison comparison, const Field& field);
/// Whether a value follows.
bool needsValue(Comparison comparison);

} // namespace clientela
