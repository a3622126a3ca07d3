// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/shop_file.h"
#include "ui/session/session.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QThread;

namespace clientela {

/// Answers the slow questions of all lists of a shop: one thread with one connection. The newest question of a kind
/// takes the place of its asker's older ones, also of the one that is just worked on.
class ListLoader final : public QObject
{
    Q_OBJECT

public:
    /// What is asked for, most urgent first: a more urgent question stops a less urgent one, which is asked again
    /// afterwards.
    enum class Question { Rows, Figures, Counts };

    /// What the work has at hand; asks it whether to stop, and hands over what it found.
    class Task : public Progress
    {
    public:
        void report(qint64, qint64) override {}
        /// Runs in the asker's thread, unless a newer question came or the asker is gone.
        virtual void deliver(std::function<void()> delivery) = 0;
    };
    using Work = std::function<void(ShopFile& shop, Task& task)>;

    /// The session's loader, made when it is first needed; it lives as long as the session.
    static ListLoader& of(Session& session);
    ~ListLoader() override;

    void ask(QObject* asker, Question question, Work work);
    /// Forgets what was asked and not answered yet.
    void forget(QObject* asker, Question question);

private:
    struct Order;
    class RunningTask;
    struct Shared;
    explicit ListLoader(Session& session);
    void run();
    bool isNewest(const QPointer<QObject>& asker, Question question, quint64 number) const;

    Session& m_session;
    QString m_location;
    std::unique_ptr<Shared> m_shared;
    std::unique_ptr<QThread> m_thread;
    QHash<std::pair<QObject*, int>, quint64> m_newest;
    quint64 m_number = 0;
};

} // namespace clientela
