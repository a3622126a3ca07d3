// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clientela {

/// What a number format makes of a number, as far as it matters for reading.
enum class XlsxFormatKind { Number, Date, DateTime, Time, Duration, Percent, Padded };

/// A number format of a workbook, understood.
struct XlsxFormat
{
    XlsxFormatKind kind = XlsxFormatKind::Number;
    QString pattern; ///< of a Padded format: zeros for digits and the signs between them, such as 0000-000
};

/// The format of a built-in number (ECMA-376 part 1, 18.8.30).
XlsxFormat xlsxBuiltInFormat(int id);

/// The format that a code such as "dd/mm/yyyy hh:mm" stands for.
XlsxFormat xlsxFormatFromCode(const QString& code);

/// The number as exact text: at most 15 significant digits, without exponent, without noise
/// (0.30000000000000004 is 0.3); digits that were stored with leading zeros keep them.
QString xlsxNumberText(const QString& stored);

/// The number as the person who made the sheet sees it, in canonical form: a date, a time, "23%", "00042" or
/// a plain number. The 29 February 1900 that Excel believes in comes out as 1900-02-29, which is no date.
QString xlsxValueText(const QString& stored, const XlsxFormat& format, bool base1904);

/// Text with the escapes _x000D_ of control characters resolved.
QString xlsxUnescaped(const QString& text);

} // namespace clientela
