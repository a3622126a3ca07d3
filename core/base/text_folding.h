// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace clientela {

/// Text as it is compared, sorted and searched: lower case, accents and other marks removed,
/// letters such as ß, ø, æ, ł spelled out, runs of white space as one space, no space at the ends.
QString folded(QStringView text);

/// The words of folded text: runs of letters and digits, as the search index splits them.
QStringList foldedWords(QStringView text);

/// The same words of a text that is folded already, as places in it.
std::vector<QStringView> wordsOfFolded(QStringView folded);

/// Only the ASCII letters and digits, in upper case; how tax numbers and IBANs are compared.
QString alphanumerics(QStringView text);

/// Only the digits 0 to 9.
QString digits(QStringView text);

} // namespace clientela
