// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace clientela {

struct RecordType;

/// Takes over into "ours" what somebody else changed since both began from "base": fields that ours left as they were,
/// and rows of a list as long as neither side added or removed any; else the whole list, where ours left it alone.
/// Where both changed the same, ours stays. Returns whether anything was taken over.
bool takeOverUntouched(const RecordType& type, const void* base, const void* theirs, void* ours);

} // namespace clientela
