// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_runtime.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace {

QtMessageHandler usualHandler = nullptr;

/// What the offscreen platform cannot do is no news.
void tellMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (!message.startsWith(u"This plugin does not support"))
        usualHandler(type, context, message);
}

} // namespace

/// Tests of the window run offscreen, in a fixed locale and time zone, with settings of their own.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Europe/Lisbon");
    qputenv("LC_ALL", "C.UTF-8");
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(QStringLiteral("clientela"));
    QApplication::setApplicationName(QStringLiteral("clientela-test"));
    usualHandler = qInstallMessageHandler(tellMessage);
    const QApplication application(argc, argv);
    clientela::applyAppearance({});
    return clientela::test::runTests(argc, argv);
}
