// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_merge.h"

#include "core/records/record_type.h"

#include <algorithm>

namespace clientela {

namespace {

/// What the program works out itself tells nobody's changes.
bool isSameRow(const ChildList& list, const void* one, const void* other)
{
    return std::ranges::all_of(
        list.fields, [&](const Field& field) { return field.isReadOnly || field.value(one) == field.value(other); });
}

bool isSameList(const ChildList& list, const void* one, const void* other)
{
    const qsizetype rows = list.count(one);
    bool isSame = list.count(other) == rows;
    for (qsizetype i = 0; isSame && i < rows; ++i)
        isSame = isSameRow(list, list.at(one, i), list.at(other, i));
    return isSame;
}

void copyRow(const ChildList& list, const void* from, void* to)
{
    for (const Field& field : list.fields)
        field.setValue(to, field.value(from));
}

bool takeOverList(const ChildList& list, const void* base, const void* theirs, void* ours)
{
    if (isSameList(list, base, theirs) || isSameList(list, ours, theirs))
        return false;
    if (isSameList(list, base, ours)) {
        list.clear(ours);
        for (qsizetype i = 0; i < list.count(theirs); ++i)
            copyRow(list, list.at(theirs, i), list.append(ours));
        return true;
    }
    const qsizetype rows = list.count(base);
    if (list.count(theirs) != rows || list.count(ours) != rows)
        return false;
    bool hasTaken = false;
    for (qsizetype i = 0; i < rows; ++i) {
        if (isSameRow(list, list.at(base, i), list.at(theirs, i))
            || !isSameRow(list, list.at(base, i), list.at(ours, i)))
            continue;
        copyRow(list, list.at(theirs, i), list.mutableAt(ours, i));
        hasTaken = true;
    }
    return hasTaken;
}

} // namespace

bool takeOverUntouched(const RecordType& type, const void* base, const void* theirs, void* ours)
{
    bool hasTaken = false;
    for (const Field& field : type.fields) {
        const Value before = field.value(base);
        const Value now = field.value(theirs);
        if (field.isComputed || field.isReadOnly || now == before || field.value(ours) != before)
            continue;
        field.setValue(ours, now);
        hasTaken = true;
    }
    for (const ChildList& list : type.children)
        hasTaken = takeOverList(list, base, theirs, ours) || hasTaken;
    return hasTaken;
}

} // namespace clientela
