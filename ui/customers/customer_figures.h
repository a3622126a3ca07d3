// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "ui/customers/figures_strip.h"
#include "ui/session/session.h"

namespace clientela {

/// The figures on top of a customer's card: balance, purchases, last purchase, what is open.
std::vector<Figure> customerFigures(Session& session, const Customer& customer);
/// The filter over documents that shows the rows behind a figure.
QString figureRows(const QString& key, CustomerId customer);

} // namespace clientela
