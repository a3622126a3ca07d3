// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include <QCoreApplication>

namespace clientela {

Session::Session(std::unique_ptr<ShopFile> shop, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_shop(std::move(shop))
    , m_clock(clock)
{
    m_shop->setListener([this](const std::vector<ChangedRecord>& changed) { Q_EMIT recordsChanged(changed); });
}

Session::~Session()
{
    m_shop->setListener({});
}

bool Session::perform(const std::function<void()>& action)
{
    try {
        action();
        return true;
    } catch (const Error& error) {
        tellProblem(error);
    } catch (const std::exception& failure) {
        tellProblem(Error(ErrorKind::Storage,
                          QCoreApplication::translate("Session", "Something went wrong that should not; nothing was "
                                                                 "changed. Try it again."),
                          QString::fromUtf8(failure.what())));
    }
    return false;
}

void Session::tell(const QString& sentence)
{
    Q_EMIT told(sentence, false);
}

void Session::tellUndoable(const QString& sentence)
{
    Q_EMIT told(sentence, true);
}

void Session::tellProblem(const Error& error)
{
    if (error.kind() != ErrorKind::Cancelled)
        Q_EMIT problemTold(error);
}

Job* Session::startJob(const QString& title, BackgroundJob::Work work)
{
    Job* job = m_jobs.start(title, m_shop->location(), m_clock, m_shop->author(), std::move(work));
    connect(job, &Job::failed, this, &Session::tellProblem);
    return job;
}

void Session::undo()
{
    perform([this] {
        const UndoResult result = m_shop->history().undo();
        tell(QCoreApplication::translate("Session", "Undone: %1").arg(result.set.label));
    });
}

void Session::redo()
{
    perform([this] {
        const UndoResult result = m_shop->history().redo();
        tell(QCoreApplication::translate("Session", "Done again: %1").arg(result.set.label));
    });
}

void Session::noteOpened(const QString& kind, qint64 id)
{
    if (m_recent.placeOf(kind, id) == 0)
        return;
    m_recent.open(kind, id);
    Q_EMIT openedChanged();
}

void Session::announceElsewhere(const std::vector<ChangedRecord>& changed)
{
    if (!changed.empty())
        Q_EMIT recordsChanged(changed);
}

} // namespace clientela
