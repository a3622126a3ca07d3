// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_property.h"

#include "core/exchange/text_source.h"

#include <QStringDecoder>

#include <algorithm>

namespace clientela {

namespace {

constexpr qsizetype octetsOfALine = 75;

bool isNameByte(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// Where the value's colon stands: the first outside quotation marks, or the first at all; -1 if there is none.
qsizetype valueColon(QByteArrayView line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ':' && !quoted)
            return i;
    }
    return line.indexOf(':');
}

/// The line up to its value, if it has parameters at all.
QByteArray upperHead(QByteArrayView line)
{
    const qsizetype semicolon = line.indexOf(';');
    if (semicolon < 0 || QByteArrayView(line).first(semicolon).contains(':'))
        return {};
    const qsizetype colon = valueColon(line);
    return colon < 0 ? QByteArray() : line.first(colon).toByteArray().toUpper();
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '=' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            bytes += char(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

QString decodedVCard(const QByteArray& bytes, const QString& charset)
{
    const QString name = charset.toLower();
    if (name == u"iso-8859-1" || name == u"windows-1252" || name == u"cp1252" || name == u"latin1")
        return fromWindows1252(bytes);
    if (name == u"utf-8" || name == u"utf8")
        return QString::fromUtf8(bytes);
    if (!name.isEmpty() && name != u"us-ascii") {
        QStringDecoder decoder(name.toLatin1().constData());
        if (decoder.isValid())
            return decoder.decode(bytes);
    }
    return fromUtf8OrWindows1252(bytes);
}

/// RFC 6868: ^n, ^' and ^^ in parameter values.
QString parameterText(QString text)
{
    if (!text.contains(u'^'))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar following = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] == u'^' && (following == u'n' || following == u'\'' || following == u'^')) {
            plain += following == u'n' ? QChar(u'\n') : following == u'\'' ? QChar(u'"') : QChar(u'^');
            ++i;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

/// Splits outside quotation marks.
QStringList unquotedParts(const QString& text, QChar separator)
{
    QStringList parts{QString()};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (c == separator && !quoted)
            parts.append(QString());
        else
            parts.last() += c;
    }
    return parts;
}

/// The parameter that a bare word of vCard 2.1 stands for.
QString bareParameterName(const QString& word)
{
    const QString upper = word.toUpper();
    if (upper == u"QUOTED-PRINTABLE" || upper == u"BASE64" || upper == u"8BIT" || upper == u"7BIT" || upper == u"B")
        return QStringLiteral("ENCODING");
    if (upper == u"URL" || upper == u"INLINE" || upper == u"CONTENT-ID" || upper == u"CID")
        return QStringLiteral("VALUE");
    return QStringLiteral("TYPE");
}

void addParameter(VCardProperty& property, const QString& text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString name = equals < 0 ? bareParameterName(text) : text.first(equals).trimmed().toUpper();
    const QString value = equals < 0 ? text : text.sliced(equals + 1);
    const auto append = [&](QString one) {
        one.remove(u'"');
        one = parameterText(one.trimmed());
        if (!one.isEmpty())
            property.parameters.append({name, one});
    };
    if (name == u"TYPE") {
        // some write the whole list inside quotation marks
        for (const QString& one : QString(value).remove(u'"').split(u','))
            append(one);
    } else {
        append(value);
    }
}

} // namespace

QString VCardProperty::parameter(QStringView parameterName) const
{
    for (const auto& [key, text] : parameters)
        if (key == parameterName)
            return text;
    return {};
}

QStringList VCardProperty::types() const
{
    QStringList found;
    for (const auto& [key, text] : parameters)
        if (key == u"TYPE")
            found.append(text.toLower());
    return found;
}

bool isVCardProperty(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size() && (isNameByte(line[at]) || (line[at] == '.' && at > 0)))
        ++at;
    if (at == 0 || at == line.size() || line[at] != ';')
        return at > 0 && at < line.size() && line[at] == ':';
    // the colon may be on a later line, so a parameter has to follow
    const qsizetype parameter = ++at;
    while (at < line.size() && isNameByte(line[at]))
        ++at;
    return at > parameter && (at == line.size() || QByteArrayView("=;:").contains(line[at]));
}

bool isQuotedPrintableVCard(QByteArrayView line)
{
    return upperHead(line).contains("QUOTED-PRINTABLE");
}

bool isBase64VCard(QByteArrayView line)
{
    const QByteArray head = upperHead(line);
    return head.contains("BASE64") || head.contains("ENCODING=B");
}

std::optional<VCardProperty> parseVCardProperty(const QByteArray& line)
{
    const qsizetype colon = valueColon(line);
    if (colon <= 0)
        return {};
    const QStringList head = unquotedParts(fromUtf8OrWindows1252(QByteArrayView(line).first(colon)), u';');
    VCardProperty property;
    const qsizetype dot = head.first().lastIndexOf(u'.');
    property.group = dot > 0 ? head.first().first(dot) : QString();
    property.name = head.first().sliced(dot + 1).trimmed().toUpper();
    for (const QString& parameter : head.sliced(1))
        addParameter(property, parameter);

    QByteArray value = line.sliced(colon + 1);
    const QString encoding = property.parameter(u"ENCODING").toUpper();
    if (encoding == u"BASE64" || encoding == u"B") {
        property.bytes = QByteArray::fromBase64(value);
        return property;
    }
    if (property.parameter(u"VALUE").compare(u"text", Qt::CaseInsensitive) != 0
        && value.first(std::min<qsizetype>(value.size(), 5)).toLower() == "data:") {
        const qsizetype comma = value.indexOf(',');
        if (comma > 0 && value.first(comma).toLower().endsWith(";base64")) {
            property.parameters.append({QStringLiteral("MEDIATYPE"), QString::fromLatin1(value.sliced(5, comma - 12))});
            property.bytes = QByteArray::fromBase64(value.sliced(comma + 1));
            return property;
        }
    }
    if (encoding == u"QUOTED-PRINTABLE")
        value = fromQuotedPrintable(value);
    property.value = decodedVCard(value, property.parameter(u"CHARSET")).remove(QChar(u'\0'));
    return property;
}

QString vCardText(QStringView value, VCardVersion version)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        QChar c = value[i];
        if (c == u'\r') {
            if (i + 1 < value.size() && value[i + 1] == u'\n')
                ++i;
            c = u'\n';
        } else if (c == u'\\' && i + 1 < value.size()) {
            const QChar escaped = value[i + 1];
            const bool lineBreak = version != VCardVersion::V21 && (escaped == u'n' || escaped == u'N');
            if (lineBreak || QStringView(u",;\\:").contains(escaped)) {
                c = lineBreak ? QChar(u'\n') : escaped;
                ++i;
            }
        }
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\t')
            continue; // no text has them, and no card can carry them
        text += c;
    }
    return text;
}

QStringList vCardParts(const QString& value, QChar separator)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == separator) {
            parts.append(QString());
            continue;
        }
        parts.last() += value[i];
        if (value[i] == u'\\' && i + 1 < value.size())
            parts.last() += value[++i];
    }
    return parts;
}

QString vCardEscaped(const QString& text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\' || c == u',' || c == u';') {
            escaped += u'\\';
            escaped += c;
        } else if (c == u'\n' || c == u'\r') {
            escaped += QStringLiteral("\\n");
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
        } else if (c.unicode() >= 0x20 || c == u'\t') {
            escaped += c;
        }
    }
    return escaped;
}

void appendVCardLine(QByteArray& card, const QByteArray& line)
{
    qsizetype from = 0;
    qsizetype room = octetsOfALine;
    while (line.size() - from > room) {
        qsizetype to = from + room;
        while (to > from + 1 && (static_cast<unsigned char>(line[to]) & 0xC0) == 0x80)
            --to;
        card.append(line.constData() + from, to - from);
        card += "\r\n ";
        from = to;
        room = octetsOfALine - 1;
    }
    card.append(line.constData() + from, line.size() - from);
    card += "\r\n";
}

} // namespace clientela
