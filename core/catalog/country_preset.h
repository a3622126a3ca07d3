// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/money.h"
#include "core/base/number_reading.h"
#include "core/catalog/tax.h"
#include "core/catalog/unit.h"
#include "core/sales/document_kind.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace clientela {

/// A part of a country with taxes of its own.
struct PresetRegion
{
    QString key;        ///< "azores"
    QString name;       ///< "Açores"
    QString defaultTax; ///< code of a tax
};

/// A way to pay that shops in the country know; the key is the same in every country.
struct PaymentMethodPreset
{
    QString key;  ///< "cash", "multibanco", "pix"
    QString name; ///< "Numerário"
};

/// When a document is due.
struct PaymentTermPreset
{
    int days = 0; ///< after the document's date
    QString name; ///< "30 dias"
};

/// What a country says about one kind of document.
struct DocumentKindPreset
{
    DocumentKind kind = DocumentKind::Quote;
    QString numberPrefix;
    QString whyNot;                      ///< key of the reason why it is not offered; empty when it is
    std::optional<DocumentKind> instead; ///< what stands in its place
};

/// Words that the country wants printed on some kinds of document.
struct LegalNoticePreset
{
    QString key;  ///< of the translation into our languages
    QString text; ///< in the country's words
    std::vector<DocumentKind> kinds;
};

/// Where a fact of the preset comes from.
struct PresetSource
{
    QString fact;
    QString source;
};

enum class EnvelopeWindow { Left, Right };

/// What a shop in a country starts with, and what the law lets an uncertified program issue there. Names are in the
/// country's own words, because they become the shop's data.
struct CountryPreset
{
    QString country; ///< ISO 3166 alpha-2; "XX" for the plain preset
    QString name;    ///< empty for a country we have no preset for
    Language language = Language::English;
    Currency currency;
    QString phoneCountry;   ///< ISO 3166 alpha-2; empty when not known
    QString taxNumberLabel; ///< "NIF", "CNPJ/CPF"
    EnvelopeWindow envelopeWindow = EnvelopeWindow::Left;
    DateOrder dateOrder = DateOrder::DayMonthYear;
    QChar decimalSeparator;
    QChar groupSeparator;

    std::vector<PresetRegion> regions; ///< the first is where most shops are; empty for one country, one set of taxes
    std::vector<Tax> taxes;
    QString defaultTax; ///< code; of the first region if there are regions
    std::vector<Tax> withholdings;
    std::vector<Unit> units; ///< the first is the default
    std::vector<PaymentMethodPreset> paymentMethods;
    std::vector<PaymentTermPreset> paymentTerms;
    QString numberPattern; ///< see documentNumber
    std::vector<DocumentKindPreset> documents;
    QString noticeLanguage; ///< BCP 47 code of the legal notices' own words
    std::vector<LegalNoticePreset> notices;
    std::vector<PresetSource> sources;

    /// The taxes of a region; all of them for an empty or unknown one.
    std::vector<Tax> taxesOf(QStringView region) const;
    const Tax* tax(QStringView code) const;
    /// Whether the program may issue this kind of document in the country, and shops there use it.
    bool offers(DocumentKind kind) const;
    /// The kinds that are offered, in the order of a sale.
    std::vector<DocumentKind> offeredKinds() const;
    /// The kind itself when it is offered, else what stands in its place; nothing when nothing does.
    std::optional<DocumentKind> insteadOf(DocumentKind kind) const;
    /// Why a kind is not offered, and what to do: translated sentences; empty when it is offered.
    QString whyNot(DocumentKind kind) const;
    QString numberPrefix(DocumentKind kind) const;
    /// The words to print on a document: the country's own and, when the document's language is another, their
    /// translation.
    QStringList legalNotices(DocumentKind kind, Language language) const;
};

/// The preset of a country (ISO 3166 alpha-2, any case). A country without one gets the plain preset with its own
/// code, currency and language as far as Qt knows them.
CountryPreset countryPreset(QStringView country);

/// The countries that have a preset, the plain one ("XX") last.
QStringList presetCountries();

} // namespace clientela
