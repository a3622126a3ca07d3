// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/templates/layout_context.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace clientela {

Flow textFlow(const TemplateBlock& block, LayoutContext& context, double width)
{
    Flow flow;
    for (const TemplateText& line : block.texts) {
        const QString text = filledText(line.inLanguage(context.document.language), context.values);
        if (text.trimmed().isEmpty())
            continue;
        const TextLook& look = context.look(line.look);
        const auto shaped = context.shaper.shaped(text, look, {width, line.lines});
        Slice slice;
        slice.kind = PieceKind::Text;
        slice.height = shaped->height();
        slice.keepWithNext = true;
        slice.items.text(shaped, 0, 0, width, look.align, context.colour(look.colour));
        flow.push_back(std::move(slice));
    }
    if (!flow.empty())
        flow.back().keepWithNext = false;
    return flow;
}

Flow recipientFlow(const TemplateBlock& block, LayoutContext& context, double width)
{
    const DocumentSnapshot& document = context.document;
    const TextLook& name = context.look(QStringLiteral("recipient"));
    const TextLook& address = context.look(QStringLiteral("address"));
    const TextLook& back = context.look(QStringLiteral("returnAddress"));
    Slice slice;
    slice.kind = PieceKind::Recipient;
    const auto add = [&](const QString& text, const TextLook& look, int lines) {
        if (text.trimmed().isEmpty())
            return;
        const auto shaped = context.shaper.shaped(text, look, {width, lines});
        slice.items.text(shaped, 0, slice.height, width, TextAlignment::Left, context.colour(look.colour));
        slice.height += shaped->height();
    };
    const QStringList senderLines = addressLines(document.sender, document.recipient.country, document.language);
    if (block.style != u"plain" && !document.sender.name.isEmpty() && !document.recipient.name.isEmpty()) {
        const QString line = (QStringList{document.sender.name} + senderLines).join(QStringLiteral(" · "));
        add(line, back, 1);
        slice.items.rule(0, slice.height, width, context.colour(QStringLiteral("line")), 0.4 * unitsPerPoint);
        slice.height += millimetres(block.gap);
    }
    add(document.recipient.name, name, 2);
    if (!document.recipient.attention.isEmpty()) {
        add(context.word(QT_TRANSLATE_NOOP("Paper", "Attn. %1")).arg(document.recipient.attention), address, 1);
    }
    for (const QString& line : addressLines(document.recipient, document.sender.country, document.language))
        add(line, address, 2);
    return slice.height > 0 ? Flow{slice} : Flow{};
}

namespace {

struct FactRow
{
    const char* name;
    const char* placeholder;
    const char* label;
};

constexpr std::array<FactRow, 9> factRows{{
    {"number", "document.numberOrDraft", QT_TRANSLATE_NOOP("Paper", "Number")},
    {"date", "document.date", QT_TRANSLATE_NOOP("Paper", "Date")},
    {"dueDate", "document.dueDate", QT_TRANSLATE_NOOP("Paper", "Due date")},
    {"validUntil", "document.validUntil", QT_TRANSLATE_NOOP("Paper", "Valid until")},
    {"terms", "document.terms", QT_TRANSLATE_NOOP("Paper", "Terms of payment")},
    {"customerReference", "document.customerReference", QT_TRANSLATE_NOOP("Paper", "Your reference")},
    {"origin", "document.origin", QT_TRANSLATE_NOOP("Paper", "From document")},
    {"status", "document.draft", QT_TRANSLATE_NOOP("Paper", "Status")},
    {"recipientTaxNumber", "", QT_TRANSLATE_NOOP("Paper", "Customer %1")},
}};

struct Fact
{
    QString label;
    QString value;
};

std::vector<Fact> factsOf(const TemplateBlock& block, const LayoutContext& context)
{
    std::vector<Fact> facts;
    for (const QString& name : block.facts) {
        for (const FactRow& row : factRows) {
            if (name != QLatin1StringView(row.name))
                continue;
            Fact fact{context.word(row.label), context.values.value(QLatin1StringView(row.placeholder))};
            if (name == u"recipientTaxNumber") {
                const SnapshotParty& party = context.document.recipient;
                const QString label = party.taxNumberLabel.isEmpty()
                                          ? context.word(QT_TRANSLATE_NOOP("Paper", "tax no."))
                                          : party.taxNumberLabel;
                fact = {fact.label.arg(label), party.taxNumber};
            }
            if (!fact.value.isEmpty())
                facts.push_back(std::move(fact));
        }
    }
    return facts;
}

Flow factsStrip(const std::vector<Fact>& facts, const TemplateBlock& block, LayoutContext& context, double width)
{
    const TextLook& label = context.look(QStringLiteral("label"));
    const TextLook& value = context.look(QStringLiteral("value"));
    const double gap = millimetres(block.gap);
    const double least = millimetres(24);
    const auto perRow = std::size_t(std::clamp(int((width + gap) / (least + gap)), 1, int(facts.size())));
    const double cell = (width - gap * double(perRow - 1)) / double(perRow);
    Slice slice;
    slice.kind = PieceKind::Facts;
    for (std::size_t start = 0; start < facts.size(); start += perRow) {
        if (start > 0)
            slice.height += millimetres(2);
        double tallest = 0;
        for (std::size_t i = start; i < std::min(start + perRow, facts.size()); ++i) {
            const double x = double(i - start) * (cell + gap);
            const auto head = context.shaper.shaped(facts[i].label, label, {cell, 1});
            const auto text = context.shaper.shaped(facts[i].value, value, {cell, 2});
            slice.items.text(head, x, slice.height, cell, TextAlignment::Left, context.colour(label.colour));
            slice.items.text(text, x, slice.height + head->height(), cell, TextAlignment::Left,
                             context.colour(value.colour));
            tallest = std::max(tallest, head->height() + text->height());
        }
        slice.height += tallest;
    }
    return {slice};
}

} // namespace

bool isFactName(const QString& name)
{
    return std::any_of(factRows.begin(), factRows.end(),
                       [&](const FactRow& row) { return name == QLatin1StringView(row.name); });
}

Flow factsFlow(const TemplateBlock& block, LayoutContext& context, double width)
{
    const std::vector<Fact> facts = factsOf(block, context);
    if (facts.empty())
        return {};
    if (block.style == u"strip")
        return factsStrip(facts, block, context, width);
    const TextLook& label = context.look(QStringLiteral("label"));
    const TextLook& value = context.look(QStringLiteral("value"));
    const double gap = millimetres(2);
    double labelWidth = 0;
    double valueNeeds = 0;
    for (const Fact& fact : facts) {
        labelWidth = std::max(labelWidth, context.shaper.shaped(fact.label, label)->width);
        valueNeeds = std::max(valueNeeds, context.shaper.shaped(fact.value, value)->width);
    }
    // a label may take a second line; a number that is parted is hard to read
    labelWidth = std::min({labelWidth, width * 0.55, std::max(width - gap - valueNeeds, width * 0.35)});
    const double valueWidth = width - labelWidth - gap;
    Slice slice;
    slice.kind = PieceKind::Facts;
    bool first = true;
    for (const Fact& fact : facts) {
        if (!first) {
            slice.height += millimetres(block.rowPadding) / 2;
            if (!block.rule.isEmpty())
                slice.items.rule(0, slice.height, width, context.colour(block.rule), block.lineWidth * unitsPerPoint);
            slice.height += millimetres(block.rowPadding) / 2;
        }
        first = false;
        const auto head = context.shaper.shaped(fact.label, label, {labelWidth + unitsPerPoint, 2});
        const auto text = context.shaper.shaped(fact.value, value, {valueWidth, 3});
        const double line = std::max(head->lineHeight, text->lineHeight);
        const double shift = text->baseline - head->baseline;
        slice.items.text(head, 0, slice.height + std::max(0.0, shift), labelWidth, TextAlignment::Left,
                         context.colour(label.colour));
        slice.items.text(text, labelWidth + gap, slice.height + std::max(0.0, -shift), valueWidth, value.align,
                         context.colour(value.colour));
        slice.height += std::max({line, head->height(), text->height()});
    }
    return {slice};
}

namespace {

/// Decoding a logo costs more than the rest of a page: the last few are kept for each thread.
std::shared_ptr<const PaperPicture> logoPicture(const QByteArray& data, const QColor& ground)
{
    struct Remembered
    {
        QByteArray data;
        QColor ground;
        std::shared_ptr<const PaperPicture> picture;
    };
    thread_local std::vector<Remembered> logos;
    constexpr std::size_t mostLogos = 4;
    const auto known = std::find_if(logos.begin(), logos.end(),
                                    [&](const Remembered& logo) { return logo.ground == ground && logo.data == data; });
    if (known != logos.end())
        return known->picture;
    if (logos.size() >= mostLogos)
        logos.erase(logos.begin());
    logos.push_back({data, ground, PaperPicture::fromData(data, ground)});
    return logos.back().picture;
}

} // namespace

Flow pictureFlow(const TemplateBlock& block, LayoutContext& context, double width, double height)
{
    Slice slice;
    slice.kind = PieceKind::Picture;
    slice.height = height;
    const QColor ground = block.fill.isEmpty() ? QColor(Qt::white) : context.colour(block.fill);
    const auto picture = logoPicture(context.document.logo, ground);
    const QString letters = context.values.value(QStringLiteral("sender.initials"));
    if (!picture && (block.style != u"monogram" || letters.isEmpty()))
        return {};
    QRectF box(0, 0, width, height);
    const TextLook& look = context.look(QStringLiteral("monogram"));
    if (!picture)
        box.setWidth(std::min(width, height));
    const double padding = millimetres(block.padding);
    QRectF target;
    if (picture) {
        const QSizeF room(width - 2 * padding, height - 2 * padding);
        target = QRectF(QPointF(0, 0), picture->size().scaled(room, Qt::KeepAspectRatio));
        if (!block.fill.isEmpty())
            box.setWidth(std::max(height, target.width() + 2 * padding));
        target.moveCenter(box.center());
        if (block.fill.isEmpty())
            target.moveLeft(look.align == TextAlignment::Right ? width - target.width() : 0);
    }
    if (look.align == TextAlignment::Right) {
        const double shift = width - box.width();
        box.translate(shift, 0);
        if (!block.fill.isEmpty())
            target.translate(shift, 0);
    }
    if (!block.fill.isEmpty())
        slice.items.fill(box, ground, millimetres(block.radius));
    if (picture) {
        slice.items.picture(picture, target);
    } else {
        if (block.fill.isEmpty())
            slice.items.fill(box, context.colour(QStringLiteral("accent")), millimetres(block.radius));
        TextLook monogram = look;
        monogram.size = height / unitsPerPoint * 0.4;
        monogram.leading = 1;
        const auto shaped = context.shaper.shaped(letters, monogram);
        const QColor colour = context.colour(block.fill.isEmpty() ? QStringLiteral("onAccent") : monogram.colour);
        slice.items.text(shaped, box.left(), box.center().y() - shaped->height() / 2, box.width(),
                         TextAlignment::Centre, colour);
    }
    return {slice};
}

Flow noticesFlow(const TemplateBlock& block, LayoutContext& context, double width)
{
    Q_UNUSED(block)
    Slice slice;
    slice.kind = PieceKind::Notices;
    const TextLook& look = context.look(QStringLiteral("notice"));
    for (const QString& notice : context.document.legalNotices) {
        if (notice.trimmed().isEmpty())
            continue;
        const auto shaped = context.shaper.shaped(notice, look, {width, 0});
        slice.items.text(shaped, 0, slice.height, width, look.align, context.colour(look.colour));
        slice.height += shaped->height();
    }
    return slice.height > 0 ? Flow{slice} : Flow{};
}

} // namespace clientela
