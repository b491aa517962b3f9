// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/outgoing_batch.h"

#include "mesh/shared_change.h"
#include "sharing/share_facts.h"
#include "sharing/shared_mesh.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

/// The records that a change set touches and those that it refers to.
struct Touched
{
    QSet<Uuid> changed;
    QSet<Uuid> all;
};

void addReferences(const Value& value, QSet<Uuid>& to)
{
    if (const auto* uuid = value.get<Uuid>())
        to.insert(*uuid);
    else if (const auto* id = value.get<RecordId>())
        to.insert(id->uuid);
    else if (const auto* list = value.get<std::vector<Uuid>>())
        to.unite(QSet<Uuid>(list->begin(), list->end()));
}

Result<Touched> touchedBy(const Outgoing& outgoing)
{
    const auto changes = changesFromShared(QJsonDocument::fromJson(outgoing.content).array());
    if (!changes)
        return changes.error();
    Touched touched;
    for (const RecordChange& change : *changes) {
        touched.changed.insert(change.record.uuid);
        touched.all.insert(change.record.uuid);
        for (const FieldChange& field : change.fields) {
            addReferences(field.before, touched.all);
            addReferences(field.after, touched.all);
        }
    }
    return touched;
}

QByteArray text(const QString& string)
{
    const QByteArray array = QJsonDocument(QJsonArray {string}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

/// As JSON, with the content as it was kept: what was hashed is what is sent.
QByteArray setText(const Outgoing& outgoing)
{
    return R"({"id":)" + text(outgoing.id.toString()) + R"(,"reason":)" + text(outgoing.reason) + R"(,"origin":)"
        + text(outgoing.origin) + R"(,"made_at_us":)" + QByteArray::number(outgoing.at.milliseconds() * 1000)
        + R"(,"changes":)" + outgoing.content + '}';
}

/// Who sends, and which shared mesh it has read up to where: another one must not get it unasked.
struct Sender
{
    QString client;
    QString epoch;
    qint64 read = 0;
    QString readHash;
    QString nonce;
    QString nextNonce;
};

Result<Sender> senderOf(ShareStore& store)
{
    QString read;
    Sender sender;
    const std::pair<QString, QString*> facts[] {
        {fact::client, &sender.client},       {fact::epoch, &sender.epoch}, {fact::cursor, &read},
        {fact::cursorHash, &sender.readHash}, {fact::nonce, &sender.nonce}, {fact::nextNonce, &sender.nextNonce},
    };
    for (const auto& [key, to] : facts) {
        auto value = store.fact(key);
        if (!value)
            return value.error();
        *to = std::move(*value);
    }
    sender.read = read.toLongLong();
    if (sender.nextNonce.isEmpty()) {
        sender.nextNonce = newUuid().toString();
        if (const Status kept = store.setFact(fact::nextNonce, sender.nextNonce); !kept)
            return kept.error();
    }
    return sender;
}

OutgoingState stateOf(const QString& verdict)
{
    if (verdict == u"dup")
        return OutgoingState::Accepted;
    if (verdict == u"conflict")
        return OutgoingState::Conflict;
    if (verdict == u"denied")
        return OutgoingState::Denied;
    if (verdict == u"needs_upgrade")
        return OutgoingState::Outdated;
    return OutgoingState::Refused;
}

} // namespace

Result<OutgoingBatch> takeBatch(SqlConnection& connection, const BatchLimits& limits)
{
    ShareStore store(connection);
    OutgoingBatch batch;
    QByteArrayList texts;
    qsizetype bytes = 0;
    QSet<Uuid> waiting; // records that something before stands on: what touches them waits, too
    QSet<Uuid> referred; // by the batch: they must not go away under it
    std::optional<Error> failure;
    const std::vector<OutgoingState> states {OutgoingState::Pending, OutgoingState::Conflict, OutgoingState::Denied,
                                             OutgoingState::Outdated, OutgoingState::Refused};
    const Status status = store.outgoing(states, [&](Outgoing outgoing) {
        auto touched = touchedBy(outgoing);
        if (!touched) {
            failure = touched.error();
            return false;
        }
        const bool mustWait
            = outgoing.isStuck() || touched->all.intersects(waiting) || touched->changed.intersects(referred);
        const bool fits = texts.isEmpty() || bytes + outgoing.content.size() <= limits.bytes;
        if (!mustWait && !fits)
            return false;
        waiting.unite(touched->changed);
        if (mustWait)
            return true;
        referred.unite(touched->all);
        texts += setText(outgoing);
        bytes += outgoing.content.size();
        batch.sets.push_back(outgoing.id);
        return batch.sets.size() < limits.sets;
    });
    if (failure)
        return *failure;
    if (!status)
        return status.error();
    if (batch.isEmpty())
        return batch;
    const auto sender = senderOf(store);
    if (!sender)
        return sender.error();
    batch.nextNonce = sender->nextNonce;
    batch.request = R"({"v":1,"level":)" + QByteArray::number(sharingLevel) + R"(,"client":)" + text(sender->client)
        + R"(,"app":)" + text(QStringLiteral("meshstead " MESHSTEAD_VERSION)) + R"(,"epoch":)" + text(sender->epoch)
        + R"(,"read":)" + QByteArray::number(sender->read) + R"(,"read_hash":)" + text(sender->readHash)
        + R"(,"nonce":)" + (sender->nonce.isEmpty() ? QByteArray("null") : text(sender->nonce)) + R"(,"next_nonce":)"
        + text(sender->nextNonce) + R"(,"sets":[)" + texts.join(',') + "]}";
    return batch;
}

Status recordAnswer(SqlConnection& connection, const OutgoingBatch& batch, const QJsonObject& answer)
{
    ShareStore store(connection);
    const qint64 commit = answer[u"cno"_s].toInteger();
    QHash<QString, QJsonObject> verdicts;
    for (const QJsonValue item : answer[u"results"_s].toArray())
        verdicts.insert(item[u"id"_s].toString(), item.toObject());
    for (const ChangeSetId& id : batch.sets) {
        const QJsonObject verdict = verdicts.value(id.toString());
        const OutgoingState state = verdict.isEmpty() ? OutgoingState::Accepted : stateOf(verdict[u"s"_s].toString());
        const bool isAccepted = state == OutgoingState::Accepted;
        const qint64 acceptedBy = verdict.isEmpty() ? commit : verdict[u"cno"_s].toInteger();
        const Status status
            = isAccepted ? store.setState(id, state, acceptedBy) : store.setState(id, state, 0, verdict);
        if (!status)
            return status;
    }
    if (const Status status = store.setFact(fact::nonce, batch.nextNonce); !status)
        return status;
    // Chosen now, so that the next batch need not write anything before it can go out.
    return store.setFact(fact::nextNonce, newUuid().toString());
}

} // namespace mesh
