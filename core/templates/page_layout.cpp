// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/page_layout.h"

#include "core/templates/layout_context.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace clientela {

struct LaidOutPage
{
    DrawList items;
    std::vector<PlacedPiece> pieces;
};

namespace {

/// In doubt a document has an end: no template and no text makes more pages than this.
constexpr std::size_t mostPages = 5000;

/// A last page with less on it than this is worth closing up the others for; in millimetres.
constexpr double littleOnPage = 40;
constexpr double closedUp = 0.55;

/// The blocks with less air between them and their rows.
void closeUp(std::vector<TemplateBlock>& blocks)
{
    for (TemplateBlock& block : blocks) {
        block.before *= closedUp;
        block.rowPadding *= closedUp;
        closeUp(block.blocks);
    }
}

} // namespace

struct PaperDocument::Data
{
    QSizeF size;
    double footerTop = 0;
    std::vector<LaidOutPage> pages;
};

PaperDocument::PaperDocument()
    : m_data(std::make_shared<Data>())
{
}

int PaperDocument::pageCount() const
{
    return int(m_data->pages.size());
}

QSizeF PaperDocument::pageSize() const
{
    return m_data->size;
}

void PaperDocument::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    m_data->pages.at(std::size_t(page)).items.paint(painter);
    painter.restore();
}

const std::vector<PlacedPiece>& PaperDocument::pieces(int page) const
{
    return m_data->pages.at(std::size_t(page)).pieces;
}

double PaperDocument::footerTop() const
{
    return m_data->footerTop;
}

/// Places the blocks of a template on pages.
class PageComposer
{
public:
    PageComposer(const DocumentSnapshot& document, const Template& design)
        : m_context(document, design)
        , m_design(design)
    {
        m_rightWindow = design.window == WindowSide::Right
                        || (design.window == WindowSide::Automatic && document.sender.country == u"FR");
    }

    /// The document with these blocks as its body: the design's own, or others in their place.
    PaperDocument composed(const std::vector<TemplateBlock>& body);
    /// How much of the last page its body takes; in millimetres.
    double lastPageBody() const { return (m_y - followingTop()) / millimetres(1); }

private:
    double placeBlocks(const std::vector<TemplateBlock>& blocks, LaidOutPage& page, bool footer);
    void placeSlice(LaidOutPage& page, const Slice& slice, double x, double y, PieceKind kind);
    void placeMarks(LaidOutPage& page);
    Flow bodyFlow(const std::vector<TemplateBlock>& body);
    void placeBody(const Flow& flow, double firstTop);
    void startPage();
    void placeInBody(const Slice& slice);
    double left() const { return millimetres(m_design.margins.left()); }
    double right() const { return millimetres(m_design.pageSize.width() - m_design.margins.right()); }
    double bottom() const { return millimetres(m_design.bodyBottom); }
    double followingTop() const { return millimetres(m_design.followingTop); }
    LaidOutPage& page() { return m_data->pages.back(); }

    LayoutContext m_context;
    const Template& m_design;
    std::shared_ptr<PaperDocument::Data> m_data;
    bool m_rightWindow = false;
    double m_y = 0;
    bool m_fresh = true;
};

void PageComposer::placeSlice(LaidOutPage& page, const Slice& slice, double x, double y, PieceKind kind)
{
    page.items.append(slice.items, {x, y});
    PlacedPiece piece;
    piece.kind = kind;
    piece.line = slice.line;
    double width = right() - x;
    for (const DrawItem& item : slice.items.items()) {
        if (item.kind == DrawItem::Kind::TextLine)
            piece.texts.push_back(item.text->lines.size() == 1 ? item.text->text : item.text->lineText(item.line));
        width = std::max(width, item.rect.right());
    }
    piece.rect = QRectF(x / unitsPerPoint, y / unitsPerPoint, width / unitsPerPoint, slice.height / unitsPerPoint);
    page.pieces.push_back(std::move(piece));
}

/// Blocks with a place of their own; gives where the lowest that is no band ends.
double PageComposer::placeBlocks(const std::vector<TemplateBlock>& blocks, LaidOutPage& page, bool footer)
{
    double lowest = 0;
    for (const TemplateBlock& block : blocks) {
        QRectF at = block.at.value_or(QRectF(m_design.margins.left(), 0, 0, 0));
        if (m_rightWindow && block.atRightWindow)
            at = *block.atRightWindow;
        const double x = millimetres(at.left());
        const double width = at.width() > 0 ? millimetres(at.width()) : right() - x;
        const Flow flow = flowOf(block, m_context, width, bottom() - followingTop());
        if (flow.empty())
            continue;
        const Slice whole = stacked(flow);
        double y = millimetres(at.top());
        const double spare = millimetres(at.height()) - whole.height;
        if (spare > 0 && block.valign == u"middle")
            y += spare / 2;
        else if (spare > 0 && block.valign == u"bottom")
            y += spare;
        placeSlice(page, whole, x, y, footer ? PieceKind::Footer : whole.kind);
        if (block.type != BlockType::Band)
            lowest = std::max(lowest, y + whole.height);
    }
    return lowest;
}

void PageComposer::placeMarks(LaidOutPage& page)
{
    // DIN 5008 form B: folds at 105 and 210 mm
    const QColor colour = m_context.colour(QStringLiteral("line"));
    DrawList marks;
    for (const double y : {105.0, 210.0})
        marks.rule(millimetres(4), millimetres(y), millimetres(4), colour, 0.5 * unitsPerPoint);
    page.items.append(marks, {0, 0});
}

Flow PageComposer::bodyFlow(const std::vector<TemplateBlock>& body)
{
    Flow flow;
    const double width = right() - left();
    const double usable = bottom() - followingTop();
    for (const TemplateBlock& block : body) {
        Flow next = flowOf(block, m_context, width, usable);
        const bool totals = std::any_of(next.begin(), next.end(),
                                        [](const Slice& slice) { return slice.kind == PieceKind::Totals; });
        if (totals) {
            // the sum never stands alone: the last two rows go with it
            int rows = 0;
            for (auto slice = flow.rbegin(); slice != flow.rend() && slice->table && rows < 2; ++slice, ++rows)
                slice->keepWithNext = true;
        }
        flow.insert(flow.end(), std::make_move_iterator(next.begin()), std::make_move_iterator(next.end()));
    }
    return flow;
}

void PageComposer::startPage()
{
    m_data->pages.emplace_back();
    m_y = followingTop();
    m_fresh = true;
}

void PageComposer::placeInBody(const Slice& slice)
{
    m_y += m_fresh ? 0 : slice.before;
    placeSlice(page(), slice, left(), m_y, slice.kind);
    m_y += slice.height;
    m_fresh = false;
}

void PageComposer::placeBody(const Flow& flow, double firstTop)
{
    m_y = firstTop;
    m_fresh = true;
    Money carried;
    bool anyCarried = false;
    std::size_t next = 0;
    while (next < flow.size() && m_data->pages.size() < mostPages) {
        std::size_t last = next;
        while (last + 1 < flow.size() && flow[last].keepWithNext)
            ++last;
        double needed = 0;
        for (std::size_t i = next; i <= last; ++i)
            needed += flow[i].height + (i == next && m_fresh ? 0 : flow[i].before);
        const auto goesOn = [&](std::size_t i) {
            return flow[i].table && i + 1 < flow.size() && flow[i + 1].table == flow[i].table;
        };
        const double reserve = goesOn(last) ? flow[last].table->carryHeight : 0;
        const bool inTable = next > 0 && flow[next].table && flow[next - 1].table == flow[next].table;
        const double repeated = inTable ? flow[next].table->head.height + flow[next].table->carryHeight : 0;
        const bool fits = m_y + needed + reserve <= bottom() + 0.01;
        const bool fitsNextPage = followingTop() + repeated + needed + reserve <= bottom() + 0.01;
        const bool firstPage = m_data->pages.size() == 1;
        if (!fits && (!m_fresh || (firstPage && fitsNextPage))) {
            if (inTable && flow[next].table->carry && anyCarried)
                placeInBody(flow[next].table->carry(carried, true));
            startPage();
            if (inTable) {
                placeInBody(flow[next].table->head);
                if (flow[next].table->carry && anyCarried)
                    placeInBody(flow[next].table->carry(carried, false));
                m_fresh = true;
            }
            continue;
        }
        // what no page holds together is placed piece by piece
        const std::size_t end = fits ? last : next;
        for (; next <= end; ++next) {
            placeInBody(flow[next]);
            if (flow[next].counts) {
                carried = anyCarried ? carried + flow[next].amount : flow[next].amount;
                anyCarried = true;
            }
        }
    }
}

PaperDocument PageComposer::composed(const std::vector<TemplateBlock>& body)
{
    m_data = std::make_shared<PaperDocument::Data>();
    m_data->size = m_design.pageSize * (72.0 / 25.4);
    m_data->footerTop = m_design.bodyBottom * (72.0 / 25.4);
    m_data->pages.emplace_back();
    const double lowest = placeBlocks(m_design.first, m_data->pages.front(), false);
    if (m_design.foldMarks)
        placeMarks(m_data->pages.front());
    const double top = std::min(std::max(millimetres(m_design.firstTop), lowest + millimetres(5)), bottom());
    placeBody(bodyFlow(body), top);
    const auto count = int(m_data->pages.size());
    for (int number = 1; number <= count; ++number) {
        LaidOutPage& current = m_data->pages[std::size_t(number - 1)];
        m_context.values[QStringLiteral("page")] = QString::number(number);
        m_context.values[QStringLiteral("pages")] = QString::number(count);
        m_context.values[QStringLiteral("pageOfPages")] =
            m_context.word(QT_TRANSLATE_NOOP("Paper", "Page %1 of %2")).arg(number).arg(count);
        if (number > 1)
            placeBlocks(m_design.following, current, false);
        placeBlocks(m_design.footer, current, true);
    }
    PaperDocument result;
    result.m_data = m_data;
    return result;
}

PaperDocument layOut(const DocumentSnapshot& document, const Template& design)
{
    PageComposer composer(document, design);
    PaperDocument usual = composer.composed(design.body);
    if (usual.pageCount() < 2 || composer.lastPageBody() > littleOnPage)
        return usual;
    std::vector<TemplateBlock> body = design.body;
    closeUp(body);
    PaperDocument closed = composer.composed(body);
    return closed.pageCount() < usual.pageCount() ? closed : usual;
}

} // namespace clientela
