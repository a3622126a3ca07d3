// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/backup_list.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace clientela {

namespace {

const QString backupEnding = QStringLiteral(".clientela-backup");

} // namespace

std::vector<BackupFile> backupsIn(const QString& folder)
{
    std::vector<BackupFile> backups;
    if (folder.isEmpty())
        return backups;
    const QFileInfoList files = QDir(folder).entryInfoList({u'*' + backupEnding}, QDir::Files | QDir::Readable);
    for (const QFileInfo& file : files)
        backups.push_back({file.absoluteFilePath(), file.lastModified(), file.size()});
    std::ranges::sort(backups, [](const BackupFile& first, const BackupFile& second) {
        return first.savedAt != second.savedAt ? first.savedAt > second.savedAt : first.path > second.path;
    });
    return backups;
}

QString backupPathIn(const QString& folder, const QString& shopName, const QDateTime& now)
{
    QString name = shopName;
    for (const QChar sign : QStringLiteral("/\\:*?\"<>|"))
        name.replace(sign, u'-');
    const QString base = QStringLiteral("%1 %2").arg(name.trimmed().isEmpty() ? QStringLiteral("Clientela")
                                                                              : name.trimmed().left(80),
                                                     now.toString(QStringLiteral("yyyy-MM-dd HHmm")));
    QString path = QDir(folder).filePath(base + backupEnding);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(QStringLiteral("%1 (%2)").arg(base).arg(number) + backupEnding);
    return path;
}

} // namespace clientela
