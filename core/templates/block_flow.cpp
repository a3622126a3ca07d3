// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/templates/layout_context.h"

#include <algorithm>

namespace clientela {

const TextLook& LayoutContext::look(const QString& name) const
{
    const auto found = design.looks.constFind(name);
    if (found != design.looks.cend())
        return *found;
    static const TextLook plain;
    return plain;
}

QString LayoutContext::money(const Money& amount, bool withCurrency) const
{
    return formatMoney(amount, document.language, withCurrency ? CurrencyDisplay::Symbol : CurrencyDisplay::None);
}

Slice stacked(const Flow& flow)
{
    Slice whole;
    bool first = true;
    for (const Slice& slice : flow) {
        if (first)
            whole.kind = slice.kind;
        else
            whole.height += slice.before;
        whole.items.append(slice.items, {0, whole.height});
        whole.height += slice.height;
        first = false;
    }
    return whole;
}

namespace {

Slice boxed(const TemplateBlock& block, LayoutContext& context, double width, const Slice& inner)
{
    const double padding = millimetres(block.padding);
    Slice box = inner;
    box.items = {};
    box.height = inner.height + 2 * padding;
    const QRectF area(0, 0, width, box.height);
    if (!block.fill.isEmpty())
        box.items.fill(area, context.colour(block.fill), millimetres(block.radius),
                       block.fillTo.isEmpty() ? QColor() : context.colour(block.fillTo));
    if (!block.border.isEmpty())
        box.items.frame(area, context.colour(block.border), block.lineWidth * unitsPerPoint, millimetres(block.radius));
    box.items.append(inner.items, {padding, padding});
    return box;
}

/// A picture beside text takes what it needs and leaves no hole when there is none.
struct PlacedBlock
{
    const TemplateBlock* block;
    Slice slice;
    double width;
};

double rightEdge(const Slice& slice)
{
    double edge = 0;
    for (const DrawItem& item : slice.items.items())
        edge = std::max(edge, item.rect.right());
    return edge;
}

Flow columnsFlow(const TemplateBlock& block, LayoutContext& context, double width, double usableHeight)
{
    const double gap = millimetres(block.gap);
    std::vector<PlacedBlock> placed;
    double fixed = -gap;
    int sharing = 0;
    for (const TemplateBlock& column : block.blocks) {
        PlacedBlock each{&column, {}, millimetres(column.width)};
        if (column.type == BlockType::Picture) {
            const Flow inner = flowOf(column, context, each.width, usableHeight);
            if (inner.empty())
                continue;
            each.slice = inner.front();
            each.width = rightEdge(each.slice);
        }
        fixed += each.width + gap;
        sharing += each.width > 0 ? 0 : 1;
        placed.push_back(std::move(each));
    }
    double tallest = 0;
    for (PlacedBlock& each : placed) {
        if (each.width <= 0)
            each.width = std::max(millimetres(20), (width - fixed) / sharing);
        if (each.block->type != BlockType::Picture)
            each.slice = stacked(flowOf(*each.block, context, each.width, usableHeight));
        tallest = std::max(tallest, each.slice.height);
    }
    if (tallest <= 0)
        return {};
    if (tallest > usableHeight) {
        // too tall to stand side by side on one page: one after the other over the pages
        Flow parted;
        for (const TemplateBlock& column : block.blocks) {
            Flow inner = flowOf(column, context, width, usableHeight);
            parted.insert(parted.end(), inner.begin(), inner.end());
        }
        return parted;
    }
    Slice row;
    row.height = tallest;
    double x = 0;
    for (const PlacedBlock& each : placed) {
        const double spare = tallest - each.slice.height;
        const double y = each.block->valign == u"bottom" ? spare : each.block->valign == u"middle" ? spare / 2 : 0;
        row.items.append(each.slice.items, {x, y});
        if (each.slice.height > 0 && (row.kind == PieceKind::Text || each.slice.kind == PieceKind::Totals))
            row.kind = each.slice.kind;
        x += each.width + gap;
    }
    return {row};
}

Flow ruleFlow(const TemplateBlock& block, LayoutContext& context, double width)
{
    Slice rule;
    rule.kind = PieceKind::Rule;
    rule.height = block.lineWidth * unitsPerPoint;
    rule.items.rule(0, 0, width, context.colour(block.rule), rule.height);
    return {rule};
}

Flow bandFlow(const TemplateBlock& block, LayoutContext& context, double width)
{
    Slice band;
    band.kind = PieceKind::Band;
    band.height = block.at ? millimetres(block.at->height()) : 0;
    const QColor to = block.fillTo.isEmpty() ? QColor() : context.colour(block.fillTo);
    band.items.fill({0, 0, width, band.height}, context.colour(block.fill), millimetres(block.radius), to);
    return {band};
}

Flow bareFlow(const TemplateBlock& block, LayoutContext& context, double width, double usableHeight)
{
    switch (block.type) {
    case BlockType::Band: return bandFlow(block, context, width);
    case BlockType::Picture:
        return pictureFlow(block, context, width, block.at ? millimetres(block.at->height()) : millimetres(block.size));
    case BlockType::Text: return textFlow(block, context, width);
    case BlockType::Facts: return factsFlow(block, context, width);
    case BlockType::Recipient: return recipientFlow(block, context, width);
    case BlockType::LineTable: return lineTableFlow(block, context, width, usableHeight);
    case BlockType::TaxTable: return taxTableFlow(block, context, width);
    case BlockType::Totals: return totalsFlow(block, context, width);
    case BlockType::Payment: return paymentFlow(block, context, width);
    case BlockType::Notes: return notesFlow(block, context, width);
    case BlockType::Notices: return noticesFlow(block, context, width);
    case BlockType::Signature: return signatureFlow(block, context, width);
    case BlockType::Rule: return ruleFlow(block, context, width);
    case BlockType::Columns: return columnsFlow(block, context, width, usableHeight);
    }
    return {};
}

bool isBox(const TemplateBlock& block)
{
    // these use their padding themselves
    const bool fillsItself = block.type == BlockType::Band || block.type == BlockType::LineTable
                             || block.type == BlockType::Picture || block.type == BlockType::Totals;
    return !fillsItself && (!block.fill.isEmpty() || !block.border.isEmpty() || block.padding > 0);
}

} // namespace

Flow flowOf(const TemplateBlock& block, LayoutContext& context, double width, double usableHeight)
{
    if (!holds(block.when, context.values))
        return {};
    Flow flow;
    if (isBox(block)) {
        const double padding = millimetres(block.padding);
        const Flow inner = bareFlow(block, context, std::max(millimetres(10), width - 2 * padding), usableHeight);
        if (!inner.empty()) {
            const Slice whole = stacked(inner);
            // a box that no page can hold is left out around what it holds
            flow = whole.height + 2 * padding <= usableHeight ? Flow{boxed(block, context, width, whole)} : inner;
        }
    } else {
        flow = bareFlow(block, context, width, usableHeight);
    }
    if (!flow.empty())
        flow.front().before = std::max(flow.front().before, millimetres(block.before));
    return flow;
}

} // namespace clientela
