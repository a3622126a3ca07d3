// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vat_formats.h"

#include <QRegularExpression>

#include <array>
#include <vector>

namespace clientela {

namespace {

constexpr std::array<VatFormat, 29> vatFormats{{
    {u"AT", u"AT", u"U\\d{8}", u"ATU12345678"},
    {u"BE", u"BE", u"[01]\\d{9}", u"BE0123456789"},
    {u"BG", u"BG", u"\\d{9,10}", u"BG123456789"},
    {u"CY", u"CY", u"\\d{8}[A-Z]", u"CY12345678A"},
    {u"CZ", u"CZ", u"\\d{8,10}", u"CZ12345678"},
    {u"DE", u"DE", u"\\d{9}", u"DE123456789"},
    {u"DK", u"DK", u"\\d{8}", u"DK12345678"},
    {u"EE", u"EE", u"\\d{9}", u"EE123456789"},
    {u"EL", u"GR", u"\\d{9}", u"EL123456789"},
    {u"ES", u"ES", u"[A-Z]\\d{7}[A-Z0-9]|\\d{8}[A-Z]", u"ESB12345678"},
    {u"FI", u"FI", u"\\d{8}", u"FI12345678"},
    {u"FR", u"FR", u"[0-9A-HJ-NP-Z]{2}\\d{9}", u"FR12345678901"},
    {u"GB", u"GB", u"\\d{9}|\\d{12}|GD\\d{3}|HA\\d{3}", u"GB123456789"},
    {u"HR", u"HR", u"\\d{11}", u"HR12345678901"},
    {u"HU", u"HU", u"\\d{8}", u"HU12345678"},
    {u"IE", u"IE", u"\\d{7}[A-Z]{1,2}|\\d[A-Z+*]\\d{5}[A-Z]", u"IE1234567AB"},
    {u"IT", u"IT", u"\\d{11}", u"IT12345678901"},
    {u"LT", u"LT", u"\\d{9}|\\d{12}", u"LT123456789"},
    {u"LU", u"LU", u"\\d{8}", u"LU12345678"},
    {u"LV", u"LV", u"\\d{11}", u"LV12345678901"},
    {u"MT", u"MT", u"\\d{8}", u"MT12345678"},
    {u"NL", u"NL", u"\\d{9}B\\d{2}", u"NL123456789B01"},
    {u"PL", u"PL", u"\\d{10}", u"PL1234567890"},
    {u"PT", u"PT", u"\\d{9}", u"PT123456789"},
    {u"RO", u"RO", u"\\d{2,10}", u"RO1234567890"},
    {u"SE", u"SE", u"\\d{12}", u"SE123456789001"},
    {u"SI", u"SI", u"\\d{8}", u"SI12345678"},
    {u"SK", u"SK", u"\\d{10}", u"SK1234567890"},
    {u"XI", u"XI", u"\\d{9}|\\d{12}|GD\\d{3}|HA\\d{3}", u"XI123456789"},
}};

/// Compiled once; matching afterwards is safe from several threads.
const std::vector<QRegularExpression>& vatExpressions()
{
    static const std::vector<QRegularExpression> expressions = [] {
        std::vector<QRegularExpression> result;
        for (const VatFormat& format : vatFormats) {
            result.emplace_back(QRegularExpression::anchoredPattern(format.pattern));
        }
        return result;
    }();
    return expressions;
}

} // namespace

const VatFormat* vatFormatOf(QStringView countryOrPrefix)
{
    for (const VatFormat& format : vatFormats) {
        if (format.country == countryOrPrefix || format.prefix == countryOrPrefix)
            return &format;
    }
    return countryOrPrefix == u"UK" ? vatFormatOf(u"GB") : nullptr;
}

bool matchesVatFormat(const VatFormat& format, QStringView number)
{
    const auto index = static_cast<std::size_t>(&format - vatFormats.data());
    return vatExpressions()[index].match(number.toString()).hasMatch();
}

} // namespace clientela
