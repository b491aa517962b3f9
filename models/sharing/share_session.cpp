// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/share_session.h"

#include "base/log.h"
#include "document/document_reader.h"
#include "sharing/proposals.h"
#include "sharing/share_link.h"
#include "sharing/sharing_text.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int pollInterval = 20'000; // ms between two looks where no hint comes: 0.05 questions a second
constexpr int hintDelay = 100; // ms in which hints count as one
constexpr int busyDelay = 200; // ms until a document that writes is asked again
constexpr int longestPause = 60; // s between two attempts to connect
constexpr std::size_t receivedAtMost = 1000; // change sets remembered
constexpr std::size_t immediateRecords = Document::immediateChanges;

bool isWorthWaiting(const Error& error)
{
    return error.code == Error::Code::Offline || error.code == Error::Code::Busy || error.code == Error::Code::Io;
}

} // namespace

QString shareStateText(const ShareState& state)
{
    if (state.counts.conflicts > 0)
        return SharingText::tr("%n conflict(s)", nullptr, int(state.counts.conflicts));
    switch (state.phase) {
    case ShareState::Phase::Alone:
        return SharingText::tr("Works alone");
    case ShareState::Phase::SignedOut:
        return SharingText::tr("Signed out");
    case ShareState::Phase::Connecting:
        return SharingText::tr("Connecting");
    case ShareState::Phase::Sending:
        return SharingText::tr("Sending");
    case ShareState::Phase::Receiving:
        return SharingText::tr("Receiving");
    case ShareState::Phase::Idle:
        return state.counts.refused > 0 ? SharingText::tr("%n refused", nullptr, int(state.counts.refused))
                                        : SharingText::tr("Synced");
    case ShareState::Phase::Offline:
        return SharingText::tr("Offline");
    case ShareState::Phase::Stopped:
        return SharingText::tr("Needs you");
    }
    return {};
}

ShareSession::ShareSession(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &ShareSession::poll);
    for (QTimer* timer : {&m_hint, &m_retry, &m_step})
        timer->setSingleShot(true);
    m_hint.setInterval(hintDelay);
    connect(&m_hint, &QTimer::timeout, this, &ShareSession::syncSoon);
    connect(&m_retry, &QTimer::timeout, this, &ShareSession::connectNow);
    connect(&m_step, &QTimer::timeout, this, &ShareSession::step);
    connect(&document, &Document::changed, this, [this](const Mesh&, const ChangeSet& changeSet) {
        if (changeSet.info.origin == Origin::Sync || m_state.phase == ShareState::Phase::Alone)
            return;
        refresh();
        emit outgoingChanged();
        m_step.start(0);
    });
    connect(&m_lookout, &Lookout::changed, this, [this] {
        m_state.ahead = m_lookout.ahead();
        emit stateChanged();
        emit warningsChanged();
    });
    connect(&m_lookout, &Lookout::looked, this, [this] {
        explainWarnings();
        m_step.start(0); // what was overtaken is marked before it goes out
    });
    refresh();
    if (m_settings) {
        m_state.phase = ShareState::Phase::SignedOut;
        lookAhead();
    }
}

ShareSession::~ShareSession() = default;

Error ShareSession::notSignedIn()
{
    return {Error::Code::Offline, SharingText::tr("Nobody is signed in to the shared mesh."), {}};
}

ShareLink& ShareSession::link()
{
    if (!m_link) {
        m_link = std::make_unique<ShareLink>();
        connect(m_link.get(), &ShareLink::hinted, this, [this] {
            if (!m_hint.isActive())
                m_hint.start();
        });
        connect(m_link.get(), &ShareLink::lost, this, [this] {
            if (!m_isStepping)
                fail({Error::Code::Offline, SharingText::tr("The connection to the shared mesh was lost."), {}});
        });
    }
    return *m_link;
}

void ShareSession::setPhase(ShareState::Phase phase, std::optional<Error> error)
{
    m_state.phase = phase;
    m_state.error = std::move(error);
    emit stateChanged();
}

void ShareSession::refresh()
{
    const Status status = m_document.read([this](SqlConnection& connection) {
        auto settings = readSettings(connection);
        if (!settings)
            return Status(settings.error());
        m_settings = std::move(*settings);
        const ShareStore store(connection);
        const auto counts = store.counts();
        if (!counts)
            return Status(counts.error());
        m_state.counts = *counts;
        const auto unseen = store.unseen();
        if (!unseen)
            return Status(unseen.error());
        m_state.unseen = unseen->size();
        return ok();
    });
    if (!status)
        log::logger("sharing").error("cannot read the state of sharing: {}", log::text(status.error().detail));
    m_state.lastSync = m_settings ? m_settings->lastSync : Instant();
    m_state.commit = m_settings ? m_settings->cursor : 0;
}

void ShareSession::askPlain(std::function<void(SharedMesh&)> work, std::function<void()> done)
{
    link().post(
        [work = std::move(work)](std::unique_ptr<SharedMesh>& shared) {
            if (shared)
                work(*shared);
        },
        std::move(done));
}

void ShareSession::signIn(const QString& password)
{
    if (!m_settings)
        return;
    m_password = password;
    m_failures = 0;
    connectNow();
}

void ShareSession::signOut()
{
    for (QTimer* timer : {&m_poll, &m_hint, &m_retry, &m_step})
        timer->stop();
    m_password.clear();
    m_link.reset();
    m_isStepping = false;
    m_state.hello.reset();
    setPhase(m_settings ? ShareState::Phase::SignedOut : ShareState::Phase::Alone);
}

void ShareSession::preview(const ServerAddress& address, const QString& password,
                           std::function<void(Result<Preview>)> done)
{
    auto result = std::make_shared<Result<Preview>>(notSignedIn());
    link().post(
        [address, password, result](std::unique_ptr<SharedMesh>&) {
            auto shared = SharedMesh::open(address, password);
            if (!shared) {
                *result = shared.error();
                return;
            }
            auto hello = (*shared)->hello(newUuid());
            if (!hello)
                *result = hello.error();
            else
                *result = Preview {*hello, (*shared)->fingerprint(*hello)};
        },
        [done = std::move(done), result] { done(std::move(*result)); });
}

void ShareSession::join(const ServerAddress& address, const QString& password, const QString& fingerprint,
                        std::function<void(Status)> done)
{
    auto ticket = std::make_shared<Result<JoinTicket>>(notSignedIn());
    setPhase(ShareState::Phase::Connecting);
    link().post(
        [address, password, fingerprint, ticket](std::unique_ptr<SharedMesh>&) {
            auto shared = SharedMesh::open(address, password);
            *ticket = shared ? askToJoin(**shared, fingerprint) : Result<JoinTicket>(shared.error());
        },
        [this, password, ticket, done = std::move(done)] {
            const Status status = *ticket ? joinWith(m_document, **ticket) : ticket->error();
            refresh();
            setPhase(m_settings ? ShareState::Phase::SignedOut : ShareState::Phase::Alone);
            if (done)
                done(status);
            if (status)
                signIn(password);
        });
}

Status ShareSession::leave()
{
    signOut();
    const Status status = leaveSharedMesh(m_document);
    refresh();
    m_received.clear();
    m_lookout.forget();
    setPhase(m_settings ? ShareState::Phase::SignedOut : ShareState::Phase::Alone);
    emit outgoingChanged();
    emit receivedChanged();
    return status;
}

void ShareSession::connectNow()
{
    if (!m_settings || m_isStepping)
        return;
    m_isStepping = true;
    m_retry.stop();
    setPhase(ShareState::Phase::Connecting);
    auto hello = std::make_shared<Result<SharedHello>>(notSignedIn());
    link().post(
        [address = m_settings->address, client = m_settings->client, password = m_password,
         hello](std::unique_ptr<SharedMesh>& shared) {
            shared.reset();
            auto opened = SharedMesh::open(address, password);
            if (!opened) {
                *hello = opened.error();
                return;
            }
            *hello = (*opened)->hello(client);
            if (!*hello)
                return;
            shared = std::move(*opened);
            static_cast<void>(shared->listen()); // without it, we look from time to time
        },
        [this, hello] { connected(*hello); });
}

void ShareSession::connected(const Result<SharedHello>& hello)
{
    m_isStepping = false;
    if (!hello) {
        fail(hello.error());
        return;
    }
    m_failures = 0;
    m_round = PushRound();
    m_state.hello = *hello;
    m_state.nextTry = {};
    m_poll.start();
    // First what happened while we were away: who wrote meanwhile what we wrote is shown before it goes out.
    pull();
}

void ShareSession::syncSoon()
{
    if (m_state.phase == ShareState::Phase::Offline) {
        connectNow();
        return;
    }
    m_isPullDue = true;
    m_step.start(0);
}

void ShareSession::step()
{
    using Phase = ShareState::Phase;
    const Phase phase = m_state.phase;
    if (m_isStepping || (phase != Phase::Idle && phase != Phase::Sending && phase != Phase::Receiving))
        return;
    if (m_document.isBusy())
        m_step.start(busyDelay);
    else
        push();
}

void ShareSession::push()
{
    const auto batch = m_round.next(m_document);
    if (!batch) {
        fail(batch.error());
        return;
    }
    if (batch->isEmpty()) {
        if (m_isPullDue)
            pull();
        else
            setPhase(ShareState::Phase::Idle);
        return;
    }
    setPhase(ShareState::Phase::Sending);
    m_isStepping = true;
    auto reply = std::make_shared<PushReply>();
    reply->error = notSignedIn();
    askPlain([batch = *batch, reply](SharedMesh& shared) { *reply = sendBatch(shared, batch); },
             [this, batch = *batch, reply] {
                 m_isStepping = false;
                 settlePush(batch, *reply);
             });
}

void ShareSession::settlePush(const OutgoingBatch& batch, const PushReply& reply)
{
    const PushRound::Step next = m_round.settle(m_document, batch, reply);
    refresh();
    if (!m_lookout.warnings().empty())
        lookAhead();
    emit outgoingChanged();
    m_isPullDue = true;
    switch (next.next) {
    case PushRound::Next::Again:
        m_step.start(int(next.pause));
        break;
    case PushRound::Next::BecomeAnother:
        becomeAnotherNow();
        break;
    case PushRound::Next::Stop:
        fail(*next.error);
        break;
    }
}

void ShareSession::becomeAnotherNow()
{
    m_isStepping = true;
    const Uuid client = newUuid();
    auto registered = std::make_shared<Status>(notSignedIn());
    askPlain([client, registered](SharedMesh& shared) { *registered = shared.registerClient(client); },
             [this, client, registered] {
                 m_isStepping = false;
                 const Status status = *registered ? becomeAnother(m_document, client) : *registered;
                 refresh();
                 if (status)
                     step();
                 else
                     fail(status.error());
             });
}

void ShareSession::pull()
{
    m_isPullDue = false;
    setPhase(ShareState::Phase::Receiving);
    m_isStepping = true;
    using PulledResult = Result<std::shared_ptr<Pulled>>;
    auto pulled = std::make_shared<PulledResult>(notSignedIn());
    auto incoming = std::make_shared<Incoming>();
    const Progress progress([this, tell = link().teller()](qint64 done, qint64 total) {
        tell([this, done, total] { emit pullProgressed(done, total); });
    });
    askPlain(
        [settings = *m_settings, mesh = m_document.mesh(), reader = m_document.reader(), pulled, incoming,
         progress](SharedMesh& shared) {
            auto read = shared.pull(settings.client, settings.epoch, settings.cursor, settings.cursorHash, progress);
            if (!read) {
                *pulled = read.error();
                return;
            }
            auto made = incomingOf(mesh, *read, reader);
            if (!made) {
                *pulled = made.error();
                return;
            }
            *incoming = std::move(*made);
            *pulled = std::make_shared<Pulled>(std::move(*read));
        },
        [this, pulled, incoming] { takeIn(*pulled, incoming); });
}

void ShareSession::takeIn(const Result<std::shared_ptr<Pulled>>& pulled, std::shared_ptr<Incoming> incoming)
{
    if (!pulled) {
        m_isStepping = false;
        fail(pulled.error());
        return;
    }
    if (m_document.isBusy()) {
        // A large change of our own is being written; what was worked out no longer fits it.
        m_isStepping = false;
        m_isPullDue = true;
        m_step.start(busyDelay);
        return;
    }
    // The moment before the change set gets its own: from then on the journal has what is new.
    const SqlWork alongside = [pulled = *pulled, incoming, now = Instant::now()](SqlConnection& connection) {
        return recordPull(connection, *pulled, *incoming, now);
    };
    const auto finish = [this, pulled = *pulled, incoming](const Status& status) {
        m_isStepping = false;
        if (!status && status.error().code != Error::Code::Conflict) {
            fail(status.error());
            return;
        }
        m_isPullDue = m_isPullDue || !status; // somebody typed meanwhile: once more, from the state as it is now
        if (status) {
            recordReceived(*pulled);
            m_lookout.record(*pulled, *incoming);
        }
        refresh();
        setPhase(ShareState::Phase::Idle);
        if (status)
            emit outgoingChanged();
        if (status && !incoming->images.empty())
            lookAhead();
        else
            m_step.start(0);
    };
    if (incoming->changes.changes.size() > immediateRecords)
        m_document.receiveLater(incoming->changes, alongside, finish);
    else
        finish(m_document.receive(incoming->changes, alongside));
}

void ShareSession::recordReceived(const Pulled& pulled)
{
    m_state.hello = pulled.hello;
    if (pulled.since == 0)
        return;
    const auto before = m_received.size();
    for (const SharedSet& set : pulled.sets) {
        if (set.login != pulled.hello.login)
            m_received.insert(m_received.begin(), set);
    }
    if (m_received.size() > receivedAtMost)
        m_received.resize(receivedAtMost);
    if (m_received.size() != before)
        emit receivedChanged();
}

void ShareSession::fail(const Error& error)
{
    m_poll.stop();
    if (!isWorthWaiting(error)) {
        setPhase(ShareState::Phase::Stopped, error);
        return;
    }
    const int seconds = std::min(longestPause, 1 << std::min(m_failures++, 6));
    const int jitter = QRandomGenerator::global()->bounded(200 * seconds);
    m_state.nextTry = Instant::fromMilliseconds(Instant::now().milliseconds() + 1000 * seconds + jitter);
    m_retry.start(1000 * seconds + jitter);
    setPhase(ShareState::Phase::Offline, error);
}

void ShareSession::poll()
{
    if (m_isStepping || m_state.phase != ShareState::Phase::Idle)
        return;
    m_isStepping = true;
    auto head = std::make_shared<Result<qint64>>(notSignedIn());
    askPlain([client = m_settings->client, head](SharedMesh& shared) { *head = shared.beat(client); },
             [this, head] {
                 m_isStepping = false;
                 if (!*head)
                     fail(head->error());
                 else if (**head != m_state.commit)
                     syncSoon();
                 else
                     step();
             });
}

Result<std::vector<Outgoing>> ShareSession::outgoing(bool isAll) const
{
    std::vector<OutgoingState> states {OutgoingState::Pending, OutgoingState::Accepted, OutgoingState::Conflict,
                                       OutgoingState::Denied,  OutgoingState::Outdated, OutgoingState::Refused};
    if (isAll) {
        states.push_back(OutgoingState::Merged);
        states.push_back(OutgoingState::Withdrawn);
    }
    std::vector<Outgoing> sets;
    const Status status = m_document.read([&](SqlConnection& connection) {
        auto found = ShareStore(connection).outgoingFacts(states);
        if (!found)
            return Status(found.error());
        sets = std::move(*found);
        return ok();
    });
    return status ? Result<std::vector<Outgoing>>(std::move(sets)) : status.error();
}

Result<Outgoing> ShareSession::outgoing(const ChangeSetId& id) const
{
    Result<Outgoing> outgoing = Outgoing();
    const Status status = m_document.read([&](SqlConnection& connection) {
        outgoing = ShareStore(connection).outgoing(id);
        return ok();
    });
    return status ? outgoing : status.error();
}

void ShareSession::lookAhead()
{
    if (m_state.counts.pending > 0) {
        m_lookout.look(m_document.reader());
        return;
    }
    m_lookout.forget();
    m_step.start(0);
}

void ShareSession::explainWarnings()
{
    const std::vector<RecordId> records = m_lookout.unexplained();
    if (records.empty() || !m_state.hello)
        return;
    ask([records](SharedMesh& shared) { return lastTouches(shared, records); }, this,
        [this](const auto& touches) {
            if (touches)
                m_lookout.record(*touches);
        });
}

Status ShareSession::settle(const ChangeSetId& id, const Resolution& resolution)
{
    const Status status = resolve(m_document, id, resolution);
    refresh();
    if (!m_lookout.warnings().empty())
        lookAhead();
    emit stateChanged();
    emit outgoingChanged();
    m_step.start(0);
    return status;
}

void ShareSession::propose(const ChangeSetId& id, const QString& note, std::function<void(Status)> done)
{
    const auto found = outgoing(id);
    if (!found) {
        done(found.error());
        return;
    }
    ask([title = found->reason, note,
         content = found->content](SharedMesh& shared) { return proposals::propose(shared, title, note, content); },
        this,
        [this, id, done = std::move(done)](const Status& status) {
            done(status ? settle(id, Resolution::Theirs) : status);
        });
}

void ShareSession::goOn()
{
    if (m_isStepping || !m_settings)
        return;
    m_isStepping = true;
    auto ticket = std::make_shared<Result<JoinTicket>>(notSignedIn());
    askPlain([ticket](SharedMesh& shared) { *ticket = askToJoin(shared, {}); },
             [this, ticket] {
                 m_isStepping = false;
                 const Status status = *ticket ? startOverWith(m_document, **ticket) : ticket->error();
                 refresh();
                 if (!status) {
                     fail(status.error());
                     return;
                 }
                 m_isPullDue = true;
                 m_poll.start();
                 setPhase(ShareState::Phase::Receiving);
                 m_step.start(0);
             });
}

UnseenRecords ShareSession::unseen() const
{
    UnseenRecords records;
    const Status status = m_document.read([&](SqlConnection& connection) {
        auto found = ShareStore(connection).unseen();
        if (!found)
            return Status(found.error());
        records = std::move(*found);
        return ok();
    });
    if (!status)
        log::logger("sharing").error("cannot read what is unseen: {}", log::text(status.error().detail));
    return records;
}

void ShareSession::markSeen(const std::vector<RecordId>& records)
{
    const Status status
        = m_document.receive({}, [&](SqlConnection& connection) { return ShareStore(connection).markSeen(records); });
    if (!status)
        return; // they stay marked until the next time
    refresh();
    emit stateChanged();
    emit receivedChanged();
}

void ShareSession::markAllSeen()
{
    std::vector<RecordId> records;
    for (const auto& [record, unseen] : unseen())
        records.push_back(record);
    markSeen(records);
}

void ShareSession::people(QObject* context, std::function<void(Result<std::vector<SharedPerson>>)> done)
{
    ask([](SharedMesh& shared) { return shared.people(); }, context, std::move(done));
}

void ShareSession::verify(QObject* context, std::function<void(Result<Verification>)> done)
{
    const Progress progress([this, tell = link().teller()](qint64 at, qint64 total) {
        tell([this, at, total] { emit verificationProgressed(at, total); });
    });
    m_verification = progress;
    ask(
        [reader = m_document.reader(), progress](SharedMesh& shared) -> Result<Verification> {
            Witnesses witnesses;
            const Status status = reader.read([&](SqlConnection& connection) {
                auto read = readWitnesses(connection);
                if (!read)
                    return Status(read.error());
                witnesses = std::move(*read);
                return ok();
            });
            return status ? verifySharedMesh(shared, witnesses, progress) : status.error();
        },
        context, std::move(done));
}

void ShareSession::cancelVerification()
{
    if (m_verification)
        m_verification->cancel();
}

} // namespace mesh
