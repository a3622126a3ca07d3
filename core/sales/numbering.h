// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace clientela {

/// What a document's number is made of.
struct NumberParts
{
    QString prefix;      ///< "OR", "INV"
    QString series;      ///< a shop with one series leaves it empty
    int year = 0;        ///< of the document's date
    qint64 sequence = 0; ///< counts from 1 per kind, series and year
};

/// What is wrong with a number pattern, as a translated sentence; empty when nothing is. A pattern is text with the
/// placeholders {prefix}, {series}, {year} (2026), {yy} (26) and once {number}, or {number:4} for 0001. As numbers
/// start again each year, the year must be in it.
QString numberPatternProblem(QStringView pattern);

/// The number as it is printed: "{prefix} {year}/{number}" gives "OR 2026/1". The separator of an empty part goes
/// with it. Throws Error(BadInput) when the pattern has a problem or the sequence is not positive.
QString documentNumber(QStringView pattern, const NumberParts& parts);

} // namespace clientela
