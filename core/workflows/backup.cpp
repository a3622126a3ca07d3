// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/backup.h"

#include "core/base/error.h"
#include "core/base/file_sync.h"
#include "core/storage/snapshot_copy.h"
#include "core/workflows/backup_seal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>

namespace clientela {

namespace {

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

Error damaged(const QString& path, const QString& detail)
{
    return Error(ErrorKind::File,
                 QCoreApplication::translate("Backup", "“%1” is damaged and was not used; take another backup.")
                     .arg(nameOf(path)),
                 detail);
}

bool isServer(const QString& location)
{
    return location.startsWith(u"postgres");
}

QString noteOf(const ContentSummary& content, const QString& madeAt)
{
    const QJsonObject note{{QStringLiteral("content"), QString::fromLatin1(content.fingerprint)},
                           {QStringLiteral("made_at"), madeAt}};
    return QString::fromUtf8(QJsonDocument(note).toJson(QJsonDocument::Compact));
}

/// The content of a file of this program's version; nothing of another one, whose tables are not known here.
ContentSummary summaryOf(const DatabaseAsItIs& opened, Progress& progress)
{
    return opened.version == schemaVersion() ? contentSummary(*opened.database, progress) : ContentSummary();
}

/// Opens a finished copy and compares it with what it was made from.
void checkCopy(const QString& copy, const ContentSummary& expected, Progress& progress)
{
    const DatabaseAsItIs opened = openAsItIs(copy);
    if (const QStringList problems = engineProblems(*opened.database); !problems.isEmpty())
        throw damaged(copy, problems.join(u'\n'));
    if (summaryOf(opened, progress) != expected)
        throw damaged(copy, QStringLiteral("the copy's content differs"));
}

/// The shop's file and what SQLite keeps beside it, moved out of the way of a restored one.
class TargetFile
{
public:
    explicit TargetFile(const QString& path)
        : m_path(path)
    {
    }

    /// Throws when somebody has it open; a file too damaged to be opened is nobody's.
    void requireUnused() const
    {
        if (!QFile::exists(m_path))
            return;
        try {
            requireSoleUse(m_path);
        } catch (const Error& error) {
            if (error.kind() == ErrorKind::Storage && isBusy(error))
                throw;
        }
    }

    /// Keeps the old file under another name as well; returns that name, empty when there is no old file.
    QString keepOld() const
    {
        if (!QFile::exists(m_path))
            return {};
        const QString kept = freeName();
        for (const char* ending : {"-wal", "-shm"}) { // only a damaged file still has them
            const QString beside = m_path + QString::fromLatin1(ending);
            if (QFile::exists(beside) && !QFile::rename(beside, kept + QString::fromLatin1(ending)))
                throw cannotKeep();
        }
        std::error_code problem;
        std::filesystem::create_hard_link(m_path.toStdU16String(), kept.toStdU16String(), problem);
        if (problem && !QFile::copy(m_path, kept))
            throw cannotKeep();
        syncFile(kept);
        return kept;
    }

private:
    static bool isBusy(const Error& error)
    {
        // requireSoleUse's own sentence, or the engine's codes 5 (busy) and 6 (locked)
        return error.detail().isEmpty() || error.detail().contains(QStringLiteral("[5]"))
               || error.detail().contains(QStringLiteral("[6]")) || error.detail().contains(QStringLiteral("[261]"))
               || error.detail().contains(QStringLiteral("[517]"));
    }

    Error cannotKeep() const
    {
        return Error(ErrorKind::File,
                     QCoreApplication::translate(
                         "Backup", "The present “%1” could not be kept beside it, so nothing was restored; check that "
                                   "the folder may be written and the disk has room.")
                         .arg(nameOf(m_path)));
    }

    QString freeName() const
    {
        const QString name = m_path + QStringLiteral(".before-restore");
        if (!QFile::exists(name))
            return name;
        int number = 2;
        while (QFile::exists(name + u'-' + QString::number(number)))
            ++number;
        return name + u'-' + QString::number(number);
    }

    QString m_path;
};

} // namespace

BackupReport backUp(ShopFile& shop, const QString& path, Progress& progress)
{
    if (!isServer(shop.location()) && QFileInfo(shop.location()) == QFileInfo(path))
        throw Error(ErrorKind::BadInput, QCoreApplication::translate(
                                             "Backup", "A backup cannot be the shop's own file; choose another name."));
    BackupReport report;
    report.path = path;
    report.madeAt = shop.timestamp();
    UnfinishedFile file(path);
    {
        FrozenShop frozen(shop.location());
        PartProgress reading(progress, 0, 250);
        report.content = contentSummary(frozen.database(), reading);
        PartProgress copying(progress, 250, 600);
        frozen.copyTo(file.path(), copying);
    }
    {
        Database copy(file.path(), Database::Access::ReadWrite);
        Transaction transaction(copy);
        setBackupNote(copy, noteOf(report.content, report.madeAt));
        transaction.commit();
    }
    makeSingleFile(file.path());
    PartProgress checking(progress, 600, 900);
    checkCopy(file.path(), report.content, checking);
    PartProgress sealing(progress, 900, 1000);
    appendSeal(file.path(), sealing);
    throwIfCancelled(progress);
    file.finish();
    report.bytes = QFileInfo(path).size();
    report.isSealed = true;
    progress.report(1000, 1000);
    return report;
}

BackupReport verifyBackup(const QString& path, Progress& progress)
{
    BackupReport report;
    report.path = path;
    report.bytes = QFileInfo(path).size();
    PartProgress hashing(progress, 0, 400);
    const SealState seal = checkSeal(path, hashing);
    if (seal == SealState::Broken)
        throw damaged(path, QStringLiteral("the seal does not fit"));
    report.isSealed = seal == SealState::Whole;
    try {
        const DatabaseAsItIs opened = openAsItIs(path);
        Database& database = *opened.database;
        const QString note = backupNote(database);
        if (note.isEmpty() == report.isSealed)
            throw damaged(path, QStringLiteral("the seal or the note is missing"));
        if (const QStringList problems = engineProblems(database); !problems.isEmpty())
            throw damaged(path, problems.join(u'\n'));
        PartProgress reading(progress, 400, 1000);
        report.content = summaryOf(opened, reading);
        const QJsonObject facts = QJsonDocument::fromJson(note.toUtf8()).object();
        report.madeAt = facts.value(u"made_at").toString();
        if (report.isSealed && opened.version == schemaVersion()
            && facts.value(u"content").toString().toLatin1() != report.content.fingerprint)
            throw damaged(path, QStringLiteral("the content differs from its fingerprint"));
    } catch (const Error& error) {
        if (!error.isOfStorage())
            throw;
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("Backup", "“%1” is not a backup, or it is damaged; take another file.")
                        .arg(nameOf(path)),
                    error.sentence() + u' ' + error.detail());
    }
    progress.report(1000, 1000);
    return report;
}

BackupReport restore(const QString& backup, const QString& target, Progress& progress)
{
    if (isServer(target))
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate(
                        "Backup", "A backup is restored to a file; a server's own copy comes back with pg_restore."));
    if (QFileInfo(backup) == QFileInfo(target))
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate(
                        "Backup", "The backup is already in this place; choose the file that it shall replace."));
    PartProgress verifying(progress, 0, 400);
    BackupReport report = verifyBackup(backup, verifying);
    const TargetFile old(target);
    old.requireUnused();
    UnfinishedFile file(target);
    PartProgress copying(progress, 400, 600);
    copyWithoutSeal(backup, file.path(), copying);
    {
        Database copy(file.path(), Database::Access::ReadWrite);
        Transaction transaction(copy);
        setBackupNote(copy, {});
        transaction.commit();
    }
    makeSingleFile(file.path());
    PartProgress checking(progress, 600, 980);
    checkCopy(file.path(), report.content, checking);
    throwIfCancelled(progress);
    report.replaced = old.keepOld();
    file.finish();
    report.path = target;
    progress.report(1000, 1000);
    return report;
}

} // namespace clientela
