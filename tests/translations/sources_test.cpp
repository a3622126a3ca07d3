// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/translation_file.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace clientela;
using namespace clientela::test;

namespace {

/// The literals that a source gives to translate() or a QT_TRANSLATE_NOOP, as "context: text".
QStringList literalsOf(const QString& source)
{
    static const QRegularExpression call(
        QStringLiteral(R"re((?:\btranslate|TRANSLATE(?:_N)?_NOOP)\(\s*"(\w+)",\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"));
    static const QRegularExpression literal(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    QStringList texts;
    for (auto found = call.globalMatch(source); found.hasNext();) {
        const auto match = found.next();
        QString text;
        for (auto part = literal.globalMatch(match.captured(2)); part.hasNext();)
            text += part.next().captured(1);
        text.replace(QStringLiteral("\\\""), QStringLiteral("\"")).replace(QStringLiteral("\\n"), QStringLiteral("\n"));
        texts.append(QStringLiteral("%1: %2").arg(match.captured(1), text));
    }
    return texts;
}

} // namespace

TEST_CASE("The literals of a source are found, also in pieces and with a count")
{
    CHECK(literalsOf(QStringLiteral("translate(\"A\", \"One \"\n   \"two “%1”.\").arg(x); translate(\"B\", \"%n "
                                    "\\\"x\\\"\", nullptr, static_cast<int>(n))"))
          == QStringList{QStringLiteral("A: One two “%1”."), QStringLiteral("B: %n \"x\"")});
    CHECK(literalsOf(QStringLiteral("item.translate(offset); QT_TRANSLATE_N_NOOP(\"Paper\", \"%n day(s)\")"))
          == QStringList{QStringLiteral("Paper: %n day(s)")});
}

TEST_CASE("No literal was passed over by lupdate")
{
    // lupdate says nothing of a call that it cannot read, for example with a cast as the count
    QSet<QString> known;
    for (const Translation& entry :
         readTranslationFile(QStringLiteral(CLIENTELA_SOURCE_DIR "/translations/clientela_es.ts")).entries)
        known.insert(QStringLiteral("%1: %2").arg(entry.context, entry.source));
    QStringList passedOver;
    int seen = 0;
    for (const char* part : {"core", "ui", "app"}) {
        QDirIterator files(QStringLiteral(CLIENTELA_SOURCE_DIR "/") + QString::fromLatin1(part),
                           {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            for (const QString& text : literalsOf(QString::fromUtf8(file.readAll()))) {
                ++seen;
                if (!known.contains(text))
                    passedOver.append(text);
            }
        }
    }
    CHECK(seen > 500);
    CHECK(passedOver.join(u'\n') == QString());
}
