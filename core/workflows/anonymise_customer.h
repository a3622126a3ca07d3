// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/privacy_storage.h"
#include "core/storage/shop_file.h"

#include <QStringList>

#include <vector>

namespace clientela {

/// What erasing a person did and what it had to leave.
struct AnonymisationResult
{
    QString name;                        ///< what the customer is called from now on
    QStringList keptByLaw;               ///< numbers of issued documents that keep what they printed
    QStringList redacted;                ///< numbers of quotes that came to nothing: the person is off them
    qint64 otherRecords = 0;             ///< drafts of documents, payments, notes, … without their free text now
    qint64 attachments = 0;              ///< attached files that were removed for good
    qint64 historyEntries = 0;           ///< changes whose old and new values are gone
    qint64 halfTyped = 0;                ///< drafts of editors that were removed
    bool tracesErased = true;            ///< the file itself holds nothing any more; false while somebody else uses it
    QStringList olderCopies;             ///< files beside the shop's that were made before
    std::vector<PersonMention> mentions; ///< records of others that still hold a name or number of the person

    /// The same in sentences, to be shown and handed over.
    QStringList sentences() const;
};

/// Erases who a customer is (GDPR article 17, LGPD article 18): name, telephone numbers, addresses, tax number,
/// dates, notes, tags, own fields and every free text, in its records, their history, the search and the file;
/// what is attached to it is removed.
/// Amounts, dates and the country stay. Issued documents that the law wants kept are left as they were given out.
/// An import will not bring the person back (SuppressionList). Cannot be undone.
/// Throws Error(Refused) when it was done before.
AnonymisationResult anonymiseCustomer(ShopFile& shop, CustomerId id);

} // namespace clientela
