// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/user_settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <array>

namespace clientela {

namespace {

constexpr std::array<const char*, 3> themeKeys{"system", "light", "dark"};
constexpr qsizetype mostShops = 10;
const QString shopsKey = QStringLiteral("shops/recent");
const QString shopUidsKey = QStringLiteral("shops/uids");

bool isServerAddress(const QString& location)
{
    return location.startsWith(u"postgresql:") || location.startsWith(u"postgres:");
}

QString comparable(const QString& location)
{
    return isServerAddress(location) ? location : QFileInfo(location).absoluteFilePath();
}

} // namespace

Appearance savedAppearance()
{
    const QSettings settings;
    Appearance chosen;
    const QString key = settings.value(QStringLiteral("appearance/theme")).toString();
    for (std::size_t i = 0; i < themeKeys.size(); ++i) {
        if (key == QLatin1String(themeKeys[i]))
            chosen.choice = static_cast<ThemeChoice>(i);
    }
    chosen.textSize = qBound(90, settings.value(QStringLiteral("appearance/text_size"), 100).toInt(), 200);
    chosen.lessMotion = settings.value(QStringLiteral("appearance/less_motion"), false).toBool();
    return chosen;
}

void saveAppearance(const Appearance& chosen)
{
    QSettings settings;
    settings.setValue(QStringLiteral("appearance/theme"),
                      QLatin1String(themeKeys[static_cast<std::size_t>(chosen.choice)]));
    settings.setValue(QStringLiteral("appearance/text_size"), chosen.textSize);
    settings.setValue(QStringLiteral("appearance/less_motion"), chosen.lessMotion);
}

std::optional<Language> savedLanguage()
{
    return languageFromCode(QSettings().value(QStringLiteral("language")).toString());
}

void saveLanguage(std::optional<Language> language)
{
    QSettings settings;
    if (language)
        settings.setValue(QStringLiteral("language"), languageCode(*language));
    else
        settings.remove(QStringLiteral("language"));
}

QString lastShop()
{
    return QSettings().value(shopsKey).toStringList().value(0);
}

QStringList recentShops()
{
    QStringList shops = QSettings().value(shopsKey).toStringList();
    shops.removeIf([](const QString& location) { return !isServerAddress(location) && !QFileInfo::exists(location); });
    return shops;
}

void noteShopOpened(const QString& location, const QString& uid)
{
    QStringList shops = QSettings().value(shopsKey).toStringList(); // one that is gone may come back, as on a stick
    const QString own = comparable(location);
    shops.removeAll(own);
    shops.prepend(own);
    shops = shops.mid(0, mostShops);
    QSettings settings;
    settings.setValue(shopsKey, shops);
    QVariantMap uids = settings.value(shopUidsKey).toMap();
    for (const QString& known : uids.keys()) {
        if (!shops.contains(known))
            uids.remove(known);
    }
    if (!uid.isEmpty())
        uids.insert(own, uid);
    settings.setValue(shopUidsKey, uids);
}

QString shopUidAt(const QString& location)
{
    return QSettings().value(shopUidsKey).toMap().value(comparable(location)).toString();
}

void forgetShop(const QString& location)
{
    QStringList shops = QSettings().value(shopsKey).toStringList();
    shops.removeAll(comparable(location));
    QSettings().setValue(shopsKey, shops);
}

bool isHintWanted(const QString& key)
{
    return !QSettings().value(QStringLiteral("hints/") + key, false).toBool();
}

void dismissHint(const QString& key)
{
    QSettings().setValue(QStringLiteral("hints/") + key, true);
}

void restoreHints()
{
    QSettings().remove(QStringLiteral("hints"));
}

} // namespace clientela
