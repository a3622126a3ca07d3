// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace clientela {

/// A language the program speaks and prints in.
enum class Language { English, EuropeanPortuguese, BrazilianPortuguese, Spanish };

/// Every language, in the order in which a choice shows them.
std::span<const Language> allLanguages();

/// The BCP 47 code that is stored and exported: "en", "pt-PT", "pt-BR", "es".
QString languageCode(Language language);

/// The language's name in itself, for a choice: "Português (Brasil)".
QString languageName(Language language);

/// Reads a language code or locale name in any case and with any region ("pt_BR.UTF-8", "es-MX", "en-GB");
/// "pt" and the Portuguese of every country but Brazil are European. Nothing for a language we do not speak.
std::optional<Language> languageFromCode(QStringView code);

/// The language a customer in a country (ISO 3166 alpha-2) most likely reads; English where none of ours is spoken.
Language languageOfCountry(QStringView country);

} // namespace clientela
