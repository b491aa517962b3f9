// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "sharing/activity.h"
#include "sharing/compensation.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace mesh {

class ActivityModel;
class InlineMessage;
class ListPane;
class Session;
class ShareSession;

/// For administrators, where a password fell into wrong hands: what a login did since when and from which workspace,
/// and the way to take all of it back in one change set, which is looked at before it goes out.
class ActivityDialog : public QDialog
{
    Q_OBJECT

public:
    ActivityDialog(Session& session, ShareSession& sharing, const SharedPerson& person, QWidget* parent = nullptr);

    ActivityModel& model() const { return *m_model; }
    void take(Result<LoginActivity> activity);

private:
    void makeQuestions();
    void reload();
    void fillClients();
    void refresh();
    std::vector<LoggedChange> listed() const; ///< of the chosen workspace, in the order of the commits
    void undoAll();
    void preview(Compensation compensation);

    Session& m_session;
    ShareSession& m_sharing;
    SharedPerson m_person;
    LoginActivity m_activity;
    JobRunner m_job;
    QComboBox* m_since;
    QComboBox* m_client;
    QLabel* m_count;
    InlineMessage* m_problem;
    ActivityModel* m_model;
    ListPane* m_list;
    QPushButton* m_undo;
    bool m_isReading = false;
};

/// What stays of @p left and why, a line each: "Orders, Purpose: bob changed it since".
QStringList leftLines(const Mesh& mesh, const std::vector<MergeConflict>& left);

} // namespace mesh
