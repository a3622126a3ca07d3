// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"

#include <array>

namespace clientela {

namespace {

constexpr QChar noBreakSpace(u'\u00A0');
constexpr QChar minusSign(u'\u2212');

using MonthNames = std::array<QStringView, 12>;

constexpr MonthNames englishMonths{u"January", u"February", u"March",     u"April",   u"May",      u"June",
                                   u"July",    u"August",   u"September", u"October", u"November", u"December"};
constexpr MonthNames englishShortMonths{u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                                        u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};
constexpr MonthNames portugueseMonths{u"janeiro", u"fevereiro", u"março",    u"abril",   u"maio",     u"junho",
                                      u"julho",   u"agosto",    u"setembro", u"outubro", u"novembro", u"dezembro"};
constexpr MonthNames spanishMonths{u"enero", u"febrero", u"marzo",      u"abril",   u"mayo",      u"junio",
                                   u"julio", u"agosto",  u"septiembre", u"octubre", u"noviembre", u"diciembre"};

struct Symbol
{
    QStringView code;
    QStringView inEnglish;
    QStringView elsewhere;
};

// only symbols that name one currency; a peso that also writes "$" shows its code
constexpr std::array<Symbol, 9> currencySymbols{{
    {u"EUR", u"€", u"€"},
    {u"BRL", u"R$", u"R$"},
    {u"USD", u"$", u"US$"},
    {u"GBP", u"£", u"£"},
    {u"JPY", u"¥", u"¥"},
    {u"AOA", u"Kz", u"Kz"},
    {u"CAD", u"CA$", u"CA$"},
    {u"AUD", u"A$", u"A$"},
    {u"INR", u"₹", u"₹"},
}};

QChar groupSeparator(Language language)
{
    switch (language) {
    case Language::English: return u',';
    case Language::EuropeanPortuguese: return noBreakSpace;
    case Language::BrazilianPortuguese:
    case Language::Spanish: return u'.';
    }
    Q_UNREACHABLE();
}

QChar decimalSeparator(Language language)
{
    return language == Language::English ? u'.' : u',';
}

/// Canonical text without its sign, with the language's separators.
QString localizedMagnitude(QString canonical, Language language)
{
    if (canonical.startsWith(u'-'))
        canonical.remove(0, 1);
    auto point = canonical.indexOf(u'.');
    if (point < 0)
        point = canonical.size();
    else
        canonical[point] = decimalSeparator(language);
    for (auto at = point - 3; at > 0; at -= 3)
        canonical.insert(at, groupSeparator(language));
    return canonical;
}

QString withSign(const QString& magnitude, bool negative)
{
    return negative ? minusSign + magnitude : magnitude;
}

QString localizedNumber(const QString& canonical, Language language)
{
    return withSign(localizedMagnitude(canonical, language), canonical.startsWith(u'-'));
}

bool writesCurrencyFirst(Language language)
{
    return language == Language::English || language == Language::BrazilianPortuguese;
}

QString withCurrency(const QString& canonical, Currency currency, Language language, CurrencyDisplay display)
{
    const QString number = localizedMagnitude(canonical, language);
    const bool negative = canonical.startsWith(u'-');
    const QString name = display == CurrencyDisplay::None     ? QString()
                         : display == CurrencyDisplay::Symbol ? currencySymbol(currency, language)
                                                              : currency.code();
    if (name.isEmpty())
        return withSign(number, negative);
    if (!writesCurrencyFirst(language))
        return withSign(number + noBreakSpace + name, negative);
    const bool spaced = language == Language::BrazilianPortuguese || name.back().isLetter();
    return withSign(spaced ? name + noBreakSpace + number : name + number, negative);
}

} // namespace

QString currencySymbol(Currency currency, Language language)
{
    const QString code = currency.code();
    for (const Symbol& symbol : currencySymbols) {
        if (symbol.code == code)
            return (language == Language::English ? symbol.inEnglish : symbol.elsewhere).toString();
    }
    return code;
}

QString formatMoney(const Money& amount, Language language, CurrencyDisplay display)
{
    return withCurrency(amount.toText(), amount.currency(), language, display);
}

QString formatQuantity(Quantity quantity, Language language)
{
    return localizedNumber(quantity.toText(), language);
}

QString formatUnitPrice(UnitPrice price, Currency currency, Language language, CurrencyDisplay display)
{
    return withCurrency(price.toText(currency.decimals()), currency, language, display);
}

QString formatRate(Rate rate, Language language)
{
    const QString number = localizedNumber(rate.toText(), language);
    const bool spaced = language == Language::EuropeanPortuguese || language == Language::Spanish;
    return spaced ? number + noBreakSpace + u'%' : number + u'%';
}

QString formatInteger(qint64 number, Language language)
{
    return localizedNumber(QString::number(number), language);
}

QString formatDate(QDate date, Language language, DateStyle style)
{
    if (!date.isValid())
        return {};
    const auto month = static_cast<std::size_t>(date.month() - 1);
    const QString day = QString::number(date.day());
    const QString year = QString::number(date.year()).rightJustified(4, u'0');
    if (language == Language::English) {
        const MonthNames& names = style == DateStyle::Short ? englishShortMonths : englishMonths;
        return day + u' ' + names[month].toString() + u' ' + year;
    }
    if (style == DateStyle::Short)
        return QStringLiteral("%1/%2/%3")
            .arg(day.rightJustified(2, u'0'), QString::number(date.month()).rightJustified(2, u'0'), year);
    const MonthNames& names = language == Language::Spanish ? spanishMonths : portugueseMonths;
    return QStringLiteral("%1 de %2 de %3").arg(day, names[month].toString(), year);
}

} // namespace clientela
