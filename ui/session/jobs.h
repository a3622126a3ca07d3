// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/background_job.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace clientela {

/// Long work that runs beside the window: what it is, how far it is, and a way to stop it.
class Job final : public QObject
{
    Q_OBJECT

public:
    enum class State { Running, Finished, Failed, Cancelled };

    const QString& title() const { return m_title; }
    State state() const { return m_state; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }
    /// The seconds that are left at the speed so far; nothing in the first second and where the total is not known.
    std::optional<int> secondsLeft() const;
    /// Milliseconds since it was started.
    qint64 elapsed() const { return m_since.elapsed(); }
    /// The page that it belongs to shows its progress; the corner leaves it out.
    void setShownByPage() { m_isShownByPage = true; }
    bool isShownByPage() const { return m_isShownByPage; }
    void cancel();

Q_SIGNALS:
    void changed();
    /// Exactly one of the three ends it.
    void finished(const QVariant& result);
    void failed(const clientela::Error& error);
    void cancelled();

private:
    friend class Jobs;
    using QObject::QObject;

    QString m_title;
    State m_state = State::Running;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QElapsedTimer m_since;
    bool m_isShownByPage = false;
    std::unique_ptr<BackgroundJob> m_work;
};

/// All long work of the window; the jobs corner shows it, closing the window asks it.
class Jobs final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts work on a thread and a connection of its own; "title" says what is done, as "Exporting customers.xlsx".
    /// The job belongs to this list and stays until it is dismissed or another minute has passed.
    Job* start(const QString& title, const QString& location, const Clock& clock, const QString& author,
               BackgroundJob::Work work);
    const std::vector<Job*>& all() const { return m_jobs; }
    bool isAnyRunning() const;
    void dismiss(Job* job);
    void cancelAll();

Q_SIGNALS:
    void changed();

private:
    std::vector<Job*> m_jobs;
};

} // namespace clientela
