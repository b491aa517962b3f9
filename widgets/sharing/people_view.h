// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/shared_mesh.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace mesh {

class InlineMessage;
class ListPane;
class PeopleModel;
class PersonDialog;
class Session;
class ShareSession;

/// Who belongs to the shared mesh and who is here; for administrators also who may come in, as what, and where to.
class PeopleView : public QWidget
{
    Q_OBJECT

public:
    PeopleView(Session& session, ShareSession& sharing, QWidget* parent = nullptr);

    ListPane* list() const { return m_list; }
    PeopleModel& model() const { return *m_model; }
    void reload();
    void take(Result<std::vector<SharedPerson>> people);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeActions();
    void refresh();
    const SharedPerson* current() const;
    void addPerson();
    void changeRole();
    void changePassword();
    void changeDomains();
    void closeOrOpen();
    void showActivity();
    /// Runs @p work on the worker, tells @p success or what went wrong, and reads the people again.
    void run(std::function<Status(SharedMesh&)> work, const QString& success, PersonDialog* dialog = nullptr);

    Session& m_session;
    ShareSession& m_sharing;
    QTimer m_again; // while visible: who is here
    PeopleModel* m_model;
    ListPane* m_list;
    InlineMessage* m_problem;
    QLabel* m_count;
    QPushButton* m_refresh;
    QPushButton* m_add;
    QPushButton* m_role;
    QPushButton* m_domains;
    QPushButton* m_password;
    QPushButton* m_close;
    QPushButton* m_activity;
    bool m_isReading = false;
};

} // namespace mesh
