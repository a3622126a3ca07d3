// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_type.h"

#include <QStringList>

namespace clientela {

/// A record of its own with the same values, computed ones included; copies of an AnyRecord share one.
AnyRecord copyOf(const AnyRecord& record);

/// The words of a plain list, as a customer's tags.
QStringList wordsOfList(const ChildList& list, const void* record);
void setWordsOfList(const ChildList& list, void* record, const QStringList& words);

/// Whether two stored values mean the same: empty text is as good as nothing, no as good as nothing in a yes or no.
bool isSameValue(const Field* field, const Value& one, const Value& other);

} // namespace clientela
