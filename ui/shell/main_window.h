// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace clientela {

class BackupKeeper;
class ChangeFeed;
class CommandPalette;
class JobsCorner;
class Sidebar;
class TopStrip;
class Toast;

/// The window of one open shop: strip and sidebar around the pages.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(std::unique_ptr<Session> session);
    ~MainWindow() override;

    Session& session() { return *m_session; }
    /// The page that is shown; null before the first.
    Page* currentPage() const;
    /// Saves what is half typed on every page; false when some of it cannot be saved.
    bool settleAll();
    /// Stops what is still being done and keeps the window's place; for when nobody can be asked any more.
    void closeDown();

Q_SIGNALS:
    /// The window is to make way for another shop, for the first-run assistant (empty) or for itself in another
    /// language (the same location).
    void shopWanted(const QString& location);
    /// The sample shop is to be opened beside this one.
    void sampleWanted();
    /// This shop's file is to be replaced by the backup; the window lets go of it first.
    void restoreWanted(const QString& backup);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    using PageMaker = std::function<Page*(Session&)>;

    void addPages();
    Page* makeSettings(Session& session);
    void addCommands();
    void showPlace(const Place& place);
    void openPalette(const QString& typed);
    void openAnother();
    void watchOthers();
    void lookForFile();
    void showBackupState(const QString& problem = {});
    void fitToWidth();
    void restoreState();
    void saveState();

    std::unique_ptr<Session> m_session;
    TopStrip* m_strip;
    Sidebar* m_sidebar;
    QStackedWidget* m_pages;
    Toast* m_toast;
    JobsCorner* m_jobsCorner;
    CommandPalette* m_palette;
    std::unique_ptr<ChangeFeed> m_elsewhere;
    QTimer m_lookElsewhere;
    BackupKeeper* m_backups;
    Place m_toastLeadsTo; ///< where its button goes; nowhere when it undoes
    QString m_unsaved;    ///< why the last change could not be saved; empty when it could
    bool m_isFileGone = false;
    QHash<QString, PageMaker> m_makers;
    QHash<QString, Page*> m_made;
};

} // namespace clientela
