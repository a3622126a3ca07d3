// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/vcard_property.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace clientela {

/// A date of a card; what is no whole date (--02-03 without a year, "around 1980") stays as text.
struct VCardDate
{
    std::optional<QDate> date;
    QString text; ///< canonical: 1980-03-22, or --02-03 when the year is not known
    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const VCardDate&) const = default;
};

/// A telephone number; types are vCard's own words in lower case: cell, work, home, fax, pager, text, …
struct VCardPhone
{
    QStringList types;
    QString number;
    bool preferred = false;
    QString label; ///< a name that the owner of the address book gave it
    bool operator==(const VCardPhone&) const = default;
};

/// An e-mail address; types work, home, …
struct VCardEmail
{
    QStringList types;
    QString address;
    bool preferred = false;
    QString label;
    bool operator==(const VCardEmail&) const = default;
};

/// A postal address; types work, home, …
struct VCardAddress
{
    QStringList types;
    QString poBox;
    QString extended;
    QString street;
    QString locality;
    QString region;
    QString postcode;
    QString country;
    bool preferred = false;
    QString label;
    bool operator==(const VCardAddress&) const = default;
};

/// A page on the web.
struct VCardLink
{
    QStringList types;
    QString url;
    QString label;
    bool operator==(const VCardLink&) const = default;
};

/// What a card is about.
enum class VCardKind { Individual, Organization, Group, Location };

/// One contact as plain values; what has no place of its own is in other, so that nothing is dropped.
struct VCardContact
{
    VCardKind kind = VCardKind::Individual;
    QString formattedName;
    QString family;
    QString given;
    QString additional;
    QString prefix;
    QString suffix;
    QString nickname;
    QString organization;
    QStringList units;
    QString title;
    QString role;
    QList<VCardPhone> phones;
    QList<VCardEmail> emails;
    QList<VCardAddress> addresses;
    QList<VCardLink> links;
    VCardDate birthday;
    VCardDate anniversary;
    QList<std::pair<QString, VCardDate>> dates; ///< further days with their labels
    QString note;
    QStringList categories;
    QString uid;
    QString gender; ///< as RFC 6350 has it: M, F, O, N, U, perhaps ; and words
    std::optional<QDateTime> revision;
    QByteArray photo;                         ///< at most 5 MiB
    QString photoType;                        ///< jpeg, png, …
    QList<std::pair<QString, QString>> other; ///< label and text of everything else
    QStringList leftOut; ///< names of the properties that could not be kept: sounds, keys, pictures too large
    bool operator==(const VCardContact&) const = default;
};

/// The contact that the properties of one card describe.
VCardContact vCardContact(const QList<VCardProperty>& properties, VCardVersion version);

/// A day as cards write it: 19800322, 1980-03-22, 1980-03-22T10:00:00Z, --0203, or any text.
VCardDate vCardDate(const QString& text);

} // namespace clientela
