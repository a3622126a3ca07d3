// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/jobs.h"

#include <algorithm>

namespace clientela {

std::optional<int> Job::secondsLeft() const
{
    const qint64 passed = m_since.elapsed();
    if (m_total <= 0 || m_done <= 0 || passed < 1000 || m_state != State::Running)
        return std::nullopt;
    return static_cast<int>((passed * (m_total - m_done) / m_done + 999) / 1000);
}

void Job::cancel()
{
    if (m_state == State::Running && m_work)
        m_work->cancel();
}

Job* Jobs::start(const QString& title, const QString& location, const Clock& clock, const QString& author,
                 BackgroundJob::Work work)
{
    auto* job = new Job(this);
    job->m_title = title;
    job->m_work = std::make_unique<BackgroundJob>(location, clock, author, std::move(work));
    BackgroundJob* running = job->m_work.get();
    const auto end = [this, job](Job::State state) {
        job->m_state = state;
        Q_EMIT job->changed();
        Q_EMIT changed();
    };
    connect(running, &BackgroundJob::progressed, job, [job](qint64 done, qint64 total) {
        job->m_done = done;
        job->m_total = total;
        Q_EMIT job->changed();
    });
    connect(running, &BackgroundJob::finished, job, [job, end](const QVariant& result) {
        end(Job::State::Finished);
        Q_EMIT job->finished(result);
    });
    connect(running, &BackgroundJob::failed, job, [job, end](const Error& error) {
        end(Job::State::Failed);
        Q_EMIT job->failed(error);
    });
    connect(running, &BackgroundJob::cancelled, job, [job, end] {
        end(Job::State::Cancelled);
        Q_EMIT job->cancelled();
    });
    m_jobs.push_back(job);
    job->m_since.start();
    running->start();
    Q_EMIT changed();
    return job;
}

bool Jobs::isAnyRunning() const
{
    return std::ranges::any_of(m_jobs, [](const Job* job) { return job->state() == Job::State::Running; });
}

void Jobs::dismiss(Job* job)
{
    if (std::erase(m_jobs, job) > 0) {
        job->deleteLater();
        Q_EMIT changed();
    }
}

void Jobs::cancelAll()
{
    for (Job* job : m_jobs)
        job->cancel();
}

} // namespace clientela
