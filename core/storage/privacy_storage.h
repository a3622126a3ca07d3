// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/storage/draft_storage.h"
#include "core/storage/shop_file.h"

#include <QStringList>

#include <vector>

namespace clientela {

/// A record that still mentions an erased person, for somebody to look at.
struct PersonMention
{
    const RecordType* type = nullptr;
    qint64 id = 0;
    QString title;
};

/// The statements behind handing a person's data over and erasing it: past the history, past the lock on issued
/// documents, down to the file.
class PrivacyStorage
{
public:
    explicit PrivacyStorage(ShopFile& shop)
        : m_shop(shop)
    {
    }

    /// Makes the engine overwrite what is deleted; call before the transaction that erases.
    void beginErasing();
    /// Writes a record and its search entry without any history.
    void overwrite(const RecordType& type, const void* before, const void* after);
    /// Removes half-typed work about the customer, or with any of the texts.
    qint64 removeDrafts(const std::vector<qint64>& customers, const QStringList& identifying);
    /// Half-typed work about one of the customers.
    std::vector<Draft> draftsAbout(const std::vector<qint64>& customers);
    /// Customers of whom somebody said that they are not this one.
    std::vector<qint64> notTheSameAs(qint64 customer);
    /// Forgets with whom the customer was not to be confused.
    void forgetDuplicates(qint64 customer);

    /// Takes what is left in free pages, the write-ahead log and search segments out of the file. Outside of a
    /// transaction. False when another program keeps the file busy; it has to be done again then. On a server the
    /// dead rows are cleared as the server does it.
    bool eraseTraces();

    /// Records that hold one of the texts, except those given (documents kept by law); at most limit.
    std::vector<PersonMention> mentions(const QStringList& identifying, const std::vector<qint64>& exceptDocuments,
                                        int limit);

    /// Files beside the shop's that begin with its name: copies made before, which still hold the person.
    QStringList copiesBeside() const;

private:
    ShopFile& m_shop;
};

} // namespace clientela
