// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace clientela {

class Session;

/// The taxes and withholdings of the shop.
QWidget* makeTaxesSection(Session& session);
/// The units that things are sold by.
QWidget* makeUnitsSection(Session& session);

} // namespace clientela
