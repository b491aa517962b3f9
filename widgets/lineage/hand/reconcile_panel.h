// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "graph/reconcile.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTreeView;

namespace mesh {

class FlowHand;
class ReconcileModel;
class SearchField;
class Session;

/// The reconcile queue beside the canvas: what people drew and what imports found, by what there is to decide. A flow
/// that is chosen is shown on the canvas; actions are for everything that is selected, a group standing for all that
/// it shows. The queue is made on a worker, and only while somebody looks. GUI thread only.
class ReconcilePanel : public QWidget
{
    Q_OBJECT
public:
    ReconcilePanel(Session& session, FlowHand& hand, QWidget* parent = nullptr);

    bool isBusy() const { return m_job.isRunning(); }
    ReconcileModel* model() const { return m_model; }
    QTreeView* list() const { return m_list; }
    std::vector<ReconcileItem> selectedItems() const;

signals:
    void flowChosen(mesh::FlowId flow);
    void closeRequested();
    void refreshed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QPushButton* addButton(QLayout* layout, const QString& text, const QString& name, const QString& toolTip,
                           const QKeySequence& shortcut, void (ReconcilePanel::*does)());
    void refresh();
    void goOn();
    void openGroups();
    void followSelection();
    void openMenu(const QPoint& point);
    void accept();
    void reject();
    void merge();
    void keep();
    std::vector<FlowId> selectedFlows() const;

    Session& m_session;
    FlowHand& m_hand;
    ReconcileModel* m_model;
    SearchField* m_search;
    QTreeView* m_list;
    QLabel* m_count;
    QLabel* m_explanation;
    QPushButton* m_accept;
    QPushButton* m_reject;
    QPushButton* m_merge;
    QPushButton* m_keep;
    bool m_isStale = true;
    bool m_isDeciding = false; ///< an action was triggered here
    bool m_isFirst = true; ///< nobody has opened or closed a group yet
    JobRunner m_job;
};

} // namespace mesh
