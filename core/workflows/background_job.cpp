// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/background_job.h"

#include <QCoreApplication>

namespace clientela {

namespace {

constexpr qint64 millisecondsBetweenReports = 100;

} // namespace

/// Passes the work's reports on, not more often than people can look.
class BackgroundJob::Watcher final : public Progress
{
public:
    explicit Watcher(BackgroundJob& job)
        : m_job(job)
    {
    }

    void report(qint64 done, qint64 total) override
    {
        if (m_sinceReport.isValid() && m_sinceReport.elapsed() < millisecondsBetweenReports)
            return;
        m_sinceReport.start();
        Q_EMIT m_job.progressed(done, total);
    }

    bool isCancelled() const override { return m_job.m_cancelled; }

private:
    BackgroundJob& m_job;
    QElapsedTimer m_sinceReport;
};

BackgroundJob::BackgroundJob(ShoplessWork work, QObject* parent)
    : QObject(parent)
    , m_work(std::move(work))
{
}

BackgroundJob::BackgroundJob(QString location, const Clock& clock, QString author, Work work, QObject* parent)
    : BackgroundJob(
          [location = std::move(location), &clock, author = std::move(author),
           work = std::move(work)](Progress& progress) {
              const auto shop = ShopFile::open(location, clock);
              shop->setAuthor(author);
              throwIfCancelled(progress);
              return work(*shop, progress);
          },
          parent)
{
}

BackgroundJob::~BackgroundJob()
{
    if (!m_thread)
        return;
    m_cancelled = true;
    m_thread->wait();
}

void BackgroundJob::start()
{
    Q_ASSERT(!m_thread);
    m_thread.reset(QThread::create([this] { run(); }));
    connect(m_thread.get(), &QThread::finished, this, &BackgroundJob::deliver, Qt::QueuedConnection);
    m_thread->start();
}

void BackgroundJob::cancel()
{
    m_cancelled = true;
}

void BackgroundJob::run()
{
    try {
        Watcher watcher(*this);
        m_result = m_work(watcher);
    } catch (const Error& error) {
        m_error = error;
    } catch (const std::exception& error) {
        m_error = Error(ErrorKind::Storage,
                        QCoreApplication::translate("Job", "The work could not be finished; nothing was changed."),
                        QString::fromUtf8(error.what()));
    }
}

void BackgroundJob::deliver()
{
    m_thread->wait();
    m_thread.reset();
    if (!m_error)
        Q_EMIT finished(m_result);
    else if (m_error->kind() == ErrorKind::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(*m_error);
}

} // namespace clientela
