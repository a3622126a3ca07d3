// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/language.h"
#include "ui/shell/first_run.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QLocalServer;

namespace clientela {

class MainWindow;

/// The running program: its windows, one for each open shop, the first-run assistant, and what other copies of the
/// program hand over to it.
class Program final : public QObject
{
    Q_OBJECT

public:
    /// The clock must live longer.
    explicit Program(const Clock& clock, QObject* parent = nullptr);
    ~Program() override;

    /// Begins with the shop that is named, else that of the last time, else the first-run assistant. False when another
    /// copy of the program took it over and this one is to end.
    bool start(const QString& named);

    /// Opens a shop in a window, or brings its window to the front. Says what is wrong when it cannot be opened.
    MainWindow* openShop(const QString& location);
    FirstRun* showFirstRun();
    MainWindow* windowOf(const QString& location) const;
    /// Saves what is half typed in every window and stops what is being done; for when the system ends the program and
    /// nobody can be asked.
    void closeDown();

private:
    bool handOver(const QString& location);
    void listen();
    void takeMessage(const QByteArray& message);
    void useLanguage(Language language);
    void makeSample(const ShopSetup& setup);
    void reopen(MainWindow* window, const QString& location);
    void restoreShop(MainWindow* window, const QString& backup);
    bool offerBackup(const QString& location, const Error& error);
    void restoreThenOpen(const QString& backup, const QString& location);
    void openOrBegin(const QString& location);

    const Clock& m_clock;
    Language m_language = Language::English;
    std::vector<QPointer<MainWindow>> m_windows;
    QPointer<FirstRun> m_firstRun;
    bool m_isRestoring = false;
    QLocalServer* m_server = nullptr;
};

} // namespace clientela
