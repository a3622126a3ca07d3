// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/end_signals.h"
#include "ui/shell/program.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("clientela"));
    QApplication::setApplicationName(QStringLiteral("clientela"));
    QApplication::setApplicationVersion(QStringLiteral(CLIENTELA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("clientela"));
    QApplication::setWindowIcon(clientela::programIcon());
    clientela::FocusRing ring(&application);
    const clientela::SystemClock clock;
    clientela::Program program(clock);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("file"),
        QCoreApplication::translate("Program", "The shop to open; the last one when it is left out."));
    parser.process(application);
    const clientela::EndSignals endSignals;
    QObject::connect(&endSignals, &clientela::EndSignals::arrived, &program, [&program] {
        program.closeDown();
        QApplication::exit();
    });
    if (!program.start(parser.positionalArguments().value(0)))
        return 0;
    return QApplication::exec();
}
