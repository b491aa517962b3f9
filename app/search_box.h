// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "storage/search_hit.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QListView;
class QStandardItemModel;

namespace mesh {

class SearchField;
class Session;

/// The one search box: records, commands and pages, as you type. Ctrl+K from anywhere, arrow keys choose, Enter goes
/// there, Esc leaves. Records are searched on a worker; a newer word supersedes the older.
class SearchBox : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);
    ~SearchBox() override;

    void setSession(Session* session); ///< null where no workspace is open
    /// What can be run from here; an action that is disabled or hidden is not offered.
    void setCommands(const QList<QAction*>& commands);
    void activate(); ///< focus, with what stands there selected

signals:
    void recordChosen(mesh::RecordId record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void show(const QString& text, const std::vector<SearchHit>& hits);
    void placePopup();
    void choose(int row);
    void leave();

    SearchField* m_field;
    QListView* m_popup;
    QStandardItemModel* m_results;
    QTimer m_pause;
    JobRunner m_job;
    QPointer<Session> m_session;
    QList<QAction*> m_commands;
};

} // namespace mesh
