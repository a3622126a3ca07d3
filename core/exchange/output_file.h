// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace clientela {

/// A file being written: nothing stands under its path until finish(). Failures are thrown as Error(File).
class OutputFile
{
public:
    explicit OutputFile(const QString& path);

    void write(const QByteArray& bytes);
    void finish();

private:
    QSaveFile m_file;
};

/// Throws the one sentence for a file that could not be written.
[[noreturn]] void throwUnwritable(const QString& path, const QString& detail);

} // namespace clientela
