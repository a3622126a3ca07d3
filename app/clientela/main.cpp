// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"

#include <QApplication>

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
    if (!program.start(QApplication::arguments()))
        return 0;
    return QApplication::exec();
}
