// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customer_facts.h"

namespace clientela {

/// The form of one field of the customer, the shop's own ones included; nothing for what the program keeps itself.
std::optional<FactForm> fieldForm(const CustomerFacts& facts, Session& session, const QString& fieldKey);

/// The form of somebody who works for the customer: an existing person, or a new one by name.
FactForm personForm(const CustomerFacts& facts, Session& session, const QString& key, const QString& person);

} // namespace clientela
