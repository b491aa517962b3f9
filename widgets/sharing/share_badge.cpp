// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/share_badge.h"

#include "items/history_model.h"
#include "widgets/sharing/share_words.h"
#include "widgets/sharing/toned_label.h"

namespace mesh {

ShareBadge::ShareBadge(QWidget* parent)
    : QPushButton(parent)
{
    setVariant(this, ButtonVariant::Flat);
    setObjectName(QStringLiteral("shareBadge"));
    connect(this, &QPushButton::clicked, this, &ShareBadge::openRequested);
    refresh();
}

void ShareBadge::setShareSession(ShareSession* sharing)
{
    if (m_sharing)
        m_sharing->disconnect(this);
    m_sharing = sharing;
    if (sharing) {
        connect(sharing, &ShareSession::stateChanged, this, &ShareBadge::refresh);
        connect(sharing, &ShareSession::outgoingChanged, this, &ShareBadge::refresh);
        connect(sharing, &ShareSession::receivedChanged, this, &ShareBadge::refresh);
        connect(sharing, &QObject::destroyed, this, &ShareBadge::refresh);
    }
    refresh();
}

void ShareBadge::refresh()
{
    setVisible(m_sharing != nullptr);
    if (!m_sharing)
        return;
    const ShareState& state = m_sharing->state();
    const Standing standing = standingOf(state);
    const bool isAsked = state.toDecide > 0 && state.phase == ShareState::Phase::Idle;
    const bool hasToDecide = state.counts.conflicts + state.counts.refused > 0;
    const Tone tone = hasToDecide && standing.tone != Tone::Bad ? Tone::Warn : isAsked ? Tone::Info : standing.tone;
    const QString sign = hasToDecide ? QStringLiteral("warning") : isAsked ? QStringLiteral("info") : standing.icon;
    setIcon(mesh::icon(sign, iconToneOf(tone)));
    setText(shareStateText(state));
    QStringList lines {standing.word};
    if (state.counts.pending > 0)
        lines += countedText(state.counts.pending, tr("1 change set goes out"), tr("%L1 change sets go out"));
    if (state.unseen > 0)
        lines += countedText(qint64(state.unseen), tr("1 record that you have not looked at"),
                             tr("%L1 records that you have not looked at"));
    if (state.toDecide > 0)
        lines += countedText(state.toDecide, tr("1 proposal or transfer waits for you"),
                             tr("%L1 proposals or transfers wait for you"));
    if (!state.lastSync.isNull())
        lines += tr("Last synced %1").arg(dateText(state.lastSync));
    if (state.error)
        lines += state.error->message;
    setToolTip(lines.join(QLatin1Char('\n')));
    setAccessibleName(tr("Sharing: %1").arg(text()));
    setAccessibleDescription(lines.join(QStringLiteral(". ")));
}

} // namespace mesh
