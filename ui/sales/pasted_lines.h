// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sales/line_text.h"

#include <functional>

namespace clientela {

/// Finds a product's line by a code; nothing for a word that is none.
using ProductLineFinder = std::function<std::optional<DocumentLine>(const QString& code)>;

/// The lines that a block of a spreadsheet holds, its columns guessed: code, description, quantity, price. A head row
/// is left out. Empty for text that is no block of at least two cells.
std::vector<EditedLine> linesFromBlock(const QString& text, const LineSettings& settings,
                                       const ProductLineFinder& find);

} // namespace clientela
