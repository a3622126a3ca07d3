// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clientela {

/// Text as it may stand in a CSV file without a spreadsheet taking it for a formula.
///
/// A spreadsheet computes a CSV cell that begins with = + - @ (or their full-width forms), a tab or a line
/// break. Such text gets an apostrophe in front, the sign by which spreadsheets themselves mark text.
/// Text of apostrophes followed by such a character gets one more, so that unguarded() can tell them apart.
/// Harmless, and left alone: + or - followed by only digits, spaces and one decimal sign, such as
/// +351 912 345 678 and -12.50, which a spreadsheet shows as the number it is.
/// For every text, unguarded(guarded(text)) == text.
QString guarded(const QString& text);

/// Takes off the one apostrophe that guarded() put in front.
QString unguarded(const QString& text);

} // namespace clientela
