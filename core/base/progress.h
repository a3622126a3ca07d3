// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace clientela {

/// How long work tells how far it is, and is told to stop. Asked from the thread that works.
class Progress
{
public:
    virtual ~Progress() = default;
    /// So much of so much is done; a total of 0 means that nobody knows.
    virtual void report(qint64 done, qint64 total) = 0;
    virtual bool isCancelled() const = 0;
};

} // namespace clientela
