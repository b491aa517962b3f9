// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/sharing/throttle.h"

#include <QWidget>

class QPushButton;

namespace mesh {

class ListPane;
class ReceivedModel;
class SectionTitle;
class Session;
class ShareSession;
class UnseenModel;

/// What colleagues did: their change sets since this session began, and the records that nobody looked at here.
class IncomingList : public QWidget
{
    Q_OBJECT

public:
    IncomingList(Session& session, ShareSession& sharing, QWidget* parent = nullptr);

    ListPane* unseen() const { return m_unseen; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeUnseen();
    QWidget* makeReceived();
    void reload();
    void showRecord();
    void refreshButtons();

    Session& m_session;
    ShareSession& m_sharing;
    Throttle m_reload; // a pull tells of itself in many steps
    UnseenModel* m_unseenModel;
    ReceivedModel* m_receivedModel;
    ListPane* m_unseen;
    ListPane* m_received;
    SectionTitle* m_unseenTitle;
    QPushButton* m_show;
    QPushButton* m_seen;
};

} // namespace mesh
