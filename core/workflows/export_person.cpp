// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/export_person.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/exchange/customer_card.h"
#include "core/exchange/vcard_writer.h"
#include "core/exchange/zip_writer.h"
#include "core/records/record_json.h"
#include "core/storage/attachment_storage.h"
#include "core/storage/document_storage.h"
#include "core/storage/person_history.h"
#include "core/storage/privacy_storage.h"
#include "core/storage/reference_storage.h"
#include "core/storage/suppression_list.h"
#include "core/workflows/person_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>
#include <set>

namespace clientela {

namespace {

[[noreturn]] void throwPersonUnwritable(const QString& path, const QString& detail)
{
    throw Error(
        ErrorKind::File,
        QCoreApplication::translate("Privacy", "“%1” could not be written; check the folder and the free space.")
            .arg(QFileInfo(path).fileName()),
        detail);
}

void writePersonFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throwPersonUnwritable(path, file.errorString());
}

Wording wordingFor(const Customer& customer, const ShopDefaults& shop)
{
    return Wording(
        languageFromCode(customer.language).value_or(languageFromCode(shop.language).value_or(Language::English)));
}

/// The records of one kind that belong to the person.
struct OwnRecords
{
    const RecordType* type;
    std::vector<AnyRecord> records;
};

/// Everything about one person, read as it stands at one moment.
class PersonData
{
public:
    PersonData(ShopFile& shop, CustomerId id)
        : m_shop(shop)
    {
        Transaction moment(shop.database());
        m_own.push_back(
            {&shop.types().type(u"customer"), {shop.records().load(shop.types().type(u"customer"), id.value())}});
        collectRecords();
        m_isSuppressed = isSuppressed(shop, customer());
        m_drafts = PrivacyStorage(shop).draftsAbout(mergedSelves(shop, id.value()));
        m_notTheSame = PrivacyStorage(shop).notTheSameAs(id.value());
        m_history = personHistory(shop, id.value());
        m_files = AttachmentStorage(shop).everAttachedTo(mergedSelves(shop, id.value()));
        m_profile = DocumentStorage(shop).profile();
        moment.commit();
    }

    const Customer& customer() const { return m_own.front().records.front().as<Customer>(); }
    const ShopProfile& profile() const { return m_profile; }
    const std::vector<OwnRecords>& own() const { return m_own; }
    const std::vector<AttachedFile>& files() const { return m_files; }

    std::vector<const Document*> issuedDocuments() const
    {
        std::vector<const Document*> issued;
        for (const OwnRecords& own : m_own) {
            for (const AnyRecord& record : own.records) {
                if (own.type->key == u"document" && !record.as<Document>().isDraft())
                    issued.push_back(&record.as<Document>());
            }
        }
        return issued;
    }

    QJsonObject json() const
    {
        QJsonObject person;
        for (const OwnRecords& own : m_own) {
            QJsonArray rows;
            for (const AnyRecord& record : own.records)
                rows.append(jsonOf(record));
            person.insert(own.type->key, &own == &m_own.front() ? rows.first() : QJsonValue(rows));
        }
        person.insert(QStringLiteral("named_by_others"), m_relations);
        person.insert(QStringLiteral("not_the_same_as"), idsJson());
        person.insert(QStringLiteral("suppressed"), m_isSuppressed);
        person.insert(QStringLiteral("half_typed"), draftsJson());
        person.insert(QStringLiteral("history"), historyJson());
        person.insert(QStringLiteral("exported_at"), m_shop.timestamp());
        return person;
    }

private:
    void collectRecords()
    {
        for (const auto& type : m_shop.types().all()) {
            std::set<qint64> ids; // a kind may name the customer in more than one place
            for (const ReferencePlace& place : placesNaming(m_shop.types(), u"customer")) {
                if (place.type != type.get())
                    continue;
                const std::vector<qint64> found = recordsNaming(m_shop.database(), place, customer().id);
                if (type->key == u"customer")
                    addRelations(place, found);
                else
                    ids.insert(found.begin(), found.end());
            }
            if (!ids.empty())
                m_own.push_back(
                    {type.get(), m_shop.records().loadMany(*type, std::vector<qint64>(ids.begin(), ids.end()), true)});
        }
    }

    /// Of others only how they stand to the person; their own data are not the person's to have.
    void addRelations(const ReferencePlace& place, const std::vector<qint64>& others)
    {
        for (const AnyRecord& other : m_shop.records().loadMany(*place.type, others, true)) {
            if (!place.list) {
                m_relations.append(QJsonObject{{QStringLiteral("kind"), place.field->key}});
                continue;
            }
            for (const CustomerRelation& relation : other.as<Customer>().relations) {
                if (relation.other == customer().customerId())
                    m_relations.append(
                        QJsonObject{{QStringLiteral("kind"), relation.kind}, {QStringLiteral("note"), relation.note}});
            }
        }
    }

    QJsonObject jsonOf(const AnyRecord& record) const
    {
        QJsonObject json = recordToJson(record.type(), record.data(), m_shop.defaults().currency);
        json.insert(QStringLiteral("uid"), record.base().uid);
        json.insert(QStringLiteral("created_at"), record.base().createdAt);
        json.insert(QStringLiteral("changed_at"), record.base().changedAt);
        if (record.type().key == u"document" && !record.as<Document>().snapshot.isEmpty()) {
            json.insert(QStringLiteral("issued_at"), record.as<Document>().issuedAt);
            json.insert(QStringLiteral("as_issued"),
                        QJsonDocument::fromJson(record.as<Document>().snapshot.toUtf8()).object());
        }
        return json;
    }

    QJsonArray idsJson() const
    {
        QJsonArray ids;
        for (const qint64 id : m_notTheSame)
            ids.append(id);
        return ids;
    }

    QJsonArray draftsJson() const
    {
        QJsonArray drafts;
        for (const Draft& draft : m_drafts)
            drafts.append(QJsonObject{{QStringLiteral("record"), draft.key},
                                      {QStringLiteral("saved_at"), draft.savedAt},
                                      {QStringLiteral("content"), draft.content}});
        return drafts;
    }

    QJsonArray historyJson() const
    {
        QJsonArray history;
        for (const PersonChange& each : m_history) {
            history.append(
                QJsonObject{{QStringLiteral("at"), each.change.set.madeAt},
                            {QStringLiteral("by"), each.change.set.author},
                            {QStringLiteral("what"), each.change.set.label},
                            {QStringLiteral("undone_at"), each.change.set.undoneAt},
                            {QStringLiteral("record"), QStringLiteral("%1 %2").arg(each.type->key).arg(each.id)},
                            {QStringLiteral("action"), each.change.action},
                            {QStringLiteral("before"), each.change.before},
                            {QStringLiteral("after"), each.change.after}});
        }
        return history;
    }

    ShopFile& m_shop;
    std::vector<OwnRecords> m_own; ///< the customer first
    QJsonArray m_relations;
    bool m_isSuppressed = false;
    std::vector<Draft> m_drafts;
    std::vector<qint64> m_notTheSame;
    std::vector<PersonChange> m_history;
    std::vector<AttachedFile> m_files;
    ShopProfile m_profile;
};

/// Writes a person's data file by file into a folder.
class PersonFolder
{
public:
    PersonFolder(ShopFile& shop, const PersonData& data, const QString& folder, const PersonExportOptions& options)
        : m_shop(shop)
        , m_data(data)
        , m_folder(folder)
        , m_options(options)
        , m_wording(wordingFor(data.customer(), shop.defaults()))
    {
    }

    QStringList write(Progress& progress)
    {
        const std::vector<const Document*> printed = m_options.pdfOf ? m_data.issuedDocuments()
                                                                     : std::vector<const Document*>();
        const auto steps = static_cast<qint64>(m_data.own().size() + m_data.files().size() + printed.size() + 1);
        qint64 done = 0;
        reportOrThrow(progress, done, steps);
        add(QStringLiteral("person.json"),
            word(QT_TRANSLATE_NOOP("Privacy",
                                   "everything, with documents as they were issued and every change that was made")),
            QJsonDocument(m_data.json()).toJson(QJsonDocument::Indented));
        writeCard();
        for (const OwnRecords& own : m_data.own()) {
            reportOrThrow(progress, ++done, steps);
            m_files += writeRecordTables(*own.type, own.records, m_folder, m_shop.defaults().currency, m_wording);
        }
        for (const AttachedFile& file : m_data.files()) {
            reportOrThrow(progress, ++done, steps);
            add(attachedName(file), file.name, AttachmentStorage(m_shop).content(file));
        }
        for (const Document* document : printed) {
            reportOrThrow(progress, ++done, steps);
            add(pdfName(*document), documentTitle(*document), m_options.pdfOf(*document));
        }
        writeReadme();
        reportOrThrow(progress, steps, steps);
        return names();
    }

private:
    QString word(const char* source) const { return m_wording.text("Privacy", source); }
    QString pathOf(const QString& name) const { return QDir(m_folder).filePath(name); }

    QStringList names() const
    {
        QStringList names;
        for (const PersonFile& file : m_files)
            names.append(file.name);
        names.sort();
        return names;
    }

    void add(const QString& name, const QString& holds, const QByteArray& bytes)
    {
        writePersonFile(pathOf(name), bytes);
        m_files.append({name, holds});
    }

    void writeCard()
    {
        const QString name = QStringLiteral("contact.vcf");
        VCardWriter card(pathOf(name));
        card.write(customerCard(m_data.customer()));
        card.finish();
        m_files.append({name, word(QT_TRANSLATE_NOOP("Privacy", "name, numbers and addresses, for an address book"))});
    }

    QString documentTitle(const Document& document) const
    {
        return m_wording.text("DocumentKind", documentKindSourceName(document.kind)) + u' ' + document.number;
    }

    static QString plainName(const QString& text)
    {
        QString plain;
        for (const QChar letter : text)
            plain += letter.unicode() < 128 && letter.isLetterOrNumber() ? letter : QChar(u'-');
        return plain;
    }

    /// The file's name with only what every file system takes, told apart by the attachment's id.
    static QString attachedName(const AttachedFile& file)
    {
        const qsizetype dot = file.name.lastIndexOf(u'.');
        const bool hasEnding = dot > 0 && file.name.size() - dot <= 10;
        const QString stem = plainName(hasEnding ? file.name.left(dot) : file.name).left(80);
        const QString ending = hasEnding ? u'.' + plainName(file.name.mid(dot + 1)) : QString();
        return QStringLiteral("attachment_%1_%2%3").arg(QString::number(file.id), stem, ending);
    }

    /// The number with only what every file system takes, and the id where two numbers come out the same.
    QString pdfName(const Document& document) const
    {
        const QString number = plainName(document.number);
        const QString name = QStringLiteral("document_%1.pdf").arg(number);
        const bool isTaken = std::ranges::any_of(
            m_files, [&](const PersonFile& file) { return file.name.compare(name, Qt::CaseInsensitive) == 0; });
        return isTaken ? QStringLiteral("document_%1_%2.pdf").arg(number).arg(document.id) : name;
    }

    void writeReadme()
    {
        const QString day = formatDate(m_shop.clock().today(), m_wording.language());
        QStringList lines{
            word(QT_TRANSLATE_NOOP("Privacy", "The data of %1")).arg(m_data.customer().name),
            {},
            word(QT_TRANSLATE_NOOP(
                     "Privacy", "This is everything that %1 holds about you in its customer records, written on %2."))
                .arg(m_data.profile().name, day),
            word(QT_TRANSLATE_NOOP("Privacy",
                                   "You may ask for it to be corrected or erased, or hand it on to somebody else.")),
            {},
            word(QT_TRANSLATE_NOOP("Privacy", "Ask here: %1")).arg(contactLine()),
            {},
            word(QT_TRANSLATE_NOOP("Privacy",
                                   "The .csv files hold the same as person.json, as tables for a spreadsheet.")),
            {},
        };
        for (const PersonFile& file : std::as_const(m_files))
            lines.append(QStringLiteral("%1: %2").arg(file.name, file.holds));
        add(QStringLiteral("README.txt"), {}, lines.join(u'\n').toUtf8() + '\n');
    }

    QString contactLine() const
    {
        const ShopProfile& shop = m_data.profile();
        QStringList parts{shop.name, shop.street, (shop.postcode + u' ' + shop.city).trimmed(), shop.phone, shop.email};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    ShopFile& m_shop;
    const PersonData& m_data;
    QString m_folder;
    const PersonExportOptions& m_options;
    Wording m_wording;
    PersonFiles m_files;
};

bool isArchive(const QString& path)
{
    return path.endsWith(u".zip", Qt::CaseInsensitive);
}

/// Throws when something is there that the export may not take the place of.
void requireFree(const QString& path, const PersonExportOptions& options)
{
    const QFileInfo info(path);
    if (!info.exists() || (isArchive(path) && info.isFile() && options.replaces))
        return;
    if (isArchive(path))
        throw Error(
            ErrorKind::Refused,
            QCoreApplication::translate("Privacy", "“%1” is there already; choose another name.").arg(info.fileName()));
    if (!info.isDir() || !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        throw Error(ErrorKind::Refused, QCoreApplication::translate(
                                            "Privacy", "“%1” is there already; choose an empty folder or another name.")
                                            .arg(info.fileName()));
}

void moveFolder(QTemporaryDir& finished, const QString& target)
{
    QDir().rmdir(target); // an empty one that was chosen
    if (!QDir().rename(finished.path(), target))
        throwPersonUnwritable(target, QStringLiteral("the folder could not be renamed"));
    finished.setAutoRemove(false);
}

} // namespace

PersonExport exportPerson(ShopFile& shop, CustomerId id, const QString& path, const PersonExportOptions& options,
                          Progress& progress)
{
    const QString target = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    requireFree(target, options);
    const PersonData data(shop, id);
    // beside the target, so that a folder that cannot be written is noticed first and the last step is a rename
    QTemporaryDir folder(QFileInfo(target).absolutePath() + QStringLiteral("/.clientela-XXXXXX"));
    if (!folder.isValid())
        throwPersonUnwritable(target, folder.errorString());
    PersonExport result;
    result.path = target;
    result.files = PersonFolder(shop, data, folder.path(), options).write(progress);
    requireFree(target, options); // again: printing takes its time
    if (isArchive(target))
        packFolder(folder.path(), target);
    else
        moveFolder(folder, target);
    return result;
}

} // namespace clientela
