// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "document/commit_job.h"

#include "document/sanitise.h"
#include "mesh/apply.h"
#include "mesh/validation.h"
#include "storage/change_writer.h"
#include "storage/journal.h"

namespace mesh {

Result<Committed> runCommit(SqlConnection& connection, CommitJob job, const Progress& progress)
{
    if (job.isReverting) {
        const auto reverted = Journal(connection).changeSet(job.changeSet.info.reverts, progress);
        if (!reverted)
            return reverted.error();
        job.changeSet.changes = inverse(*reverted).changes;
    }
    if (job.changeSet.isEmpty()) { // leaves no trace
        if (const Status status = writeAlongside(connection, job.alongside); !status)
            return status.error();
        return Committed {job.before, job.before, std::move(job.changeSet), job.sequence};
    }
    sanitise(job.changeSet);
    auto after = apply(job.before, job.changeSet);
    if (!after)
        return after.error();
    if (job.isValidated) {
        if (const Status status = validate(*after, job.changeSet); !status)
            return status.error();
    }
    const auto sequence = writeCommit(connection, {job.before, *after, job.changeSet, job.files, job.alongside},
                                      job.sequence, progress);
    if (!sequence)
        return sequence.error();
    return Committed {std::move(job.before), std::move(*after), std::move(job.changeSet), *sequence};
}

} // namespace mesh
