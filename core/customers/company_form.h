// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

namespace clientela {

/// Whether a customer of whom nobody says so is a company: by a tax number that only companies have, or by a
/// company's form behind the name ("Lda", "S.L.", "GmbH").
bool looksLikeCompany(const Customer& customer);

} // namespace clientela
