// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/wording.h"
#include "core/storage/document_storage.h"
#include "core/workflows/automatic_backup.h"
#include "core/workflows/sample_shop.h"
#include "ui/prompts/prompts.h"
#include "ui/session/backup_keeper.h"
#include "ui/session/user_settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/restore_window.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/system_colours.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

namespace clientela {

namespace {

constexpr int handOverMilliseconds = 1500;
constexpr qint64 longestMessage = 64 * 1024;

bool namesServer(const QString& location)
{
    return location.startsWith(u"postgresql:") || location.startsWith(u"postgres:");
}

QString sameLocation(const QString& location)
{
    if (namesServer(location))
        return location;
    const QFileInfo file(location);
    const QString real = file.canonicalFilePath();
    return real.isEmpty() ? file.absoluteFilePath() : real;
}

/// One name for each user and settings folder, so that tests and two users do not meet.
QString serverName()
{
    const QString place = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QStringLiteral("clientela-")
           + QString::fromLatin1(QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

Program::Program(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    useLanguage(savedLanguage().value_or(languageOfEnvironment()));
    applyAppearance(savedAppearance());
    new FocusRing(this);
    auto* colours = new SystemColours(this);
    connect(colours, &SystemColours::changed, this, [] { applyAppearance(appearance()); });
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Program::closeDown, Qt::DirectConnection);
}

Program::~Program()
{
    for (const QPointer<MainWindow>& window : m_windows)
        delete window;
    delete m_firstRun;
}

void Program::useLanguage(Language language)
{
    m_language = language;
    installTranslation(language);
    QLocale::setDefault(QLocale(languageCode(language)));
    QApplication::setLayoutDirection(QLocale().textDirection());
}

bool Program::start(const QString& named)
{
    QString location = named;
    if (!location.isEmpty() && !namesServer(location))
        location = QFileInfo(location).absoluteFilePath();
    if (handOver(location))
        return false;
    listen();
    if (location.isEmpty())
        location = lastShop(); // when it is gone, that is said, and no other opens in its place
    if (location.isEmpty())
        showFirstRun();
    else
        openOrBegin(location);
    return true;
}

bool Program::handOver(const QString& location)
{
    QLocalSocket socket;
    socket.connectToServer(serverName());
    if (!socket.waitForConnected(handOverMilliseconds))
        return false;
    const QJsonObject message{{QStringLiteral("open"), location}};
    socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    socket.waitForBytesWritten(handOverMilliseconds);
    socket.waitForReadyRead(handOverMilliseconds);
    return socket.readAll().startsWith("taken");
}

void Program::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(serverName())) {
        // what a killed program left behind
        QLocalServer::removeServer(serverName());
        m_server->listen(serverName());
    }
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (socket->bytesAvailable() > longestMessage) {
                    socket->abort();
                    return;
                }
                if (!socket->canReadLine())
                    return;
                const QByteArray message = socket->readLine();
                socket->write("taken\n");
                socket->flush();
                socket->disconnectFromServer();
                takeMessage(message);
            });
        }
    });
}

void Program::takeMessage(const QByteArray& message)
{
    const QJsonObject object = QJsonDocument::fromJson(message).object();
    const QString location = object.value(QStringLiteral("open")).toString();
    if (!location.isEmpty()) {
        openShop(location);
        return;
    }
    for (const QPointer<MainWindow>& window : m_windows) {
        if (window) {
            window->show();
            window->raise();
            window->activateWindow();
            return;
        }
    }
    showFirstRun();
}

MainWindow* Program::windowOf(const QString& location) const
{
    for (const QPointer<MainWindow>& window : m_windows) {
        if (window && sameLocation(window->session().shop().location()) == sameLocation(location))
            return window;
    }
    return nullptr;
}

MainWindow* Program::openShop(const QString& location)
{
    MainWindow* window = windowOf(location);
    if (!window) {
        try {
            auto session = std::make_unique<Session>(ShopFile::open(location, m_clock), m_clock);
            session->setLanguage(m_language);
            window = new MainWindow(std::move(session));
        } catch (const Error& error) {
            if (!offerBackup(location, error))
                prompts().say(QApplication::activeWindow(), tr("The shop cannot be opened"), error.sentence());
            return windowOf(location);
        }
        window->setAttribute(Qt::WA_DeleteOnClose);
        m_windows.emplace_back(window);
        window->session().perform(
            [&] { noteShopOpened(location, DocumentStorage(window->session().shop()).profile().uid); });
        connect(window, &MainWindow::shopWanted, this,
                [this, window](const QString& wanted) { reopen(window, wanted); });
        connect(window, &MainWindow::sampleWanted, this, [this, window] {
            ShopSetup sample;
            sample.country = window->session().shop().defaults().country;
            sample.language = languageCode(m_language);
            makeSample(sample);
        });
        connect(window, &MainWindow::restoreWanted, this,
                [this, window](const QString& backup) { restoreShop(window, backup); });
    }
    window->show();
    window->raise();
    window->activateWindow();
    if (m_firstRun)
        m_firstRun->deleteLater();
    return window;
}

void Program::reopen(MainWindow* window, const QString& location)
{
    const bool isSame = sameLocation(window->session().shop().location()) == sameLocation(location);
    if (location.isEmpty()) {
        showFirstRun();
        return;
    }
    if (!isSame) {
        if (openShop(location))
            window->close();
        return;
    }
    // the same shop in another language, on the same page
    const Place place = window->session().navigator().current();
    QApplication::setQuitOnLastWindowClosed(false);
    if (!window->close()) {
        QApplication::setQuitOnLastWindowClosed(true);
        return;
    }
    QTimer::singleShot(0, this, [this, location, place] {
        useLanguage(savedLanguage().value_or(languageOfEnvironment()));
        openOrBegin(location);
        if (MainWindow* opened = windowOf(location); opened && !place.page.isEmpty())
            opened->session().navigator().go(place);
        QApplication::setQuitOnLastWindowClosed(true);
    });
}

/// A shop whose file is damaged or gone is given back from its newest backup, when there is one and it is wanted.
/// False when nothing was offered.
bool Program::offerBackup(const QString& location, const Error& error)
{
    const QString uid = shopUidAt(location);
    if (!error.isOfStorage() || uid.isEmpty() || namesServer(location) || QFileInfo(location).isDir())
        return false;
    const std::vector<BackupEntry> backups = listBackupsOf(savedBackupRule().folder, uid, {});
    const auto newest = std::ranges::find_if(
        backups, [&](const BackupEntry& backup) { return backup.state == BackupEntry::State::LooksWhole; });
    if (newest == backups.end())
        return false;
    const QDateTime made = newest->madeAt.toLocalTime();
    const Question question{
        tr("The shop cannot be opened"),
        error.sentence() + QStringLiteral("\n\n")
            + tr("Its newest backup is of %1 at %2. The file that is there now is kept beside it.")
                  .arg(formatDate(made.date(), m_language, DateStyle::Long), made.toString(QStringLiteral("HH:mm"))),
        tr("Restore the backup"),
        true,
        {},
        tr("Not now")};
    if (prompts().ask(QApplication::activeWindow(), question) == Reply::Action)
        restoreThenOpen(newest->path, location);
    return true;
}

void Program::restoreThenOpen(const QString& backup, const QString& location)
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_isRestoring = true;
    auto* work = new RestoreWindow(backup, location);
    connect(work, &RestoreWindow::ended, this, [this, work, location](bool isRestored, const QString& problem) {
        work->deleteLater();
        work->hide();
        m_isRestoring = false;
        if (!problem.isEmpty())
            prompts().say(nullptr, tr("The backup cannot be restored"), problem);
        openOrBegin(location);
        if (MainWindow* window = isRestored ? windowOf(location) : nullptr)
            window->session().tell(
                tr("The backup is restored. The file that was there before is kept beside the shop."));
        QApplication::setQuitOnLastWindowClosed(true);
    });
    work->start();
}

/// The shop's window; when it cannot be opened and is not being restored, the first-run assistant.
void Program::openOrBegin(const QString& location)
{
    if (!openShop(location) && !m_isRestoring)
        showFirstRun();
}

void Program::closeDown()
{
    for (const QPointer<MainWindow>& window : m_windows) {
        if (!window)
            continue;
        window->settleAll();
        window->closeDown();
    }
}

void Program::restoreShop(MainWindow* window, const QString& backup)
{
    const QString location = window->session().shop().location();
    QApplication::setQuitOnLastWindowClosed(false);
    // queued: while the window is being destroyed it is still among the open ones
    const auto afterwards = [this, location, backup] { restoreThenOpen(backup, location); };
    const QMetaObject::Connection waiting = connect(window, &QObject::destroyed, this, afterwards,
                                                    Qt::QueuedConnection);
    if (!window->close()) { // work is under way that somebody wants to finish
        disconnect(waiting);
        QApplication::setQuitOnLastWindowClosed(true);
    }
}

FirstRun* Program::showFirstRun()
{
    if (!m_firstRun) {
        m_firstRun = new FirstRun(m_clock);
        m_firstRun->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_firstRun, &FirstRun::languageChosen, this, [this](Language language) {
            saveLanguage(language);
            useLanguage(language);
        });
        connect(m_firstRun, &FirstRun::shopMade, this, [this](const QString& location, FirstRun::Begin begin) {
            if (MainWindow* window = openShop(location); window && begin == FirstRun::Begin::Import)
                window->session().navigator().go({QStringLiteral("import"), 0, QStringLiteral("customer")});
        });
        connect(m_firstRun, &FirstRun::shopChosen, this, [this](const QString& location) { openShop(location); });
        connect(m_firstRun, &FirstRun::sampleWanted, this, &Program::makeSample);
    }
    m_firstRun->show();
    m_firstRun->raise();
    m_firstRun->activateWindow();
    return m_firstRun;
}

void Program::makeSample(const ShopSetup& setup)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString location = QDir(folder).filePath(QStringLiteral("sample-%1.clientela").arg(setup.country.toLower()));
    try {
        QDir().mkpath(folder);
        if (!QFileInfo::exists(location)) {
            NoProgress progress;
            ShopSetup sample = setup;
            sample.name.clear();
            createSampleShop(location, sample, {}, m_clock, progress);
        }
    } catch (const Error& error) {
        prompts().say(m_firstRun, tr("The sample shop cannot be made"), error.sentence());
        return;
    }
    openShop(location);
}

} // namespace clientela
