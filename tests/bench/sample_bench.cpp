// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: bench_sample FILE COUNTRY CUSTOMERS [DOCUMENTS [PRODUCTS [SEED]]]: makes a sample shop and says how long it
// took.
#include "core/base/error.h"
#include "core/workflows/sample_shop.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace clientela;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4) {
        std::fputs("bench_sample FILE COUNTRY CUSTOMERS [DOCUMENTS [PRODUCTS [SEED]]]\n", stderr);
        return 2;
    }
    SampleSize size;
    size.customers = words[3].toLongLong();
    if (words.size() > 4)
        size.documents = words[4].toLongLong();
    if (words.size() > 5)
        size.products = words[5].toLongLong();
    if (words.size() > 6)
        size.seed = words[6].toULongLong();
    QFile::remove(words[1]);
    QElapsedTimer timer;
    timer.start();
    try {
        const SystemClock clock;
        NoProgress progress;
        createSampleShop(words[1], {words[2], {}, {}, {}}, size, clock, progress);
    } catch (const Error& error) {
        std::fprintf(stderr, "%s (%s)\n", qPrintable(error.sentence()), qPrintable(error.detail()));
        return 1;
    }
    std::printf("%lld customers: %.2f s\n", static_cast<long long>(size.customers),
                static_cast<double>(timer.elapsed()) / 1000);
    return 0;
}
