// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/share_session.h"

#include "base/log.h"
#include "document/document_reader.h"
#include "sharing/proposals.h"
#include "sharing/share_facts.h"
#include "sharing/share_link.h"
#include "sharing/sharing_text.h"

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int pollInterval = 20'000; // ms between two looks where no hint comes: 0.05 questions a second
constexpr int hintDelay = 100; // ms in which hints count as one

} // namespace

QString shareStateText(const ShareState& state)
{
    if (state.counts.conflicts > 0 && state.counts.refused > 0)
        return SharingText::tr("%n to settle", nullptr, int(state.counts.conflicts + state.counts.refused));
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
        if (state.unsendable)
            return SharingText::tr("Reads only");
        if (state.counts.refused > 0)
            return SharingText::tr("%n refused", nullptr, int(state.counts.refused));
        return state.toDecide > 0 ? SharingText::tr("%n for you to decide", nullptr, int(state.toDecide))
                                  : SharingText::tr("Synced");
    case ShareState::Phase::Offline:
        return SharingText::tr("Offline");
    case ShareState::Phase::Stopped:
        return SharingText::tr("Needs you");
    }
    return {};
}

void ShareSession::setToDecide(qint64 count)
{
    if (count == m_state.toDecide)
        return;
    m_state.toDecide = count;
    emit stateChanged();
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
            const auto joined
                = [this, self = QPointer(this), link = QPointer(m_link.get()), password, done](const Status& status) {
                      if (!self)
                          return;
                      refresh();
                      setPhase(m_settings ? ShareState::Phase::SignedOut : ShareState::Phase::Alone);
                      if (done)
                          done(status);
                      if (status && link) // else somebody signed out while it was written
                          signIn(password);
                  };
            if (*ticket)
                joinLater(m_document, **ticket, joined);
            else
                joined(ticket->error());
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

std::map<Uuid, ChangeSetId> ShareSession::carried() const
{
    std::map<Uuid, ChangeSetId> carried;
    const Status status = m_document.read([&](SqlConnection& connection) {
        const auto found = ShareStore(connection).facts(fact::accepting);
        if (!found)
            return Status(found.error());
        for (const auto& [proposal, changeSet] : *found) {
            const auto id = Uuid::fromString(proposal);
            const auto carrier = Uuid::fromString(changeSet);
            if (id && carrier)
                carried.emplace(*id, *carrier);
        }
        return ok();
    });
    if (!status)
        log::logger("sharing").error("cannot read which proposals were accepted: {}", log::text(status.error().detail));
    return carried;
}

void ShareSession::carry(const Uuid& proposal, const ChangeSetId& changeSet)
{
    const Status status = m_document.receive({}, [&](SqlConnection& connection) {
        return ShareStore(connection).setFact(fact::accepting + proposal.toString(), changeSet.toString());
    });
    if (!status)
        log::logger("sharing").error("cannot keep that a proposal was accepted: {}", log::text(status.error().detail));
}

void ShareSession::dropCarried(const Uuid& proposal)
{
    const Status status = m_document.receive({}, [&](SqlConnection& connection) {
        return ShareStore(connection).dropFact(fact::accepting + proposal.toString());
    });
    if (!status)
        log::logger("sharing").error("cannot forget that a proposal was accepted: {}",
                                     log::text(status.error().detail));
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
