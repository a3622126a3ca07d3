// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"
#include "core/catalog/country_preset.h"
#include "core/sales/document_life_cycle.h"
#include "core/sales/numbering.h"
#include "tests/support/catch.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace clientela;

namespace {

QString rates(const std::vector<Tax>& taxes, const QString& category)
{
    QStringList texts;
    for (const Tax& tax : taxes) {
        if (tax.category == category)
            texts += tax.rate.toText();
    }
    return texts.join(u' ');
}

} // namespace

TEST_CASE("Every country's preset is complete")
{
    const QStringList categories{QStringLiteral("S"), QStringLiteral("Z"), QStringLiteral("E"), QStringLiteral("AE"),
                                 QStringLiteral("K"), QStringLiteral("G"), QStringLiteral("O"), QStringLiteral("L"),
                                 QStringLiteral("M"), QStringLiteral("RE")};
    const QStringList reasoned{QStringLiteral("E"), QStringLiteral("AE"), QStringLiteral("K"), QStringLiteral("G"),
                               QStringLiteral("O")};
    for (const QString& country : presetCountries()) {
        CAPTURE(country);
        const CountryPreset preset = countryPreset(country);
        CHECK(preset.country == country);
        CHECK(preset.currency.isValid());
        CHECK(preset.decimalSeparator != preset.groupSeparator);
        CHECK(preset.tax(preset.defaultTax) != nullptr);
        CHECK_FALSE(preset.sources.empty());
        CHECK_FALSE(preset.paymentMethods.empty());
        CHECK(preset.name.isEmpty() == (country == u"XX"));
        CHECK(preset.phoneCountry == (country == u"XX" ? QString() : country));

        std::set<QString> codes;
        for (const Tax& tax : preset.taxes) {
            CAPTURE(tax.code);
            CHECK(codes.insert(tax.code).second);
            CHECK(categories.contains(tax.category));
            CHECK(reasoned.contains(tax.category) == !tax.reason.isEmpty());
            CHECK((tax.rate.isZero() || !reasoned.contains(tax.category)));
            if (!tax.surcharge.isEmpty()) {
                REQUIRE(preset.tax(tax.surcharge) != nullptr);
                CHECK(preset.tax(tax.surcharge)->category == QStringLiteral("RE"));
            }
            for (const QString& region : tax.regions)
                CHECK(std::ranges::any_of(preset.regions, [&](const PresetRegion& row) { return row.key == region; }));
        }
        for (const Tax& tax : preset.withholdings) {
            CHECK(codes.insert(tax.code).second);
            CHECK(tax.category == QStringLiteral("W"));
            CHECK(tax.rate.units() > 0);
        }
        for (const PresetRegion& region : preset.regions) {
            const auto taxes = preset.taxesOf(region.key);
            CHECK(std::ranges::find(taxes, region.defaultTax, &Tax::code) != taxes.end());
            CHECK(taxes.size() < preset.taxes.size());
        }
        if (!preset.regions.empty())
            CHECK(preset.regions.front().defaultTax == preset.defaultTax);

        CHECK(preset.units.front().unece == QStringLiteral("C62"));
        std::set<QString> symbols;
        for (const Unit& unit : preset.units) {
            CHECK(symbols.insert(unit.symbol).second);
            CHECK((unit.unece.size() == 2 || unit.unece.size() == 3));
        }
        QStringList days;
        for (const PaymentTermPreset& term : preset.paymentTerms)
            days += QString::number(term.days);
        CHECK(days.join(u' ') == QStringLiteral("0 8 15 30 60"));
    }
    CHECK_FALSE(QFileInfo::exists(QStringLiteral(":/presets/countries/AQ.json")));
}

TEST_CASE("Every offered kind can be numbered, and says why it is not offered when it is not")
{
    for (const QString& country : presetCountries()) {
        const CountryPreset preset = countryPreset(country);
        REQUIRE(numberPatternProblem(preset.numberPattern).isEmpty());
        std::set<QString> numbers;
        for (const DocumentKind kind : allDocumentKinds()) {
            CAPTURE(country, documentKindKey(kind));
            CHECK(preset.offers(kind) == preset.whyNot(kind).isEmpty());
            if (!preset.offers(kind))
                continue;
            CHECK(preset.insteadOf(kind) == kind);
            CHECK_FALSE(preset.numberPrefix(kind).isEmpty());
            const QString first = documentNumber(preset.numberPattern, {preset.numberPrefix(kind), {}, 2026, 1});
            CHECK(numbers.insert(first).second);
        }
        for (const DocumentKindPreset& row : preset.documents) {
            if (row.instead)
                CHECK(preset.offers(*row.instead));
        }
        CHECK(preset.offers(DocumentKind::Quote));
        CHECK(preset.insteadOf(DocumentKind::Invoice).has_value());
    }
    const auto number = [](const char* country, DocumentKind kind) {
        const CountryPreset preset = countryPreset(QString::fromLatin1(country));
        return documentNumber(preset.numberPattern, {preset.numberPrefix(kind), {}, 2026, 1});
    };
    CHECK(number("PT", DocumentKind::Quote) == QStringLiteral("OR 2026/1"));
    CHECK(number("ES", DocumentKind::Quote) == QStringLiteral("P-2026-0001"));
    CHECK(number("BR", DocumentKind::CommercialInvoice) == QStringLiteral("FAT 0001/2026"));
    CHECK(number("GB", DocumentKind::Invoice) == QStringLiteral("INV-2026-0001"));
    CHECK(number("IT", DocumentKind::Invoice) == QStringLiteral("FT 1/2026"));
}

TEST_CASE("Countries that certify invoice programs get no invoices from us")
{
    struct Row
    {
        const char* country;
        bool invoice;
        DocumentKind instead;
        bool creditNote;
    };
    const Row rows[] = {
        {"PT", false, DocumentKind::ProForma, false},
        {"ES", false, DocumentKind::ProForma, false},
        {"BR", false, DocumentKind::CommercialInvoice, true},
        {"DE", true, DocumentKind::Invoice, true},
        {"FR", true, DocumentKind::Invoice, true},
        {"IT", true, DocumentKind::Invoice, true},
        {"GB", true, DocumentKind::Invoice, true},
        {"US", true, DocumentKind::Invoice, true},
        {"XX", true, DocumentKind::Invoice, true},
    };
    for (const Row& row : rows) {
        CAPTURE(row.country);
        const CountryPreset preset = countryPreset(QString::fromLatin1(row.country));
        CHECK(preset.offers(DocumentKind::Invoice) == row.invoice);
        CHECK(preset.insteadOf(DocumentKind::Invoice) == row.instead);
        CHECK(preset.offers(DocumentKind::CreditNote) == row.creditNote);
        CHECK(preset.offers(DocumentKind::CommercialInvoice) == (preset.country == u"BR"));
        // whatever can be sold can be turned into something that the customer owes
        const auto targets = conversionTargets(DocumentKind::Quote);
        CHECK(std::ranges::find(targets, row.instead) != targets.end());
    }
    CHECK(countryPreset(u"PT").whyNot(DocumentKind::Invoice).contains(QStringLiteral("Portugal")));
    CHECK(countryPreset(u"ES").whyNot(DocumentKind::CreditNote).contains(QStringLiteral("corrective")));
    CHECK_FALSE(countryPreset(u"PT").insteadOf(DocumentKind::CreditNote));
}

TEST_CASE("Documents carry the words that the country wants printed")
{
    for (const char* country : {"PT", "ES", "BR"}) {
        const CountryPreset preset = countryPreset(QString::fromLatin1(country));
        for (const DocumentKind kind : preset.offeredKinds()) {
            for (const Language language : allLanguages()) {
                CAPTURE(country, documentKindKey(kind), languageCode(language));
                const QStringList words = preset.legalNotices(kind, language);
                REQUIRE_FALSE(words.isEmpty());
                CHECK_FALSE(words.contains(QString()));
                CHECK(words.first() == preset.legalNotices(kind, preset.language).first());
                if (language == preset.language)
                    CHECK(words.size() == 1);
            }
        }
    }
    const CountryPreset portugal = countryPreset(u"PT");
    CHECK(portugal.legalNotices(DocumentKind::Quote, Language::EuropeanPortuguese)
          == QStringList{QStringLiteral("Este documento não serve de fatura")});
    CHECK(portugal.legalNotices(DocumentKind::Quote, Language::English)
          == QStringList{QStringLiteral("Este documento não serve de fatura"),
                         QStringLiteral("This document is not an invoice")});
    CHECK(portugal.legalNotices(DocumentKind::DeliveryNote, Language::EuropeanPortuguese)
              .first()
              .contains(QStringLiteral("documento de transporte")));
    CHECK(countryPreset(u"ES").legalNotices(DocumentKind::ProForma, Language::Spanish)
          == QStringList{QStringLiteral("Este documento no es una factura")});
    CHECK(countryPreset(u"BR").legalNotices(DocumentKind::CommercialInvoice, Language::BrazilianPortuguese)
          == QStringList{QStringLiteral("Documento sem valor fiscal. Não substitui a NF-e nem a NFS-e.")});
    CHECK(countryPreset(u"DE").legalNotices(DocumentKind::Invoice, Language::English).isEmpty());
    CHECK(countryPreset(u"DE").legalNotices(DocumentKind::ProForma, Language::English).size() == 2);
    CHECK(countryPreset(u"IT").legalNotices(DocumentKind::Invoice, Language::English).size() == 2);
    CHECK(countryPreset(u"GB").legalNotices(DocumentKind::ProForma, Language::English).size() == 1);
    // every notice has a translation: no other key than the known ones
    for (const QString& country : presetCountries()) {
        const CountryPreset preset = countryPreset(country);
        for (const LegalNoticePreset& notice : preset.notices) {
            CAPTURE(country, notice.key);
            REQUIRE_FALSE(notice.kinds.empty());
            if (preset.noticeLanguage != u"en") { // the English ones are their own source text
                const Language other = preset.noticeLanguage == u"es" ? Language::English : Language::Spanish;
                CHECK(preset.legalNotices(notice.kinds.front(), other).size() == 2);
            }
        }
    }
}

TEST_CASE("The rates are those of 2026")
{
    struct Row
    {
        const char* country;
        const char* region;
        const char* category;
        const char* rates;
    };
    const Row rows[] = {
        {"PT", "mainland", "S", "23 13 6"},
        {"PT", "azores", "S", "16 9 4"},
        {"PT", "madeira", "S", "22 12 4"},
        {"ES", "peninsula", "S", "21 10 4"},
        {"ES", "peninsula", "RE", "5.2 1.4 0.5"},
        {"ES", "canary_islands", "L", "7 0 3 5 9.5 15 20"},
        {"ES", "canary_islands", "S", ""},
        {"ES", "ceuta_melilla", "M", "0.5 1 2 4 8 10"},
        {"BR", "", "S", ""},
        {"BR", "", "O", "0"},
        {"DE", "", "S", "19 7"},
        {"FR", "", "S", "20 10 5.5 2.1"},
        {"IT", "", "S", "22 10 5 4"},
        {"GB", "", "S", "20 5"},
        {"US", "", "S", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.country, row.region, row.category);
        const CountryPreset preset = countryPreset(QString::fromLatin1(row.country));
        CHECK(rates(preset.taxesOf(QString::fromLatin1(row.region)), QString::fromLatin1(row.category))
              == QString::fromLatin1(row.rates));
    }
    CHECK(rates(countryPreset(u"PT").withholdings, QStringLiteral("W")) == QStringLiteral("23 16.5 11.5 25"));
    CHECK(rates(countryPreset(u"ES").withholdings, QStringLiteral("W")) == QStringLiteral("15 7 19 2 1"));
    CHECK(rates(countryPreset(u"IT").withholdings, QStringLiteral("W")) == QStringLiteral("20 11.5 4"));
    CHECK(countryPreset(u"PT").taxesOf(u"nowhere").size() == countryPreset(u"PT").taxes.size());
}

TEST_CASE("A Spanish line takes its surcharge along")
{
    const CountryPreset spain = countryPreset(u"ES");
    struct Row
    {
        const char* tax;
        const char* surcharge;
    };
    for (const Row& row : {Row{"IVA21", "RE5.2"}, Row{"IVA10", "RE1.4"}, Row{"IVA4", "RE0.5"}, Row{"EXENTA", ""}}) {
        CAPTURE(row.tax);
        const Tax& tax = *spain.tax(QString::fromLatin1(row.tax));
        CHECK(lineTaxes(tax, spain.taxes, false) == std::vector{lineTax(tax)});
        const auto both = lineTaxes(tax, spain.taxes, true);
        REQUIRE(both.size() == (*row.surcharge != '\0' ? 2u : 1u));
        if (both.size() == 2)
            CHECK(both[1].code == QString::fromLatin1(row.surcharge));
    }
    CHECK(spain.tax(u"NIF") == nullptr);
    CHECK(lineTaxes(*spain.tax(u"IVA21"), {}, true).size() == 1);
}

TEST_CASE("A country without a preset gets the plain one, with its own currency")
{
    struct Row
    {
        const char* asked;
        const char* country;
        const char* currency;
        Language language;
    };
    const Row rows[] = {
        {"pt", "PT", "EUR", Language::EuropeanPortuguese},
        {" es ", "ES", "EUR", Language::Spanish},
        {"BE", "BE", "EUR", Language::English},
        {"MX", "MX", "MXN", Language::Spanish},
        {"ao", "AO", "AOA", Language::EuropeanPortuguese},
        {"JP", "JP", "JPY", Language::English},
        {"", "XX", "EUR", Language::English},
        {"XX", "XX", "EUR", Language::English},
        {"??", "XX", "EUR", Language::English},
        {"../PT", "XX", "EUR", Language::English},
    };
    for (const Row& row : rows) {
        CAPTURE(row.asked);
        const CountryPreset preset = countryPreset(QString::fromLatin1(row.asked));
        CHECK(preset.country == QString::fromLatin1(row.country));
        CHECK(preset.currency.code() == QString::fromLatin1(row.currency));
        CHECK(preset.language == row.language);
    }
    CHECK(countryPreset(u"MX").offers(DocumentKind::Invoice));
}

TEST_CASE("A country without a preset starts with the words of its language")
{
    struct Row
    {
        const char* country;
        const char* unit;
        const char* method;
        const char* term;
        Language language;
    };
    const Row rows[] = {
        {"AO", "unidade", "Transferência bancária", "30 dias", Language::EuropeanPortuguese},
        {"MX", "unidad", "Transferencia bancaria", "30 días", Language::Spanish},
        {"JP", "piece", "Bank transfer", "30 days", Language::English},
    };
    for (const Row& row : rows) {
        CAPTURE(row.country);
        const CountryPreset preset = countryPreset(QString::fromLatin1(row.country));
        CHECK(preset.units.size() == countryPreset(u"XX").units.size());
        CHECK(preset.units.front().name == QString::fromUtf8(row.unit));
        CHECK(preset.paymentMethods.front().name == QString::fromUtf8(row.method));
        CHECK(preset.paymentTerms.at(3).name == QString::fromUtf8(row.term));
        CHECK(preset.taxes.front().name == Wording(row.language).text("CountryPreset", "Tax"));
        CHECK(preset.taxes.back().reason == Wording(row.language).text("CountryPreset", "Export, no tax charged"));
        CHECK(preset.tax(preset.defaultTax) != nullptr);
    }
}
