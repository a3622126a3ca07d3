// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_archive.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <zip.h>

namespace clientela {

namespace {

constexpr qint64 archiveLimit = 512LL * 1024 * 1024;
constexpr qint64 ratioLimit = 250;
constexpr qint64 ratioMattersFrom = 16LL * 1024 * 1024;

} // namespace

ZipEntry::ZipEntry(zip_file* file, qint64 packed, qint64 unpacked, qint64 limit)
    : m_file(file)
    , m_packed(packed)
    , m_unpacked(unpacked)
    , m_limit(limit)
{
    open(QIODevice::ReadOnly);
}

ZipEntry::~ZipEntry()
{
    zip_fclose(m_file);
}

double ZipEntry::progress() const
{
    return m_unpacked > 0 ? std::min(1.0, double(m_read) / double(m_unpacked)) : 1.0;
}

qint64 ZipEntry::readData(char* data, qint64 size)
{
    if (m_bomb)
        return -1;
    const qint64 count = zip_fread(m_file, data, zip_uint64_t(size));
    if (count < 0) {
        setErrorString(QString::fromUtf8(zip_file_strerror(m_file)));
        return -1;
    }
    m_read += count;
    if (m_read > m_limit || (m_read > ratioMattersFrom && m_read / ratioLimit > m_packed)) {
        m_bomb = true;
        return -1;
    }
    return count == 0 && size > 0 ? -1 : count;
}

ZipArchive::ZipArchive(QIODevice& device, const QString& name)
    : m_name(name)
{
    if (device.size() > archiveLimit)
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("Exchange", "“%1” is larger than 512 MB. Divide it into several files.")
                        .arg(m_name));
    m_bytes = device.readAll();
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(m_bytes.constData(), zip_uint64_t(m_bytes.size()), 0, &error);
    if (source) {
        m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!m_zip)
            zip_source_free(source);
    }
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!m_zip)
        refuseDamaged(detail);
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_zip);
}

void ZipArchive::refuseDamaged(const QString& detail) const
{
    throw Error(ErrorKind::BadInput,
                QCoreApplication::translate("Exchange",
                                            "“%1” is not an Excel workbook, or it is damaged. Save it again as .xlsx.")
                    .arg(m_name),
                detail);
}

std::unique_ptr<ZipEntry> ZipArchive::open(const QString& path, qint64 limit) const
{
    const QByteArray utf8 = path.toUtf8();
    zip_int64_t index = zip_name_locate(m_zip, utf8.constData(), 0);
    if (index < 0)
        index = zip_name_locate(m_zip, utf8.constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return {};
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_zip, zip_uint64_t(index), 0, &stat) != 0)
        refuseDamaged(path);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate(
                        "Exchange", "“%1” is protected with a password. Save it without the password and try again.")
                        .arg(m_name));
    zip_file_t* file = zip_fopen_index(m_zip, zip_uint64_t(index), 0);
    if (!file)
        refuseDamaged(QString::fromUtf8(zip_strerror(m_zip)));
    return std::unique_ptr<ZipEntry>(
        new ZipEntry(file, std::min(qint64(stat.comp_size), qint64(m_bytes.size())), qint64(stat.size), limit));
}

} // namespace clientela
