// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/layout_context.h"

namespace clientela {

bool isItem(const SnapshotLine& line);

/// A delivery note without a single price is a list of goods: it shows no money at all.
bool showsMoney(const DocumentSnapshot& document);

/// Whether a document's line table shows a column: some line has a value for it, and a list of goods shows no money.
bool isColumnUsed(const DocumentSnapshot& document, const QString& field);

/// The heading over a column, in the document's language.
QString columnHeading(const LayoutContext& context, const QString& field);

/// What an item's cell says, other than its description.
QString cellText(const LayoutContext& context, const SnapshotLine& line, const QString& field);

} // namespace clientela
