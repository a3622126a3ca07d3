// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/shop_profile.h"
#include "core/catalog/tax_table.h"
#include "core/customers/customer.h"
#include "core/sales/document.h"
#include "core/sales/document_numbering.h"
#include "core/storage/shop_file.h"

#include <optional>
#include <vector>

namespace clientela {

/// What is asked of documents beyond the general: numbers, chains, what is owed.
class DocumentStorage
{
public:
    explicit DocumentStorage(ShopFile& shop)
        : m_shop(shop)
    {
    }

    Document load(DocumentId id);
    Customer loadCustomer(CustomerId id);
    ShopProfile profile();
    TaxTable taxes();
    /// How the shop numbers a kind of document; nothing where it goes by its country.
    std::optional<DocumentNumbering> numbering(DocumentKind kind);

    /// The document that a person names by its id or its number, one of ours before an imported one;
    /// throws Error(NotFound).
    DocumentId find(const QString& idOrNumber);
    /// The documents of a kind with this number: of ours one at most, of imported ones several.
    std::vector<DocumentId> withNumber(DocumentKind kind, const QString& number);
    std::optional<DocumentId> withUid(const QString& uid);

    /// The next number of a series and the fingerprint that the new document is chained to; takes it, so it is
    /// to be called inside the transaction that issues.
    struct NextInSeries
    {
        int sequence = 1;
        QString previousFingerprint;
    };
    NextInSeries takeNext(DocumentKind kind, const QString& series, int year);
    /// The number that a series gave last, in any year, and when (UTC, ISO 8601); both empty before the first.
    struct LastInSeries
    {
        QString number;
        QString issuedAt;
    };
    LastInSeries lastInSeries(DocumentKind kind, const QString& series);
    /// The number that the next document of the series would get, without taking it.
    int nextSequence(DocumentKind kind, const QString& series, int year);
    /// Whether one of our own documents of any kind has the number.
    bool isNumberTaken(const QString& number);
    void rememberFingerprint(DocumentKind kind, const QString& series, int year, const QString& fingerprint);

    /// The customer's documents with something owed, oldest first.
    std::vector<DocumentId> openDocuments(CustomerId customer, const QString& currency);
    /// The sum of all payments' allocations to a document, in minor units.
    qint64 allocatedTo(DocumentId document);
    /// Documents that were made from this one.
    std::vector<DocumentId> successors(DocumentId document);

private:
    ShopFile& m_shop;
};

} // namespace clientela
