// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QStringList>

namespace clientela {

/// The tags that customers carry, the most used first.
QStringList customerTags(Database& database);

} // namespace clientela
