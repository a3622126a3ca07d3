// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_source.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <optional>

namespace clientela {

namespace {

constexpr qint64 scanPiece = 1024 * 1024;

// The 32 characters of Windows-1252 that Latin-1 does not have, https://encoding.spec.whatwg.org/index-windows-1252.txt
constexpr char16_t windows1252High[32] = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                          0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                          0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                          0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

/// Counts well-formed and broken UTF-8 sequences over pieces of a file.
class Utf8Counter
{
public:
    void add(QByteArrayView bytes)
    {
        const char* at = bytes.data();
        const char* const end = at + bytes.size();
        while (at < end) {
            if (m_missing == 0) {
                while (end - at >= 8) {
                    quint64 word = 0;
                    std::memcpy(&word, at, 8);
                    if (word & 0x8080808080808080ULL)
                        break;
                    at += 8;
                }
                if (at == end)
                    break;
            }
            step(static_cast<unsigned char>(*at++));
        }
    }
    qint64 wellFormed() const { return m_wellFormed; }
    qint64 broken() const { return m_broken + (m_missing > 0 ? 1 : 0); }

private:
    void step(unsigned char byte)
    {
        if (m_missing > 0) {
            if (byte >= m_lowest && byte <= m_highest) {
                m_lowest = 0x80;
                m_highest = 0xBF;
                if (--m_missing == 0)
                    ++m_wellFormed;
                return;
            }
            m_missing = 0;
            ++m_broken;
        }
        m_lowest = 0x80;
        m_highest = 0xBF;
        if (byte < 0x80)
            return;
        if (byte >= 0xC2 && byte <= 0xDF) {
            m_missing = 1;
        } else if (byte >= 0xE0 && byte <= 0xEF) {
            m_missing = 2;
            m_lowest = byte == 0xE0 ? 0xA0 : 0x80;
            m_highest = byte == 0xED ? 0x9F : 0xBF;
        } else if (byte >= 0xF0 && byte <= 0xF4) {
            m_missing = 3;
            m_lowest = byte == 0xF0 ? 0x90 : 0x80;
            m_highest = byte == 0xF4 ? 0x8F : 0xBF;
        } else {
            ++m_broken;
        }
    }

    int m_missing = 0;
    unsigned char m_lowest = 0x80;
    unsigned char m_highest = 0xBF;
    qint64 m_wellFormed = 0;
    qint64 m_broken = 0;
};

/// Which half of the pairs of bytes is zero, as it is in UTF-16 text of Latin letters.
std::optional<TextEncoding> utf16WithoutMark(QByteArrayView start)
{
    const qsizetype pairs = start.size() / 2;
    if (pairs < 2)
        return {};
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        evenZeros += start[2 * i] == 0;
        oddZeros += start[2 * i + 1] == 0;
    }
    if (oddZeros * 2 >= pairs && evenZeros * 8 <= oddZeros)
        return TextEncoding::Utf16Le;
    if (evenZeros * 2 >= pairs && oddZeros * 8 <= evenZeros)
        return TextEncoding::Utf16Be;
    return {};
}

} // namespace

QString displayName(const QString& path)
{
    return QFileInfo(path).fileName();
}

std::unique_ptr<QIODevice> openForReading(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("Exchange", "There is no file “%1”. Check the name and the folder.")
                        .arg(displayName(path)),
                    path);
    if (QFileInfo(path).isDir() || !file->open(QIODevice::ReadOnly))
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("Exchange", "The file “%1” cannot be read. Check that you may open it.")
                        .arg(displayName(path)),
                    file->errorString());
    return file;
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar* to = text.data();
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        *to++ = code >= 0x80 && code < 0xA0 ? QChar(windows1252High[code - 0x80]) : QChar(char16_t(code));
    }
    return text;
}

QString fromUtf8OrWindows1252(QByteArrayView bytes)
{
    Utf8Counter counter;
    counter.add(bytes);
    return counter.broken() > 0 ? fromWindows1252(bytes) : QString::fromUtf8(bytes);
}

TextSource::TextSource(std::unique_ptr<QIODevice> device, QString name, EightBit eightBit)
    : m_device(std::move(device))
    , m_name(std::move(name))
{
    m_size = m_device->size();
    detectEncoding(eightBit);
}

double TextSource::progress() const
{
    return m_size > 0 ? std::min(1.0, double(m_read) / double(m_size)) : 1.0;
}

void TextSource::refuseBinary() const
{
    throw Error(ErrorKind::BadInput, QCoreApplication::translate(
                                         "Exchange", "“%1” is not a text file. Save it as .csv or .xlsx and try again.")
                                         .arg(m_name));
}

void TextSource::detectEncoding(EightBit eightBit)
{
    const qint64 scan = std::min(scanPiece, m_size + 1);
    QByteArray piece = m_device->read(scan);
    qint64 mark = 0;
    if (piece.startsWith("\xEF\xBB\xBF")) {
        mark = 3;
    } else if (piece.startsWith("\xFF\xFE")) {
        m_encoding = TextEncoding::Utf16Le;
        mark = 2;
    } else if (piece.startsWith("\xFE\xFF")) {
        m_encoding = TextEncoding::Utf16Be;
        mark = 2;
    } else if (const auto found = utf16WithoutMark(
                   QByteArrayView(piece).first(std::min<qsizetype>(piece.size(), 4096)))) {
        m_encoding = *found;
    }
    if (m_encoding == TextEncoding::Utf8 && eightBit == EightBit::ToUtf8) {
        Utf8Counter counter;
        while (!piece.isEmpty()) {
            if (std::memchr(piece.constData(), 0, size_t(piece.size())))
                refuseBinary();
            counter.add(piece);
            piece = m_device->read(scan);
        }
        // a few damaged characters do not make a file with many good ones Windows-1252
        if (mark == 0 && counter.broken() > 0 && counter.wellFormed() <= counter.broken())
            m_encoding = TextEncoding::Windows1252;
        m_broken = m_encoding == TextEncoding::Utf8 && counter.broken() > 0;
    } else if (m_encoding != TextEncoding::Utf8) {
        m_utf16 = QStringDecoder(m_encoding == TextEncoding::Utf16Le ? QStringDecoder::Utf16LE
                                                                     : QStringDecoder::Utf16BE);
    }
    if (!m_device->seek(mark))
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("Exchange", "The file “%1” cannot be read. Check that you may open it.")
                        .arg(m_name),
                    m_device->errorString());
    m_read = mark;
}

bool TextSource::read(QByteArray& text, qint64 bytes)
{
    const QByteArray piece = m_device->read(std::min(bytes, m_size - m_read + 1));
    if (piece.isEmpty()) {
        if (m_read < m_size)
            throw Error(
                ErrorKind::File,
                QCoreApplication::translate(
                    "Exchange", "Reading “%1” stopped before its end. Copy the file to this computer and try again.")
                    .arg(m_name),
                m_device->errorString());
        return false;
    }
    m_read += piece.size();
    switch (m_encoding) {
    case TextEncoding::Utf8: text += piece; break;
    case TextEncoding::Windows1252: text += fromWindows1252(piece).toUtf8(); break;
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be: {
        const QString decoded = m_utf16.decode(piece);
        if (decoded.contains(QChar(u'\0')))
            refuseBinary();
        text += decoded.toUtf8();
        break;
    }
    }
    return true;
}

} // namespace clientela
