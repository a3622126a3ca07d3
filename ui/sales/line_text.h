// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/catalog/tax_table.h"
#include "core/sales/document.h"

#include <QMap>

namespace clientela {

/// The columns of the grid in which a document's lines are typed.
enum class LineColumn { Number, Code, Description, QuantityAndUnit, Price, Discount, Tax, Total };
inline constexpr int lineColumnCount = 8;

/// A line while it is edited: what was understood of it, and what was typed that cannot be understood.
struct EditedLine
{
    DocumentLine line;
    QMap<int, QString> unread; ///< by column: the text as typed, kept until it is mended

    /// Whether nothing was typed into it; such a line is not saved.
    bool isBlank() const;
    friend bool operator==(const EditedLine& a, const EditedLine& b);
};

/// What a line's texts are read and written by.
struct LineSettings
{
    Language language = Language::English;
    Currency currency;
    TaxTable taxes;
    bool withSurcharge = false; ///< the customer is charged the equivalence surcharge
};

/// A cell as it is shown.
QString shownLineText(const EditedLine& line, LineColumn column, const LineSettings& settings);
/// A cell as its editor begins: without thousands, a quantity with its unit, the description with its details below.
QString editedLineText(const EditedLine& line, LineColumn column, const LineSettings& settings);
/// Reads what was typed into a cell; what cannot be read is kept as it is and leaves the value alone.
void readLineText(EditedLine& line, LineColumn column, const QString& text, const LineSettings& settings);
/// What is wrong with a line, in one sentence; empty when it can be saved as it is.
QString lineProblem(const EditedLine& line, const LineSettings& settings);
/// Gives a line the taxes that its tax says, the shop's usual one where it says nothing.
bool resolveLineTax(DocumentLine& line, const QString& text, const LineSettings& settings);

} // namespace clientela
