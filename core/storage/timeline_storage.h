// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/shop_file.h"

#include <QDate>

#include <vector>

namespace clientela {

/// What an entry of a timeline is about.
enum class TimelineKind { Document, Payment, Note, Attachment, Change };

/// Something that happened with a customer.
struct TimelineEntry
{
    TimelineKind kind = TimelineKind::Document;
    QString at;     ///< a date for documents and payments, else UTC, ISO 8601
    QString title;  ///< the document's number (empty for a draft), the payment's method, the note's text, the file's
                    ///< name, the change's label
    QString detail; ///< kind of document; note of a payment; author of a note or attachment; keys of the fields that a
                    ///< change wrote
    Money amount;   ///< of documents and payments
    QString state;  ///< of documents, as shown: draft, paid, overdue, …; of attachments the media type
    QString recordType; ///< what opens when the entry is clicked
    qint64 id = 0;      ///< of that record; of the change set for a change
};

/// A part of a timeline and where to go on; an empty cursor says that this was the end.
struct TimelinePage
{
    std::vector<TimelineEntry> entries;
    QString next;
};

/// What a customer is worth in one currency.
struct CustomerFigures
{
    Currency currency;
    Money turnover; ///< what issued invoices amount to, without those cancelled or credited
    Money open;     ///< what is still owed
    Money overdue;  ///< of it, what is past its due date
    qint64 invoices = 0;
    qint64 openQuotes = 0; ///< quotes that nobody has answered
    QDate lastPurchase;
};

/// A customer's facts in figures and everything that ever happened with it, newest first.
class Timeline
{
public:
    explicit Timeline(ShopFile& shop)
        : m_shop(shop)
    {
    }

    /// One row for each currency that the customer's documents are in, the shop's own first.
    std::vector<CustomerFigures> figures(CustomerId customer);

    /// The entries after a cursor (empty for the newest), merged from documents, payments, notes, attachments and
    /// changes; each is read by its index and only as far as needed. Throws Error(BadInput) for a cursor that is none.
    TimelinePage entries(CustomerId customer, int limit, const QString& after = {});

    /// The statements behind entries(), for looking at their plans.
    QStringList statements() const;

private:
    ShopFile& m_shop;
};

} // namespace clientela
