// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_view/list_spec.h"
#include "ui/session/session.h"

namespace clientela {

/// What the list of documents shows.
ListSpec documentListSpec(Session& session);
/// What the list of payments shows.
ListSpec paymentListSpec(Session& session);

} // namespace clientela
