// SPDX-License-Identifier: GPL-3.0-or-later
// Totals against a second calculation in exact fractions that shares nothing with the first.
#include "core/sales/totals.h"
#include "tests/core/sales/exact_decimal.h"
#include "tests/support/catch.h"

#include <map>
#include <random>

using namespace clientela;
using exact::Fraction;

namespace {

/// The figures as text, in the order in which they are compared.
using Figures = std::vector<std::string>;

std::string plain(const QString& text)
{
    return text.toStdString();
}

Fraction fractionOf(const QString& text)
{
    return Fraction::fromText(plain(text));
}

Fraction percentOf(const Fraction& amount, const Fraction& percent, int decimals)
{
    return (amount * percent / Fraction::fromText("100")).rounded(decimals);
}

Fraction discountOn(const Fraction& gross, const Discount& discount, int decimals)
{
    const QString text = discount.toText();
    if (text.isEmpty() || gross.isZero())
        return {};
    if (text.endsWith(u'%'))
        return percentOf(gross, fractionOf(text.chopped(1)), decimals);
    const Fraction amount = fractionOf(text).rounded(decimals);
    return gross.isNegative() ? Fraction() - amount : amount;
}

std::string taxIdentity(const LineTax& tax)
{
    return plain(tax.category + u'|' + tax.rate.toText() + u'|' + tax.name + u'|' + tax.reason);
}

struct ExactGroup
{
    std::map<std::string, Fraction> rates;
    Fraction sum;
};

struct ExactRow
{
    Fraction rate, base, amount;
};

/// Takes the document's discount off the groups and returns it; groups are in the order of the lines.
Fraction takeDiscount(std::vector<ExactGroup>& groups, const Discount& discount, int decimals)
{
    Fraction sum;
    for (const ExactGroup& group : groups)
        sum = sum + group.sum;
    if (discount.isPercent()) {
        Fraction taken;
        for (ExactGroup& group : groups) {
            const Fraction share = discountOn(group.sum, discount, decimals);
            group.sum = group.sum - share;
            taken = taken + share;
        }
        return taken;
    }
    const Fraction amount = discountOn(sum, discount, decimals);
    if (amount.isZero())
        return amount;
    std::vector<Fraction> shares;
    Fraction spread;
    std::size_t largest = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[largest].sum.magnitude() < groups[i].sum.magnitude())
            largest = i;
        shares.push_back((amount * groups[i].sum / sum).rounded(decimals));
        spread = spread + shares.back();
    }
    shares[largest] = shares[largest] + amount - spread;
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i].sum = groups[i].sum - shares[i];
    return amount;
}

void taxExclusive(const std::vector<ExactGroup>& groups, std::map<std::string, ExactRow>& rows, int decimals)
{
    for (const ExactGroup& group : groups) {
        for (const auto& [identity, rate] : group.rates) {
            rows[identity].rate = rate;
            rows[identity].base = rows[identity].base + group.sum;
        }
    }
    for (auto& [identity, row] : rows)
        row.amount = percentOf(row.base, row.rate, decimals);
}

Fraction taxInclusive(const std::vector<ExactGroup>& groups, std::map<std::string, ExactRow>& rows, int decimals)
{
    Fraction net;
    for (const ExactGroup& group : groups) {
        Fraction percent = Fraction::fromText("100");
        std::string highest;
        for (const auto& [identity, rate] : group.rates) {
            percent = percent + rate;
            if (highest.empty() || group.rates.at(highest) < rate)
                highest = identity;
        }
        const Fraction base = (group.sum * Fraction::fromText("100") / percent).rounded(decimals);
        net = net + base;
        Fraction others;
        for (const auto& [identity, rate] : group.rates) {
            rows[identity].rate = rate;
            rows[identity].base = rows[identity].base + base;
            const Fraction amount = identity == highest ? Fraction() : percentOf(base, rate, decimals);
            rows[identity].amount = rows[identity].amount + amount;
            others = others + amount;
        }
        if (!highest.empty())
            rows[highest].amount = rows[highest].amount + group.sum - base - others;
    }
    return net;
}

Figures exactFigures(const TotalsInput& input)
{
    const int decimals = input.currency.decimals();
    Figures figures;
    const auto say = [&](const Fraction& amount) { figures.push_back(amount.text(decimals)); };

    std::vector<ExactGroup> groups;
    std::map<std::string, std::size_t> placeOfGroup;
    Fraction linesNet;
    for (const TotalsLine& line : input.lines) {
        const Fraction gross =
            (fractionOf(line.quantity.toText()) * fractionOf(line.unitPrice.toText())).rounded(decimals);
        const Fraction discount = discountOn(gross, line.discount, decimals);
        say(gross);
        say(discount);
        say(gross - discount);
        linesNet = linesNet + gross - discount;
        std::map<std::string, Fraction> rates;
        std::string key;
        for (const LineTax& tax : line.taxes)
            rates[taxIdentity(tax)] = fractionOf(tax.rate.toText());
        for (const auto& [identity, rate] : rates)
            key += identity + "\n";
        const auto [place, isNew] = placeOfGroup.try_emplace(key, groups.size());
        if (isNew)
            groups.push_back({rates, {}});
        groups[place->second].sum = groups[place->second].sum + gross - discount;
    }
    say(linesNet);
    say(takeDiscount(groups, input.discount, decimals));

    std::map<std::string, ExactRow> rows;
    Fraction net;
    if (input.pricesIncludeTax) {
        net = taxInclusive(groups, rows, decimals);
    } else {
        taxExclusive(groups, rows, decimals);
        for (const ExactGroup& group : groups)
            net = net + group.sum;
    }
    Fraction tax;
    for (const auto& [identity, row] : rows) {
        figures.push_back(identity);
        say(row.base);
        say(row.amount);
        tax = tax + row.amount;
    }
    Fraction withheld;
    for (const LineTax& withholding : input.withholdings)
        withheld = withheld + percentOf(net, fractionOf(withholding.rate.toText()), decimals);
    for (const Fraction& amount : {net, tax, withheld, net + tax - withheld})
        say(amount);
    return figures;
}

Figures figuresOf(const Totals& totals)
{
    Figures figures;
    const auto say = [&](const Money& amount) { figures.push_back(plain(amount.toText())); };
    for (const LineTotals& line : totals.lines) {
        say(line.gross);
        say(line.discount);
        say(line.net);
    }
    say(totals.linesNet);
    say(totals.discount);
    std::map<std::string, const TaxTotals*> rows;
    for (const TaxTotals& row : totals.taxes)
        rows[taxIdentity(row.tax)] = &row;
    CHECK(rows.size() == totals.taxes.size());
    for (const auto& [identity, row] : rows) {
        figures.push_back(identity);
        say(row->base);
        say(row->amount);
    }
    for (const Money& amount : {totals.net, totals.tax, totals.withheld, totals.total})
        say(amount);
    return figures;
}

class DocumentMaker
{
public:
    explicit DocumentMaker(unsigned seed)
        : m_random(seed)
    {
    }

    TotalsInput next()
    {
        TotalsInput input;
        static const char16_t* const currencies[] = {u"EUR", u"EUR", u"JPY", u"TND"};
        input.currency = *Currency::fromCode(currencies[upTo(3)]);
        input.pricesIncludeTax = upTo(1) == 1;
        input.discount = discount();
        for (int count = upTo(12); count > 0; --count)
            input.lines.push_back(line());
        for (int count = upTo(3) - 1; count > 0; --count)
            input.withholdings.push_back(
                {QStringLiteral("R"), QStringLiteral("IRPF"), QStringLiteral("W"), Rate::fromUnits(upTo(300'000)), {}});
        return input;
    }

private:
    // the distributions of the standard library differ between systems; this one does not
    qint64 upTo(qint64 most) { return static_cast<qint64>(m_random() % static_cast<quint64>(most + 1)); }

    Discount discount()
    {
        switch (upTo(5)) {
        case 0: return Discount::percent(Rate::fromUnits(upTo(1'000'000)));
        case 1: return Discount::percent(Rate::fromUnits(10'000 * upTo(100)));
        case 2: return Discount::amount(UnitPrice::fromUnits(upTo(200'000'000)));
        default: return {};
        }
    }

    TotalsLine line()
    {
        TotalsLine made;
        made.quantity = upTo(1) == 0 ? Quantity::fromUnits(1000 * upTo(20)) : Quantity::fromUnits(upTo(50'000));
        if (upTo(7) == 0)
            made.quantity = Quantity::fromUnits(-made.quantity.units());
        made.unitPrice = upTo(1) == 0 ? UnitPrice::fromUnits(10'000 * upTo(100'000))
                                      : UnitPrice::fromUnits(upTo(2'000'000'000));
        if (upTo(15) == 0)
            made.unitPrice = UnitPrice::fromUnits(-made.unitPrice.units());
        if (upTo(400) == 0)
            made.unitPrice = UnitPrice::fromUnits(987'654'321'123'456);
        made.discount = discount();
        const auto tax = [](const char16_t* name, const char16_t* category, const char16_t* rate,
                            const char16_t* reason = u"") {
            const QString text = QString::fromUtf16(name);
            return LineTax{text + QString::fromUtf16(rate), text, QString::fromUtf16(category),
                           *Rate::fromText(QString::fromUtf16(rate)), QString::fromUtf16(reason)};
        };
        switch (upTo(12)) {
        case 0: made.taxes = {tax(u"IVA", u"S", u"23")}; break;
        case 1: made.taxes = {tax(u"IVA", u"S", u"13")}; break;
        case 2: made.taxes = {tax(u"IVA", u"S", u"6")}; break;
        case 3: made.taxes = {tax(u"IVA", u"S", u"21")}; break;
        case 4: made.taxes = {tax(u"IVA", u"S", u"21"), tax(u"Recargo", u"RE", u"5.2")}; break;
        case 5: made.taxes = {tax(u"Recargo", u"RE", u"1.4"), tax(u"IVA", u"S", u"10")}; break;
        case 6: made.taxes = {tax(u"IVA", u"E", u"0", u"M07")}; break;
        case 7: made.taxes = {tax(u"IVA", u"AE", u"0", u"M40")}; break;
        case 8: made.taxes = {tax(u"Sales tax", u"S", u"8.875")}; break;
        case 9:
            made.taxes = {tax(u"State", u"S", u"4"), tax(u"City", u"S", u"4.5"), tax(u"Metro", u"S", u"0.375")};
            break;
        case 10: made.taxes = {tax(u"TVA", u"S", u"5.5")}; break;
        case 11: made.taxes = {tax(u"VAT", u"S", u"20")}; break;
        default: break;
        }
        return made;
    }

    std::mt19937_64 m_random;
};

TotalsInput negated(TotalsInput input)
{
    for (TotalsLine& line : input.lines)
        line.quantity = Quantity::fromUnits(-line.quantity.units());
    return input;
}

} // namespace

TEST_CASE("The exact fractions of the second calculation are right")
{
    CHECK(Fraction::fromText("1.005").text(2) == "1.01");
    CHECK(Fraction::fromText("-1.005").text(2) == "-1.01");
    CHECK(Fraction::fromText("-0.004").text(2) == "0.00");
    CHECK((Fraction::fromText("100") / Fraction::fromText("-3")).text(6) == "-33.333333");
    CHECK((Fraction::fromText("99999999999999999999") * Fraction::fromText("99999999999999999999")).text(0)
          == "9999999999999999999800000000000000000001");
    CHECK((Fraction::fromText("0.1") - Fraction::fromText("0.30")).text(1) == "-0.2");
}

TEST_CASE("Totals agree with an independent exact calculation on random documents")
{
    DocumentMaker maker(20260729);
    for (int number = 0; number < 8000; ++number) {
        const TotalsInput input = maker.next();
        const Figures expected = exactFigures(input);
        const Figures computed = figuresOf(totalsOf(input));
        if (computed != expected) {
            CAPTURE(number, input.pricesIncludeTax, input.currency.code(), input.discount.toText());
            REQUIRE(computed == expected);
        }
    }
}

TEST_CASE("Totals keep their promises on random documents")
{
    DocumentMaker maker(77);
    for (int number = 0; number < 4000; ++number) {
        CAPTURE(number);
        const TotalsInput input = maker.next();
        const Totals totals = totalsOf(input);
        const Money zero = Money::fromMinor(0, input.currency);

        Money lines = zero, tax = zero, withheld = zero;
        for (const LineTotals& line : totals.lines) {
            REQUIRE(line.net == line.gross - line.discount);
            lines += line.net;
        }
        for (const TaxTotals& row : totals.taxes)
            tax += row.amount;
        for (const TaxTotals& row : totals.withholdings)
            withheld += row.amount;
        REQUIRE(totals.linesNet == lines);
        REQUIRE(totals.tax == tax);
        REQUIRE(totals.withheld == withheld);
        REQUIRE(totals.total == totals.net + totals.tax - totals.withheld);
        REQUIRE((input.pricesIncludeTax ? totals.net + totals.tax : totals.net) == lines - totals.discount);
        if (!input.pricesIncludeTax) {
            for (const TaxTotals& row : totals.taxes)
                REQUIRE(row.amount == shareOf(row.base, row.tax.rate));
        }

        Totals mirrored = totalsOf(negated(input));
        const auto turn = [](Money& amount) { amount = -amount; };
        for (LineTotals& line : mirrored.lines) {
            turn(line.gross);
            turn(line.discount);
            turn(line.net);
        }
        for (auto* rows : {&mirrored.taxes, &mirrored.withholdings}) {
            for (TaxTotals& row : *rows) {
                turn(row.base);
                turn(row.amount);
            }
        }
        for (Money* amount : {&mirrored.linesNet, &mirrored.discount, &mirrored.net, &mirrored.tax, &mirrored.withheld,
                              &mirrored.total})
            turn(*amount);
        REQUIRE(mirrored == totals);

        TotalsInput reversed = input;
        std::ranges::reverse(reversed.lines);
        if (!input.discount.isPercent() && !input.discount.isNone())
            continue; // of two equally large groups, the first one gets the remainder
        REQUIRE(totalsOf(reversed).taxes.size() == totals.taxes.size());
        REQUIRE(totalsOf(reversed).total == totals.total);
    }
}
