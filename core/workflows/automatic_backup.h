// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/backup.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace clientela {

/// When and where a computer makes backups of a shop by itself.
struct BackupRule
{
    bool isOn = true;
    QString folder;
    int everyDays = 1;
    int keep = 14; ///< so many of the shop's automatic backups stay in the folder

    friend bool operator==(const BackupRule&, const BackupRule&) = default;
};

/// The rule as settings keep it. What is missing or out of range is read as its default.
QJsonObject backupRuleToJson(const BackupRule& rule);
BackupRule backupRuleFromJson(const QJsonObject& json);

/// Whether it is time for the next one, three hours early at most, so that a shop that opens at nine is not late a bit
/// more each day. A last one in the future, after the clock was set back, counts as none.
bool isBackupDue(const BackupRule& rule, const QDateTime& lastMade, const QDateTime& now);

/// What making one did.
struct AutomaticBackup
{
    BackupReport report;
    QStringList removed; ///< names of the old ones that made room
};

/// Makes a backup now, named "SHOP 2026-11-23 1203.clientela-backup" by local time, checks it, and removes the oldest
/// automatic backups of the same shop beyond those to keep; never the one just made, never another shop's, never a file
/// that is no backup. Throws Error(File) when the folder is gone, full or may not be written, Error(Cancelled) when
/// stopped; then nothing was removed.
AutomaticBackup makeAutomaticBackup(ShopFile& shop, const BackupRule& rule, Progress& progress);

/// A backup as a list shows it, without reading it through.
struct BackupEntry
{
    enum class State { LooksWhole, Incomplete };

    QString path;
    QString shopName; ///< as the shop was called when it was made, by its file's name
    QDateTime madeAt; ///< UTC; by its name, else by the file's own time
    qint64 bytes = 0;
    State state = State::LooksWhole; ///< cut short or no backup at all when incomplete; verifyBackup reads it all
};

/// The backups in a folder, the newest first; none when it is not there.
std::vector<BackupEntry> listBackups(const QString& folder);

/// The backups of one shop in a folder that holds those of several, whatever it was called then; what is cut short is
/// taken for its own by its name.
std::vector<BackupEntry> listBackupsOf(const QString& folder, const QString& shopUid, const QString& shopName);

/// When the newest whole backup of a list was made, leaving out what claims to be from the future; invalid when there
/// is none.
QDateTime lastBackup(const std::vector<BackupEntry>& backups, const QDateTime& now);

} // namespace clientela
