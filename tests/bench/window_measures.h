// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QElapsedTimer>
#include <QString>
#include <QTemporaryDir>

#include <vector>

namespace clientela::bench {

/// Milliseconds since the timer was started.
double since(const QElapsedTimer& timer);
/// Prints median, the slowest of a hundred and the slowest beside the target, all in milliseconds.
void printTimes(const char* what, std::vector<double> times, double target);
/// The memory that the process has now, in MB; 0 where the system does not say.
double memoryNow();
/// Settings of this run alone, and the usual look. Lives as long as the application.
class OwnSettings
{
public:
    OwnSettings();

private:
    QTemporaryDir m_folder;
};
/// The sample shop of a million customers in the build folder, made where it is missing; the argument instead.
QString millionCustomers(const char* argument, const Clock& clock);

} // namespace clientela::bench
