// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include <QCoreApplication>

namespace clientela {

namespace {

constexpr int mostAtOnce = 2000; ///< more changes go back beside the window

} // namespace

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
    // what reads beside the window lets go of the file first: who closes last writes the log into it
    qDeleteAll(findChildren<QObject*>(Qt::FindDirectChildrenOnly));
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
    perform([this] { goThrough(Direction::Back); });
}

void Session::redo()
{
    perform([this] { goThrough(Direction::Forth); });
}

void Session::goThrough(Direction direction)
{
    const bool isBack = direction == Direction::Back;
    const auto go = [isBack](ShopFile& shop) { return isBack ? shop.history().undo() : shop.history().redo(); };
    const auto tellDone = [this, isBack](const QString& label) {
        tell(isBack ? QCoreApplication::translate("Session", "Undone: %1").arg(label)
                    : QCoreApplication::translate("Session", "Done again: %1").arg(label));
    };
    if (m_isGoingThrough)
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate("Session", "The last one is still under way; wait until it is done."));
    const ChangeSetEntry next = isBack ? m_shop->history().nextUndo() : m_shop->history().nextRedo();
    if (next.changes <= mostAtOnce)
        return tellDone(go(*m_shop).set.label);
    m_isGoingThrough = true;
    Job* job = startJob(isBack ? QCoreApplication::translate("Session", "Undoing %1").arg(next.label)
                               : QCoreApplication::translate("Session", "Doing again %1").arg(next.label),
                        [go](ShopFile& shop, Progress&) { return QVariant(go(shop).set.label); });
    connect(job, &Job::changed, this, [this, job] { m_isGoingThrough = job->state() == Job::State::Running; });
    connect(job, &Job::finished, this, [this, tellDone, set = next.id](const QVariant& label) {
        perform([&] {
            std::vector<ChangedRecord> changed;
            for (const SetChange& change : m_shop->history().changesIn(set, mostAtOnce))
                changed.push_back({&m_shop->types().type(change.recordType), change.record});
            announceElsewhere(changed); // lists read anew what is more than a few rows
        });
        tellDone(label.toString());
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
