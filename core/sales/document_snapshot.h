// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/money.h"
#include "core/sales/discount.h"
#include "core/sales/document_kind.h"
#include "core/sales/totals.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace clientela {

/// A party as it stands on paper.
struct SnapshotParty
{
    QString name;
    QString attention; ///< a person at the company; may be empty
    QString street;    ///< may have several lines
    QString postcode;
    QString city;
    QString region;
    QString country;        ///< ISO 3166 code
    QString taxNumber;      ///< as the country writes it
    QString taxNumberLabel; ///< "NIF", "CNPJ", "VAT no."
    QString phone;
    QString email;
    QString website;

    friend bool operator==(const SnapshotParty&, const SnapshotParty&) = default;
};

/// A line as it is printed.
struct SnapshotLine
{
    enum class Kind { Item, Heading, Subtotal, Text };

    Kind kind = Kind::Item;
    QString code;
    QString description; ///< one line, what is sold
    QString detail;      ///< more about it; may have several lines
    Quantity quantity;
    QString unit; ///< "un", "h", "m²"
    UnitPrice unitPrice;
    Discount discount;
    std::vector<LineTax> taxes;
    Money net; ///< the line's amount; for a subtotal the sum since the last heading or subtotal

    friend bool operator==(const SnapshotLine&, const SnapshotLine&) = default;
};

/// How the sender is paid.
struct SnapshotPayment
{
    QString iban;
    QString bic;
    QString bankName;
    QString pixKey;
    QString reference; ///< what the payer shall write
    QString method;    ///< in words; may be empty

    friend bool operator==(const SnapshotPayment&, const SnapshotPayment&) = default;
};

/// Everything that a document prints, as exact values: kept as issued, formatted only on paper.
struct DocumentSnapshot
{
    DocumentKind kind = DocumentKind::Quote;
    QString number; ///< empty for a draft
    Language language = Language::English;
    Currency currency;
    QDate date;
    QDate dueDate;             ///< invalid when there is none
    QDate validUntil;          ///< quotes; invalid when there is none
    QString paymentTerms;      ///< in words: "30 days"
    QString customerReference; ///< the customer's own order number
    QString originNumber;      ///< the document that this one came from
    bool pricesIncludeTax = false;

    SnapshotParty sender;
    SnapshotParty recipient;
    QByteArray logo;      ///< PNG, JPEG or SVG; empty when there is none
    QString accentColour; ///< the shop's colour, "#0f766e"; empty for the design's own

    std::vector<SnapshotLine> lines;
    Discount discount;
    Totals totals;
    Money paid; ///< what was paid when it was printed; zero when nothing

    SnapshotPayment payment;
    QString notes;            ///< for the reader, may have several paragraphs
    QString terms;            ///< the shop's standing terms
    QString footer;           ///< the shop's standing footer line (registry, capital)
    QStringList legalNotices; ///< words that the law wants printed, e.g. "Este documento não serve de fatura"

    friend bool operator==(const DocumentSnapshot&, const DocumentSnapshot&) = default;
};

/// The snapshot as JSON: what the fingerprint is made of. Figures are exact text, dates ISO 8601, the logo base64;
/// what is empty is written as well, so that there is one way to write a document. An amount without a currency
/// (the net of a heading) is empty text; any other has the document's currency.
QJsonObject snapshotToJson(const DocumentSnapshot& snapshot);
/// Reads what snapshotToJson wrote; throws Error(Storage) when it is damaged.
DocumentSnapshot snapshotFromJson(const QJsonObject& json);

} // namespace clientela
