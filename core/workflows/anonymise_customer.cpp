// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/anonymise_customer.h"

#include "core/base/error.h"
#include "core/customers/anonymisation.h"
#include "core/sales/document_retention.h"
#include "core/storage/attachment_storage.h"
#include "core/storage/document_storage.h"
#include "core/storage/history_scrubbing.h"
#include "core/storage/reference_storage.h"
#include "core/storage/suppression_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

constexpr int mostMentions = 100;

/// One erasure: what it knows of the person, and what it has done so far.
class Anonymisation
{
public:
    Anonymisation(ShopFile& shop, const Customer& customer)
        : m_shop(shop)
        , m_storage(shop)
        , m_scrubbing(shop)
        , m_customer(customer)
        , m_selves(m_scrubbing.formerSelves(customer))
    {
        m_result.name = QCoreApplication::translate("Privacy", "Erased customer %1").arg(customer.id);
        for (const Customer& image : m_scrubbing.imagesOf(m_selves))
            addIdentity(image);
        addIdentity(customer);
    }

    void eraseRecords()
    {
        AttachmentStorage attachments(m_shop);
        const std::vector<AttachedFile> files = attachments.everAttachedTo(m_selves);
        const QStringList fileNames = attachments.everyNameOf(files); // they stand in what the history calls its steps
        eraseLinkedRecords();
        eraseCustomer();
        m_result.halfTyped = m_storage.removeDrafts(m_selves, m_identifying);
        m_result.historyEntries = m_scrubbing.scrub(m_selves, m_identifying + m_names + fileNames, m_result.name);
        m_result.attachments = attachments.erase(m_customer.customerId(), files);
    }

    void eraseFile()
    {
        m_result.tracesErased = m_storage.eraseTraces();
        m_result.olderCopies = m_storage.copiesBeside();
        m_result.mentions = m_storage.mentions(m_identifying, m_keptDocuments, mostMentions);
    }

    const AnonymisationResult& result() const { return m_result; }
    const std::vector<ChangedRecord>& touched() const { return m_touched; }

private:
    void addIdentity(const Customer& image)
    {
        for (const QString& text : identifyingTexts(image)) {
            if (!m_identifying.contains(text))
                m_identifying.append(text);
        }
        if (!image.name.isEmpty())
            m_names.append(image.name);
        m_images.push_back(image);
        if (image.country.isEmpty()) // the history keeps only what changed
            m_images.back().country = m_customer.country;
    }

    void eraseCustomer()
    {
        const RecordType& type = m_shop.types().type(u"customer");
        SuppressionList suppressed(m_shop);
        for (const Customer& image : m_images)
            suppressed.add(image);
        Customer erased = anonymisedCustomer(type, m_customer, m_result.name);
        erased.uid = m_shop.nextUid(); // the old one stands in address books that were exported
        erased.stage = QStringLiteral("former");
        erased.changedAt = m_shop.timestamp();
        erased.anonymisedAt = erased.changedAt;
        m_storage.overwrite(type, &m_customer, &erased);
        m_storage.forgetDuplicates(m_customer.id);
        m_touched.push_back({&type, m_customer.id});
    }

    void eraseLinkedRecords()
    {
        for (const ReferencePlace& place : placesNaming(m_shop.types(), u"customer")) {
            if (place.type->key == u"attachment")
                continue; // removed whole, once the history does not know of them any more
            for (const qint64 id : recordsNaming(m_shop.database(), place, m_customer.id)) {
                const AnyRecord before = m_shop.records().load(*place.type, id);
                AnyRecord after = m_shop.records().load(*place.type, id);
                if (place.type->key == u"document")
                    eraseOnDocument(after.as<Document>());
                else if (place.type->key == u"customer")
                    eraseOnRelated(place, after.as<Customer>());
                else
                    eraseOnRecord(*place.type, after);
                after.base().changedAt = m_shop.timestamp();
                m_storage.overwrite(*place.type, before.data(), after.data());
                m_touched.push_back({place.type, id});
            }
        }
    }

    void eraseOnRecord(const RecordType& type, AnyRecord& record)
    {
        eraseFreeText(type, record.data(), QCoreApplication::translate("Privacy", "Erased."));
        ++m_result.otherRecords;
    }

    /// Somebody else's own data stay; that the two are related goes.
    void eraseOnRelated(const ReferencePlace& place, Customer& related)
    {
        if (place.list)
            std::erase_if(related.relations,
                          [&](const CustomerRelation& relation) { return relation.other == m_customer.customerId(); });
        else
            related.companyName = m_result.name;
    }

    void eraseOnDocument(Document& document)
    {
        const bool ledToAnother = !DocumentStorage(m_shop).successors(document.documentId()).empty();
        document.custom = QJsonObject(); // the shop's own fields are not printed
        switch (nameRetention(document, ledToAnother)) {
        case NameRetention::Keep:
            m_result.keptByLaw.append(document.number);
            m_keptDocuments.push_back(document.id);
            return;
        case NameRetention::Redact:
            m_result.redacted.append(document.number);
            if (!document.snapshot.isEmpty()) // an imported one was printed by another program
                document.snapshot = redactedSnapshot(document.snapshot, m_result.name, m_identifying + m_names);
            break;
        case NameRetention::Erase: ++m_result.otherRecords; break;
        }
        document.customerName = m_result.name;
        document.customerReference.clear();
        document.notes.clear();
        for (DocumentLine& line : document.lines) {
            line.description = withoutTexts(line.description, m_identifying + m_names, m_result.name);
            line.detail.clear();
            if (line.kind == DocumentLineKind::Text || line.kind == DocumentLineKind::Heading)
                line.description.clear();
        }
    }

    ShopFile& m_shop;
    PrivacyStorage m_storage;
    HistoryScrubbing m_scrubbing;
    Customer m_customer;
    std::vector<qint64> m_selves;
    std::vector<Customer> m_images;
    QStringList m_identifying;
    QStringList m_names; ///< also those of one word, which say nothing outside of the own records
    std::vector<qint64> m_keptDocuments;
    std::vector<ChangedRecord> m_touched;
    AnonymisationResult m_result;
};

QString listed(const QStringList& numbers)
{
    return numbers.join(QStringLiteral(", "));
}

} // namespace

QStringList AnonymisationResult::sentences() const
{
    QStringList sentences{
        QCoreApplication::translate(
            "Privacy",
            "The person's data were erased; the customer is now called “%1”. Amounts, dates and the country were kept.")
            .arg(name)};
    if (!keptByLaw.isEmpty())
        sentences.append(QCoreApplication::translate("Privacy",
                                                     "These documents keep the name and address they were issued with, "
                                                     "because the law wants business records kept: %1.")
                             .arg(listed(keptByLaw)));
    if (!redacted.isEmpty())
        sentences.append(
            QCoreApplication::translate(
                "Privacy",
                "These quotes came to nothing; the person was taken off them and their figures were kept: %1.")
                .arg(listed(redacted)));
    if (const auto files = static_cast<int>(attachments); files > 0)
        sentences.append(
            QCoreApplication::translate("Privacy", "%n attached file(s) were removed for good.", nullptr, files));
    if (!tracesErased)
        sentences.append(
            QCoreApplication::translate("Privacy", "Another program has the file open, so deleted data may still be in "
                                                   "it; close the other program and run the clean-up again."));
    if (!olderCopies.isEmpty())
        sentences.append(
            QCoreApplication::translate(
                "Privacy",
                "These older copies still hold the person's data; delete them when they are no longer needed: %1.")
                .arg(listed(olderCopies)));
    else
        sentences.append(QCoreApplication::translate(
            "Privacy",
            "Backups made before today still hold the person's data; delete them when they are no longer needed."));
    if (!mentions.empty()) {
        QStringList titles;
        for (const PersonMention& mention : mentions)
            titles.append(
                QStringLiteral("%1 %2 (%3)").arg(mention.type->title.text()).arg(mention.id).arg(mention.title));
        sentences.append(QCoreApplication::translate("Privacy", "The same name, number or address also stands in these "
                                                                "records; look whether it is the same person: %1.")
                             .arg(listed(titles)));
    }
    return sentences;
}

AnonymisationResult anonymiseCustomer(ShopFile& shop, CustomerId id)
{
    shop.requireWritable();
    const RecordType& type = shop.types().type(u"customer");
    const Customer customer = shop.records().load(type, id.value()).as<Customer>();
    if (!customer.anonymisedAt.isEmpty())
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate("Privacy", "The data of “%1” were erased already.").arg(customer.name));
    PrivacyStorage(shop).beginErasing();
    Anonymisation anonymisation(shop, customer);
    ChangeScope scope(shop, QCoreApplication::translate("Privacy", "Erase the data of customer %1").arg(customer.id),
                      ChangeScope::Undo::Never);
    anonymisation.eraseRecords();
    scope.noteEvent(type, customer.id, {{QStringLiteral("erased"), true}});
    scope.commit();
    shop.announce(anonymisation.touched());
    anonymisation.eraseFile();
    return anonymisation.result();
}

} // namespace clientela
