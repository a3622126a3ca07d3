// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/background_job.h"
#include "core/workflows/backup.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

#include <QEventLoop>
#include <QSemaphore>

using namespace clientela;
using namespace clientela::test;

namespace {

/// Runs a job to its end and tells how it ended.
struct Ending
{
    int finished = 0;
    int failed = 0;
    int cancelled = 0;
    QVariant result;
    QString sentence;
    std::vector<std::pair<qint64, qint64>> reports;
    bool inCallersThread = true;
};

Ending endingOf(BackgroundJob& job, const std::function<void()>& whenStarted = {})
{
    Ending ending;
    QEventLoop loop;
    const QThread* here = QThread::currentThread();
    const auto end = [&] {
        ending.inCallersThread = ending.inCallersThread && QThread::currentThread() == here;
        loop.quit();
    };
    QObject::connect(&job, &BackgroundJob::finished, &loop, [&](const QVariant& result) {
        ++ending.finished;
        ending.result = result;
        end();
    });
    QObject::connect(&job, &BackgroundJob::failed, &loop, [&](const Error& error) {
        ++ending.failed;
        ending.sentence = error.sentence();
        end();
    });
    QObject::connect(&job, &BackgroundJob::cancelled, &loop, [&] {
        ++ending.cancelled;
        end();
    });
    QObject::connect(&job, &BackgroundJob::progressed, &loop, [&](qint64 done, qint64 total) {
        ending.inCallersThread = ending.inCallersThread && QThread::currentThread() == here;
        ending.reports.emplace_back(done, total);
    });
    job.start();
    if (whenStarted)
        whenStarted();
    loop.exec();
    return ending;
}

} // namespace

TEST_CASE("A job works with a connection of its own and brings its result")
{
    forEachEngine([](TestShop& shop) {
        const QThread* here = QThread::currentThread();
        BackgroundJob job(shop.location(), shop.clock(), QStringLiteral("Rui"),
                          [here](ShopFile& own, Progress& progress) -> QVariant {
                              if (QThread::currentThread() == here)
                                  return false;
                              Customer customer;
                              customer.name = QStringLiteral("From the job");
                              ChangeScope scope(own, QStringLiteral("Import"));
                              scope.insert(own.types().type(u"customer"), &customer);
                              scope.commit();
                              progress.report(1, 1);
                              return true;
                          });
        const Ending ending = endingOf(job);
        CHECK(ending.finished == 1);
        CHECK(ending.failed + ending.cancelled == 0);
        CHECK(ending.result.toBool());
        CHECK(ending.inCallersThread);
        REQUIRE(ending.reports.size() == 1);
        CHECK(ending.reports.front() == std::pair<qint64, qint64>(1, 1));
        CHECK_FALSE(job.isRunning());
        CHECK(shop->search().find(shop.type("customer"), QStringLiteral("job"), 5).size() == 1);
        CHECK(shop->history().entries(1).front().author == QStringLiteral("Rui"));
    });
}

TEST_CASE("A job that fails tells its sentence, whatever was thrown")
{
    TestShop shop;
    BackgroundJob refused(shop.location(), shop.clock(), {}, [](ShopFile&, Progress&) -> QVariant {
        throw Error(ErrorKind::Refused, QStringLiteral("Not today."));
    });
    const Ending ending = endingOf(refused);
    CHECK(ending.failed == 1);
    CHECK(ending.finished + ending.cancelled == 0);
    CHECK(ending.sentence == QStringLiteral("Not today."));

    BackgroundJob unknown(shop.location(), shop.clock(), {},
                          [](ShopFile&, Progress&) -> QVariant { throw std::bad_alloc(); });
    CHECK(endingOf(unknown).failed == 1);
    BackgroundJob missing(shop.path(QStringLiteral("missing")), shop.clock(), {},
                          [](ShopFile&, Progress&) -> QVariant { return 1; });
    CHECK(endingOf(missing).failed == 1);
}

TEST_CASE("A job that is cancelled leaves nothing half done")
{
    TestShop shop;
    QSemaphore reached;
    QSemaphore mayGoOn;
    BackgroundJob job(shop.location(), shop.clock(), {}, [&](ShopFile& own, Progress& progress) -> QVariant {
        ChangeScope scope(own, QStringLiteral("Import"));
        Customer customer;
        customer.name = QStringLiteral("Half");
        scope.insert(own.types().type(u"customer"), &customer);
        reached.release();
        mayGoOn.acquire();
        reportOrThrow(progress, 1, 2);
        scope.commit();
        return {};
    });
    const Ending ending = endingOf(job, [&] {
        reached.acquire();
        job.cancel();
        mayGoOn.release();
    });
    CHECK(ending.cancelled == 1);
    CHECK(ending.finished + ending.failed == 0);
    CHECK(shop->database().single(QStringLiteral("SELECT count(*) FROM customer")).toLongLong() == 0);
}

TEST_CASE("A job reports at most ten times a second")
{
    TestShop shop;
    BackgroundJob job(shop.location(), shop.clock(), {}, [](ShopFile&, Progress& progress) -> QVariant {
        QElapsedTimer running;
        running.start();
        for (qint64 i = 0; i < 500000; ++i)
            progress.report(i, 500000);
        return running.elapsed();
    });
    const Ending ending = endingOf(job);
    REQUIRE(ending.finished == 1);
    CHECK(ending.reports.size() >= 1);
    CHECK(static_cast<qint64>(ending.reports.size()) <= 1 + ending.result.toLongLong() / 100);
}

TEST_CASE("A job that goes away stops its work and waits for it")
{
    TestShop shop;
    QSemaphore reached;
    std::atomic_bool stopped = false;
    {
        BackgroundJob job(shop.location(), shop.clock(), {}, [&](ShopFile&, Progress& progress) -> QVariant {
            reached.release();
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            stopped = true;
            return {};
        });
        job.start();
        CHECK(job.isRunning());
        reached.acquire();
    }
    CHECK(stopped);
}

TEST_CASE("A backup runs as a job")
{
    TestShop shop;
    shop.customer(QStringLiteral("Ana"));
    const QString path = shop.path(QStringLiteral("backup.clientela"));
    BackgroundJob job(shop.location(), shop.clock(), {}, [path](ShopFile& own, Progress& progress) -> QVariant {
        return backUp(own, path, progress).content.rows.value(QStringLiteral("customer"));
    });
    CHECK(endingOf(job).result.toLongLong() == 1);
}
