// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/wording.h"
#include "tests/support/catch.h"
#include "tests/support/translation_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace clientela;
using namespace clientela::test;

namespace {

/// The languages whose file holds every text; English holds its plurals only.
const QStringList fullLanguages{QStringLiteral("pt_PT"), QStringLiteral("pt_BR"), QStringLiteral("es")};
const QStringList translatedLanguages = fullLanguages + QStringList{QStringLiteral("en")};

QString translationPath(const QString& folder, const QString& language)
{
    return QStringLiteral("%1/clientela_%2.ts").arg(folder, language);
}

TranslationFile translationsInto(const QString& language)
{
    return readTranslationFile(translationPath(QStringLiteral(CLIENTELA_SOURCE_DIR "/translations"), language));
}

QString named(const Translation& entry)
{
    return QStringLiteral("%1: %2").arg(entry.context, entry.source);
}

/// The texts as lists of strings, so that a failure names what differs.
QStringList namesOf(const TranslationFile& file)
{
    QStringList names;
    for (const Translation& entry : file.entries)
        names.append(named(entry));
    names.sort();
    return names;
}

QStringList withoutThoseIn(const QStringList& names, const QStringList& others)
{
    const QSet<QString> known(others.begin(), others.end());
    QStringList left;
    std::ranges::copy_if(names, std::back_inserter(left), [&](const QString& name) { return !known.contains(name); });
    return left;
}

/// Asks the same of every text of every language and lists those that fail.
template<typename Check>
QStringList failures(const QStringList& languages, Check isFine)
{
    QStringList failing;
    for (const QString& language : languages) {
        for (const Translation& entry : translationsInto(language).entries) {
            for (const QString& form : entry.forms) {
                if (!isFine(entry, form))
                    failing.append(QStringLiteral("%1 · %2 → %3").arg(language, named(entry), form));
            }
        }
    }
    return failing;
}

/// What must stand in a translation as it stands in the source, sorted: %1, {year}, {{ }}, --file, .xlsx,
/// CLIENTELA_FILE.
QStringList technicalWords(const QString& text)
{
    static const QRegularExpression word(
        QStringLiteral("%L?[0-9n]|\\{\\{? ?[a-z]*(:[0-9])? ?\\}?\\}|--[a-z][a-z-]*|\\[ "
                       "\\]|\\.(?:xlsx|csv|vcf|ics|json)\\b|CLIENTELA_[A-Z]+|"
                       "https://|pg_restore|END:VCARD|UTF-8|#[0-9a-z]{6}"));
    QStringList words;
    for (auto match = word.globalMatch(text); match.hasNext();)
        words.append(match.next().captured());
    words.sort();
    return words;
}

QString lastMark(const QString& text)
{
    static const QString marks = QStringLiteral(".:…!?,;");
    return !text.isEmpty() && marks.contains(text.back()) ? text.right(1) : QString();
}

bool hasWord(const QString& text, const QString& stem)
{
    static std::map<QString, QRegularExpression> known;
    auto& expression = known[stem];
    if (expression.pattern().isEmpty())
        expression = QRegularExpression(QStringLiteral("\\b") + stem,
                                        QRegularExpression::CaseInsensitiveOption
                                            | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(expression);
}

/// Beginnings of words that a reader of the language would stumble over.
const std::map<QString, QStringList> foreignWords{
    {QStringLiteral("pt_PT"),
     {QStringLiteral("arquivo"),       QStringLiteral("celular"),  QStringLiteral("usuári"),
      QStringLiteral("salv[aeo]"),     QStringLiteral("registr"),  QStringLiteral("exclu[aií]"),
      QStringLiteral("senha"),         QStringLiteral("planilha"), QStringLiteral("contato"),
      QStringLiteral("caractere\\b"),  QStringLiteral("cadastr"),  QStringLiteral("tela\\b"),
      QStringLiteral("CEP\\b"),        QStringLiteral("aceito"),   QStringLiteral("você"),
      QStringLiteral("eletrônic"),     QStringLiteral("demais"),   QStringLiteral("alíquota"),
      QStringLiteral("logotipo"),      QStringLiteral("mescl"),    QStringLiteral("pedido"),
      QStringLiteral("\\w+ndo ser\\b")}},
    {QStringLiteral("pt_BR"),
     {QStringLiteral("ficheiro"),
      QStringLiteral("telemóve"),
      QStringLiteral("utilizador"),
      QStringLiteral("guardar"),
      QStringLiteral("guarde"),
      QStringLiteral("encomenda"),
      QStringLiteral("regist[oae]"),
      QStringLiteral("elimin"),
      QStringLiteral("palavra-passe"),
      QStringLiteral("folha de cálculo"),
      QStringLiteral("contacto"),
      QStringLiteral("carácter"),
      QStringLiteral("ecrã"),
      QStringLiteral("morada"),
      QStringLiteral("código postal"),
      QStringLiteral("aceite\\b"),
      QStringLiteral("eletrónic"),
      QStringLiteral("cópias? de segurança"),
      QStringLiteral("contribuinte"),
      QStringLiteral("logótipo"),
      QStringLiteral("anul"),
      QStringLiteral("definições"),
      QStringLiteral("a ser \\w+ado por"),
      QStringLiteral("reponha"),
      QStringLiteral("num[a]?\\b"),
      QStringLiteral("noutr")}},
    {QStringLiteral("es"),
     {QStringLiteral("não"), QStringLiteral("arquivo"), QStringLiteral("ficheiro"), QStringLiteral("fatura"),
      QStringLiteral("documento é"), QStringLiteral("computadora"), QStringLiteral("remito"),
      QStringLiteral("ustedes")}},
};

QString lupdateProgram()
{
    return QStringLiteral(CLIENTELA_LUPDATE);
}

} // namespace

TEST_CASE("A translation file has every text translated in every form")
{
    for (const QString& language : translatedLanguages) {
        const TranslationFile file = translationsInto(language);
        INFO(language);
        CHECK(file.problem == QString());
        CHECK(file.language == language);
        CHECK(!file.entries.empty());
        QStringList failing;
        for (const Translation& entry : file.entries) {
            const std::size_t wanted = entry.isNumerus ? 2 : 1;
            const bool isEmpty = std::ranges::any_of(entry.forms,
                                                     [](const QString& form) { return form.trimmed().isEmpty(); });
            if (!entry.type.isEmpty() || entry.forms.size() != static_cast<qsizetype>(wanted) || isEmpty)
                failing.append(named(entry) + u' ' + entry.type);
        }
        CHECK(failing.join(u'\n') == QString());
    }
}

TEST_CASE("A translation file that lacks something is seen as such")
{
    struct Row
    {
        const char* message;
        const char* type;
        qsizetype forms;
        bool hasText;
    };
    const std::vector<Row> rows{
        {"<message><source>A</source><translation>B</translation></message>", "", 1, true},
        {"<message><source>A</source><translation type=\"unfinished\">B</translation></message>", "unfinished", 1,
         true},
        {"<message><source>A</source><translation type=\"vanished\">B</translation></message>", "vanished", 1, true},
        {"<message><source>A</source><translation></translation></message>", "", 1, false},
        {"<message><source>A</source></message>", "", 0, false},
        {"<message numerus=\"yes\"><source>A</source><translation><numerusform>B</numerusform></translation></message>",
         "", 1, true},
    };
    for (const Row& row : rows) {
        INFO(row.message);
        const QByteArray content = QByteArrayLiteral("<TS version=\"2.1\" language=\"es\"><context><name>C</name>")
                                   + row.message + QByteArrayLiteral("</context></TS>");
        const TranslationFile file = readTranslations(content);
        REQUIRE(file.entries.size() == 1);
        CHECK(file.entries.front().type == QString::fromLatin1(row.type));
        CHECK(file.entries.front().forms.size() == row.forms);
        CHECK((row.forms > 0 && !file.entries.front().forms.front().isEmpty()) == row.hasText);
    }
    CHECK(readTranslations("<TS><context>").problem != QString());
}

TEST_CASE("Every language has the same texts")
{
    const QStringList known = namesOf(translationsInto(fullLanguages.front()));
    for (const QString& language : fullLanguages) {
        INFO(language);
        const QStringList names = namesOf(translationsInto(language));
        CHECK(withoutThoseIn(known, names).join(u'\n') == QString());
        CHECK(withoutThoseIn(names, known).join(u'\n') == QString());
    }
    QStringList plurals;
    for (const Translation& entry : translationsInto(fullLanguages.front()).entries) {
        if (entry.isNumerus)
            plurals.append(named(entry));
    }
    plurals.sort();
    CHECK(!plurals.isEmpty());
    CHECK(namesOf(translationsInto(QStringLiteral("en"))) == plurals);
}

TEST_CASE("A translation keeps the placeholders and technical words of its source")
{
    CHECK(technicalWords(QStringLiteral("--%1 of {year} in %2.csv, %n")).join(u' ')
          == QStringLiteral("%1 %2 %n .csv {year}"));
    CHECK(failures(translatedLanguages,
                   [](const Translation& entry, const QString& form) {
                       return technicalWords(form) == technicalWords(entry.source);
                   })
              .join(u'\n')
          == QString());
}

TEST_CASE("A translation begins and ends as its source does")
{
    CHECK(failures(translatedLanguages,
                   [](const Translation& entry, const QString& form) {
                       return form.trimmed() == form && entry.source.trimmed() == entry.source && !form.contains(u"  ");
                   })
              .join(u'\n')
          == QString());
    CHECK(failures(translatedLanguages,
                   [](const Translation& entry, const QString& form) {
                       const bool isAbbreviated = !entry.source.contains(u' ') || entry.source.size() < 12;
                       return isAbbreviated || lastMark(form) == lastMark(entry.source);
                   })
              .join(u'\n')
          == QString());
    CHECK(failures(fullLanguages,
                   [](const Translation& entry, const QString& form) {
                       const QChar first = entry.source.front();
                       return !first.isLetter() || !form.front().isLetter() || first.isUpper() == form.front().isUpper()
                              || form.startsWith(u"n.º");
                   })
              .join(u'\n')
          == QString());
}

TEST_CASE("Each language has its own quotation marks")
{
    CHECK(failures(translatedLanguages,
                   [](const Translation& entry, const QString& form) {
                       return form.count(u'«') + form.count(u'“') == entry.source.count(u'“')
                              && form.count(u'»') + form.count(u'”') == entry.source.count(u'”');
                   })
              .join(u'\n')
          == QString());
    CHECK(failures({QStringLiteral("pt_PT"), QStringLiteral("es")},
                   [](const Translation&, const QString& form) { return !form.contains(u'“') && !form.contains(u'”'); })
              .join(u'\n')
          == QString());
    CHECK(failures({QStringLiteral("pt_BR"), QStringLiteral("en")},
                   [](const Translation&, const QString& form) { return !form.contains(u'«') && !form.contains(u'»'); })
              .join(u'\n')
          == QString());
}

TEST_CASE("Nobody is shouted at or begged")
{
    const QStringList beggings{QStringLiteral("por favor"), QStringLiteral("please"), QStringLiteral("com sucesso"),
                               QStringLiteral("con éxito")};
    CHECK(failures(translatedLanguages,
                   [&](const Translation&, const QString& form) {
                       return !form.contains(u'!') && std::ranges::none_of(beggings, [&](const QString& words) {
                           return hasWord(form, words);
                       });
                   })
              .join(u'\n')
          == QString());
}

TEST_CASE("European Portuguese, Brazilian Portuguese and Spanish keep to their own words")
{
    CHECK(hasWord(QStringLiteral("Escolha o ficheiro."), QStringLiteral("ficheiro")));
    CHECK(!hasWord(QStringLiteral("Uma ressalva."), QStringLiteral("salv[aeo]")));
    for (const auto& [language, words] : foreignWords) {
        CHECK(failures({language},
                       [&words = words](const Translation&, const QString& form) {
                           return std::ranges::none_of(words, [&](const QString& word) { return hasWord(form, word); });
                       })
                  .join(u'\n')
              == QString());
    }
}

TEST_CASE("The same text in several places has one translation unless the place asks for another")
{
    // the place decides: paper is short, a note on a record is not the notes of a document, a pill over many rows
    // is in the plural, a verb on a button is no adjective in a list
    const QSet<QString> mayDiffer{
        QStringLiteral("Accepted"),   QStringLiteral("Address"),  QStringLiteral("All"),
        QStringLiteral("Declined"),   QStringLiteral("Draft"),    QStringLiteral("Due date"),
        QStringLiteral("E-mail"),     QStringLiteral("Expired"),  QStringLiteral("Filter"),
        QStringLiteral("New"),        QStringLiteral("New %1"),   QStringLiteral("New customer"),
        QStringLiteral("None"),       QStringLiteral("Note"),     QStringLiteral("Notes"),
        QStringLiteral("Open"),       QStringLiteral("Overdue"),  QStringLiteral("Prices include tax"),
        QStringLiteral("Rate"),       QStringLiteral("Rejected"), QStringLiteral("Remove"),
        QStringLiteral("Role"),       QStringLiteral("Shop"),     QStringLiteral("When"),
        QStringLiteral("Withholding")};
    for (const QString& language : fullLanguages) {
        std::map<QString, QSet<QString>> translations;
        for (const Translation& entry : translationsInto(language).entries)
            translations[entry.source].insert(entry.forms.join(u'|'));
        QStringList differing;
        for (const auto& [source, forms] : translations) {
            if (forms.size() > 1 && !mayDiffer.contains(source))
                differing.append(source + QStringLiteral(" → ")
                                 + QStringList(forms.begin(), forms.end()).join(QStringLiteral(", ")));
        }
        INFO(language);
        CHECK(differing.join(u'\n') == QString());
    }
}

TEST_CASE("Every text of the sources is in the translation files, and none besides")
{
    if (lupdateProgram().isEmpty()) {
        WARN("lupdate is not installed: the sources were not compared with the translation files.");
        return;
    }
    const QTemporaryDir folder;
    for (const QString& language : translatedLanguages) {
        INFO(language);
        const QString fresh = translationPath(folder.path(), language);
        QStringList arguments{QStringLiteral("-silent"),
                              QStringLiteral("-I"),
                              QStringLiteral(CLIENTELA_SOURCE_DIR),
                              QStringLiteral("-locations"),
                              QStringLiteral("none"),
                              QStringLiteral("-no-obsolete"),
                              QStringLiteral("-source-language"),
                              QStringLiteral("en"),
                              QStringLiteral("-target-language"),
                              language};
        if (language == u"en")
            arguments.append(QStringLiteral("-pluralonly"));
        for (const char* part : {"core", "ui", "app"}) {
            const QString path = QStringLiteral(CLIENTELA_SOURCE_DIR "/") + QString::fromLatin1(part);
            if (QDir(path).exists())
                arguments.append(path);
        }
        QProcess lupdate;
        lupdate.start(lupdateProgram(), arguments + QStringList{QStringLiteral("-ts"), fresh});
        REQUIRE(lupdate.waitForFinished(300'000));
        REQUIRE(lupdate.exitCode() == 0);
        const TranslationFile found = readTranslationFile(fresh);
        CHECK(found.problem == QString());
        const QStringList wanted = namesOf(found);
        const QStringList present = namesOf(translationsInto(language));
        INFO("\"./dev translate\" takes the new texts into translations/.");
        CHECK(withoutThoseIn(wanted, present).join(u'\n') == QString());
        CHECK(withoutThoseIn(present, wanted).join(u'\n') == QString());
    }
}

TEST_CASE("The program carries its translations, and paper speaks each language")
{
    for (const QString& language : translatedLanguages)
        CHECK(QFile::exists(QStringLiteral(":/translations/clientela_%1.qm").arg(language)));

    struct Row
    {
        Language language;
        const char* order;
        const char* none;
        const char* one;
        const char* many;
    };
    const std::vector<Row> rows{
        {Language::English, "Order", "0 days", "1 day", "30 days"},
        {Language::EuropeanPortuguese, "Encomenda", "0 dias", "1 dia", "30 dias"},
        {Language::BrazilianPortuguese, "Pedido", "0 dia", "1 dia", "30 dias"},
        {Language::Spanish, "Pedido", "0 días", "1 día", "30 días"},
    };
    for (const Row& row : rows) {
        const Wording words(row.language);
        CHECK(words.text("DocumentKind", "Order") == QString::fromUtf8(row.order));
        CHECK(words.text("Paper", "%n day(s)", 0) == QString::fromUtf8(row.none));
        CHECK(words.text("Paper", "%n day(s)", 1) == QString::fromUtf8(row.one));
        CHECK(words.text("Paper", "%n day(s)", 30) == QString::fromUtf8(row.many));
    }
}
