// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/document_snapshot.h"

namespace clientela {

/// A believable document of an invented shop: a glass workshop in Porto, a bakery in Campinas, a bicycle shop in
/// Valencia or a joinery in Bristol, by language. Always the same for the same arguments; totals are computed.
DocumentSnapshot sampleSnapshot(Language language, int lines, DocumentKind kind = DocumentKind::Invoice);

/// Computes the totals and the amounts of the lines again after something was changed.
void computeSample(DocumentSnapshot& snapshot);

/// A file of tests/samples.
QByteArray sampleFile(const QString& name);

} // namespace clientela
