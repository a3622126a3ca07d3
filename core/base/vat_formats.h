// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clientela {

/// The form of a country's VAT numbers, as the European VAT Information Exchange System publishes it.
struct VatFormat
{
    QStringView prefix;  ///< of the number, "EL" for Greece
    QStringView country; ///< ISO 3166 alpha-2, "GR" for Greece; "XI" for Northern Ireland
    QStringView pattern; ///< regular expression of the part after the prefix
    QStringView example; ///< prefix and number, to show what one looks like
};

/// The form that belongs to a country code or a prefix in upper case; nothing outside the Union,
/// Northern Ireland and the United Kingdom.
const VatFormat* vatFormatOf(QStringView countryOrPrefix);

/// Whether a number without its prefix, in upper case and without separators, has the form.
bool matchesVatFormat(const VatFormat& format, QStringView number);

} // namespace clientela
