// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "support/postgres_server.h"

#include "sharing/postgres.h"
#include "support/server_process.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mesh::test {

namespace {

constexpr int startTimeout = 60'000; // ms; a busy machine is slow

QString programFolder()
{
    QDir versions(u"/usr/lib/postgresql"_s, {}, QDir::Name | QDir::Reversed, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& version : versions.entryList()) {
        if (version.toInt() >= 15 && QFile::exists(versions.filePath(version % u"/bin/initdb"_s)))
            return versions.filePath(version % u"/bin"_s);
    }
    return {};
}

} // namespace

PostgresServer::PostgresServer()
    : m_folder(QDir::tempPath() + u"/meshstead-pg-XXXXXX"_s)
{
}

PostgresServer::~PostgresServer()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server.processId()), SIGINT); // fast shutdown
    if (!m_server.waitForFinished(20'000))
        stopAtOnce();
}

bool PostgresServer::isInstalled()
{
    return !programFolder().isEmpty();
}

bool PostgresServer::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (process.waitForFinished(startTimeout) && process.exitCode() == 0)
        return true;
    m_errorText = QString::fromLocal8Bit(process.readAll());
    return false;
}

/// The server runs as another user than root, who then owns all of it.
bool PostgresServer::handOver(const QString& folder)
{
    return geteuid() != 0 || run(u"chown"_s, {u"-R"_s, u"postgres:postgres"_s, folder});
}

/// Makes what every server of this program begins as a copy of: making it takes longer than all the rest.
bool PostgresServer::makePristine(const QString& folder)
{
    QFile passwordFile(folder + u"/password"_s);
    if (!passwordFile.open(QIODevice::WriteOnly))
        return false;
    passwordFile.write(password().toUtf8());
    passwordFile.close();
    if (!handOver(folder))
        return false;
    const auto [program, arguments] = unprivileged(programFolder() + u"/initdb"_s,
                                                   {u"--pgdata"_s, QString(folder % u"/data"_s), u"--username"_s,
                                                    superuser(), u"--pwfile"_s, passwordFile.fileName(), u"--auth"_s,
                                                    u"scram-sha-256"_s, u"--encoding"_s, u"UTF8"_s, u"--no-sync"_s});
    return run(program, arguments);
}

bool PostgresServer::start()
{
    static const QTemporaryDir pristine(QDir::tempPath() + u"/meshstead-pg-XXXXXX"_s);
    static const bool isMade = makePristine(pristine.path());
    return isMade && handOver(m_folder.path())
        && run(u"cp"_s, {u"-a"_s, pristine.filePath(u"data"_s), m_folder.filePath(u"data"_s)}) && launch();
}

bool PostgresServer::launch()
{
    m_port = m_port ? m_port : freePort();
    auto [program, arguments]
        = unprivileged(programFolder() + u"/postgres"_s,
                       {u"-D"_s, m_folder.filePath(u"data"_s), u"-p"_s, QString::number(m_port), u"-h"_s,
                        u"127.0.0.1"_s, u"-k"_s, m_folder.path(), u"-c"_s, u"max_connections=150"_s});
    // Also a server that is stopped at once finds what it wrote: only a machine that stops would not.
    arguments += {u"-c"_s, u"fsync=off"_s};
    for (const auto& [name, value] : m_options)
        arguments += {u"-c"_s, QString(name % u'=' % value)};
    if (m_isTls) {
        arguments += {u"-c"_s, u"ssl=on"_s,
                      u"-c"_s, QString(u"ssl_cert_file="_s % m_folder.filePath(u"server.pem"_s)),
                      u"-c"_s, QString(u"ssl_key_file="_s % m_folder.filePath(u"server.key"_s))};
    }
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_folder.filePath(u"server.log"_s));
    m_server.start(program, arguments);
    if (!m_server.waitForStarted())
        return false;
    return m_isStandby ? waitFor([this] { return isReady(); }) : waitFor([this] { return acceptsWrites(); });
}

bool PostgresServer::waitFor(const std::function<bool()>& isUp)
{
    QDeadlineTimer deadline(startTimeout);
    while (!deadline.hasExpired() && m_server.state() == QProcess::Running) {
        if (isUp())
            return true;
        QThread::msleep(50);
        m_server.waitForFinished(0);
    }
    return false;
}

bool PostgresServer::acceptsWrites()
{
    const auto connection = PgConnection::open(address(u"postgres"_s, superuser()), password());
    if (!connection)
        m_errorText = connection.error().message + connection.error().detail;
    return bool(connection);
}

bool PostgresServer::isReady()
{
    return run(programFolder() + u"/pg_isready"_s,
               {u"-q"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port)});
}

bool PostgresServer::startAsStandbyOf(const PostgresServer& primary)
{
    m_errorText = primary.execute(u"postgres"_s, "create role follower login replication password 'of-the-follower'");
    if (!m_errorText.isEmpty() || !handOver(m_folder.path()))
        return false;
    const QString from = u"host=127.0.0.1 port=%1 user=follower password=of-the-follower"_s.arg(primary.port());
    const auto [program, arguments]
        = unprivileged(programFolder() + u"/pg_basebackup"_s,
                       {u"--pgdata"_s, m_folder.filePath(u"data"_s), u"--dbname"_s, from, u"--write-recovery-conf"_s,
                        u"--wal-method"_s, u"stream"_s, u"--checkpoint"_s, u"fast"_s, u"--no-sync"_s});
    m_isStandby = true;
    return run(program, arguments) && launch();
}

bool PostgresServer::cutOffStandby() const
{
    static_cast<void>(ask(u"postgres"_s, "alter role follower nologin"));
    static_cast<void>(ask(u"postgres"_s, "select pg_terminate_backend(pid, 10000) from pg_stat_replication"));
    return ask(u"postgres"_s, "select count(*) from pg_stat_replication") == u"0";
}

bool PostgresServer::promote()
{
    const auto [program, arguments]
        = unprivileged(programFolder() + u"/pg_ctl"_s, {u"promote"_s, u"--pgdata"_s, m_folder.filePath(u"data"_s)});
    m_isStandby = false;
    return run(program, arguments) && waitFor([this] { return acceptsWrites(); });
}

bool PostgresServer::useTls(const QString& certificate, const QString& key)
{
    for (const auto& [from, to] : {std::pair(certificate, u"server.pem"_s), std::pair(key, u"server.key"_s)}) {
        const QString target = m_folder.filePath(to);
        QFile::remove(target);
        if (!QFile::copy(from, target) || !QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner))
            return false;
        if (geteuid() == 0 && !run(u"chown"_s, {u"postgres:postgres"_s, target}))
            return false;
    }
    m_isTls = true;
    return true;
}

void PostgresServer::stopAtOnce()
{
    if (m_server.state() == QProcess::NotRunning)
        return; // its number would be 0, which means all of us
    ::kill(pid_t(m_server.processId()), SIGQUIT); // immediate shutdown: recovers from its log at the next start
    m_server.waitForFinished(20'000);
}

bool PostgresServer::restartAtOnce()
{
    stopAtOnce();
    return launch();
}

bool PostgresServer::restartWith(const QString& from, const QString& to)
{
    stopAtOnce();
    QDir(m_folder.filePath(to)).removeRecursively();
    return run(u"cp"_s, {u"-a"_s, m_folder.filePath(from), m_folder.filePath(to)}) && launch();
}

bool PostgresServer::keepCopy()
{
    return restartWith(u"data"_s, u"copy"_s);
}

bool PostgresServer::putBack()
{
    return restartWith(u"copy"_s, u"data"_s);
}

ServerAddress PostgresServer::address(const QString& database, const QString& login) const
{
    return {.hosts = {{u"127.0.0.1"_s, m_port}}, .database = database, .login = login};
}

QString PostgresServer::execute(const QString& database, const QByteArray& sql) const
{
    const auto connection = PgConnection::open(address(database, superuser()), password());
    if (!connection)
        return connection.error().detail;
    const Status status = (*connection)->runScript(sql);
    return status ? QString() : (*connection)->failure().text;
}

QString PostgresServer::ask(const QString& database, const QByteArray& sql) const
{
    const auto connection = PgConnection::open(address(database, superuser()), password());
    if (!connection)
        return connection.error().detail;
    const auto result = (*connection)->run(sql.constData());
    return result && result->rows() > 0 ? result->text(0, 0) : QString();
}

} // namespace mesh::test
