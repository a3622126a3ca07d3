// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace clientela {

namespace {

constexpr qsizetype photoLimit = 5 * 1024 * 1024;

/// Turns the properties of one card into a contact, one by one.
class VCardMapping
{
public:
    VCardMapping(const QList<VCardProperty>& properties, VCardVersion version)
        : m_version(version)
    {
        for (const VCardProperty& property : properties)
            if (property.name == u"X-ABLABEL" && !property.group.isEmpty())
                m_labels.insert(property.group, plainLabel(text(property.value)));
        for (const VCardProperty& property : properties)
            add(property);
        conclude();
    }
    VCardContact contact;

private:
    QString text(const QString& value) const { return vCardText(value, m_version); }
    QString label(const VCardProperty& property) const { return m_labels.value(property.group); }

    QStringList components(const QString& value) const
    {
        QStringList parts = vCardParts(value, u';');
        for (QString& part : parts)
            part = text(part).trimmed();
        return parts;
    }
    QStringList list(const QString& value) const
    {
        QStringList parts = vCardParts(value, u',');
        for (QString& part : parts)
            part = text(part).trimmed();
        parts.removeAll(QString());
        return parts;
    }
    /// One part of a name, which from 3.0 on may be a list.
    QString namePart(const QStringList& parts, qsizetype index, const QString& joint) const
    {
        if (m_version == VCardVersion::V21)
            return text(parts.value(index)).trimmed();
        return list(parts.value(index)).join(joint);
    }

    /// Apple's own labels are written _$!<Mobile>!$_.
    static QString plainLabel(QString label)
    {
        if (label.startsWith(u"_$!<") && label.endsWith(u">!$_"))
            label = label.sliced(4, label.size() - 8);
        return label;
    }
    static QStringList plainTypes(const VCardProperty& property, bool& preferred)
    {
        QStringList types;
        for (const QString& type : property.types()) {
            if (type == u"pref")
                preferred = true;
            else if (type != u"voice" && type != u"internet"
                     && !types.contains(type == u"mobile" ? QStringLiteral("cell") : type))
                types.append(type == u"mobile" ? QStringLiteral("cell") : type);
        }
        if (property.parameter(u"PREF") == u"1")
            preferred = true;
        return types;
    }
    static QString phoneNumber(QString number)
    {
        if (!number.startsWith(u"tel:", Qt::CaseInsensitive))
            return number;
        number.remove(0, 4);
        const QStringList parts = number.split(u';');
        number = parts.first();
        for (const QString& part : parts.sliced(1))
            if (part.startsWith(u"ext=", Qt::CaseInsensitive))
                number += QStringLiteral(" ext. ") + part.sliced(4);
        return number;
    }
    /// A name a person can read for a property without a place: X-EVOLUTION-SPOUSE is "Spouse", X-AIM "AIM".
    static QString otherLabel(const VCardProperty& property)
    {
        static const QRegularExpression maker(
            QStringLiteral("^X-((MS|MS-OL|EVOLUTION|MOZILLA|KADDRESSBOOK|AB|GOOGLE|ANDROID|PHONETIC)-)?"));
        if (property.name == u"IMPP" && !property.parameter(u"X-SERVICE-TYPE").isEmpty())
            return property.parameter(u"X-SERVICE-TYPE");
        if (property.name == u"X-SOCIALPROFILE" && !property.types().isEmpty())
            return property.types().first();
        QString name = property.name;
        if (!name.startsWith(u"X-PHONETIC"))
            name.remove(maker);
        else
            name.remove(0, 2);
        if (name.size() <= 4)
            return name;
        return name.first(1) + name.sliced(1).toLower().replace(u'-', u' ');
    }

    void addOther(const VCardProperty& property)
    {
        const QString given = label(property);
        QString content = property.value.contains(u';') ? components(property.value).join(QStringLiteral("; "))
                                                        : text(property.value);
        while (content.endsWith(u"; "))
            content.chop(2);
        if (!content.trimmed().isEmpty())
            contact.other.append({given.isEmpty() ? otherLabel(property) : given, content});
    }
    void setOrAddOther(QString& field, const VCardProperty& property)
    {
        if (field.isEmpty())
            field = text(property.value).trimmed();
        else
            addOther(property);
    }
    void add(const VCardProperty& property);
    void addName(const VCardProperty& property);
    void addContactPoint(const VCardProperty& property);
    void addPhoto(const VCardProperty& property);
    void addDate(const VCardProperty& property);
    void conclude();

    VCardVersion m_version;
    QHash<QString, QString> m_labels;
    QString m_postalLabel;
};

const QSet<QString>& technicalProperties()
{
    static const QSet<QString> names = {QStringLiteral("VERSION"),
                                        QStringLiteral("PRODID"),
                                        QStringLiteral("X-ABLABEL"),
                                        QStringLiteral("X-ABADR"),
                                        QStringLiteral("X-ABUID"),
                                        QStringLiteral("SORT-STRING"),
                                        QStringLiteral("MAILER"),
                                        QStringLiteral("CLASS"),
                                        QStringLiteral("PROFILE"),
                                        QStringLiteral("NAME"),
                                        QStringLiteral("SOURCE"),
                                        QStringLiteral("CLIENTPIDMAP"),
                                        QStringLiteral("XML"),
                                        QStringLiteral("X-MS-OL-DESIGN"),
                                        QStringLiteral("X-MS-OL-DEFAULT-POSTAL-ADDRESS"),
                                        QStringLiteral("X-EVOLUTION-FILE-AS"),
                                        QStringLiteral("X-EVOLUTION-WEBDAV-HREF"),
                                        QStringLiteral("X-EVOLUTION-WEBDAV-ETAG"),
                                        QStringLiteral("X-COUCHDB-APPLICATION-ANNOTATIONS"),
                                        QStringLiteral("X-IMAGETYPE"),
                                        QStringLiteral("X-IMAGEHASH"),
                                        QStringLiteral("X-SHARED-PHOTO-DISPLAY-PREF"),
                                        QStringLiteral("X-ADDRESSING-GRAMMAR")};
    return names;
}

void VCardMapping::addName(const VCardProperty& property)
{
    const QStringList parts = vCardParts(property.value, u';');
    contact.family = namePart(parts, 0, QStringLiteral(" "));
    contact.given = namePart(parts, 1, QStringLiteral(" "));
    contact.additional = namePart(parts, 2, QStringLiteral(" "));
    contact.prefix = namePart(parts, 3, QStringLiteral(" "));
    contact.suffix = namePart(parts, 4, QStringLiteral(", "));
}

void VCardMapping::addContactPoint(const VCardProperty& property)
{
    bool preferred = false;
    const QStringList types = plainTypes(property, preferred);
    if (property.name == u"ADR") {
        const QStringList parts = components(property.value);
        VCardAddress address{types,          parts.value(0), parts.value(1), parts.value(2), parts.value(3),
                             parts.value(4), parts.value(5), parts.value(6), preferred,      label(property)};
        if (std::any_of(parts.begin(), parts.end(), [](const QString& part) { return !part.isEmpty(); }))
            contact.addresses.append(address);
        return;
    }
    QString value = text(property.value).trimmed();
    if (property.name == u"TEL")
        value = phoneNumber(value).trimmed();
    else if (property.name == u"EMAIL" && value.startsWith(u"mailto:", Qt::CaseInsensitive))
        value.remove(0, 7);
    if (value.isEmpty())
        return;
    if (property.name == u"TEL")
        contact.phones.append({types, value, preferred, label(property)});
    else if (property.name == u"EMAIL")
        contact.emails.append({types, value, preferred, label(property)});
    else
        contact.links.append({types, value, label(property)});
}

void VCardMapping::addPhoto(const VCardProperty& property)
{
    if (property.bytes.isEmpty() && !property.tooLarge) {
        addOther(property); // a picture somewhere else
    } else if (property.tooLarge || property.bytes.size() > photoLimit || !contact.photo.isEmpty()) {
        contact.leftOut.append(property.name);
    } else {
        contact.photo = property.bytes;
        const QString type = property.parameter(u"MEDIATYPE").section(u'/', 1);
        contact.photoType = type.isEmpty() ? property.types().value(0).section(u'/', -1) : type;
    }
}

void VCardMapping::addDate(const VCardProperty& property)
{
    QString value = text(property.value).trimmed();
    const QString unknownYear = property.parameter(u"X-APPLE-OMIT-YEAR");
    if (!unknownYear.isEmpty() && value.startsWith(unknownYear + u'-'))
        value = QStringLiteral("--") + value.sliced(unknownYear.size() + 1);
    const VCardDate date = vCardDate(value);
    const QString given = label(property);
    if (date.isEmpty())
        return;
    if (property.name == u"BDAY" && contact.birthday.isEmpty())
        contact.birthday = date;
    else if ((property.name.endsWith(u"ANNIVERSARY") || given.compare(u"Anniversary", Qt::CaseInsensitive) == 0)
             && contact.anniversary.isEmpty())
        contact.anniversary = date;
    else
        contact.dates.append({given.isEmpty() ? otherLabel(property) : given, date});
}

void VCardMapping::add(const VCardProperty& property)
{
    const QString& name = property.name;
    if (technicalProperties().contains(name))
        return;
    if (name == u"PHOTO")
        addPhoto(property);
    else if (property.tooLarge || !property.bytes.isEmpty() || name == u"AGENT")
        contact.leftOut.append(name);
    else if (name == u"N")
        addName(property);
    else if (name == u"FN")
        setOrAddOther(contact.formattedName, property);
    else if (name == u"TEL" || name == u"EMAIL" || name == u"ADR" || name == u"URL")
        addContactPoint(property);
    else if (name == u"BDAY" || name == u"X-ABDATE" || name == u"ANNIVERSARY" || name == u"X-ANNIVERSARY"
             || name == u"X-EVOLUTION-ANNIVERSARY" || name == u"X-MS-ANNIVERSARY")
        addDate(property);
    else if (name == u"ORG" && contact.organization.isEmpty() && contact.units.isEmpty()) {
        contact.units = components(property.value);
        contact.organization = contact.units.takeFirst();
        contact.units.removeAll(QString());
    } else if (name == u"NICKNAME") {
        const QString names = list(property.value).join(QStringLiteral(", "));
        contact.nickname = contact.nickname.isEmpty() ? names : contact.nickname + QStringLiteral(", ") + names;
    } else if (name == u"CATEGORIES")
        contact.categories += list(property.value);
    else if (name == u"NOTE")
        contact.note = contact.note.isEmpty() ? text(property.value) : contact.note + u'\n' + text(property.value);
    else if (name == u"TITLE")
        setOrAddOther(contact.title, property);
    else if (name == u"ROLE")
        setOrAddOther(contact.role, property);
    else if (name == u"UID")
        setOrAddOther(contact.uid, property);
    else if (name == u"GENDER" || name == u"X-GENDER")
        setOrAddOther(contact.gender, property);
    else if (name == u"REV") {
        QString value = text(property.value).trimmed();
        static const QRegularExpression basic(QStringLiteral("^(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)"));
        value.replace(basic, QStringLiteral("\\1-\\2-\\3T\\4:\\5:\\6"));
        const auto revision = QDateTime::fromString(value, Qt::ISODate);
        if (revision.isValid())
            contact.revision = revision.toUTC();
    } else if (name == u"KIND" || name == u"X-ADDRESSBOOKSERVER-KIND") {
        const QString kind = text(property.value).trimmed().toLower();
        contact.kind = kind == u"org"        ? VCardKind::Organization
                       : kind == u"group"    ? VCardKind::Group
                       : kind == u"location" ? VCardKind::Location
                                             : VCardKind::Individual;
    } else if (name == u"X-ABSHOWAS") {
        if (property.value.compare(u"COMPANY", Qt::CaseInsensitive) == 0)
            contact.kind = VCardKind::Organization;
    } else if (name == u"LABEL")
        m_postalLabel = text(property.value).trimmed();
    else
        addOther(property);
}

void VCardMapping::conclude()
{
    // the printed form of an address repeats ADR, unless that is missing
    if (contact.addresses.isEmpty() && !m_postalLabel.isEmpty()) {
        VCardAddress address;
        address.street = m_postalLabel;
        contact.addresses.append(address);
    }
    const bool named = !contact.family.isEmpty() || !contact.given.isEmpty();
    if (contact.formattedName.isEmpty()) {
        QStringList parts{contact.prefix, contact.given, contact.additional, contact.family, contact.suffix};
        parts.removeAll(QString());
        contact.formattedName = named                             ? parts.join(u' ')
                                : !contact.organization.isEmpty() ? contact.organization
                                : !contact.nickname.isEmpty()     ? contact.nickname
                                : !contact.emails.isEmpty()       ? contact.emails.first().address
                                : contact.phones.isEmpty()        ? QString()
                                                                  : contact.phones.first().number;
    }
    if (contact.kind == VCardKind::Individual && !named && !contact.organization.isEmpty()
        && contact.formattedName == contact.organization)
        contact.kind = VCardKind::Organization;
}

} // namespace

VCardDate vCardDate(const QString& text)
{
    static const QRegularExpression whole(QStringLiteral("^(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T ].*)?$"));
    static const QRegularExpression withoutYear(QStringLiteral("^--(\\d\\d)-?(\\d\\d)$"));
    const QString plain = text.trimmed();
    if (const auto match = whole.match(plain); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (date.isValid())
            return {date, date.toString(Qt::ISODate)};
    }
    if (const auto match = withoutYear.match(plain); match.hasMatch())
        return {{}, QStringLiteral("--%1-%2").arg(match.captured(1), match.captured(2))};
    return {{}, plain};
}

VCardContact vCardContact(const QList<VCardProperty>& properties, VCardVersion version)
{
    return VCardMapping(properties, version).contact;
}

} // namespace clientela
