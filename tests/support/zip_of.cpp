// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zip_of.h"

#include <stdexcept>
#include <zip.h>

QByteArray zipOf(const QList<std::pair<QString, QByteArray>>& files)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = target ? zip_open_from_source(target, ZIP_TRUNCATE, &error) : nullptr;
    if (!archive)
        throw std::runtime_error(zip_error_strerror(&error));
    zip_source_keep(target);
    for (const auto& [path, bytes] : files) {
        zip_source_t* source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        if (!source
            || zip_file_add(archive, path.toUtf8().constData(), source, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8) < 0)
            throw std::runtime_error(zip_strerror(archive));
    }
    if (zip_close(archive) != 0)
        throw std::runtime_error(zip_strerror(archive));
    QByteArray result;
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(target, &stat) == 0 && zip_source_open(target) == 0) {
        result.resize(qsizetype(stat.size));
        zip_source_read(target, result.data(), stat.size);
        zip_source_close(target);
    }
    zip_source_free(target);
    return result;
}
