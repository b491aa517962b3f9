// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/mending.h"

#include "base/log.h"
#include "mesh/shared_change.h"
#include "sharing/rebasing.h"
#include "sharing/sharing_text.h"
#include "storage/journal.h"

#include <QJsonDocument>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

using Changes = std::unordered_map<RecordId, std::vector<RecordChange>>;

/// The outbox, as far as it can be read.
struct Remains
{
    std::vector<Outgoing> damaged; // in their order
    Changes earlier; // of what goes out before the first of them that did not get there
    Changes later; // of what goes out after it
    std::vector<std::pair<RecordId, BaseImage>> images; // of all records that are open
    QString reason; // of that first one, by the journal
};

bool hasArrived(const Outgoing& outgoing)
{
    return outgoing.state == OutgoingState::Accepted;
}

const Outgoing* firstToReplace(const Remains& remains)
{
    const auto found = std::ranges::find_if_not(remains.damaged, hasArrived);
    return found == remains.damaged.end() ? nullptr : &*found;
}

Status readRemains(SqlConnection& connection, Remains& remains)
{
    const ShareStore store(connection);
    std::optional<Error> failure;
    const std::vector<OutgoingState> open {OutgoingState::Pending, OutgoingState::Accepted, OutgoingState::Conflict,
                                           OutgoingState::Denied,  OutgoingState::Outdated, OutgoingState::Refused};
    const Status status = store.outgoing(
        open,
        [&](const Outgoing& outgoing) {
            auto changes = changesFromShared(QJsonDocument::fromJson(outgoing.content).array());
            if (!changes) {
                failure = changes.error();
                return false;
            }
            Changes& side = firstToReplace(remains) ? remains.later : remains.earlier;
            for (RecordChange& change : *changes)
                side[change.record].push_back(std::move(change));
            return true;
        },
        [&](const Outgoing& outgoing) {
            remains.damaged.push_back(outgoing);
            return true;
        });
    if (!status || failure)
        return status ? Status(*failure) : status;
    const Outgoing* first = firstToReplace(remains);
    if (!first)
        return ok();
    if (const auto entry = Journal(connection).entry(first->id))
        remains.reason = entry->info.reason;
    return store.bases([&](const RecordId& record, const BaseImage& image) {
        if (record.kind != Kind::None)
            remains.images.emplace_back(record, image);
    });
}

void putOnTop(const Changes& changes, const RecordId& record, RecordValues& values)
{
    if (const auto found = changes.find(record); found != changes.end()) {
        for (const RecordChange& change : found->second)
            mesh::putOnTop(change, values);
    }
}

/// What the workspace shows that neither the shared mesh nor the change sets that are whole explain.
Result<ChangeSet> unexplained(const Mesh& mesh, const Remains& remains)
{
    ChangeSet rest;
    for (const auto& [record, image] : remains.images) {
        auto before = valuesOf(record.kind, image);
        if (!before)
            return before.error();
        putOnTop(remains.earlier, record, *before);
        RecordValues explained = *before;
        putOnTop(remains.later, record, explained);
        RecordValues shown = valuesOf(mesh.find(record));
        if (explained == shown)
            continue;
        if (auto change = changeBetween(record, *before, std::move(shown)))
            rest.changes.push_back(std::move(*change));
    }
    return rest;
}

Status replaceDamaged(SqlConnection& connection, const Remains& remains, const QJsonArray& content)
{
    const QJsonObject verdict {{u"s"_s, u"error"_s}, {u"why"_s, u"damaged"_s}};
    ShareStore store(connection);
    const Outgoing* first = firstToReplace(remains);
    for (const Outgoing& outgoing : remains.damaged) {
        const Status status = hasArrived(outgoing)
            ? store.setState(outgoing.id, OutgoingState::Merged, outgoing.commit, verdict)
            : store.setState(outgoing.id, OutgoingState::Withdrawn, 0, verdict);
        if (!status)
            return status;
    }
    if (!first || content.isEmpty())
        return ok();
    ChangeSetInfo info;
    info.id = newUuid();
    info.at = Instant::now();
    //: %1 is why somebody made a change; the file that kept it was damaged
    info.reason = SharingText::tr("Restored: %1").arg(remains.reason);
    return store.replace(first->id, info, content);
}

/// All of it in one transaction; @p damaged gets how many there were.
SqlWork mending(const Mesh& mesh, std::shared_ptr<int> damaged)
{
    return [mesh, damaged = std::move(damaged)](SqlConnection& connection) -> Status {
        Remains remains;
        if (const Status status = readRemains(connection, remains); !status || remains.damaged.empty())
            return status;
        const auto rest = unexplained(mesh, remains);
        if (!rest)
            return rest.error();
        // Guarded fields that did not change are as the workspace shows them.
        if (const Status status = replaceDamaged(connection, remains, sharedChanges(*rest, mesh)); !status)
            return status;
        log::logger("sharing").warn("{} change sets of the outbox were damaged; {} records go out anew",
                                    remains.damaged.size(), rest->changes.size());
        *damaged = int(remains.damaged.size());
        return ok();
    };
}

} // namespace

Result<int> mendOutbox(Document& document)
{
    const auto damaged = std::make_shared<int>(0);
    const Status status = document.receive({}, mending(document.mesh(), damaged));
    return status ? Result<int>(*damaged) : status.error();
}

void mendOutboxLater(Document& document, std::function<void(const Result<int>& damaged)> done)
{
    const auto damaged = std::make_shared<int>(0);
    document.receiveLater({}, mending(document.mesh(), damaged),
                          [damaged, done = std::move(done)](const Status& status) {
                              done(status ? Result<int>(*damaged) : status.error());
                          });
}

bool isMended(Document& document, const Error& error)
{
    if (error.code != Error::Code::Corrupt)
        return false;
    const auto mended = mendOutbox(document);
    return mended && *mended > 0;
}

} // namespace mesh
