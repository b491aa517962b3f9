// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// How a session keeps the document and the shared mesh in step: connect, push, pull, idle, and again.

#include "document/document_reader.h"
#include "sharing/mending.h"
#include "sharing/share_link.h"
#include "sharing/share_session.h"
#include "sharing/sharing_text.h"

#include <QRandomGenerator>

namespace mesh {

namespace {

constexpr int busyDelay = 200; // ms until a document that writes is asked again
constexpr int longestPause = 60; // s between two attempts to connect
constexpr std::size_t receivedAtMost = 1000; // change sets remembered
constexpr std::size_t immediateRecords = Document::immediateChanges;

bool isWorthWaiting(const Error& error)
{
    return error.code == Error::Code::Offline || error.code == Error::Code::Busy || error.code == Error::Code::Io;
}

} // namespace

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
    m_state.unsendable.reset();
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
    const bool isFirst = m_round.isFirst();
    if (const Status status = m_round.prepare(m_document); !status) {
        fail(status.error());
        return;
    }
    if (isFirst)
        refresh(); // what an older server did not know is pending again
    if (m_state.counts.pending == 0 || m_state.unsendable) {
        rest();
        return;
    }
    m_isStepping = true;
    struct Sent
    {
        Result<OutgoingBatch> batch = notSignedIn();
        PushReply reply;
    };
    auto sent = std::make_shared<Sent>();
    // Taken there, too: to read and check some megabytes of change sets would hold the window up.
    askPlain(
        [this, sent, limits = m_round.limits(), reader = m_document.reader(),
         tell = link().teller()](SharedMesh& shared) {
            const Status read = reader.read([&](SqlConnection& connection) {
                sent->batch = takeBatch(connection, limits);
                return ok();
            });
            if (!read)
                sent->batch = read.error();
            if (!sent->batch || sent->batch->isEmpty())
                return;
            tell([this] { setPhase(ShareState::Phase::Sending); });
            sent->reply = sendBatch(shared, *sent->batch);
        },
        [this, sent] {
            m_isStepping = false;
            if (!sent->batch) {
                if (!isMending(sent->batch.error()))
                    fail(sent->batch.error());
            } else if (sent->batch->isEmpty()) {
                rest(); // all that waits, waits for a person
            } else {
                settlePush(*sent->batch, sent->reply);
            }
        });
}

void ShareSession::rest()
{
    if (m_isPullDue)
        pull();
    else
        setPhase(ShareState::Phase::Idle);
}

void ShareSession::settlePush(const OutgoingBatch& batch, const PushReply& reply)
{
    if (m_document.isBusy()) {
        m_isStepping = true;
        QTimer::singleShot(busyDelay, m_link.get(), [this, batch, reply] {
            m_isStepping = false;
            settlePush(batch, reply);
        });
        return;
    }
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
        if (next.error->code == Error::Code::TooNew)
            readOnly(*next.error);
        else
            fail(*next.error);
        break;
    }
}

void ShareSession::readOnly(const Error& error)
{
    m_state.unsendable = error;
    m_step.start(0);
}

bool ShareSession::isMending(const Error& error)
{
    if (error.code != Error::Code::Corrupt)
        return false;
    if (m_document.isBusy()) {
        m_step.start(busyDelay); // nothing can be mended now: it is met again
        return true;
    }
    m_isStepping = true;
    const auto finish = [this, error, link = QPointer(m_link.get())](const Result<int>& damaged) {
        if (link) {
            mended(damaged, error);
            return;
        }
        refresh(); // somebody signed out meanwhile
        emit outgoingChanged();
    };
    if (openRecords() > immediateRecords)
        mendOutboxLater(m_document, finish);
    else
        finish(mendOutbox(m_document));
    return true;
}

void ShareSession::mended(const Result<int>& damaged, const Error& error)
{
    m_isStepping = false;
    if (!damaged || *damaged == 0) { // something else is
        fail(error);
        return;
    }
    refresh();
    emit outgoingChanged();
    emit outboxMended();
    m_step.start(0);
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
        m_isPullDue = true;
        if (!isMending(pulled.error()))
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
    struct Arrived
    {
        std::shared_ptr<Pulled> pulled;
        std::shared_ptr<Incoming> incoming;
    };
    const auto arrived = std::make_shared<Arrived>(Arrived {*pulled, incoming});
    // The moment before the change set gets its own: from then on the journal has what is new.
    const SqlWork alongside = [arrived, now = Instant::now()](SqlConnection& connection) {
        return recordPull(connection, *arrived->pulled, *arrived->incoming, now);
    };
    const auto finish = [this, arrived, link = QPointer(m_link.get())](const Status& status) {
        if (!link) { // somebody signed out meanwhile: what arrived is kept, and nothing follows
            refresh();
            emit outgoingChanged();
            return;
        }
        m_isStepping = false;
        if (!status && status.error().code != Error::Code::Conflict) {
            fail(status.error());
            return;
        }
        m_isPullDue = m_isPullDue || !status; // somebody typed meanwhile: once more, from the state as it is now
        if (status) {
            recordReceived(*arrived->pulled);
            m_lookout.record(*arrived->pulled, *arrived->incoming);
        }
        refresh();
        setPhase(ShareState::Phase::Idle);
        if (status)
            emit outgoingChanged();
        if (status && !arrived->incoming->images.empty())
            lookAhead();
        else
            m_step.start(0);
        // A first pull is large; giving its memory back would hold the window up.
        if (link)
            link->post([rest = std::move(*arrived)](std::unique_ptr<SharedMesh>&) {}, [] {});
    };
    ChangeSet changes = std::move(incoming->changes);
    if (changes.changes.size() + openRecords() > immediateRecords)
        m_document.receiveLater(std::move(changes), alongside, finish);
    else
        finish(m_document.receive(std::move(changes), alongside));
}

std::size_t ShareSession::openRecords() const
{
    Result<qint64> count = 0;
    const Status status = m_document.read([&](SqlConnection& connection) {
        count = ShareStore(connection).openRecords();
        return ok();
    });
    return status && count ? std::size_t(*count) : 0;
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

} // namespace mesh
