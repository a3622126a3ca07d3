// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-checked documents: every figure below was worked out on paper.
#include "core/base/error.h"
#include "core/sales/totals.h"
#include "tests/support/catch.h"

#include <QStringList>

#include <limits>

using namespace clientela;

namespace {

LineTax tax(const char* name, const char* category, const char* rate, const char* reason = "")
{
    const QString label = QString::fromLatin1(name);
    const QString percent = QString::fromLatin1(rate);
    return {label + percent, label, QString::fromLatin1(category), *Rate::fromText(percent),
            QString::fromLatin1(reason)};
}

TotalsLine line(const char* quantity, const char* price, std::vector<LineTax> taxes = {}, const char* discount = "")
{
    return {*Quantity::fromText(QString::fromLatin1(quantity)), *UnitPrice::fromText(QString::fromLatin1(price)),
            *Discount::fromText(QString::fromLatin1(discount)), std::move(taxes)};
}

struct Case
{
    const char* name;
    std::vector<TotalsLine> lines;
    const char* taxes; ///< "code base amount; …"
    const char* net;
    const char* tax;
    const char* total;
    bool pricesIncludeTax = false;
    const char* discount = "";
    std::vector<LineTax> withholdings = {};
    const char* withheld = "0.00";
    const char* currency = "EUR";
};

Totals compute(const Case& row)
{
    return totalsOf({*Currency::fromCode(QString::fromLatin1(row.currency)), row.pricesIncludeTax,
                     *Discount::fromText(QString::fromLatin1(row.discount)), row.lines, row.withholdings});
}

QString taxTable(const Totals& totals)
{
    QStringList rows;
    for (const TaxTotals& row : totals.taxes)
        rows += row.tax.code + u' ' + row.base.toText() + u' ' + row.amount.toText();
    return rows.join(QStringLiteral("; "));
}

void check(const std::vector<Case>& rows)
{
    for (const Case& row : rows) {
        CAPTURE(row.name);
        const Totals totals = compute(row);
        CHECK(taxTable(totals) == QString::fromLatin1(row.taxes));
        CHECK(totals.net.toText() == QString::fromLatin1(row.net));
        CHECK(totals.tax.toText() == QString::fromLatin1(row.tax));
        CHECK(totals.withheld.toText() == QString::fromLatin1(row.withheld));
        CHECK(totals.total.toText() == QString::fromLatin1(row.total));
    }
}

const LineTax iva23 = tax("IVA", "S", "23");
const LineTax iva13 = tax("IVA", "S", "13");
const LineTax iva6 = tax("IVA", "S", "6");
const LineTax iva21 = tax("IVA", "S", "21");
const LineTax iva10 = tax("IVA", "S", "10");
const LineTax iva4 = tax("IVA", "S", "4");
const LineTax re52 = tax("RE", "RE", "5.2");
const LineTax re14 = tax("RE", "RE", "1.4");
const LineTax re05 = tax("RE", "RE", "0.5");

} // namespace

TEST_CASE("Totals of Portuguese documents")
{
    check({
        {"mainland, three rates",
         {line("2", "19.99", {iva23}), line("1", "7.45", {iva13}), line("3", "1.15", {iva6})},
         "IVA23 39.98 9.20; IVA13 7.45 0.97; IVA6 3.45 0.21",
         "50.88",
         "10.38",
         "61.26"},
        {"Azores",
         {line("1", "100", {tax("IVA", "S", "16")}), line("1", "50", {tax("IVA", "S", "9")}),
          line("1", "12.34", {tax("IVA", "S", "4")})},
         "IVA16 100.00 16.00; IVA9 50.00 4.50; IVA4 12.34 0.49",
         "162.34",
         "20.99",
         "183.33"},
        {"Madeira",
         {line("1", "100", {tax("IVA", "S", "22")}), line("1", "50", {tax("IVA", "S", "12")}),
          line("1", "12.34", {tax("IVA", "S", "4")})},
         "IVA22 100.00 22.00; IVA12 50.00 6.00; IVA4 12.34 0.49",
         "162.34",
         "28.49",
         "190.83"},
        {"exempt with its reason beside a taxed line",
         {line("1", "80", {tax("Isento", "E", "0", "M07")}), line("1", "20", {iva23})},
         "IVA23 20.00 4.60; Isento0 80.00 0.00",
         "100.00",
         "4.60",
         "104.60"},
        {"services with IRS withheld",
         {line("10", "35", {iva23})},
         "IVA23 350.00 80.50",
         "350.00",
         "80.50",
         "350.00",
         false,
         "",
         {tax("IRS", "W", "23")},
         "80.50"},
        {"retail prices",
         {line("1", "9.99", {iva23}), line("2", "4.95", {iva6})},
         "IVA23 8.12 1.87; IVA6 9.34 0.56",
         "17.46",
         "2.43",
         "19.89",
         true},
    });
}

TEST_CASE("Totals of Spanish documents")
{
    check({
        {"three rates with their surcharge",
         {line("1", "100", {iva21, re52}), line("1", "100", {iva10, re14}), line("1", "100", {iva4, re05})},
         "IVA21 100.00 21.00; IVA10 100.00 10.00; IVA4 100.00 4.00; RE5.2 100.00 5.20; RE1.4 100.00 1.40; RE0.5 "
         "100.00 0.50",
         "300.00",
         "42.10",
         "342.10"},
        {"one rate with and without surcharge: the tax is charged once on both bases",
         {line("1", "0.55", {iva10, re14}), line("1", "0.55", {iva10})},
         "IVA10 1.10 0.11; RE1.4 0.55 0.01",
         "1.10",
         "0.12",
         "1.22"},
        {"professional with IRPF 15 %",
         {line("1", "1234.56", {iva21})},
         "IVA21 1234.56 259.26",
         "1234.56",
         "259.26",
         "1308.64",
         false,
         "",
         {tax("IRPF", "W", "15")},
         "185.18"},
        {"retail price with surcharge inside: base 99.05, taxes 20.80 + 5.15",
         {line("1", "125", {iva21, re52})},
         "IVA21 99.05 20.80; RE5.2 99.05 5.15",
         "99.05",
         "25.95",
         "125.00",
         true},
        {"retail price with surcharge, a cent left for the higher tax",
         {line("1", "0.10", {iva21, re52})},
         "IVA21 0.08 0.02; RE5.2 0.08 0.00",
         "0.08",
         "0.02",
         "0.10",
         true},
        {"Canary Islands",
         {line("1", "100", {tax("IGIC", "L", "7")}), line("1", "10", {tax("IGIC", "L", "3")})},
         "IGIC7 100.00 7.00; IGIC3 10.00 0.30",
         "110.00",
         "7.30",
         "117.30"},
    });
}

TEST_CASE("Totals of documents of other countries")
{
    check({
        {"Brazil, no tax on the line",
         {line("3", "33.33"), line("1", "0.01")},
         "",
         "100.00",
         "0.00",
         "100.00",
         false,
         "",
         {},
         "0.00",
         "BRL"},
        {"Germany",
         {line("1", "49.90", {tax("USt", "S", "19")}), line("2", "3.49", {tax("USt", "S", "7")})},
         "USt19 49.90 9.48; USt7 6.98 0.49",
         "56.88",
         "9.97",
         "66.85"},
        {"Germany, retail",
         {line("1", "119", {tax("USt", "S", "19")})},
         "USt19 100.00 19.00",
         "100.00",
         "19.00",
         "119.00",
         true},
        {"France",
         {line("1", "10", {tax("TVA", "S", "20")}), line("1", "10", {tax("TVA", "S", "10")}),
          line("1", "10", {tax("TVA", "S", "5.5")}), line("1", "10", {tax("TVA", "S", "2.1")})},
         "TVA20 10.00 2.00; TVA10 10.00 1.00; TVA5.5 10.00 0.55; TVA2.1 10.00 0.21",
         "40.00",
         "3.76",
         "43.76"},
        {"Italy with ritenuta",
         {line("1", "1000", {tax("IVA", "S", "22")})},
         "IVA22 1000.00 220.00",
         "1000.00",
         "220.00",
         "1020.00",
         false,
         "",
         {tax("Ritenuta", "W", "20")},
         "200.00"},
        {"United Kingdom",
         {line("1", "0.99", {tax("VAT", "S", "20")}), line("1", "5", {tax("VAT", "Z", "0")})},
         "VAT20 0.99 0.20; VAT0 5.00 0.00",
         "5.99",
         "0.20",
         "6.19",
         false,
         "",
         {},
         "0.00",
         "GBP"},
        {"New York",
         {line("1", "19.95", {tax("Sales tax", "S", "8.875")})},
         "Sales tax8.875 19.95 1.77",
         "19.95",
         "1.77",
         "21.72",
         false,
         "",
         {},
         "0.00",
         "USD"},
        {"Japan, no decimals",
         {line("3", "333.4", {tax("JCT", "S", "10")})},
         "JCT10 1000 100",
         "1000",
         "100",
         "1100",
         false,
         "",
         {},
         "0",
         "JPY"},
        {"Tunisia, three decimals",
         {line("1", "1.2345", {tax("TVA", "S", "19")})},
         "TVA19 1.235 0.235",
         "1.235",
         "0.235",
         "1.470",
         false,
         "",
         {},
         "0.000",
         "TND"},
    });
}

TEST_CASE("Totals of the cases that EN 16931 names")
{
    const LineTax reverse = tax("Autoliq", "AE", "0", "VATEX-EU-AE");
    check({
        {"no lines", {}, "", "0.00", "0.00", "0.00"},
        {"no lines, but a discount", {}, "", "0.00", "0.00", "0.00", false, "5"},
        {"reverse charge", {line("1", "500", {reverse})}, "Autoliq0 500.00 0.00", "500.00", "0.00", "500.00"},
        {"intra-community and outside scope",
         {line("1", "10", {tax("IC", "K", "0", "VATEX-EU-IC")}), line("1", "5", {tax("Out", "O", "0", "VATEX-EU-O")})},
         "IC0 10.00 0.00; Out0 5.00 0.00",
         "15.00",
         "0.00",
         "15.00"},
        {"line discount in percent and in money",
         {line("1", "100", {iva23}, "10%"), line("1", "100", {iva23}, "12.5")},
         "IVA23 177.50 40.83",
         "177.50",
         "40.83",
         "218.33"},
        {"document discount in percent is rounded in each rate",
         {line("1", "0.05", {iva23}), line("1", "0.05", {iva6})},
         "IVA23 0.04 0.01; IVA6 0.04 0.00",
         "0.08",
         "0.01",
         "0.09",
         false,
         "10%"},
        {"document discount in money, the cent left goes to the largest",
         {line("1", "10", {iva23}), line("1", "10", {iva13}), line("1", "10.02", {iva6})},
         "IVA23 6.67 1.53; IVA13 6.67 0.87; IVA6 6.68 0.40",
         "20.02",
         "2.80",
         "22.82",
         false,
         "10"},
        {"document discount on prices with tax",
         {line("1", "123", {iva23})},
         "IVA23 90.00 20.70",
         "90.00",
         "20.70",
         "110.70",
         true,
         "10%"},
        {"a discount of more than the sum",
         {line("1", "10", {iva23})},
         "IVA23 -5.00 -1.15",
         "-5.00",
         "-1.15",
         "-6.15",
         false,
         "15"},
        {"100 % off", {line("3", "9.99", {iva23})}, "IVA23 0.00 0.00", "0.00", "0.00", "0.00", false, "100%"},
        {"credit note", {line("-2", "19.99", {iva23})}, "IVA23 -39.98 -9.20", "-39.98", "-9.20", "-49.18"},
        {"a return gets its discount back",
         {line("-1", "100", {iva23}, "10")},
         "IVA23 -90.00 -20.70",
         "-90.00",
         "-20.70",
         "-110.70"},
        {"goods and return cancel out, the discount with them",
         {line("1", "100", {iva23}), line("-1", "100", {iva6})},
         "IVA23 100.00 23.00; IVA6 -100.00 -6.00",
         "0.00",
         "17.00",
         "17.00",
         false,
         "5"},
        {"half a cent in the line", {line("1", "1.005", {iva23})}, "IVA23 1.01 0.23", "1.01", "0.23", "1.24"},
        {"half a cent in the line, returned",
         {line("-1", "1.005", {iva23})},
         "IVA23 -1.01 -0.23",
         "-1.01",
         "-0.23",
         "-1.24"},
        {"just under half a cent", {line("1", "1.004999", {iva23})}, "IVA23 1.00 0.23", "1.00", "0.23", "1.23"},
        {"half a cent in the tax", {line("1", "0.50", {iva23})}, "IVA23 0.50 0.12", "0.50", "0.12", "0.62"},
        {"the tax is rounded once on the sum, not line by line",
         {line("1", "0.10", {iva23}), line("1", "0.10", {iva23}), line("1", "0.10", {iva23})},
         "IVA23 0.30 0.07",
         "0.30",
         "0.07",
         "0.37"},
        {"the tax leaves the sum once",
         {line("1", "0.10", {iva23}), line("1", "0.10", {iva23})},
         "IVA23 0.16 0.04",
         "0.16",
         "0.04",
         "0.20",
         true},
        {"half a cent of base belongs to the base",
         {line("1", "0.03", {tax("VAT", "S", "20")})},
         "VAT20 0.03 0.00",
         "0.03",
         "0.00",
         "0.03",
         true},
    });
}

TEST_CASE("Totals show what each line and the discount came to")
{
    const Totals totals = compute(
        {"", {line("3", "3.335", {iva23}, "33.33%"), line("2", "5", {iva6})}, "", "", "", "", false, "10%"});
    REQUIRE(totals.lines.size() == 2);
    CHECK(totals.lines[0].gross.toText() == QStringLiteral("10.01"));
    CHECK(totals.lines[0].discount.toText() == QStringLiteral("3.34"));
    CHECK(totals.lines[0].net.toText() == QStringLiteral("6.67"));
    CHECK(totals.linesNet.toText() == QStringLiteral("16.67"));
    CHECK(totals.discount.toText() == QStringLiteral("1.67"));
    CHECK(totals.net.toText() == QStringLiteral("15.00"));
    CHECK(taxTable(totals) == QStringLiteral("IVA23 6.00 1.38; IVA6 9.00 0.54"));
}

TEST_CASE("Taxes that look the same on paper are one tax")
{
    LineTax otherCode = iva23;
    otherCode.code = QStringLiteral("NOR");
    LineTax otherReason = tax("Isento", "E", "0", "M07");
    LineTax reason = tax("Isento", "E", "0", "M01");
    const LineTax state = tax("State", "S", "4");
    const LineTax city = tax("City", "S", "4");
    check({
        {"another code",
         {line("1", "0.50", {iva23}), line("1", "0.50", {otherCode})},
         "IVA23 1.00 0.23",
         "1.00",
         "0.23",
         "1.23"},
        {"named twice on a line",
         {line("1", "100", {iva23, otherCode})},
         "IVA23 100.00 23.00",
         "100.00",
         "23.00",
         "123.00"},
        {"another reason",
         {line("1", "1", {reason}), line("1", "2", {otherReason})},
         "Isento0 1.00 0.00; Isento0 2.00 0.00",
         "3.00",
         "0.00",
         "3.00"},
        {"same rate, two taxes",
         {line("1", "100", {state, city})},
         "City4 100.00 4.00; State4 100.00 4.00",
         "100.00",
         "8.00",
         "108.00"},
    });
}

TEST_CASE("Totals refuse what cannot be computed")
{
    const std::vector<Case> rows{
        {"does not fit", {line("9000000000000", "9000000000000")}, "", "", "", ""},
        {"the sum does not fit", {line("90000000", "900000000"), line("90000000", "900000000")}, "", "", "", ""},
        {"a withholding on a line", {line("1", "1", {tax("IRPF", "W", "15")})}, "", "", "", ""},
        {"minus 100 % inside a price", {line("1", "1", {tax("X", "S", "-100")})}, "", "", "", "", true},
    };
    for (const Case& row : rows) {
        CAPTURE(row.name);
        CHECK_THROWS_AS(compute(row), Error);
    }
    LineTax endless = iva23;
    endless.rate = Rate::fromUnits(std::numeric_limits<qint64>::max());
    CHECK_THROWS_AS(compute({"", {line("1", "1", {endless})}, "", "", "", "", true}), Error);
}

TEST_CASE("Discounts are read and taken off")
{
    struct Row
    {
        const char* text;
        const char* gross;
        const char* takenOff;
    };
    const Row rows[] = {
        {"", "10.00", "0.00"},        {"10%", "10.05", "1.01"}, {"10%", "-10.05", "-1.01"}, {"12.5", "10.00", "12.50"},
        {"12.5", "-10.00", "-12.50"}, {"12.5", "0.00", "0.00"}, {"0.005", "1.00", "0.01"},  {"100%", "0.01", "0.01"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text, row.gross);
        const auto discount = Discount::fromText(QString::fromLatin1(row.text));
        REQUIRE(discount);
        CHECK(discount->toText() == QString::fromLatin1(row.text));
        const Money gross = *Money::fromText(QString::fromLatin1(row.gross), Currency::euro());
        CHECK(discount->takenOff(gross).toText() == QString::fromLatin1(row.takenOff));
    }
    for (const char* bad : {"-1", "-5%", "100.0001%", "%", "ten", "5 €", "1,5"}) {
        CAPTURE(bad);
        CHECK_FALSE(Discount::fromText(QString::fromUtf8(bad)));
    }
    CHECK(Discount::fromText(u"0%")->isNone());
    CHECK(Discount::fromText(u"0")->isNone());
}
