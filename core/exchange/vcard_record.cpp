// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_record.h"

#include "core/base/text_folding.h"
#include "core/customers/customer.h"
#include "core/exchange/choice_words.h"
#include "core/exchange/column_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace clientela {

namespace {

/// One type of ours for the several that a card may give: a mobile stays one where it is also "work".
QString typeOf(const QStringList& types, const QString& label)
{
    if (!label.isEmpty())
        return contactTypeOf(label);
    for (const char* word : {"cell", "iphone", "fax", "pager", "work", "home"}) {
        if (types.contains(QLatin1StringView(word)))
            return contactTypeOf(QString::fromLatin1(word));
    }
    return types.isEmpty() ? QString() : contactTypeOf(types.first());
}

template<class Entry>
QList<Entry> preferredFirst(QList<Entry> entries)
{
    std::stable_partition(entries.begin(), entries.end(), [](const Entry& entry) { return entry.preferred; });
    return entries;
}

QJsonObject rowOf(const char* key, const QString& value, const QString& type)
{
    QJsonObject row{{QString::fromLatin1(key), value}};
    if (!type.isEmpty())
        row.insert(QStringLiteral("type"), type);
    return row;
}

void insertText(QJsonObject& object, const char* key, const QString& text)
{
    if (!text.trimmed().isEmpty())
        object.insert(QString::fromLatin1(key), text.trimmed());
}

QJsonObject addressOf(const VCardAddress& address)
{
    QJsonObject row;
    QStringList street;
    for (const QString& part : {address.poBox, address.extended, address.street}) {
        if (!part.trimmed().isEmpty())
            street.append(part.trimmed());
    }
    insertText(row, "street", street.join(QStringLiteral(", ")));
    insertText(row, "postcode", address.postcode);
    insertText(row, "city", address.locality);
    insertText(row, "region", address.region);
    const QString code = countryCodeOf(address.country);
    insertText(row, "country", code.isEmpty() ? address.country : code);
    if (!row.isEmpty())
        insertText(row, "type", typeOf(address.types, address.label));
    return row;
}

class CardReading
{
public:
    CardReading(const VCardContact& contact, const ReadingStyle& style)
        : m_contact(contact)
        , m_style(style)
    {
        incoming.uid = contact.uid.startsWith(u"urn:uuid:", Qt::CaseInsensitive) ? contact.uid.sliced(9) : contact.uid;
        readName();
        readContactPoints();
        readDates();
        readRest();
    }
    IncomingRecord incoming;

private:
    void note(const QString& heading, const QString& text)
    {
        if (!text.trimmed().isEmpty())
            incoming.notes.append(heading.isEmpty() ? text.trimmed() : heading + QStringLiteral(": ") + text.trimmed());
    }

    void readName()
    {
        QJsonObject& values = incoming.values;
        QStringList parts;
        for (const QString& part :
             {m_contact.prefix, m_contact.given, m_contact.additional, m_contact.family, m_contact.suffix}) {
            if (!part.trimmed().isEmpty())
                parts.append(part.trimmed());
        }
        const bool isOrganization = m_contact.kind == VCardKind::Organization;
        QString name = m_contact.formattedName.simplified();
        if (name.isEmpty())
            name = parts.join(u' ');
        QString company = m_contact.organization.simplified();
        const bool isCompany = isOrganization
                               || (!company.isEmpty()
                                   && (name.isEmpty() || (parts.isEmpty() && folded(name) == folded(company))));
        if (name.isEmpty())
            name = company;
        if (name.isEmpty() && !m_contact.emails.isEmpty())
            name = m_contact.emails.first().address;
        if (name.isEmpty() && !m_contact.phones.isEmpty())
            name = m_contact.phones.first().number;
        if (isCompany) {
            incoming.suggested.insert(QStringLiteral("kind"), QStringLiteral("company"));
            if (folded(company) == folded(name))
                company.clear();
        }
        insertText(values, "name", name);
        insertText(values, "company_name", company);
        insertText(values, "role", m_contact.title.isEmpty() ? m_contact.role : m_contact.title);
        if (!m_contact.title.isEmpty() && m_contact.role != m_contact.title)
            note(QCoreApplication::translate("Import", "Role"), m_contact.role);
        note(QCoreApplication::translate("Import", "Department"), m_contact.units.join(QStringLiteral(", ")));
        note(QCoreApplication::translate("Import", "Nickname"), m_contact.nickname);
    }

    void readContactPoints()
    {
        QJsonArray phones;
        for (const VCardPhone& phone : preferredFirst(m_contact.phones))
            phones.append(rowOf("number", phone.number, typeOf(phone.types, phone.label)));
        QJsonArray emails;
        for (const VCardEmail& email : preferredFirst(m_contact.emails))
            emails.append(rowOf("address", email.address, typeOf(email.types, email.label)));
        QJsonArray addresses;
        for (const VCardAddress& address : preferredFirst(m_contact.addresses)) {
            if (const QJsonObject row = addressOf(address); !row.isEmpty())
                addresses.append(row);
        }
        insertList("phones", phones);
        insertList("emails", emails);
        insertList("addresses", addresses);
        const QString country = addresses.first().toObject().value(u"country").toString();
        if (country.size() == 2)
            incoming.suggested.insert(QStringLiteral("country"), country);
        for (qsizetype i = 0; i < m_contact.links.size(); ++i) {
            if (i == 0)
                insertText(incoming.values, "website", m_contact.links[i].url);
            else
                note(QCoreApplication::translate("Import", "Website"), m_contact.links[i].url);
        }
    }

    void readDates()
    {
        QJsonArray dates;
        addDate(dates, dateLabelOf(QStringLiteral("birthday"), m_style.language), m_contact.birthday);
        addDate(dates, dateLabelOf(QStringLiteral("anniversary"), m_style.language), m_contact.anniversary);
        for (const auto& [label, date] : m_contact.dates)
            addDate(dates, label, date);
        insertList("dates", dates);
    }

    void addDate(QJsonArray& dates, const QString& label, const VCardDate& date)
    {
        if (date.date)
            dates.append(QJsonObject{{QStringLiteral("label"), label},
                                     {QStringLiteral("date"), date.date->toString(Qt::ISODate)}});
        else
            note(label, date.text);
    }

    void readRest()
    {
        QJsonArray tags;
        for (const QString& category : m_contact.categories) {
            const QString word = folded(category);
            if (!word.isEmpty() && word != u"mycontacts" && word != u"my contacts"
                && !tags.contains(category.trimmed()))
                tags.append(category.trimmed());
        }
        insertList("tags", tags);
        readNote();
        note(QCoreApplication::translate("Import", "Gender"), m_contact.gender);
        for (const auto& [label, text] : m_contact.other) {
            if (folded(label) == u"kind")
                continue;
            note(label, text);
        }
        QStringList leftOut = m_contact.leftOut;
        if (!m_contact.photo.isEmpty())
            leftOut.prepend(QStringLiteral("PHOTO"));
        if (!leftOut.isEmpty())
            incoming.notes.append(QCoreApplication::translate("Import", "Not taken over from the card: %1")
                                      .arg(leftOut.join(QStringLiteral(", "))));
    }

    /// A card that we wrote has "Label: value" lines for what cards have no place for; a tax number is known by any
    /// of its names.
    void readNote()
    {
        static const QHash<QString, QString> own = ownColumnWords(customerType());
        static const QStringList facts{QStringLiteral("tax_number"), QStringLiteral("source"),
                                       QStringLiteral("owner"),      QStringLiteral("payment_terms"),
                                       QStringLiteral("price_list"), QStringLiteral("credit_limit")};
        QStringList lines;
        for (const QString& line : m_contact.note.split(u'\n')) {
            const qsizetype colon = line.indexOf(QStringLiteral(": "));
            const QString heading = colon > 0 ? headingWords(line.first(colon)).join(u' ') : QString();
            QString path = own.value(heading);
            if (columnWords(customerType()).value(heading) == u"tax_number")
                path = QStringLiteral("tax_number");
            const QString text = colon > 0 ? line.sliced(colon + 2).trimmed() : QString();
            if (facts.contains(path) && !text.isEmpty() && !incoming.values.contains(path))
                incoming.values.insert(path, text);
            else
                lines.append(line);
        }
        insertText(incoming.values, "notes", lines.join(u'\n'));
    }

    void insertList(const char* key, const QJsonArray& rows)
    {
        if (!rows.isEmpty())
            incoming.values.insert(QString::fromLatin1(key), rows);
    }

    const VCardContact& m_contact;
    const ReadingStyle& m_style;
};

} // namespace

IncomingRecord customerOf(const VCardContact& contact, const ReadingStyle& style)
{
    return std::move(CardReading(contact, style).incoming);
}

} // namespace clientela
