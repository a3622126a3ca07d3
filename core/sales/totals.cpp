// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/totals.h"

#include "core/base/error.h"
#include "core/base/rounding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>

namespace clientela {

namespace {

constexpr qint64 wholeInRateUnits = 1'000'000; // 100 % in units of Rate
static_assert(Rate::decimals == 4);

constexpr std::array<QLatin1StringView, 11> categoryOrder{
    QLatin1StringView("S"), QLatin1StringView("Z"),  QLatin1StringView("E"), QLatin1StringView("AE"),
    QLatin1StringView("K"), QLatin1StringView("G"),  QLatin1StringView("O"), QLatin1StringView("L"),
    QLatin1StringView("M"), QLatin1StringView("RE"), QLatin1StringView("W")};

std::ptrdiff_t categoryPlace(const QString& category)
{
    return std::ranges::find_if(categoryOrder, [&](QLatin1StringView known) { return category == known; })
           - categoryOrder.begin();
}

/// Taxes with the same tie are one tax; the order of ties is the order of the tax table.
auto taxTie(const LineTax& tax)
{
    return std::make_tuple(categoryPlace(tax.category), std::cref(tax.category), -tax.rate.units(), std::cref(tax.name),
                           std::cref(tax.reason));
}

bool isSameTax(const LineTax& a, const LineTax& b)
{
    return taxTie(a) == taxTie(b);
}

bool comesBeforeInTaxTable(const LineTax& a, const LineTax& b)
{
    const auto rank = [](const LineTax& tax) {
        return std::make_tuple(categoryPlace(tax.category), std::cref(tax.category), -tax.rate.units(),
                               std::cref(tax.code), std::cref(tax.name), std::cref(tax.reason));
    };
    return rank(a) < rank(b);
}

/// The lines that carry the same taxes.
struct TaxGroup
{
    std::vector<LineTax> taxes; // each once, in the order of taxTie
    Money sum;                  // in the sense of the prices
};

[[noreturn]] void throwBadTax(const QString& sentence, const LineTax& tax)
{
    throw Error(ErrorKind::BadInput, sentence, tax.code + u' ' + tax.category + u' ' + tax.rate.toText());
}

std::vector<LineTax> chargedOnce(std::vector<LineTax> taxes)
{
    for (const LineTax& tax : taxes) {
        if (tax.category == u"W")
            throwBadTax(QCoreApplication::translate("Totals", "A withholding belongs to the whole document; take it "
                                                              "off the line."),
                        tax);
    }
    std::ranges::stable_sort(taxes, [](const LineTax& a, const LineTax& b) { return taxTie(a) < taxTie(b); });
    taxes.erase(std::unique(taxes.begin(), taxes.end(), isSameTax), taxes.end());
    return taxes;
}

TaxGroup& groupFor(std::vector<TaxGroup>& groups, std::vector<LineTax> taxes, const Money& zero)
{
    const auto found = std::ranges::find_if(
        groups, [&](const TaxGroup& group) { return std::ranges::equal(group.taxes, taxes, isSameTax); });
    if (found != groups.end())
        return *found;
    groups.push_back({std::move(taxes), zero});
    return groups.back();
}

Money magnitudeOf(const Money& money)
{
    return money.isNegative() ? -money : money;
}

/// Takes an amount off the groups in proportion to their sums.
void spreadOverGroups(const Money& amount, const Money& sum, std::vector<TaxGroup>& groups)
{
    if (amount.isZero())
        return;
    const bool negative = sum.isNegative();
    const Money magnitude = magnitudeOf(sum);
    const qint64 taken = negative ? -amount.minor() : amount.minor();
    const auto largest = std::ranges::max_element(groups, {},
                                                  [](const TaxGroup& group) { return magnitudeOf(group.sum).minor(); });
    Money left = amount;
    for (TaxGroup& group : groups) {
        const Money share = Money::fromMinor(multiplyAndDivide(taken, group.sum.minor(), magnitude.minor()),
                                             amount.currency());
        left -= share;
        group.sum -= share;
    }
    largest->sum -= left;
}

Money takeDocumentDiscount(const Discount& discount, const Money& linesNet, std::vector<TaxGroup>& groups)
{
    if (!discount.isPercent()) {
        const Money amount = discount.takenOff(linesNet);
        spreadOverGroups(amount, linesNet, groups);
        return amount;
    }
    Money taken = Money::fromMinor(0, linesNet.currency());
    for (TaxGroup& group : groups) {
        const Money share = discount.takenOff(group.sum);
        group.sum -= share;
        taken += share;
    }
    return taken;
}

TaxTotals& rowFor(std::vector<TaxTotals>& rows, const LineTax& tax, const Money& zero)
{
    const auto found = std::ranges::find_if(rows, [&](const TaxTotals& row) { return isSameTax(row.tax, tax); });
    if (found != rows.end())
        return *found;
    rows.push_back({tax, zero, zero});
    return rows.back();
}

void chargeOnNetPrices(const std::vector<TaxGroup>& groups, Totals& totals, const Money& zero)
{
    for (const TaxGroup& group : groups) {
        totals.net += group.sum;
        for (const LineTax& tax : group.taxes)
            rowFor(totals.taxes, tax, zero).base += group.sum;
    }
    for (TaxTotals& row : totals.taxes)
        row.amount = shareOf(row.base, row.tax.rate);
}

void takeOutOfGrossPrices(const std::vector<TaxGroup>& groups, Totals& totals, const Money& zero)
{
    for (const TaxGroup& group : groups) {
        qint64 divisor = wholeInRateUnits;
        for (const LineTax& tax : group.taxes) {
            if (qAddOverflow(divisor, tax.rate.units(), &divisor) || divisor <= 0)
                throwBadTax(QCoreApplication::translate("Totals", "A price cannot include a tax of this rate; check "
                                                                  "the tax."),
                            tax);
        }
        const Money base = Money::fromMinor(multiplyAndDivide(group.sum.minor(), wholeInRateUnits, divisor),
                                            zero.currency());
        totals.net += base;
        Money left = group.sum - base;
        for (const LineTax& tax : group.taxes) {
            TaxTotals& row = rowFor(totals.taxes, tax, zero);
            const Money amount = shareOf(base, tax.rate);
            row.base += base;
            row.amount += amount;
            left -= amount;
        }
        if (!left.isZero())
            rowFor(totals.taxes, *std::ranges::max_element(group.taxes, {}, &LineTax::rate), zero).amount += left;
    }
}

} // namespace

Totals totalsOf(const TotalsInput& input)
{
    const Money zero = Money::fromMinor(0, input.currency);
    Totals totals{{}, zero, zero, {}, zero, zero, {}, zero, zero};
    totals.lines.reserve(input.lines.size());

    std::vector<TaxGroup> groups;
    for (const TotalsLine& line : input.lines) {
        const Money gross = amountOf(line.quantity, line.unitPrice, input.currency);
        const Money discount = line.discount.takenOff(gross);
        const Money net = gross - discount;
        totals.lines.push_back({gross, discount, net});
        totals.linesNet += net;
        groupFor(groups, chargedOnce(line.taxes), zero).sum += net;
    }

    totals.discount = takeDocumentDiscount(input.discount, totals.linesNet, groups);
    if (input.pricesIncludeTax)
        takeOutOfGrossPrices(groups, totals, zero);
    else
        chargeOnNetPrices(groups, totals, zero);
    std::ranges::stable_sort(totals.taxes, comesBeforeInTaxTable, &TaxTotals::tax);
    for (const TaxTotals& row : totals.taxes)
        totals.tax += row.amount;

    for (const LineTax& tax : input.withholdings) {
        const Money amount = shareOf(totals.net, tax.rate);
        totals.withholdings.push_back({tax, totals.net, amount});
        totals.withheld += amount;
    }
    totals.total = totals.net + totals.tax - totals.withheld;
    return totals;
}

} // namespace clientela
