// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/search.h"

namespace clientela {

/// How many letters have to be typed, left out, exchanged or swapped with the next one to make one word of the other
/// (the optimal string alignment distance); letters are compared as they are.
int wordDistance(QStringView a, QStringView b);

/// Records of a kind whose title is nearly what was typed: one letter wrong, missing, too many or swapped in one of
/// the words (two in a word of eight or more). For when searchKind() finds nothing; numbers are never guessed. It tries
/// many spellings, up to half a second at a million records: not for the main thread. Throws Error(Cancelled).
std::vector<SearchHit> searchSimilar(ShopFile& shop, const RecordType& type, const QString& text, int limit,
                                     Progress& progress);

} // namespace clientela
