// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "mesh/write_rights.h"
#include "sharing/incoming.h"
#include "sharing/push_round.h"
#include "sharing/resolving.h"

namespace mesh {

class DocumentReader;

/// What a workspace knows of its shared mesh.
struct ShareSettings
{
    ServerAddress address;
    QString epoch;
    Uuid client;
    qint64 cursor = 0;
    QByteArray cursorHash;
    Instant lastSync; ///< null where never
    SharedRole role = SharedRole::Reader;
    std::vector<Uuid> domains;
};
/// What the person who joined may write, as the shared mesh said last.
WriteRights rightsOf(const ShareSettings& settings);
/// nullopt where the workspace works alone.
Result<std::optional<ShareSettings>> readSettings(SqlConnection& connection);
Result<std::optional<ShareSettings>> readSettings(const Document& document);

/// What a shared mesh says to a workspace that wants to join.
struct JoinTicket
{
    ServerAddress address;
    SharedHello hello;
    Uuid client; ///< what the workspace is called there
    std::vector<Uuid> removed; ///< records that colleagues removed: the workspace must not bring them back
};
/// Fails with Denied where @p fingerprint is given and not the one of the mesh.
Result<JoinTicket> askToJoin(SharedMesh& shared, const QString& fingerprint);
/// Makes @p document a workspace of the shared mesh. What it holds already goes out with the next push, and what was
/// removed there goes here with the next pull. Fails with Conflict where it belongs to one already.
Status joinWith(Document& document, const JoinTicket& ticket);
/// As joinWith(), on a worker: to queue what a large workspace holds takes seconds.
void joinLater(Document& document, const JoinTicket& ticket, Document::Done done);
/// Asks and joins.
Status joinSharedMesh(Document& document, SharedMesh& shared, const QString& fingerprint = {});
/// The workspace works alone again; everything in it stays.
Status leaveSharedMesh(Document& document);

/// Sends what can be sent; then takes in what happened. Waits for the network: for the command line, tests and workers
/// that own their document. A lost answer is no harm: the same goes out again the next time.
Result<SyncOutcome> syncNow(Document& document, SharedMesh& shared, const Progress& progress = Progress());
Result<SyncOutcome> pushNow(Document& document, SharedMesh& shared, const Progress& progress = Progress());
Result<SyncOutcome> pullNow(Document& document, SharedMesh& shared, const Progress& progress = Progress());

/// incomingOf() with the overlay as @p reader finds it.
Result<Incoming> incomingOf(const Mesh& mesh, const Pulled& pulled, const DocumentReader& reader);

/// The shared mesh was put back or replaced, and a person decided to go on with it: everything is read anew, what it
/// lost goes out again. Runs the next pull from the beginning.
Status startOverWith(Document& document, const JoinTicket& ticket);
Status startOver(Document& document, SharedMesh& shared);

} // namespace mesh
