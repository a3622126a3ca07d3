// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/document.h"
#include "core/sales/payment.h"
#include "core/workflows/check_shop.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

#include <QCoreApplication>
#include <QProcess>

#include <random>

using namespace clientela;
using namespace clientela::test;

namespace {

constexpr int kills = 100;

/// Everything that was said to be saved, over all rounds.
struct Acknowledged
{
    QHash<qint64, qint64> customers; ///< id to round
    QHash<qint64, qint64> notes;
    QHash<qint64, qint64> documents; ///< id to sequence
    QHash<qint64, qint64> payments;

    void read(const QByteArray& line)
    {
        const QList<QByteArray> parts = line.trimmed().split(' ');
        REQUIRE(parts.size() == 3);
        QHash<qint64, qint64>& kind = parts[0] == "customer"   ? customers
                                      : parts[0] == "notes"    ? notes
                                      : parts[0] == "document" ? documents
                                                               : payments;
        kind.insert(parts[1].toLongLong(), parts[2].toLongLong());
    }
};

/// Lets the writer write until it said a number of things, and kills it.
void writeAndKill(const QString& location, int lines, Acknowledged& acknowledged)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/durability_writer"), {location});
    REQUIRE(writer.waitForStarted());
    int read = 0;
    while (read < lines) {
        REQUIRE((writer.canReadLine() || writer.waitForReadyRead(30000)));
        while (writer.canReadLine() && read < lines) {
            acknowledged.read(writer.readLine());
            ++read;
        }
    }
    writer.kill();
    REQUIRE(writer.waitForFinished());
    REQUIRE(writer.exitStatus() == QProcess::CrashExit);
    while (writer.canReadLine()) // what it could still say
        acknowledged.read(writer.readLine());
}

void checkNothingLost(ShopFile& shop, const Acknowledged& acknowledged)
{
    const RecordType& customerKind = shop.types().type(u"customer");
    for (auto it = acknowledged.customers.cbegin(); it != acknowledged.customers.cend(); ++it) {
        const auto customer = shop.records().find(customerKind, it.key());
        REQUIRE(customer);
        CHECK(customer->as<Customer>().phones.size() == 2);
        if (acknowledged.notes.contains(it.key()))
            CHECK(customer->as<Customer>().notes == QString::number(acknowledged.notes.value(it.key())));
    }
    for (auto it = acknowledged.documents.cbegin(); it != acknowledged.documents.cend(); ++it) {
        const auto document = shop.records().find(shop.types().type(u"document"), it.key());
        REQUIRE(document);
        CHECK(document->as<Document>().sequence == it.value());
        CHECK(document->as<Document>().lines.size() == 3);
        CHECK_FALSE(document->as<Document>().isDraft());
    }
    for (auto it = acknowledged.payments.cbegin(); it != acknowledged.payments.cend(); ++it) {
        REQUIRE(shop.records().find(shop.types().type(u"payment"), it.key()));
        CHECK(shop.records().load(shop.types().type(u"document"), it.value()).as<Document>().open.isZero());
    }
}

/// Whole rows only: whoever was written has everything that was written with it.
void checkNothingHalf(ShopFile& shop)
{
    const auto count = [&](const char* statement) {
        return shop.database().single(QString::fromLatin1(statement)).toLongLong();
    };
    const qint64 customers = count("SELECT count(*) FROM customer");
    CHECK(count("SELECT count(*) FROM customer_phone") == 2 * customers);
    CHECK(count("SELECT count(*) FROM customer_address") == customers);
    CHECK(count("SELECT count(*) FROM customer_tag") == customers);
    CHECK(count("SELECT count(*) FROM document_line") == 3 * count("SELECT count(*) FROM document"));
    CHECK(count("SELECT count(*) FROM payment") == count("SELECT count(*) FROM payment_allocation"));
    // each record came with the change that tells of it
    CHECK(count("SELECT count(*) FROM change WHERE record_type = 'customer' AND action = 'insert'") == customers);
    CHECK(count("SELECT count(*) FROM change WHERE record_type = 'payment' AND action = 'insert'")
          == count("SELECT count(*) FROM payment"));
    CHECK(count("SELECT count(*) FROM change_set WHERE NOT EXISTS (SELECT 1 FROM change WHERE change_set_id = "
                "change_set.id)")
          == 0);
    NoProgress quiet;
    for (const CheckProblem& problem : checkShop(shop, quiet))
        FAIL_CHECK(problem.where.toStdString() << ": " << problem.message.toStdString());
}

} // namespace

TEST_CASE("A program that is killed at any moment loses nothing that it said was saved")
{
    TestShop shop;
    shop.close();
    std::mt19937 random(20260302);
    Acknowledged acknowledged;
    for (int round = 0; round < kills; ++round) {
        CAPTURE(round);
        Acknowledged now;
        writeAndKill(shop.location(), static_cast<int>(random() % 24), now);
        shop.reopen();
        checkNothingLost(*shop, now);
        checkNothingHalf(*shop);
        shop.close();
        acknowledged.customers.insert(now.customers);
        acknowledged.notes.insert(now.notes);
        acknowledged.documents.insert(now.documents);
        acknowledged.payments.insert(now.payments);
    }
    shop.reopen();
    checkNothingLost(*shop, acknowledged);
    CHECK(acknowledged.customers.size() > kills / 2);
    CHECK(acknowledged.documents.size() > kills / 2);
}
