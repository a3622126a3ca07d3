// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/export_person.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/exchange/vcard_writer.h"
#include "core/exchange/zip_writer.h"
#include "core/records/record_json.h"
#include "core/sales/document.h"
#include "core/storage/document_storage.h"
#include "core/storage/reference_storage.h"
#include "core/workflows/person_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>

namespace clientela {

namespace {

/// The records of one kind that belong to the person.
struct OwnRecords
{
    const RecordType* type;
    std::vector<AnyRecord> records;
};

void writePersonFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(ErrorKind::File, QCoreApplication::translate("Privacy", "“%1” could not be written; check the folder and the free space.")
                                         .arg(QFileInfo(path).fileName()), file.errorString());
}

/// Everything about one person, written file by file into a folder.
class PersonFolder
{
public:
    PersonFolder(ShopFile& shop, CustomerId id, const QString& folder)
        : m_shop(shop)
        , m_folder(folder)
        , m_wording(languageFromCode(shop.defaults().language).value_or(Language::English))
        , m_customer(shop.records().load(shop.types().type(u"customer"), id.value()))
    {
        collect();
    }

    QStringList write()
    {
        writeJson();
        writeTables();
        VCardWriter card(filePath(QStringLiteral("contact.vcf")));
        card.write(contactOf(customer()));
        card.finish();
        writeReadme();
        m_files.sort();
        return m_files;
    }

private:
    const Customer& customer() const { return m_customer.as<Customer>(); }

    QString filePath(const QString& name)
    {
        m_files.append(name);
        return QDir(m_folder).filePath(name);
    }

    void collect()
    {
        m_own.push_back({&m_customer.type(), {m_customer}});
        for (const ReferencePlace& place : placesNaming(m_shop.types(), u"customer")) {
            const std::vector<qint64> ids = recordsNaming(m_shop.database(), place, customer().id);
            const std::vector<AnyRecord> records = m_shop.records().loadMany(*place.type, ids, true);
            if (place.type->key == u"customer") {
                for (const AnyRecord& record : records)
                    addRelation(place, record);
            } else if (!records.empty()) {
                m_own.push_back({place.type, records});
            }
        }
    }

    /// Of others only how they stand to the person; their own data are not the person's to have.
    void addRelation(const ReferencePlace& place, const AnyRecord& other)
    {
        if (!place.list) {
            m_relations.append(QJsonObject{{QStringLiteral("kind"), place.field->key}});
            return;
        }
        for (const CustomerRelation& relation : other.as<Customer>().relations) {
            if (relation.other == customer().customerId())
                m_relations.append(QJsonObject{{QStringLiteral("kind"), relation.kind}, {QStringLiteral("note"), relation.note}});
        }
    }

    QJsonObject jsonOf(const AnyRecord& record) const
    {
        QJsonObject json = recordToJson(record.type(), record.data(), m_shop.defaults().currency);
        json.insert(QStringLiteral("uid"), record.base().uid);
        json.insert(QStringLiteral("created_at"), record.base().createdAt);
        json.insert(QStringLiteral("changed_at"), record.base().changedAt);
        if (record.type().key == u"document" && !record.as<Document>().snapshot.isEmpty())
            json.insert(QStringLiteral("as_issued"), QJsonDocument::fromJson(record.as<Document>().snapshot.toUtf8()).object());
        return json;
    }

    QJsonArray historyOf(const AnyRecord& record) const
    {
        QJsonArray history;
        for (const RecordChange& change : m_shop.history().changesOf(record.type(), record.base().id)) {
            history.append(QJsonObject{{QStringLiteral("at"), change.set.madeAt},
                                       {QStringLiteral("by"), change.set.author},
                                       {QStringLiteral("what"), change.set.label},
                                       {QStringLiteral("record"), QStringLiteral("%1 %2").arg(record.type().key).arg(record.base().id)},
                                       {QStringLiteral("action"), change.action},
                                       {QStringLiteral("before"), change.before},
                                       {QStringLiteral("after"), change.after}});
        }
        return history;
    }

    void writeJson()
    {
        QJsonObject person;
        QJsonArray history;
        for (const OwnRecords& own : m_own) {
            QJsonArray rows;
            for (const AnyRecord& record : own.records) {
                rows.append(jsonOf(record));
                for (const QJsonValue& change : historyOf(record))
                    history.append(change);
            }
            person.insert(own.type->key, own.type == &m_customer.type() ? rows.first() : QJsonValue(rows));
        }
        person.insert(QStringLiteral("named_by_others"), m_relations);
        person.insert(QStringLiteral("history"), history);
        person.insert(QStringLiteral("exported_at"), m_shop.timestamp());
        writePersonFile(filePath(QStringLiteral("person.json")), QJsonDocument(person).toJson(QJsonDocument::Indented));
    }

    void writeTables()
    {
        for (const OwnRecords& own : m_own)
            m_files += writeRecordTables(*own.type, own.records, m_folder, m_shop.defaults().currency, m_wording);
    }

    void writeReadme()
    {
        const auto word = [this](const char* source) { return m_wording.text("Privacy", source); };
        const ShopProfile profile = DocumentStorage(m_shop).profile();
        const QString day = formatDate(m_shop.clock().today(), m_wording.language());
        QStringList lines{
            word(QT_TRANSLATE_NOOP("Privacy", "The data of %1")).arg(customer().name),
            {},
            word(QT_TRANSLATE_NOOP("Privacy", "This is everything that %1 holds about you in its customer records, written on %2.")).arg(profile.name, day),
            word(QT_TRANSLATE_NOOP("Privacy", "You may ask for it to be corrected or erased, or hand it on to somebody else.")),
            {},
            word(QT_TRANSLATE_NOOP("Privacy", "Ask here: %1")).arg(contactLine(profile)),
            {},
            word(QT_TRANSLATE_NOOP("Privacy", "person.json: everything, with documents as they were issued and every change that was made.")),
            word(QT_TRANSLATE_NOOP("Privacy", "The .csv files: the same as tables, one for each kind, for a spreadsheet.")),
            word(QT_TRANSLATE_NOOP("Privacy", "contact.vcf: name, numbers and addresses, for an address book.")),
        };
        writePersonFile(filePath(QStringLiteral("README.txt")), lines.join(u'\n').toUtf8() + '\n');
    }

    static QString contactLine(const ShopProfile& profile)
    {
        QStringList parts{profile.name, profile.street, (profile.postcode + u' ' + profile.city).trimmed(), profile.phone, profile.email};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    ShopFile& m_shop;
    QString m_folder;
    Wording m_wording;
    AnyRecord m_customer;
    std::vector<OwnRecords> m_own;
    QJsonArray m_relations;
    QStringList m_files;
};

void requireEmptyFolder(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() && (!info.isDir() || !QDir(path).isEmpty()))
        throw Error(ErrorKind::Refused, QCoreApplication::translate("Privacy", "“%1” is there already; choose an empty folder or another name.").arg(info.fileName()));
    if (!QDir().mkpath(path))
        throw Error(ErrorKind::File, QCoreApplication::translate("Privacy", "“%1” could not be written; check the folder and the free space.").arg(info.fileName()));
}

} // namespace

PersonExport exportPerson(ShopFile& shop, CustomerId id, const QString& path)
{
    PersonExport result;
    result.path = path;
    if (path.endsWith(u".zip", Qt::CaseInsensitive)) {
        const QTemporaryDir folder;
        result.files = PersonFolder(shop, id, folder.path()).write();
        packFolder(folder.path(), path);
        return result;
    }
    shop.records().load(shop.types().type(u"customer"), id.value()); // before a folder is made for nobody
    requireEmptyFolder(path);
    result.files = PersonFolder(shop, id, path).write();
    return result;
}

} // namespace clientela
