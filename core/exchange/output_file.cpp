// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/output_file.h"

#include "core/base/error.h"
#include "core/exchange/text_source.h"

#include <QCoreApplication>

namespace clientela {

OutputFile::OutputFile(const QString& path)
    : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly))
        throwUnwritable(path, m_file.errorString());
}

void OutputFile::write(const QByteArray& bytes)
{
    if (m_file.write(bytes) != bytes.size())
        throwUnwritable(m_file.fileName(), m_file.errorString());
}

void OutputFile::finish()
{
    if (!m_file.commit())
        throwUnwritable(m_file.fileName(), m_file.errorString());
}

void throwUnwritable(const QString& path, const QString& detail)
{
    throw Error(ErrorKind::File,
                QCoreApplication::translate(
                    "Exchange", "The file “%1” could not be written. Close it in other programs, check the free space "
                                "and your right to write there, and try again.")
                    .arg(displayName(path)),
                detail);
}

} // namespace clientela
