// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/money.h"
#include "core/base/rounding.h"
#include "tests/support/catch.h"

#include <limits>

using namespace clientela;

TEST_CASE("multiplyAndDivide rounds half away from zero")
{
    struct Row
    {
        qint64 a, b, divisor, expected;
    };
    const Row rows[] = {
        {5, 1, 10, 1},
        {-5, 1, 10, -1},
        {4, 1, 10, 0},
        {-4, 1, 10, 0},
        {15, 1, 10, 2},
        {-15, 1, 10, -2},
        {0, 7, 3, 0},
        {7, 1, 3, 2},
        {8, 1, 3, 3},
        {-1, -5, 10, 1},
        {std::numeric_limits<qint64>::max(), 1'000'000'000, 1'000'000'000, std::numeric_limits<qint64>::max()},
        {std::numeric_limits<qint64>::max(), 3, std::numeric_limits<qint64>::max(), 3},
    };
    for (const Row& row : rows) {
        CAPTURE(row.a, row.b, row.divisor);
        CHECK(multiplyAndDivide(row.a, row.b, row.divisor) == row.expected);
    }
    CHECK_THROWS_AS(multiplyAndDivide(std::numeric_limits<qint64>::max(), 2, 1), Error);
}

TEST_CASE("Decimal text is canonical both ways")
{
    struct Row
    {
        const char* text;
        int decimals;
        std::optional<qint64> units;
    };
    const Row rows[] = {
        {"12.50", 2, 1250},
        {"12.5", 2, 1250},
        {"-0.01", 2, -1},
        {"-0", 2, 0},
        {".5", 2, 50},
        {"5.", 2, 500},
        {"+3", 2, 300},
        {"12.500", 2, 1250},
        {"12.505", 2, {}},
        {"", 2, {}},
        {"-", 2, {}},
        {".", 2, {}},
        {"1,5", 2, {}},
        {"1.2.3", 2, {}},
        {"1e3", 2, {}},
        {"R$ 10", 2, {}},
        {"99999999999999999999", 2, {}},
        {"0.000001", 6, 1},
        {"1.234,56", 2, {}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(decimalUnits(QString::fromLatin1(row.text), row.decimals) == row.units);
    }
    CHECK(decimalText(1250, 2) == QStringLiteral("12.5"));
    CHECK(decimalText(1250, 2, 2) == QStringLiteral("12.50"));
    CHECK(decimalText(-5, 3) == QStringLiteral("-0.005"));
    CHECK(decimalText(0, 2) == QStringLiteral("0"));
    CHECK(decimalText(std::numeric_limits<qint64>::min(), 0) == QStringLiteral("-9223372036854775808"));
}

TEST_CASE("Amounts round to the currency's own minor unit")
{
    const auto yen = *Currency::fromCode(u"jpy");
    const auto dinar = *Currency::fromCode(u"TND");
    const auto quantity = *Quantity::fromText(u"3");
    const auto price = *UnitPrice::fromText(u"0.335");
    CHECK(amountOf(quantity, price, Currency::euro()).minor() == 101); // 1.005 € rounds away from zero
    CHECK(amountOf(quantity, price, yen).minor() == 1);
    CHECK(amountOf(quantity, price, dinar).minor() == 1005);
    CHECK(shareOf(Money::fromMinor(-50, Currency::euro()), *Rate::fromText(u"23")).minor() == -12);
    CHECK(Money::fromMinor(-5, Currency::euro()).toText() == QStringLiteral("-0.05"));
    CHECK_FALSE(Currency::fromCode(u"EURO"));
    CHECK_FALSE(Currency::fromCode(u"E1R"));
}
