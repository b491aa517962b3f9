// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/push_round.h"

#include "sharing/share_facts.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int attemptsAtMost = 8; // of a push that the server was in the way of
constexpr unsigned firstPause = 20; // ms; doubles with every attempt

// States of the shared mesh's own.
constexpr const char* copiedWorkspace = "MS001";
constexpr const char* tooOld = "MS002";
constexpr const char* unknownWorkspace = "MS003";
constexpr const char* anotherMesh = "MS004";
// PostgreSQL's.
constexpr const char* lockTimeout = "55P03";
constexpr const char* diskFull = "53100";
constexpr const char* notPermitted = "42501";

/// Why the server could not even look at a change set.
QJsonObject refusal(const PgFailure& failure)
{
    return {{u"s"_s, u"error"_s},
            {u"why"_s, u"server"_s},
            {u"state"_s, QString::fromLatin1(failure.state)},
            {u"text"_s, failure.text}};
}

PushRound::Step stopFor(const Status& status)
{
    return status ? PushRound::Step() : PushRound::Step {PushRound::Next::Stop, 0, status.error()};
}

} // namespace

PushReply sendBatch(SharedMesh& shared, const OutgoingBatch& batch)
{
    auto answer = shared.push(batch.request);
    if (answer)
        return {.answer = std::move(*answer), .error = {}, .failure = {}};
    PushReply reply {.answer = {}, .error = answer.error(), .failure = shared.failure()};
    if (reply.failure.state == lockTimeout)
        static_cast<void>(shared.reapStuck());
    return reply;
}

Status PushRound::prepare(Document& document)
{
    if (!std::exchange(m_hasAskedAgain, true)) {
        const Status again = document.receive(
            {}, [](SqlConnection& connection) { return ShareStore(connection).resend(OutgoingState::Outdated); });
        if (!again)
            return again;
    }
    bool isNamed = false;
    const Status status = document.read([&](SqlConnection& connection) {
        const auto name = nextNonce(ShareStore(connection));
        isNamed = name && !name->isEmpty();
        return name ? ok() : Status(name.error());
    });
    if (!status || isNamed)
        return status;
    return document.receive({}, [](SqlConnection& connection) {
        ShareStore store(connection);
        return chooseNonce(store);
    });
}

Result<OutgoingBatch> PushRound::next(Document& document)
{
    if (const Status status = prepare(document); !status)
        return status.error();
    Result<OutgoingBatch> batch = OutgoingBatch();
    const Status status = document.read([&](SqlConnection& connection) {
        batch = takeBatch(connection, m_limits);
        return ok();
    });
    return status ? batch : status.error();
}

PushRound::Step PushRound::settle(Document& document, const OutgoingBatch& batch, const PushReply& reply)
{
    if (reply.answer)
        return record(document, batch, *reply.answer);
    const QByteArray& state = reply.failure.state;
    if (state == copiedWorkspace || state == unknownWorkspace)
        return {Next::BecomeAnother};
    const bool isAboutTheSession = reply.failure.isConnectionLost() || state == tooOld || state == anotherMesh
        || state == diskFull || state == notPermitted;
    if (isAboutTheSession)
        return {Next::Stop, 0, reply.error};
    if (reply.failure.isWorthRetrying()) {
        if (++m_attempts >= attemptsAtMost)
            return {Next::Stop, 0, reply.error};
        const unsigned pause = firstPause << m_attempts;
        return {Next::Again, pause + QRandomGenerator::global()->bounded(pause)};
    }
    // Something in it upset the server: half of it, until the one is found.
    if (batch.sets.size() > 1) {
        m_limits.sets = batch.sets.size() / 2;
        return {};
    }
    return refuse(document, batch, reply.failure);
}

PushRound::Step PushRound::record(Document& document, const OutgoingBatch& batch, const QJsonObject& answer)
{
    m_attempts = 0;
    m_limits = {};
    const auto results = answer[u"results"_s].toArray();
    const auto stuck
        = std::ranges::count_if(results, [](const QJsonValue& result) { return result[u"s"_s].toString() != u"dup"; });
    m_outcome.stuck += stuck;
    m_outcome.sent += qint64(batch.sets.size()) - stuck;
    return stopFor(
        document.receive({}, [&](SqlConnection& connection) { return recordAnswer(connection, batch, answer); }));
}

PushRound::Step PushRound::refuse(Document& document, const OutgoingBatch& batch, const PgFailure& failure)
{
    m_limits = {};
    ++m_outcome.stuck;
    return stopFor(document.receive({}, [&](SqlConnection& connection) {
        return ShareStore(connection).setState(batch.sets.front(), OutgoingState::Refused, 0, refusal(failure));
    }));
}

Status becomeAnother(Document& document, const Uuid& client)
{
    return document.receive({}, [&](SqlConnection& connection) {
        ShareStore store(connection);
        const std::pair<QString, QString> facts[] {
            {fact::client, client.toString()}, {fact::nonce, QString()},
            {fact::nextNonce, QString()},      {fact::cursor, u"0"_s},
            {fact::cursorHash, QString()},
        };
        for (const auto& [key, value] : facts) {
            if (const Status status = store.setFact(key, value); !status)
                return status;
        }
        return store.resend(OutgoingState::Accepted); // perhaps by another server, that never heard of it
    });
}

} // namespace mesh
