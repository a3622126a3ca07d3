// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/storage/shop_file.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace clientela::test {

enum class Engine { Sqlite, Postgresql };

/// The engines that can be tested here: SQLite always, PostgreSQL where a server can be had.
const std::vector<Engine>& testEngines();
const char* engineName(Engine engine);

/// A throw-away shop of a country, with its taxes and units, at a time that stands still until it is moved.
class TestShop
{
public:
    explicit TestShop(Engine engine = Engine::Sqlite, const QString& country = QStringLiteral("PT"));

    ShopFile& operator*() { return *m_shop; }
    ShopFile* operator->() { return m_shop.get(); }
    FixedClock& clock() { return m_clock; }
    const QString& location() const { return m_location; }
    QString folder() const { return m_folder.path(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void close() { m_shop.reset(); }
    void reopen();
    const RecordType& type(const char* key) { return m_shop->types().type(QString::fromLatin1(key)); }

    /// Inserts a record in a scope of its own; a second later than what came before.
    qint64 insert(const char* typeKey, void* record, const QString& label = QStringLiteral("Insert"));
    bool update(const char* typeKey, void* record, const QString& label = QStringLiteral("Change"));
    qint64 remove(const char* typeKey, qint64 id, const QString& label = QStringLiteral("Remove"));
    /// A person with this name.
    Customer customer(const QString& name);
    template<class Struct>
    Struct load(const char* typeKey, qint64 id)
    {
        return m_shop->records().load(type(typeKey), id).template as<Struct>();
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{utcTime(QDate(2026, 3, 2), QTime(9, 0))};
    QString m_location;
    std::unique_ptr<ShopFile> m_shop;
};

/// Runs a test on a fresh shop of every engine; a failure names the engine.
void forEachEngine(const std::function<void(TestShop&)>& test);

} // namespace clientela::test
