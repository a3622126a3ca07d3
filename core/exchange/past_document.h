// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/record_source.h"
#include "core/sales/document_kind.h"

#include <deque>

namespace clientela {

/// What a file of past documents can say: the fields of the shop's documents, also those that are otherwise kept by
/// the program, and of the customer "customer_tax_number" and "customer_email", further "shipping" and "cancelled".
/// Describes columns and JSON only; no record is made by it.
RecordType pastDocumentType(const RecordType& documentType);

/// The kind that rows have which do not say it: what the heading over the number says, orders for a shop's orders,
/// else invoices.
DocumentKind usualKind(const RecordSource& rows);

/// The kind that a number tells by its letters ("NC A/5"); the usual one otherwise.
DocumentKind kindOfNumber(const QString& number, DocumentKind usual);

/// Makes one record of all rows that are one document: those with the same kind and number, unless they name
/// different customers or years. The rows' lines come together; figures that stand on every row for its own line are
/// added up; what a later row says otherwise is noted.
class UnitedDocuments final : public RecordSource
{
public:
    /// Reads at most so many rows, for a preview; 0 for all. Throws Error(Cancelled) when the progress says so.
    UnitedDocuments(std::unique_ptr<RecordSource> rows, const RecordType& type, Progress& progress,
                    qint64 mostRows = 0);

    bool next(IncomingRecord& record) override;
    double progress() const override;
    bool isOwnFormat() const override { return m_rows->isOwnFormat(); }
    QStringList headings() const override { return m_rows->headings(); }
    QStringList paths() const override { return m_rows->paths(); }
    QStringList mappedKeys() const override { return m_rows->mappedKeys(); }

private:
    struct Group
    {
        IncomingRecord record;
        std::vector<QJsonObject> figures; ///< net, tax and total as each row has them, with its line
    };
    void take(IncomingRecord row);
    Group& groupOf(const IncomingRecord& row);
    void join(Group& group, const IncomingRecord& row);
    void settleFigures(Group& group) const;

    std::unique_ptr<RecordSource> m_rows;
    const RecordType& m_type;
    DocumentKind m_usualKind;
    std::deque<Group> m_groups;
    QHash<QString, QList<std::size_t>> m_places; ///< by uid, or by kind and number
    std::size_t m_next = 0;
};

} // namespace clientela
