// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/base/number_reading.h"
#include "tests/support/catch.h"

#include <limits>

using namespace clientela;

namespace {

const QString nbsp = QStringLiteral("\u00A0");

/// Rows are written with "_" for the no-break space and "~" for the minus sign U+2212.
QString asShown(const char* text)
{
    return QString::fromUtf8(text).replace(u'_', nbsp).replace(u'~', QChar(u'\u2212'));
}

Money amount(const char* text, const char* currency)
{
    return *Money::fromText(QString::fromLatin1(text), *Currency::fromCode(QString::fromLatin1(currency)));
}

} // namespace

TEST_CASE("Amounts look as each language writes them")
{
    struct Row
    {
        const char* amount;
        const char* currency;
        const char* english;
        const char* european;
        const char* brazilian;
        const char* spanish;
    };
    const Row rows[] = {
        {"1234.56", "EUR", "€1,234.56", "1_234,56_€", "€_1.234,56", "1.234,56_€"},
        {"1234.5", "BRL", "R$1,234.50", "1_234,50_R$", "R$_1.234,50", "1.234,50_R$"},
        {"-1234567.89", "EUR", "~€1,234,567.89", "~1_234_567,89_€", "~€_1.234.567,89", "~1.234.567,89_€"},
        {"0", "EUR", "€0.00", "0,00_€", "€_0,00", "0,00_€"},
        {"-0.05", "EUR", "~€0.05", "~0,05_€", "~€_0,05", "~0,05_€"},
        {"999.99", "USD", "$999.99", "999,99_US$", "US$_999,99", "999,99_US$"},
        {"12", "GBP", "£12.00", "12,00_£", "£_12,00", "12,00_£"},
        {"1234", "JPY", "¥1,234", "1_234_¥", "¥_1.234", "1.234_¥"},
        {"1.5", "TND", "TND_1.500", "1,500_TND", "TND_1,500", "1,500_TND"},
        {"1000", "MXN", "MXN_1,000.00", "1_000,00_MXN", "MXN_1.000,00", "1.000,00_MXN"},
        {"1000", "AOA", "Kz_1,000.00", "1_000,00_Kz", "Kz_1.000,00", "1.000,00_Kz"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.amount, row.currency);
        const Money money = amount(row.amount, row.currency);
        CHECK(formatMoney(money, Language::English) == asShown(row.english));
        CHECK(formatMoney(money, Language::EuropeanPortuguese) == asShown(row.european));
        CHECK(formatMoney(money, Language::BrazilianPortuguese) == asShown(row.brazilian));
        CHECK(formatMoney(money, Language::Spanish) == asShown(row.spanish));
    }
    const Money money = amount("-1234.5", "EUR");
    CHECK(formatMoney(money, Language::English, CurrencyDisplay::Code) == asShown("~EUR_1,234.50"));
    CHECK(formatMoney(money, Language::BrazilianPortuguese, CurrencyDisplay::Code) == asShown("~EUR_1.234,50"));
    CHECK(formatMoney(money, Language::Spanish, CurrencyDisplay::Code) == asShown("~1.234,50_EUR"));
    CHECK(formatMoney(money, Language::EuropeanPortuguese, CurrencyDisplay::None) == asShown("~1_234,50"));
    CHECK(formatMoney(Money(), Language::English) == QStringLiteral("0.00"));
    CHECK(formatMoney(Money::fromMinor(std::numeric_limits<qint64>::min(), Currency::euro()), Language::English)
          == asShown("~€92,233,720,368,547,758.08"));
}

TEST_CASE("Quantities, prices, rates and whole numbers show the decimals they need")
{
    CHECK(formatQuantity(*Quantity::fromText(u"1"), Language::Spanish) == QStringLiteral("1"));
    CHECK(formatQuantity(*Quantity::fromText(u"1234.5"), Language::Spanish) == QStringLiteral("1.234,5"));
    CHECK(formatQuantity(*Quantity::fromText(u"-0.125"), Language::English) == asShown("~0.125"));

    const auto price = [](QStringView text) { return *UnitPrice::fromText(text); };
    CHECK(formatUnitPrice(price(u"12.5"), Currency::euro(), Language::EuropeanPortuguese) == QStringLiteral("12,50"));
    CHECK(formatUnitPrice(price(u"0.001234"), Currency::euro(), Language::English) == QStringLiteral("0.001234"));
    CHECK(formatUnitPrice(price(u"1234"), Currency::euro(), Language::English, CurrencyDisplay::Symbol)
          == QStringLiteral("€1,234.00"));
    CHECK(formatUnitPrice(price(u"1234"), *Currency::fromCode(u"JPY"), Language::English) == QStringLiteral("1,234"));

    const auto rate = [](QStringView text) { return *Rate::fromText(text); };
    CHECK(formatRate(rate(u"23"), Language::EuropeanPortuguese) == asShown("23_%"));
    CHECK(formatRate(rate(u"5.2"), Language::Spanish) == asShown("5,2_%"));
    CHECK(formatRate(rate(u"23"), Language::English) == QStringLiteral("23%"));
    CHECK(formatRate(rate(u"-0.6541"), Language::BrazilianPortuguese) == asShown("~0,6541%"));

    CHECK(formatInteger(1000000, Language::English) == QStringLiteral("1,000,000"));
    CHECK(formatInteger(-999, Language::Spanish) == asShown("~999"));
    CHECK(formatInteger(100000, Language::EuropeanPortuguese) == asShown("100_000"));
}

TEST_CASE("Dates are short in tables and long in letters")
{
    const QDate date(2026, 7, 4);
    CHECK(formatDate(date, Language::English) == QStringLiteral("4 Jul 2026"));
    CHECK(formatDate(date, Language::EuropeanPortuguese) == QStringLiteral("04/07/2026"));
    CHECK(formatDate(date, Language::BrazilianPortuguese) == QStringLiteral("04/07/2026"));
    CHECK(formatDate(date, Language::Spanish) == QStringLiteral("04/07/2026"));
    CHECK(formatDate(QDate(2026, 9, 30), Language::English, DateStyle::Long) == QStringLiteral("30 September 2026"));
    CHECK(formatDate(QDate(2026, 3, 1), Language::EuropeanPortuguese, DateStyle::Long)
          == QStringLiteral("1 de março de 2026"));
    CHECK(formatDate(QDate(2026, 12, 31), Language::BrazilianPortuguese, DateStyle::Long)
          == QStringLiteral("31 de dezembro de 2026"));
    CHECK(formatDate(QDate(2026, 1, 2), Language::Spanish, DateStyle::Long) == QStringLiteral("2 de enero de 2026"));
    CHECK(formatDate(QDate(), Language::English) == QString());
}

TEST_CASE("What is shown can be typed back")
{
    const auto real = *Currency::fromCode(u"BRL");
    const char* const amounts[] = {"0", "0.01", "-0.01", "12.5", "999.99", "1000", "-1234.56", "1234567.89"};
    for (const Language language : allLanguages()) {
        for (const char* text : amounts) {
            for (const auto display : {CurrencyDisplay::Symbol, CurrencyDisplay::Code, CurrencyDisplay::None}) {
                const Money money = *Money::fromText(QString::fromLatin1(text), real);
                const QString shown = formatMoney(money, language, display);
                CAPTURE(shown);
                CHECK(readMoney(shown, real, numberStyleOf(language)) == money);
            }
        }
        const Rate rate = *Rate::fromText(u"-5.25");
        CHECK(readRate(formatRate(rate, language), numberStyleOf(language)) == rate);
        const Quantity quantity = *Quantity::fromText(u"1234.567");
        CHECK(readQuantity(formatQuantity(quantity, language), numberStyleOf(language)) == quantity);
        if (language != Language::English)
            CHECK(readDate(formatDate(QDate(2026, 2, 28), language), DateOrder::DayMonthYear) == QDate(2026, 2, 28));
    }
}
