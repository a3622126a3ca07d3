// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/templates/layout_context.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace clientela {

namespace {

bool hasMoney(const DocumentSnapshot& document)
{
    return document.kind != DocumentKind::DeliveryNote || !document.totals.total.isZero()
           || !document.totals.linesNet.isZero();
}

QString taxLabel(const LineTax& tax, Language language)
{
    if (tax.rate.isZero() && !tax.name.isEmpty())
        return tax.name + u' ' + formatRate(tax.rate, language);
    return tax.name.isEmpty() ? formatRate(tax.rate, language) : tax.name + u' ' + formatRate(tax.rate, language);
}

} // namespace

Flow taxTableFlow(const TemplateBlock& block, LayoutContext& context, double width)
{
    const Totals& totals = context.document.totals;
    if (totals.taxes.empty() || !hasMoney(context.document))
        return {};
    const TextLook& headLook = context.look(QStringLiteral("smallHead"));
    const TextLook& cell = context.look(QStringLiteral("smallCell"));
    const TextLook& title = context.look(QStringLiteral("heading"));
    const double pad = millimetres(block.rowPadding) / 2;
    Flow flow;
    Slice head;
    head.kind = PieceKind::TaxTable;
    head.keepWithNext = true;
    if (block.style != u"bare") {
        const auto text = context.shaper.shaped(context.word(QT_TRANSLATE_NOOP("Paper", "Tax summary")), title);
        head.items.text(text, 0, 0, width, TextAlignment::Left, context.colour(title.colour));
        head.height = text->height() + millimetres(0.8);
    }
    double baseWidth = 0;
    double amountWidth = 0;
    const QString baseHead = context.word(QT_TRANSLATE_NOOP("Paper", "Taxable amount"));
    const QString amountHead = context.word(QT_TRANSLATE_NOOP("Paper", "Tax"));
    baseWidth = context.shaper.shaped(baseHead, headLook)->width;
    amountWidth = context.shaper.shaped(amountHead, headLook)->width;
    for (const TaxTotals& tax : totals.taxes) {
        baseWidth = std::max(baseWidth, context.shaper.shaped(context.money(tax.base, false), cell)->width);
        amountWidth = std::max(amountWidth, context.shaper.shaped(context.money(tax.amount, false), cell)->width);
    }
    amountWidth = std::max(amountWidth, millimetres(14));
    const double gap = millimetres(4);
    const double labelWidth = std::max(millimetres(12), width - baseWidth - amountWidth - 2 * gap);
    const auto row = [&](Slice& slice, const QString& label, const QString& base, const QString& amount,
                         const TextLook& look) {
        const auto words = context.shaper.shaped(label, look, {labelWidth, 2});
        const QColor colour = context.colour(look.colour);
        slice.height += pad;
        slice.items.text(words, 0, slice.height, labelWidth, TextAlignment::Left, colour);
        slice.items.text(context.shaper.shaped(base, look), width - amountWidth - gap - baseWidth, slice.height,
                         baseWidth, TextAlignment::Right, colour);
        slice.items.text(context.shaper.shaped(amount, look), width - amountWidth, slice.height, amountWidth,
                         TextAlignment::Right, colour);
        slice.height += words->height() + pad;
    };
    row(head, context.word(QT_TRANSLATE_NOOP("Paper", "Rate")), baseHead, amountHead, headLook);
    head.items.rule(0, head.height, width, context.colour(QStringLiteral("line")), 0.6 * unitsPerPoint);
    head.height += 0.6 * unitsPerPoint + pad / 2;
    flow.push_back(std::move(head));
    for (const TaxTotals& tax : totals.taxes) {
        Slice slice;
        slice.kind = PieceKind::TaxTable;
        row(slice, taxLabel(tax.tax, context.document.language), context.money(tax.base, false),
            context.money(tax.amount, false), cell);
        if (!tax.tax.reason.isEmpty()) {
            const TextLook& small = context.look(QStringLiteral("detail"));
            const auto reason = context.shaper.shaped(tax.tax.reason, small, {width, 0});
            slice.items.text(reason, 0, slice.height - pad / 2, width, TextAlignment::Left,
                             context.colour(small.colour));
            slice.height += reason->height();
        }
        flow.push_back(std::move(slice));
    }
    return flow;
}

namespace {

struct TotalRow
{
    QString label;
    QString value;
    bool grand = false;
};

std::vector<TotalRow> totalRows(const LayoutContext& context)
{
    const DocumentSnapshot& document = context.document;
    const Totals& totals = document.totals;
    const Language language = document.language;
    std::vector<TotalRow> rows;
    const auto add = [&](const char* label, const Money& amount) {
        rows.push_back({context.word(label), context.money(amount, true)});
    };
    const bool anyTax = !totals.taxes.empty();
    const bool discounted = !totals.discount.isZero();
    if (discounted) {
        add(document.pricesIncludeTax ? QT_TRANSLATE_NOOP("Paper", "Sum of lines (tax included)")
                                      : QT_TRANSLATE_NOOP("Paper", "Sum of lines"),
            totals.linesNet);
        QString label = context.word(QT_TRANSLATE_NOOP("Paper", "Discount"));
        if (document.discount.isPercent())
            label += u' ' + formatRate(document.discount.rate(), language);
        rows.push_back({label, context.money(-totals.discount, true)});
    }
    if (anyTax) {
        add(QT_TRANSLATE_NOOP("Paper", "Total without tax"), totals.net);
        if (totals.taxes.size() == 1)
            rows.push_back({taxLabel(totals.taxes.front().tax, language), context.money(totals.tax, true)});
        else
            add(QT_TRANSLATE_NOOP("Paper", "Total tax"), totals.tax);
    }
    for (const TaxTotals& withheld : totals.withholdings) {
        const QString name = context.word(QT_TRANSLATE_NOOP("Paper", "Withholding %1"));
        rows.push_back({name.arg(taxLabel(withheld.tax, language)), context.money(-withheld.amount, true)});
    }
    const bool partPaid = document.paid.currency() == totals.total.currency() && !document.paid.isZero();
    const bool owed = asksForPayment(document) && !partPaid;
    rows.push_back(
        {context.word(owed ? QT_TRANSLATE_NOOP("Paper", "Total to pay") : QT_TRANSLATE_NOOP("Paper", "Total")),
         context.money(totals.total, true), !partPaid});
    if (partPaid) {
        add(QT_TRANSLATE_NOOP("Paper", "Already paid"), -document.paid);
        rows.push_back({context.word(QT_TRANSLATE_NOOP("Paper", "Balance to pay")),
                        context.money(balanceDue(document), true), true});
    }
    return rows;
}

} // namespace

Flow totalsFlow(const TemplateBlock& block, LayoutContext& context, double width)
{
    if (!hasMoney(context.document))
        return {};
    Slice slice;
    slice.kind = PieceKind::Totals;
    const double side = millimetres(block.gap);
    for (const TotalRow& row : totalRows(context)) {
        const TextLook& label = context.look(row.grand ? QStringLiteral("grandLabel") : QStringLiteral("totalLabel"));
        TextLook value = context.look(row.grand ? QStringLiteral("grandValue") : QStringLiteral("totalValue"));
        const double inner = width - 2 * side;
        const double least = millimetres(18);
        auto figure = context.shaper.shaped(row.value, value);
        while (figure->width > inner - least && value.size > 6) {
            value.size *= 0.92;
            figure = context.shaper.shaped(row.value, value);
        }
        const double labelWidth = std::max(least, inner - figure->width - millimetres(3));
        const auto words = context.shaper.shaped(row.label, label, {labelWidth, 2});
        const double pad = millimetres(row.grand ? block.padding + block.rowPadding : block.rowPadding / 2);
        if (row.grand && slice.height > 0)
            slice.height += millimetres(block.before > 0 ? 1.6 : 1);
        const double height = std::max(words->height(), figure->height()) + 2 * pad;
        if (row.grand && !block.strong.isEmpty())
            slice.items.fill({0, slice.height, width, height}, context.colour(block.strong), millimetres(block.radius));
        if (row.grand && !block.rule.isEmpty()) {
            const double thick = 0.9 * unitsPerPoint;
            slice.items.rule(0, slice.height, width, context.colour(block.rule), thick);
            slice.items.rule(0, slice.height + height - thick, width, context.colour(block.rule), thick);
            slice.items.rule(0, slice.height + height + thick, width, context.colour(block.rule), thick);
        }
        const double middle = slice.height + height / 2;
        slice.items.text(words, side, middle - words->height() / 2, labelWidth, TextAlignment::Left,
                         context.colour(label.colour));
        slice.items.text(figure, side, middle - figure->height() / 2, inner, TextAlignment::Right,
                         context.colour(value.colour));
        slice.height += height;
    }
    if (context.document.pricesIncludeTax) {
        const TextLook& small = context.look(QStringLiteral("detail"));
        const auto note = context.shaper.shaped(context.word(QT_TRANSLATE_NOOP("Paper", "All prices include tax.")),
                                                small, {width - 2 * side, 0});
        slice.height += millimetres(1.2);
        slice.items.text(note, side, slice.height, width - 2 * side, TextAlignment::Right,
                         context.colour(small.colour));
        slice.height += note->height();
    }
    return {slice};
}

} // namespace clientela
