// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/existing_records.h"

#include "core/base/text_folding.h"
#include "core/catalog/product.h"
#include "core/customers/customer.h"
#include "core/customers/duplicates.h"

#include <algorithm>

namespace clientela {

namespace {

// about as many questions as cost as much as reading a hundred thousand keys (measured)
constexpr int fewQuestions = 2000;
constexpr QChar matchSeparator = u'\x1f';

quint64 hashOf(const MatchKey& key)
{
    return static_cast<quint64>(qHash(key.text, static_cast<std::size_t>(key.by) + 1));
}

const QString& phoneKey(const CustomerPhone& phone)
{
    return phone.e164.isEmpty() ? phone.national : phone.e164;
}

void addKey(std::vector<MatchKey>& keys, MatchBy by, const QString& text)
{
    if (!text.isEmpty())
        keys.push_back({by, text});
}

void addKeyWithName(std::vector<MatchKey>& keys, MatchBy by, MatchBy withName, const QString& text, const QString& name)
{
    if (text.isEmpty())
        return;
    keys.push_back({by, text});
    if (!name.isEmpty())
        keys.push_back({withName, matchText(text, name)});
}

std::vector<MatchKey> customerKeys(const Customer& customer)
{
    std::vector<MatchKey> keys;
    const QString name = folded(customer.name);
    addKey(keys, MatchBy::Uid, customer.uid);
    if (isTellingTaxNumber(customer.taxNumberKey))
        addKeyWithName(keys, MatchBy::TaxNumber, MatchBy::TaxNumberAndName, customer.taxNumberKey, name);
    for (const CustomerEmail& email : customer.emails)
        addKeyWithName(keys, MatchBy::Email, MatchBy::EmailAndName, email.normalized, name);
    for (const CustomerPhone& phone : customer.phones)
        addKeyWithName(keys, MatchBy::Phone, MatchBy::PhoneAndName, phoneKey(phone), name);
    addKey(keys, MatchBy::Name, name);
    if (!name.isEmpty())
        addKey(keys, MatchBy::NameAndPlace,
               matchText(name, matchText(folded(customer.city), customer.addresses.empty()
                                                                    ? QString()
                                                                    : folded(customer.addresses.front().street))));
    return keys;
}

std::vector<MatchKey> productKeys(const Product& product)
{
    std::vector<MatchKey> keys;
    addKey(keys, MatchBy::Uid, product.uid);
    addKey(keys, MatchBy::Code, product.code);
    addKey(keys, MatchBy::Barcode, product.barcode);
    addKey(keys, MatchBy::Name, folded(product.name));
    return keys;
}

} // namespace

QString matchText(const QString& first, const QString& second)
{
    return first + matchSeparator + second;
}

std::vector<MatchKey> matchKeysOf(const RecordType& type, const void* record)
{
    return type.key == u"customer" ? customerKeys(*static_cast<const Customer*>(record))
                                   : productKeys(*static_cast<const Product*>(record));
}

ExistingRecords::ExistingRecords(ShopFile& shop, const RecordType& type)
    : m_shop(shop)
    , m_type(type)
{
    Q_ASSERT(type.key == u"customer" || type.key == u"product");
}

std::optional<qint64> ExistingRecords::find(const MatchKey& key)
{
    if (key.text.isEmpty())
        return {};
    if (!m_isRead && ++m_questions > fewQuestions)
        readAll();
    if (!m_isRead)
        return ask(key);
    const quint64 hash = hashOf(key);
    const auto stored = std::ranges::lower_bound(m_stored, std::pair<quint64, qint64>(hash, 0));
    if (stored != m_stored.end() && stored->first == hash)
        return stored->second;
    const auto added = m_added.constFind(hash);
    return added == m_added.constEnd() ? std::nullopt : std::optional(added.value());
}

std::optional<qint64> ExistingRecords::ask(const MatchKey& key)
{
    const QString first = key.text.section(matchSeparator, 0, 0);
    const QString second = key.text.section(matchSeparator, 1, 1);
    const QString third = key.text.section(matchSeparator, 2, 2);
    const auto answer = [this](const QString& statement, const std::vector<Value>& values) -> std::optional<qint64> {
        const Value id = m_shop.database().single(statement, values);
        return id.isNull() ? std::nullopt : std::optional(id.toLongLong());
    };
    const auto byColumn = [&](const char* column) {
        return answer(QStringLiteral("SELECT min(id) FROM %1 WHERE %2 = ? AND %2 <> ''")
                          .arg(m_type.table, QLatin1StringView(column)),
                      {first});
    };
    const auto byName = [&](const char* table, const char* condition, const std::vector<Value>& values) {
        return answer(QStringLiteral("SELECT min(customer.id) FROM customer JOIN %1 ON %1.customer_id = customer.id"
                                     " WHERE customer.name_key = ? AND %2")
                          .arg(QLatin1StringView(table), QLatin1StringView(condition)),
                      values);
    };
    switch (key.by) {
    case MatchBy::Uid: return byColumn("uid");
    case MatchBy::Code: return byColumn("code");
    case MatchBy::Barcode: return byColumn("barcode");
    case MatchBy::Name: return byColumn("name_key");
    case MatchBy::TaxNumber: return byColumn("tax_number_key");
    case MatchBy::Email:
        return answer(
            QStringLiteral("SELECT min(customer_id) FROM customer_email WHERE normalized = ? AND normalized <> ''"),
            {first});
    case MatchBy::Phone:
        return answer(QStringLiteral("SELECT min(customer_id) FROM customer_phone WHERE e164 = ? AND e164 <> ''"),
                      {first});
    case MatchBy::TaxNumberAndName:
        return answer(
            QStringLiteral(
                "SELECT min(id) FROM customer WHERE tax_number_key = ? AND tax_number_key <> '' AND name_key = ?"),
            {first, second});
    case MatchBy::EmailAndName: return byName("customer_email", "customer_email.normalized = ?", {second, first});
    case MatchBy::PhoneAndName:
        return byName("customer_phone",
                      "(customer_phone.e164 = ? OR (customer_phone.e164 = '' AND customer_phone.national = ?))",
                      {second, first, first});
    case MatchBy::NameAndPlace: {
        std::vector<qint64> ids;
        {
            Rows rows = m_shop.database().select(
                QStringLiteral("SELECT id FROM customer WHERE name_key = ? AND city_key = ? ORDER BY id"),
                {first, second});
            while (rows.next())
                ids.push_back(rows.integer(0));
        }
        for (const qint64 id : ids) {
            const QString street =
                m_shop.database()
                    .single(
                        QStringLiteral("SELECT street FROM customer_address WHERE customer_id = ? AND position = 0"),
                        {id})
                    .toString();
            if (folded(street) == third)
                return id;
        }
        return {};
    }
    }
    return {};
}

void ExistingRecords::remember(const MatchKey& key, qint64 id)
{
    if (!key.text.isEmpty())
        m_stored.emplace_back(hashOf(key), id);
}

void ExistingRecords::readAll()
{
    if (m_type.key == u"customer")
        readCustomers();
    else
        readProducts();
    std::ranges::sort(m_stored);
    m_isRead = true;
}

void ExistingRecords::readCustomers()
{
    Database& database = m_shop.database();
    {
        Rows rows = database.select(QStringLiteral(
            "SELECT customer.id, uid, name_key, tax_number_key, city_key, customer_address.street FROM customer"
            " LEFT JOIN customer_address ON customer_address.customer_id = customer.id AND customer_address.position = "
            "0"));
        while (rows.next()) {
            const qint64 id = rows.integer(0);
            const QString name = rows.text(2);
            const QString taxNumber = rows.text(3);
            remember({MatchBy::Uid, rows.text(1)}, id);
            remember({MatchBy::Name, name}, id);
            if (isTellingTaxNumber(taxNumber)) {
                remember({MatchBy::TaxNumber, taxNumber}, id);
                remember({MatchBy::TaxNumberAndName, matchText(taxNumber, name)}, id);
            }
            remember({MatchBy::NameAndPlace, matchText(name, matchText(rows.text(4), folded(rows.text(5))))}, id);
        }
    }
    const auto readList = [&](const QString& statement, MatchBy by, MatchBy withName) {
        Rows rows = database.select(statement);
        while (rows.next()) {
            const QString text = rows.text(1);
            if (text.isEmpty())
                continue;
            remember({by, text}, rows.integer(0));
            remember({withName, matchText(text, rows.text(2))}, rows.integer(0));
        }
    };
    readList(
        QStringLiteral(
            "SELECT customer.id, normalized, name_key FROM customer_email JOIN customer ON customer.id = customer_id"),
        MatchBy::Email, MatchBy::EmailAndName);
    readList(QStringLiteral(
                 "SELECT customer.id, CASE WHEN e164 = '' THEN national ELSE e164 END, name_key FROM customer_phone"
                 " JOIN customer ON customer.id = customer_id"),
             MatchBy::Phone, MatchBy::PhoneAndName);
}

void ExistingRecords::readProducts()
{
    Rows rows = m_shop.database().select(QStringLiteral("SELECT id, uid, code, barcode, name_key FROM product"));
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        remember({MatchBy::Uid, rows.text(1)}, id);
        remember({MatchBy::Code, rows.text(2)}, id);
        remember({MatchBy::Barcode, rows.text(3)}, id);
        remember({MatchBy::Name, rows.text(4)}, id);
    }
}

void ExistingRecords::add(qint64 id, const void* record)
{
    if (!m_isRead)
        return; // the database is asked, and has it
    for (const MatchKey& key : matchKeysOf(m_type, record)) {
        const quint64 hash = hashOf(key);
        if (!m_added.contains(hash))
            m_added.insert(hash, id);
    }
}

} // namespace clientela
