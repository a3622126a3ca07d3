// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/storage/shop_file.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QVariant>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace clientela {

/// Long work on a thread of its own, with a connection of its own where it is about an open shop: an import, a backup,
/// a report over everything.
/// Starts once; exactly one of finished, failed and cancelled follows, in the thread that the job belongs to.
class BackgroundJob final : public QObject
{
    Q_OBJECT

public:
    /// What is done; what it returns comes with finished(). It asks progress whether to stop.
    using Work = std::function<QVariant(ShopFile& shop, Progress& progress)>;
    using ShoplessWork = std::function<QVariant(Progress& progress)>;

    /// Work without an open shop.
    explicit BackgroundJob(ShoplessWork work, QObject* parent = nullptr);
    /// The clock must live longer.
    BackgroundJob(QString location, const Clock& clock, QString author, Work work, QObject* parent = nullptr);
    /// Stops the work and waits for it; nothing is told any more.
    ~BackgroundJob() override;

    void start();
    /// Asks the work to stop; it does at its next report.
    void cancel();
    bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// At most ten times a second. A total of 0 is one that is not known.
    void progressed(qint64 done, qint64 total);
    void finished(const QVariant& result);
    void failed(const clientela::Error& error);
    void cancelled();

private:
    class Watcher;
    void run();
    void deliver();

    ShoplessWork m_work;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_cancelled = false;
    QVariant m_result;
    std::optional<Error> m_error;
};

} // namespace clientela
