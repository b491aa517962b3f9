// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "support/postgres_server.h"

#include "sharing/postgres.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTcpServer>
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

int freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    return probe.serverPort();
}

/// The command as the user postgres where we are root.
std::pair<QString, QStringList> unprivileged(const QString& program, const QStringList& arguments)
{
    if (geteuid() != 0)
        return {program, arguments};
    return {u"setpriv"_s,
            QStringList {u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--init-groups"_s, u"--"_s, program}
                + arguments};
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

bool PostgresServer::start()
{
    QFile passwordFile(m_folder.filePath(u"password"_s));
    if (!passwordFile.open(QIODevice::WriteOnly))
        return false;
    passwordFile.write(password().toUtf8());
    passwordFile.close();
    if (geteuid() == 0 && !run(u"chown"_s, {u"-R"_s, u"postgres:postgres"_s, m_folder.path()}))
        return false;
    const auto [program, arguments] = unprivileged(programFolder() + u"/initdb"_s,
                                                   {u"--pgdata"_s, m_folder.filePath(u"data"_s), u"--username"_s,
                                                    superuser(), u"--pwfile"_s, passwordFile.fileName(), u"--auth"_s,
                                                    u"scram-sha-256"_s, u"--encoding"_s, u"UTF8"_s, u"--no-sync"_s});
    return run(program, arguments) && launch();
}

bool PostgresServer::launch()
{
    m_port = m_port ? m_port : freePort();
    auto [program, arguments]
        = unprivileged(programFolder() + u"/postgres"_s,
                       {u"-D"_s, m_folder.filePath(u"data"_s), u"-p"_s, QString::number(m_port), u"-h"_s,
                        u"127.0.0.1"_s, u"-k"_s, m_folder.path(), u"-c"_s, u"max_connections=150"_s});
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
    QDeadlineTimer deadline(startTimeout);
    while (!deadline.hasExpired() && m_server.state() == QProcess::Running) {
        const auto connection = PgConnection::open(address(u"postgres"_s, superuser()), password());
        if (connection)
            return true;
        m_errorText = connection.error().message + connection.error().detail;
        QThread::msleep(50);
        m_server.waitForFinished(0);
    }
    return false;
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
