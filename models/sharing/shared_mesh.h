// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "mesh/change_set.h"
#include "sharing/audit_chain.h"
#include "sharing/postgres.h"

#include <QJsonObject>

namespace mesh {

/// What this program can read and write of a shared mesh; grows when the way of sharing changes.
inline constexpr int sharingLevel = 1;

/// Who somebody is in the shared mesh.
enum class SharedRole : quint8
{
    Reader,
    Steward, ///< changes the records of own domains
    Lead, ///< changes policies and everything else
    Auditor, ///< reads and verifies
};
QString roleToken(SharedRole role);
SharedRole roleFromToken(QStringView token); ///< Reader where it is not known
QString roleLabel(SharedRole role); ///< translated

/// What the shared mesh says of itself and of who signed in.
struct SharedHello
{
    QString epoch; ///< identity: another one is another mesh, or a copy of it from a backup
    qint64 commit = 0; ///< the head of the chain
    QByteArray hash; ///< of the head, 32 bytes
    int schema = 0;
    int oldestClient = 0; ///< smallest sharingLevel that may push
    qint64 floor = 0; ///< who has read less must read everything anew
    QString login;
    SharedRole role = SharedRole::Reader;
    bool isAdmin = false;
    std::vector<Uuid> domains; ///< that a steward may change
};

/// Row @p row of: cno, at_us, login, client_id, app, n, and root, prev and hash in hexadecimal digits.
AuditBlock auditBlockFrom(const PgResult& rows, int row);

/// A change set of the shared mesh, without its changes.
struct SharedSet
{
    ChangeSetId id;
    qint64 commit = 0;
    QString login;
    QString reason;
    qint64 records = 0;
};

/// A record as the shared mesh has it now.
struct SharedRecord
{
    RecordId record;
    qint64 commit = 0; ///< that changed it last
    bool isRemoved = false;
    QJsonObject fields;
};

/// What happened in the shared mesh after a commit: checked against the chain, of one moment.
struct Pulled
{
    SharedHello hello;
    qint64 since = 0; ///< 0: these are all records there are
    std::vector<AuditBlock> blocks;
    std::vector<SharedSet> sets;
    std::vector<SharedRecord> records;
};

/// A person of the shared mesh, and whether she is here.
struct SharedPerson
{
    QString login;
    QString name;
    SharedRole role = SharedRole::Reader;
    bool isAdmin = false;
    std::vector<Uuid> domains;
    Instant lastSeen; ///< null where never
    Instant revoked; ///< null where not
};

/// What stewards compare when they join: of the mesh's identity and of the certificate's authority.
QString fingerprintOf(const QString& epoch, const ServerAddress& address);
/// However they are written: in groups or not, in capitals or not.
bool isSameFingerprint(QStringView a, QStringView b);

/// The shared mesh as a workspace sees it. Every call is one or a few round trips and may take as long as the network;
/// values in, values out. Thread safety: belongs to the thread that opened it.
class SharedMesh
{
public:
    static Result<std::unique_ptr<SharedMesh>> open(const ServerAddress& address, const QString& password);

    QString fingerprint(const SharedHello& hello) const { return fingerprintOf(hello.epoch, m_address); }

    Result<SharedHello> hello(const Uuid& client);
    /// Makes a workspace known. Fails with Denied where it belongs to another login.
    Status registerClient(const Uuid& client);
    /// Sends a batch made by takeBatch(). On failure failure() says whether the same again may work.
    Result<QJsonObject> push(const QByteArray& request);
    /// What happened after commit @p since, whose block had @p hash, in one look. Fails with Corrupt where the chain
    /// does not fit, with Conflict where the shared mesh is not the one that was read, or older than it was.
    Result<Pulled> pull(const Uuid& client, const QString& epoch, qint64 since, const QByteArray& hash,
                        const Progress& progress = Progress());
    /// The records that were there once and were removed.
    Result<std::vector<Uuid>> removedRecords();
    /// Says that we are here. Gives the number of the last commit.
    Result<qint64> beat(const Uuid& client);
    Result<std::vector<SharedPerson>> people();
    /// Lets go of the records that were removed more than @p days ago; the audit log keeps them. Gives how many. For
    /// administrators; who has not read so far reads everything anew.
    Result<qint64> forgetRemoved(int days);
    /// Ends sessions that hold everybody up.
    Status reapStuck();

    /// Hints that something happened arrive from now on; not where a pooler is between, so polling goes on.
    Status listen();
    /// Waits for a hint. True where one came.
    bool waitForHint(int milliseconds);

    PgConnection& connection() { return *m_connection; }
    const PgFailure& failure() const { return m_connection->failure(); }
    const ServerAddress& address() const { return m_address; }

private:
    SharedMesh(std::unique_ptr<PgConnection> connection, ServerAddress address)
        : m_connection(std::move(connection))
        , m_address(std::move(address))
    {
    }
    Result<SharedHello> greet(const char* sql, const Uuid& client);
    Status readBlocks(Pulled& pulled, qint64 known, const QByteArray& hash);
    Status readSets(Pulled& pulled);
    Status readRecords(Pulled& pulled, const Progress& progress);

    std::unique_ptr<PgConnection> m_connection;
    ServerAddress m_address;
};

} // namespace mesh
