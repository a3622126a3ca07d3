// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/backup_seal.h"

#include "core/base/error.h"
#include "core/base/file_sync.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace clientela {

namespace {

constexpr QByteArrayView sealStart("\nClientela backup, SHA-256 of what is before: ");
constexpr qint64 hashLength = 64;
constexpr qint64 sealLength = sealStart.size() + hashLength + 1;
constexpr qint64 bytesPerStep = 1 << 20;

Error sealFileError(const QFile& file, bool writing)
{
    const QString name = shownFileName(file.fileName());
    return Error(
        ErrorKind::File,
        writing
            ? QCoreApplication::translate(
                  "Backup", "“%1” could not be written; check that the folder may be written and the disk has room.")
                  .arg(name)
            : QCoreApplication::translate("Backup", "“%1” could not be read; check that it exists and may be read.")
                  .arg(name),
        file.errorString());
}

QByteArray sealOf(const QByteArray& hash)
{
    return sealStart.toByteArray() + hash.toHex() + '\n';
}

/// Calls with every piece of the first bytes of a file.
template<class Use>
void readPieces(QFile& file, qint64 length, Progress& progress, Use use)
{
    if (!file.open(QIODevice::ReadOnly))
        throw sealFileError(file, false);
    qint64 done = 0;
    while (done < length) {
        const QByteArray piece = file.read(std::min(bytesPerStep, length - done));
        if (piece.isEmpty())
            throw sealFileError(file, false);
        use(piece);
        done += piece.size();
        reportOrThrow(progress, done, length);
    }
}

QByteArray lastBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw sealFileError(file, false);
    file.seek(std::max<qint64>(0, file.size() - sealLength));
    return file.read(sealLength);
}

bool looksSealed(const QByteArray& end)
{
    return end.startsWith(sealStart) && end.endsWith('\n');
}

QByteArray hashOf(const QString& path, qint64 length, Progress& progress)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    readPieces(file, length, progress, [&](const QByteArray& piece) { hash.addData(piece); });
    return hash.result();
}

} // namespace

void appendSeal(const QString& path, Progress& progress)
{
    const QByteArray seal = sealOf(hashOf(path, QFileInfo(path).size(), progress));
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(seal) != seal.size() || !file.flush())
        throw sealFileError(file, true);
}

SealState checkSeal(const QString& path, Progress& progress)
{
    const QByteArray end = lastBytes(path);
    if (!looksSealed(end))
        return SealState::None;
    return end == sealOf(hashOf(path, QFileInfo(path).size() - sealLength, progress)) ? SealState::Whole
                                                                                      : SealState::Broken;
}

qint64 lengthBeforeSeal(const QString& path)
{
    return looksSealed(lastBytes(path)) ? QFileInfo(path).size() - sealLength : -1;
}

void copyWithoutSeal(const QString& from, const QString& to, Progress& progress)
{
    const qint64 length = QFileInfo(from).size() - (looksSealed(lastBytes(from)) ? sealLength : 0);
    QFile source(from);
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        throw sealFileError(target, true);
    readPieces(source, length, progress, [&](const QByteArray& piece) {
        if (target.write(piece) != piece.size())
            throw sealFileError(target, true);
    });
    if (!target.flush())
        throw sealFileError(target, true);
}

} // namespace clientela
