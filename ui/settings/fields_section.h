// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace clientela {

class Session;

/// The fields that the shop adds itself to customers, products and documents.
QWidget* makeFieldsSection(Session& session);

} // namespace clientela
