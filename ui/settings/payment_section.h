// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace clientela {

class Session;

/// The ways to pay and the payment terms that the shop offers.
QWidget* makePaymentSection(Session& session);

} // namespace clientela
