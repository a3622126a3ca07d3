// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/document.h"

#include <QStringList>

namespace clientela {

/// What happens to the name on a document when a customer's data is erased.
enum class NameRetention {
    Erase,  ///< a draft: nothing was given out
    Redact, ///< a quote that came to nothing: its figures and its place in the series stay, the person goes
    Keep,   ///< the law wants it kept as it was given out (GDPR article 17 (3)(b), LGPD article 16 I)
};

/// Invoices, credit notes and whatever else is owed, orders, delivery notes and quotes that were accepted or that
/// another document was made from are kept: they are the books, or the contract behind them.
NameRetention nameRetention(const Document& document, bool ledToAnother);

/// The printed document without the recipient and without free text, the identifying texts replaced by the name
/// wherever else they stand; its figures, dates and country stay. Says of itself that it is redacted, because the
/// fingerprint that it was issued with no longer follows from it.
QString redactedSnapshot(const QString& snapshot, const QString& name, const QStringList& identifying);
bool isRedactedSnapshot(const QString& snapshot);

/// Whether an issued document is as it was issued: its fingerprint follows from its snapshot and from the fingerprint
/// before it in its series. A redacted quote keeps the fingerprint it was issued with, which those after it are
/// still chained to; that it is the right one only the next one's fingerprint can tell.
bool fingerprintHolds(DocumentKind kind, const QString& snapshot, const QString& issuedFingerprint,
                      const QString& previousFingerprint);

} // namespace clientela
