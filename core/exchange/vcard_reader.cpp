// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_reader.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace clientela {

namespace {

constexpr qsizetype propertyLimit = 8 * 1024 * 1024;
constexpr qsizetype cardLimit = 32 * 1024 * 1024;
constexpr qsizetype propertyCountLimit = 10'000;

bool isMark(const QByteArray& line, const char* mark)
{
    return line.trimmed().toUpper() == mark;
}

bool isBase64Line(const QByteArray& line)
{
    return !line.isEmpty() && std::all_of(line.begin(), line.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
               || c == '=';
    });
}

} // namespace

VCardReader::VCardReader(std::unique_ptr<QIODevice> device, const QString& name)
    : m_source(std::move(device), name, TextSource::EightBit::AsItIs)
{
    m_haveBegin = findBegin();
    if (!m_haveBegin)
        throw Error(
            ErrorKind::BadInput,
            QCoreApplication::translate("Exchange", "“%1” holds no contact. Choose a .vcf file from an address book.")
                .arg(name));
}

bool VCardReader::fillLine()
{
    if (m_haveLine)
        return true;
    m_line.clear();
    m_lineTooLarge = false;
    bool any = false;
    for (;;) {
        if (m_at >= m_buffer.size()) {
            m_buffer.clear();
            m_at = 0;
            if (m_ended || !m_source.read(m_buffer)) {
                m_ended = true;
                if (!any)
                    return false;
                break;
            }
            continue;
        }
        any = true;
        const char* const from = m_buffer.constData() + m_at;
        const auto left = size_t(m_buffer.size() - m_at);
        const auto* feed = static_cast<const char*>(std::memchr(from, '\n', left));
        const auto* carriage = static_cast<const char*>(std::memchr(from, '\r', feed ? size_t(feed - from) : left));
        const char* const end = carriage ? carriage : feed;
        const qsizetype length = end ? end - from : qsizetype(left);
        const qsizetype kept = std::min(length, std::max<qsizetype>(0, propertyLimit - m_line.size()));
        m_line.append(from, kept);
        m_lineTooLarge = m_lineTooLarge || kept < length;
        m_at += length;
        if (!end)
            continue;
        ++m_at;
        if (carriage) { // CRLF, CR alone, or the CR CR LF of files that were converted twice
            while (m_buffer.size() - m_at < 2 && !m_ended) {
                m_buffer.remove(0, m_at);
                m_at = 0;
                m_ended = !m_source.read(m_buffer);
            }
            const QByteArrayView after = QByteArrayView(m_buffer).sliced(m_at);
            m_at += after.startsWith("\r\n") ? 2 : after.startsWith('\n') ? 1 : 0;
        }
        break;
    }
    ++m_lineNumber;
    m_haveLine = true;
    return true;
}

bool VCardReader::findBegin()
{
    while (fillLine()) {
        m_haveLine = false;
        if (isMark(m_line, "BEGIN:VCARD")) {
            m_beginLine = m_lineNumber;
            return true;
        }
    }
    return false;
}

void VCardReader::skipNestedCard()
{
    int depth = 1;
    while (depth > 0 && fillLine()) {
        m_haveLine = false;
        if (isMark(m_line, "BEGIN:VCARD"))
            ++depth;
        else if (isMark(m_line, "END:VCARD"))
            --depth;
    }
}

bool VCardReader::readProperty(QByteArray& line, bool& tooLarge)
{
    if (!fillLine())
        return false;
    line = m_line;
    tooLarge = m_lineTooLarge;
    m_haveLine = false;
    if (isMark(line, "BEGIN:VCARD")) {
        m_beginLine = m_lineNumber;
        return true;
    }
    if (isMark(line, "END:VCARD"))
        return true;
    const bool quotedPrintable = isQuotedPrintableVCard(line);
    const bool base64 = !quotedPrintable && isBase64VCard(line);
    const auto take = [&](QByteArrayView more) {
        tooLarge = tooLarge || m_lineTooLarge || line.size() + more.size() > propertyLimit;
        if (!tooLarge)
            line.append(more);
        m_haveLine = false;
    };
    while (quotedPrintable && line.endsWith('=') && fillLine() && !isMark(m_line, "END:VCARD")) {
        line.chop(1);
        take(m_line);
    }
    QByteArray emptyLines;
    while (fillLine()) {
        if (m_line.isEmpty()) {
            emptyLines = base64 ? QByteArray() : QByteArray("\n");
            m_haveLine = false;
        } else if (m_line.startsWith(' ') || m_line.startsWith('\t')) {
            take(QByteArrayView(m_line).sliced(1));
        } else if (base64 && isBase64Line(m_line)) {
            take(m_line);
        } else if (!base64 && !isVCardProperty(m_line) && isVCardProperty(line)) {
            m_line.prepend(emptyLines + '\n'); // line breaks that were not escaped
            emptyLines.clear();
            take(m_line);
        } else {
            break;
        }
    }
    return true;
}

bool VCardReader::nextProperties(QList<VCardProperty>& properties, VCardVersion& version)
{
    properties.clear();
    m_problem.clear();
    version = VCardVersion::V21;
    if (!m_haveBegin && !findBegin())
        return false;
    m_haveBegin = false;
    m_cardLine = m_beginLine;
    qsizetype size = 0;
    QByteArray line;
    bool tooLarge = false;
    bool closed = false;
    while (!closed && readProperty(line, tooLarge)) {
        if (isMark(line, "END:VCARD")) {
            closed = true;
        } else if (isMark(line, "BEGIN:VCARD")) {
            if (!properties.isEmpty() && properties.last().name == u"AGENT"
                && properties.last().value.trimmed().isEmpty()) {
                skipNestedCard();
                continue;
            }
            m_haveBegin = true;
            break;
        } else if (auto property = parseVCardProperty(line)) {
            size += line.size();
            if (tooLarge || size > cardLimit) {
                property->tooLarge = true;
                property->value.clear();
                property->bytes.clear();
            }
            if (property->name == u"VERSION")
                version = property->value.trimmed() == u"4.0"   ? VCardVersion::V40
                          : property->value.trimmed() == u"3.0" ? VCardVersion::V30
                                                                : VCardVersion::V21;
            if (properties.size() < propertyCountLimit)
                properties.append(std::move(*property));
        }
    }
    if (!closed)
        m_problem = m_haveBegin
                        ? QCoreApplication::translate(
                              "Exchange", "“%1”, line %2: the contact has no END:VCARD before the next one begins. "
                                          "Check whether it is complete.")
                              .arg(m_source.name())
                              .arg(m_cardLine)
                        : QCoreApplication::translate("Exchange",
                                                      "“%1”, line %2: the file ends in the middle of this contact. "
                                                      "Export the contacts again.")
                              .arg(m_source.name())
                              .arg(m_cardLine);
    return true;
}

bool VCardReader::next(VCardContact& contact)
{
    QList<VCardProperty> properties;
    VCardVersion version = VCardVersion::V21;
    if (!nextProperties(properties, version))
        return false;
    contact = vCardContact(properties, version);
    return true;
}

} // namespace clientela
