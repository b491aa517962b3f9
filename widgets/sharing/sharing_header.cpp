// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/sharing_header.h"

#include "items/history_model.h"
#include "items/words.h"
#include "widgets/common/dialog_service.h"
#include "widgets/common/inline_message.h"
#include "widgets/common/key_value_grid.h"
#include "widgets/common/page_header.h"
#include "widgets/session/session.h"
#include "widgets/sharing/share_words.h"
#include "widgets/sharing/sign_in_strip.h"
#include "widgets/sharing/toned_label.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int factColumns = 4;
constexpr int steps = 1000; // of the progress bar
using Phase = ShareState::Phase;

bool isSignedIn(const ShareState& state)
{
    return state.phase != Phase::Alone && state.phase != Phase::SignedOut;
}

} // namespace

SharingHeader::SharingHeader(Session& session, ShareSession& sharing, SignInStrip& signIn, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_sharing(sharing)
    , m_signInStrip(signIn)
    , m_header(new PageHeader(tr("Sharing")))
    , m_sync(new QPushButton(icon(u"sharing"_s), tr("Sync now")))
    , m_signOut(new QPushButton(icon(u"lock"_s), tr("Sign out")))
    , m_leave(new QPushButton(icon(u"close"_s), tr("Leave...")))
    , m_error(new InlineMessage)
    , m_progress(new QProgressBar)
{
    m_sync->setObjectName(u"syncButton"_s);
    m_sync->setToolTip(tr("Send and receive what there is, without waiting"));
    m_signOut->setObjectName(u"signOutButton"_s);
    m_signOut->setToolTip(tr("End the session; what you change waits here until you sign in again"));
    m_leave->setObjectName(u"leaveButton"_s);
    m_leave->setToolTip(tr("Let this workspace work alone again"));
    setVariant(m_leave, ButtonVariant::Flat);
    m_header->addTrailing(m_leave, icon(u"close"_s));
    m_header->addTrailing(m_signOut, icon(u"lock"_s));
    m_header->addTrailing(m_sync, icon(u"sharing"_s));
    m_error->setObjectName(u"sharingError"_s);
    m_error->hide();
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Progress of what is received"));
    m_progress->hide();
    makeFacts();

    auto* body = new QVBoxLayout;
    body->setContentsMargins(metrics::PageMargin, 0, metrics::PageMargin, 0);
    body->setSpacing(12);
    body->addWidget(m_error);
    body->addWidget(&signIn);
    body->addWidget(m_facts);
    body->addWidget(m_progress);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(body);

    connect(m_sync, &QPushButton::clicked, &sharing, &ShareSession::syncSoon);
    connect(m_signOut, &QPushButton::clicked, &sharing, &ShareSession::signOut);
    connect(m_leave, &QPushButton::clicked, this, &SharingHeader::leave);
    connect(m_error, &InlineMessage::actionTriggered, this, &SharingHeader::act);
    connect(&sharing, &ShareSession::stateChanged, this, &SharingHeader::refresh);
    connect(&sharing, &ShareSession::outgoingChanged, this, &SharingHeader::refresh);
    connect(&sharing, &ShareSession::pullProgressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, total > 0 ? steps : 0);
        if (total > 0)
            m_progress->setValue(int(done * steps / total));
    });
    refresh();
}

void SharingHeader::makeFacts()
{
    m_facts = new KeyValueGrid(factColumns);
    m_state = new TonedLabel;
    m_state->setObjectName(u"sharingState"_s);
    m_facts->addWidget(tr("State"), m_state);
    m_lastSync = m_facts->addText(tr("Last synced"), {});
    m_who = m_facts->addText(tr("You are"), {});
    m_who->setObjectName(u"sharingWho"_s);
    m_address = m_facts->addText(tr("Shared mesh"), {});
    m_address->setObjectName(u"sharingAddress"_s);
}

void SharingHeader::refresh()
{
    const auto& settings = m_sharing.settings();
    const ShareState& state = m_sharing.state();
    if (!settings)
        return;
    const Standing standing = standingOf(state);
    m_state->set(standing.icon, standing.word, standing.tone);
    const bool isNever = state.lastSync.isNull();
    m_lastSync->setText(isNever ? tr("Never") : momentText(state.lastSync, Instant::now()));
    m_lastSync->setToolTip(isNever ? QString() : dateText(state.lastSync));
    const SharedRole role = state.hello ? state.hello->role : settings->role;
    m_who->setText(tr("%1, %2", "login, role").arg(settings->address.login, roleLabel(role)));
    ServerAddress shown = settings->address;
    shown.login.clear();
    shown.rootCertificate.clear();
    shown.fingerprint.clear();
    m_address->setText(shown.toText());
    m_address->setToolTip(settings->address.toText());

    const bool isHere = isSignedIn(state);
    m_sync->setEnabled(state.phase == Phase::Idle || state.phase == Phase::Offline);
    m_signOut->setVisible(isHere);
    m_signInStrip.setVisible(state.phase == Phase::SignedOut
                             || (state.error && state.error->code == Error::Code::Denied));
    // A first pull takes a while; later ones are over before one could look.
    const bool isPulling = state.phase == Phase::Receiving && (isNever || state.commit == 0);
    if (isPulling && m_progress->isHidden())
        m_progress->setRange(0, 0);
    m_progress->setVisible(isPulling);
    refreshError();
}

void SharingHeader::refreshError()
{
    const ShareState& state = m_sharing.state();
    const std::optional<Error>& shown = state.error ? state.error : state.unsendable;
    m_error->setVisible(shown.has_value());
    if (!shown)
        return;
    QString text = shown->message;
    if (state.phase == Phase::Offline && !state.nextTry.isNull()) {
        const QString at = QLocale().toString(state.nextTry.toDateTime().toLocalTime().time(), QLocale::ShortFormat);
        //: %1 is a whole sentence, %2 a time of day
        text = tr("%1 It is tried again at %2; what you change waits here.").arg(text, at);
    }
    const Tone tone = state.phase == Phase::Offline || !state.error ? Tone::Warn : Tone::Bad;
    if (m_error->text() != text || m_error->tone() != tone)
        m_error->setMessage(tone, text);
    const bool isAnotherMesh = state.phase == Phase::Stopped && state.error->code == Error::Code::Conflict;
    m_error->setActionText(isAnotherMesh                       ? tr("Go on with it...")
                               : state.phase == Phase::Offline ? tr("Try now")
                                                               : QString());
}

void SharingHeader::act()
{
    if (m_sharing.state().phase == Phase::Offline) {
        m_sharing.syncSoon();
        return;
    }
    const Answer answer = m_session.dialogs().ask(
        this,
        {.title = tr("Go on with the shared mesh as it is now?"),
         .text = tr("Everything is read anew, and what it lost of your work is sent again. Ask the administrator first "
                    "whether it was put back on purpose."),
         .details = {},
         .confirmLabel = tr("Go on with it"),
         .alternativeLabel = {},
         .cancelLabel = {},
         .isDestructive = true});
    if (answer == Answer::Confirm)
        m_sharing.goOn();
}

void SharingHeader::leave()
{
    const OutgoingCounts& counts = m_sharing.state().counts;
    const qint64 unsent = counts.pending + counts.conflicts + counts.refused;
    const QString rest = unsent == 0 ? QString()
                                     : countedText(unsent, tr("1 change set did not get there and stays here only."),
                                                   tr("%L1 change sets did not get there and stay here only."));
    const QString text
        = tr("This workspace works alone again. Everything in it stays, and so does the shared mesh; they do "
             "not exchange anything any more.");
    const Answer answer = m_session.dialogs().ask(this,
                                                  {.title = tr("Leave the shared mesh?"),
                                                   .text = rest.isEmpty() ? text : QString(text % u"\n\n"_s % rest),
                                                   .details = {},
                                                   .confirmLabel = tr("Leave"),
                                                   .alternativeLabel = {},
                                                   .cancelLabel = {},
                                                   .isDestructive = true});
    if (answer != Answer::Confirm)
        return;
    if (const Status status = m_sharing.leave(); status)
        m_session.tell(tr("This workspace works alone again."));
    else
        m_session.tell(status.error());
}

} // namespace mesh
