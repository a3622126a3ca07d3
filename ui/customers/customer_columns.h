// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_view/list_spec.h"
#include "ui/session/session.h"

namespace clientela {

/// What the list of customers shows.
ListSpec customerListSpec(Session& session);
/// What a list of notes shows.
ListSpec noteListSpec(Session& session);

} // namespace clientela
