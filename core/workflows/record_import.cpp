// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/record_import.h"

#include "core/base/error.h"
#include "core/base/text_folding.h"
#include "core/base/uid.h"
#include "core/catalog/product.h"
#include "core/customers/company_form.h"
#include "core/customers/customer.h"
#include "core/customers/duplicates.h"
#include "core/exchange/unite_records.h"
#include "core/records/record_json.h"
#include "core/storage/document_storage.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace clientela {

namespace {

std::optional<MatchBy> keyNamed(const RecordType& type, const QString& name)
{
    static const QHash<QString, MatchBy> customers{
        {QStringLiteral("uid"), MatchBy::Uid},     {QStringLiteral("tax_number"), MatchBy::TaxNumber},
        {QStringLiteral("email"), MatchBy::Email}, {QStringLiteral("emails"), MatchBy::Email},
        {QStringLiteral("phone"), MatchBy::Phone}, {QStringLiteral("phones"), MatchBy::Phone},
        {QStringLiteral("name"), MatchBy::Name}};
    static const QHash<QString, MatchBy> products{{QStringLiteral("uid"), MatchBy::Uid},
                                                  {QStringLiteral("code"), MatchBy::Code},
                                                  {QStringLiteral("barcode"), MatchBy::Barcode},
                                                  {QStringLiteral("name"), MatchBy::Name}};
    if (name.isEmpty())
        return {};
    const auto& keys = type.key == u"customer" ? customers : products;
    if (const auto found = keys.constFind(name); found != keys.constEnd())
        return found.value();
    QStringList names = keys.keys();
    names.sort();
    throw Error(ErrorKind::BadInput,
                QCoreApplication::translate("Import", "Records cannot be recognised by “%1”; choose one of %2.")
                    .arg(name, names.join(QStringLiteral(", "))));
}

/// The keys by which a record is recognised when nobody says by which, the surest first.
std::vector<MatchBy> naturalKeys(const RecordType& type, const void* candidate)
{
    if (type.key == u"customer") {
        const Customer& customer = *static_cast<const Customer*>(candidate);
        if (!isTellingTaxNumber(customer.taxNumberKey) && customer.emails.empty() && customer.phones.empty())
            return {MatchBy::Uid, MatchBy::NameAndPlace};
        return {MatchBy::Uid, MatchBy::TaxNumberAndName, MatchBy::EmailAndName, MatchBy::PhoneAndName};
    }
    const Product& product = *static_cast<const Product*>(candidate);
    if (!product.code.isEmpty())
        return {MatchBy::Uid, MatchBy::Code};
    return {MatchBy::Uid, product.barcode.isEmpty() ? MatchBy::Name : MatchBy::Barcode};
}

} // namespace

RecordImport::RecordImport(ShopFile& shop, const ImportPlan& plan, const RecordType& type, const RecordSource& source,
                           ChangeScope& scope)
    : ImportRun(shop, type, scope)
    , m_existing(shop, type)
    , m_suppressed(shop)
    , m_taxes(type.key == u"product" ? DocumentStorage(shop).taxes() : TaxTable())
    , m_key(keyNamed(type, plan.key))
    , m_mappedKeys(source.mappedKeys())
{
    m_replaces = (m_key == MatchBy::Uid || (!m_key && source.isOwnFormat()));
    m_emptyCells = plan.emptyCells;
}

ImportOutcome RecordImport::decide(const IncomingRecord& given)
{
    m_openCompany.clear();
    m_openRelations = {};
    Problems problems = given.problems;
    IncomingRecord incoming = prepared(given, problems);
    QJsonObject values = incoming.suggested;
    for (auto it = incoming.values.begin(); it != incoming.values.end(); ++it)
        values.insert(it.key(), it.value());
    if (!incoming.notes.isEmpty()) {
        const QString field = noteFieldOf(m_type);
        values.insert(field, withLines(values.value(field).toString(), incoming.notes));
    }
    AnyRecord candidate(m_type);
    const Problems misfits = readRecordJson(m_type, values, candidate.data(), m_shop.defaults().currency, {});
    problems.insert(problems.end(), misfits.begin(), misfits.end());
    if (!problems.empty())
        return reject(incoming, problems);
    candidate.base().uid = incoming.uid;
    if (m_type.derive)
        m_type.derive(candidate.data(), m_shop.defaults());
    lastSubtitle = m_type.subtitleOf(candidate.data());
    if (m_type.key == u"customer" && !values.contains(u"kind") && looksLikeCompany(candidate.as<Customer>()))
        candidate.as<Customer>().kind = QStringLiteral("company");
    if (m_type.key == u"customer" && m_suppressed.holds(candidate.as<Customer>()))
        return reject(
            incoming,
            {{QString(),
              QCoreApplication::translate(
                  "Import", "This person asked to be erased and is not taken back; add them by hand if they agree.")}});
    if (auto stored = findExisting(incoming, candidate))
        return change(incoming, *stored);
    return addNew(incoming, candidate);
}

IncomingRecord RecordImport::prepared(const IncomingRecord& given, Problems& problems)
{
    IncomingRecord incoming = given;
    if (m_type.key == u"customer") {
        resolveCompany(incoming);
        resolveRelations(incoming);
    } else if (const QString tax = incoming.values.value(u"tax").toString(); !tax.isEmpty()) {
        const auto taxes = m_taxes.resolve(tax, false);
        if (taxes && !taxes->empty()) {
            QStringList codes;
            for (const TaxRecord& each : *taxes)
                codes.append(each.code);
            incoming.values.insert(QStringLiteral("tax"), codes.join(u'+'));
        } else {
            problems.push_back(
                {QStringLiteral("tax"),
                 QCoreApplication::translate(
                     "Import", "The tax “%1” is not known; write the code or rate of one of the shop's taxes.")
                     .arg(tax)});
        }
    }
    return incoming;
}

std::optional<qint64> RecordImport::customerNamed(const QJsonValue& value)
{
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString().trimmed();
    if (const auto id = m_existing.find({MatchBy::Uid, text}))
        return id;
    if (const auto id = m_existing.find({MatchBy::Name, folded(text)}))
        return id;
    return {};
}

/// Puts the company's id in the place of its uid or name; one that is not there yet may come further down in the file.
void RecordImport::resolveCompany(IncomingRecord& incoming)
{
    const QJsonValue value = incoming.values.value(u"company");
    if (value.isUndefined() || value.isNull())
        return;
    incoming.values.remove(u"company");
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString().trimmed();
    if (text.isEmpty())
        return;
    if (const auto id = customerNamed(value))
        incoming.values.insert(QStringLiteral("company"), *id);
    else
        m_openCompany = text;
}

/// The same for those whom a customer knows; they come all together later when one of them is not there yet.
void RecordImport::resolveRelations(IncomingRecord& incoming)
{
    const QJsonArray relations = incoming.values.value(u"relations").toArray();
    QJsonArray resolved;
    for (const QJsonValue& relation : relations) {
        QJsonObject row = relation.toObject();
        if (const auto id = customerNamed(row.value(u"other"))) {
            row.insert(QStringLiteral("other"), *id);
            resolved.append(row);
        }
    }
    if (relations.isEmpty())
        return;
    if (resolved.size() < relations.size()) {
        m_openRelations = relations;
        incoming.values.remove(u"relations");
    } else {
        incoming.values.insert(QStringLiteral("relations"), resolved);
    }
}

void RecordImport::noteOpenReferences(qint64 row, qint64 id)
{
    if (!m_openCompany.isEmpty())
        m_openReferences.push_back({row, id, m_openCompany, {}});
    if (!m_openRelations.isEmpty())
        m_openReferences.push_back({row, id, {}, m_openRelations});
}

std::optional<AnyRecord> RecordImport::confirmed(const MatchKey& key)
{
    const auto id = m_existing.find(key);
    if (!id)
        return {};
    auto stored = m_shop.records().find(m_type, *id);
    if (!stored)
        return {};
    if (m_type.key == u"customer" && !stored->as<Customer>().anonymisedAt.isEmpty())
        return {};
    const std::vector<MatchKey> keys = matchKeysOf(m_type, stored->data());
    const bool isIt = std::ranges::any_of(
        keys, [&](const MatchKey& each) { return each.by == key.by && each.text == key.text; });
    return isIt ? stored : std::nullopt;
}

std::optional<AnyRecord> RecordImport::findExisting(const IncomingRecord& incoming, const AnyRecord& candidate)
{
    const std::vector<MatchKey> keys = matchKeysOf(m_type, candidate.data());
    const auto findBy = [&](MatchBy by) -> std::optional<AnyRecord> {
        for (const MatchKey& key : keys) {
            if (key.by != by)
                continue;
            if (auto stored = confirmed(key))
                return stored;
        }
        return {};
    };
    if (m_key) {
        const bool hasKey = std::ranges::any_of(keys, [&](const MatchKey& key) { return key.by == *m_key; });
        if (hasKey)
            return findBy(*m_key);
    }
    for (const MatchBy by : naturalKeys(m_type, candidate.data())) {
        if (auto stored = findBy(by))
            return stored;
    }
    Q_UNUSED(incoming);
    return {};
}

ImportOutcome RecordImport::addNew(const IncomingRecord& incoming, AnyRecord& record)
{
    if (m_type.key == u"product") {
        const QString code = record.as<Product>().code;
        if (!code.isEmpty() && m_existing.find({MatchBy::Code, code}))
            return reject(
                incoming,
                {{QStringLiteral("code"),
                  QCoreApplication::translate("Import", "Another product has the code %1 already.").arg(code)}});
    }
    if (!record.base().uid.isEmpty() && m_existing.find({MatchBy::Uid, record.base().uid}))
        record.base().uid.clear();
    if (!m_openCompany.isEmpty() && record.as<Customer>().companyName.isEmpty())
        record.as<Customer>().companyName = m_openCompany;
    if (const Problems problems = m_type.problemsOf(record.data()); !problems.empty())
        return reject(incoming, problems);
    if (m_type.key == u"customer")
        remarkLikelyDuplicate(incoming, record);
    const qint64 id = m_scope.insert(m_type, record.data());
    m_existing.add(id, record.data());
    noteOpenReferences(incoming.row, id);
    if (keepsChanges)
        noteChanges(recordToJson(m_type, AnyRecord(m_type).data(), m_shop.defaults().currency),
                    recordToJson(m_type, record.data(), m_shop.defaults().currency));
    return ImportOutcome::New;
}

void RecordImport::remarkLikelyDuplicate(const IncomingRecord& incoming, const AnyRecord& candidate)
{
    for (const MatchKey& key : matchKeysOf(m_type, candidate.data())) {
        if (key.by != MatchBy::TaxNumber && key.by != MatchBy::Email && key.by != MatchBy::Phone)
            continue;
        const auto stored = confirmed(key);
        if (!stored)
            continue;
        const DuplicateScore score = scoreOf(candidate.as<Customer>(), stored->as<Customer>());
        if (!score.isLikely())
            continue;
        result.remarks.push_back(
            {incoming.row,
             key.by == MatchBy::TaxNumber ? QStringLiteral("tax_number")
             : key.by == MatchBy::Email   ? QStringLiteral("emails")
                                          : QStringLiteral("phones"),
             QCoreApplication::translate("Import", "Added, but is likely the same as “%1”; look at both.")
                 .arg(m_type.titleOf(stored->data()))});
        return;
    }
}

ImportOutcome RecordImport::change(const IncomingRecord& incoming, AnyRecord& stored)
{
    const Currency currency = m_shop.defaults().currency;
    const QJsonObject before = recordToJson(m_type, stored.data(), currency);
    const bool isByUid = !incoming.uid.isEmpty() && stored.base().uid == incoming.uid;
    const bool replaces = m_replaces && isByUid && m_emptyCells != EmptyCells::Keep;
    QJsonObject changes = replaces ? replacedBy(m_type, before, incoming, m_mappedKeys)
                                   : unitedWith(m_type, before, incoming);
    if (!replaces && m_emptyCells == EmptyCells::Clear)
        clearEmpty(changes, m_type, incoming, clearableKeys());
    lastTitle = m_type.titleOf(stored.data());
    lastSubtitle = m_type.subtitleOf(stored.data());
    lastRecord = stored.base().id;
    noteOpenReferences(incoming.row, stored.base().id);
    bool isSame = true;
    for (auto it = changes.begin(); isSame && it != changes.end(); ++it)
        isSame = before.value(it.key()) == it.value();
    if (isSame)
        return ImportOutcome::Same;
    if (const Problems problems = readRecordJson(m_type, changes, stored.data(), currency, {}); !problems.empty())
        return reject(incoming, problems);
    if (!m_scope.update(m_type, stored.data()))
        return ImportOutcome::Same;
    m_existing.add(stored.base().id, stored.data());
    if (keepsChanges)
        noteChanges(before, recordToJson(m_type, stored.data(), currency));
    return ImportOutcome::Updated;
}

/// The keys that an empty cell may clear; a company or relation that is still to be found is not empty.
QStringList RecordImport::clearableKeys() const
{
    QStringList keys = m_mappedKeys;
    if (!m_openCompany.isEmpty())
        keys.removeAll(QStringLiteral("company"));
    if (!m_openRelations.isEmpty())
        keys.removeAll(QStringLiteral("relations"));
    return keys;
}

void RecordImport::finish()
{
    for (const OpenReference& open : m_openReferences) {
        if (open.company.isEmpty()) {
            finishRelations(open);
            continue;
        }
        const auto id = customerNamed(open.company);
        if (!id || *id == open.id) {
            result.remarks.push_back(
                {open.row, QStringLiteral("company"),
                 QCoreApplication::translate("Import", "There is no company “%1”; it is kept as the company's name.")
                     .arg(open.company)});
            continue;
        }
        AnyRecord record = m_shop.records().load(m_type, open.id);
        Customer& customer = record.as<Customer>();
        if (customer.company.value() == *id)
            continue;
        customer.company = CustomerId(*id);
        if (customer.companyName == open.company)
            customer.companyName = isUid(open.company) ? QString()
                                                       : m_type.titleOf(m_shop.records().load(m_type, *id).data());
        m_scope.update(m_type, record.data());
    }
}

void RecordImport::finishRelations(const OpenReference& open)
{
    QJsonArray resolved;
    for (const QJsonValue& relation : open.relations) {
        QJsonObject row = relation.toObject();
        if (const auto id = customerNamed(row.value(u"other"))) {
            row.insert(QStringLiteral("other"), *id);
            resolved.append(row);
        } else {
            result.remarks.push_back(
                {open.row, QStringLiteral("relations"),
                 QCoreApplication::translate("Import", "There is no customer “%1”; the relation was left out.")
                     .arg(row.value(u"other").toVariant().toString())});
        }
    }
    AnyRecord record = m_shop.records().load(m_type, open.id);
    const Currency currency = m_shop.defaults().currency;
    IncomingRecord incoming;
    incoming.values.insert(QStringLiteral("relations"), resolved);
    const QJsonObject changes = m_replaces
                                    ? incoming.values
                                    : unitedWith(m_type, recordToJson(m_type, record.data(), currency), incoming);
    if (readRecordJson(m_type, changes, record.data(), currency, {}).empty())
        m_scope.update(m_type, record.data());
}

} // namespace clientela
