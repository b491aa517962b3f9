// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mesh {

class PasswordKeeper;
class Session;
class ShareSession;

/// Signs in to the shared mesh that the workspace belongs to: with the password that the keychain holds, or with one
/// that is typed here. Shown while nobody is signed in.
class SignInStrip : public QWidget
{
    Q_OBJECT

public:
    SignInStrip(Session& session, ShareSession& sharing, PasswordKeeper& keeper, QWidget* parent = nullptr);

    /// Signs in with the kept password where there is one; once a session is enough.
    void signInWithKept();
    /// Keeps @p password for the workspace's address; tells where that cannot be.
    void keep(const QString& password);
    void focusPassword();

private:
    void signIn();
    void refresh();

    Session& m_session;
    ShareSession& m_sharing;
    PasswordKeeper& m_keeper;
    QLabel* m_label;
    QLineEdit* m_password;
    QCheckBox* m_keep;
    QPushButton* m_signIn;
};

} // namespace mesh
