// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "sharing/outgoing_batch.h"
#include "sharing/shared_mesh.h"

namespace mesh {

/// What a round of sharing did.
struct SyncOutcome
{
    qint64 sent = 0; ///< change sets accepted
    qint64 stuck = 0; ///< change sets that wait for a person since now
    qint64 received = 0; ///< records changed here
    qint64 commit = 0; ///< the last commit read
};

/// What the shared mesh said to a batch, or why it did not.
struct PushReply
{
    std::optional<QJsonObject> answer;
    std::optional<Error> error;
    PgFailure failure;
};
/// Sends it; ends sessions that hold everybody up where that was the reason.
PushReply sendBatch(SharedMesh& shared, const OutgoingBatch& batch);

/// The rules by which our change sets go out, batch after batch, in one connection: prepare(), take what takeBatch()
/// gives within limits(), send it, settle(). Taking and sending may be on another thread.
class PushRound
{
public:
    enum class Next
    {
        Again, ///< next() gives what comes now
        BecomeAnother, ///< this workspace was copied or put back: it must go on under a new id
        Stop, ///< for `error`
    };
    struct Step
    {
        Next next = Next::Again;
        unsigned pause = 0; ///< ms to wait before
        std::optional<Error> error {};
    };

    bool isFirst() const { return !m_hasAskedAgain; } ///< nothing was prepared yet
    /// Writes down what a batch must know, and at first lets go out again what an older server did not know.
    Status prepare(Document& document);
    const BatchLimits& limits() const { return m_limits; }
    /// prepare() and takeBatch(), here and now.
    Result<OutgoingBatch> next(Document& document);
    Step settle(Document& document, const OutgoingBatch& batch, const PushReply& reply);
    const SyncOutcome& outcome() const { return m_outcome; }

private:
    Step record(Document& document, const OutgoingBatch& batch, const QJsonObject& answer);
    Step refuse(Document& document, const OutgoingBatch& batch, const PgFailure& failure);

    SyncOutcome m_outcome;
    BatchLimits m_limits;
    int m_attempts = 0;
    bool m_hasAskedAgain = false; // for what the shared mesh did not know the last time
};

/// Gives the workspace a new id, which must be registered, so that everything is read anew; what was sent already is
/// known by its id.
Status becomeAnother(Document& document, const Uuid& client);

} // namespace mesh
