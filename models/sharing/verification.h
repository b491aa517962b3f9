// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/shared_mesh.h"
#include "storage/sql.h"

#include <map>

namespace mesh {

/// Something that was altered.
struct Finding
{
    enum class Detector : quint8
    {
        Chain, ///< the blocks and their events do not fit each other
        Fold, ///< replaying the events does not give the records there are
        Witness, ///< the chain is not the one that this workspace has seen
        Scope, ///< a record is filed under another domain than its fields say
    };
    Detector detector = Detector::Chain;
    qint64 commit = 0; ///< the first that does not fit; 0 where it is about a record
    RecordId record; ///< null where it is about a commit
    QString text; ///< translated: what was altered
};
QString detectorLabel(Finding::Detector detector); ///< translated

/// The result of looking at everything.
struct Verification
{
    qint64 commits = 0;
    qint64 events = 0;
    qint64 records = 0;
    qint64 witnesses = 0; ///< heads that this workspace had seen and that were compared
    QByteArray head; ///< hash of the last block
    std::vector<Finding> findings;

    bool isSound() const { return findings.empty(); }
};

/// The heads that a workspace has seen: commit and hash.
using Witnesses = std::map<qint64, QByteArray>;
Result<Witnesses> readWitnesses(SqlConnection& connection);

/// Runs every detector: chain, fold, witness, scope, in one look at the shared mesh. Reads all events: about 100,000 a
/// second. Findings are results, not errors; an error says that it could not be looked at.
Result<Verification> verifySharedMesh(SharedMesh& shared, const Witnesses& witnesses,
                                      const Progress& progress = Progress());

} // namespace mesh
