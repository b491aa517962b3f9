// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/share_session.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace mesh {

class InlineMessage;
class KeyValueGrid;
class Session;
class TonedLabel;

/// The way into a shared mesh, in two steps: where it is and as whom; then a look at it, with the fingerprint to
/// compare, before anything is sent.
class JoinForm : public QWidget
{
    Q_OBJECT

public:
    JoinForm(Session& session, ShareSession& sharing, QWidget* parent = nullptr);

    /// What the fields say. Fails with InvalidArgument, saying what is wrong.
    Result<ServerAddress> address() const;
    void look();
    void join();
    /// "9F2A-..." in groups, as it is compared; empty before anybody looked.
    QString fingerprint() const { return m_fingerprint; }

signals:
    /// It belongs to the shared mesh now. @p password is to be kept where @p isToKeep.
    void joined(const QString& password, bool isToKeep);

private:
    QWidget* makeFields();
    QWidget* makePreview();
    void chooseCertificate();
    void takeLink();
    void showPreview(const ShareSession::Preview& preview);
    void showFields(const QString& problem);
    void setBusy(const QString& text);
    void refresh();

    Session& m_session;
    ShareSession& m_sharing;
    QStackedWidget* m_steps;
    QLineEdit* m_link;
    QLineEdit* m_login;
    QLineEdit* m_password;
    QLineEdit* m_certificate;
    QCheckBox* m_keep;
    QPushButton* m_look;
    KeyValueGrid* m_facts;
    QLabel* m_role;
    QLabel* m_domains;
    QLabel* m_who;
    QLabel* m_fingerprintLabel;
    TonedLabel* m_comparison;
    TonedLabel* m_sent;
    TonedLabel* m_stays;
    QPushButton* m_back;
    QPushButton* m_join;
    InlineMessage* m_problem;
    QWidget* m_busy;
    QLabel* m_busyText;
    ServerAddress m_looked; // what the preview is of
    QString m_fingerprint;
};

} // namespace mesh
