// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/wording.h"
#include "tests/support/catch.h"

#include <QCoreApplication>

using namespace clientela;

TEST_CASE("Language codes are read in every spelling and written in one")
{
    struct Row
    {
        const char* code;
        std::optional<Language> language;
    };
    const Row rows[] = {
        {"en", Language::English},
        {"en-GB", Language::English},
        {"EN_us.UTF-8", Language::English},
        {"pt", Language::EuropeanPortuguese},
        {"pt-PT", Language::EuropeanPortuguese},
        {"pt_AO", Language::EuropeanPortuguese},
        {"pt_PT.UTF-8@euro", Language::EuropeanPortuguese},
        {"pt_BR", Language::BrazilianPortuguese},
        {"PT-br", Language::BrazilianPortuguese},
        {"pt-Latn-BR", Language::BrazilianPortuguese},
        {" pt_BR.UTF-8 ", Language::BrazilianPortuguese},
        {"es", Language::Spanish},
        {"es-ES", Language::Spanish},
        {"es_MX", Language::Spanish},
        {"es-419", Language::Spanish},
        {"", {}},
        {"C", {}},
        {"br", {}},
        {"fr-FR", {}},
        {"est", {}},
        {"enx", {}},
        {"-pt", {}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.code);
        CHECK(languageFromCode(QString::fromLatin1(row.code)) == row.language);
    }
    CHECK(allLanguages().size() == 4);
    for (const Language language : allLanguages()) {
        CHECK(languageFromCode(languageCode(language)) == language);
        CHECK_FALSE(languageName(language).isEmpty());
    }
    CHECK(languageCode(Language::EuropeanPortuguese) == QStringLiteral("pt-PT"));
    CHECK(languageCode(Language::English) == QStringLiteral("en"));
}

TEST_CASE("A country suggests the language of its paper")
{
    struct Row
    {
        const char* country;
        Language language;
    };
    const Row rows[] = {
        {"PT", Language::EuropeanPortuguese},
        {"ao", Language::EuropeanPortuguese},
        {"BR", Language::BrazilianPortuguese},
        {"ES", Language::Spanish},
        {"MX", Language::Spanish},
        {"DE", Language::English},
        {"GB", Language::English},
        {"", Language::English},
        {"Portugal", Language::English},
    };
    for (const Row& row : rows) {
        CAPTURE(row.country);
        CHECK(languageOfCountry(QString::fromLatin1(row.country)) == row.language);
    }
}

TEST_CASE("Words without a translation stay as they are written, with their count")
{
    for (const Language language : allLanguages()) {
        const Wording wording(language);
        CHECK(wording.language() == language);
        CHECK(wording.text("NoSuchContext", "Nobody translates this.") == QStringLiteral("Nobody translates this."));
        CHECK(wording.text("NoSuchContext", "%n of %n hits", 7) == QStringLiteral("7 of 7 hits"));
        CHECK(wording.text("NoSuchContext", "100 %n") == QStringLiteral("100 %n"));
        CHECK(wording.text("NoSuchContext", "Preço", 0) == QStringLiteral("Preço"));
    }
    CHECK(Wording(Language::English).text("NoSuchContext", "%Ln hits", 1234) == QStringLiteral("1,234 hits"));
    CHECK(Wording(Language::Spanish).text("NoSuchContext", "%Ln hits", 1234) == QStringLiteral("1.234 hits"));
}

TEST_CASE("The environment names the language")
{
    const QByteArray before = qgetenv("CLIENTELA_LANGUAGE");
    qputenv("CLIENTELA_LANGUAGE", "pt_BR");
    CHECK(languageOfEnvironment() == Language::BrazilianPortuguese);
    qputenv("CLIENTELA_LANGUAGE", "es");
    CHECK(languageOfEnvironment() == Language::Spanish);
    qputenv("CLIENTELA_LANGUAGE", before);
    if (before.isNull())
        qunsetenv("CLIENTELA_LANGUAGE");
}

TEST_CASE("Installing one language after the other leaves no trace of untranslated text")
{
    for (const Language language : {Language::Spanish, Language::BrazilianPortuguese, Language::English}) {
        installTranslation(language);
        CHECK(QCoreApplication::translate("NoSuchContext", "Nobody translates this.")
              == QStringLiteral("Nobody translates this."));
    }
}
