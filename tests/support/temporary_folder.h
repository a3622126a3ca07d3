// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>

/// What a file holds; nothing where there is none.
inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A folder for one test, gone with it.
class TemporaryFolder
{
public:
    QString path(const QString& name) const { return m_directory.filePath(name); }
    /// Writes a file there and tells its path.
    QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw std::runtime_error("a test file could not be written");
        return path(name);
    }
    QByteArray bytes(const QString& name) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("a test file could not be read");
        return file.readAll();
    }

private:
    QTemporaryDir m_directory;
};
