// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tax_number.h"

#include "core/base/vat_formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>

namespace clientela {

namespace {

bool isTaxDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isTaxLetter(QChar character)
{
    return character >= u'A' && character <= u'Z';
}

bool areTaxDigits(QStringView text)
{
    return std::ranges::all_of(text, isTaxDigit);
}

int taxDigit(QStringView text, qsizetype position)
{
    return text[position].unicode() - u'0';
}

/// Pieces of a number with what the country writes between them.
QString composed(std::initializer_list<QStringView> pieces)
{
    QString result;
    for (const QStringView piece : pieces)
        result += piece;
    return result;
}

QString shouldEndIn(const QString& end)
{
    return QCoreApplication::translate("TaxNumber", "Should end in %1.").arg(end);
}

TaxNumberCheck& markWrongFormat(TaxNumberCheck& check, const QString& reason)
{
    check.verdict = TaxNumberVerdict::WrongFormat;
    check.reason = reason;
    return check;
}

/// Sets the verdict by the control that was typed and the one that was computed.
void judgeControl(TaxNumberCheck& check, QStringView typed, const QString& expected)
{
    const bool right = typed == expected;
    check.verdict = right ? TaxNumberVerdict::Valid : TaxNumberVerdict::WrongCheckDigit;
    if (!right)
        check.reason = shouldEndIn(expected);
}

/// Upper case without separators; nothing when a character is in it that no tax number has.
std::optional<QString> compactTaxNumber(QStringView text, bool irish)
{
    QString result;
    for (const QChar character : text.toString().normalized(QString::NormalizationForm_KC).toUpper()) {
        if (isTaxDigit(character) || isTaxLetter(character) || (irish && (character == u'+' || character == u'*')))
            result += character;
        else if (!character.isSpace() && !QStringView(u".-/:,_()\u2010\u2011\u2012\u2013").contains(character))
            return {};
    }
    return result;
}

/// "NIF: 501964843": the name of the number in front of it, as it is copied from letterheads.
QStringView withoutTaxLabel(QStringView text)
{
    text = text.trimmed();
    for (const QStringView label : {u"NIPC", u"NIF", u"CIF", u"DNI", u"NIE", u"CPF", u"CNPJ", u"VAT", u"IVA"}) {
        if (text.size() > label.size() && text.startsWith(label, Qt::CaseInsensitive)
            && !text[label.size()].isLetterOrNumber())
            return text.mid(label.size()).trimmed();
    }
    return text;
}

// Portugal: weights 9 to 2 over eight digits, modulo 11
void checkPortuguese(TaxNumberCheck& check)
{
    const QStringView number(check.normalized);
    check.kind = TaxNumberKind::PortugueseNif;
    if (number.size() != 9 || !areTaxDigits(number)) {
        markWrongFormat(check, QCoreApplication::translate("TaxNumber", "A Portuguese NIF has 9 digits."));
        return;
    }
    constexpr std::array<QStringView, 16> beginnings{u"1",  u"2",  u"3",  u"5",  u"6",  u"8",  u"9",  u"45",
                                                     u"70", u"71", u"72", u"74", u"75", u"77", u"78", u"79"};
    if (std::ranges::none_of(beginnings, [&](QStringView start) { return number.startsWith(start); })) {
        markWrongFormat(
            check,
            QCoreApplication::translate("TaxNumber", "A Portuguese NIF does not start with %1.").arg(number.left(2)));
        return;
    }
    int sum = 0;
    for (int i = 0; i < 8; ++i)
        sum += (9 - i) * taxDigit(number, i);
    const int remainder = sum % 11;
    check.formatted = composed({number.left(3), u" ", number.mid(3, 3), u" ", number.mid(6)});
    judgeControl(check, number.mid(8), QString::number(remainder < 2 ? 0 : 11 - remainder));
}

QString dniLetter(QStringView digits)
{
    return QStringView(u"TRWAGMYFPDXBNJZSQVHLCKE").mid(digits.toInt() % 23, 1).toString();
}

void checkSpanishCompany(TaxNumberCheck& check)
{
    const QStringView number(check.normalized);
    check.kind = TaxNumberKind::SpanishCif;
    int sum = 0;
    for (int i = 0; i < 7; ++i) {
        const int digit = taxDigit(number, i + 1);
        const int doubled = 2 * digit;
        sum += i % 2 == 0 ? doubled / 10 + doubled % 10 : digit;
    }
    const int control = (10 - sum % 10) % 10;
    const QString letter = QStringView(u"JABCDEFGHI").mid(control, 1).toString();
    const QString digit = QString::number(control);
    const bool letterOnly = QStringView(u"PQRSNW").contains(number[0]) || number.mid(1, 2) == u"00";
    const bool digitOnly = QStringView(u"ABEH").contains(number[0]);
    check.formatted = check.normalized;
    if (letterOnly || digitOnly) {
        judgeControl(check, number.mid(8), letterOnly ? letter : digit);
        return;
    }
    const bool right = number.mid(8) == letter || number.mid(8) == digit;
    check.verdict = right ? TaxNumberVerdict::Valid : TaxNumberVerdict::WrongCheckDigit;
    if (!right)
        check.reason = QCoreApplication::translate("TaxNumber", "Should end in %1 or %2.").arg(digit, letter);
}

// Spain: NIF of persons (DNI, NIE, K L M) modulo 23, NIF of companies and bodies (formerly CIF) modulo 10
void checkSpanish(TaxNumberCheck& check)
{
    const QStringView number(check.normalized);
    const bool rightLength = number.size() == 9 && areTaxDigits(number.mid(1, 7));
    const QChar first = number.isEmpty() ? QChar() : number[0];
    const QStringView control = number.mid(8);
    if (rightLength && isTaxDigit(first) && isTaxLetter(control[0])) {
        check.kind = TaxNumberKind::SpanishNif;
        check.formatted = composed({number.left(8), u"-", control});
        judgeControl(check, control, dniLetter(number.left(8)));
    } else if (rightLength && QStringView(u"XYZ").contains(first) && isTaxLetter(control[0])) {
        check.kind = TaxNumberKind::SpanishNie;
        check.formatted = composed({number.left(1), u"-", number.mid(1, 7), u"-", control});
        const QString digits = composed({QString::number(first.unicode() - u'X'), number.mid(1, 7)});
        judgeControl(check, control, dniLetter(digits));
    } else if (rightLength && QStringView(u"KLM").contains(first) && isTaxLetter(control[0])) {
        check.kind = TaxNumberKind::SpanishNif;
        check.formatted = check.normalized;
        judgeControl(check, control, dniLetter(number.mid(1, 7)));
    } else if (rightLength && QStringView(u"ABCDEFGHJNPQRSUVW").contains(first)) {
        checkSpanishCompany(check);
    } else {
        markWrongFormat(check, QCoreApplication::translate(
                                   "TaxNumber", "A Spanish NIF has 9 characters, such as 12345678Z or B12345674."));
    }
}

/// The two check digits of CPF and CNPJ: weighted sums modulo 11, the second over the first as well.
/// Weights rise from the right, from 2 to highestWeight and again from 2.
QString brazilianControl(QStringView body, int highestWeight)
{
    QString control;
    for (int round = 0; round < 2; ++round) {
        const QString all = composed({body, control});
        int sum = 0;
        int weight = 2;
        for (auto i = all.size() - 1; i >= 0; --i) {
            sum += weight * (all[i].unicode() - u'0'); // also for letters: A counts 17
            weight = weight == highestWeight ? 2 : weight + 1;
        }
        const int remainder = sum % 11;
        control += QString::number(remainder < 2 ? 0 : 11 - remainder);
    }
    return control;
}

bool isOneCharacterRepeated(QStringView text)
{
    return std::ranges::all_of(text, [&](QChar character) { return character == text[0]; });
}

void checkBrazilian(TaxNumberCheck& check)
{
    const QStringView number(check.normalized);
    if (number.size() == 11 && areTaxDigits(number)) {
        check.kind = TaxNumberKind::Cpf;
        check.formatted = composed(
            {number.left(3), u".", number.mid(3, 3), u".", number.mid(6, 3), u"-", number.mid(9)});
        judgeControl(check, number.mid(9), brazilianControl(number.left(9), 11));
    } else if (number.size() == 14 && areTaxDigits(number.mid(12))) {
        check.kind = TaxNumberKind::Cnpj;
        check.formatted = composed({number.left(2), u".", number.mid(2, 3), u".", number.mid(5, 3), u"/",
                                    number.mid(8, 4), u"-", number.mid(12)});
        judgeControl(check, number.mid(12), brazilianControl(number.left(12), 9));
    } else {
        markWrongFormat(check, QCoreApplication::translate("TaxNumber",
                                                           "A CPF has 11 digits; a CNPJ has 14 characters, the last "
                                                           "two of them digits."));
        return;
    }
    if (isOneCharacterRepeated(number))
        markWrongFormat(check, QCoreApplication::translate("TaxNumber", "No number has the same digit throughout."));
}

QString shouldLookLike(const VatFormat& format)
{
    return QCoreApplication::translate("TaxNumber", "Should look like %1.").arg(format.example);
}

void checkByForm(TaxNumberCheck& check, const VatFormat& format)
{
    check.kind = format.prefix == u"GB" ? TaxNumberKind::UkVat : TaxNumberKind::EuVat;
    if (format.prefix == u"BE" && check.normalized.size() == 9)
        check.normalized.prepend(u'0'); // numbers from before 2008
    if (!matchesVatFormat(format, check.normalized)) {
        markWrongFormat(check, shouldLookLike(format));
        return;
    }
    check.verdict = TaxNumberVerdict::Valid;
    check.formatted = composed({format.prefix, check.normalized});
}

/// The rules of the country of a form, on a number without its prefix.
void checkByCountry(TaxNumberCheck& check, const VatFormat& format)
{
    if (format.prefix == u"PT")
        checkPortuguese(check);
    else if (format.prefix == u"ES")
        checkSpanish(check);
    else
        checkByForm(check, format);
}

/// A number that another country gave and that bears its prefix; nothing when it is not right there.
std::optional<TaxNumberCheck> checkedAbroad(const QString& compact, const TaxNumberCheck& untouched)
{
    const VatFormat* format = compact.size() > 2 ? vatFormatOf(QStringView(compact).left(2)) : nullptr;
    if (!format || !compact.startsWith(format->prefix))
        return {};
    TaxNumberCheck check = untouched;
    check.normalized = compact.mid(2);
    checkByCountry(check, *format);
    if (check.verdict != TaxNumberVerdict::Valid)
        return {};
    check.normalized = composed({format->prefix, check.normalized});
    check.formatted = check.normalized;
    check.kind = format->prefix == u"GB" ? TaxNumberKind::UkVat : TaxNumberKind::EuVat;
    return check;
}

} // namespace

TaxNumberCheck checkTaxNumber(QStringView country, QStringView text)
{
    TaxNumberCheck check;
    check.formatted = text.toString().simplified();
    if (check.formatted.isEmpty())
        return check;
    const QString code = country.trimmed().toString().toUpper();
    const VatFormat* format = vatFormatOf(code);
    const bool brazil = code == u"BR";
    const auto compact = compactTaxNumber(withoutTaxLabel(text), format && format->prefix == u"IE");
    if (!format && !brazil) {
        const auto everything = compactTaxNumber(text, false);
        check.normalized = everything ? *everything : check.formatted.toUpper();
        if (const auto abroad = everything ? checkedAbroad(*everything, check) : std::nullopt)
            return *abroad;
        return check;
    }
    if (!compact) {
        check.normalized = check.formatted.toUpper();
        return markWrongFormat(check, QCoreApplication::translate("TaxNumber", "Use only letters and digits."));
    }
    check.normalized = *compact;
    if (brazil) {
        checkBrazilian(check);
        return check;
    }
    const TaxNumberCheck untouched = check;
    if (check.normalized.startsWith(format->prefix))
        check.normalized.remove(0, 2);
    checkByCountry(check, *format);
    if (check.verdict == TaxNumberVerdict::WrongFormat) {
        if (const auto abroad = checkedAbroad(*compact, untouched))
            return *abroad;
    }
    return check;
}

} // namespace clientela
