// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone_number.h"

#include "core/base/text_folding.h"

#include <QCache>
#include <QRegularExpression>

#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <string>

namespace clientela {

namespace {

namespace phonelib = i18n::phonenumbers;
using phonelib::PhoneNumberUtil;

/// The library, told once to write nothing to standard output; it owns the logger.
const PhoneNumberUtil& numberingPlans()
{
    static const PhoneNumberUtil& plans = []() -> const PhoneNumberUtil& {
        PhoneNumberUtil* instance = PhoneNumberUtil::GetInstance();
        instance->SetLogger(new phonelib::NullLogger);
        return *instance;
    }();
    return plans;
}

/// The typed text without what is not the number: its label in front, the extension behind.
struct PhoneText
{
    std::string digits; ///< ASCII: digits, a leading plus, and the "(0)" of international habits as typed
    QString extension;
    bool plausible = false;
};

bool isPhonePunctuation(QChar character)
{
    switch (character.unicode()) {
    case u' ':
    case u'\t':
    case u'\u00A0':
    case u'\u202F':
    case u'\u2009':
    case u'(':
    case u')':
    case u'[':
    case u']':
    case u'-':
    case u'.':
    case u'/':
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2212':
    case u'\u200E':
    case u'\u202A':
    case u'\u202C':
    case u'\u2060': // marks that copied contacts carry
        return true;
    default: return false;
    }
}

QStringView withoutPhoneLabel(QStringView text)
{
    const auto letters = std::ranges::find_if_not(text, [](QChar c) { return c.isLetter(); }) - text.begin();
    if (letters == 0)
        return text;
    const QString label = folded(text.left(letters));
    for (const QStringView known : {u"tel", u"telf", u"telefone", u"telefono", u"tlf", u"tlm", u"tm", u"telemovel",
                                    u"movil", u"celular", u"cel", u"phone", u"mobile", u"fax", u"whatsapp", u"t"}) {
        if (label == known) {
            text = text.mid(letters).trimmed();
            while (text.startsWith(u'.') || text.startsWith(u':'))
                text = text.mid(1).trimmed();
            return text;
        }
    }
    return text;
}

PhoneText phoneTextOf(QStringView typed)
{
    static const QRegularExpression extensionAtEnd(
        QStringLiteral("[,;\\s]*(?:\\b(?:extensi[oó]n|extens[aã]o|ext|ramal|r|x)\\.?|;ext=|#)\\s*(\\d{1,7})$"),
        QRegularExpression::CaseInsensitiveOption);
    PhoneText result;
    QStringView text = withoutPhoneLabel(typed.trimmed());
    // most numbers have no extension and need no expression
    if (std::ranges::any_of(text, [](QChar c) { return c.isLetter() || c == u'#' || c == u';'; })) {
        const auto match = extensionAtEnd.match(text.toString());
        if (match.hasMatch()) {
            result.extension = match.captured(1);
            text = text.left(match.capturedStart());
        }
    }
    qsizetype count = 0;
    for (const QChar character : text) {
        if (character.isDigit()) {
            result.digits += static_cast<char>('0' + character.digitValue());
            ++count;
        } else if ((character == u'+' || character == u'\uFF0B') && result.digits.empty()) {
            result.digits += '+';
        } else if (!isPhonePunctuation(character)) {
            return result;
        }
    }
    result.plausible = count >= 3 && count <= 20;
    return result;
}

bool parsed(const std::string& digits, const std::string& country, phonelib::PhoneNumber& number)
{
    number.Clear();
    const auto& plans = numberingPlans();
    return plans.Parse(digits, country, &number) == PhoneNumberUtil::NO_PARSING_ERROR;
}

bool parsedValid(const std::string& digits, const std::string& country, phonelib::PhoneNumber& number)
{
    return parsed(digits, country, number) && numberingPlans().IsValidNumber(number);
}

/// The digits read in the ways people write a country code; true when one of them is a valid number.
/// Otherwise the number is what the first way gave.
bool readDigits(const PhoneText& text, QStringView typed, const std::string& country, phonelib::PhoneNumber& number)
{
    const std::string& digits = text.digits;
    if (parsedValid(digits, country, number))
        return true;
    const phonelib::PhoneNumber first = number;
    const bool international = digits.starts_with('+') || digits.starts_with("00");
    const std::string plusForm = digits.starts_with('+') ? digits
                                                         : '+' + (digits.starts_with("00") ? digits.substr(2) : digits);
    if (plusForm != digits && (international || digits.size() >= 11) && parsedValid(plusForm, country, number))
        return true; // "00351…" where 00 is not dialled abroad, "351912345678" as messengers write it
    if (international && typed.contains(u"(0)")) {
        PhoneText without = phoneTextOf(typed.toString().remove(QStringLiteral("(0)")));
        if (without.digits.starts_with("00"))
            without.digits.replace(0, 2, "+");
        if (parsedValid(without.digits, country, number))
            return true; // "+351 (0) 912 345 678": a trunk zero of another country's habit
    }
    number = first;
    return false;
}

phonelib::PhoneNumber libraryNumber(int countryCode, const QString& nationalDigits)
{
    phonelib::PhoneNumber number;
    number.set_country_code(countryCode);
    const auto zeros = std::ranges::find_if(nationalDigits, [](QChar c) { return c != u'0'; }) - nationalDigits.begin();
    if (zeros > 0) {
        number.set_italian_leading_zero(true);
        number.set_number_of_leading_zeros(static_cast<int>(zeros));
    }
    number.set_national_number(nationalDigits.toULongLong());
    return number;
}

QString formattedNumber(const phonelib::PhoneNumber& number, const QString& extension,
                        PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string result;
    numberingPlans().Format(number, format, &result);
    const QString text = QString::fromStdString(result);
    // understood in all our languages, and read back
    return extension.isEmpty() ? text : text + QStringLiteral(" ext. ") + extension;
}

} // namespace

PhoneNumber PhoneNumber::read(QStringView text, QStringView defaultCountry)
{
    // a record's numbers are read each time that it is derived, and reading is the dearest part of that
    static thread_local QCache<QString, PhoneNumber> lately(64);
    const QString key = defaultCountry.toString() + u'/' + text.toString();
    if (const PhoneNumber* known = lately.object(key))
        return *known;
    auto* result = new PhoneNumber(parse(text, defaultCountry));
    lately.insert(key, result);
    return *result;
}

PhoneNumber PhoneNumber::parse(QStringView text, QStringView defaultCountry)
{
    PhoneNumber result;
    result.m_typed = text.trimmed().toString();
    const PhoneText plain = phoneTextOf(text);
    if (!plain.plausible)
        return result;
    const QString country = defaultCountry.trimmed().toString().toUpper();
    phonelib::PhoneNumber number;
    const auto& plans = numberingPlans();
    result.m_valid = readDigits(plain, text, country.isEmpty() ? "ZZ" : country.toStdString(), number);
    if (!result.m_valid && (!number.has_country_code() || !plans.IsPossibleNumber(number)))
        return result;
    std::string national;
    plans.GetNationalSignificantNumber(number, &national);
    result.m_nationalDigits = QString::fromStdString(national);
    result.m_countryCode = number.country_code();
    result.m_extension = plain.extension;
    if (result.m_valid) {
        std::string region;
        plans.GetRegionCodeForNumber(number, &region);
        if (region != "001" && region != "ZZ")
            result.m_country = QString::fromStdString(region);
    }
    return result;
}

QString PhoneNumber::e164() const
{
    return m_nationalDigits.isEmpty() ? QString() : u'+' + QString::number(m_countryCode) + m_nationalDigits;
}

bool PhoneNumber::mayBeMobile() const
{
    if (!m_valid)
        return false;
    const PhoneNumberUtil::PhoneNumberType type = numberingPlans().GetNumberType(
        libraryNumber(m_countryCode, m_nationalDigits));
    return type == PhoneNumberUtil::MOBILE || type == PhoneNumberUtil::FIXED_LINE_OR_MOBILE;
}

QString PhoneNumber::international() const
{
    return m_valid ? formattedNumber(libraryNumber(m_countryCode, m_nationalDigits), m_extension,
                                     PhoneNumberUtil::INTERNATIONAL)
                   : m_typed;
}

QString PhoneNumber::national() const
{
    return m_valid
               ? formattedNumber(libraryNumber(m_countryCode, m_nationalDigits), m_extension, PhoneNumberUtil::NATIONAL)
               : m_typed;
}

QString PhoneNumber::formattedFor(QStringView readersCountry) const
{
    return !m_country.isEmpty() && m_country == readersCountry ? national() : international();
}

QStringList phoneSearchTerms(const PhoneNumber& number)
{
    if (number.nationalDigits().isEmpty()) {
        const QString typed = digits(number.typed());
        return typed.isEmpty() ? QStringList() : QStringList{typed};
    }
    QStringList terms{number.e164().mid(1), number.nationalDigits()};
    if (!number.country().isEmpty()) {
        std::string trunk;
        numberingPlans().GetNddPrefixForRegion(number.country().toStdString(), true, &trunk);
        if (trunk == "0")
            terms.append(u'0' + number.nationalDigits());
    }
    return terms;
}

std::optional<QString> phoneDigits(QStringView typed)
{
    QString result;
    for (const QChar character : typed) {
        if (character >= u'0' && character <= u'9')
            result += character;
        else if (!QStringView(u" \u00A0+()-./").contains(character))
            return {};
    }
    if (result.size() < 3)
        return {};
    if (result.startsWith(u"00"))
        result.remove(0, 2);
    return result;
}

} // namespace clientela
