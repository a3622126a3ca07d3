// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <mutex>
#include <optional>
#include <random>

namespace clientela {

/// Makes the uids of records: UUIDs of version 7 (RFC 9562), which sort by the time they were made.
/// Safe to be used from several threads.
class UidGenerator
{
public:
    /// The clock must live longer. With a seed, and a clock that gives the same times, the same uids come again,
    /// for samples and tests; without one they are random.
    explicit UidGenerator(const Clock& clock, std::optional<quint64> seed = std::nullopt);

    /// A new uid in lower case without braces; greater than every one before, also when the clock stands still
    /// or is set back.
    QString next();

private:
    void drawRandomPart();

    const Clock& m_clock;
    std::mutex m_mutex;
    std::mt19937_64 m_random;
    qint64 m_milliseconds = -1;
    quint64 m_high = 0; ///< 12 bits behind the version
    quint64 m_low = 0;  ///< 62 bits behind the variant
};

/// Whether text is a uid as the generator writes it, of any UUID version, in either case.
bool isUid(QStringView text);

} // namespace clientela
