// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

namespace clientela {

/// Adds the commands that begin a document: quote, order, and the invoice or what the country has in its place. On a
/// customer's card they are for that customer.
void addSalesCommands(Session& session, QObject* owner);

} // namespace clientela
