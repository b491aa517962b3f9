// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "base/result.h"
#include "mesh/kind.h"

#include <QObject>

class QAction;
class QMenu;

namespace mesh {

class CanvasSearch;
class FilterStrip;
class FlowCard;
class FlowLabels;
class ImpactPanel;
class MeshPage;
class PathPanel;
class PathPick;
class Session;

/// Finding one's way on the mesh page: search, filters, paths, impact, the lineage of a column, and the card of a flow.
/// Attaches its parts to the page that owns it. GUI thread only.
class Exploring : public QObject
{
    Q_OBJECT
public:
    Exploring(Session& session, MeshPage& page);

    CanvasSearch* search() const { return m_search; }
    FilterStrip* strip() const { return m_strip; }
    PathPick* pick() const { return m_pick; }
    PathPanel* paths() const { return m_paths; }
    ImpactPanel* impact() const { return m_impact; }
    FlowCard* card() const { return m_card; }
    FlowLabels* labels() const { return m_labels; }
    QAction* findAction() const { return m_find; }
    QAction* pathAction() const { return m_path; }
    QAction* impactAction() const { return m_impactToggle; }
    bool isBusy() const;

    void showColumn(ColumnId column);
    /// Shows only what a selection in words matches; says at its field what is wrong with it.
    void applyQuery(const QString& query);

private:
    void showWay();
    void makeActions();
    void connectParts();
    void fillMenus();
    void fillDomains(QMenu& menu);
    void refresh();
    void beginPath();
    ColumnId currentColumn() const;
    void showColumnOfSelection();

    Session& m_session;
    MeshPage& m_page;
    CanvasSearch* m_search;
    FilterStrip* m_strip;
    PathPick* m_pick;
    std::vector<RecordId> m_way; // chosen in the panel
    std::vector<RecordId> m_shownWay; // the nodes of it that the diagram shows
    std::vector<RecordId> m_toldWay; ///< of which it was said that a filter hides a part
    PathPanel* m_paths;
    ImpactPanel* m_impact;
    FlowCard* m_card;
    FlowLabels* m_labels;
    QAction* m_find = nullptr;
    QAction* m_path = nullptr;
    QAction* m_pathsToggle = nullptr;
    QAction* m_impactToggle = nullptr;
    QAction* m_column = nullptr;
    QAction* m_match = nullptr;
    JobRunner m_queryJob;
};

} // namespace mesh
