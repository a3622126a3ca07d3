// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/document_life_cycle.h"
#include "ui/theme/theme.h"

namespace clientela {

/// The colours that a document's status wears wherever it is shown.
Status colourOf(DocumentStatus status);
/// The same for a status's key as records have it; Neutral for an unknown one.
Status colourOfDocumentStatus(QStringView key);
/// The status's name for a key as records have it.
QString documentStatusText(const QString& key);

} // namespace clientela
