// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachment_storage.h"

#include "core/base/error.h"
#include "core/customers/customer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSet>

#include <algorithm>

namespace clientela {

namespace {

QString digestOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void requireFittingSize(const QString& name, qint64 size)
{
    if (size == 0)
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("Attachment", "“%1” is empty; there is nothing to attach.").arg(name));
    if (size > AttachmentStorage::largestFile)
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate(
                        "Attachment", "“%1” is larger than 50 MB; attach a smaller one, or note where it is kept.")
                        .arg(name));
}

QByteArray bytesToAttach(const QString& path)
{
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? path : info.fileName();
    if (!info.exists())
        throw Error(
            ErrorKind::NotFound,
            QCoreApplication::translate("Attachment", "“%1” is not there any more; choose another file.").arg(name));
    if (info.isDir())
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("Attachment", "“%1” is a folder; attach the files in it.").arg(name));
    const Error unreadable(
        ErrorKind::File,
        QCoreApplication::translate("Attachment", "“%1” could not be read; check that you may open it.").arg(name));
    if (!info.isFile() || Database::isOpenHere(path))
        throw unreadable;
    requireFittingSize(name, info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw unreadable;
    const QByteArray bytes = file.read(AttachmentStorage::largestFile + 1); // it may be growing
    if (file.error() != QFileDevice::NoError)
        throw unreadable;
    return bytes;
}

/// Only the name, whatever folder it was said to be in.
QString bareName(const QString& name)
{
    const qsizetype slash = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    return name.mid(slash + 1).simplified();
}

QJsonObject storedImage(const QString& text)
{
    return ValueConversion<QJsonObject>::fromValue(Value(text));
}

} // namespace

qint64 AttachmentStorage::add(CustomerId customer, const QString& path, DocumentId document)
{
    return addBytes(customer, QFileInfo(path).fileName(), bytesToAttach(path), document);
}

qint64 AttachmentStorage::addBytes(CustomerId customer, const QString& name, const QByteArray& bytes,
                                   DocumentId document)
{
    Attachment attachment;
    attachment.customer = customer;
    attachment.document = document;
    attachment.name = bareName(name);
    requireFittingSize(attachment.name, bytes.size());
    attachment.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(attachment.name, bytes).name();
    attachment.size = bytes.size();
    attachment.digest = digestOf(bytes);
    attachment.author = m_shop.author();
    attachment.addedAt = m_shop.timestamp();
    ChangeScope scope(m_shop, QCoreApplication::translate("Attachment", "Attach %1").arg(attachment.name));
    const RecordType& customers = m_shop.types().type(u"customer");
    if (!m_shop.records().load(customers, customer.value()).as<Customer>().anonymisedAt.isEmpty())
        throw Error(
            ErrorKind::Refused,
            QCoreApplication::translate(
                "Attachment", "The data of this customer were erased; nothing can be attached to it any more."));
    // most files are new; the bytes of one that is there already are not sent again
    Database& database = m_shop.database();
    const bool isKnown = database
                             .single(QStringLiteral("SELECT 1 FROM attachment_content WHERE digest = ?"),
                                     {attachment.digest})
                             .isValid();
    if (!isKnown)
        database.run(QStringLiteral("INSERT INTO attachment_content (digest, bytes) VALUES (?, ?)"
                                    " ON CONFLICT (digest) DO NOTHING"),
                     {attachment.digest, bytes});
    scope.insert(m_shop.types().type(u"attachment"), &attachment);
    scope.commit();
    return attachment.id;
}

QByteArray AttachmentStorage::content(qint64 attachment)
{
    const AnyRecord record = m_shop.records().load(m_shop.types().type(u"attachment"), attachment);
    return content({attachment, record.as<Attachment>().name, record.as<Attachment>().digest});
}

QByteArray AttachmentStorage::content(const AttachedFile& file)
{
    const QByteArray bytes = m_shop.database()
                                 .single(QStringLiteral("SELECT bytes FROM attachment_content WHERE digest = ?"),
                                         {file.digest})
                                 .toByteArray();
    if (bytes.isEmpty() || digestOf(bytes) != file.digest)
        throw Error(ErrorKind::Storage,
                    QCoreApplication::translate(
                        "Attachment", "The file “%1” is damaged in the shop's file; take it from the latest backup.")
                        .arg(file.name),
                    QStringLiteral("attachment %1").arg(file.id));
    return bytes;
}

std::vector<Attachment> AttachmentStorage::listWhere(const QString& column, qint64 id)
{
    std::vector<qint64> ids;
    {
        Rows rows = m_shop.database().select(
            QStringLiteral("SELECT id FROM attachment WHERE %1 = ? ORDER BY added_at DESC, id DESC").arg(column), {id});
        while (rows.next())
            ids.push_back(rows.integer(0));
    }
    std::vector<Attachment> attachments;
    for (const AnyRecord& record : m_shop.records().loadMany(m_shop.types().type(u"attachment"), ids, false))
        attachments.push_back(record.as<Attachment>());
    return attachments;
}

std::vector<Attachment> AttachmentStorage::list(CustomerId customer)
{
    return listWhere(QStringLiteral("customer_id"), customer.value());
}

std::vector<Attachment> AttachmentStorage::list(DocumentId document)
{
    return listWhere(QStringLiteral("document_id"), document.value());
}

QStringList AttachmentStorage::digestsInHistory()
{
    QSet<QString> digests;
    Rows rows = m_shop.database().select(
        QStringLiteral("SELECT before, after FROM change JOIN change_set ON change_set.id = change_set_id"
                       " WHERE record_type = 'attachment' AND is_undoable <> 0"));
    while (rows.next()) {
        for (const QString& text : {rows.text(0), rows.text(1)})
            digests.insert(storedImage(text).value(u"digest").toString());
    }
    return QStringList(digests.begin(), digests.end());
}

UnusedContent AttachmentStorage::removeUnused()
{
    m_shop.requireWritable();
    Database& database = m_shop.database();
    Transaction transaction(database);
    const QStringList kept = digestsInHistory();
    const QSet<QString> needed(kept.begin(), kept.end());
    QList<std::pair<QString, qint64>> unused;
    {
        Rows rows = database.select(
            QStringLiteral("SELECT digest, length(bytes) FROM attachment_content WHERE NOT EXISTS"
                           " (SELECT 1 FROM attachment WHERE attachment.digest = attachment_content.digest)"));
        while (rows.next()) {
            if (!needed.contains(rows.text(0)))
                unused.append({rows.text(0), rows.integer(1)});
        }
    }
    UnusedContent removed;
    for (const auto& [digest, size] : std::as_const(unused)) {
        removed.files += database.run(QStringLiteral("DELETE FROM attachment_content WHERE digest = ?"), {digest});
        removed.bytes += size;
    }
    transaction.commit();
    return removed;
}

std::vector<AttachedFile> AttachmentStorage::everAttachedTo(const std::vector<qint64>& customers)
{
    std::vector<AttachedFile> files;
    Database& database = m_shop.database();
    for (const qint64 customer : customers) {
        Rows rows = database.select(
            QStringLiteral("SELECT id, name, digest FROM attachment WHERE customer_id = ? ORDER BY id"), {customer});
        while (rows.next())
            files.push_back({rows.integer(0), rows.text(1), rows.text(2)});
    }
    // what was removed stands whole in the history; what somebody has now is that customer's
    Rows rows = database.select(
        QStringLiteral("SELECT record_id, before, after FROM change WHERE record_type = 'attachment'"
                       " AND NOT EXISTS (SELECT 1 FROM attachment WHERE attachment.id = change.record_id)"
                       " ORDER BY change.id DESC"));
    while (rows.next()) {
        for (const QString& text : {rows.text(1), rows.text(2)}) {
            const QJsonObject image = storedImage(text);
            const AttachedFile file{rows.integer(0), image.value(u"name").toString(),
                                    image.value(u"digest").toString()};
            const bool isTheirs = std::ranges::find(customers, image.value(u"customer").toInteger()) != customers.end();
            const bool isKnown = std::ranges::any_of(
                files, [&](const AttachedFile& known) { return known.id == file.id && known.digest == file.digest; });
            if (isTheirs && !isKnown && !file.digest.isEmpty())
                files.push_back(file);
        }
    }
    return files;
}

QStringList AttachmentStorage::everyNameOf(const std::vector<AttachedFile>& files)
{
    QStringList names;
    const auto note = [&](const QString& name) {
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    };
    for (const AttachedFile& file : files) {
        note(file.name);
        Rows rows = m_shop.database().select(
            QStringLiteral("SELECT before, after FROM change WHERE record_type = 'attachment' AND record_id = ?"),
            {file.id});
        while (rows.next()) {
            for (const QString& text : {rows.text(0), rows.text(1)})
                note(storedImage(text).value(u"name").toString());
        }
    }
    return names;
}

qint64 AttachmentStorage::erase(CustomerId customer, const std::vector<AttachedFile>& files)
{
    Database& database = m_shop.database();
    const qint64 removed = database.run(QStringLiteral("DELETE FROM attachment WHERE customer_id = ?"),
                                        {customer.value()});
    const QStringList inHistory = digestsInHistory();
    for (const AttachedFile& file : files) {
        if (inHistory.contains(file.digest))
            continue; // somebody else's, removed, and may come back
        database.run(QStringLiteral("DELETE FROM attachment_content WHERE digest = ? AND NOT EXISTS"
                                    " (SELECT 1 FROM attachment WHERE attachment.digest = attachment_content.digest)"),
                     {file.digest});
    }
    return removed;
}

std::vector<qint64> AttachmentStorage::damaged()
{
    std::vector<qint64> ids;
    QSet<QString> sound;
    {
        Rows rows = m_shop.database().select(QStringLiteral("SELECT digest, bytes FROM attachment_content"));
        while (rows.next()) {
            if (digestOf(rows.value(1).toByteArray()) == rows.text(0))
                sound.insert(rows.text(0));
        }
    }
    Rows rows = m_shop.database().select(QStringLiteral("SELECT id, digest FROM attachment ORDER BY id"));
    while (rows.next()) {
        if (!sound.contains(rows.text(1)))
            ids.push_back(rows.integer(0));
    }
    return ids;
}

} // namespace clientela
