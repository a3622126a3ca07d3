// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_files.h"

#include "core/activities/attachment.h"
#include "core/storage/attachment_storage.h"
#include "core/workflows/save_record.h"
#include "ui/prompts/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QTemporaryDir>

#include <optional>

namespace clientela {

namespace {

Attachment attachmentOf(Session& session, qint64 attachment)
{
    return session.shop().records().load(session.shop().types().type(u"attachment"), attachment).as<Attachment>();
}

void writeCopy(Session& session, qint64 attachment, const QString& path)
{
    const QByteArray content = AttachmentStorage(session.shop()).content(attachment);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("CustomerFiles",
                                                "“%1” could not be written; choose another folder or free some space.")
                        .arg(QDir::toNativeSeparators(path)),
                    file.errorString());
}

/// Copies that other programs look at; gone when the program ends.
QString copiesFolder()
{
    static const QTemporaryDir folder;
    return folder.path();
}

} // namespace

int attachFiles(Session& session, CustomerId customer, const QStringList& paths)
{
    QStringList attached;
    std::optional<Error> refused;
    int refusedCount = 0;
    session.perform([&] {
        AttachmentStorage files(session.shop());
        for (const QString& path : paths) {
            try {
                files.add(customer, path);
                attached.append(QFileInfo(path).fileName());
            } catch (const Error& error) {
                if (error.isOfStorage())
                    throw;
                ++refusedCount;
                if (!refused)
                    refused = error;
            }
        }
    });
    const auto count = static_cast<int>(attached.size());
    if (count == 1)
        session.tellUndoable(QCoreApplication::translate("CustomerFiles", "%1 was attached.").arg(attached.first()));
    else if (!attached.isEmpty())
        session.tellUndoable(QCoreApplication::translate("CustomerFiles", "%n file(s) attached.", nullptr, count));
    if (refusedCount == 1)
        session.tellProblem(*refused);
    else if (refused) {
        const int others = refusedCount - 1;
        session.tellProblem(Error(
            refused->kind(),
            QStringLiteral("%1 %2").arg(
                refused->sentence(),
                QCoreApplication::translate("CustomerFiles", "%n more file(s) were not attached.", nullptr, others))));
    }
    return count;
}

void chooseFiles(Session& session, QWidget* window, CustomerId customer)
{
    session.perform([&] {
        const QStringList paths = prompts().filesToOpen(
            window, QCoreApplication::translate("CustomerFiles", "Attach files"), QStringLiteral("attachment"), {});
        if (!paths.isEmpty())
            attachFiles(session, customer, paths);
    });
}

void openFile(Session& session, qint64 attachment)
{
    session.perform([&] {
        const Attachment file = attachmentOf(session, attachment);
        const QDir folder(copiesFolder());
        const QString place = QString::number(attachment);
        folder.mkpath(place);
        const QString path = folder.filePath(place + u'/' + QFileInfo(file.name).fileName());
        writeCopy(session, attachment, path);
        prompts().openOutside(path);
    });
}

void saveFileAs(Session& session, QWidget* window, qint64 attachment)
{
    session.perform([&] {
        const Attachment file = attachmentOf(session, attachment);
        const QString ending = QFileInfo(file.name).suffix();
        const auto path = prompts().fileToSave(window,
                                               QCoreApplication::translate("CustomerFiles", "Save %1").arg(file.name),
                                               QStringLiteral("attachment"), file.name,
                                               {{QCoreApplication::translate("CustomerFiles", "Files"),
                                                 {ending.isEmpty() ? QStringLiteral("*") : ending}}});
        if (!path)
            return;
        writeCopy(session, attachment, *path);
        session.tell(QCoreApplication::translate("CustomerFiles", "%1 was saved.").arg(file.name));
    });
}

bool removeFile(Session& session, qint64 attachment)
{
    return session.perform([&] {
        const Attachment file = attachmentOf(session, attachment);
        removeRecord(session.shop(), session.shop().types().type(u"attachment"), attachment);
        session.tellUndoable(QCoreApplication::translate("CustomerFiles", "%1 was removed.").arg(file.name));
    });
}

QString fileSizeText(qint64 bytes, Language language)
{
    return QLocale(languageCode(language)).formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

} // namespace clientela
