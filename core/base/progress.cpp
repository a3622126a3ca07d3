// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

void throwIfCancelled(const Progress& progress)
{
    if (progress.isCancelled())
        throw Error(ErrorKind::Cancelled, QCoreApplication::translate("Progress", "Stopped; nothing was changed."));
}

void reportOrThrow(Progress& progress, qint64 done, qint64 total)
{
    progress.report(done, total);
    throwIfCancelled(progress);
}

void PartProgress::report(qint64 done, qint64 total)
{
    const double share = total > 0 ? std::clamp(static_cast<double>(done) / static_cast<double>(total), 0.0, 1.0) : 0.0;
    m_whole.report(m_from + static_cast<qint64>(share * (m_to - m_from)), 1000);
}

} // namespace clientela
