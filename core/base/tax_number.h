// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clientela {

enum class TaxNumberKind { Unknown, PortugueseNif, SpanishNif, SpanishNie, SpanishCif, Cpf, Cnpj, EuVat, UkVat };

enum class TaxNumberVerdict {
    Valid,           ///< right as far as can be known without asking the tax office
    WrongCheckDigit, ///< the form is right, a digit or letter is not
    WrongFormat,     ///< not the form of the country's numbers
    NotChecked,      ///< empty, or a country whose rules are not known here
};

/// What is known about a tax number as somebody typed it. A wrong number is reported, never refused.
struct TaxNumberCheck
{
    /// How numbers are stored and compared: letters and digits in upper case, without separators and without the
    /// VAT prefix of the country it was checked for ("PT 501 964 843" and "501964843" are the same in Portugal).
    /// Another country's prefix stays, so that a Spanish customer's Portuguese number keeps its "PT".
    QString normalized;
    /// As the country writes it: "501 964 843", "B64717838", "12345678-Z", "390.533.447-05",
    /// "12.ABC.345/01DE-35", "DE129390950"; as typed where the form is wrong or not known.
    QString formatted;
    TaxNumberKind kind = TaxNumberKind::Unknown;
    TaxNumberVerdict verdict = TaxNumberVerdict::NotChecked;
    /// What is wrong, in one translated sentence such as "Should end in 2."; empty unless something is.
    QString reason;

    bool isWrong() const
    {
        return verdict == TaxNumberVerdict::WrongCheckDigit || verdict == TaxNumberVerdict::WrongFormat;
    }
};

/// Checks the tax number of a customer in a country (ISO 3166 alpha-2, also EL, UK and XI for Northern Ireland).
/// Portugal, Spain and Brazil with their check digits, the other countries of the European Union and the
/// United Kingdom by their form. A VAT number with another European country's prefix is checked by that country.
TaxNumberCheck checkTaxNumber(QStringView country, QStringView text);

} // namespace clientela
