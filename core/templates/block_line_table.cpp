// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/line_columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace clientela {

namespace {

constexpr double leastDescription = 38; ///< millimetres

/// A column with its place, measured on all lines.
struct PlacedColumn
{
    QString field;
    QString heading;
    TextAlignment align = TextAlignment::Left;
    double x = 0;
    double width = 0;
    double wanted = 0;
    double unitWidth = 0; ///< of the quantity column: where units stand, so that the figures align
};

class LineTable : public std::enable_shared_from_this<LineTable>
{
public:
    LineTable(const TemplateBlock& block, LayoutContext& context, double width)
        : m_block(block)
        , m_context(context)
        , m_document(context.document)
        , m_width(width)
        , m_cell(context.look(QStringLiteral("cell")))
        , m_padding(millimetres(block.padding))
    {
        measure();
    }

    Flow flow(double usableHeight);

private:
    void measure();
    Slice headSlice();
    Slice carrySlice(const Money& sum, bool atEnd);
    Slice itemSlice(const SnapshotLine& line, bool zebra, bool withRule);
    Slice wordsSlice(const SnapshotLine& line);
    Flow partedItem(const SnapshotLine& line, const Slice& whole, double usableHeight);
    Flow partedWords(const SnapshotLine& line, double usableHeight);
    void decorate(Slice& slice, bool zebra, bool withRule) const;
    void drawCells(Slice& slice, const SnapshotLine& line, double y);
    const PlacedColumn* column(QStringView field) const;
    ShapedTextPointer description(const SnapshotLine& line, double width);
    ShapedTextPointer detail(const SnapshotLine& line, double width);
    ShapedTextPointer cellShape(const QString& text, const QString& field);

    const TemplateBlock& m_block;
    LayoutContext& m_context;
    const DocumentSnapshot& m_document;
    double m_width;
    TextLook m_cell;
    double m_padding;
    double m_scale = 1;
    std::vector<PlacedColumn> m_columns;
};

ShapedTextPointer LineTable::cellShape(const QString& text, const QString& field)
{
    TextLook look = field == u"amount" ? m_context.look(QStringLiteral("amount")) : m_cell;
    look.size *= m_scale;
    return m_context.shaper.shaped(text, look);
}

ShapedTextPointer LineTable::description(const SnapshotLine& line, double width)
{
    return m_context.shaper.shaped(line.description, m_context.look(QStringLiteral("description")), {width, 0});
}

ShapedTextPointer LineTable::detail(const SnapshotLine& line, double width)
{
    return m_context.shaper.shaped(line.detail, m_context.look(QStringLiteral("detail")), {width, 0});
}

void LineTable::measure()
{
    const TextLook& headLook = m_context.look(QStringLiteral("tableHead"));
    for (const TableColumn& wanted : m_block.columns) {
        if (!isColumnUsed(m_document, wanted.field))
            continue;
        PlacedColumn column;
        column.field = wanted.field;
        column.align = wanted.align;
        column.width = millimetres(wanted.width);
        column.heading = columnHeading(m_context, wanted.field);
        m_columns.push_back(std::move(column));
    }
    for (m_scale = 1; m_scale > 0.55; m_scale -= 0.08) {
        double taken = 0;
        int gaps = 0;
        for (PlacedColumn& column : m_columns) {
            if (column.field == u"description")
                continue;
            double widest = m_context.shaper.shaped(column.heading, headLook)->width;
            double unit = 0;
            double figures = 0;
            for (const SnapshotLine& line : m_document.lines) {
                if (!isItem(line))
                    continue;
                const QString text = cellText(m_context, line, column.field);
                if (!text.isEmpty())
                    figures = std::max(figures, cellShape(text, column.field)->width);
                if (column.field == u"quantity" && !line.unit.isEmpty())
                    unit = std::max(unit, cellShape(line.unit, column.field)->width);
            }
            column.unitWidth = std::min(unit, millimetres(22));
            column.wanted = std::max(
                {widest, figures + (unit > 0 ? column.unitWidth + millimetres(1) : 0), column.width});
            if (column.field == u"code")
                column.wanted = std::min(column.wanted, millimetres(32));
            taken += column.wanted;
            ++gaps;
        }
        taken += gaps * millimetres(m_block.gap) + 2 * m_padding;
        if (m_width - taken >= millimetres(leastDescription))
            break;
    }
    double fixed = 2 * m_padding;
    for (const PlacedColumn& column : m_columns)
        fixed += (column.field == u"description" ? 0 : column.wanted) + millimetres(m_block.gap);
    const double rest = std::max(millimetres(12), m_width - fixed + millimetres(m_block.gap));
    double x = m_padding;
    for (PlacedColumn& column : m_columns) {
        column.x = x;
        column.width = column.field == u"description" ? rest : column.wanted;
        x += column.width + millimetres(m_block.gap);
    }
}

const PlacedColumn* LineTable::column(QStringView field) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const PlacedColumn& column) { return column.field == field; });
    return found == m_columns.end() ? nullptr : &*found;
}

Slice LineTable::headSlice()
{
    const TextLook& look = m_context.look(QStringLiteral("tableHead"));
    Slice slice;
    slice.kind = PieceKind::TableHeader;
    slice.keepWithNext = true;
    const double padding = millimetres(m_block.rowPadding);
    const double line = look.size * look.leading * unitsPerPoint;
    slice.height = line + 2 * padding;
    if (!m_block.head.isEmpty())
        slice.items.fill({0, 0, m_width, slice.height}, m_context.colour(m_block.head), millimetres(m_block.radius));
    else
        slice.items.rule(0, slice.height - 0.9 * unitsPerPoint, m_width, m_context.colour(QStringLiteral("ink")),
                         0.9 * unitsPerPoint);
    for (const PlacedColumn& column : m_columns) {
        const auto text = m_context.shaper.shaped(column.heading, look);
        slice.items.text(text, column.x, padding, column.width, column.align, m_context.colour(look.colour));
    }
    return slice;
}

void LineTable::decorate(Slice& slice, bool zebra, bool withRule) const
{
    DrawList decorated;
    if (zebra && !m_block.zebra.isEmpty())
        decorated.fill({0, 0, m_width, slice.height}, m_context.colour(m_block.zebra));
    decorated.append(slice.items, {0, 0});
    if (withRule && !m_block.rule.isEmpty()) {
        const double thickness = m_block.lineWidth * unitsPerPoint;
        decorated.rule(0, slice.height - thickness, m_width, m_context.colour(m_block.rule), thickness);
    }
    slice.items = std::move(decorated);
}

void LineTable::drawCells(Slice& slice, const SnapshotLine& line, double y)
{
    const TextLook& first = m_context.look(QStringLiteral("description"));
    const double baseline = (first.size * first.leading + first.size * 0.72) / 2 * unitsPerPoint;
    for (const PlacedColumn& column : m_columns) {
        if (column.field == u"description")
            continue;
        const QString text = cellText(m_context, line, column.field);
        if (text.isEmpty())
            continue;
        auto shaped = cellShape(text, column.field);
        if (column.field == u"code" && shaped->width > column.width)
            shaped = m_context.shaper.shaped(text, m_cell, {column.width, 1});
        const QColor colour = m_context.colour(
            column.field == u"amount" ? m_context.look(QStringLiteral("amount")).colour : m_cell.colour);
        const double top = y + baseline - shaped->baseline;
        if (column.field == u"quantity" && column.unitWidth > 0) {
            const double figures = column.width - column.unitWidth - millimetres(1);
            slice.items.text(shaped, column.x, top, figures, TextAlignment::Right, colour);
            auto unit = cellShape(line.unit, column.field);
            if (unit->width > column.unitWidth)
                unit = m_context.shaper.shaped(line.unit, m_cell, {column.unitWidth, 1});
            slice.items.text(unit, column.x + column.width - column.unitWidth, top, column.unitWidth,
                             TextAlignment::Left, m_context.colour(QStringLiteral("muted")));
        } else {
            slice.items.text(shaped, column.x, top, column.width, column.align, colour);
        }
    }
}

Slice LineTable::itemSlice(const SnapshotLine& line, bool zebra, bool withRule)
{
    Slice slice;
    slice.kind = PieceKind::Row;
    slice.counts = true;
    slice.amount = line.net;
    const double padding = millimetres(m_block.rowPadding);
    slice.height = padding;
    const PlacedColumn* words = column(u"description");
    double textHeight = m_context.look(QStringLiteral("description")).size * unitsPerPoint * 1.35;
    if (words) {
        const auto name = description(line, words->width);
        const TextLook& look = m_context.look(QStringLiteral("description"));
        slice.items.text(name, words->x, slice.height, words->width, TextAlignment::Left,
                         m_context.colour(look.colour));
        textHeight = name->height();
        if (!line.detail.trimmed().isEmpty()) {
            const auto more = detail(line, words->width);
            const TextLook& small = m_context.look(QStringLiteral("detail"));
            slice.items.text(more, words->x, slice.height + textHeight, words->width, TextAlignment::Left,
                             m_context.colour(small.colour));
            textHeight += more->height();
        }
    }
    drawCells(slice, line, slice.height);
    slice.height += textHeight + padding;
    decorate(slice, zebra, withRule);
    return slice;
}

/// A row that no page can hold: its figures with the first lines, then its words in parts of a third of a page.
Flow LineTable::partedItem(const SnapshotLine& line, const Slice& whole, double usableHeight)
{
    const PlacedColumn* words = column(u"description");
    if (!words)
        return {whole};
    Flow parts;
    const double padding = millimetres(m_block.rowPadding);
    const auto add = [&](const ShapedTextPointer& text, const TextLook& look) {
        const auto most = std::max<std::size_t>(1, std::size_t(usableHeight / 3 / text->lineHeight));
        for (std::size_t start = 0; start < text->lines.size(); start += most) {
            const std::size_t end = std::min(start + most, text->lines.size());
            Slice part;
            part.kind = PieceKind::Row;
            double y = 0;
            if (parts.empty()) {
                part.counts = true;
                part.amount = line.net;
                y = padding;
                drawCells(part, line, y);
            }
            part.items.text(text, words->x, y, words->width, TextAlignment::Left, m_context.colour(look.colour), start,
                            end);
            part.height = y + double(end - start) * text->lineHeight;
            parts.push_back(std::move(part));
        }
    };
    add(description(line, words->width), m_context.look(QStringLiteral("description")));
    if (!line.detail.trimmed().isEmpty())
        add(detail(line, words->width), m_context.look(QStringLiteral("detail")));
    parts.back().height += padding;
    decorate(parts.back(), false, true);
    return parts;
}

/// Words across the table that no page can hold.
Flow LineTable::partedWords(const SnapshotLine& line, double usableHeight)
{
    const TextLook& look = m_context.look(QStringLiteral("lineText"));
    const double width = m_width - 2 * m_padding;
    const auto text = m_context.shaper.shaped(line.description + u'\n' + line.detail, look, {width, 0});
    const auto most = std::max<std::size_t>(1, std::size_t(usableHeight / 3 / text->lineHeight));
    Flow parts;
    for (std::size_t start = 0; start < text->lines.size(); start += most) {
        const std::size_t end = std::min(start + most, text->lines.size());
        Slice part;
        part.kind = PieceKind::Row;
        part.items.text(text, m_padding, 0, width, TextAlignment::Left, m_context.colour(look.colour), start, end);
        part.height = double(end - start) * text->lineHeight;
        parts.push_back(std::move(part));
    }
    return parts;
}

/// Headings, subtotals and free text go across the table.
Slice LineTable::wordsSlice(const SnapshotLine& line)
{
    Slice slice;
    slice.kind = PieceKind::Row;
    const double padding = millimetres(m_block.rowPadding);
    const double width = m_width - 2 * m_padding;
    if (line.kind == SnapshotLine::Kind::Subtotal) {
        TextLook amount = m_context.look(QStringLiteral("amount"));
        amount.size *= m_scale;
        const QString label = line.description.isEmpty() ? m_context.word(QT_TRANSLATE_NOOP("Paper", "Subtotal"))
                                                         : line.description;
        const auto sum = m_context.shaper.shaped(m_context.money(line.net, false), amount);
        const double room = std::max(millimetres(20), width - sum->width - millimetres(6));
        const auto text = m_context.shaper.shaped(label, m_context.look(QStringLiteral("subtotal")), {room, 2});
        const TextLook& look = m_context.look(QStringLiteral("subtotal"));
        slice.items.text(text, m_padding, padding, room, TextAlignment::Right, m_context.colour(look.colour));
        if (showsMoney(m_document))
            slice.items.text(sum, m_padding, padding + text->baseline - sum->baseline, width, TextAlignment::Right,
                             m_context.colour(amount.colour));
        slice.height = text->height() + 2 * padding;
        decorate(slice, false, true);
        return slice;
    }
    const bool heading = line.kind == SnapshotLine::Kind::Heading;
    const TextLook& look = m_context.look(heading ? QStringLiteral("groupHeading") : QStringLiteral("lineText"));
    slice.height = heading ? padding * 1.8 : padding;
    const auto text = m_context.shaper.shaped(line.description, look, {width, 0});
    slice.items.text(text, m_padding, slice.height, width, TextAlignment::Left, m_context.colour(look.colour));
    slice.height += text->height();
    if (!line.detail.trimmed().isEmpty()) {
        const TextLook& small = m_context.look(QStringLiteral("detail"));
        const auto more = detail(line, width);
        slice.items.text(more, m_padding, slice.height, width, TextAlignment::Left, m_context.colour(small.colour));
        slice.height += more->height();
    }
    slice.height += padding;
    slice.keepWithNext = heading;
    decorate(slice, false, true);
    return slice;
}

Slice LineTable::carrySlice(const Money& sum, bool atEnd)
{
    const TextLook& look = m_context.look(QStringLiteral("carry"));
    Slice slice;
    slice.kind = atEnd ? PieceKind::CarriedOut : PieceKind::CarriedIn;
    const double padding = millimetres(m_block.rowPadding);
    const QString label = m_context.word(atEnd ? QT_TRANSLATE_NOOP("Paper", "Carried forward")
                                               : QT_TRANSLATE_NOOP("Paper", "Brought forward"));
    const double width = m_width - 2 * m_padding;
    const auto figure = m_context.shaper.shaped(m_context.money(sum, false), look);
    const auto text = m_context.shaper.shaped(label, look, {std::max(1.0, width - figure->width - millimetres(6)), 1});
    slice.height = text->lineHeight + 2 * padding;
    const QColor colour = m_context.colour(look.colour);
    slice.items.text(text, m_padding, padding, width - figure->width - millimetres(6), TextAlignment::Right, colour);
    slice.items.text(figure, m_padding, padding, width, TextAlignment::Right, colour);
    decorate(slice, false, !atEnd);
    return slice;
}

Flow LineTable::flow(double usableHeight)
{
    auto parts = std::make_shared<TableParts>();
    parts->head = headSlice();
    const Money nothing = Money::fromMinor(0, m_document.currency);
    const bool carries = m_block.carry && showsMoney(m_document);
    parts->carryHeight = carries ? carrySlice(nothing, true).height : 0;
    if (carries) {
        parts->carry = [table = shared_from_this()](const Money& sum, bool atEnd) {
            return table->carrySlice(sum, atEnd);
        };
    }
    const double rowRoom = usableHeight - parts->head.height - 2 * parts->carryHeight;
    Flow flow{parts->head};
    bool zebra = false;
    int number = 0;
    for (const SnapshotLine& line : m_document.lines) {
        Flow rows;
        if (isItem(line)) {
            Slice row = itemSlice(line, zebra, true);
            rows = row.height > rowRoom ? partedItem(line, row, rowRoom) : Flow{std::move(row)};
            zebra = !zebra;
        } else {
            Slice row = wordsSlice(line);
            rows = row.height > rowRoom ? partedWords(line, rowRoom) : Flow{std::move(row)};
            zebra = false;
        }
        for (Slice& row : rows) {
            row.line = number;
            flow.push_back(std::move(row));
        }
        ++number;
    }
    for (Slice& slice : flow)
        slice.table = parts;
    if (flow.size() == 1)
        flow.front().keepWithNext = false;
    return flow;
}

} // namespace

Flow lineTableFlow(const TemplateBlock& block, LayoutContext& context, double width, double usableHeight)
{
    if (block.columns.empty())
        return {};
    return std::make_shared<LineTable>(block, context, width)->flow(usableHeight);
}

} // namespace clientela
