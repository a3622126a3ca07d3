// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_reading.h"
#include "tests/support/catch.h"

using namespace clientela;

TEST_CASE("Numbers are read as people type them")
{
    // expected with a decimal comma, with a decimal point; null where it is refused
    struct Row
    {
        const char* text;
        const char* comma;
        const char* point;
    };
    const Row rows[] = {
        {"0", "0", "0"},
        {"-0", "0", "0"},
        {"-0,00", "0.00", "0.00"},
        {"12", "12", "12"},
        {"007", "7", "7"},
        {"1.234,56", "1234.56", "1234.56"},
        {"1,234.56", "1234.56", "1234.56"},
        {"1 234,56", "1234.56", "1234.56"},
        {"1\u00A0234,56", "1234.56", "1234.56"},
        {"1\u202F234\u202F567", "1234567", "1234567"},
        {"1'234.56", "1234.56", "1234.56"},
        {"1’234’567.5", "1234567.5", "1234567.5"},
        {"1.234", "1234", "1.234"},
        {"1,234", "1.234", "1234"},
        {"1.234.567", "1234567", "1234567"},
        {"1,234,567", "1234567", "1234567"},
        {"12.50", "12.50", "12.50"},
        {"12,50", "12.50", "12.50"},
        {"0.125", "0.125", "0.125"},
        {"0,125", "0.125", "0.125"},
        {"1234.567", "1234.567", "1234.567"},
        {"1 234.567", "1234.567", "1234.567"},
        {".5", "0.5", "0.5"},
        {",5", "0.5", "0.5"},
        {"5.", "5", "5"},
        {"-12,5", "-12.5", "-12.5"},
        {"\u221212,5", "-12.5", "-12.5"},
        {"+3", "3", "3"},
        {"12-", "-12", "-12"},
        {"(12.50)", "-12.50", "-12.50"},
        {"( 12,50 )", "-12.50", "-12.50"},
        {"\t 42 \n", "42", "42"},
        {"１２，５", nullptr, nullptr},
        {"１２", "12", "12"},
        {"٤٢", "42", "42"},
        {"", nullptr, nullptr},
        {" ", nullptr, nullptr},
        {"-", nullptr, nullptr},
        {"%", nullptr, nullptr},
        {"€", nullptr, nullptr},
        {".", nullptr, nullptr},
        {",", nullptr, nullptr},
        {"()", nullptr, nullptr},
        {"--1", nullptr, nullptr},
        {"-1-", nullptr, nullptr},
        {"(-1)", nullptr, nullptr},
        {"((1))", nullptr, nullptr},
        {"(1", nullptr, nullptr},
        {"1e3", nullptr, nullptr},
        {"0x10", nullptr, nullptr},
        {"1..5", nullptr, nullptr},
        {"1.2.3", nullptr, nullptr},
        {"1,2,3", nullptr, nullptr},
        {"1.234,56,78", nullptr, nullptr},
        {"1,234.567,8", nullptr, nullptr},
        {"12.34,56", nullptr, nullptr},
        {"1 23", nullptr, nullptr},
        {"1 234.567.890", nullptr, nullptr},
        {"0.123.456", nullptr, nullptr},
        {"1.234 567", nullptr, nullptr},
        {"abc", nullptr, nullptr},
        {"12 apples", nullptr, nullptr},
        {"½", nullptr, nullptr},
        {"2²", nullptr, nullptr},
        {"NaN", nullptr, nullptr},
        {"=1+1", nullptr, nullptr},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const QString text = QString::fromUtf8(row.text);
        const auto comma = readNumber(text, NumberStyle::DecimalComma);
        const auto point = readNumber(text, NumberStyle::DecimalPoint);
        CHECK((comma ? comma->decimal : QString()) == QString::fromLatin1(row.comma));
        CHECK((point ? point->decimal : QString()) == QString::fromLatin1(row.point));
    }
    CHECK_FALSE(readNumber(QString(61, u'1'), NumberStyle::DecimalPoint));
}

TEST_CASE("Currency and percent are taken off either side")
{
    struct Row
    {
        const char* text;
        const char* decimal;
        const char* currency;
        bool percent;
    };
    const Row rows[] = {
        {"R$ 10", "10", "BRL", false},
        {"r$10,00", "10.00", "BRL", false},
        {"€12,50", "12.50", "EUR", false},
        {"12,50 €", "12.50", "EUR", false},
        {"-€5", "-5", "EUR", false},
        {"€-5", "-5", "EUR", false},
        {"R$ (10)", "-10", "BRL", false},
        {"(R$ 10)", "-10", "BRL", false},
        {"US$ 1,000.5", "1000.5", "USD", false},
        {"$5", "5", "$", false},
        {"EUR 12,50", "12.50", "EUR", false},
        {"12.5eur", "12.5", "EUR", false},
        {"1.000,00 Kz", "1000.00", "AOA", false},
        {"12,5%", "12.5", "", true},
        {"12,5 %", "12.5", "", true},
        {"-3%", "-3", "", true},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const auto number = readNumber(QString::fromUtf8(row.text), NumberStyle::DecimalComma);
        REQUIRE(number);
        CHECK(number->decimal == QString::fromLatin1(row.decimal));
        CHECK(number->currency == QString::fromLatin1(row.currency));
        CHECK(number->percent == row.percent);
    }
    for (const char* text : {"€ 5 €", "EUR 5 EUR", "5%%", "%5", "5 EURO", "KG 5", "€€5"}) {
        CAPTURE(text);
        CHECK_FALSE(readNumber(QString::fromUtf8(text), NumberStyle::DecimalComma));
    }
}

TEST_CASE("Amounts, quantities, prices and rates refuse what does not belong to them")
{
    const auto euro = Currency::euro();
    const auto yen = *Currency::fromCode(u"JPY");
    const auto peso = *Currency::fromCode(u"MXN");
    const auto comma = NumberStyle::DecimalComma;
    CHECK(readMoney(u"1.234,56 €", euro, comma) == Money::fromMinor(123456, euro));
    CHECK(readMoney(u"12,5", euro, comma) == Money::fromMinor(1250, euro));
    CHECK(readMoney(u"$ 10", peso, comma) == Money::fromMinor(1000, peso));
    CHECK_FALSE(readMoney(u"$ 10", euro, comma));
    CHECK_FALSE(readMoney(u"R$ 10", euro, comma));
    CHECK_FALSE(readMoney(u"abc 10", euro, comma));
    CHECK_FALSE(readMoney(u"10%", euro, comma));
    CHECK_FALSE(readMoney(u"0,005", euro, comma));
    CHECK_FALSE(readMoney(u"0,5", yen, comma));
    CHECK(readMoney(u"1.000", yen, comma) == Money::fromMinor(1000, yen));
    CHECK_FALSE(readMoney(u"99999999999999999999", euro, comma));
    CHECK(readUnitPrice(u"€ 0,001234", euro, comma) == UnitPrice::fromUnits(1234));
    CHECK_FALSE(readUnitPrice(u"0,0012345", euro, comma));
    CHECK_FALSE(readUnitPrice(u"£1", euro, comma));
    CHECK(readQuantity(u"1.000,5", comma) == Quantity::fromUnits(1000500));
    CHECK_FALSE(readQuantity(u"5 €", comma));
    CHECK_FALSE(readQuantity(u"5%", comma));
    CHECK_FALSE(readQuantity(u"0,0005", comma));
    CHECK(readRate(u"23", comma) == Rate::fromUnits(230000));
    CHECK(readRate(u"5,2 %", comma) == Rate::fromUnits(52000));
    CHECK_FALSE(readRate(u"23 €", comma));
    CHECK(numberStyleOf(Language::English) == NumberStyle::DecimalPoint);
    CHECK(numberStyleOf(Language::Spanish) == NumberStyle::DecimalComma);
}

TEST_CASE("Dates are read as typed and as files have them")
{
    const auto dmy = DateOrder::DayMonthYear;
    const auto mdy = DateOrder::MonthDayYear;
    const auto ymd = DateOrder::YearMonthDay;
    struct Row
    {
        const char* text;
        DateOrder order;
        const char* iso;
    };
    const Row rows[] = {
        {"2026-12-31", dmy, "2026-12-31"},
        {"2026/12/31", mdy, "2026-12-31"},
        {"2026-1-2", dmy, "2026-01-02"},
        {"20261231", dmy, "2026-12-31"},
        {"31/12/2026", dmy, "2026-12-31"},
        {"31/12/2026", mdy, "2026-12-31"},
        {"12/31/2026", dmy, "2026-12-31"},
        {"12/31/2026", mdy, "2026-12-31"},
        {"03/04/2026", dmy, "2026-04-03"},
        {"03/04/2026", mdy, "2026-03-04"},
        {"03/04/2026", ymd, "2026-04-03"},
        {"31-12-26", dmy, "2026-12-31"},
        {"26-12-31", ymd, "2026-12-31"},
        {"31.12.2026", dmy, "2026-12-31"},
        {"31. 12. 2026", dmy, "2026-12-31"},
        {" 1/2/2026 ", dmy, "2026-02-01"},
        {"1/1/68", dmy, "2068-01-01"},
        {"1/1/69", dmy, "1969-01-01"},
        {"1/1/00", dmy, "2000-01-01"},
        {"29/02/2024", dmy, "2024-02-29"},
        {"2026-12-31T10:30:00Z", dmy, "2026-12-31"},
        {"2026-12-31T10:30:00.000+01:00", dmy, "2026-12-31"},
        {"20261231T103000", dmy, "2026-12-31"},
        {"31/12/2026 00:00:00", dmy, "2026-12-31"},
        {"12/31/2026 10:30 PM", mdy, "2026-12-31"},
        {"３１/１２/２０２６", dmy, "2026-12-31"},
        {"31/02/2026", dmy, ""},
        {"29/02/2026", dmy, ""},
        {"2026-02-30", dmy, ""},
        {"2026-13-01", dmy, ""},
        {"2026-31-12", dmy, ""},
        {"13/13/2026", dmy, ""},
        {"00/01/2026", dmy, ""},
        {"01/00/2026", dmy, ""},
        {"01/01/0001", dmy, ""},
        {"0000-00-00", dmy, ""},
        {"1/1/6", dmy, ""},
        {"1/1/126", dmy, ""},
        {"1/1/20266", dmy, ""},
        {"1/1", dmy, ""},
        {"31/12-2026", dmy, ""},
        {"31122026", dmy, ""},
        {"2026", dmy, ""},
        {"", dmy, ""},
        {"/", dmy, ""},
        {"//", dmy, ""},
        {"31", dmy, ""},
        {"31 ", dmy, ""},
        {"today", dmy, ""},
        {"T", dmy, ""},
        {":", dmy, ""},
        {"31/12/2026 noon", dmy, ""},
        {"31/12/2026:", dmy, ""},
        {"31/Dec/2026", dmy, ""},
        {"-31/12/2026", dmy, ""},
        {"1.234,56", dmy, ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text, row.order);
        const auto date = readDate(QString::fromUtf8(row.text), row.order);
        CHECK((date ? date->toString(Qt::ISODate) : QString()) == QString::fromLatin1(row.iso));
    }
}
