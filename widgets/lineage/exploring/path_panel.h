// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "graph/paths.h"

#include <QWidget>

#include <memory>

class QLabel;
class QListView;

namespace mesh {

class DiagramMaker;
class PathModel;
class Session;

/// The ways between two records beside the canvas: how many, how long, and each of them to be shown. The search is on a
/// worker. GUI thread only.
class PathPanel : public QWidget
{
    Q_OBJECT
public:
    PathPanel(Session& session, const DiagramMaker& maker, QWidget* parent = nullptr);

    void setEnds(RecordId from, RecordId to); ///< null: none
    RecordId from() const { return m_from; }
    RecordId to() const { return m_to; }
    const PathModel* model() const { return m_model; }
    bool isBusy() const { return m_job.isRunning(); }

signals:
    /// A way was chosen: the nodes along it. Empty: none.
    void wayChosen(const std::vector<mesh::RecordId>& records);
    void closeRequested();

private:
    void search();
    void take(std::shared_ptr<const LineageGraph> graph, PathsFound found);

    Session& m_session;
    const DiagramMaker& m_maker;
    RecordId m_from;
    RecordId m_to;
    QLabel* m_title;
    QLabel* m_summary;
    QListView* m_list;
    PathModel* m_model;
    JobRunner m_job;
};

} // namespace mesh
