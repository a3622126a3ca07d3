// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/exchange/vcard.h"

namespace clientela {

/// A customer as a vCard holds it; what a vCard has no place for goes into its note as "Label: value" lines.
VCardContact customerCard(const Customer& customer);

} // namespace clientela
