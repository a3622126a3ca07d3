// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace clientela {

enum class IbanVerdict {
    Valid,
    WrongCheckDigits, ///< the form is right, a character is mistyped
    WrongFormat,      ///< not the length or the pattern of the country, or no country that has IBANs
};

/// What is known about an IBAN (ISO 13616) as somebody typed it.
struct IbanCheck
{
    QString normalized; ///< upper case without separators, also when it is wrong
    QString formatted;  ///< in groups of four: "PT50 0002 0123 1234 5678 9015 4"
    QString country;    ///< ISO 3166 alpha-2; empty when the form is wrong
    IbanVerdict verdict = IbanVerdict::WrongFormat;
    QString reason; ///< what is wrong, in one translated sentence; empty when valid

    bool isValid() const { return verdict == IbanVerdict::Valid; }
};

/// Checks length and pattern by the SWIFT IBAN registry, the check digits (ISO 7064 MOD 97-10),
/// and for Spain the two control digits of the account inside.
IbanCheck checkIban(QStringView text);

/// A creditor reference (ISO 11649, "RF18 5390 0754 7034") in upper case without separators;
/// nothing when it is not right.
std::optional<QString> readCreditorReference(QStringView text);

/// The creditor reference for a text of at most 21 letters and digits, such as a document's number;
/// separators in it are dropped. Nothing when it is empty or too long.
std::optional<QString> makeCreditorReference(QStringView text);

/// Text in groups of four, as IBANs and creditor references are printed.
QString groupedByFour(QStringView text);

} // namespace clientela
