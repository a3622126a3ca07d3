// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace clientela {

/// One file inside a ZIP archive, unpacked as it is read.
class ZipEntry final : public QIODevice
{
public:
    ~ZipEntry() override;

    bool isSequential() const override { return true; }
    /// How much has been unpacked, 0 to 1, by the size that the archive states.
    double progress() const;
    /// Whether it was given up because it grows beyond all measure.
    bool isBomb() const { return m_bomb; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    friend class ZipArchive;
    ZipEntry(zip_file* file, qint64 packed, qint64 unpacked, qint64 limit);

    zip_file* m_file;
    qint64 m_packed;
    qint64 m_unpacked;
    qint64 m_limit;
    qint64 m_read = 0;
    bool m_bomb = false;
};

/// A ZIP archive in memory, for reading. Its own size may be at most 512 MiB; what it unpacks to is limited
/// by entry, and an entry that unpacks to more than 16 MiB and 250 times its packed size is given up.
class ZipArchive
{
public:
    /// name stands in sentences. Throws Error(BadInput) when it is no archive, is too large or needs a password.
    ZipArchive(QIODevice& device, const QString& name);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    const QString& name() const { return m_name; }
    /// The entry of that path, of at most limit bytes unpacked; null when there is none.
    std::unique_ptr<ZipEntry> open(const QString& path, qint64 limit) const;

private:
    [[noreturn]] void refuseDamaged(const QString& detail) const;

    QString m_name;
    QByteArray m_bytes;
    zip* m_zip = nullptr;
};

} // namespace clientela
