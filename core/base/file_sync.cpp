// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_sync.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace clientela {

namespace {

constexpr QStringView unfinishedMark = u".unfinished-";

Error cannotWrite(const QString& path, const QString& detail)
{
    return Error(ErrorKind::File,
                 QCoreApplication::translate(
                     "File", "“%1” could not be written; check that the folder may be written and the disk has room.")
                     .arg(shownFileName(path)),
                 detail);
}

std::filesystem::path nativePath(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

void syncFolder(const QString& path)
{
#ifndef Q_OS_WIN
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY);
    if (folder < 0)
        return; // a folder that may be written but not read
    ::fsync(folder);
    ::close(folder);
#else
    Q_UNUSED(path);
#endif
}

} // namespace

void syncFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        throw cannotWrite(path, file.errorString());
#ifdef Q_OS_WIN
    const bool done = _commit(file.handle()) == 0;
#else
    const bool done = ::fsync(file.handle()) == 0;
#endif
    if (!done)
        throw cannotWrite(path, QStringLiteral("fsync"));
}

void replaceFile(const QString& finished, const QString& target)
{
    std::error_code problem;
    std::filesystem::rename(nativePath(finished), nativePath(target), problem);
    if (problem)
        throw cannotWrite(target, QString::fromStdString(problem.message()));
    syncFolder(target);
}

QString shownFileName(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    return name.left(name.lastIndexOf(unfinishedMark));
}

UnfinishedFile::UnfinishedFile(const QString& target)
    : m_target(target)
    , m_path(target + unfinishedMark.toString() + QString::number(QCoreApplication::applicationPid()))
{
    removeAll();
}

UnfinishedFile::~UnfinishedFile()
{
    removeAll();
}

void UnfinishedFile::removeAll()
{
    for (const char* ending : {"", "-journal", "-wal", "-shm"})
        QFile::remove(m_path + QString::fromLatin1(ending));
}

void UnfinishedFile::finish()
{
    syncFile(m_path);
    replaceFile(m_path, m_target);
}

} // namespace clientela
