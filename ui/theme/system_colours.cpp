// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_colours.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QSettings>
#include <QStyleHints>

namespace clientela {

namespace {

/// The palette that the desktop gave before ours took its place.
bool firstPaletteIsDark()
{
    static const bool isDark = QPalette().color(QPalette::Window).lightness() < 128;
    return isDark;
}

} // namespace

bool systemWantsDark()
{
    const bool byPalette = firstPaletteIsDark();
#if defined(Q_OS_WIN)
    const QSettings personalise(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalise.value(QStringLiteral("AppsUseLightTheme"), byPalette ? 0 : 1).toInt() == 0;
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    return scheme == Qt::ColorScheme::Unknown ? byPalette : scheme == Qt::ColorScheme::Dark;
#else
    return byPalette;
#endif
}

bool systemWantsLessMotion()
{
#if defined(Q_OS_WIN)
    const QSettings metrics(QStringLiteral("HKEY_CURRENT_USER\\Control Panel\\Desktop\\WindowMetrics"),
                            QSettings::NativeFormat);
    return metrics.value(QStringLiteral("MinAnimate"), 1).toInt() == 0;
#elif defined(Q_OS_LINUX)
    static const QSettings kde(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("kdeglobals"));
    return kde.value(QStringLiteral("KDE/AnimationDurationFactor"), 1.0).toDouble() <= 0.0;
#else
    return false;
#endif
}

SystemColours::SystemColours(QObject* parent)
    : QObject(parent)
    , m_wasDark(systemWantsDark())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &SystemColours::changed);
#endif
    QCoreApplication::instance()->installEventFilter(this);
}

bool SystemColours::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && systemWantsDark() != m_wasDark) {
        m_wasDark = !m_wasDark;
        Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace clientela
