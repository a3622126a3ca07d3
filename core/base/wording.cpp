// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"

#include "core/base/formats.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <atomic>

namespace clientela {

namespace {

/// Qt's own words but the names of keys: "Ctrl" stays what is printed on the key, in every language.
class QtTranslator final : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char* comment, int count) const override
    {
        return qstrcmp(context, "QShortcut") == 0 ? QString() : QTranslator::translate(context, source, comment, count);
    }
};

QLocale localeOf(Language language)
{
    return QLocale(languageCode(language).replace(u'-', u'_'));
}

class LoadedTranslations
{
public:
    LoadedTranslations()
    {
        for (const Language language : allLanguages()) {
            const QString name = languageCode(language).replace(u'-', u'_');
            // without the file the translator stays empty and the source text is shown
            static_cast<void>(of(language).load(QStringLiteral(":/translations/clientela_%1.qm").arg(name)));
        }
    }

    QTranslator& of(Language language) { return m_translators[static_cast<std::size_t>(language)]; }

private:
    std::array<QTranslator, 4> m_translators;
};

/// Loaded at the first use and only read afterwards, which QTranslator allows from several threads.
LoadedTranslations& loadedTranslations()
{
    static LoadedTranslations translations;
    return translations;
}

std::atomic<Language> spokenLanguage = Language::English;

} // namespace

QString Wording::text(const char* context, const char* source, int count) const
{
    QString result = loadedTranslations().of(m_language).translate(context, source, nullptr, count);
    if (result.isEmpty())
        result = QString::fromUtf8(source);
    if (count >= 0) {
        result.replace(QStringLiteral("%n"), QString::number(count));
        result.replace(QStringLiteral("%Ln"), formatInteger(count, m_language));
    }
    return result;
}

Language runningLanguage()
{
    return spokenLanguage;
}

void installTranslation(Language language)
{
    Q_ASSERT(QCoreApplication::instance());
    spokenLanguage = language;
    static QtTranslator wordsOfQt;
    for (const Language other : allLanguages())
        QCoreApplication::removeTranslator(&loadedTranslations().of(other));
    QCoreApplication::removeTranslator(&wordsOfQt);
    if (wordsOfQt.load(localeOf(language), QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&wordsOfQt);
    if (QTranslator& ours = loadedTranslations().of(language); !ours.isEmpty())
        QCoreApplication::installTranslator(&ours);
}

Language languageOfEnvironment()
{
    if (const auto asked = languageFromCode(qEnvironmentVariable("CLIENTELA_LANGUAGE")))
        return *asked;
    const QLocale system = QLocale::system();
    for (const QString& name : system.uiLanguages() + QStringList{system.name()}) {
        if (const auto language = languageFromCode(name))
            return *language;
    }
    return Language::English;
}

} // namespace clientela
