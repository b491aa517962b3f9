// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/postgres.h"

#include "base/log.h"
#include "sharing/sharing_text.h"

#include <QDeadlineTimer>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>

#include <atomic>
#include <libpq-fe.h>
#include <poll.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int oldestServer = 150000;
constexpr int lookInterval = 50; // ms until it is looked again whether the thread is to end

PGconn* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    // PGconn is another name of struct pg_conn; which one Qt's type has, depends on the compiler.
    if (handle.isValid() && (qstrcmp(handle.typeName(), "PGconn*") == 0 || qstrcmp(handle.typeName(), "pg_conn*") == 0))
        return *static_cast<PGconn* const*>(handle.constData());
    return nullptr;
}

/// As libpq reads values in a connection string.
QByteArray quoted(QByteArray value)
{
    return "'" + value.replace('\\', "\\\\").replace('\'', "\\'") + "'";
}

/// Qt sets host, database and user itself; the rest goes in as options, which it separates by semicolons.
Result<QString> optionsOf(const ServerAddress& address)
{
    QByteArrayList options;
    for (const auto& [key, value] : connectionParameters(address)) {
        if (key == "host" || key == "dbname" || key == "user")
            continue;
        if (value.contains(';')) {
            return Error {Error::Code::InvalidArgument,
                          SharingText::tr("The name of the certificate's file must not hold a semicolon."),
                          {}};
        }
        options += key + "=" + quoted(value);
    }
    return QString::fromUtf8(options.join(';'));
}

/// What waits to be sent counts as sent for us: on a slow link it must not take so long that it looks like silence.
void limitUnsent(int socket)
{
    constexpr int bytes = 256 * 1024;
    ::setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &bytes, sizeof bytes);
}

Error cannotConnect(const ServerAddress& address, const QString& detail)
{
    QStringList hosts;
    QStringList ports; // a wrong one is found only where it is named
    for (const ServerHost& host : address.hosts) {
        hosts += host.name;
        ports += QString(host.name % u':' % QString::number(host.port));
    }
    const QString where = hosts.join(u", "_s);
    using Code = Error::Code;
    if (detail.contains(u"password authentication failed"_s) || detail.contains(u"no password supplied"_s)
        || detail.contains(u"SASL authentication failed"_s)) { // as a pooler says it
        return {Code::Denied,
                SharingText::tr("%1 does not know \"%2\" with this password. Type it again, or ask the administrator "
                                "of the shared mesh.")
                    .arg(where, address.login),
                detail};
    }
    if (detail.contains(u"is not permitted to log in"_s)) {
        return {
            Code::Denied,
            SharingText::tr("The login \"%1\" was closed. Ask the administrator of the shared mesh. Your work stays "
                            "in your workspace.")
                .arg(address.login),
            detail};
    }
    if (detail.contains(u"certificate"_s) || detail.contains(u"SSL"_s) || detail.contains(u"channel binding"_s)) {
        return {Code::Denied,
                SharingText::tr("%1 could not prove that it is the server it should be, so no password was sent. Check "
                                "the address and the certificate file; otherwise tell the administrator.")
                    .arg(where),
                detail};
    }
    if (detail.contains(u"does not exist"_s)) {
        return {
            Code::NotFound,
            SharingText::tr("There is no shared mesh \"%1\" on %2. Check the address.").arg(address.database, where),
            detail};
    }
    if (detail.contains(u"too many connections"_s)) {
        return {Code::Busy,
                SharingText::tr("\"%1\" is signed in too many times. Close Meshstead elsewhere.").arg(address.login),
                detail};
    }
    return {Code::Offline,
            SharingText::tr("%1 cannot be reached. Check the address and whether the server runs. Nothing that you do "
                            "here is lost; it goes out when the server is there again.")
                .arg(ports.join(u", "_s)),
            detail};
}

} // namespace

PgValue PgValue::utf8(QByteArray text)
{
    PgValue value = null();
    value.m_text = std::move(text);
    return value;
}

PgResult::PgResult(pg_result* result)
    : m_result(result, PQclear)
{
}

int PgResult::rows() const
{
    return PQntuples(m_result.get());
}

int PgResult::changed() const
{
    return QByteArray(PQcmdTuples(m_result.get())).toInt();
}

bool PgResult::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column);
}

QByteArrayView PgResult::bytes(int row, int column) const
{
    return QByteArrayView(PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column));
}

QString PgResult::text(int row, int column) const
{
    return QString::fromUtf8(bytes(row, column));
}

qint64 PgResult::integer(int row, int column) const
{
    return bytes(row, column).toByteArray().toLongLong();
}

bool PgResult::yes(int row, int column) const
{
    return bytes(row, column) == QByteArrayView("t");
}

bool PgFailure::isConnectionLost() const
{
    return state.isEmpty() || state.startsWith("08") || state == "57P01" || state == "57P02" || state == "57P03";
}

bool PgFailure::isWorthRetrying() const
{
    return isConnectionLost() || state == "40001" || state == "40P01" || state == "55P03" || state == "23505"
        || state == "57014";
}

PgConnection::PgConnection(QString name)
    : m_name(std::move(name))
{
}

PgConnection::~PgConnection()
{
    if (m_handle)
        QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<PgConnection>> PgConnection::open(const ServerAddress& address, const QString& password)
{
    static std::atomic<quint64> counter = 0;
    const auto options = optionsOf(address);
    if (!options)
        return options.error();
    const QString name = u"shared-mesh-%1"_s.arg(++counter);
    std::unique_ptr<PgConnection> connection(new PgConnection(name));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        if (!database.isValid()) {
            return Error {Error::Code::Io,
                          SharingText::tr("The PostgreSQL driver of Qt is missing. Install it (Debian: "
                                          "libqt6sql6-psql) and start again."),
                          {}};
        }
        QStringList hosts;
        for (const ServerHost& host : address.hosts)
            hosts += host.name;
        database.setHostName(hosts.join(u','));
        database.setDatabaseName(address.database);
        database.setConnectOptions(*options);
        if (!database.open(address.login, password)) {
            // What the server said may be shown to the log; the password is in none of it.
            return cannotConnect(address, database.lastError().text().remove(password.isEmpty() ? u"\n"_s : password));
        }
        connection->m_handle = handleOf(database);
    }
    if (!connection->m_handle) {
        return Error {Error::Code::Io,
                      SharingText::tr("Qt's PostgreSQL driver does not work with this program. Install both from the "
                                      "same distribution."),
                      {}};
    }
    // Qt's driver takes a connection that breaks while it asks its own questions for one that is open.
    if (!connection->isOpen())
        return cannotConnect(address, u"lost while connecting"_s);
    limitUnsent(connection->socket());
    PQsetnonblocking(connection->m_handle, 1); // a large statement on a link that takes nothing must not block either
    // Notices ("role is already a member") are for the log of the server, not for our standard error.
    PQsetNoticeProcessor(
        connection->m_handle, [](void*, const char*) {}, nullptr);
    if (!address.isLocal() && !connection->usesTls())
        return cannotConnect(address, u"SSL is not in use"_s);
    if (connection->serverVersion() < oldestServer) {
        return Error {Error::Code::InvalidArgument,
                      SharingText::tr("The server is PostgreSQL %1. A shared mesh needs PostgreSQL 15 or later.")
                          .arg(connection->serverVersion() / 10000),
                      {}};
    }
    return connection;
}

bool PgConnection::isOpen() const
{
    return m_handle && PQstatus(m_handle) == CONNECTION_OK;
}

Error PgConnection::errorNow(const char* sql) const
{
    log::logger("sharing").debug("{}: {}", m_failure.state.toStdString(), sql);
    if (m_failure.isConnectionLost()) {
        return {
            Error::Code::Offline,
            SharingText::tr("The connection to the shared mesh was lost. You can go on working; what you change goes "
                            "out when it is there again."),
            m_failure.text};
    }
    if (m_failure.state == "42501") {
        return {Error::Code::Denied,
                SharingText::tr("The shared mesh does not allow that: %1.").arg(m_failure.text.section(u'\n', 0, 0)),
                m_failure.text};
    }
    if (m_failure.state == "MS002") { // the shared mesh's own
        return {Error::Code::TooNew,
                SharingText::tr("This version of Meshstead is too old to send anything to the shared mesh. Update "
                                "Meshstead; until then you can read, and what you change stays here."),
                m_failure.text};
    }
    if (m_failure.state == "53100") {
        return {
            Error::Code::Io,
            SharingText::tr("The disk of the shared mesh is full. Tell its administrator. What you change stays here "
                            "and goes out when there is space again."),
            m_failure.text};
    }
    if (m_failure.state == "55P03" || m_failure.state == "57014") {
        return {Error::Code::Busy, SharingText::tr("The shared mesh is busy. It is tried again."), m_failure.text};
    }
    return {Error::Code::InvalidArgument,
            SharingText::tr("The shared mesh refused it: %1.").arg(m_failure.text.section(u'\n', 0, 0)),
            QString(QString::fromLatin1(m_failure.state) % u' ' % m_failure.text)};
}

bool PgConnection::send(const char* sql, const std::vector<PgValue>& values)
{
    std::vector<const char*> data;
    data.reserve(values.size());
    for (const PgValue& value : values)
        data.push_back(value.data());
    return PQsendQueryParams(m_handle, sql, int(data.size()), nullptr, data.data(), nullptr, nullptr, /*text*/ 0);
}

Result<PgResult> PgConnection::answerFrom(PgResult result, const char* sql)
{
    const ExecStatusType status = PQresultStatus(result.handle());
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK)
        return result;
    m_failure.state = QByteArray(PQresultErrorField(result.handle(), PG_DIAG_SQLSTATE));
    const char* primary = PQresultErrorField(result.handle(), PG_DIAG_MESSAGE_PRIMARY);
    m_failure.text = QString::fromUtf8(primary ? primary : PQerrorMessage(m_handle));
    if (PQstatus(m_handle) != CONNECTION_OK)
        m_failure.state.clear();
    return errorNow(sql);
}

Result<PgResult> PgConnection::run(const char* sql, const std::vector<PgValue>& values)
{
    return answerFrom(PgResult(send(sql, values) ? takeAnswer() : nullptr), sql);
}

Status PgConnection::stream(const char* sql, const std::vector<PgValue>& values, std::size_t groupSize,
                            const std::function<void(std::vector<PgResult> rows)>& take)
{
    std::vector<PgResult> group;
    const auto add = [&](PGresult* row) {
        group.emplace_back(row);
        if (group.size() == groupSize)
            take(std::exchange(group, {}));
    };
    const bool isSent = send(sql, values);
    if (isSent)
        PQsetSingleRowMode(m_handle);
    const auto answer = answerFrom(PgResult(isSent ? takeAnswer(add) : nullptr), sql);
    if (!answer)
        return answer.error();
    if (!group.empty())
        take(std::move(group));
    return ok();
}

/// The last result of the statement that was sent; null where the connection was given up. Rows that come one by one go
/// to @p takeRow, who owns them from then on.
pg_result* PgConnection::takeAnswer(const std::function<void(pg_result*)>& takeRow)
{
    PGresult* last = nullptr;
    while (waitForAnswer()) {
        PGresult* next = PQgetResult(m_handle);
        if (!next)
            return last;
        if (PQresultStatus(next) == PGRES_SINGLE_TUPLE) {
            takeRow(next);
            continue;
        }
        PQclear(last);
        last = next;
    }
    PQclear(last);
    giveUp();
    return nullptr;
}

/// Until PQgetResult() does not block: true; false where nothing moves any more or the thread is to end.
bool PgConnection::waitForAnswer()
{
    QDeadlineTimer silence(m_patience);
    while (!silence.hasExpired() && !QThread::currentThread()->isInterruptionRequested()) {
        const int unsent = PQflush(m_handle);
        if (unsent < 0 || (unsent == 0 && !PQisBusy(m_handle)))
            return true;
        pollfd waiting {socket(), short(unsent ? POLLIN | POLLOUT : POLLIN), 0};
        if (::poll(&waiting, 1, lookInterval) <= 0)
            continue;
        silence.setRemainingTime(m_patience);
        if ((waiting.revents & ~POLLOUT) && !PQconsumeInput(m_handle))
            return true; // it is broken, and PQgetResult() says why
    }
    return false;
}

/// For good: a late answer would be taken for that of the next statement.
void PgConnection::giveUp()
{
    ::shutdown(socket(), SHUT_RDWR);
    while (PQconsumeInput(m_handle)) { } // what is there still, and then that it has ended
}

Status PgConnection::runScript(const QByteArray& sql)
{
    PGresult* raw = PQexec(m_handle, sql.constData());
    PgResult result(raw);
    const ExecStatusType status = PQresultStatus(raw);
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY)
        return ok();
    m_failure.state = QByteArray(PQresultErrorField(raw, PG_DIAG_SQLSTATE));
    m_failure.text = QString::fromUtf8(PQerrorMessage(m_handle));
    return errorNow("script");
}

std::optional<QByteArray> PgConnection::takeNotification()
{
    if (!PQconsumeInput(m_handle))
        return std::nullopt;
    std::optional<QByteArray> payload;
    while (PGnotify* notify = PQnotifies(m_handle)) {
        payload = QByteArray(notify->extra);
        PQfreemem(notify);
    }
    return payload;
}

int PgConnection::socket() const
{
    return PQsocket(m_handle);
}

Result<QString> PgConnection::passwordVerifier(const QString& login, const QString& password) const
{
    char* made
        = PQencryptPasswordConn(m_handle, password.toUtf8().constData(), login.toUtf8().constData(), "scram-sha-256");
    if (!made)
        return Error {Error::Code::Io, SharingText::tr("The password cannot be used. Choose another one."), {}};
    const QString verifier = QString::fromLatin1(made);
    PQfreemem(made);
    return verifier;
}

bool PgConnection::usesTls() const
{
    return PQsslInUse(m_handle);
}

int PgConnection::serverVersion() const
{
    return PQserverVersion(m_handle);
}

} // namespace mesh
