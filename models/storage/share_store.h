// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"
#include "mesh/unseen.h"
#include "storage/sql.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace mesh {

/// What became of one of our change sets on its way to the shared mesh.
enum class OutgoingState : quint8
{
    Pending, ///< not sent, or sent without an answer: sending again is harmless
    Accepted, ///< in the shared mesh; ours until a pull has passed its commit
    Merged, ///< in the shared mesh and seen to be there
    Conflict, ///< somebody changed the same thing first: a person must choose
    Denied, ///< the shared mesh says that it is not ours to change
    Outdated, ///< the shared mesh does not know what it changes yet, or this program is too old
    Refused, ///< not a valid change
    Withdrawn, ///< taken back, or sent anew under another id
};
QString stateToken(OutgoingState state);

/// A change set of ours that goes, or went, to the shared mesh.
struct Outgoing
{
    qint64 position = 0;
    ChangeSetId id;
    QString reason;
    QString origin;
    Instant at;
    OutgoingState state = OutgoingState::Pending;
    qint64 records = 0;
    qint64 commit = 0; ///< of the shared mesh; 0 where it was not accepted
    QJsonObject verdict; ///< why it was not
    QByteArray content; ///< JSON array of changes as they are sent

    /// In the overlay: what the workspace shows of it is not (yet) what the shared mesh has.
    bool isOpen() const { return state != OutgoingState::Merged && state != OutgoingState::Withdrawn; }
    /// Open, and waiting for a person.
    bool isStuck() const { return isOpen() && state != OutgoingState::Pending && state != OutgoingState::Accepted; }
};

/// How many of our change sets stand where.
struct OutgoingCounts
{
    qint64 pending = 0;
    qint64 conflicts = 0; ///< Conflict
    qint64 refused = 0; ///< Denied, Outdated, Refused

    bool operator==(const OutgoingCounts&) const = default;
};

/// What the shared mesh holds of a record; nullopt where it has none.
using BaseImage = std::optional<QJsonObject>;

/// The tables of sharing in a workspace. Every write belongs into the transaction of the change that it goes with.
class ShareStore
{
public:
    explicit ShareStore(SqlConnection& connection)
        : m_connection(connection)
    {
    }

    Result<bool> isShared() const;
    /// One fact; empty where it is not known.
    Result<QString> fact(const QString& key) const;
    Status setFact(const QString& key, const QString& value);
    /// Those whose key begins so, by the rest of it.
    Result<std::map<QString, QString>> facts(const QString& prefix) const;
    Status dropFact(const QString& key);
    /// Nothing of a shared mesh is known any more.
    Status forget();

    /// Puts @p changeSet, which leads on from @p before, into the outbox, and keeps what the shared mesh holds of the
    /// records it touches.
    Status add(const ChangeSet& changeSet, const Mesh& before);
    /// Puts content that no change set of the journal has into the outbox.
    Status add(const ChangeSetInfo& info, const QJsonArray& content);
    /// Puts content in the place of the change set @p replaced, which is withdrawn: what builds on it comes after it.
    Status replace(const ChangeSetId& replaced, const ChangeSetInfo& info, const QJsonArray& content);
    /// Calls @p take for the change sets in @p states in the order in which they go out, until it returns false. Fails
    /// with Corrupt where the content is not what was written.
    Status outgoing(const std::vector<OutgoingState>& states, const std::function<bool(Outgoing)>& take) const;
    /// The same over damage: @p takeDamaged gets those that are not what was written, of which only id, state, commit
    /// and position are to be trusted.
    Status outgoing(const std::vector<OutgoingState>& states, const std::function<bool(Outgoing)>& take,
                    const std::function<bool(const Outgoing&)>& takeDamaged) const;
    Result<Outgoing> outgoing(const ChangeSetId& id) const;
    /// The change sets in @p states in the order in which they go out, without verdict and content: cheap enough for a
    /// list of thousands.
    Result<std::vector<Outgoing>> outgoingFacts(const std::vector<OutgoingState>& states) const;
    Result<OutgoingCounts> counts() const;
    Result<qint64> openRecords() const; ///< records in change sets that the shared mesh does not have for good
    Status setState(const ChangeSetId& id, OutgoingState state, qint64 commit = 0, const QJsonObject& verdict = {});
    /// What was accepted up to @p commit is merged now; forgets what was merged or withdrawn and made before
    /// @p olderThan.
    Status passCommit(qint64 commit, Instant olderThan);
    /// What was merged goes out again: the shared mesh lost it.
    Status resendMerged();
    /// What stands at @p state goes out again: the shared mesh may have lost it, or know it by now.
    Status resend(OutgoingState state);

    /// Keeps what the shared mesh holds of a record unless it is kept already.
    Status keepBase(const RecordId& record, const BaseImage& image);
    Status setBase(const RecordId& record, const BaseImage& image);
    /// nullopt also where the image is not kept.
    Result<BaseImage> base(const Uuid& record) const;
    /// Calls @p take for every image that is kept.
    Status bases(const std::function<void(const RecordId&, const BaseImage&)>& take) const;
    /// Drops all images but those of @p kept.
    Status tidyBase(const std::vector<Uuid>& kept);

    Status addWitness(qint64 commit, const QByteArray& hash);
    /// Calls @p take(commit, hash) for every head of the audit chain that was seen, in order.
    Status witnesses(const std::function<void(qint64, const QByteArray&)>& take) const;
    Status forgetWitnesses();

    /// @p unseen is what is new in a record; where it was unseen already, it is so since then.
    Status markUnseen(const RecordId& record, const Unseen& unseen);
    Result<UnseenRecords> unseen() const;
    Status markSeen(const std::vector<RecordId>& records);

private:
    Status insert(const ChangeSetInfo& info, qint64 records, const QByteArray& content);

    SqlConnection& m_connection;
};

} // namespace mesh
