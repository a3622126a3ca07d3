// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>

#include <memory>

namespace clientela {

/// How the characters of a text file are stored.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// Opens a file for reading; throws Error(File) with a sentence that names it.
std::unique_ptr<QIODevice> openForReading(const QString& path);

/// The last part of the path: how sentences name a file.
QString displayName(const QString& path);

/// Text of the Windows-1252 bytes; the five bytes without a meaning become the same control characters.
QString fromWindows1252(QByteArrayView bytes);

/// Text of UTF-8 bytes, or of Windows-1252 where they are not valid UTF-8.
QString fromUtf8OrWindows1252(QByteArrayView bytes);

/// A text file as UTF-8 without byte order mark, piece by piece; the encoding is found out by reading
/// the file through once. UTF-16 needs a mark or mostly Latin letters to be seen.
class TextSource
{
public:
    /// What becomes of a file that is not in UTF-16: made into UTF-8, or left as it is because
    /// its format says by itself how each text is stored.
    enum class EightBit { ToUtf8, AsItIs };

    /// name stands in sentences. Throws Error(BadInput) for a file with NUL bytes, Error(File) if unreadable.
    TextSource(std::unique_ptr<QIODevice> device, QString name, EightBit eightBit = EightBit::ToUtf8);

    TextEncoding encoding() const { return m_encoding; }
    const QString& name() const { return m_name; }
    /// Whether the file is UTF-8 but for some broken characters, which arrive as U+FFFD.
    bool hasBrokenCharacters() const { return m_broken; }
    /// How much has been read, 0 to 1.
    double progress() const;
    /// Appends the next piece, of about so many bytes of the file; false at the end.
    bool read(QByteArray& text, qint64 bytes = 256 * 1024);

private:
    void detectEncoding(EightBit eightBit);
    [[noreturn]] void refuseBinary() const;

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    TextEncoding m_encoding = TextEncoding::Utf8;
    QStringDecoder m_utf16;
    bool m_broken = false;
    qint64 m_size = 0;
    qint64 m_read = 0;
};

} // namespace clientela
