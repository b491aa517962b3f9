// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/lookout.h"
#include "sharing/sharing.h"
#include "sharing/verification.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace mesh {

class ShareLink;

/// What a person should know of the sharing at any moment.
struct ShareState
{
    enum class Phase : quint8
    {
        Alone, ///< the workspace belongs to no shared mesh
        SignedOut, ///< it does, and nobody is signed in
        Connecting,
        Sending,
        Receiving,
        Idle, ///< signed in, all there is was exchanged
        Offline, ///< cannot be reached; tried again by itself
        Stopped, ///< a person must decide: see `error`
    };
    Phase phase = Phase::Alone;
    OutgoingCounts counts;
    qint64 ahead = 0; ///< change sets that would meet a conflict: see lookout()
    std::size_t unseen = 0; ///< records changed by others and not looked at
    qint64 toDecide = 0; ///< proposals and transfers of colleagues that wait for us
    Instant lastSync; ///< null where never
    qint64 commit = 0; ///< last commit of the shared mesh that was read
    std::optional<SharedHello> hello; ///< of this session; who we are there
    std::optional<Error> error; ///< why it is Offline, Stopped or SignedOut
    std::optional<Error> unsendable; ///< why nothing goes out while what others do comes in: this program is too old
    Instant nextTry; ///< where Offline
};
/// In one or two words: "Synced", "Offline", "2 conflicts".
QString shareStateText(const ShareState& state);

/// Keeps a document and its shared mesh together while the studio runs: one worker thread, one connection. Local work
/// goes out at once, that of colleagues comes in within a second where the server can tell, and within 20 s where it
/// cannot; what is cut off resumes by itself.
///
/// Thread safety: GUI thread only. Nothing here waits for the network; answers come as signals and to callbacks, which
/// are called on the GUI thread and dropped when the session or `context` is gone.
class ShareSession : public QObject
{
    Q_OBJECT

public:
    explicit ShareSession(Document& document, QObject* parent = nullptr);
    ~ShareSession() override;

    const ShareState& state() const { return m_state; }
    /// Of the workspace; nullopt where it works alone.
    const std::optional<ShareSettings>& settings() const { return m_settings; }

    /// Signs in to the shared mesh that the workspace belongs to, and keeps it in step from then on.
    void signIn(const QString& password);
    void signOut();
    /// Looks at a shared mesh before joining: who we are there, and its fingerprint.
    struct Preview
    {
        SharedHello hello;
        QString fingerprint;
    };
    void preview(const ServerAddress& address, const QString& password, std::function<void(Result<Preview>)> done);
    /// Joins it and begins the first pull. REQUIRES: phase Alone.
    void join(const ServerAddress& address, const QString& password, const QString& fingerprint,
              std::function<void(Status)> done);
    Status leave();
    void syncSoon(); ///< at once, if it is possible

    /// The change sets on their way, newest last; without Merged and Withdrawn unless @p isAll. Facts only: verdict and
    /// content are in outgoing(id), which belongs on a worker for a large one.
    Result<std::vector<Outgoing>> outgoing(bool isAll = false) const;
    Result<Outgoing> outgoing(const ChangeSetId& id) const;
    /// What of ours would meet a conflict if it went out now, and who was faster.
    const Lookout& lookout() const { return m_lookout; }
    /// The change sets of colleagues that arrived while this session ran, newest first.
    const std::vector<SharedSet>& received() const { return m_received; }
    Status settle(const ChangeSetId& id, const Resolution& resolution); ///< see resolve()
    /// For whoever reads them: how many proposals and transfers wait for us.
    void setToDecide(qint64 count);
    /// Sends a change set that waits as a proposal to those who may decide, and takes it back here.
    void propose(const ChangeSetId& id, const QString& note, std::function<void(Status)> done);
    /// The proposals that were accepted here, and the change set of ours that carries each; kept in the workspace until
    /// it is dropped.
    std::map<Uuid, ChangeSetId> carried() const;
    void carry(const Uuid& proposal, const ChangeSetId& changeSet);
    void dropCarried(const Uuid& proposal);
    /// Goes on with a shared mesh that was put back: see startOver().
    void goOn();

    UnseenRecords unseen() const; ///< changed by others and not looked at
    void markSeen(const std::vector<RecordId>& records);
    void markAllSeen();

    /// Runs @p work(SharedMesh&) -> Result<T> on the worker and @p done with its result here: lists, people, rights.
    /// @p done gets Offline where nobody is signed in.
    template<typename Work, typename Done>
    void ask(Work work, QObject* context, Done done)
    {
        using R = std::invoke_result_t<Work, SharedMesh&>;
        auto result = std::make_shared<R>(notSignedIn());
        askPlain([work = std::move(work), result](SharedMesh& shared) mutable { *result = work(shared); },
                 [context = QPointer<QObject>(context), done = std::move(done), result]() mutable {
                     if (context)
                         done(std::move(*result));
                 });
    }
    void people(QObject* context, std::function<void(Result<std::vector<SharedPerson>>)> done);
    /// Runs every detector on the worker; progress by verificationProgressed().
    void verify(QObject* context, std::function<void(Result<Verification>)> done);
    void cancelVerification();

signals:
    void stateChanged(); ///< state() or settings()
    void outgoingChanged(); ///< outgoing()
    void receivedChanged(); ///< received(), unseen()
    void warningsChanged(); ///< lookout()
    void outboxMended(); ///< a damaged file had altered what was to go out: see mendOutbox()
    void pullProgressed(qint64 done, qint64 total);
    void verificationProgressed(qint64 done, qint64 total);

private:
    static Error notSignedIn();
    void setPhase(ShareState::Phase phase, std::optional<Error> error = std::nullopt);
    void refresh();
    void connectNow();
    void connected(const Result<SharedHello>& hello);
    void step();
    void push();
    void rest(); ///< where nothing is left to send
    void settlePush(const OutgoingBatch& batch, const PushReply& reply);
    void becomeAnotherNow();
    void readOnly(const Error& error); ///< from now on, until the next connection
    bool isMending(const Error& error); ///< true where damage is behind it: the next step comes once it is mended
    void mended(const Result<int>& damaged, const Error& error);
    void pull();
    void takeIn(const Result<std::shared_ptr<Pulled>>& pulled, std::shared_ptr<Incoming> incoming);
    std::size_t openRecords() const; ///< in change sets of ours that are laid over what comes in
    void recordReceived(const Pulled& pulled);
    void lookAhead();
    void explainWarnings(); ///< asks who was faster, where that happened before this session
    void fail(const Error& error);
    void poll();
    /// Runs @p work on the worker if it is connected, and then @p done here.
    void askPlain(std::function<void(SharedMesh&)> work, std::function<void()> done);
    ShareLink& link();

    Document& m_document;
    ShareState m_state;
    std::optional<ShareSettings> m_settings;
    std::vector<SharedSet> m_received;
    Lookout m_lookout;
    QString m_password; // in memory only, as long as somebody is signed in
    std::unique_ptr<ShareLink> m_link; // null until it is needed
    QTimer m_poll;
    QTimer m_hint;
    QTimer m_retry;
    QTimer m_step;
    PushRound m_round;
    int m_failures = 0; // connections that failed in a row
    bool m_isStepping = false; // a step is under way
    bool m_isPullDue = false;
    std::optional<Progress> m_verification;
};

} // namespace mesh
