// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/theme/theme.h"

#include <QStringList>

#include <optional>

namespace clientela {

// What this user of this computer chose; the shop's own settings are in its file.

Appearance savedAppearance();
void saveAppearance(const Appearance& chosen);

/// The language that was chosen for the window; nothing for the system's.
std::optional<Language> savedLanguage();
void saveLanguage(std::optional<Language> language);

/// The shop that was opened last, also when its file is not there now; empty before the first.
QString lastShop();
/// The shops that were opened last, newest first; those that are gone are left out.
QStringList recentShops();
void noteShopOpened(const QString& location, const QString& uid = {});
/// The uid of the shop that was last opened from there; empty when none was. By it the backups of a file are found that
/// cannot be read any more.
QString shopUidAt(const QString& location);
void forgetShop(const QString& location);

/// Whether a hint was not dismissed yet.
bool isHintWanted(const QString& key);
void dismissHint(const QString& key);
/// Brings all hints back.
void restoreHints();

} // namespace clientela
