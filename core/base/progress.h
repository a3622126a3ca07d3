// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace clientela {

/// How far long work is, told by the work itself; and whether somebody wants it to stop.
class Progress
{
public:
    virtual ~Progress() = default;
    /// The units are the work's own; a total of 0 is one that is not known yet.
    virtual void report(qint64 done, qint64 total) = 0;
    virtual bool isCancelled() const = 0;
};

/// For work that nobody watches or stops.
class NoProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}
    bool isCancelled() const override { return false; }
};

/// Throws Error(Cancelled) when the work is to stop.
void throwIfCancelled(const Progress& progress);
/// Reports, then throws Error(Cancelled) when the work is to stop.
void reportOrThrow(Progress& progress, qint64 done, qint64 total);

/// A part of longer work: shows its progress as a share of the whole.
class PartProgress final : public Progress
{
public:
    /// The part runs from one thousandth of the whole to another.
    PartProgress(Progress& whole, int from, int to)
        : m_whole(whole)
        , m_from(from)
        , m_to(to)
    {
    }

    void report(qint64 done, qint64 total) override;
    bool isCancelled() const override { return m_whole.isCancelled(); }

private:
    Progress& m_whole;
    int m_from;
    int m_to;
};

} // namespace clientela
