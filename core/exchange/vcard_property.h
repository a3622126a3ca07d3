// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace clientela {

/// The versions of vCard: 2.1 (versit, 1996), 3.0 (RFC 2426), 4.0 (RFC 6350).
enum class VCardVersion { V21, V30, V40 };

/// One property of a card, its transfer encoding and character set resolved, its escapes not.
struct VCardProperty
{
    QString group;                                 ///< what ties a label to a property, such as item1
    QString name;                                  ///< in upper case
    QList<std::pair<QString, QString>> parameters; ///< names in upper case, lists as one pair for each value
    QString value;
    QByteArray bytes;      ///< what a base64 value holds; value is empty then
    bool tooLarge = false; ///< more than 8 MiB, which were passed over

    /// The first value of a parameter; empty when there is none.
    QString parameter(QStringView parameterName) const;
    /// The values of TYPE in lower case.
    QStringList types() const;
};

/// Whether an unfolded line begins as a property does: a name, perhaps with a group, before ; or :.
bool isVCardProperty(QByteArrayView line);

/// Whether the line's value is encoded in a way (QUOTED-PRINTABLE, BASE64 or B) that folds by rules of its own.
bool isQuotedPrintableVCard(QByteArrayView line);
bool isBase64VCard(QByteArrayView line);

/// Reads an unfolded line; nothing when it is no property.
std::optional<VCardProperty> parseVCardProperty(const QByteArray& line);

/// A value without its escapes; line breaks become LF. In 2.1 a backslash before n is just a backslash.
QString vCardText(QStringView value, VCardVersion version);

/// The parts of a structured value or list, split where the separator is not escaped, still escaped.
QStringList vCardParts(const QString& value, QChar separator);

/// Text with , ; \ and line breaks escaped, as 3.0 and 4.0 have it.
QString vCardEscaped(const QString& text);

/// Appends a line folded after at most 75 octets, never inside a character, with CRLF.
void appendVCardLine(QByteArray& card, const QByteArray& line);

} // namespace clientela
