// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "support/pooler.h"

#include "sharing/postgres.h"
#include "support/server_process.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;

namespace mesh::test {

namespace {

constexpr int patience = 20'000; // ms
const QString program = u"/usr/sbin/pgbouncer"_s;

// As the README tells an administrator, but for the addresses.
const char* const settings = R"([databases]
* = host=127.0.0.1 port=%1

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = %2
unix_socket_dir =
logfile = %3/pgbouncer.log
auth_type = scram-sha-256
auth_file = %3/users
auth_user = pooler
auth_query = SELECT * FROM pooler.lookup($1)
pool_mode = %4
default_pool_size = 3
query_wait_timeout = 10
max_client_conn = 100
)";

const char* const lookup = R"(
create schema pooler;
create function pooler.lookup(login text) returns table (login_name name, verifier text)
language sql security definer set search_path = pg_catalog, pg_temp as $$
    select s.usename, s.passwd from pg_shadow s where s.usename = lookup.login and not s.usesuper
$$;
revoke all on function pooler.lookup(text) from public;
create role pooler login password 'of-the-pooler';
grant usage on schema pooler to pooler;
grant execute on function pooler.lookup(text) to pooler;
)";

} // namespace

Pooler::Pooler(const PostgresServer& server, const QString& database, Mode mode)
    : m_server(server)
    , m_database(database)
    , m_mode(mode)
    , m_folder(QDir::tempPath() + u"/meshstead-pooler-XXXXXX"_s)
{
}

Pooler::~Pooler()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_process.processId()), SIGTERM);
    m_process.waitForFinished(patience);
}

bool Pooler::isInstalled()
{
    return QFile::exists(program);
}

void Pooler::useTls(const QString& certificate, const QString& key)
{
    m_isTls = true;
    m_certificate = certificate;
    m_key = key;
}

bool Pooler::write(const QString& name, const QByteArray& content)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool Pooler::take(const QString& from, const QString& name)
{
    return QFile::copy(from, m_folder.filePath(name));
}

bool Pooler::letIn()
{
    m_errorText = m_server.execute(m_database, lookup);
    if (m_errorText.isEmpty())
        m_errorText = m_server.execute(m_database, "grant connect on database " + m_database.toUtf8() + " to pooler");
    return m_errorText.isEmpty();
}

bool Pooler::start()
{
    m_port = freePort();
    QByteArray text = QString::fromLatin1(settings)
                          .arg(QString::number(m_server.port()), QString::number(m_port), m_folder.path(),
                               m_mode == Mode::Session ? u"session"_s : u"transaction"_s)
                          .toUtf8();
    if (m_isTls) {
        text += "client_tls_sslmode = require\nclient_tls_cert_file = " + m_folder.filePath(u"server.pem"_s).toUtf8()
            + "\nclient_tls_key_file = " + m_folder.filePath(u"server.key"_s).toUtf8() + "\n";
        if (!take(m_certificate, u"server.pem"_s) || !take(m_key, u"server.key"_s))
            return false;
    }
    if (!letIn() || !write(u"pgbouncer.ini"_s, text) || !write(u"users"_s, "\"pooler\" \"of-the-pooler\"\n"))
        return false;
    if (geteuid() == 0 && QProcess::execute(u"chown"_s, {u"-R"_s, u"postgres:postgres"_s, m_folder.path()}) != 0)
        return false;
    const auto [command, arguments] = unprivileged(program, {u"-q"_s, m_folder.filePath(u"pgbouncer.ini"_s)});
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(command, arguments);
    if (!m_process.waitForStarted())
        return false;
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && m_process.state() == QProcess::Running) {
        QTcpSocket probe;
        probe.connectToHost(u"127.0.0.1"_s, quint16(m_port));
        if (probe.waitForConnected(1000))
            return true;
        QThread::msleep(50);
        m_process.waitForFinished(0);
    }
    m_errorText = QString::fromLocal8Bit(m_process.readAll()) + log();
    return false;
}

ServerAddress Pooler::address(const QString& login) const
{
    return {.hosts = {{u"127.0.0.1"_s, m_port}}, .database = m_database, .login = login};
}

QString Pooler::log() const
{
    QFile file(m_folder.filePath(u"pgbouncer.log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()) : QString();
}

} // namespace mesh::test
