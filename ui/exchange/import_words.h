// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/import_records.h"
#include "ui/theme/theme.h"

namespace clientela {

// The words of the import, by the kind of record: whole sentences, so that every language can say them its own way.

/// "Import customers".
QString importTitle(const QString& kind);
/// "Bring the customers that you keep elsewhere".
QString importInvitation(const QString& kind);
/// The heading over the names: "Customer", "Product", "Document".
QString importColumnTitle(const QString& kind);
/// "Customers added" and the like, for a row's outcome.
QString importOutcomeSentence(const QString& kind, ImportOutcome outcome);
/// "New", "Update", "Same", "Rejected".
QString importOutcomeWord(ImportOutcome outcome);
/// The rows that came to this, in the plural: "Updates".
QString importOutcomeRows(ImportOutcome outcome);
Status importOutcomeStatus(ImportOutcome outcome);
/// "A row is a known customer when it has the same".
QString importKeyLabel(const QString& kind);
/// By what stored records may be recognised: the key of an import's plan and its words.
struct ImportKey
{
    QString key;
    QString words;
};
std::vector<ImportKey> importKeys(const QString& kind);
/// "These columns look like those of products."
QString importOtherKindSentence(const QString& likelyKind);
/// The page of the window that shows what was imported.
QString importedPage(const QString& kind);

} // namespace clientela
