// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/shop_file.h"

#include "core/base/error.h"
#include "core/catalog/custom_field.h"
#include "core/catalog/shop_profile.h"

#include <QCoreApplication>
#include <QFile>

namespace clientela {

namespace {

QString systemUser()
{
    for (const char* variable : {"CLIENTELA_USER", "USER", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

} // namespace

ShopFile::ShopFile(std::unique_ptr<Database> database, const Clock& clock, QString readOnlyReason)
    : m_database(std::move(database))
    , m_clock(&clock)
    , m_readOnlyReason(std::move(readOnlyReason))
    , m_author(systemUser())
    , m_search(*m_database)
    , m_uids(std::make_unique<UidGenerator>(clock))
{
    reloadDefaults();
    reloadCustomFields();
}

std::unique_ptr<ShopFile> ShopFile::open(const QString& location, const Clock& clock, Database::Access access)
{
    OpenedDatabase opened = openDatabase(location, access);
    return std::unique_ptr<ShopFile>(new ShopFile(std::move(opened.database), clock, opened.readOnlyReason));
}

std::unique_ptr<ShopFile> ShopFile::create(const QString& location, const Clock& clock)
{
    return std::unique_ptr<ShopFile>(new ShopFile(createDatabase(location), clock, {}));
}

void ShopFile::reloadDefaults()
{
    m_defaults = {};
    {
        Rows rows = m_database->select(
            QStringLiteral("SELECT country, currency, language FROM shop ORDER BY id LIMIT 1"));
        if (rows.next()) {
            m_defaults.country = rows.text(0);
            m_defaults.currency = Currency::fromCode(rows.text(1)).value_or(Currency());
            m_defaults.language = rows.text(2);
        }
    }
    m_records = std::make_unique<RecordTable>(*m_database, m_defaults.currency, m_clock->today());
}

void ShopFile::reloadCustomFields()
{
    std::vector<CustomField> fields;
    std::vector<qint64> ids;
    {
        Rows rows = m_database->select(QStringLiteral("SELECT id FROM custom_field ORDER BY id"));
        while (rows.next())
            ids.push_back(rows.integer(0));
    }
    for (const AnyRecord& record : m_records->loadMany(customFieldType(), ids, false))
        fields.push_back(record.as<CustomField>());
    if (m_types.setCustomFields(fields))
        m_records = std::make_unique<RecordTable>(*m_database, m_defaults.currency, m_clock->today());
}

void ShopFile::requireWritable() const
{
    if (isReadOnly())
        throw Error(ErrorKind::Refused, m_readOnlyReason);
}

QString ShopFile::timestamp() const
{
    return m_clock->now().toUTC().toString(Qt::ISODateWithMs);
}

QString ShopFile::timeAfter(const QString& before, const QString& now)
{
    if (now > before)
        return now;
    return QDateTime::fromString(before, Qt::ISODateWithMs).addMSecs(1).toString(Qt::ISODateWithMs);
}

void ShopFile::seedUids(quint64 seed)
{
    m_uids = std::make_unique<UidGenerator>(*m_clock, seed);
}

void ShopFile::setClock(const Clock& clock)
{
    m_clock = &clock;
    m_uids = std::make_unique<UidGenerator>(clock);
    m_records = std::make_unique<RecordTable>(*m_database, m_defaults.currency, clock.today());
}

void ShopFile::announce(const std::vector<ChangedRecord>& changed)
{
    for (const ChangedRecord& record : changed) {
        if (record.type->key == u"shop")
            reloadDefaults();
        else if (record.type->key == u"custom_field")
            reloadCustomFields();
    }
    if (m_listener)
        m_listener(changed);
}

} // namespace clientela
