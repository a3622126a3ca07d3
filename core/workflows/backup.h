// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/content_fingerprint.h"
#include "core/storage/shop_file.h"

#include <QString>

namespace clientela {

/// What a backup holds, as it was made or as it was found.
struct BackupReport
{
    QString path;
    qint64 bytes = 0;
    QString madeAt;        ///< UTC, ISO 8601; empty for a plain copy of a shop's file
    bool isSealed = false; ///< whether the whole file was compared with its seal
    ContentSummary content;
    QString replaced; ///< after a restore: where the file that was there before is kept; empty when there was none
};

/// Saves the shop as it is at this moment to one file, while others go on writing. The file is written beside its
/// place, opened and compared with the shop, sealed, and only then put in its place; a backup that was there before
/// stays until then. A shop on a server is written to a file of the same kind.
///
/// The seal is a line after the last page: the SHA-256 of everything before it. One byte that changes anywhere, also
/// in unused space and in the seal itself, is noticed. A note inside the file, with the fingerprint of the content,
/// says that it is a backup: when the seal is cut off, the note tells that it was there. Both only guard against
/// damage, not against somebody who makes a new seal.
///
/// Throws Error(File) when it cannot be written, Error(Cancelled) when stopped.
BackupReport backUp(ShopFile& shop, const QString& path, Progress& progress);

/// Reads a backup from its first to its last byte; throws Error(File) when it is damaged, cut short or no backup.
/// A plain copy of a shop's file has no seal: only its structure and references are checked then. A backup of an older
/// or newer program has its seal and structure checked, but its rows are not counted.
BackupReport verifyBackup(const QString& path, Progress& progress);

/// Puts a backup in the place of a shop's file after verifying it. The file that was there is kept beside it as
/// NAME.before-restore. The target is never half of one and half of the other, whatever happens.
/// Throws Error(Storage) when another program has the target open, Error(File) when the backup is damaged.
BackupReport restore(const QString& backup, const QString& target, Progress& progress);

} // namespace clientela
