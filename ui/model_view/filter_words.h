// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

namespace clientela {

/// A filter as people read it: "Ana Silva, Open is more than 0.00 €" for customer = 12 and open > 0. Empty for one that
/// lets everything through; the text itself when it cannot be read.
QString filterWords(Session& session, const RecordType& type, const QString& text);

} // namespace clientela
