// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_rows.h"
#include "core/exchange/vcard.h"

namespace clientela {

/// The contact as a customer: what a customer has no place for becomes notes, a picture a line that says so.
IncomingRecord customerOf(const VCardContact& contact, const ReadingStyle& style);

} // namespace clientela
