// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/records/record.h"
#include "core/sales/discount.h"
#include "core/sales/document_kind.h"
#include "core/sales/totals.h"

#include <QDate>

#include <vector>

namespace clientela {

struct RecordType;

/// What a line of a document is.
enum class DocumentLineKind { Item, Heading, Subtotal, Text };

/// A line of a document.
struct DocumentLine
{
    DocumentLineKind kind = DocumentLineKind::Item;
    ProductId product;
    QString code;
    QString description;
    QString detail;
    Quantity quantity;
    QString unit;
    UnitPrice unitPrice;
    Discount discount;
    QString tax;                ///< codes of the taxes, joined with "+"; as input also a rate such as "23"
    std::vector<LineTax> taxes; ///< what the codes meant when the line was saved
    UnitPrice cost;
    Money net; ///< kept with the line: what it amounts to
};

/// A row of a document's tax table, kept with the document.
struct DocumentTax
{
    QString tax;
    Rate rate;
    Money base;
    Money amount;
};

/// A quote, order, delivery note, pro-forma, invoice or credit note: one of ours, or a past one that another program
/// issued and that was imported. A past document has that program's number and figures, stands outside our series and
/// chain, and may have only its customer's name.
struct Document : Record
{
    DocumentKind kind = DocumentKind::Quote;
    QString number;                          ///< given at issue
    QString state = QStringLiteral("draft"); ///< the stored part of the status
    QString status;                          ///< what is shown: worked out from state, payments and today
    bool isImported = false;                 ///< another program issued it
    CustomerId customer;
    QString customerName;
    QDate date;
    QDate dueDate;
    QDate validUntil;
    QString currency;
    QString language;
    bool pricesIncludeTax = false;
    Discount discount;
    QString withholding; ///< code of the withholding tax, empty for none
    QString customerReference;
    QString paymentTerms;
    QString notes;
    QString templateName;
    QString owner;
    DocumentId origin; ///< the document that this one came from

    Money net;
    Money tax;
    Money withheld;
    Money total;
    Money paid; ///< paid or credited so far; kept by payments and credit notes
    Money open; ///< what is still owed; zero for drafts and documents that are not owed

    QString series;
    int year = 0;
    int sequence = 0;
    QString issuedAt;
    QString snapshot;    ///< JSON of what was printed, kept as issued
    QString fingerprint; ///< SHA-256 over the snapshot and the fingerprint before it in the series

    std::vector<DocumentLine> lines;
    std::vector<DocumentTax> taxes;

    DocumentId documentId() const { return DocumentId(id); }
    bool isDraft() const { return state == QStringLiteral("draft"); }
    Currency currencyValue() const { return Currency::fromCode(currency).value_or(Currency()); }
};

/// What a document is, in one place.
const RecordType& documentType();

/// What totals need to know of a document.
TotalsInput totalsInputOf(const Document& document, const std::vector<LineTax>& withholdings);

/// Fields of an issued document that may still change; all others are locked.
bool mayChangeAfterIssue(QStringView fieldKey);

} // namespace clientela
