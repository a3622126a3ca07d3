// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_view/list_loader.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <algorithm>
#include <atomic>
#include <deque>
#include <optional>

namespace clientela {

struct ListLoader::Order
{
    QObject* key = nullptr; ///< only compared
    QPointer<QObject> asker;
    Question question = Question::Rows;
    quint64 number = 0;
    Work work;
};

struct ListLoader::Shared
{
    QMutex mutex;
    QWaitCondition came;
    std::deque<Order> waiting;
    std::optional<std::pair<QObject*, Question>> running;
    Database* database = nullptr; ///< while the thread has one; to interrupt it
    bool isToEnd = false;
    std::atomic_bool isStopped = false; ///< what runs is to end
    bool isToRepeat = false;            ///< and is asked again
};

/// What runs in the loader's thread for one question.
class ListLoader::RunningTask final : public Task
{
public:
    RunningTask(ListLoader& loader, const Order& order, const std::atomic_bool& isStopped)
        : m_loader(loader)
        , m_order(order)
        , m_isStopped(isStopped)
    {
    }

    bool isCancelled() const override { return m_isStopped; }
    void deliver(std::function<void()> delivery) override
    {
        QMetaObject::invokeMethod(
            &m_loader,
            [&loader = m_loader, asker = m_order.asker, question = m_order.question, number = m_order.number,
             delivery = std::move(delivery)] {
                if (loader.isNewest(asker, question, number))
                    delivery();
            },
            Qt::QueuedConnection);
    }

private:
    ListLoader& m_loader;
    const Order& m_order;
    const std::atomic_bool& m_isStopped;
};

ListLoader& ListLoader::of(Session& session)
{
    auto* loader = session.findChild<ListLoader*>({}, Qt::FindDirectChildrenOnly);
    return loader ? *loader : *new ListLoader(session);
}

ListLoader::ListLoader(Session& session)
    : QObject(&session)
    , m_session(session)
    , m_location(session.shop().location())
    , m_shared(std::make_unique<Shared>())
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(QStringLiteral("lists"));
    m_thread->start();
}

ListLoader::~ListLoader()
{
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->isToEnd = true;
        m_shared->isStopped = true;
        if (m_shared->database)
            m_shared->database->interrupt();
        m_shared->came.wakeAll();
    }
    m_thread->wait();
}

bool ListLoader::isNewest(const QPointer<QObject>& asker, Question question, quint64 number) const
{
    return asker && m_newest.value({asker.data(), static_cast<int>(question)}) == number;
}

void ListLoader::forget(QObject* asker, Question question)
{
    m_newest.remove({asker, static_cast<int>(question)});
    const QMutexLocker lock(&m_shared->mutex);
    std::erase_if(m_shared->waiting,
                  [&](const Order& order) { return order.key == asker && order.question == question; });
    if (m_shared->running == std::pair(asker, question)) {
        m_shared->isToRepeat = false;
        m_shared->isStopped = true;
        if (m_shared->database)
            m_shared->database->interrupt();
    }
}

void ListLoader::ask(QObject* asker, Question question, Work work)
{
    forget(asker, question);
    m_newest.insert({asker, static_cast<int>(question)}, ++m_number);
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->waiting.push_back({asker, QPointer<QObject>(asker), question, m_number, std::move(work)});
    if (m_shared->running && question < m_shared->running->second && !m_shared->isStopped) {
        m_shared->isToRepeat = true;
        m_shared->isStopped = true;
        if (m_shared->database)
            m_shared->database->interrupt();
    }
    m_shared->came.wakeAll();
}

void ListLoader::run()
{
    std::unique_ptr<ShopFile> shop;
    for (;;) {
        Order order;
        {
            const QMutexLocker lock(&m_shared->mutex);
            while (m_shared->waiting.empty() && !m_shared->isToEnd)
                m_shared->came.wait(&m_shared->mutex);
            if (m_shared->isToEnd) {
                m_shared->database = nullptr;
                return;
            }
            const auto next = std::ranges::min_element(
                m_shared->waiting, {}, [](const Order& each) { return std::pair(each.question, each.number); });
            order = std::move(*next);
            m_shared->waiting.erase(next);
            m_shared->running = std::pair(order.key, order.question);
            m_shared->isStopped = false;
            m_shared->isToRepeat = false;
        }
        RunningTask task(*this, order, m_shared->isStopped);
        std::optional<Error> failure;
        try {
            if (!shop) {
                shop = ShopFile::open(m_location, m_session.clock(), Database::Access::ReadOnly);
                const QMutexLocker lock(&m_shared->mutex);
                m_shared->database = &shop->database();
            }
            throwIfCancelled(task);
            shop->reloadDefaults(); // the day, the currency and the shop's own fields may have changed
            shop->reloadCustomFields();
            order.work(*shop, task);
        } catch (const Error& error) {
            failure = error;
        }
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->running.reset();
        if (!m_shared->isStopped) {
            if (failure)
                task.deliver([this, error = *failure] { m_session.tellProblem(error); });
        } else if (m_shared->isToRepeat) {
            m_shared->waiting.push_back(std::move(order));
        }
    }
}

} // namespace clientela
