// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_writer.h"

#include "core/base/error.h"
#include "core/exchange/text_source.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace clientela {

namespace {

/// Builds the lines of one card.
class VCardLines
{
public:
    VCardLines(const VCardContact& contact, VCardVersion version)
        : m_contact(contact)
        , m_four(version == VCardVersion::V40)
    {
        line(u"BEGIN:VCARD");
        line(m_four ? u"VERSION:4.0" : u"VERSION:3.0");
        line(u"PRODID:-//Clientela//EN");
        addKind();
        addNames();
        addContactPoints();
        addDates();
        addRest();
        line(u"END:VCARD");
    }
    QByteArray card;

private:
    void line(QStringView text) { appendVCardLine(card, text.toUtf8()); }
    void text(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            line(name + u':' + vCardEscaped(value));
    }
    static QString structured(const QStringList& parts)
    {
        QStringList escaped;
        for (const QString& part : parts)
            escaped.append(vCardEscaped(part));
        return escaped.join(u';');
    }
    static QString parameterValue(QString value)
    {
        static const QRegularExpression token(QStringLiteral("^[A-Za-z0-9-]+$"));
        value.remove(u'"').remove(u'\r').replace(u'\n', u' ');
        return token.match(value).hasMatch() ? value : u'"' + value + u'"';
    }
    QString types(const QStringList& words, bool preferred) const
    {
        QString parameters;
        for (const QString& word : words)
            parameters += QStringLiteral(";TYPE=") + parameterValue(word.toUpper());
        if (preferred)
            parameters += m_four ? QStringLiteral(";PREF=1") : QStringLiteral(";TYPE=PREF");
        return parameters;
    }
    /// A property that has a label of its own, tied to it by a group.
    void labelled(const QString& property, const QString& label)
    {
        if (label.isEmpty()) {
            line(property);
            return;
        }
        const QString group = QStringLiteral("item%1.").arg(++m_groups);
        line(group + property);
        line(group + QStringLiteral("X-ABLabel:") + vCardEscaped(label));
    }
    QString dateValue(const VCardDate& date) const
    {
        static const QRegularExpression withoutYear(QStringLiteral("^--\\d\\d-\\d\\d$"));
        if (date.date)
            return u':' + date.date->toString(m_four ? QStringLiteral("yyyyMMdd") : QStringLiteral("yyyy-MM-dd"));
        if (withoutYear.match(date.text).hasMatch()) {
            if (m_four)
                return u':' + QString(date.text).remove(4, 1);
            return QStringLiteral(";X-APPLE-OMIT-YEAR=1604:1604-") + date.text.sliced(2);
        }
        return QStringLiteral(";VALUE=text:") + vCardEscaped(date.text);
    }
    void addKind();
    void addNames();
    void addContactPoints();
    void addDates();
    void addRest();

    const VCardContact& m_contact;
    bool m_four;
    int m_groups = 0;
};

void VCardLines::addKind()
{
    switch (m_contact.kind) {
    case VCardKind::Individual: break;
    case VCardKind::Organization: line(m_four ? u"KIND:org" : u"X-ABShowAs:COMPANY"); break;
    case VCardKind::Group: line(m_four ? u"KIND:group" : u"X-ADDRESSBOOKSERVER-KIND:group"); break;
    case VCardKind::Location: line(m_four ? u"KIND:location" : u"X-ADDRESSBOOKSERVER-KIND:location"); break;
    }
}

void VCardLines::addNames()
{
    line(QStringLiteral("N:")
         + structured({m_contact.family, m_contact.given, m_contact.additional, m_contact.prefix, m_contact.suffix}));
    line(QStringLiteral("FN:") + vCardEscaped(m_contact.formattedName));
    text(QStringLiteral("NICKNAME"), m_contact.nickname);
    if (!m_contact.organization.isEmpty() || !m_contact.units.isEmpty())
        line(QStringLiteral("ORG:") + structured(QStringList{m_contact.organization} + m_contact.units));
    text(QStringLiteral("TITLE"), m_contact.title);
    text(QStringLiteral("ROLE"), m_contact.role);
}

void VCardLines::addContactPoints()
{
    static const QRegularExpression global(QStringLiteral("^\\+[0-9]+$"));
    for (const VCardPhone& phone : m_contact.phones) {
        const QString parameters = types(phone.types, phone.preferred);
        if (m_four && global.match(phone.number).hasMatch())
            labelled(QStringLiteral("TEL;VALUE=uri") + parameters + QStringLiteral(":tel:") + phone.number,
                     phone.label);
        else
            labelled(QStringLiteral("TEL") + parameters + u':' + vCardEscaped(phone.number), phone.label);
    }
    for (const VCardEmail& email : m_contact.emails)
        labelled(QStringLiteral("EMAIL") + (m_four ? QString() : QStringLiteral(";TYPE=INTERNET"))
                     + types(email.types, email.preferred) + u':' + vCardEscaped(email.address),
                 email.label);
    for (const VCardAddress& address : m_contact.addresses)
        labelled(QStringLiteral("ADR") + types(address.types, address.preferred) + u':'
                     + structured({address.poBox, address.extended, address.street, address.locality, address.region,
                                   address.postcode, address.country}),
                 address.label);
    for (const VCardLink& link : m_contact.links)
        labelled(QStringLiteral("URL") + types(link.types, false) + u':' + vCardEscaped(link.url), link.label);
}

void VCardLines::addDates()
{
    if (!m_contact.birthday.isEmpty())
        line(QStringLiteral("BDAY") + dateValue(m_contact.birthday));
    if (!m_contact.anniversary.isEmpty())
        line((m_four ? QStringLiteral("ANNIVERSARY") : QStringLiteral("X-ANNIVERSARY"))
             + dateValue(m_contact.anniversary));
    for (const auto& [label, date] : m_contact.dates)
        labelled(QStringLiteral("X-ABDATE") + dateValue(date), label);
}

void VCardLines::addRest()
{
    text(QStringLiteral("NOTE"), m_contact.note);
    if (!m_contact.categories.isEmpty()) {
        QStringList escaped;
        for (const QString& category : m_contact.categories)
            escaped.append(vCardEscaped(category));
        line(QStringLiteral("CATEGORIES:") + escaped.join(u','));
    }
    if (!m_contact.gender.isEmpty())
        line((m_four ? QStringLiteral("GENDER:") : QStringLiteral("X-GENDER:"))
             + QString(vCardEscaped(m_contact.gender)).replace(QStringLiteral("\\;"), QStringLiteral(";")));
    for (const auto& [label, value] : m_contact.other)
        labelled(QStringLiteral("X-CLIENTELA-FIELD:") + vCardEscaped(value), label);
    if (!m_contact.photo.isEmpty()) {
        const QString type = m_contact.photoType.isEmpty() ? QStringLiteral("jpeg") : m_contact.photoType;
        const QByteArray head = m_four ? "PHOTO:data:image/" + type.toLower().toUtf8() + ";base64,"
                                       : "PHOTO;ENCODING=b;TYPE=" + parameterValue(type.toUpper()).toUtf8() + ":";
        appendVCardLine(card, head + m_contact.photo.toBase64());
    }
    text(QStringLiteral("UID"), m_contact.uid);
    if (m_contact.revision)
        line(QStringLiteral("REV:")
             + m_contact.revision->toUTC().toString(m_four ? QStringLiteral("yyyyMMddTHHmmssZ")
                                                           : QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")));
}

} // namespace

QByteArray vCardBytes(const VCardContact& contact, VCardVersion version)
{
    return VCardLines(contact, version).card;
}

VCardWriter::VCardWriter(const QString& path, VCardVersion version)
    : m_file(path)
    , m_version(version)
{
}

void VCardWriter::write(const VCardContact& contact)
{
    m_file.write(vCardBytes(contact, m_version));
}

void VCardWriter::finish()
{
    m_file.finish();
}

} // namespace clientela
