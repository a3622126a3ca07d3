// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activities/note.h"
#include "core/base/error.h"
#include "core/storage/content_fingerprint.h"
#include "tests/support/catch.h"
#include "tests/support/random_records.h"
#include "tests/support/shop_fixture.h"

using namespace clientela;
using namespace clientela::test;

namespace {

/// Does whatever a shop does, in any order.
class RandomShop
{
public:
    RandomShop(TestShop& shop, quint64 seed)
        : m_shop(shop)
        , m_random(seed, [this](const QString& target) { return anyId(target); })
    {
        for (const auto& type : shop->types().all()) {
            if (type->key != u"shop")
                m_keys.push_back(type->key);
        }
    }

    /// One change set; returns false when nothing came of it.
    bool step()
    {
        m_shop.clock().advance(m_random.below(3)); // also none at all
        ChangeScope scope(*m_shop, QStringLiteral("Step"));
        switch (m_random.below(8)) {
        case 0: import(scope); break;
        case 1: merge(scope); break;
        case 2: removeOne(scope); break;
        case 3:
        case 4: insertOne(scope, anyKey()); break;
        default: changeOne(scope, anyKey()); break;
        }
        return scope.commit() != 0;
    }

private:
    QString anyKey()
    {
        return m_random.below(3) == 0 ? m_keys.at(m_random.below(m_keys.size())) : QStringLiteral("customer");
    }

    std::optional<qint64> anyId(const QString& key)
    {
        std::vector<qint64> ids;
        Rows rows = m_shop->database().select(
            QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(m_shop->types().type(key).table));
        while (rows.next())
            ids.push_back(rows.integer(0));
        return ids.empty() ? std::nullopt : std::optional(ids.at(m_random.below(ids.size())));
    }

    void insertOne(ChangeScope& scope, const QString& key)
    {
        try {
            AnyRecord record = m_random.record(m_shop->types().type(key));
            scope.insert(record.type(), record.data());
        } catch (const Error&) {
            // a reference that is required and has nothing to refer to
        }
    }

    void changeOne(ChangeScope& scope, const QString& key)
    {
        const auto id = anyId(key);
        if (!id)
            return insertOne(scope, key);
        AnyRecord record = m_shop->records().load(m_shop->types().type(key), *id);
        m_random.change(record);
        try {
            scope.update(record.type(), record.data());
        } catch (const Error&) {
            // the number or code of another record
        }
    }

    void removeOne(ChangeScope& scope)
    {
        const QString key = anyKey();
        const auto id = anyId(key);
        if (!id)
            return;
        try {
            scope.remove(m_shop->types().type(key), *id);
        } catch (const Error&) {
            // others refer to it
        }
    }

    void import(ChangeScope& scope)
    {
        scope.deferSearch();
        const QString key = anyKey();
        const quint64 count = 2 + m_random.below(6);
        for (quint64 i = 0; i < count; ++i)
            m_random.below(3) == 0 ? changeOne(scope, key) : insertOne(scope, key);
    }

    void merge(ChangeScope& scope)
    {
        const auto first = anyId(QStringLiteral("customer"));
        const auto second = anyId(QStringLiteral("customer"));
        if (!first || !second || *first == *second)
            return;
        AnyRecord keep = m_shop->records().load(m_shop.type("customer"), *first);
        const AnyRecord gone = m_shop->records().load(m_shop.type("customer"), *second);
        auto& phones = keep.as<Customer>().phones;
        phones.insert(phones.end(), gone.as<Customer>().phones.begin(), gone.as<Customer>().phones.end());
        keep.as<Customer>().notes += gone.as<Customer>().notes;
        try {
            scope.update(keep.type(), keep.data());
            std::vector<qint64> notes;
            {
                Rows rows = m_shop->database().select(QStringLiteral("SELECT id FROM note WHERE customer_id = ?"),
                                                      {*second});
                while (rows.next())
                    notes.push_back(rows.integer(0));
            }
            for (const qint64 id : notes) {
                AnyRecord note = m_shop->records().load(m_shop.type("note"), id);
                note.as<Note>().customer = CustomerId(*first);
                scope.update(note.type(), note.data());
            }
            scope.remove(gone.type(), *second);
        } catch (const Error&) {
            // documents refer to the one that was to go
        }
    }

    TestShop& m_shop;
    RandomRecords m_random;
    std::vector<QString> m_keys;
};

void checkSearchIsSound(TestShop& shop)
{
    for (const auto& type : shop->types().all()) {
        CAPTURE(type->key.toStdString());
        if (type->isSearchable())
            REQUIRE(shop->search().isSound(*type));
    }
}

void undoAndRedoEverything(TestShop& shop, quint64 seed, int steps)
{
    CAPTURE(seed, steps);
    for (const char* kind : {"text", "integer", "choice"}) {
        CustomField custom;
        custom.recordType = QStringLiteral("customer");
        custom.key = QStringLiteral("my_") + QString::fromLatin1(kind);
        custom.label = custom.key;
        custom.kind = QString::fromLatin1(kind);
        custom.choices = QStringLiteral("red\ngreen");
        shop.insert("custom_field", &custom);
    }
    RandomShop random(shop, seed);
    std::vector<QByteArray> states{contentDump(shop->database())};
    while (states.size() <= static_cast<std::size_t>(steps)) {
        if (random.step())
            states.push_back(contentDump(shop->database()));
    }
    checkSearchIsSound(shop);
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        CAPTURE(i);
        shop->history().undo();
        REQUIRE(contentDump(shop->database()) == states[i - 1]);
        if (i == states.size() / 2)
            shop.reopen();
    }
    checkSearchIsSound(shop);
    for (std::size_t i = 1; i < states.size(); ++i) {
        CAPTURE(i);
        shop->history().redo();
        REQUIRE(contentDump(shop->database()) == states[i]);
    }
    checkSearchIsSound(shop);
    for (std::size_t i = states.size() - 1; i > 0; --i)
        shop->history().undo();
    REQUIRE(contentDump(shop->database()) == states.front());
}

} // namespace

TEST_CASE("Any sequence of changes is undone one by one to what was before, and redone to what was after")
{
    for (const auto& [seed, steps] : {std::pair<quint64, int>{1, 500}, {2, 120}, {3, 120}}) {
        TestShop shop;
        undoAndRedoEverything(shop, seed, steps);
    }
}

TEST_CASE("Any sequence of changes is undone and redone on PostgreSQL as well")
{
    for (const Engine engine : testEngines()) {
        if (engine == Engine::Sqlite)
            continue;
        TestShop shop(engine);
        undoAndRedoEverything(shop, 4, 60);
    }
}

TEST_CASE("The same content has the same fingerprint on every engine")
{
    const auto fill = [](TestShop& shop) {
        // uids are random: make them again the same way
        shop->seedUids(7);
        RandomShop random(shop, 5);
        for (int i = 0; i < 60; ++i)
            random.step();
        for (const char* table : {"tax", "unit", "payment_method", "payment_term"})
            shop->database().run(QStringLiteral("DELETE FROM %1").arg(QString::fromLatin1(table)));
        shop->database().run(QStringLiteral("UPDATE shop SET uid = ''"));
        return shop->database().dialect().isSqlite();
    };
    TestShop one;
    fill(one);
    const QByteArray expected = contentDump(one->database());
    const QByteArray fingerprint = contentFingerprint(one->database());
    CHECK(fingerprint.size() == 64);
    forEachEngine([&](TestShop& shop) {
        fill(shop);
        CHECK(contentDump(shop->database()) == expected);
        CHECK(contentFingerprint(shop->database()) == fingerprint);
        shop->database().run(
            QStringLiteral("UPDATE customer SET notes = notes || 'x' WHERE id = (SELECT min(id) FROM customer)"));
        CHECK(contentFingerprint(shop->database()) != fingerprint);
    });
}
