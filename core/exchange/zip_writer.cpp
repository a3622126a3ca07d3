// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_writer.h"

#include "core/exchange/output_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>
#include <vector>
#include <zip.h>

namespace clientela {

namespace {

struct DiscardZip
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

/// The files as an archive in memory: a folder of texts is small, and so no path has to be given to the library.
QByteArray zipBytes(const QString& folder, const QString& archivePath)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!target)
        throwUnwritable(archivePath, QString::fromUtf8(zip_error_strerror(&error)));
    zip_source_keep(target);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> keptTarget(target, zip_source_free);
    std::unique_ptr<zip_t, DiscardZip> archive(zip_open_from_source(target, ZIP_TRUNCATE, &error));
    if (!archive)
        throwUnwritable(archivePath, QString::fromUtf8(zip_error_strerror(&error)));
    std::vector<QByteArray> contents; // the library reads them when it closes the archive
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    contents.reserve(static_cast<std::size_t>(files.size()));
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            throwUnwritable(archivePath, file.errorString());
        contents.push_back(file.readAll());
        zip_source_t* source = zip_source_buffer(archive.get(), contents.back().constData(),
                                                 static_cast<zip_uint64_t>(contents.back().size()), 0);
        if (!source
            || zip_file_add(archive.get(), info.fileName().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            throwUnwritable(archivePath, QString::fromUtf8(zip_strerror(archive.get())));
        }
    }
    if (zip_close(archive.get()) != 0)
        throwUnwritable(archivePath, QString::fromUtf8(zip_strerror(archive.get())));
    [[maybe_unused]] zip_t* const closed = archive.release();
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_source_stat(target, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    if (zip_source_open(target) != 0
        || zip_source_read(target, bytes.data(), stat.size) != static_cast<zip_int64_t>(stat.size))
        throwUnwritable(archivePath, QString::fromUtf8(zip_error_strerror(zip_source_error(target))));
    zip_source_close(target);
    return bytes;
}

} // namespace

void packFolder(const QString& folder, const QString& archive)
{
    const QByteArray bytes = zipBytes(folder, archive);
    OutputFile file(archive);
    file.write(bytes);
    file.finish();
}

} // namespace clientela
