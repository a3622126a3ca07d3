// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_runtime.h"

#include <QGuiApplication>

/// Every test program runs offscreen and in a fixed locale and time zone.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Europe/Lisbon");
    qputenv("LC_ALL", "C.UTF-8");
    const QGuiApplication application(argc, argv);
    return clientela::test::runTests(argc, argv);
}
