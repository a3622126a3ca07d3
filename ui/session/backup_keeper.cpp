// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/backup_keeper.h"

#include "core/storage/document_storage.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSettings>
#include <QStandardPaths>

namespace clientela {

namespace {

constexpr int lookMilliseconds = 10 * 60 * 1000;
constexpr int firstLookMilliseconds = 20 * 1000;
const QString backupRuleKey = QStringLiteral("backups/rule");

} // namespace

BackupRule savedBackupRule()
{
    const QByteArray stored = QSettings().value(backupRuleKey).toString().toUtf8();
    BackupRule rule = backupRuleFromJson(QJsonDocument::fromJson(stored).object());
    if (rule.folder.isEmpty())
        rule.folder = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                          .filePath(QCoreApplication::translate("Backup", "Clientela backups"));
    return rule;
}

void saveBackupRule(const BackupRule& rule)
{
    QSettings().setValue(backupRuleKey,
                         QString::fromUtf8(QJsonDocument(backupRuleToJson(rule)).toJson(QJsonDocument::Compact)));
}

BackupKeeper::BackupKeeper(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    QTimer::singleShot(0, this, &BackupKeeper::lookBack); // the first page is painted first
    connect(&m_look, &QTimer::timeout, this, &BackupKeeper::look);
    m_look.start(firstLookMilliseconds);
}

void BackupKeeper::lookBack()
{
    m_session.perform([this] {
        const ShopProfile profile = DocumentStorage(m_session.shop()).profile();
        m_lastMade = lastBackup(listBackupsOf(savedBackupRule().folder, profile.uid, profile.name),
                                m_session.clock().now());
    });
    if (m_lastMade.isValid())
        Q_EMIT made(m_lastMade);
}

void BackupKeeper::look()
{
    m_look.start(lookMilliseconds);
    const BackupRule rule = savedBackupRule();
    if (m_isMaking || m_session.shop().isReadOnly() || !isBackupDue(rule, m_lastMade, m_session.clock().now()))
        return;
    m_isMaking = true;
    QDir().mkpath(rule.folder);
    Job* job = m_session.startJob(QCoreApplication::translate("Backup", "Backing up the shop"),
                                  [rule](ShopFile& shop, Progress& progress) {
                                      makeAutomaticBackup(shop, rule, progress);
                                      return QVariant();
                                  });
    connect(job, &Job::finished, this, [this] {
        m_isMaking = false;
        m_lastMade = m_session.clock().now();
        Q_EMIT made(m_lastMade);
    });
    connect(job, &Job::failed, this, [this](const Error& error) {
        m_isMaking = false;
        Q_EMIT failed(error.sentence());
    });
    connect(job, &Job::cancelled, this, [this] { m_isMaking = false; });
}

} // namespace clientela
