// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/past_figures.h"

#include "core/base/rounding.h"

#include <algorithm>

namespace clientela {

namespace {

Money zeroOf(const Document& document)
{
    return Money::fromMinor(0, document.currencyValue());
}

Money distanceOf(const Money& a, const Money& b)
{
    return a < b ? b - a : a - b;
}

/// 0.05 in the currency; nothing in one without minor units.
bool isNear(const Money& a, const Money& b)
{
    return distanceOf(a, b).minor() <= 5 * powerOfTen(a.currency().decimals()) / 100;
}

bool hasItems(const Document& document)
{
    return std::ranges::any_of(document.lines,
                               [](const DocumentLine& line) { return line.kind == DocumentLineKind::Item; });
}

/// The tax of the shop that makes this tax of this base, whole and half percents first; nothing when none does.
std::optional<LineTax> taxThatGives(const Money& net, const Money& tax, const TaxTable& taxes)
{
    if (net.isZero() || tax.isZero())
        return {};
    const bool isNegative = net.isNegative();
    const qint64 units = multiplyAndDivide(isNegative ? -tax.minor() : tax.minor(), 100 * powerOfTen(Rate::decimals),
                                           isNegative ? -net.minor() : net.minor());
    for (const int decimals : {0, 1}) {
        const qint64 step = powerOfTen(Rate::decimals - decimals);
        const Rate rate = Rate::fromUnits(multiplyAndDivide(units, 1, step) * step);
        const auto found = taxes.resolve(rate.toText(), false);
        if (found && found->size() == 1 && isNear(shareOf(net, rate), tax))
            return lineTaxOf(found->front());
    }
    return {};
}

/// The lines' totals with prices taken the way that comes closest to what the file says.
Totals totalsLike(Document& document, const PastFigures& given)
{
    const Money withheld = given.withheld.value_or(zeroOf(document));
    const auto distance = [&](const Totals& totals) {
        if (given.total)
            return distanceOf(totals.total - withheld, *given.total);
        return given.net ? distanceOf(totals.net, *given.net) : zeroOf(document);
    };
    const auto with = [&](bool includesTax) {
        document.pricesIncludeTax = includesTax;
        return totalsOf(totalsInputOf(document, {}));
    };
    if (given.saysPriceMode)
        return with(document.pricesIncludeTax);
    const Totals including = with(true);
    const Totals without = with(false);
    if (distance(without) <= distance(including))
        return without;
    document.pricesIncludeTax = true;
    return including;
}

/// One line for all when the file says no more than figures.
void addOnlyLine(Document& document, const LineTax* tax)
{
    DocumentLine line;
    line.description = documentKindName(document.kind) + u' ' + document.number;
    line.quantity = Quantity::fromUnits(powerOfTen(Quantity::decimals));
    line.unitPrice = UnitPrice::fromUnits(multiplyAndDivide(document.net.minor(), powerOfTen(UnitPrice::decimals),
                                                            powerOfTen(document.currencyValue().decimals())));
    line.net = document.net;
    if (tax) {
        line.tax = tax->code;
        line.taxes = {*tax};
    }
    document.discount = {};
    document.pricesIncludeTax = false;
    document.lines.push_back(line);
}

void setTaxTable(Document& document, const std::vector<TaxTotals>& rows)
{
    Money sum = zeroOf(document);
    document.taxes.clear();
    for (const TaxTotals& row : rows) {
        document.taxes.push_back({row.tax.code, row.tax.rate, row.base, row.amount});
        sum += row.amount;
    }
    if (sum != document.tax)
        document.taxes = {{QString(), Rate(), document.net, document.tax}};
}

} // namespace

std::optional<Money> completePastFigures(Document& document, const PastFigures& given, const TaxTable& taxes)
{
    const Money zero = zeroOf(document);
    document.withheld = given.withheld.value_or(zero);
    const bool fromLines = hasItems(document);
    Totals totals{{}, zero, zero, {}, zero, zero, {}, zero, zero};
    if (fromLines) {
        totals = totalsLike(document, given);
        std::size_t item = 0;
        for (DocumentLine& line : document.lines) {
            if (line.kind == DocumentLineKind::Item)
                line.net = totals.lines[item++].net;
        }
    }
    // lines that name no tax are as good as the tax that the file has beside them
    const bool linesAreTaxed = !totals.taxes.empty();
    const Money sum = linesAreTaxed || !given.tax
                              || (given.total && isNear(totals.net, *given.total + document.withheld))
                          ? totals.total
                          : totals.net + *given.tax;
    const bool linesFit = fromLines && (!given.total || isNear(sum - document.withheld, *given.total));
    const auto total = given.total              ? given.total
                       : given.net && given.tax ? std::optional(*given.net + *given.tax - document.withheld)
                                                : std::nullopt;
    if (given.tax)
        document.tax = *given.tax;
    else if (given.net && total)
        document.tax = *total + document.withheld - *given.net;
    else
        document.tax = linesFit ? totals.tax : zero;
    document.total = total       ? *total
                     : given.net ? *given.net + document.tax - document.withheld
                                 : sum - document.withheld;
    document.net = given.net ? *given.net : document.total + document.withheld - document.tax;

    const std::optional<LineTax> only = linesAreTaxed ? std::nullopt : taxThatGives(document.net, document.tax, taxes);
    if (!fromLines)
        addOnlyLine(document, only ? &*only : nullptr);
    if (document.taxes.empty() || linesAreTaxed)
        setTaxTable(document, linesAreTaxed ? totals.taxes
                              : only        ? std::vector<TaxTotals>{{*only, document.net, document.tax}}
                                            : std::vector<TaxTotals>{});
    else
        setTaxTable(document, [&] {
            std::vector<TaxTotals> kept;
            for (const DocumentTax& row : document.taxes)
                kept.push_back({{row.tax, {}, {}, row.rate, {}}, row.base, row.amount});
            return kept;
        }());
    return fromLines && !linesFit ? std::optional(sum - document.withheld) : std::nullopt;
}

bool settlePastDocument(Document& document, const PastFigures& given)
{
    const Money zero = zeroOf(document);
    document.paid = document.open = zero;
    if (!isReceivable(document.kind) || document.state == u"cancelled")
        return true;
    const auto magnitude = [](const Money& money) { return money.isNegative() ? -money : money; };
    const bool isCreditNote = document.kind == DocumentKind::CreditNote;
    bool isSaid = true;
    Money owed = zero;
    if (given.open)
        owed = isCreditNote ? magnitude(*given.open) : *given.open;
    else if (given.paid)
        owed = document.total - (isCreditNote ? magnitude(*given.paid) : *given.paid);
    else if (given.isUnpaid)
        owed = document.total;
    else
        isSaid = given.isPaid;
    document.paid = document.total - owed;
    document.open = isCreditNote ? -owed : owed;
    return isSaid;
}

} // namespace clientela
