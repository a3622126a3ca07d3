// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace clientela {

/// A file of a folder that is named as a backup; whether it is a sound one only verifyBackup can say.
struct BackupFile
{
    QString path;
    QDateTime savedAt; ///< when the file was last written
    qint64 bytes = 0;
};

/// The backups in a folder, the newest first; none where there is no folder.
std::vector<BackupFile> backupsIn(const QString& folder);

/// Where a backup made now goes: "SHOP 2026-03-02 0900.clientela-backup", with a number where that is taken.
QString backupPathIn(const QString& folder, const QString& shopName, const QDateTime& now);

} // namespace clientela
