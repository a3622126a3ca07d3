// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iban.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace clientela {

namespace {

/// How a country's account number is made: runs of n digits, a letters, c either, as the registry writes them.
struct IbanPattern
{
    QStringView country;
    QStringView account;
};

constexpr std::array<IbanPattern, 88> ibanPatterns{{
    {u"AD", u"8n12c"},    {u"AE", u"19n"},      {u"AL", u"8n16c"},    {u"AT", u"16n"},     {u"AZ", u"4a20c"},
    {u"BA", u"16n"},      {u"BE", u"12n"},      {u"BG", u"4a6n8c"},   {u"BH", u"4a14c"},   {u"BI", u"23n"},
    {u"BR", u"23n1a1c"},  {u"BY", u"4c4n16c"},  {u"CH", u"5n12c"},    {u"CR", u"18n"},     {u"CY", u"8n16c"},
    {u"CZ", u"20n"},      {u"DE", u"18n"},      {u"DJ", u"23n"},      {u"DK", u"14n"},     {u"DO", u"4c20n"},
    {u"EE", u"16n"},      {u"EG", u"25n"},      {u"ES", u"20n"},      {u"FI", u"14n"},     {u"FK", u"2a12n"},
    {u"FO", u"14n"},      {u"FR", u"10n11c2n"}, {u"GB", u"4a14n"},    {u"GE", u"2a16n"},   {u"GI", u"4a15c"},
    {u"GL", u"14n"},      {u"GR", u"7n16c"},    {u"GT", u"24c"},      {u"HN", u"4a20n"},   {u"HR", u"17n"},
    {u"HU", u"24n"},      {u"IE", u"4a14n"},    {u"IL", u"19n"},      {u"IQ", u"4a15n"},   {u"IS", u"22n"},
    {u"IT", u"1a10n12c"}, {u"JO", u"4a4n18c"},  {u"KW", u"4a22c"},    {u"KZ", u"3n13c"},   {u"LB", u"4n20c"},
    {u"LC", u"4a24c"},    {u"LI", u"5n12c"},    {u"LT", u"16n"},      {u"LU", u"3n13c"},   {u"LV", u"4a13c"},
    {u"LY", u"21n"},      {u"MC", u"10n11c2n"}, {u"MD", u"20c"},      {u"ME", u"18n"},     {u"MK", u"3n10c2n"},
    {u"MN", u"16n"},      {u"MR", u"23n"},      {u"MT", u"4a5n18c"},  {u"MU", u"4a19n3a"}, {u"NI", u"4a20n"},
    {u"NL", u"4a10n"},    {u"NO", u"11n"},      {u"OM", u"3n16c"},    {u"PK", u"4a16c"},   {u"PL", u"24n"},
    {u"PS", u"4a21c"},    {u"PT", u"21n"},      {u"QA", u"4a21c"},    {u"RO", u"4a16c"},   {u"RS", u"18n"},
    {u"RU", u"14n15c"},   {u"SA", u"2n18c"},    {u"SC", u"4a20n3a"},  {u"SD", u"14n"},     {u"SE", u"20n"},
    {u"SI", u"15n"},      {u"SK", u"20n"},      {u"SM", u"1a10n12c"}, {u"SO", u"19n"},     {u"ST", u"21n"},
    {u"SV", u"4a20n"},    {u"TL", u"19n"},      {u"TN", u"20n"},      {u"TR", u"6n16c"},   {u"UA", u"6n19c"},
    {u"VA", u"18n"},      {u"VG", u"4a16n"},    {u"XK", u"16n"},
}};

bool isIbanDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isIbanLetter(QChar character)
{
    return character >= u'A' && character <= u'Z';
}

bool fitsIbanKind(QChar character, QChar kind)
{
    if (kind == u'n')
        return isIbanDigit(character);
    return isIbanLetter(character) || (kind == u'c' && isIbanDigit(character));
}

bool matchesIbanPattern(QStringView account, QStringView pattern)
{
    qsizetype position = 0;
    qsizetype run = 0;
    for (const QChar character : pattern) {
        if (isIbanDigit(character)) {
            run = run * 10 + character.digitValue();
            continue;
        }
        if (account.size() - position < run)
            return false;
        const QStringView part = account.mid(position, run);
        if (!std::ranges::all_of(part, [&](QChar c) { return fitsIbanKind(c, character); }))
            return false;
        position += run;
        run = 0;
    }
    return position == account.size();
}

/// The text as a number modulo 97, letters counting 10 to 35 (ISO 7064 MOD 97-10).
int modulo97(QStringView text)
{
    int remainder = 0;
    for (const QChar character : text) {
        if (isIbanDigit(character))
            remainder = (remainder * 10 + character.unicode() - u'0') % 97;
        else
            remainder = (remainder * 100 + character.unicode() - u'A' + 10) % 97;
    }
    return remainder;
}

/// Whether country or "RF", two check digits and the rest belong together; check digits go from 02 to 98.
bool hasRightCheckDigits(const QString& text)
{
    const int control = QStringView(text).mid(2, 2).toInt();
    return control >= 2 && control <= 98 && modulo97(text.mid(4) + text.left(4)) == 1;
}

int spanishControl(QStringView tenDigits)
{
    constexpr std::array<int, 10> weights{1, 2, 4, 8, 5, 10, 9, 7, 3, 6};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (tenDigits[static_cast<qsizetype>(i)].unicode() - u'0');
    const int control = 11 - sum % 11;
    return control == 11 ? 0 : control == 10 ? 1 : control;
}

/// Bank and branch (8 digits), two control digits, account (10 digits).
bool hasRightSpanishControls(QStringView account)
{
    const QString bank = QStringLiteral("00") + account.left(8).toString();
    return spanishControl(bank) == account[8].unicode() - u'0'
           && spanishControl(account.mid(10)) == account[9].unicode() - u'0';
}

/// Upper case without white space and the usual separators; nothing when another character is in it.
std::optional<QString> compactReference(QStringView text)
{
    QString result;
    for (const QChar character : text) {
        const QChar upper = character.toUpper();
        if (isIbanDigit(upper) || isIbanLetter(upper))
            result += upper;
        else if (!character.isSpace() && !QStringView(u"-./_").contains(character))
            return {};
    }
    return result;
}

IbanCheck& markIban(IbanCheck& check, IbanVerdict verdict, const QString& reason)
{
    check.verdict = verdict;
    check.reason = reason;
    return check;
}

} // namespace

IbanCheck checkIban(QStringView text)
{
    IbanCheck check;
    auto compact = compactReference(text);
    if (compact && compact->startsWith(u"IBAN"))
        compact->remove(0, 4);
    if (!compact || compact->size() < 5) {
        check.formatted = text.toString().simplified();
        check.normalized = compact.value_or(check.formatted.toUpper());
        return markIban(check, IbanVerdict::WrongFormat,
                        QCoreApplication::translate("Iban", "An IBAN is two letters, two digits and the account."));
    }
    check.normalized = *compact;
    check.formatted = groupedByFour(*compact);
    const QString code = compact->left(2);
    const auto pattern = std::ranges::find(ibanPatterns, QStringView(code), &IbanPattern::country);
    if (pattern == ibanPatterns.end())
        return markIban(check, IbanVerdict::WrongFormat,
                        QCoreApplication::translate("Iban", "No country's IBAN starts with %1.").arg(code));
    const QStringView account = QStringView(*compact).mid(4);
    if (!isIbanDigit(compact->at(2)) || !isIbanDigit(compact->at(3)) || !matchesIbanPattern(account, pattern->account))
        return markIban(
            check, IbanVerdict::WrongFormat,
            QCoreApplication::translate("Iban", "Not the length and form of an IBAN that starts with %1.").arg(code));
    check.country = code;
    if (!hasRightCheckDigits(*compact) || (code == u"ES" && !hasRightSpanishControls(account)))
        return markIban(check, IbanVerdict::WrongCheckDigits,
                        QCoreApplication::translate("Iban", "A character is mistyped; compare it with the original."));
    check.verdict = IbanVerdict::Valid;
    return check;
}

std::optional<QString> readCreditorReference(QStringView text)
{
    auto compact = compactReference(text);
    if (!compact || !compact->startsWith(u"RF") || compact->size() < 5 || compact->size() > 25)
        return {};
    if (!isIbanDigit(compact->at(2)) || !isIbanDigit(compact->at(3)) || !hasRightCheckDigits(*compact))
        return {};
    return compact;
}

std::optional<QString> makeCreditorReference(QStringView text)
{
    const auto compact = compactReference(text);
    if (!compact || compact->isEmpty() || compact->size() > 21)
        return {};
    const int control = 98 - modulo97(*compact + QStringLiteral("RF00"));
    return QStringLiteral("RF%1%2").arg(control, 2, 10, QLatin1Char('0')).arg(*compact);
}

QString groupedByFour(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); i += 4) {
        if (i > 0)
            result += u' ';
        result += text.mid(i, 4);
    }
    return result;
}

} // namespace clientela
