// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresql_cluster.h"

#include "core/base/error.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QUrl>

#include <cstdio>
#include <memory>

#ifdef Q_OS_UNIX
#include <grp.h>
#include <pwd.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>

#include <csignal>
#endif

namespace clientela::test {

namespace {

/// The newest of the system's PostgreSQL programs, or an empty text.
QString postgresqlProgram(const QString& name)
{
    QStringList folders;
    for (const char* root : {"/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"}) {
        const QDir dir(QString::fromLatin1(root));
        QStringList versions = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (auto it = versions.crbegin(); it != versions.crend(); ++it)
            folders.append(dir.filePath(*it) + QStringLiteral("/bin/"));
    }
    for (const QString& folder : folders) {
        if (QFile::exists(folder + name))
            return folder + name;
    }
    return {};
}

#ifdef Q_OS_UNIX
/// The server refuses to run as root; then one of the system's other users runs it.
const passwd* serverUser()
{
    if (geteuid() != 0)
        return nullptr;
    for (const char* name : {"postgres", "nobody"}) {
        if (const passwd* user = getpwnam(name))
            return user;
    }
    return nullptr;
}
#endif

class Cluster
{
public:
    Cluster() { m_problem = start(); }
    ~Cluster()
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        m_server.terminate();
        m_server.waitForFinished(5000);
    }
    Cluster(const Cluster&) = delete;
    Cluster& operator=(const Cluster&) = delete;

    const QString& problem() const { return m_problem; }

    QString newDatabase()
    {
        const QString name =
            QStringLiteral("clientela_test_%1_%2").arg(QCoreApplication::applicationPid()).arg(++m_count);
        Database server(locationOf(m_database), Database::Access::ReadWrite);
        server.runScript(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0").arg(name));
        return locationOf(name);
    }

private:
    QString locationOf(const QString& database) const
    {
        QUrl url = m_url;
        url.setPath(u'/' + database);
        return url.toString(QUrl::FullyEncoded);
    }

    QString start()
    {
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            return QStringLiteral("Qt has no PostgreSQL driver here");
        const QString given = qEnvironmentVariable("CLIENTELA_TEST_POSTGRESQL");
        if (!given.isEmpty()) {
            m_url = QUrl(given);
            m_database = m_url.path().mid(1);
            return answers() ? QString() : QStringLiteral("the server in CLIENTELA_TEST_POSTGRESQL does not answer");
        }
#ifdef Q_OS_UNIX
        return startOwn();
#else
        return QStringLiteral("only a running server named in CLIENTELA_TEST_POSTGRESQL is used on this system");
#endif
    }

    bool answers() const
    {
        try {
            const Database server(locationOf(m_database), Database::Access::ReadWrite);
            return true;
        } catch (const Error&) {
            return false;
        }
    }

#ifdef Q_OS_UNIX
    static void runAs(QProcess& process, const passwd* user)
    {
        const uid_t uid = user ? user->pw_uid : 0;
        const gid_t gid = user ? user->pw_gid : 0;
        const bool change = user != nullptr;
        process.setWorkingDirectory(QDir::rootPath());
        process.setChildProcessModifier([uid, gid, change] {
            if (change && (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0))
                _exit(126);
#ifdef Q_OS_LINUX
            prctl(PR_SET_PDEATHSIG, SIGQUIT);
#endif
        });
    }

    QString startOwn()
    {
        const QString initdb = postgresqlProgram(QStringLiteral("initdb"));
        const QString postgres = postgresqlProgram(QStringLiteral("postgres"));
        if (initdb.isEmpty() || postgres.isEmpty())
            return QStringLiteral("the system's PostgreSQL package is not installed");
        const passwd* user = serverUser();
        if (geteuid() == 0 && !user)
            return QStringLiteral("PostgreSQL does not run as root and there is no other user");
        if (!m_folder.isValid())
            return QStringLiteral("no temporary folder could be made");
        if (user && chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) != 0)
            return QStringLiteral("the temporary folder could not be given to the server's user");
        const QString data = m_folder.filePath(QStringLiteral("data"));
        QProcess make;
        runAs(make, user);
        make.setProcessChannelMode(QProcess::MergedChannels);
        make.start(initdb, {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("clientela"),
                            QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                            QStringLiteral("--lc-collate=C"), QStringLiteral("--lc-ctype=C.UTF-8"),
                            QStringLiteral("--lc-messages=C"), QStringLiteral("--no-sync"),
                            QStringLiteral("--no-instructions")});
        if (!make.waitForFinished(60000) || make.exitCode() != 0)
            return QStringLiteral("initdb failed: ") + QString::fromUtf8(make.readAll()).simplified().right(300);
        runAs(m_server, user);
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.setStandardOutputFile(QProcess::nullDevice());
        m_server.start(postgres,
                       {QStringLiteral("-D"), data, QStringLiteral("-k"), m_folder.path(), QStringLiteral("-h"),
                        QString(), QStringLiteral("-F"), QStringLiteral("-c"), QStringLiteral("full_page_writes=off"),
                        QStringLiteral("-c"), QStringLiteral("synchronous_commit=off"), QStringLiteral("-c"),
                        QStringLiteral("shared_buffers=32MB"), QStringLiteral("-c"), QStringLiteral("autovacuum=off")});
        m_url = QUrl(QStringLiteral("postgresql://clientela@localhost/?host=") + m_folder.path());
        m_database = QStringLiteral("postgres");
        QElapsedTimer waiting;
        waiting.start();
        while (waiting.elapsed() < 30000 && m_server.state() != QProcess::NotRunning) {
            if (QFile::exists(m_folder.filePath(QStringLiteral(".s.PGSQL.5432"))) && answers())
                return {};
            m_server.waitForFinished(20);
        }
        return QStringLiteral("the server did not start");
    }
#endif

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/clientela-pg-XXXXXX")};
    QProcess m_server;
    QUrl m_url;
    QString m_database;
    QString m_problem;
    int m_count = 0;
};

} // namespace

std::optional<QString> newPostgresqlDatabase()
{
    static std::unique_ptr<Cluster> cluster = [] {
        auto started = std::make_unique<Cluster>();
        if (!started->problem().isEmpty())
            std::fprintf(stderr, "PostgreSQL: not tested here because %s.\n", qUtf8Printable(started->problem()));
        else
            qAddPostRoutine([] { cluster.reset(); });
        return started;
    }();
    if (!cluster || !cluster->problem().isEmpty())
        return {};
    return cluster->newDatabase();
}

} // namespace clientela::test
