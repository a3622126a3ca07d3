// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clientela_cli/call.h"
#include "core/base/error.h"
#include "core/base/wording.h"

#include <QGuiApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>

using clientela::Error;
using clientela::ErrorKind;

namespace {

constexpr int done = 0;
constexpr int refused = 1;
constexpr int wrongUsage = 2;
constexpr int storageFailure = 3;

int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage: return wrongUsage;
    case ErrorKind::Storage:
    case ErrorKind::Damaged: return storageFailure;
    default: return refused;
    }
}

QString translated(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

void print(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

/// The call with what follows it: "show KIND ID".
QString usageOf(const Call& call)
{
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(call.name), QString::fromUtf8(call.usage)).trimmed();
}

void printOverview()
{
    print(translated(
              QT_TRANSLATE_NOOP("CommandLine", "Clientela on the command line: clientela-cli [--file FILE] CALL …"))
          + QStringLiteral("\n\n"));
    for (const Call& call : allCalls())
        print(QStringLiteral("  %1\n      %2\n").arg(usageOf(call), translated(call.summary)));
    print(u'\n'
          + translated(QT_TRANSLATE_NOOP(
              "CommandLine", "FILE may also stand in the variable CLIENTELA_FILE. CALL --help shows an example."))
          + u'\n');
}

void printHelp(const Call& call)
{
    print(QStringLiteral("clientela-cli %1\n%2\n\n%3\n  %4\n")
              .arg(usageOf(call), translated(call.summary), translated(QT_TRANSLATE_NOOP("CommandLine", "Example:")),
                   QString::fromUtf8(call.example)));
}

const Call& callNamed(const QString& name)
{
    const auto calls = allCalls();
    const auto found = std::ranges::find_if(calls,
                                            [&](const Call& call) { return name == QLatin1StringView(call.name); });
    if (found == calls.end())
        throw Error(
            ErrorKind::Usage,
            translated(QT_TRANSLATE_NOOP("CommandLine", "There is no call “%1”; clientela-cli --help lists them."))
                .arg(name));
    return *found;
}

bool isListed(const char* names, const QString& name)
{
    return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts).contains(name);
}

Arguments readArguments(const Call& call, const QStringList& typed, const QString& file)
{
    Arguments arguments;
    arguments.file = file;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString& word = typed[i];
        if (!word.startsWith(u"--") || word.size() == 2) {
            arguments.words.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (isListed(call.switches, name)) {
            arguments.options.insert(name, {});
        } else if (isListed(call.options, name) || name == u"file") {
            if (equals < 0 && i + 1 >= typed.size())
                throw Error(ErrorKind::Usage,
                            translated(QT_TRANSLATE_NOOP("CommandLine", "--%1 needs a value.")).arg(name));
            const QString value = equals < 0 ? typed[++i] : word.mid(equals + 1);
            if (name == u"file")
                arguments.file = value;
            else
                arguments.options.insert(name, value);
        } else {
            throw Error(
                ErrorKind::Usage,
                translated(QT_TRANSLATE_NOOP("CommandLine", "“%1” has no option --%2; %1 --help shows what it has."))
                    .arg(QString::fromLatin1(call.name), name));
        }
    }
    if (arguments.words.size() < call.fewestWords || arguments.words.size() > call.mostWords)
        throw Error(ErrorKind::Usage,
                    translated(QT_TRANSLATE_NOOP("CommandLine", "Write it as: clientela-cli %1")).arg(usageOf(call)));
    return arguments;
}

int run(QStringList typed)
{
    QString file = qEnvironmentVariable("CLIENTELA_FILE");
    if (typed.size() >= 2 && typed.first() == u"--file") {
        file = typed[1];
        typed.remove(0, 2);
    } else if (!typed.isEmpty() && typed.first().startsWith(u"--file=")) {
        file = typed.takeFirst().mid(7);
    }
    if (typed.isEmpty() || typed.first() == u"--help" || typed.first() == u"help") {
        printOverview();
        return typed.isEmpty() ? wrongUsage : done;
    }
    if (typed.first() == u"--version") {
        print(QStringLiteral("clientela-cli " CLIENTELA_VERSION "\n"));
        return done;
    }
    const QString name = typed.takeFirst();
    const Call& call = callNamed(name);
    if (typed.contains(QStringLiteral("--help"))) {
        printHelp(call);
        return done;
    }
    const Answer answer = call.run(readArguments(call, typed, file));
    if (!answer.json.isEmpty())
        print(QString::fromUtf8(QJsonDocument(answer.json).toJson(QJsonDocument::Indented)));
    return answer.exitCode;
}

} // namespace

void say(const QString& sentence)
{
    const QByteArray bytes = sentence.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

/// Qt's remarks about the machine (no desktop, no XDG folder) say nothing to who calls; what breaks is heard.
void passOverRemarks(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("CLIENTELA_DEBUG"))
        say(message);
}

/// Only printing lays out text and needs fonts; everything else starts without them.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    const bool prints = std::any_of(argv + 1, argv + argc, [](const char* word) {
        return std::strcmp(word, "print") == 0 || std::strcmp(word, "export-person") == 0;
    });
    if (!prints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int main(int argc, char* argv[])
{
    qInstallMessageHandler(passOverRemarks);
    const auto application = makeApplication(argc, argv);
    clientela::installTranslation(clientela::languageOfEnvironment());
    try {
        return run(QCoreApplication::arguments().mid(1));
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Cancelled)
            say(error.sentence());
        if (qEnvironmentVariableIsSet("CLIENTELA_DEBUG") && !error.detail().isEmpty())
            say(error.detail());
        return exitCodeOf(error.kind());
    } catch (const std::exception& failure) {
        say(translated(
                QT_TRANSLATE_NOOP("CommandLine", "Something went wrong that should not; nothing was changed. %1"))
                .arg(QString::fromUtf8(failure.what())));
        return storageFailure;
    }
}
