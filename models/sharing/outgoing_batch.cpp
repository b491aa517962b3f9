// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/outgoing_batch.h"

#include "sharing/share_facts.h"
#include "sharing/shared_mesh.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr std::size_t passedByAtMost = 4; // change sets that wait, once a batch has something to send

/// The records that a change set touches and those that it refers to.
struct Touched
{
    QSet<Uuid> changed;
    QSet<Uuid> all;
};

/// Whatever looks like an id, alone or behind the kind of what it names: one too many makes a change set wait for the
/// next batch, and that is all.
void addReferences(const QJsonValue& value, QSet<Uuid>& to)
{
    constexpr qsizetype length = 36;
    if (value.isString()) {
        const QString text = value.toString();
        const qsizetype start = text.size() - length;
        if (start != 0 && (start < 0 || text[start - 1] != u':'))
            return;
        if (const auto uuid = Uuid::fromString(QStringView(text).sliced(start)))
            to.insert(*uuid);
    } else if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            addReferences(item, to);
    } else if (value.isObject()) {
        for (const QJsonValue item : value.toObject())
            addReferences(item, to);
    }
}

/// Looked at as JSON only: every batch reads many change sets, and those of another version are not for us to judge.
Touched touchedBy(const Outgoing& outgoing)
{
    Touched touched;
    for (const QJsonValue change : QJsonDocument::fromJson(outgoing.content).array()) {
        if (const auto id = Uuid::fromString(change[u"id"_s].toString())) {
            touched.changed.insert(*id);
            touched.all.insert(*id);
        }
        addReferences(change[u"f"_s], touched.all);
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

Result<Sender> senderOf(const ShareStore& store)
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

Result<QString> nextNonce(const ShareStore& store)
{
    return store.fact(fact::nextNonce);
}

Status chooseNonce(ShareStore& store)
{
    return store.setFact(fact::nextNonce, newUuid().toString());
}

Result<OutgoingBatch> takeBatch(SqlConnection& connection, const BatchLimits& limits)
{
    ShareStore store(connection);
    OutgoingBatch batch;
    QByteArrayList texts;
    qsizetype bytes = 0;
    QSet<Uuid> waiting; // records that something before stands on: what touches them waits, too
    QSet<Uuid> referred; // by the batch: they must not go away under it
    std::size_t passedBy = 0;
    const std::vector<OutgoingState> states {OutgoingState::Pending, OutgoingState::Conflict, OutgoingState::Denied,
                                             OutgoingState::Outdated, OutgoingState::Refused};
    const Status status = store.outgoing(states, [&](Outgoing outgoing) {
        const Touched touched = touchedBy(outgoing);
        const bool mustWait
            = outgoing.isStuck() || touched.all.intersects(waiting) || touched.changed.intersects(referred);
        const bool fits = texts.isEmpty() || bytes + outgoing.content.size() <= limits.bytes;
        if (!mustWait && !fits)
            return false;
        waiting.unite(touched.changed);
        if (mustWait) // to look for more behind it is worth some reading, not all of it for every batch
            return texts.isEmpty() || ++passedBy < passedByAtMost;
        referred.unite(touched.all);
        texts += setText(outgoing);
        bytes += outgoing.content.size();
        batch.sets.push_back(outgoing.id);
        return batch.sets.size() < limits.sets;
    });
    if (!status)
        return status.error();
    if (batch.isEmpty())
        return batch;
    const auto sender = senderOf(store);
    if (!sender)
        return sender.error();
    Q_ASSERT(!sender->nextNonce.isEmpty());
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
    return chooseNonce(store); // now, so that the next batch need not write anything before it can go out
}

} // namespace mesh
