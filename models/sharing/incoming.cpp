// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/incoming.h"

#include "base/in_parts.h"
#include "mesh/shared_change.h"
#include "sharing/rebasing.h"
#include "sharing/share_facts.h"
#include "sharing/sharing_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <span>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr qint64 keptFor = 30LL * 24 * 3600 * 1000; // ms that merged change sets are kept: a server put back loses them
constexpr qint64 witnessesKept = 10'000; // commits; of older ones every 64th
constexpr std::size_t partSize = 2048; // records that one thread compares at once
constexpr qsizetype mostReasons = 3; // that one entry of the history names
constexpr qint64 marksAtMost = 5000; // records marked as unseen by one pull; a first pull marks none

std::vector<RecordId> absentRecords(const Mesh& mesh, const Pulled& pulled, const Overlay& overlay)
{
    QSet<Uuid> there;
    there.reserve(qsizetype(pulled.records.size()));
    for (const SharedRecord& record : pulled.records)
        there.insert(record.record.uuid);
    std::vector<RecordId> absent;
    for (const KindInfo& info : allKinds()) {
        mesh.forEach(info.kind, [&](const RecordView& record) {
            if (!there.contains(record.id().uuid) && !overlay.contains(record.id()))
                absent.push_back(record.id());
        });
    }
    return absent;
}

/// What some of the records bring.
Result<Incoming> incomingPart(const Mesh& mesh, std::span<const SharedRecord> records, const Overlay& overlay)
{
    static const std::vector<RecordChange> none;
    Incoming incoming;
    for (const SharedRecord& record : records) {
        const auto found = overlay.find(record.record);
        const BaseImage image = record.isRemoved ? std::nullopt : BaseImage(record.fields);
        auto change = changeTo(mesh, record.record, image, found == overlay.end() ? none : found->second);
        if (!change)
            return change.error();
        if (*change)
            incoming.changes.changes.push_back(std::move(**change));
        if (found != overlay.end())
            incoming.images.emplace_back(record.record, image);
    }
    return incoming;
}

/// What colleagues did, in their own words and signed by them: a history that says "received" answers neither who nor
/// why.
void sign(ChangeSetInfo& info, const Pulled& pulled)
{
    if (pulled.since == 0) {
        info.reason = SharingText::tr("Read the shared mesh");
        return;
    }
    QStringList logins;
    QStringList reasons;
    for (const SharedSet& set : pulled.sets) {
        if (set.login == pulled.hello.login)
            continue;
        if (!logins.contains(set.login))
            logins += set.login;
        if (!set.reason.isEmpty() && !reasons.contains(set.reason))
            reasons += set.reason;
    }
    // One person, by whom the history can be searched; where there are several, they are named in the reason.
    if (logins.size() == 1)
        info.who = logins.front();
    const qsizetype more = reasons.size() - mostReasons;
    QString why = reasons.first(std::min(reasons.size(), mostReasons)).join(u"; "_s);
    if (more > 0)
        why = SharingText::tr("%1; and %n more", nullptr, int(more)).arg(why);
    if (logins.size() > 1)
        info.reason = why.isEmpty() ? SharingText::tr("Received from %1").arg(logins.join(u", "_s))
                                    //: %1 are people, %2 is what they did
                                    : SharingText::tr("%1: %2").arg(logins.join(u", "_s), why);
    else
        info.reason = why.isEmpty() ? SharingText::tr("Received from the shared mesh") : why;
}

/// Who changed a record last and when, by the commit.
QHash<qint64, Unseen> authorsByCommit(const Pulled& pulled, Instant now)
{
    QHash<qint64, Unseen> authors;
    for (const AuditBlock& block : pulled.blocks)
        authors.insert(block.commit, {block.login, Instant::fromMilliseconds(block.at / 1000), now});
    return authors;
}

Status writeWitnesses(ShareStore& store, const Pulled& pulled)
{
    for (const AuditBlock& block : pulled.blocks) {
        const bool isKept = block.commit > pulled.hello.commit - witnessesKept || block.commit % 64 == 0;
        if (!isKept)
            continue;
        if (const Status status = store.addWitness(block.commit, block.hash); !status)
            return status;
    }
    return ok();
}

/// What was accepted by a server that died, and is not in the one that took over, goes out again; and so does what is
/// in conflict, perhaps for want of it.
Status resendLost(ShareStore& store, const Pulled& pulled)
{
    QSet<Uuid> there;
    for (const SharedSet& set : pulled.sets)
        there.insert(set.id);
    std::vector<ChangeSetId> lost;
    if (const Status status = store.outgoing({OutgoingState::Accepted},
                                             [&](const Outgoing& outgoing) {
                                                 if (outgoing.commit > pulled.since && !there.contains(outgoing.id))
                                                     lost.push_back(outgoing.id);
                                                 return true;
                                             });
        !status)
        return status;
    for (const ChangeSetId& id : lost) {
        if (const Status status = store.setState(id, OutgoingState::Pending); !status)
            return status;
    }
    return lost.empty() ? ok() : store.resend(OutgoingState::Conflict);
}

Status markUnseen(ShareStore& store, const Pulled& pulled, Instant now)
{
    if (pulled.since == 0 || qint64(pulled.records.size()) > marksAtMost)
        return ok();
    const auto authors = authorsByCommit(pulled, now);
    for (const SharedRecord& record : pulled.records) {
        const Unseen unseen = authors.value(record.commit);
        if (unseen.who == pulled.hello.login || record.isRemoved)
            continue;
        if (const Status status = store.markUnseen(record.record, unseen); !status)
            return status;
    }
    return ok();
}

} // namespace

Result<Overlay> readOverlay(SqlConnection& connection, qint64 passed)
{
    Overlay overlay;
    std::optional<Error> failure;
    const std::vector<OutgoingState> open {OutgoingState::Pending, OutgoingState::Accepted, OutgoingState::Conflict,
                                           OutgoingState::Denied,  OutgoingState::Outdated, OutgoingState::Refused};
    const Status status = ShareStore(connection).outgoing(open, [&](const Outgoing& outgoing) {
        if (outgoing.state == OutgoingState::Accepted && outgoing.commit <= passed)
            return true;
        auto changes = changesFromShared(QJsonDocument::fromJson(outgoing.content).array());
        if (!changes) {
            failure = changes.error();
            return false;
        }
        for (RecordChange& change : *changes)
            overlay[change.record].push_back(std::move(change));
        return true;
    });
    if (failure)
        return *failure;
    if (!status)
        return status.error();
    return overlay;
}

std::optional<RecordChange> changeTo(const Mesh& mesh, const RecordId& record, RecordValues target)
{
    return changeBetween(record, valuesOf(mesh.find(record)), std::move(target));
}

Result<std::optional<RecordChange>> changeTo(const Mesh& mesh, const RecordId& record, const BaseImage& image,
                                             const std::vector<RecordChange>& open)
{
    auto values = valuesOf(record.kind, image);
    if (!values)
        return values.error();
    for (const RecordChange& change : open)
        putOnTop(change, *values);
    return changeTo(mesh, record, std::move(*values));
}

Result<Incoming> incomingOf(const Mesh& mesh, const Pulled& pulled, const Overlay& overlay)
{
    Incoming incoming;
    sign(incoming.changes.info, pulled);
    incoming.changes.info.origin = Origin::Sync;
    incoming.changes.info.from = SharingText::tr("commits %1 to %2").arg(pulled.since + 1).arg(pulled.hello.commit);
    auto parts = inParts(pulled.records.size(), partSize, [&](std::size_t first, std::size_t end) {
        return incomingPart(mesh, std::span(pulled.records).subspan(first, end - first), overlay);
    });
    for (auto& part : parts) {
        if (!part)
            return part.error();
        std::ranges::move(part->changes.changes, std::back_inserter(incoming.changes.changes));
        std::ranges::move(part->images, std::back_inserter(incoming.images));
    }
    if (pulled.since == 0) {
        for (const RecordId& record : absentRecords(mesh, pulled, overlay)) {
            auto change = changeTo(mesh, record, std::nullopt, {});
            if (!change)
                return change.error();
            incoming.changes.changes.push_back(std::move(**change));
        }
    }
    return incoming;
}

Status recordPull(SqlConnection& connection, const Pulled& pulled, const Incoming& incoming, Instant now)
{
    ShareStore store(connection);
    const SharedHello& hello = pulled.hello;
    if (const Status status = resendLost(store, pulled); !status)
        return status;
    if (const Status status = store.passCommit(hello.commit, Instant::fromMilliseconds(now.milliseconds() - keptFor));
        !status)
        return status;
    for (const auto& [record, image] : incoming.images) {
        if (const Status status = store.setBase(record, image); !status)
            return status;
    }
    const auto overlay = readOverlay(connection, hello.commit);
    if (!overlay)
        return overlay.error();
    std::vector<Uuid> open;
    for (const auto& [record, changes] : *overlay)
        open.push_back(record.uuid);
    if (const Status status = store.tidyBase(open); !status)
        return status;
    if (const Status status = writeWitnesses(store, pulled); !status)
        return status;
    if (const Status status = markUnseen(store, pulled, now); !status)
        return status;
    QJsonArray domains;
    for (const Uuid& domain : hello.domains)
        domains += domain.toString();
    const std::pair<QString, QString> facts[] {
        {fact::cursor, QString::number(hello.commit)},
        {fact::cursorHash, QString::fromLatin1(hello.hash.toHex())},
        {fact::lastSync, QString::number(now.milliseconds())},
        {fact::level, QString::number(sharingLevel)},
        {fact::role, roleToken(hello.role)},
        {fact::domains, QString::fromUtf8(QJsonDocument(domains).toJson(QJsonDocument::Compact))},
    };
    for (const auto& [key, value] : facts) {
        if (const Status status = store.setFact(key, value); !status)
            return status;
    }
    return ok();
}

} // namespace mesh
