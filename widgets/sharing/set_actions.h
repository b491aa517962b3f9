// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/share_store.h"

#include <QWidget>

class QPushButton;

namespace mesh {

class Session;
class ShareSession;

/// What a person can do with a change set of ours that waits for her: two ways to settle it, and one to ask others.
/// Empty for one that does not wait.
class SetActions : public QWidget
{
    Q_OBJECT

public:
    SetActions(Session& session, ShareSession& sharing, QWidget* parent = nullptr);

    void setOutgoing(std::optional<Outgoing> outgoing);
    void takeMine();
    void takeTheirs();
    void propose();

private:
    void refresh();
    void settle(bool isMine);

    Session& m_session;
    ShareSession& m_sharing;
    std::optional<Outgoing> m_outgoing;
    QPushButton* m_propose;
    QPushButton* m_theirs;
    QPushButton* m_mine;
};

} // namespace mesh
