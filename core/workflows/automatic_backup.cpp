// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/automatic_backup.h"

#include "core/base/error.h"
#include "core/storage/document_storage.h"
#include "core/storage/migrations.h"
#include "core/storage/snapshot_copy.h"
#include "core/workflows/backup_seal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace clientela {

namespace {

constexpr int mostDays = 365;
constexpr int mostKept = 1000;
constexpr qint64 millisecondsPerHour = 3'600'000;
constexpr qint64 hoursEarly = 3;
constexpr qsizetype longestFileName = 80;

QString backupEnding()
{
    return QStringLiteral(".clientela-backup");
}

/// A shop's name as every system takes it in a file's name.
QString fileNameOf(const QString& shopName)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]+"));
    QString name = QString(shopName).replace(forbidden, QStringLiteral(" ")).simplified().left(longestFileName);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("Clientela") : name;
}

struct BackupName
{
    QString shopName;
    QDateTime madeAt; ///< invalid when the name has no time
};

BackupName readBackupName(const QString& fileName)
{
    static const QRegularExpression automatic(
        QStringLiteral("^(.+) (\\d{4}-\\d{2}-\\d{2}) (\\d{2})(\\d{2})(?:-\\d+)?\\.clientela-backup$"));
    const QRegularExpressionMatch match = automatic.match(fileName);
    if (!match.hasMatch())
        return {fileName.chopped(backupEnding().size()), {}};
    const QDate day = QDate::fromString(match.captured(2), Qt::ISODate);
    const QTime time(match.captured(3).toInt(), match.captured(4).toInt());
    if (!day.isValid() || !time.isValid())
        return {fileName.chopped(backupEnding().size()), {}};
    return {match.captured(1), QDateTime(day, time).toUTC()};
}

/// A name that is free, for a backup made at the moment.
QString freePath(const QString& folder, const QString& shopName, const QDateTime& now)
{
    const QString start = QStringLiteral("%1 %2").arg(fileNameOf(shopName),
                                                      now.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HHmm")));
    const QDir place(folder);
    QString name = start + backupEnding();
    for (int number = 2; place.exists(name); ++number)
        name = QStringLiteral("%1-%2").arg(start).arg(number) + backupEnding();
    return place.filePath(name);
}

/// Whether a file is whole as far as its head, its length and its last line tell.
BackupEntry::State quickState(const QString& path)
{
    constexpr int headLength = 100; // https://www.sqlite.org/fileformat.html, section 1.3
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return BackupEntry::State::Incomplete;
    const QByteArray head = file.read(headLength);
    qint64 content = -1;
    try {
        content = lengthBeforeSeal(path);
    } catch (const Error&) {
        return BackupEntry::State::Incomplete;
    }
    if (head.size() < headLength || !head.startsWith(QByteArrayView("SQLite format 3\0", 16)) || content < 0)
        return BackupEntry::State::Incomplete;
    const auto byteAt = [&](int place) { return static_cast<quint8>(head[place]); };
    const int written = byteAt(16) << 8 | byteAt(17);
    const qint64 pageSize = written == 1 ? 65536 : written;
    return pageSize >= 512 && content % pageSize == 0 ? BackupEntry::State::LooksWhole : BackupEntry::State::Incomplete;
}

bool holdsShop(const BackupEntry& entry, const QString& shopUid)
{
    if (entry.state != BackupEntry::State::LooksWhole)
        return false;
    try {
        return shopUidIn(*openAsItIs(entry.path).database) == shopUid;
    } catch (const Error&) {
        return false; // what cannot be read is nobody's
    }
}

/// Whether a file is an automatic backup of the shop.
bool isBackupOf(const BackupEntry& entry, const QString& shopUid)
{
    return readBackupName(QFileInfo(entry.path).fileName()).madeAt.isValid() && holdsShop(entry, shopUid);
}

QStringList removeOldest(const BackupRule& rule, const QString& newest, const QString& shopUid)
{
    std::vector<BackupEntry> others = listBackups(rule.folder);
    std::erase_if(others, [&](const BackupEntry& entry) {
        return QFileInfo(entry.path) == QFileInfo(newest) || !isBackupOf(entry, shopUid);
    });
    QStringList removed;
    const auto kept = static_cast<std::size_t>(std::max(1, rule.keep) - 1);
    for (std::size_t i = kept; i < others.size(); ++i) {
        if (QFile::remove(others[i].path))
            removed.append(QFileInfo(others[i].path).fileName());
    }
    return removed;
}

int numberIn(const QJsonObject& json, QLatin1StringView key, int most, int otherwise)
{
    const int number = json.value(key).toInt(otherwise);
    return number >= 1 && number <= most ? number : otherwise;
}

} // namespace

QJsonObject backupRuleToJson(const BackupRule& rule)
{
    return {{QStringLiteral("on"), rule.isOn},
            {QStringLiteral("folder"), rule.folder},
            {QStringLiteral("every_days"), rule.everyDays},
            {QStringLiteral("keep"), rule.keep}};
}

BackupRule backupRuleFromJson(const QJsonObject& json)
{
    BackupRule rule;
    rule.isOn = json.value(u"on").toBool(rule.isOn);
    rule.folder = json.value(u"folder").toString();
    rule.everyDays = numberIn(json, QLatin1StringView("every_days"), mostDays, rule.everyDays);
    rule.keep = numberIn(json, QLatin1StringView("keep"), mostKept, rule.keep);
    return rule;
}

bool isBackupDue(const BackupRule& rule, const QDateTime& lastMade, const QDateTime& now)
{
    if (!rule.isOn || rule.folder.isEmpty())
        return false;
    if (!lastMade.isValid() || lastMade > now)
        return true;
    return lastMade.msecsTo(now) >= (rule.everyDays * qint64(24) - hoursEarly) * millisecondsPerHour;
}

AutomaticBackup makeAutomaticBackup(ShopFile& shop, const BackupRule& rule, Progress& progress)
{
    if (rule.folder.isEmpty())
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("Backup", "Choose the folder for automatic backups in the settings."));
    const QFileInfo folder(rule.folder);
    if (!folder.isDir())
        throw Error(ErrorKind::File,
                    QCoreApplication::translate(
                        "Backup", "The backup folder “%1” is not there; connect its disk or choose another folder.")
                        .arg(QDir::toNativeSeparators(rule.folder)));
    const ShopProfile profile = DocumentStorage(shop).profile();
    AutomaticBackup made;
    made.report = backUp(shop, freePath(rule.folder, profile.name, shop.clock().now()), progress);
    made.removed = removeOldest(rule, made.report.path, profile.uid);
    return made;
}

std::vector<BackupEntry> listBackups(const QString& folder)
{
    std::vector<BackupEntry> backups;
    const QFileInfoList files = QDir(folder).entryInfoList({u'*' + backupEnding()}, QDir::Files, QDir::Name);
    if (folder.isEmpty())
        return backups;
    for (const QFileInfo& file : files) {
        const BackupName name = readBackupName(file.fileName());
        backups.push_back({file.absoluteFilePath(), name.shopName,
                           name.madeAt.isValid() ? name.madeAt : file.lastModified().toUTC(), file.size(),
                           quickState(file.absoluteFilePath())});
    }
    std::ranges::sort(backups, [](const BackupEntry& a, const BackupEntry& b) {
        if (a.madeAt != b.madeAt)
            return a.madeAt > b.madeAt;
        return std::pair(a.path.size(), a.path) > std::pair(b.path.size(), b.path); // "1203-2" after "1203"
    });
    return backups;
}

std::vector<BackupEntry> listBackupsOf(const QString& folder, const QString& shopUid, const QString& shopName)
{
    std::vector<BackupEntry> backups = listBackups(folder);
    const QString name = fileNameOf(shopName);
    std::erase_if(backups, [&](const BackupEntry& entry) {
        const bool isCutShort = entry.state == BackupEntry::State::Incomplete && entry.shopName == name;
        return !isCutShort && !holdsShop(entry, shopUid);
    });
    return backups;
}

QDateTime lastBackup(const std::vector<BackupEntry>& backups, const QDateTime& now)
{
    const auto found = std::ranges::find_if(backups, [&](const BackupEntry& entry) {
        return entry.state == BackupEntry::State::LooksWhole && entry.madeAt <= now;
    });
    return found == backups.end() ? QDateTime() : found->madeAt;
}

} // namespace clientela
