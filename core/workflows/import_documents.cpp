// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/import_documents.h"

#include "core/base/error.h"
#include "core/base/text_folding.h"
#include "core/base/uid.h"
#include "core/customers/company_form.h"
#include "core/customers/duplicates.h"
#include "core/records/record_json.h"
#include "core/storage/document_storage.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

DocumentImport::DocumentImport(ShopFile& shop, const ImportPlan& plan, const RecordType& rowType, ChangeScope& scope)
    : ImportRun(shop, shop.types().type(u"document"), scope)
    , m_customerType(shop.types().type(u"customer"))
    , m_reader(shop, rowType)
    , m_customers(shop, m_customerType)
    , m_suppressed(shop)
{
    if (!plan.key.isEmpty() && plan.key != u"number")
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("Import", "Records cannot be recognised by “%1”; choose one of %2.")
                        .arg(plan.key, QStringLiteral("number")));
}

ImportOutcome DocumentImport::decide(const IncomingRecord& incoming)
{
    DocumentStorage storage(m_shop);
    PastDocument past = m_reader.read(incoming);
    if (const auto known = incoming.uid.isEmpty() ? std::nullopt : storage.withUid(incoming.uid)) {
        Document stored = storage.load(*known);
        return recognised(incoming, stored, past);
    }
    const Problems misfits = readRecordJson(m_type,
                                            {{QStringLiteral("custom"), incoming.values.value(u"custom").toObject()}},
                                            &past.document, past.document.currencyValue(), {});
    past.problems.insert(past.problems.end(), misfits.begin(), misfits.end());
    if (!past.problems.empty())
        return reject(incoming, past.problems);
    if (auto stored = findStored(past, customerOf(incoming, past, false)))
        return recognised(incoming, *stored, past);

    Document& document = past.document;
    lastSubtitle = m_type.subtitleOf(&document);
    if (!isUid(document.uid))
        document.uid.clear();
    document.customer = customerOf(incoming, past, true);
    if (document.customer.isValid()) {
        const Customer customer = storage.loadCustomer(document.customer);
        if (document.customerName.isEmpty())
            document.customerName = customer.name;
        if (document.language.isEmpty())
            document.language = customer.language;
    }
    document.issuedAt = document.date.toString(Qt::ISODate) + QStringLiteral("T00:00:00.000Z");
    if (const Problems problems = m_type.problemsOf(&document); !problems.empty())
        return reject(incoming, problems);
    m_scope.insert(m_type, &document);
    for (const Problem& remark : past.remarks)
        result.remarks.push_back({incoming.row, remark.field, remark.message});
    if (past.isUnsettled)
        ++m_unsettled;
    if (keepsChanges)
        noteChanges(recordToJson(m_type, AnyRecord(m_type).data(), document.currencyValue()),
                    recordToJson(m_type, &document, document.currencyValue()));
    return ImportOutcome::New;
}

/// What is here stays as it is; only an imported document without a customer gets the one that has come since.
ImportOutcome DocumentImport::recognised(const IncomingRecord& incoming, Document& stored, const PastDocument& past)
{
    lastTitle = stored.number;
    lastSubtitle = m_type.subtitleOf(&stored);
    lastRecord = stored.id;
    if (!stored.isImported)
        return ImportOutcome::Same;
    if (past.problems.empty() && past.document.total != stored.total)
        result.remarks.push_back(
            {incoming.row, QStringLiteral("total"),
             QCoreApplication::translate("Import", "%1 was imported before with the total %2 and stays as it is.")
                 .arg(stored.number, stored.total.toText())});
    PastDocument asked = past;
    const CustomerId customer = stored.customer.isValid() ? CustomerId() : customerOf(incoming, asked, false);
    if (!customer.isValid())
        return ImportOutcome::Same;
    stored.customer = customer;
    m_scope.update(m_type, &stored);
    return ImportOutcome::Updated;
}

std::optional<Document> DocumentImport::findStored(const PastDocument& past, CustomerId customer)
{
    const Document& document = past.document;
    DocumentStorage storage(m_shop);
    for (const DocumentId id : storage.withNumber(document.kind, document.number)) {
        Document stored = storage.load(id);
        const bool isSameYear = stored.date.year() == document.date.year();
        const bool isSameName = folded(stored.customerName) == folded(document.customerName);
        const bool isSameCustomer = customer.isValid() && stored.customer == customer;
        if (isSameYear && (isSameName || isSameCustomer))
            return stored;
    }
    return {};
}

CustomerId DocumentImport::customerOf(const IncomingRecord& incoming, PastDocument& past, bool mayAdd)
{
    Customer candidate;
    const bool isNamedByUid = isUid(past.customer);
    if (past.document.customerName.isEmpty() && !isNamedByUid)
        past.document.customerName = past.customer;
    candidate.name = past.document.customerName;
    candidate.country = m_shop.defaults().country;
    candidate.taxNumber = past.taxNumber;
    if (!past.email.isEmpty())
        candidate.emails.push_back({QString(), past.email, {}});
    m_customerType.derive(&candidate, m_shop.defaults());
    if (const auto known = existingCustomer(candidate, isNamedByUid ? past.customer : QString()))
        return known->customerId();
    if (!mayAdd)
        return {};
    const bool isKnowable = !candidate.name.isEmpty()
                            && (isTellingTaxNumber(candidate.taxNumberKey) || !candidate.emails.empty());
    if (isKnowable && m_customerType.problemsOf(&candidate).empty() && !m_suppressed.holds(candidate))
        return addCustomer(incoming, candidate);
    if (!candidate.name.isEmpty())
        result.remarks.push_back(
            {incoming.row, QStringLiteral("customer_name"),
             QCoreApplication::translate("Import", "There is no customer “%1”; the document keeps the name. Add the "
                                                   "customer and import the file again to join them.")
                 .arg(candidate.name)});
    else
        result.remarks.push_back(
            {incoming.row, QStringLiteral("customer_name"),
             QCoreApplication::translate("Import", "%1 names no customer.").arg(past.document.number)});
    return {};
}

std::optional<Customer> DocumentImport::existingCustomer(const Customer& candidate, const QString& named)
{
    const auto stored = [&](const MatchKey& key) -> std::optional<Customer> {
        const auto id = m_customers.find(key);
        const auto record = id ? m_shop.records().find(m_customerType, *id) : std::nullopt;
        if (!record || !record->as<Customer>().anonymisedAt.isEmpty())
            return {};
        const std::vector<MatchKey> keys = matchKeysOf(m_customerType, record->data());
        const bool isIt = std::ranges::any_of(
            keys, [&](const MatchKey& each) { return each.by == key.by && each.text == key.text; });
        // two who have different tax numbers are two, whatever else they share
        const QString& taxNumber = record->as<Customer>().taxNumberKey;
        const bool isOther = isTellingTaxNumber(taxNumber) && isTellingTaxNumber(candidate.taxNumberKey)
                             && taxNumber != candidate.taxNumberKey;
        return isIt && (!isOther || key.by == MatchBy::Uid) ? std::optional(record->as<Customer>()) : std::nullopt;
    };
    if (auto customer = stored({MatchBy::Uid, named}))
        return customer;
    const std::vector<MatchKey> keys = matchKeysOf(m_customerType, &candidate);
    for (const MatchBy by : {MatchBy::TaxNumber, MatchBy::Email, MatchBy::Name}) {
        for (const MatchKey& key : keys) {
            if (key.by != by)
                continue;
            if (auto customer = stored(key))
                return customer;
        }
    }
    return {};
}

CustomerId DocumentImport::addCustomer(const IncomingRecord& incoming, Customer& candidate)
{
    candidate.kind = looksLikeCompany(candidate) ? QStringLiteral("company") : QStringLiteral("person");
    const qint64 id = m_scope.insert(m_customerType, &candidate);
    m_customers.add(id, &candidate);
    result.remarks.push_back(
        {incoming.row, QStringLiteral("customer_name"),
         QCoreApplication::translate("Import", "The customer “%1” was added.").arg(candidate.name)});
    return CustomerId(id);
}

void DocumentImport::finish()
{
    if (m_unsettled > 0)
        result.remarks.push_back(
            {0, QStringLiteral("paid"),
             QCoreApplication::translate(
                 "Import", "The file does not say what was paid of %n document(s); they count as settled.", nullptr,
                 m_unsettled)});
}

} // namespace clientela
