// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/sharing.h"

#include "document/document_reader.h"
#include "sharing/mending.h"
#include "sharing/push_round.h"
#include "sharing/seeding.h"
#include "sharing/share_facts.h"
#include "sharing/sharing_text.h"

#include <QJsonDocument>
#include <QThread>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr std::size_t partSize = 1000; // records of a change set that brings what a workspace held before it was shared

Error notShared()
{
    return {Error::Code::NotFound,
            SharingText::tr("This workspace works alone. Join a shared mesh first: page Sharing, or \"meshstead share "
                            "join\"."),
            {}};
}

Result<ShareSettings> settingsOf(const Document& document)
{
    auto settings = readSettings(document);
    if (!settings)
        return settings.error();
    if (!*settings)
        return notShared();
    return std::move(**settings);
}

Status writeSettings(ShareStore& store, const ServerAddress& address, const SharedHello& hello, const Uuid& client)
{
    const std::pair<QString, QString> facts[] {
        {fact::address, address.toText()}, {fact::client, client.toString()}, {fact::cursor, u"0"_s},
        {fact::cursorHash, QString()},     {fact::nonce, QString()},          {fact::nextNonce, QString()},
        {fact::epoch, hello.epoch},
    };
    for (const auto& [key, value] : facts) {
        if (const Status status = store.setFact(key, value); !status)
            return status;
    }
    return ok();
}

/// What the workspace holds goes out as change sets of their own, without the records @p removed.
Status enqueueContent(ShareStore& store, const Mesh& mesh, const QSet<Uuid>& removed, const QString& user)
{
    Status status = ok();
    int part = 0;
    forEachPart(mesh, removed, partSize, [&](const QJsonArray& content) {
        if (!status)
            return;
        ChangeSetInfo info;
        info.id = newUuid();
        info.at = Instant::now();
        info.who = user;
        info.origin = Origin::Import;
        info.reason = SharingText::tr("First content, part %1").arg(++part);
        status = store.add(info, content);
    });
    if (!status)
        return status;
    for (const KindInfo& kind : allKinds()) {
        mesh.forEach(kind.kind, [&](const RecordView& record) {
            if (status && !removed.contains(record.id().uuid))
                status = store.keepBase(record.id(), std::nullopt);
        });
    }
    return status;
}

Status checkAlone(const Document& document, const JoinTicket& ticket)
{
    const auto present = readSettings(document);
    if (!present)
        return present.error();
    if (!*present)
        return ok();
    return Error {Error::Code::Conflict,
                  (*present)->epoch == ticket.hello.epoch
                      ? SharingText::tr("This workspace belongs to that shared mesh already.")
                      : SharingText::tr("This workspace belongs to another shared mesh. Leave that one first."),
                  {}};
}

SqlWork joining(const Document& document, const JoinTicket& ticket)
{
    return [ticket, mesh = document.mesh(), user = document.user()](SqlConnection& connection) {
        ShareStore store(connection);
        if (const Status status = store.forget(); !status)
            return status;
        if (const Status status = writeSettings(store, ticket.address, ticket.hello, ticket.client); !status)
            return status;
        const QSet<Uuid> removed(ticket.removed.begin(), ticket.removed.end());
        return enqueueContent(store, mesh, removed, user);
    };
}

std::vector<Uuid> domainsFrom(const QString& json)
{
    std::vector<Uuid> domains;
    for (const QJsonValue item : QJsonDocument::fromJson(json.toUtf8()).array()) {
        if (const auto uuid = Uuid::fromString(item.toString()))
            domains.push_back(*uuid);
    }
    return domains;
}

} // namespace

WriteRights rightsOf(const ShareSettings& settings)
{
    WriteRights rights;
    rights.isLead = settings.role == SharedRole::Lead;
    rights.isWriter = rights.isLead || settings.role == SharedRole::Steward;
    for (const Uuid& domain : settings.domains)
        rights.domains.push_back(DomainId {domain});
    return rights;
}

Result<std::optional<ShareSettings>> readSettings(SqlConnection& connection)
{
    QHash<QString, QString> facts;
    const Status status = connection.select(u"SELECT key, value FROM share"_s, {}, [&](const SqlRow& row) {
        facts.insert(row.text(0), row.text(1));
        return true;
    });
    if (!status)
        return status.error();
    if (!facts.contains(fact::epoch))
        return std::optional<ShareSettings>();
    auto address = ServerAddress::fromText(facts.value(fact::address));
    if (!address)
        return address.error();
    ShareSettings settings {.address = std::move(*address),
                            .epoch = facts.value(fact::epoch),
                            .client = Uuid::fromString(facts.value(fact::client)).value_or(Uuid()),
                            .cursor = facts.value(fact::cursor).toLongLong(),
                            .cursorHash = QByteArray::fromHex(facts.value(fact::cursorHash).toLatin1()),
                            .lastSync = {},
                            .role = roleFromToken(facts.value(fact::role)),
                            .domains = domainsFrom(facts.value(fact::domains))};
    if (facts.contains(fact::lastSync))
        settings.lastSync = Instant::fromMilliseconds(facts.value(fact::lastSync).toLongLong());
    if (facts.value(fact::level).toInt() < sharingLevel)
        settings.cursor = 0; // an older program left out what it did not know
    return std::optional(std::move(settings));
}

Result<std::optional<ShareSettings>> readSettings(const Document& document)
{
    std::optional<ShareSettings> settings;
    const Status status = document.read([&](SqlConnection& connection) {
        auto read = readSettings(connection);
        if (!read)
            return Status(read.error());
        settings = std::move(*read);
        return ok();
    });
    return status ? Result<std::optional<ShareSettings>>(std::move(settings)) : status.error();
}

Result<JoinTicket> askToJoin(SharedMesh& shared, const QString& fingerprint)
{
    const Uuid client = newUuid();
    auto hello = shared.hello(client);
    if (!hello)
        return hello.error();
    if (!fingerprint.isEmpty() && !isSameFingerprint(fingerprint, shared.fingerprint(*hello))) {
        return Error {Error::Code::Denied,
                      SharingText::tr("The fingerprint of the shared mesh is %1, not %2. It is not the mesh that you "
                                      "were told of; nothing was sent to it.")
                          .arg(shared.fingerprint(*hello), fingerprint),
                      {}};
    }
    if (const Status status = shared.registerClient(client); !status)
        return status.error();
    auto removed = shared.removedRecords();
    if (!removed)
        return removed.error();
    return JoinTicket {shared.address(), std::move(*hello), client, std::move(*removed)};
}

Status joinWith(Document& document, const JoinTicket& ticket)
{
    const Status status = checkAlone(document, ticket);
    return status ? document.receive({}, joining(document, ticket)) : status;
}

void joinLater(Document& document, const JoinTicket& ticket, Document::Done done)
{
    if (const Status status = checkAlone(document, ticket); !status)
        done(status);
    else
        document.receiveLater({}, joining(document, ticket), std::move(done));
}

Status joinSharedMesh(Document& document, SharedMesh& shared, const QString& fingerprint)
{
    const auto ticket = askToJoin(shared, fingerprint);
    return ticket ? joinWith(document, *ticket) : ticket.error();
}

Status leaveSharedMesh(Document& document)
{
    return document.receive({}, [](SqlConnection& connection) { return ShareStore(connection).forget(); });
}

Result<SyncOutcome> pushNow(Document& document, SharedMesh& shared, const Progress& progress)
{
    if (const auto settings = settingsOf(document); !settings)
        return settings.error();
    PushRound round;
    while (true) {
        if (progress.isCancelled())
            return Progress::cancelled();
        const auto batch = round.next(document);
        if (!batch && isMended(document, batch.error()))
            continue;
        if (!batch)
            return batch.error();
        if (batch->isEmpty())
            return round.outcome();
        const PushRound::Step step = round.settle(document, *batch, sendBatch(shared, *batch));
        switch (step.next) {
        case PushRound::Next::Again:
            QThread::msleep(step.pause);
            break;
        case PushRound::Next::BecomeAnother: {
            const Uuid client = newUuid();
            if (const Status status = shared.registerClient(client); !status)
                return status.error();
            if (const Status status = becomeAnother(document, client); !status)
                return status.error();
            break;
        }
        case PushRound::Next::Stop:
            return *step.error;
        }
    }
}

Result<Incoming> incomingOf(const Mesh& mesh, const Pulled& pulled, SqlConnection& connection)
{
    const auto overlay = readOverlay(connection, pulled.hello.commit);
    return overlay ? incomingOf(mesh, pulled, *overlay) : overlay.error();
}

Result<Incoming> incomingOf(const Mesh& mesh, const Pulled& pulled, const DocumentReader& reader)
{
    std::optional<Result<Incoming>> incoming;
    const Status read = reader.read([&](SqlConnection& connection) {
        incoming = incomingOf(mesh, pulled, connection);
        return ok();
    });
    return read ? std::move(*incoming) : read.error();
}

Result<SyncOutcome> pullNow(Document& document, SharedMesh& shared, const Progress& progress)
{
    const auto settings = settingsOf(document);
    if (!settings)
        return settings.error();
    const auto pulled
        = shared.pull(settings->client, settings->epoch, settings->cursor, settings->cursorHash, progress);
    if (!pulled)
        return pulled.error();
    std::optional<Result<Incoming>> incoming;
    do {
        const Status read = document.read([&](SqlConnection& connection) {
            incoming = incomingOf(document.mesh(), *pulled, connection);
            return ok();
        });
        if (!read)
            return read.error();
    } while (!*incoming && isMended(document, incoming->error()));
    if (!*incoming)
        return incoming->error();
    const Instant now = Instant::now();
    const Status received = document.receive((*incoming)->changes, [&](SqlConnection& connection) {
        return recordPull(connection, *pulled, **incoming, now);
    });
    if (!received)
        return received.error();
    return SyncOutcome {.received = qint64((*incoming)->changes.changes.size()), .commit = pulled->hello.commit};
}

Result<SyncOutcome> syncNow(Document& document, SharedMesh& shared, const Progress& progress)
{
    auto pushed = pushNow(document, shared, progress);
    const bool isTooOld = !pushed && pushed.error().code == Error::Code::TooNew; // to send, but not to read
    if (!pushed && !isTooOld)
        return pushed;
    auto pulled = pullNow(document, shared, progress);
    if (!pulled || isTooOld)
        return isTooOld ? pushed : pulled;
    pushed->received = pulled->received;
    pushed->commit = pulled->commit;
    return pushed;
}

Status startOverWith(Document& document, const JoinTicket& ticket)
{
    const auto settings = settingsOf(document);
    if (!settings)
        return settings.error();
    return document.receive({}, [&](SqlConnection& connection) {
        ShareStore store(connection);
        if (const Status status = store.resendMerged(); !status)
            return status;
        if (const Status status = store.forgetWitnesses(); !status)
            return status;
        return writeSettings(store, settings->address, ticket.hello, ticket.client);
    });
}

Status startOver(Document& document, SharedMesh& shared)
{
    const auto ticket = askToJoin(shared, {});
    return ticket ? startOverWith(document, *ticket) : ticket.error();
}

} // namespace mesh
