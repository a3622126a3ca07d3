// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_measures.h"

#include "core/workflows/sample_shop.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QSettings>

#include <algorithm>
#include <cstdio>

namespace clientela::bench {

double since(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void printTimes(const char* what, std::vector<double> times, double target)
{
    std::ranges::sort(times);
    const auto at = [&](std::size_t share) { return times[std::min(times.size() - 1, times.size() * share / 100)]; };
    std::printf("%-44s p50 %8.2f ms  p95 %8.2f ms  p99 %8.2f ms  worst %8.2f ms  target %6.0f ms %s\n", what, at(50),
                at(95), at(99), times.back(), target, at(99) <= target ? "ok" : "SHORT");
    std::fflush(stdout);
}

double memoryNow()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

OwnSettings::OwnSettings()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    applyAppearance({});
}

QString millionCustomers(const char* argument, const Clock& clock)
{
    QDir().mkpath(QStringLiteral(CLIENTELA_BINARY_DIR "/bench"));
    const QString path = argument ? QString::fromLocal8Bit(argument)
                                  : QStringLiteral(CLIENTELA_BINARY_DIR "/bench/shop-1000000.clientela");
    if (!QFile::exists(path)) {
        NoProgress progress;
        SampleSize size;
        size.customers = 1'000'000;
        createSampleShop(path, {QStringLiteral("PT"), {}, {}, {}}, size, clock, progress).reset();
    }
    return path;
}

} // namespace clientela::bench
