// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/line_text.h"

#include "core/base/formats.h"
#include "core/base/number_reading.h"
#include "core/catalog/tax_record.h"

#include <QCoreApplication>
#include <QStringList>

namespace clientela {

namespace {

/// A decimal number as it is typed in the language: no thousands.
QString typedDecimal(const QString& canonical, Language language)
{
    return numberStyleOf(language) == NumberStyle::DecimalComma ? QString(canonical).replace(u'.', u',') : canonical;
}

QString shownDiscount(const Discount& discount, const LineSettings& settings)
{
    if (discount.isNone())
        return {};
    if (discount.isPercent())
        return formatRate(discount.rate(), settings.language);
    const auto price = UnitPrice::fromText(discount.toText());
    return price ? formatUnitPrice(*price, settings.currency, settings.language, CurrencyDisplay::Symbol) : QString();
}

QString shownTax(const DocumentLine& line, Language language)
{
    QStringList rates;
    for (const LineTax& tax : line.taxes)
        rates.append(formatRate(tax.rate, language));
    return rates.join(QStringLiteral(" + "));
}

/// The number in front and what stands behind it: "3,84 m²" is 3,84 of m².
bool readQuantityWithUnit(DocumentLine& line, const QString& text, NumberStyle style)
{
    qsizetype end = text.size();
    while (end > 0) {
        if (const auto quantity = readQuantity(QStringView(text).left(end), style)) {
            const QString unit = text.mid(end).trimmed();
            if (!unit.isEmpty() && (unit.front().isDigit() || unit.front().isPunct()))
                return false; // "1,2,3" is no quantity of ",3"
            line.quantity = *quantity;
            if (!unit.isEmpty())
                line.unit = unit;
            return true;
        }
        const QChar last = text.at(end - 1);
        if (last.isDigit() && (end == text.size() || !text.at(end).isDigit()))
            --end; // "m2" ends in a figure, too
        else if (last.isDigit())
            return false;
        else
            --end;
    }
    return false;
}

/// A bare number is a percentage, as the column shows them; with the currency it is an amount.
std::optional<Discount> readDiscountText(const QString& text, const LineSettings& settings)
{
    const NumberStyle style = numberStyleOf(settings.language);
    if (text.isEmpty())
        return Discount();
    const auto number = readNumber(text, style);
    if (!number)
        return {};
    if (number->currency.isEmpty())
        return Discount::fromText(number->decimal + u'%');
    const auto price = readUnitPrice(text, settings.currency, style);
    return price ? Discount::fromText(price->toText()) : std::nullopt;
}

bool readCell(DocumentLine& line, LineColumn column, const QString& text, const LineSettings& settings)
{
    const NumberStyle style = numberStyleOf(settings.language);
    switch (column) {
    case LineColumn::Code: line.code = text; return true;
    case LineColumn::QuantityAndUnit: return readQuantityWithUnit(line, text, style);
    case LineColumn::Price:
        if (const auto price = readUnitPrice(text, settings.currency, style)) {
            line.unitPrice = *price;
            return true;
        }
        return false;
    case LineColumn::Discount:
        if (const auto discount = readDiscountText(text, settings)) {
            line.discount = *discount;
            return true;
        }
        return false;
    case LineColumn::Tax: return resolveLineTax(line, text, settings);
    case LineColumn::Number:
    case LineColumn::Description:
    case LineColumn::Total: break;
    }
    return true;
}

QString problemOfCell(LineColumn column, const LineSettings& settings)
{
    const QString example = typedDecimal(QStringLiteral("2.5"), settings.language);
    switch (column) {
    case LineColumn::QuantityAndUnit:
        return QCoreApplication::translate("DocumentLines", "The quantity should be a number such as %1.").arg(example);
    case LineColumn::Price:
        return QCoreApplication::translate("DocumentLines", "The price should be a number such as %1.").arg(example);
    case LineColumn::Discount:
        return QCoreApplication::translate("DocumentLines",
                                           "The discount should be a percentage up to 100, or an amount such as %1.")
            .arg(formatMoney(Money::fromMinor(500, settings.currency), settings.language));
    default: return QCoreApplication::translate("DocumentLines", "This tax is not known; choose one of the shop's.");
    }
}

bool sameLine(const DocumentLine& a, const DocumentLine& b)
{
    return a.kind == b.kind && a.product == b.product && a.code == b.code && a.description == b.description
           && a.detail == b.detail && a.quantity == b.quantity && a.unit == b.unit && a.unitPrice == b.unitPrice
           && a.discount == b.discount && a.tax == b.tax && a.taxes == b.taxes && a.cost == b.cost;
}

} // namespace

bool EditedLine::isBlank() const
{
    return line.kind == DocumentLineKind::Item && unread.isEmpty() && !line.product.isValid() && line.code.isEmpty()
           && line.description.trimmed().isEmpty() && line.detail.trimmed().isEmpty() && line.unitPrice.isZero();
}

bool operator==(const EditedLine& a, const EditedLine& b)
{
    return a.unread == b.unread && sameLine(a.line, b.line);
}

QString shownLineText(const EditedLine& edited, LineColumn column, const LineSettings& settings)
{
    const DocumentLine& line = edited.line;
    if (const auto typed = edited.unread.constFind(static_cast<int>(column)); typed != edited.unread.constEnd())
        return *typed;
    if (column == LineColumn::Description)
        return line.description;
    if (line.kind == DocumentLineKind::Subtotal && column == LineColumn::Total)
        return formatMoney(line.net, settings.language, CurrencyDisplay::None);
    if (line.kind != DocumentLineKind::Item || edited.isBlank())
        return {};
    switch (column) {
    case LineColumn::Code: return line.code;
    case LineColumn::QuantityAndUnit: return formatQuantity(line.quantity, settings.language);
    case LineColumn::Price: return formatUnitPrice(line.unitPrice, settings.currency, settings.language);
    case LineColumn::Discount: return shownDiscount(line.discount, settings);
    case LineColumn::Tax: return shownTax(line, settings.language);
    case LineColumn::Total: return formatMoney(line.net, settings.language, CurrencyDisplay::None);
    case LineColumn::Number:
    case LineColumn::Description: break;
    }
    return {};
}

QString editedLineText(const EditedLine& edited, LineColumn column, const LineSettings& settings)
{
    const DocumentLine& line = edited.line;
    if (const auto typed = edited.unread.constFind(static_cast<int>(column)); typed != edited.unread.constEnd())
        return *typed;
    switch (column) {
    case LineColumn::Description: {
        return line.detail.isEmpty() ? line.description : line.description + u'\n' + line.detail;
    }
    case LineColumn::QuantityAndUnit: {
        if (edited.isBlank())
            return {};
        const QString number = typedDecimal(line.quantity.toText(), settings.language);
        return line.unit.isEmpty() ? number : number + u' ' + line.unit;
    }
    case LineColumn::Price:
        return edited.isBlank() ? QString()
                                : typedDecimal(line.unitPrice.toText(settings.currency.decimals()), settings.language);
    case LineColumn::Discount: return shownDiscount(line.discount, settings);
    default: return shownLineText(edited, column, settings);
    }
}

void readLineText(EditedLine& edited, LineColumn column, const QString& text, const LineSettings& settings)
{
    if (column == LineColumn::Description) {
        const qsizetype end = text.indexOf(u'\n');
        edited.line.description = end < 0 ? text : text.left(end);
        edited.line.detail = end < 0 ? QString() : text.mid(end + 1);
        return;
    }
    const QString typed = text.trimmed();
    if (typed.isEmpty() && column == LineColumn::QuantityAndUnit)
        edited.line.quantity = Quantity();
    else if (typed.isEmpty() && column == LineColumn::Price)
        edited.line.unitPrice = UnitPrice();
    else if (!readCell(edited.line, column, typed, settings)) {
        edited.unread.insert(static_cast<int>(column), text);
        return;
    }
    edited.unread.remove(static_cast<int>(column));
}

QString lineProblem(const EditedLine& edited, const LineSettings& settings)
{
    if (!edited.unread.isEmpty())
        return problemOfCell(static_cast<LineColumn>(edited.unread.firstKey()), settings);
    if (edited.isBlank() || edited.line.kind == DocumentLineKind::Subtotal)
        return {};
    if (edited.line.description.trimmed().isEmpty())
        return edited.line.kind == DocumentLineKind::Item
                   ? QCoreApplication::translate("DocumentLines", "Write what is sold.")
                   : QCoreApplication::translate("DocumentLines", "Write the text of this line, or remove it.");
    return {};
}

bool resolveLineTax(DocumentLine& line, const QString& text, const LineSettings& settings)
{
    QString wanted = text.trimmed();
    if (wanted.isEmpty() && settings.taxes.standard())
        wanted = settings.taxes.standard()->code;
    const auto taxes = settings.taxes.resolve(wanted, settings.withSurcharge);
    if (!taxes)
        return false;
    QStringList codes;
    line.taxes.clear();
    for (const TaxRecord& tax : *taxes) {
        line.taxes.push_back(lineTaxOf(tax));
        codes.append(tax.code);
    }
    line.tax = codes.join(u'+');
    return true;
}

} // namespace clientela
