// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/document_kind.h"
#include "core/sales/document_numbering.h"
#include "core/storage/shop_file.h"

#include <QDate>

namespace clientela {

/// How the shop numbers a kind of document: as it chose, else as its country does (then without an id). Save a changed
/// one with saveRecord; removing it goes back to the country's.
DocumentNumbering numberingOf(ShopFile& shop, DocumentKind kind);

/// How the shop's country numbers a kind of document.
DocumentNumbering countryNumbering(ShopFile& shop, DocumentKind kind);

/// The number that the next document would get by a numbering, which need not be saved yet, at a date; today when none
/// is given. Takes nothing. Throws Error(BadInput) when the numbering is not right.
QString nextNumber(ShopFile& shop, const DocumentNumbering& numbering, QDate date = {});

/// Why a numbering cannot be used beside those of the other kinds, as a sentence: they would give the same numbers.
/// Empty when it can.
QString numberingConflict(ShopFile& shop, const DocumentNumbering& numbering);

} // namespace clientela
