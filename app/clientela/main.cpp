// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"
#include "ui/shell/main_window.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace clientela;

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("clientela"));
    QApplication::setApplicationVersion(QStringLiteral(CLIENTELA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("clientela"));
    const Language language = languageOfEnvironment();
    installTranslation(language);
    applyAppearance({});
    QApplication::setWindowIcon(programIcon());
    FocusRing ring(&application);
    const SystemClock clock;
    auto session = std::make_unique<Session>(ShopFile::open(QApplication::arguments().value(1), clock), clock);
    session->setLanguage(language);
    MainWindow window(std::move(session));
    window.show();
    return QApplication::exec();
}
