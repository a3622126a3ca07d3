// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/storage/search.h"
#include "core/storage/shop_file.h"
#include "ui/session/commands.h"
#include "ui/session/jobs.h"
#include "ui/session/place.h"

#include <QObject>

#include <functional>
#include <memory>

namespace clientela {

/// The open shop as the window sees it: its file, what changes in it, where the window is, what it can do.
/// Every page gets it; nothing of it knows a widget.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// The clock must live longer.
    Session(std::unique_ptr<ShopFile> shop, const Clock& clock, QObject* parent = nullptr);
    ~Session() override;

    ShopFile& shop() { return *m_shop; }
    const Clock& clock() const { return m_clock; }
    Navigator& navigator() { return m_navigator; }
    Commands& commands() { return m_commands; }
    Jobs& jobs() { return m_jobs; }
    RecentlyOpened& recent() { return m_recent; }

    /// The language of the window, which figures and dates are shown in.
    Language language() const { return m_language; }
    void setLanguage(Language language) { m_language = language; }
    Currency currency() const { return m_shop->defaults().currency; }
    QDate today() const { return m_clock.today(); }

    /// Runs what a slot does. An Error is told to the user (cancelling is not) and leaves everything as it was.
    /// Returns whether it went through. Every slot that acts goes through here.
    bool perform(const std::function<void()>& action);
    /// Says what happened, in one sentence, in the toast.
    void tell(const QString& sentence);
    /// The same with a way back: what was done last is undone by the toast's button.
    void tellUndoable(const QString& sentence);
    /// Says what went wrong.
    void tellProblem(const Error& error);

    /// Starts long work on a thread and connection of its own; see Jobs. Failures are told when it ends.
    Job* startJob(const QString& title, BackgroundJob::Work work);

    /// Takes back, or does again, what was changed last, and says what it was.
    void undo();
    void redo();

    /// Remembers that a record was opened, for the search box and the sidebar.
    void noteOpened(const QString& kind, qint64 id);

    /// Passes on changes that somebody else made in the same shop.
    void announceElsewhere(const std::vector<ChangedRecord>& changed);

Q_SIGNALS:
    /// After each commit, of this window or another program.
    void recordsChanged(const std::vector<clientela::ChangedRecord>& changed);
    void told(const QString& sentence, bool isUndoable);
    void problemTold(const clientela::Error& error);
    void openedChanged();

private:
    enum class Direction { Back, Forth };
    void goThrough(Direction direction);

    std::unique_ptr<ShopFile> m_shop;
    const Clock& m_clock;
    Language m_language = Language::English;
    Navigator m_navigator;
    Commands m_commands;
    Jobs m_jobs;
    RecentlyOpened m_recent;
    bool m_isGoingThrough = false; ///< a large change is being undone or done again beside the window
};

} // namespace clientela
