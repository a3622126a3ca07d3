// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/line_columns.h"

#include "core/base/formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace clientela {

namespace {

struct ColumnWords
{
    const char* field;
    const char* label;
    const char* labelWithTax; ///< when the prices include tax
};

constexpr std::array<ColumnWords, 7> columnWords{{
    {"code", QT_TRANSLATE_NOOP("Paper", "Code"), nullptr},
    {"description", QT_TRANSLATE_NOOP("Paper", "Description"), nullptr},
    {"quantity", QT_TRANSLATE_NOOP("Paper", "Qty"), nullptr},
    {"price", QT_TRANSLATE_NOOP("Paper", "Price"), QT_TRANSLATE_NOOP("Paper", "Price incl. tax")},
    {"discount", QT_TRANSLATE_NOOP("Paper", "Disc."), nullptr},
    {"tax", QT_TRANSLATE_NOOP("Paper", "Tax"), nullptr},
    {"amount", QT_TRANSLATE_NOOP("Paper", "Amount"), QT_TRANSLATE_NOOP("Paper", "Amount incl. tax")},
}};

QString ratesText(const SnapshotLine& line, Language language)
{
    QStringList rates;
    for (const LineTax& tax : line.taxes)
        rates.push_back(formatRate(tax.rate, language));
    return rates.join(QStringLiteral(" + "));
}

QString discountText(const SnapshotLine& line, const DocumentSnapshot& document)
{
    if (line.discount.isNone())
        return {};
    if (line.discount.isPercent())
        return formatRate(line.discount.rate(), document.language);
    const Money gross = amountOf(line.quantity, line.unitPrice, document.currency);
    return formatMoney(line.discount.takenOff(gross), document.language, CurrencyDisplay::None);
}

QString taxHeading(const DocumentSnapshot& document, const LayoutContext& context)
{
    QString name;
    for (const SnapshotLine& line : document.lines) {
        for (const LineTax& tax : line.taxes) {
            if (tax.category == u"O") // outside every tax: its name is the reason, not a tax's
                continue;
            if (name.isEmpty())
                name = tax.name;
            else if (name != tax.name)
                return context.word(QT_TRANSLATE_NOOP("Paper", "Tax"));
        }
    }
    return name.isEmpty() ? context.word(QT_TRANSLATE_NOOP("Paper", "Tax")) : name;
}

} // namespace

bool isItem(const SnapshotLine& line)
{
    return line.kind == SnapshotLine::Kind::Item;
}

bool showsMoney(const DocumentSnapshot& document)
{
    return document.kind != DocumentKind::DeliveryNote
           || std::any_of(document.lines.begin(), document.lines.end(),
                          [](const SnapshotLine& line) { return isItem(line) && !line.unitPrice.isZero(); });
}

bool isColumnUsed(const DocumentSnapshot& document, const QString& field)
{
    const bool isMoney = field != u"code" && field != u"description" && field != u"quantity";
    if (isMoney && !showsMoney(document))
        return false;
    if (field != u"code" && field != u"discount" && field != u"tax")
        return true;
    return std::any_of(document.lines.begin(), document.lines.end(), [&](const SnapshotLine& line) {
        if (!isItem(line))
            return false;
        return field == u"code"       ? !line.code.isEmpty()
               : field == u"discount" ? !line.discount.isNone()
                                      : !line.taxes.empty();
    });
}

QString columnHeading(const LayoutContext& context, const QString& field)
{
    const DocumentSnapshot& document = context.document;
    QString heading;
    for (const ColumnWords& words : columnWords) {
        if (field == QLatin1StringView(words.field))
            heading = context.word(document.pricesIncludeTax && words.labelWithTax ? words.labelWithTax : words.label);
    }
    if (field == u"tax")
        heading = taxHeading(document, context);
    if (field == u"amount")
        heading += QStringLiteral(" (%1)").arg(currencySymbol(document.currency, document.language));
    return heading;
}

QString cellText(const LayoutContext& context, const SnapshotLine& line, const QString& field)
{
    const DocumentSnapshot& document = context.document;
    if (field == u"code")
        return line.code;
    if (field == u"quantity")
        return formatQuantity(line.quantity, document.language);
    if (field == u"price")
        return formatUnitPrice(line.unitPrice, document.currency, document.language);
    if (field == u"discount")
        return discountText(line, document);
    if (field == u"tax")
        return ratesText(line, document.language);
    if (field == u"amount")
        return context.money(line.net, false);
    return {};
}

} // namespace clientela
