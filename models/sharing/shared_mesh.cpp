// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/shared_mesh.h"

#include "base/log.h"
#include "sharing/sharing_text.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrentRun>

#include <poll.h>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr const char* anotherMesh = "MS004"; // see mesh.push_recognise()
constexpr std::size_t partSize = 1024; // records that one thread reads at once
constexpr const char* roleTokens[] = {"reader", "steward", "lead", "auditor"};

/// Reads and their end belong to one moment; a transaction that fails must not stay open.
class ReadTransaction
{
public:
    explicit ReadTransaction(PgConnection& connection)
        : m_connection(connection)
    {
    }
    ~ReadTransaction()
    {
        if (m_isOpen)
            static_cast<void>(m_connection.run("ROLLBACK"));
    }
    Q_DISABLE_COPY(ReadTransaction)

    Status begin()
    {
        const auto begun = m_connection.run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        m_isOpen = bool(begun);
        return begun ? ok() : begun.error();
    }
    Status end()
    {
        m_isOpen = false;
        const auto ended = m_connection.run("COMMIT");
        return ended ? ok() : ended.error();
    }

private:
    PgConnection& m_connection;
    bool m_isOpen = false;
};

std::optional<SharedRecord> sharedRecordFrom(const PgResult& rows, int row)
{
    const Kind kind = kindFromToken(rows.text(row, 0));
    const auto id = Uuid::fromString(rows.text(row, 1));
    if (kind == Kind::None || !id) {
        // Of a newer program; it is read when this one is updated.
        log::logger("sharing").warn("a record of the unknown kind {}", rows.text(row, 0).toStdString());
        return std::nullopt;
    }
    return SharedRecord {.record = {kind, *id},
                         .commit = rows.integer(row, 2),
                         .isRemoved = rows.yes(row, 3),
                         .fields = QJsonDocument::fromJson(rows.bytes(row, 4).toByteArray()).object()};
}

QByteArray fromHex(QByteArrayView hex)
{
    return QByteArray::fromHex(hex.toByteArray());
}

std::vector<Uuid> uuidsFrom(const QJsonArray& array)
{
    std::vector<Uuid> uuids;
    for (const QJsonValue item : array) {
        if (const auto uuid = Uuid::fromString(item.toString()))
            uuids.push_back(*uuid);
    }
    return uuids;
}

SharedHello helloFrom(const QJsonObject& object)
{
    return {.epoch = object[u"epoch"_s].toString(),
            .commit = object[u"cno"_s].toInteger(),
            .hash = QByteArray::fromHex(object[u"hash"_s].toString().toLatin1()),
            .schema = object[u"schema"_s].toInt(),
            .oldestClient = object[u"min_client"_s].toInt(),
            .floor = object[u"floor"_s].toInteger(),
            .login = object[u"login"_s].toString(),
            .role = roleFromToken(object[u"role"_s].toString()),
            .isAdmin = object[u"admin"_s].toBool(),
            .domains = uuidsFrom(object[u"domains"_s].toArray())};
}

Error notTheSame(const QString& detail)
{
    return {
        Error::Code::Conflict,
        SharingText::tr("The shared mesh is not the one this workspace knows: it is another one, or it was put back "
                        "to an earlier state. Nothing was sent. Ask its administrator, then choose on the page "
                        "Sharing whether to read it anew and send again what it lost."),
        detail};
}

} // namespace

AuditBlock auditBlockFrom(const PgResult& rows, int row)
{
    return {.commit = rows.integer(row, 0),
            .at = rows.integer(row, 1),
            .login = rows.text(row, 2),
            .client = rows.text(row, 3),
            .program = rows.text(row, 4),
            .events = int(rows.integer(row, 5)),
            .root = fromHex(rows.bytes(row, 6)),
            .previous = fromHex(rows.bytes(row, 7)),
            .hash = fromHex(rows.bytes(row, 8))};
}

QString roleToken(SharedRole role)
{
    return QLatin1String(roleTokens[std::size_t(role)]);
}

SharedRole roleFromToken(QStringView token)
{
    for (std::size_t at = 0; at < std::size(roleTokens); ++at) {
        if (token == QLatin1String(roleTokens[at]))
            return SharedRole(at);
    }
    return SharedRole::Reader;
}

QString roleLabel(SharedRole role)
{
    switch (role) {
    case SharedRole::Reader:
        return SharingText::tr("Reader");
    case SharedRole::Steward:
        return SharingText::tr("Data steward");
    case SharedRole::Lead:
        return SharingText::tr("Governance lead");
    case SharedRole::Auditor:
        return SharingText::tr("Auditor");
    }
    return {};
}

Result<std::unique_ptr<SharedMesh>> SharedMesh::open(const ServerAddress& address, const QString& password)
{
    auto connection = PgConnection::open(address, password);
    if (!connection)
        return connection.error();
    return std::unique_ptr<SharedMesh>(new SharedMesh(std::move(*connection), address));
}

QString fingerprintOf(const QString& epoch, const ServerAddress& address)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(epoch.toUtf8());
    QFile authority(address.rootCertificate);
    if (!address.rootCertificate.isEmpty() && authority.open(QIODevice::ReadOnly))
        hash.addData(authority.readAll());
    const QString hex = QString::fromLatin1(hash.result().toHex().left(32)).toUpper();
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups += hex.mid(at, 4);
    return groups.join(u'-');
}

bool isSameFingerprint(QStringView a, QStringView b)
{
    const auto digits = [](QStringView text) {
        QString kept;
        for (const QChar c : text) {
            if (c.isLetterOrNumber())
                kept += c.toUpper();
        }
        return kept;
    };
    return !digits(a).isEmpty() && digits(a) == digits(b);
}

Result<SharedHello> SharedMesh::hello(const Uuid& client)
{
    return greet("SELECT mesh.hello($1::uuid)", client);
}

Result<SharedHello> SharedMesh::greet(const char* sql, const Uuid& client)
{
    const auto answer = m_connection->run(sql, {client.toString()});
    if (!answer) {
        // A database without our schema.
        if (failure().state == "3F000" || failure().state == "42883") {
            return Error {
                Error::Code::NotFound,
                SharingText::tr("The database \"%1\" is no shared mesh yet. An administrator makes it one with "
                                "\"meshstead share init\".")
                    .arg(m_address.database),
                answer.error().detail};
        }
        return answer.error();
    }
    return helloFrom(QJsonDocument::fromJson(answer->bytes(0, 0).toByteArray()).object());
}

Status SharedMesh::registerClient(const Uuid& client)
{
    const auto answer = m_connection->run("SELECT mesh.register_client($1::uuid, $2)",
                                          {client.toString(), QStringLiteral("meshstead " MESHSTEAD_VERSION)});
    return answer ? ok() : answer.error();
}

Result<QJsonObject> SharedMesh::push(const QByteArray& request)
{
    const auto answer = m_connection->run("SELECT mesh.push($1::jsonb)", {PgValue::utf8(request)});
    if (!answer)
        return failure().state == anotherMesh ? notTheSame(answer.error().detail) : answer.error();
    return QJsonDocument::fromJson(answer->bytes(0, 0).toByteArray()).object();
}

Result<Pulled> SharedMesh::pull(const Uuid& client, const QString& epoch, qint64 since, const QByteArray& hash,
                                const Progress& progress)
{
    ReadTransaction transaction(*m_connection);
    if (const Status status = transaction.begin(); !status)
        return status.error();
    // A planner that has not looked at the tables yet would read all of them for what is new.
    auto greeted = since > 0 ? greet("SELECT mesh.hello($1::uuid), set_config('enable_seqscan', 'off', true)", client)
                             : hello(client);
    if (!greeted)
        return greeted.error();
    Pulled pulled {.hello = std::move(*greeted), .since = since, .blocks = {}, .sets = {}, .records = {}};
    if (pulled.hello.epoch != epoch)
        return notTheSame(u"epoch %1, expected %2"_s.arg(pulled.hello.epoch, epoch));
    if (pulled.hello.commit < since)
        return notTheSame(u"head %1, read %2"_s.arg(pulled.hello.commit).arg(since));
    if (pulled.hello.commit == since && since > 0 && pulled.hello.hash != hash)
        return notTheSame(u"another head at %1"_s.arg(since));
    if (since < pulled.hello.floor)
        pulled.since = 0; // what was removed meanwhile may not be told any more
    if (const Status status = readBlocks(pulled, since, hash); !status)
        return status.error();
    if (const Status status = readSets(pulled); !status)
        return status.error();
    if (const Status status = readRecords(pulled, progress); !status)
        return status.error();
    if (const Status status = transaction.end(); !status)
        return status.error();
    return pulled;
}

Status SharedMesh::readBlocks(Pulled& pulled, qint64 known, const QByteArray& hash)
{
    const auto rows = m_connection->run( // Qt's driver sets bytea_output=escape, so that hashes come as digits.
        "SELECT cno, at_us, login, client_id, app, n, encode(root, 'hex'), "
        "encode(prev, 'hex'), encode(hash, 'hex') FROM audit.block "
        "WHERE cno > $1 ORDER BY cno",
        {pulled.since});
    if (!rows)
        return rows.error();
    ChainCheck check(pulled.since, pulled.since == 0 ? genesisHash(pulled.hello.epoch) : hash);
    for (int row = 0; row < rows->rows(); ++row) {
        AuditBlock block = auditBlockFrom(*rows, row);
        if (row == 0 && block.commit == pulled.since + 1 && block.previous != check.hash())
            return notTheSame(u"another past before %1"_s.arg(block.commit));
        if (block.commit == known && block.hash != hash)
            return notTheSame(u"another past at %1"_s.arg(known));
        if (const Status status = check.add(block); !status)
            return status;
        pulled.blocks.push_back(std::move(block));
    }
    if (check.commit() != pulled.hello.commit || (check.commit() > 0 && check.hash() != pulled.hello.hash)) {
        return Error {Error::Code::Corrupt,
                      SharingText::tr("The head of the audit chain does not fit its last commit."),
                      u"commit %1"_s.arg(check.commit())};
    }
    return ok();
}

Status SharedMesh::readSets(Pulled& pulled)
{
    const auto rows = m_connection->run("SELECT set_id, cno, login, reason, change_count FROM mesh.change_set "
                                        "WHERE cno > $1 ORDER BY cno, made_at_us",
                                        {pulled.since});
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->rows(); ++row) {
        pulled.sets.push_back({.id = Uuid::fromString(rows->text(row, 0)).value_or(Uuid()),
                               .commit = rows->integer(row, 1),
                               .login = rows->text(row, 2),
                               .reason = rows->text(row, 3),
                               .records = rows->integer(row, 4)});
    }
    return ok();
}

Status SharedMesh::readRecords(Pulled& pulled, const Progress& progress)
{
    // Read on other threads while the server works on those that follow.
    using Part = std::vector<SharedRecord>;
    std::vector<QFuture<Part>> parts;
    std::atomic<qint64> done = 0;
    qint64 total = 0; // at most: a record that was changed often comes once
    for (const SharedSet& set : pulled.sets)
        total += set.records;
    const auto read = [&](const std::vector<PgResult>& rows) {
        Part records;
        records.reserve(rows.size());
        for (const PgResult& row : rows) {
            if (auto record = progress.isCancelled() ? std::nullopt : sharedRecordFrom(row, 0))
                records.push_back(std::move(*record));
        }
        progress.report(done += qint64(rows.size()), total);
        return records;
    };
    const Status status = m_connection->stream(
        "SELECT kind, id, cno, deleted, fields FROM mesh.pull($1)", {pulled.since}, partSize,
        [&](std::vector<PgResult> rows) {
            parts.push_back(rows.size() < partSize
                                ? QtFuture::makeReadyFuture(read(rows)) // a thread is not worth it
                                : QtConcurrent::run([&read, rows = std::move(rows)] { return read(rows); }));
        });
    pulled.records.reserve(parts.size() * partSize);
    for (QFuture<Part>& part : parts) // also after a failure: they use what is ours
        std::ranges::move(part.takeResult(), std::back_inserter(pulled.records));
    if (progress.isCancelled())
        return Progress::cancelled();
    return status;
}

Result<std::vector<Uuid>> SharedMesh::removedRecords()
{
    // Those that were forgotten as records are in the log.
    const auto rows = m_connection->run(
        "SELECT id FROM mesh.pull(0) WHERE deleted UNION SELECT e.record FROM mesh.meta m JOIN audit.event e ON e.op = "
        "'d' AND e.cno <= m.gc_floor WHERE m.gc_floor > 0 AND e.kind NOT LIKE '#%' AND NOT EXISTS (SELECT FROM "
        "mesh.record r WHERE r.id = e.record)");
    if (!rows)
        return rows.error();
    std::vector<Uuid> removed;
    removed.reserve(std::size_t(rows->rows()));
    for (int row = 0; row < rows->rows(); ++row)
        removed.push_back(Uuid::fromString(rows->text(row, 0)).value_or(Uuid()));
    return removed;
}

Result<qint64> SharedMesh::beat(const Uuid& client)
{
    const auto answer = m_connection->run("SELECT mesh.beat($1::uuid)", {client.toString()});
    if (!answer)
        return answer.error();
    return QJsonDocument::fromJson(answer->bytes(0, 0).toByteArray()).object()[u"cno"_s].toInteger();
}

Result<std::vector<SharedPerson>> SharedMesh::people()
{
    const auto rows = m_connection->run("SELECT login, display_name, role, is_admin, to_jsonb(domains), "
                                        "(extract(epoch FROM last_seen) * 1000)::bigint, "
                                        "(extract(epoch FROM revoked_at) * 1000)::bigint FROM mesh.people() "
                                        "ORDER BY login");
    if (!rows)
        return rows.error();
    const auto instant = [&](int row, int column) {
        return rows->isNull(row, column) ? Instant() : Instant::fromMilliseconds(rows->integer(row, column));
    };
    std::vector<SharedPerson> people;
    for (int row = 0; row < rows->rows(); ++row) {
        people.push_back({.login = rows->text(row, 0),
                          .name = rows->text(row, 1),
                          .role = roleFromToken(rows->text(row, 2)),
                          .isAdmin = rows->yes(row, 3),
                          .domains = uuidsFrom(QJsonDocument::fromJson(rows->bytes(row, 4).toByteArray()).array()),
                          .lastSeen = instant(row, 5),
                          .revoked = instant(row, 6)});
    }
    return people;
}

Result<qint64> SharedMesh::forgetRemoved(int days)
{
    const auto answer = m_connection->run("SELECT mesh.forget_removed(make_interval(days => $1::int))", {days});
    return answer ? Result<qint64>(answer->integer(0, 0)) : answer.error();
}

Status SharedMesh::reapStuck()
{
    const auto answer = m_connection->run("SELECT mesh.reap_stuck()");
    return answer ? ok() : answer.error();
}

Status SharedMesh::listen()
{
    const auto answer = m_connection->run("LISTEN mesh_feed");
    return answer ? ok() : answer.error();
}

bool SharedMesh::waitForHint(int milliseconds)
{
    QDeadlineTimer deadline(milliseconds);
    while (true) {
        if (m_connection->takeNotification())
            return true;
        pollfd waiting {m_connection->socket(), POLLIN, 0};
        if (!m_connection->isOpen() || poll(&waiting, 1, int(deadline.remainingTime())) <= 0)
            return m_connection->takeNotification().has_value();
    }
}

} // namespace mesh
