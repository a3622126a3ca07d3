// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_reading.h"

#include <QList>

#include <algorithm>
#include <array>

namespace clientela {

namespace {

// beyond this no field of ours can hold it
constexpr int longestNumber = 60;

bool isGroupSpace(QChar character)
{
    return character == u' ' || character == u'\u00A0' || character == u'\u202F' || character == u'\u2009';
}

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'\u2019';
}

bool isMinus(QChar character)
{
    return character == u'-' || character == u'\u2212' || character == u'\u2013';
}

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isAsciiLetter(QChar character)
{
    return (character >= u'A' && character <= u'Z') || (character >= u'a' && character <= u'z');
}

/// Digits of every script as 0 to 9; other characters unchanged.
QString withAsciiDigits(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text)
        result += character.isDigit() ? QChar(static_cast<char16_t>(u'0' + character.digitValue())) : character;
    return result;
}

struct CurrencySign
{
    QStringView sign;
    QStringView code;
};

// the longer signs first, "$" stands for every currency that is written so
constexpr std::array<CurrencySign, 9> currencySigns{{
    {u"US$", u"USD"},
    {u"CA$", u"CAD"},
    {u"R$", u"BRL"},
    {u"A$", u"AUD"},
    {u"€", u"EUR"},
    {u"£", u"GBP"},
    {u"¥", u"JPY"},
    {u"₹", u"INR"},
    {u"$", u"$"},
}};
constexpr std::array<QStringView, 11> dollarCurrencies{u"USD", u"MXN", u"ARS", u"CLP", u"COP", u"UYU",
                                                       u"CAD", u"AUD", u"NZD", u"CVE", u"DOP"};

/// Takes the currency off one end of the text; false when there is none.
bool takeCurrency(QStringView& text, bool atStart, QString& currency)
{
    for (const CurrencySign& known : currencySigns) {
        const bool found = atStart ? text.startsWith(known.sign, Qt::CaseInsensitive)
                                   : text.endsWith(known.sign, Qt::CaseInsensitive);
        if (!found)
            continue;
        currency = known.code.toString();
        text = atStart ? text.mid(known.sign.size()) : text.chopped(known.sign.size());
        return true;
    }
    for (const qsizetype length : {qsizetype(3), qsizetype(2)}) { // an ISO code, or "Kz" of Angola
        if (text.size() <= length)
            continue;
        const QStringView word = atStart ? text.left(length) : text.right(length);
        const QChar next = atStart ? text[length] : text[text.size() - length - 1];
        if (!std::ranges::all_of(word, isAsciiLetter) || isAsciiLetter(next))
            continue;
        if (length == 2 && word.compare(u"Kz", Qt::CaseInsensitive) != 0)
            continue;
        currency = length == 2 ? QStringLiteral("AOA") : word.toString().toUpper();
        text = atStart ? text.mid(length) : text.chopped(length);
        return true;
    }
    return false;
}

/// The separator of the decimals in a body of digits and separators; null when there are no decimals,
/// nothing when points and commas contradict each other.
std::optional<QChar> decimalSignOf(QStringView body, NumberStyle style)
{
    const auto points = body.count(u'.');
    const auto commas = body.count(u',');
    if (points > 0 && commas > 0) {
        const QChar last = body.lastIndexOf(u'.') > body.lastIndexOf(u',') ? u'.' : u',';
        if ((last == u'.' ? points : commas) > 1)
            return {};
        return last;
    }
    if (points + commas != 1)
        return QChar();
    const QChar sign = points == 1 ? u'.' : u',';
    const QChar expected = style == NumberStyle::DecimalComma ? u',' : u'.';
    if (sign == expected)
        return sign;
    const auto position = body.indexOf(sign);
    const bool otherGroups = std::ranges::any_of(body, [](QChar c) { return isGroupSpace(c) || isApostrophe(c); });
    const bool looksGrouped = !otherGroups && position >= 1 && position <= 3 && body.size() - position == 4
                              && body[0] != u'0';
    return looksGrouped ? QChar() : sign;
}

/// The digits of an integer part whose thousands may be grouped, by one kind of separator.
std::optional<QString> ungrouped(QStringView part)
{
    QString digits;
    QChar separator;
    qsizetype groupStart = 0;
    for (qsizetype i = 0; i < part.size(); ++i) {
        if (isAsciiDigit(part[i])) {
            digits += part[i];
            continue;
        }
        const bool first = separator.isNull();
        const auto length = i - groupStart;
        if (first ? (length < 1 || length > 3 || part[0] == u'0') : (length != 3 || part[i] != separator))
            return {};
        separator = part[i];
        groupStart = i + 1;
    }
    if (!separator.isNull() && part.size() - groupStart != 3)
        return {};
    return digits;
}

std::optional<QString> canonicalMagnitude(QStringView body, NumberStyle style)
{
    const bool known = std::ranges::all_of(
        body, [](QChar c) { return isAsciiDigit(c) || c == u'.' || c == u',' || isGroupSpace(c) || isApostrophe(c); });
    const auto decimalSign = known ? decimalSignOf(body, style) : std::nullopt;
    if (!decimalSign)
        return {};
    const auto position = decimalSign->isNull() ? body.size() : body.indexOf(*decimalSign);
    const QStringView fraction = decimalSign->isNull() ? QStringView() : body.mid(position + 1);
    auto integer = ungrouped(body.left(position));
    if (!integer || !std::ranges::all_of(fraction, isAsciiDigit) || (integer->isEmpty() && fraction.isEmpty()))
        return {};
    while (integer->size() > 1 && integer->startsWith(u'0'))
        integer->remove(0, 1);
    if (integer->isEmpty())
        integer = QStringLiteral("0");
    return fraction.isEmpty() ? *integer : *integer + u'.' + fraction.toString();
}

bool namesOtherCurrency(const QString& named, Currency currency)
{
    if (named.isEmpty())
        return false;
    const QString code = currency.code();
    if (named == u"$")
        return std::ranges::find(dollarCurrencies, QStringView(code)) == dollarCurrencies.end();
    return named != code;
}

/// The time of day that may follow a date is cut off; false when something else follows.
bool cutTimeOfDay(QStringView& text)
{
    const auto end = std::ranges::find_if(text, [](QChar c) { return c == u'T' || c == u't' || c == u':'; });
    if (end == text.end())
        return true;
    auto start = end - text.begin();
    if (*end == u':') { // "31/12/2026 10:30": the hour begins after the last space
        start = text.left(start).lastIndexOf(u' ');
        if (start < 0)
            return false;
    }
    const QStringView time = text.mid(start + 1);
    const bool plausible = time.size() >= 4 && isAsciiDigit(time[0]) && std::ranges::all_of(time, [](QChar c) {
                               return isAsciiDigit(c) || QStringView(u":.,+-Zz ").contains(c)
                                      || QStringView(u"AaPpMm").contains(c);
                           });
    text = text.left(start).trimmed();
    return plausible;
}

int fullYear(int year, qsizetype figures)
{
    return figures > 2 ? year : year <= 68 ? 2000 + year : 1900 + year;
}

/// Three runs of digits with the same separator twice; nothing otherwise.
std::optional<std::array<QStringView, 3>> dateFigures(QStringView text)
{
    const auto first = std::ranges::find_if_not(text, isAsciiDigit);
    if (first == text.end())
        return {};
    const auto trimmedRest = text.mid(first - text.begin()).trimmed();
    const QChar separator = trimmedRest[0];
    if (separator != u'/' && separator != u'-' && separator != u'.')
        return {};
    const auto parts = text.split(separator);
    if (parts.size() != 3)
        return {};
    std::array<QStringView, 3> figures;
    for (std::size_t i = 0; i < 3; ++i) {
        figures[i] = parts[static_cast<qsizetype>(i)].trimmed();
        const bool number = !figures[i].isEmpty() && std::ranges::all_of(figures[i], isAsciiDigit);
        if (!number || figures[i].size() > 4 || figures[i].size() == 3)
            return {};
    }
    return figures;
}

std::optional<QDate> existingDate(int year, int month, int day)
{
    // year 1 is what programs write for "no date"
    const QDate date(year, month, day);
    return date.isValid() && year >= 1000 ? std::optional(date) : std::nullopt;
}

} // namespace

NumberStyle numberStyleOf(Language language)
{
    return language == Language::English ? NumberStyle::DecimalPoint : NumberStyle::DecimalComma;
}

std::optional<NumberText> readNumber(QStringView text, NumberStyle style)
{
    const QString normalized = withAsciiDigits(text.trimmed());
    if (normalized.size() > longestNumber)
        return {};
    QStringView rest(normalized);
    NumberText number;
    bool signedAlready = false;
    bool negative = false;
    bool bracketed = false;
    // signs, currency and percent may stand on either side and in any order, each once
    while (!rest.isEmpty()) {
        rest = rest.trimmed();
        if (rest.isEmpty())
            return {};
        const bool minus = isMinus(rest.front());
        if (minus || rest.front() == u'+') {
            if (signedAlready)
                return {};
            signedAlready = true;
            negative = minus;
            rest = rest.mid(1);
        } else if (isMinus(rest.back())) {
            if (signedAlready)
                return {};
            signedAlready = negative = true;
            rest.chop(1);
        } else if (rest.back() == u'%') {
            if (number.percent)
                return {};
            number.percent = true;
            rest.chop(1);
        } else if (rest.front() == u'(' && rest.back() == u')') {
            if (signedAlready || bracketed)
                return {};
            bracketed = signedAlready = negative = true;
            rest = rest.mid(1).chopped(1);
        } else if (number.currency.isEmpty()
                   && (takeCurrency(rest, true, number.currency) || takeCurrency(rest, false, number.currency))) {
            continue;
        } else {
            break;
        }
    }
    const auto magnitude = canonicalMagnitude(rest, style);
    if (!magnitude)
        return {};
    const bool zero = std::ranges::all_of(*magnitude, [](QChar c) { return c == u'0' || c == u'.'; });
    number.decimal = negative && !zero ? u'-' + *magnitude : *magnitude;
    return number;
}

std::optional<Quantity> readQuantity(QStringView text, NumberStyle style)
{
    const auto number = readNumber(text, style);
    return number && number->currency.isEmpty() && !number->percent ? Quantity::fromText(number->decimal)
                                                                    : std::nullopt;
}

std::optional<Rate> readRate(QStringView text, NumberStyle style)
{
    const auto number = readNumber(text, style);
    return number && number->currency.isEmpty() ? Rate::fromText(number->decimal) : std::nullopt;
}

std::optional<Money> readMoney(QStringView text, Currency currency, NumberStyle style)
{
    const auto number = readNumber(text, style);
    if (!number || number->percent || namesOtherCurrency(number->currency, currency))
        return {};
    return Money::fromText(number->decimal, currency);
}

std::optional<UnitPrice> readUnitPrice(QStringView text, Currency currency, NumberStyle style)
{
    const auto number = readNumber(text, style);
    if (!number || number->percent || namesOtherCurrency(number->currency, currency))
        return {};
    return UnitPrice::fromText(number->decimal);
}

std::optional<QDate> readDate(QStringView text, DateOrder order)
{
    const QString normalized = withAsciiDigits(text.trimmed());
    QStringView rest(normalized);
    if (!cutTimeOfDay(rest))
        return {};
    if (rest.size() == 8 && std::ranges::all_of(rest, isAsciiDigit))
        return existingDate(rest.left(4).toInt(), rest.mid(4, 2).toInt(), rest.mid(6).toInt());
    const auto figures = dateFigures(rest);
    if (!figures)
        return {};
    const auto& [a, b, c] = *figures;
    const bool yearFirst = a.size() == 4 || (order == DateOrder::YearMonthDay && c.size() <= 2);
    if (b.size() > 2 || (yearFirst ? c : a).size() > 2 || (yearFirst ? a : c).size() < 2)
        return {};
    if (yearFirst)
        return existingDate(fullYear(a.toInt(), a.size()), b.toInt(), c.toInt());
    int day = a.toInt();
    int month = b.toInt();
    if (order == DateOrder::MonthDayYear)
        std::swap(day, month);
    if (month > 12 && day <= 12)
        std::swap(day, month);
    return existingDate(fullYear(c.toInt(), c.size()), month, day);
}

} // namespace clientela
