// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace clientela {

namespace {

constexpr std::array everyLanguage{Language::English, Language::EuropeanPortuguese, Language::BrazilianPortuguese,
                                   Language::Spanish};

// countries whose official or main written language it is
constexpr std::array<QStringView, 8> portugueseSpeaking{u"AO", u"CV", u"GW", u"MO", u"MZ", u"PT", u"ST", u"TL"};
constexpr std::array<QStringView, 22> spanishSpeaking{u"AD", u"AR", u"BO", u"CL", u"CO", u"CR", u"CU", u"DO",
                                                      u"EC", u"ES", u"GQ", u"GT", u"HN", u"MX", u"NI", u"PA",
                                                      u"PE", u"PR", u"PY", u"SV", u"UY", u"VE"};

} // namespace

std::span<const Language> allLanguages()
{
    return everyLanguage;
}

QString languageCode(Language language)
{
    switch (language) {
    case Language::English: return QStringLiteral("en");
    case Language::EuropeanPortuguese: return QStringLiteral("pt-PT");
    case Language::BrazilianPortuguese: return QStringLiteral("pt-BR");
    case Language::Spanish: return QStringLiteral("es");
    }
    Q_UNREACHABLE();
}

QString languageName(Language language)
{
    switch (language) {
    case Language::English: return QStringLiteral("English");
    case Language::EuropeanPortuguese: return QStringLiteral("Português (Portugal)");
    case Language::BrazilianPortuguese: return QStringLiteral("Português (Brasil)");
    case Language::Spanish: return QStringLiteral("Español");
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageFromCode(QStringView code)
{
    // "pt_BR.UTF-8@currency": what follows the point or the at sign is not about the language
    const QString text = code.trimmed().toString().toLower().replace(u'_', u'-');
    const auto end = std::ranges::find_if(text, [](QChar c) { return c == u'.' || c == u'@'; });
    const QStringList parts = text.left(end - text.begin()).split(u'-');
    const QString& primary = parts.first();
    if (primary == u"en")
        return Language::English;
    if (primary == u"es")
        return Language::Spanish;
    if (primary == u"pt")
        return parts.contains(u"br") ? Language::BrazilianPortuguese : Language::EuropeanPortuguese;
    return {};
}

Language languageOfCountry(QStringView country)
{
    const QString code = country.trimmed().toString().toUpper();
    if (code == u"BR")
        return Language::BrazilianPortuguese;
    if (std::ranges::find(portugueseSpeaking, QStringView(code)) != portugueseSpeaking.end())
        return Language::EuropeanPortuguese;
    if (std::ranges::find(spanishSpeaking, QStringView(code)) != spanishSpeaking.end())
        return Language::Spanish;
    return Language::English;
}

} // namespace clientela
