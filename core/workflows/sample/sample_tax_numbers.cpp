// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/sample/sample_tax_numbers.h"

#include "core/base/tax_number.h"
#include "core/workflows/sample/sample_random.h"

namespace clientela {

namespace {

int digitAt(const QString& text, qsizetype index)
{
    return text[index].unicode() - u'0';
}

QString digitText(int digit)
{
    return QString::number(digit);
}

/// Sum of the digits times weights that rise by one from the right.
int weightedSum(const QString& digits, int lowestWeight, int highestWeight)
{
    int sum = 0;
    int weight = lowestWeight;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        sum += digitAt(digits, i) * weight;
        weight = weight == highestWeight ? lowestWeight : weight + 1;
    }
    return sum;
}

int luhnDigit(const QString& digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const bool doubled = (digits.size() - i) % 2 == 1;
        const int digit = digitAt(digits, i) * (doubled ? 2 : 1);
        sum += digit / 10 + digit % 10;
    }
    return (10 - sum % 10) % 10;
}

QString withModulo11(const QString& digits, int highestWeight)
{
    const int remainder = weightedSum(digits, 2, highestWeight) % 11;
    return digits + digitText(remainder < 2 ? 0 : 11 - remainder);
}

QString portugueseNumber(TaxNumberOwner owner, quint64 count, quint64 offset)
{
    // 39, 59 and 98 are not given out
    const QString start = owner == TaxNumberOwner::Person    ? QStringLiteral("39######")
                          : owner == TaxNumberOwner::Company ? QStringLiteral("59######")
                                                             : QStringLiteral("98######");
    return withModulo11(filledPattern(start, count, offset), 9);
}

QString spanishNumber(TaxNumberOwner owner, quint64 count, quint64 offset)
{
    static const QString letters = QStringLiteral("TRWAGMYFPDXBNJZSQVHLCKE");
    if (owner == TaxNumberOwner::Person) {
        const bool foreigner = count % 17 == 3;
        const QString digits = foreigner ? filledPattern(QStringLiteral("9######"), count, offset)
                                         : filledPattern(QStringLiteral("99######"), count, offset);
        const int value = foreigner ? 20'000'000 + digits.toInt() : digits.toInt(); // Z counts as 2
        return (foreigner ? QStringLiteral("Z") : QString()) + digits + letters[value % 23];
    }
    // no province has 69 or 89
    const QString digits = (count % 2 == 0 ? QStringLiteral("69") : QStringLiteral("89"))
                           + filledPattern(QStringLiteral("#####"), count / 2, offset);
    const QString letter = owner == TaxNumberOwner::Community ? QStringLiteral("H")
                           : count % 9 == 0                   ? QStringLiteral("A")
                                                              : QStringLiteral("B");
    return letter + digits + digitText(luhnDigit(digits));
}

QString brazilianNumber(TaxNumberOwner owner, quint64 count, quint64 offset)
{
    if (owner == TaxNumberOwner::Person)
        return withModulo11(withModulo11(filledPattern(QStringLiteral("99#######"), count, offset), 11), 11);
    const QString root = filledPattern(QStringLiteral("99######"), count, offset) + QStringLiteral("0001");
    return withModulo11(withModulo11(root, 9), 9);
}

/// ISO 7064, MOD 11,10.
QString germanNumber(quint64 count, quint64 offset)
{
    const QString digits = filledPattern(QStringLiteral("99######"), count, offset);
    int product = 10;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int sum = (digitAt(digits, i) + product) % 10;
        product = 2 * (sum == 0 ? 10 : sum) % 11;
    }
    return QStringLiteral("DE") + digits + digitText((11 - product) % 10);
}

QString frenchNumber(quint64 count, quint64 offset)
{
    const QString eight = filledPattern(QStringLiteral("99######"), count, offset);
    const QString siren = eight + digitText(luhnDigit(eight));
    const int key = (12 + 3 * (siren.toInt() % 97)) % 97;
    return QStringLiteral("FR%1%2").arg(key, 2, 10, QChar(u'0')).arg(siren);
}

QString italianNumber(quint64 count, quint64 offset)
{
    const QString ten = filledPattern(QStringLiteral("99#####015"), count, offset);
    return ten + digitText(luhnDigit(ten));
}

/// Weights 8 to 2; the sum with the check number is a multiple of 97.
QString britishNumber(quint64 count, quint64 offset)
{
    const QString seven = filledPattern(QStringLiteral("9######"), count, offset);
    const int check = (97 - weightedSum(seven, 2, 8) % 97) % 97;
    return QStringLiteral("GB%1%2").arg(seven).arg(check, 2, 10, QChar(u'0'));
}

QString unformattedNumber(const QString& country, TaxNumberOwner owner, quint64 count, quint64 offset)
{
    if (country == u"PT")
        return portugueseNumber(owner, count, offset);
    if (country == u"ES")
        return spanishNumber(owner, count, offset);
    if (country == u"BR")
        return brazilianNumber(owner, count, offset);
    if (owner == TaxNumberOwner::Person)
        return {};
    if (country == u"DE")
        return germanNumber(count, offset);
    if (country == u"FR")
        return frenchNumber(count, offset);
    if (country == u"IT")
        return italianNumber(count, offset);
    if (country == u"GB")
        return britishNumber(count, offset);
    if (country == u"US") // no office gives out 00
        return filledPattern(QStringLiteral("00-#######"), count, offset);
    return {};
}

} // namespace

QString sampleTaxNumber(const QString& country, TaxNumberOwner owner, quint64 count, quint64 offset)
{
    const QString number = unformattedNumber(country, owner, count, offset);
    return number.isEmpty() ? number : checkTaxNumber(country, number).formatted;
}

} // namespace clientela
