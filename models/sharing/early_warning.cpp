// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/early_warning.h"

#include <QJsonDocument>

namespace mesh {

namespace {

Result<std::vector<OpenSet>> readOpenSets(SqlConnection& connection)
{
    std::vector<OpenSet> open;
    std::optional<Error> failure;
    const std::vector<OutgoingState> states {OutgoingState::Pending, OutgoingState::Accepted, OutgoingState::Conflict,
                                             OutgoingState::Denied,  OutgoingState::Outdated, OutgoingState::Refused};
    const Status status = ShareStore(connection).outgoing(states, [&](const Outgoing& outgoing) {
        auto changes = openChanges(QJsonDocument::fromJson(outgoing.content).array());
        if (!changes) {
            failure = changes.error();
            return false;
        }
        open.push_back({outgoing.id, outgoing.state == OutgoingState::Pending, std::move(*changes)});
        return true;
    });
    if (failure)
        return *failure;
    return status ? Result<std::vector<OpenSet>>(std::move(open)) : status.error();
}

} // namespace

std::vector<EarlyWarning> earlyWarnings(const std::vector<OpenSet>& open,
                                        const std::unordered_map<RecordId, RecordValues>& theirs)
{
    std::vector<EarlyWarning> warnings;
    auto values = theirs; // with what comes before each change set on top
    for (const OpenSet& set : open) {
        for (const OpenChange& each : set.changes) {
            RecordValues& present = values[each.change.record];
            if (set.isWaiting) {
                if (Overtaken overtaken = overtakenBy(each, present); !overtaken.isEmpty())
                    warnings.push_back({set.id, each.change.record, std::move(overtaken), !present});
            }
            putOnTop(each.change, present);
        }
    }
    return warnings;
}

Result<std::vector<EarlyWarning>> readEarlyWarnings(SqlConnection& connection)
{
    const auto open = readOpenSets(connection);
    if (!open)
        return open.error();
    const ShareStore store(connection);
    std::unordered_map<RecordId, RecordValues> theirs;
    for (const OpenSet& set : *open) {
        for (const OpenChange& each : set.changes) {
            const RecordId& record = each.change.record;
            if (theirs.contains(record))
                continue;
            const auto image = store.base(record.uuid);
            if (!image)
                return image.error();
            auto values = valuesOf(record.kind, *image);
            if (!values)
                return values.error();
            theirs.emplace(record, std::move(*values));
        }
    }
    return earlyWarnings(*open, theirs);
}

} // namespace mesh
