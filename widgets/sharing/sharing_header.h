// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace mesh {

class InlineMessage;
class KeyValueGrid;
class PageHeader;
class Session;
class ShareSession;
class SignInStrip;
class TonedLabel;

/// How the sharing stands, as whom and where, with what can be done about it: the head of the page of a workspace that
/// belongs to a shared mesh.
class SharingHeader : public QWidget
{
    Q_OBJECT

public:
    SharingHeader(Session& session, ShareSession& sharing, SignInStrip& signIn, QWidget* parent = nullptr);

private:
    void makeFacts();
    void refresh();
    void refreshError();
    void act(); ///< what the message offers
    void leave();

    Session& m_session;
    ShareSession& m_sharing;
    SignInStrip& m_signInStrip;
    PageHeader* m_header;
    QPushButton* m_sync;
    QPushButton* m_signOut;
    QPushButton* m_leave;
    InlineMessage* m_error;
    KeyValueGrid* m_facts;
    TonedLabel* m_state;
    QLabel* m_lastSync;
    QLabel* m_who;
    QLabel* m_address;
    QProgressBar* m_progress; // of a pull
};

} // namespace mesh
