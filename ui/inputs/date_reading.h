// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QString>

#include <optional>

namespace clientela {

/// Reads a date as people type it: a whole date in any usual form, "12" (of this month), "12/3" (of this year), "+30"
/// and "-3" (days from today), "today", "tomorrow" and "yesterday" in the window's language. Days come before months.
/// Nothing for anything else, as "31.2.".
std::optional<QDate> readTypedDate(const QString& typed, QDate today);

} // namespace clientela
