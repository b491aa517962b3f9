// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/share_store.h"

namespace mesh {

/// Several of our change sets as one request to the shared mesh.
struct OutgoingBatch
{
    QByteArray request; ///< JSON
    std::vector<ChangeSetId> sets;
    QString nextNonce; ///< ours from the answer on

    bool isEmpty() const { return sets.empty(); }
};

struct BatchLimits
{
    std::size_t sets = 500;
    qsizetype bytes = 2'000'000; ///< a single change set may be larger
};

/// The next change sets to send, oldest first. No record occurs twice in a batch, and nothing goes that builds on what
/// waits for a person or is in the batch already. Reads only, and may be asked on any thread.
/// REQUIRES: a nonce is chosen, so that the same batch, sent again, is the same.
Result<OutgoingBatch> takeBatch(SqlConnection& connection, const BatchLimits& limits = {});

Result<QString> nextNonce(const ShareStore& store); ///< empty where none is chosen
Status chooseNonce(ShareStore& store);

/// Writes down what the shared mesh answered. Runs in a transaction.
Status recordAnswer(SqlConnection& connection, const OutgoingBatch& batch, const QJsonObject& answer);

} // namespace mesh
