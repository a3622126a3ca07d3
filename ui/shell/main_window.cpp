// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/base/formats.h"
#include "core/storage/change_feed.h"
#include "core/storage/document_storage.h"
#include "ui/catalog/products_page.h"
#include "ui/customers/customers_page.h"
#include "ui/customers/duplicates_page.h"
#include "ui/exchange/export_action.h"
#include "ui/exchange/import_page.h"
#include "ui/history/history_page.h"
#include "ui/prompts/prompts.h"
#include "ui/sales/document_editor_page.h"
#include "ui/sales/documents_page.h"
#include "ui/sales/sales_commands.h"
#include "ui/session/backup_keeper.h"
#include "ui/session/user_settings.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_page.h"
#include "ui/shell/jobs_corner.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toast.h"
#include "ui/shell/top_strip.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>

namespace clientela {

namespace {

constexpr int sheetRadius = 8;
constexpr int narrowBelow = 1100;
constexpr int lookElsewhereMilliseconds = 700;

/// The sheet that a page lies on: one hairline on the left and top, its top left corner round.
class PageSheet final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QRectF sheet = QRectF(rect()).adjusted(0, 0, 2 * sheetRadius, 2 * sheetRadius);
        if (isRightToLeft())
            sheet = QRectF(rect()).adjusted(-2 * sheetRadius, 0, 0, 2 * sheetRadius);
        painter.setPen(Qt::NoPen);
        paintPanel(painter, sheet, sheetRadius, theme().sheet, theme().line);
    }
};

} // namespace

MainWindow::MainWindow(std::unique_ptr<Session> session)
    : m_session(std::move(session))
    , m_strip(new TopStrip(*m_session, this))
    , m_sidebar(new Sidebar(*m_session, this))
    , m_pages(new PageSheet(this))
    , m_toast(nullptr)
    , m_jobsCorner(nullptr)
    , m_palette(nullptr)
    , m_backups(new BackupKeeper(*m_session, this))
{
    setObjectName(QStringLiteral("main-window"));
    setMinimumSize(800, 500);
    auto* centre = new QWidget(this);
    auto* layout = new QGridLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip, 0, 0, 1, 2);
    layout->addWidget(m_sidebar, 1, 0);
    layout->addWidget(m_pages, 1, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(1, 1);
    m_pages->setContentsMargins(1, 1, 0, 0);
    setCentralWidget(centre);
    m_toast = new Toast(centre);
    m_jobsCorner = new JobsCorner(m_session->jobs(), centre);
    m_palette = new CommandPalette(*m_session, centre);
    connect(m_strip, &TopStrip::searchWanted, this, &MainWindow::openPalette);

    connect(&m_session->commands(), &Commands::added, this, [this](QAction* action) { addAction(action); });
    connect(&m_session->navigator(), &Navigator::moved, this, &MainWindow::showPlace);
    connect(m_session.get(), &Session::told, this, [this](const QString& sentence, bool isUndoable) {
        m_toastLeadsTo = {};
        m_toast->show(sentence, Toast::Tone::Done, isUndoable ? tr("Undo") : QString());
    });
    connect(m_session.get(), &Session::problemTold, this, [this](const Error& error) {
        const bool isDamaged = error.kind() == ErrorKind::Damaged;
        m_toastLeadsTo = isDamaged ? Place{QStringLiteral("settings"), 0, QStringLiteral("backups")} : Place();
        m_toast->show(error.sentence(), Toast::Tone::Problem, isDamaged ? tr("Backups") : QString());
        if (error.isOfStorage()) {
            m_unsaved = error.sentence();
            showBackupState();
        }
    });
    connect(m_session.get(), &Session::recordsChanged, this, [this] {
        if (m_unsaved.isEmpty() || m_isFileGone)
            return;
        m_unsaved.clear(); // something was saved again
        showBackupState();
    });
    connect(m_toast, &Toast::actionChosen, this, [this] {
        if (m_toastLeadsTo.page.isEmpty())
            m_session->undo();
        else
            m_session->navigator().go(m_toastLeadsTo);
    });

    addPages();
    addCommands();
    m_strip->fillMenus();
    restoreState();
    watchOthers();
    connect(m_backups, &BackupKeeper::made, this, [this] { showBackupState(); });
    connect(m_backups, &BackupKeeper::failed, this, &MainWindow::showBackupState);
    showBackupState();
    if (m_session->shop().isReadOnly())
        QTimer::singleShot(0, this,
                           [this] { m_toast->show(m_session->shop().readOnlyReason(), Toast::Tone::Problem); });
    m_session->perform([this] {
        const QString name = DocumentStorage(m_session->shop()).profile().name;
        setWindowTitle(name.isEmpty() ? QStringLiteral("Clientela") : tr("%1 - Clientela").arg(name));
    });
    m_session->navigator().go({QStringLiteral("customers"), 0, {}});
}

MainWindow::~MainWindow()
{
    // what shows the shop goes before the shop
    hide();
    delete m_backups;
    delete takeCentralWidget();
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_pages->currentWidget());
}

void MainWindow::addPages()
{
    const auto add = [this](const char* page, PageMaker make) {
        m_makers.insert(QLatin1String(page), std::move(make));
    };
    add("customers", [](Session& shop) { return new CustomersPage(shop); });
    add("duplicates", [](Session& shop) { return new DuplicatesPage(shop); });
    add("documents", [](Session& shop) { return new DocumentsPage(shop); });
    add("document", [](Session& shop) { return new DocumentEditorPage(shop); });
    add("products", [](Session& shop) { return new ProductsPage(shop); });
    add("import", [](Session& shop) { return new ImportPage(shop); });
    add("history", [](Session& shop) { return new HistoryPage(shop); });
    add("settings", [this](Session& shop) { return makeSettings(shop); });
    add("help", [](Session& shop) { return new HelpPage(shop); });
    addCustomerCommands(*m_session, this);
    addSalesCommands(*m_session, this);
    addProductCommands(*m_session, this);
    addImportCommands(*m_session, this);
    addExportCommands(*m_session, this);
}

Page* MainWindow::makeSettings(Session& session)
{
    auto* page = new SettingsPage(session);
    connect(page, &SettingsPage::restoreWanted, this, &MainWindow::restoreWanted);
    connect(page, &SettingsPage::languageChanged, this, [this] { Q_EMIT shopWanted(m_session->shop().location()); });
    return page;
}

void MainWindow::addCommands()
{
    Commands& commands = m_session->commands();
    Navigator& navigator = m_session->navigator();
    int number = 1;
    for (const SidebarEntry& entry : sidebarEntries()) {
        const QString page = QLatin1String(entry.page);
        const QKeySequence shortcut = page == u"settings" ? QKeySequence(Qt::CTRL | Qt::Key_Comma)
                                                          : QKeySequence(QKeyCombination(
                                                                Qt::ControlModifier, Qt::Key(Qt::Key_0 + number++)));
        static QSet<QByteArray> keys;
        const char* key = keys.insert(QByteArray("go-") + entry.page)->constData();
        commands.add(this, {key, entry.text, entry.icon, shortcut, Commands::Group::Go},
                     [&navigator, page] { navigator.go({page, 0, {}}); });
    }
    commands.add(this, {"undo", tr("Undo"), "edit-undo", QKeySequence::Undo, Commands::Group::Shop},
                 [this] { m_session->undo(); });
    commands.add(this, {"redo", tr("Redo"), "edit-redo", QKeySequence::Redo, Commands::Group::Shop},
                 [this] { m_session->redo(); });
    commands.add(this, {"back", tr("Back"), "arrow-left", QKeySequence(Qt::ALT | Qt::Key_Left), Commands::Group::Go},
                 [&navigator] { navigator.back(); });
    commands.add(this,
                 {"forward", tr("Forward"), "arrow-right", QKeySequence(Qt::ALT | Qt::Key_Right), Commands::Group::Go},
                 [&navigator] { navigator.forward(); });
    commands.add(
        this,
        {"search", tr("Search or do something"), "search", QKeySequence(Qt::CTRL | Qt::Key_K), Commands::Group::Go},
        [this] { openPalette({}); });
    commands.add(this,
                 {"open-shop", tr("Open another shop…"), "document-open", QKeySequence::Open, Commands::Group::Shop},
                 [this] { openAnother(); });
    commands.add(this,
                 {"open-sample", tr("Look around the sample shop"), "view-visible",
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), Commands::Group::Shop},
                 [this] { Q_EMIT sampleWanted(); });
    commands.add(this, {"new-shop", tr("Begin a new shop…"), nullptr, {}, Commands::Group::Shop},
                 [this] { Q_EMIT shopWanted({}); });
    commands.add(
        this, {"help", tr("Help and shortcuts"), "help-contents", QKeySequence(Qt::Key_F1), Commands::Group::Program},
        [&navigator] { navigator.go({QStringLiteral("help"), 0, {}}); });
    commands.add(this, {"quit", tr("Quit"), "application-exit", QKeySequence::Quit, Commands::Group::Program},
                 [this] { close(); });
}

void MainWindow::showPlace(const Place& place)
{
    m_session->perform([&] {
        if (Page* left = currentPage())
            left->settle();
        Page* page = m_made.value(place.page);
        if (!page) {
            const auto maker = m_makers.find(place.page);
            if (maker == m_makers.end())
                return;
            page = (*maker)(*m_session);
            page->setParent(m_pages);
            m_pages->addWidget(page);
            m_made.insert(place.page, page);
        }
        m_pages->setCurrentWidget(page);
        page->open(place);
        page->focusStart();
        m_sidebar->showPlace(place);
    });
}

void MainWindow::openPalette(const QString& typed)
{
    m_palette->open(
        QRect(m_strip->mapTo(centralWidget(), m_strip->searchRect().topLeft()), m_strip->searchRect().size()), typed);
}

void MainWindow::openAnother()
{
    const auto path = prompts().fileToOpen(this, tr("Open a shop"), QStringLiteral("shop"),
                                           {{tr("Clientela shops"), {QStringLiteral("clientela")}}});
    if (path)
        Q_EMIT shopWanted(*path);
}

void MainWindow::watchOthers()
{
    m_session->perform([this] { m_elsewhere = std::make_unique<ChangeFeed>(m_session->shop()); });
    connect(&m_lookElsewhere, &QTimer::timeout, this, [this] {
        lookForFile();
        try {
            m_session->announceElsewhere(m_elsewhere->takeNew());
        } catch (const Error&) {
            // the file is out of reach for now; whoever writes next is told, and looking goes on
        }
    });
    if (m_elsewhere)
        m_lookElsewhere.start(lookElsewhereMilliseconds);
}

/// What is written into a file that was moved, deleted or pulled out with its disk is lost, and nothing else would say
/// so.
void MainWindow::lookForFile()
{
    ShopFile& shop = m_session->shop();
    const bool isGone = shop.database().dialect().isSqlite() && !QFileInfo::exists(shop.location());
    if (isGone == m_isFileGone)
        return;
    m_isFileGone = isGone;
    if (isGone) {
        m_session->perform([&] { shop.database().emptyLog(); }); // a file that was only moved has all of it then
        m_session->tellProblem(
            Error(ErrorKind::Storage, tr("“%1” is not in its place any more. Put it back, or plug its disk in; until "
                                         "then nothing can be saved.")
                                          .arg(QFileInfo(shop.location()).fileName())));
        return;
    }
    m_unsaved.clear();
    showBackupState();
}

void MainWindow::showBackupState(const QString& problem)
{
    if (!m_unsaved.isEmpty()) {
        m_sidebar->setFoot(m_isFileGone ? tr("The file is gone") : tr("Not saved"), m_unsaved, Status::Late);
        return;
    }
    const QDateTime last = m_backups->lastMade().toLocalTime();
    if (!problem.isEmpty()) {
        m_sidebar->setFoot(tr("Not backed up"), problem, Status::Soon);
        return;
    }
    if (!last.isValid()) {
        m_sidebar->setFoot(tr("Everything is saved"), tr("The first backup is made in a moment"));
        return;
    }
    const bool isToday = last.date() == m_session->today();
    m_sidebar->setFoot(
        isToday ? tr("Backup verified %1", "a time of today").arg(last.time().toString(QStringLiteral("HH:mm")))
                : tr("Last backup %1", "a date").arg(formatDate(last.date(), m_session->language())),
        tr("The last backup: %1").arg(formatDate(last.date(), m_session->language(), DateStyle::Long)));
}

void MainWindow::fitToWidth()
{
    m_sidebar->setNarrow(width() < narrowBelow);
}

void MainWindow::restoreState()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray()))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
}

void MainWindow::saveState()
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const auto mayClose = [&](const QString& title, const QString& text, const QString& action, const QString& stay) {
        return prompts().ask(this, {title, text, action, true, {}, stay}) == Reply::Action;
    };
    event->ignore();
    if (!settleAll()
        && !mayClose(tr("Something is not saved"),
                     tr("What is marked could not be saved. Closing now loses it; everything else is saved."),
                     tr("Close without it"), tr("Stay here")))
        return;
    if (m_session->jobs().isAnyRunning()
        && !mayClose(tr("Something is still being done"),
                     tr("Closing now stops it, and what it has written so far is taken back."), tr("Stop it and close"),
                     tr("Let it finish")))
        return;
    closeDown();
    event->accept();
}

bool MainWindow::settleAll()
{
    bool isAllKept = true;
    for (Page* page : std::as_const(m_made))
        isAllKept = page->settle() && isAllKept;
    return isAllKept;
}

void MainWindow::closeDown()
{
    m_session->jobs().cancelAll();
    saveState();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitToWidth();
    if (m_toast && m_toast->isVisible())
        m_toast->place();
    if (m_jobsCorner)
        m_jobsCorner->place();
    if (m_palette && m_palette->isVisible())
        m_palette->setGeometry(centralWidget()->rect());
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().chrome);
}

} // namespace clientela
