// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/existing_records.h"
#include "core/storage/suppression_list.h"
#include "core/workflows/import_run.h"
#include "core/workflows/past_document_reader.h"

namespace clientela {

/// An import of past documents: those that another program issued. They are stored as issued, outside our numbering;
/// a document that is here already (by its uid, or by kind, number, year and customer) is recognised and left as it is.
class DocumentImport final : public ImportRun
{
public:
    /// rowType is that of pastDocumentType. Throws Error(BadInput) for a key other than the number.
    DocumentImport(ShopFile& shop, const ImportPlan& plan, const RecordType& rowType, ChangeScope& scope);

    void finish() override;

private:
    ImportOutcome decide(const IncomingRecord& incoming) override;
    ImportOutcome recognised(const IncomingRecord& incoming, Document& stored, const PastDocument& past);
    std::optional<Document> findStored(const PastDocument& past, CustomerId customer);
    /// The customer whom the document names; one is made for a name with a tax number or an address.
    CustomerId customerOf(const IncomingRecord& incoming, PastDocument& past, bool mayAdd);
    std::optional<Customer> existingCustomer(const Customer& candidate, const QString& named);
    CustomerId addCustomer(const IncomingRecord& incoming, Customer& candidate);

    const RecordType& m_customerType;
    PastDocumentReader m_reader;
    ExistingRecords m_customers;
    SuppressionList m_suppressed;
    int m_unsettled = 0; ///< documents of which the file does not say what was paid
};

} // namespace clientela
