// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activities/attachment.h"
#include "core/storage/shop_file.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace clientela {

/// A file that is or once was attached, as far as it is needed to hand it over or to erase it.
struct AttachedFile
{
    qint64 id = 0; ///< of the attachment
    QString name;
    QString digest;
};

/// What a clean-up took out of the shop's file.
struct UnusedContent
{
    qint64 files = 0;
    qint64 bytes = 0;
};

/// The files attached to customers. Each content is kept once, whoever it is attached to, and beside the history: an
/// attachment that is removed (ChangeScope::remove) comes back with its file when that is undone.
class AttachmentStorage
{
public:
    static constexpr qint64 largestFile = 50 * 1024 * 1024;

    explicit AttachmentStorage(ShopFile& shop)
        : m_shop(shop)
    {
    }

    /// Attaches a file as it is now, as one change that can be undone; returns the attachment's id.
    /// Throws Error(BadInput) for a folder, an empty file or one that is too large, Error(NotFound) when there is none,
    /// Error(File) when it cannot be read.
    qint64 add(CustomerId customer, const QString& path, DocumentId document = {});
    /// The same for what is not in a file yet: a picture from the clipboard, a dropped mail.
    qint64 addBytes(CustomerId customer, const QString& name, const QByteArray& bytes, DocumentId document = {});

    /// The bytes of an attachment, compared with its digest. Throws Error(NotFound) when there is no such attachment,
    /// Error(Storage) when its file is missing or damaged.
    QByteArray content(qint64 attachment);
    QByteArray content(const AttachedFile& file);

    /// What is attached to a customer or to a document, the newest first.
    std::vector<Attachment> list(CustomerId customer);
    std::vector<Attachment> list(DocumentId document);

    /// Takes out the contents that no attachment has and no undo or redo could bring back.
    UnusedContent removeUnused();

    /// What is attached to these customers, and what was and is removed since, as far as the history knows.
    std::vector<AttachedFile> everAttachedTo(const std::vector<qint64>& customers);
    /// Every name that these files had, as far as the history knows.
    QStringList everyNameOf(const std::vector<AttachedFile>& files);
    /// Removes what is attached to a customer past the history, and the contents of these files unless somebody else
    /// has the same. Returns how many attachments were removed. Call it when the history knows of the files no more.
    qint64 erase(CustomerId customer, const std::vector<AttachedFile>& files);

    /// The attachments whose content is missing or is not what was attached.
    std::vector<qint64> damaged();

private:
    std::vector<Attachment> listWhere(const QString& column, qint64 id);
    QStringList digestsInHistory();

    ShopFile& m_shop;
};

} // namespace clientela
