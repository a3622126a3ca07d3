// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shop_fixture.h"

#include "core/storage/database.h"
#include "core/workflows/create_shop.h"
#include "tests/support/catch.h"
#include "tests/support/postgresql_cluster.h"

namespace clientela::test {

const std::vector<Engine>& testEngines()
{
    static const std::vector<Engine> engines = newPostgresqlDatabase() ? std::vector{Engine::Sqlite, Engine::Postgresql}
                                                                       : std::vector{Engine::Sqlite};
    return engines;
}

const char* engineName(Engine engine)
{
    return engine == Engine::Sqlite ? "SQLite" : "PostgreSQL";
}

TestShop::TestShop(Engine engine, const QString& country)
    : m_location(engine == Engine::Sqlite ? m_folder.filePath(QStringLiteral("shop.clientela"))
                                          : newPostgresqlDatabase().value())
{
    ShopSetup setup;
    setup.country = country;
    setup.name = QStringLiteral("Oficina do João");
    m_shop = createShop(m_location, setup, m_clock);
    m_shop->setAuthor(QStringLiteral("Ana"));
    m_clock.advance(1000);
}

void TestShop::reopen()
{
    m_shop.reset();
    m_shop = ShopFile::open(m_location, m_clock);
    m_shop->setAuthor(QStringLiteral("Ana"));
}

qint64 TestShop::insert(const char* typeKey, void* record, const QString& label)
{
    m_clock.advance(1000);
    ChangeScope scope(*m_shop, label);
    const qint64 id = scope.insert(type(typeKey), record);
    scope.commit();
    return id;
}

bool TestShop::update(const char* typeKey, void* record, const QString& label)
{
    m_clock.advance(1000);
    ChangeScope scope(*m_shop, label);
    const bool changed = scope.update(type(typeKey), record);
    scope.commit();
    return changed;
}

qint64 TestShop::remove(const char* typeKey, qint64 id, const QString& label)
{
    m_clock.advance(1000);
    ChangeScope scope(*m_shop, label);
    scope.remove(type(typeKey), id);
    return scope.commit();
}

Customer TestShop::customer(const QString& name)
{
    Customer customer;
    customer.name = name;
    insert("customer", &customer);
    return customer;
}

void forEachEngine(const std::function<void(TestShop&)>& test)
{
    for (const Engine engine : testEngines()) {
        INFO("on " << engineName(engine));
        TestShop shop(engine);
        test(shop);
    }
}

} // namespace clientela::test
