// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/wording.h"
#include "core/sales/document_snapshot.h"
#include "core/templates/document_values.h"
#include "core/templates/draw_list.h"
#include "core/templates/page_layout.h"
#include "core/templates/paper_colours.h"
#include "core/templates/template.h"

#include <functional>
#include <memory>
#include <vector>

namespace clientela {

constexpr double millimetres(double length)
{
    return length * unitsPerMillimetre;
}

/// What every block needs to be laid out.
struct LayoutContext
{
    LayoutContext(const DocumentSnapshot& snapshot, const Template& used)
        : document(snapshot)
        , design(used)
        , words(snapshot.language)
        , colours(used.colours, snapshot.accentColour)
        , values(documentValues(snapshot))
    {
    }

    const TextLook& look(const QString& name) const;
    QColor colour(const QString& name) const { return colours.named(name); }
    /// A word of paper in the document's language; mark the text with QT_TRANSLATE_NOOP("Paper", …).
    QString word(const char* source) const { return words.text("Paper", source); }
    QString money(const Money& amount, bool withCurrency) const;

    const DocumentSnapshot& document;
    const Template& design;
    Wording words;
    PaperColours colours;
    DocumentValues values;
    TextShaper shaper;
};

struct TableParts;

/// A piece of a block that is never parted by the end of a page. Lengths in layout units.
struct Slice
{
    PieceKind kind = PieceKind::Text;
    int line = -1;     ///< the document's line that it prints
    double before = 0; ///< space above; left out at the top of a page
    double height = 0;
    bool keepWithNext = false;
    bool counts = false; ///< its amount enters the carried sum
    Money amount;
    DrawList items;                          ///< from the slice's top left corner
    std::shared_ptr<const TableParts> table; ///< set for slices of the line table
};

/// What is repeated when the line table goes on on another page.
struct TableParts
{
    Slice head;
    double carryHeight = 0; ///< 0 when sums are not carried
    std::function<Slice(const Money& sum, bool atEnd)> carry;
};

using Flow = std::vector<Slice>;

/// Lays out one block in a width; the body of pages below the usual height is given to part what is too tall.
Flow flowOf(const TemplateBlock& block, LayoutContext& context, double width, double usableHeight);

Flow textFlow(const TemplateBlock& block, LayoutContext& context, double width);
Flow recipientFlow(const TemplateBlock& block, LayoutContext& context, double width);
Flow factsFlow(const TemplateBlock& block, LayoutContext& context, double width);
Flow pictureFlow(const TemplateBlock& block, LayoutContext& context, double width, double height);
Flow lineTableFlow(const TemplateBlock& block, LayoutContext& context, double width, double usableHeight);
Flow taxTableFlow(const TemplateBlock& block, LayoutContext& context, double width);
Flow totalsFlow(const TemplateBlock& block, LayoutContext& context, double width);
Flow paymentFlow(const TemplateBlock& block, LayoutContext& context, double width);
Flow notesFlow(const TemplateBlock& block, LayoutContext& context, double width);
Flow noticesFlow(const TemplateBlock& block, LayoutContext& context, double width);
Flow signatureFlow(const TemplateBlock& block, LayoutContext& context, double width);

/// One slice out of many, stacked; for blocks that stand in a place or beside others.
Slice stacked(const Flow& flow);

} // namespace clientela
