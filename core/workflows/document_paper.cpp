// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/document_paper.h"

#include "core/base/phone_number.h"
#include "core/base/tax_number.h"
#include "core/base/wording.h"
#include "core/catalog/country_preset.h"

#include <QJsonDocument>

#include <algorithm>

namespace clientela {

namespace {

QString printedTaxNumber(const QString& country, const QString& number)
{
    return number.isEmpty() ? QString() : checkTaxNumber(country, number).formatted;
}

/// What the country calls the tax number; for a country we do not know, the document's own word.
QString taxNumberLabel(const CountryPreset& preset, Language language)
{
    if (!preset.name.isEmpty())
        return preset.taxNumberLabel;
    const QString word = Wording(language).text("Paper", QT_TRANSLATE_NOOP("Paper", "tax no."));
    return word.left(1).toUpper() + word.mid(1);
}

SnapshotParty senderOf(const ShopProfile& profile, const CountryPreset& preset, Language language)
{
    SnapshotParty party;
    party.name = profile.name;
    party.street = profile.street;
    party.postcode = profile.postcode;
    party.city = profile.city;
    party.region = profile.region;
    party.country = profile.country;
    party.taxNumber = printedTaxNumber(profile.country, profile.taxNumber);
    party.taxNumberLabel = taxNumberLabel(preset, language);
    party.phone = profile.phone.isEmpty() ? QString()
                                          : PhoneNumber::read(profile.phone, profile.country).international();
    party.email = profile.email;
    party.website = profile.website;
    return party;
}

SnapshotParty recipientOf(const Customer& customer, Language language)
{
    SnapshotParty party;
    party.name = customer.name;
    party.country = customer.country;
    const auto billing = std::ranges::find_if(customer.addresses,
                                              [](const CustomerAddress& a) { return a.type == u"billing"; });
    const CustomerAddress* address = billing != customer.addresses.end() ? &*billing
                                     : customer.addresses.empty()        ? nullptr
                                                                         : &customer.addresses.front();
    if (address) {
        party.street = address->street;
        party.postcode = address->postcode;
        party.city = address->city;
        party.region = address->region;
        if (!address->country.isEmpty())
            party.country = address->country;
    }
    if (!customer.companyName.isEmpty() && customer.kind == u"person") {
        party.attention = customer.name;
        party.name = customer.companyName;
    }
    party.taxNumber = printedTaxNumber(customer.country, customer.taxNumber);
    party.taxNumberLabel = taxNumberLabel(countryPreset(customer.country), language);
    party.phone = customer.phone;
    party.email = customer.email;
    return party;
}

std::vector<SnapshotLine> linesOf(const Document& document)
{
    std::vector<SnapshotLine> lines;
    Money sinceHeading = Money::fromMinor(0, document.currencyValue());
    for (const DocumentLine& line : document.lines) {
        SnapshotLine printed;
        printed.kind = static_cast<SnapshotLine::Kind>(line.kind);
        printed.code = line.code;
        printed.description = line.description;
        printed.detail = line.detail;
        printed.net = Money::fromMinor(0, document.currencyValue());
        if (line.kind == DocumentLineKind::Item) {
            printed.quantity = line.quantity;
            printed.unit = line.unit;
            printed.unitPrice = line.unitPrice;
            printed.discount = line.discount;
            printed.taxes = line.taxes;
            printed.net = line.net;
            sinceHeading += line.net;
        } else if (line.kind == DocumentLineKind::Subtotal) {
            printed.net = sinceHeading;
        }
        if (line.kind == DocumentLineKind::Heading || line.kind == DocumentLineKind::Subtotal)
            sinceHeading = Money::fromMinor(0, document.currencyValue());
        lines.push_back(printed);
    }
    return lines;
}

/// The terms that a preset names by its days are printed in the reader's language, others as typed.
QString termsInWords(const QString& terms, Language language)
{
    bool isDays = false;
    const int days = terms.trimmed().toInt(&isDays);
    return isDays ? Wording(language).text("Paper", QT_TRANSLATE_N_NOOP("Paper", "%n day(s)"), days) : terms;
}

/// The figures of a past document as they were imported, whatever its lines say.
Totals pastTotals(const Document& document)
{
    const Money zero = Money::fromMinor(0, document.currencyValue());
    Totals totals{{}, zero, zero, {}, document.net, document.tax, {}, document.withheld, document.total};
    for (const DocumentLine& line : document.lines) {
        if (line.kind != DocumentLineKind::Item)
            continue;
        const Money gross = amountOf(line.quantity, line.unitPrice, document.currencyValue());
        totals.lines.push_back({gross, gross - line.net, line.net});
        totals.linesNet += line.net;
    }
    totals.discount = document.discount.takenOff(totals.linesNet);
    for (const DocumentTax& row : document.taxes) {
        LineTax tax{row.tax, {}, QStringLiteral("S"), row.rate, {}};
        for (const DocumentLine& line : document.lines) {
            const auto known = std::ranges::find_if(
                line.taxes, [&](const LineTax& each) { return each.code == row.tax && each.rate == row.rate; });
            if (known != line.taxes.end())
                tax = *known;
        }
        totals.taxes.push_back({tax, row.base, row.amount});
    }
    if (!document.withheld.isZero())
        totals.withholdings.push_back({{document.withholding, document.withholding, QStringLiteral("W"), {}, {}},
                                       document.net,
                                       document.withheld});
    return totals;
}

DocumentSnapshot draftSnapshot(DocumentWorker& worker, const Document& document, Language language)
{
    const ShopProfile& profile = worker.profile();
    const CountryPreset preset = countryPreset(profile.country);
    DocumentSnapshot snapshot;
    snapshot.kind = document.kind;
    snapshot.number = document.number;
    snapshot.language = language;
    snapshot.currency = document.currencyValue();
    snapshot.date = document.date;
    snapshot.dueDate = document.dueDate;
    snapshot.validUntil = document.validUntil;
    snapshot.paymentTerms = termsInWords(document.paymentTerms, language);
    snapshot.customerReference = document.customerReference;
    if (document.origin.isValid())
        snapshot.originNumber = worker.documentNumber(document.origin);
    snapshot.pricesIncludeTax = document.pricesIncludeTax;
    snapshot.sender = senderOf(profile, preset, language);
    if (document.customer.isValid() && worker.hasCustomer(document.customer))
        snapshot.recipient = recipientOf(worker.customer(document.customer), language);
    if (document.isImported)
        snapshot.recipient.name = document.customerName;
    snapshot.logo = QByteArray::fromBase64(profile.logo.toLatin1());
    snapshot.accentColour = profile.accentColour;
    snapshot.lines = linesOf(document);
    snapshot.discount = document.discount;
    snapshot.totals = document.isImported ? pastTotals(document) : worker.totalsOfCounted(document).totals;
    snapshot.paid = Money::fromMinor(document.paid.minor(), document.currencyValue());
    snapshot.payment = {profile.iban, profile.bic, profile.bankName, profile.pixKey, document.number, {}};
    snapshot.notes = document.notes;
    snapshot.terms = profile.terms;
    snapshot.footer = profile.footer;
    snapshot.legalNotices = preset.legalNotices(document.kind, language);
    if (document.isImported)
        snapshot.legalNotices.append(Wording(language).text(
            "Paper", QT_TRANSLATE_NOOP("Paper", "Copy of a document that another program issued.")));
    return snapshot;
}

/// The language asked for, else the document's own, else the shop's.
Language languageOf(ShopFile& shop, const Document& document, std::optional<Language> wanted)
{
    const auto own = languageFromCode(document.language);
    return wanted.value_or(own ? *own : languageFromCode(shop.defaults().language).value_or(Language::English));
}

} // namespace

DocumentSnapshot snapshotOf(ShopFile& shop, const Document& document, std::optional<Language> language)
{
    DocumentWorker worker(shop);
    return document.isDraft() && document.id > 0 ? draftSnapshot(worker, document, languageOf(shop, document, language))
                                                 : snapshotOf(worker, document, language);
}

DocumentSnapshot snapshotOf(DocumentWorker& worker, const Document& document, std::optional<Language> language)
{
    if (document.isDraft()) {
        Document workedOut = document;
        worker.workOut(workedOut);
        return draftSnapshot(worker, workedOut, languageOf(worker.shop(), workedOut, language));
    }
    if (document.snapshot.isEmpty())
        return draftSnapshot(worker, document, languageOf(worker.shop(), document, language));
    DocumentSnapshot snapshot = snapshotFromJson(QJsonDocument::fromJson(document.snapshot.toUtf8()).object());
    snapshot.paid = document.paid;
    if (language && *language != snapshot.language) {
        snapshot.language = *language;
        snapshot.paymentTerms = termsInWords(document.paymentTerms, *language);
        snapshot.legalNotices = countryPreset(snapshot.sender.country).legalNotices(snapshot.kind, *language);
    }
    return snapshot;
}

} // namespace clientela
