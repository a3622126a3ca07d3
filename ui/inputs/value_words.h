// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

namespace clientela {

/// A stored value as people read it: labels of choices, formatted amounts and dates, references by name. Empty when
/// there is none.
QString valueWords(Session& session, const Field& field, const Value& value, Currency currency);

} // namespace clientela
