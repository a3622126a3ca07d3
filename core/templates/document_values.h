// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/wording.h"
#include "core/sales/document_snapshot.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace clientela {

/// What the placeholders of a template stand for in one document, formatted in its language.
using DocumentValues = QMap<QString, QString>;

/// The values of a document: document.*, sender.*, recipient.*, payment.*, word.*; page and pages come per page.
DocumentValues documentValues(const DocumentSnapshot& document);

/// Every name a template may use between {{ and }}.
const QStringList& placeholderNames();

/// Fills a template's text. Values are printed as they are and never read as placeholders again.
QString filledText(const QString& text, const DocumentValues& values);

/// What is wrong with a template's text: an unknown name or broken braces; empty when nothing is.
QString problemOfText(const QString& text);

/// Whether a condition ("recipient.taxNumber", "!document.draft") holds.
bool holds(const QString& condition, const DocumentValues& values);

/// What the document is called on paper: "Invoice", "Pro-forma invoice".
QString documentTitle(const DocumentSnapshot& document);

/// The address as it is written in the party's country, one element a line; the country only when it differs from
/// the sender's.
QStringList addressLines(const SnapshotParty& party, const QString& senderCountry, Language language);

/// A country's name, in the document's language where we know it.
QString countryName(const QString& code, Language language);

/// Whether the document asks for money: a receivable that is no credit note, with something left to pay.
bool asksForPayment(const DocumentSnapshot& document);

/// What is left to pay.
Money balanceDue(const DocumentSnapshot& document);

} // namespace clientela
