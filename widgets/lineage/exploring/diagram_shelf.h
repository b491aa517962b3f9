// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"
#include "widgets/lineage/scene/diagram.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace mesh {

class DiagramMaker;
class Session;

/// Saved diagrams: opens, saves, renames and deletes them, all by change sets, from one menu. Knows which of them is on
/// show. Owned by the mesh page, which is the parent of its questions. GUI thread only.
class DiagramShelf : public QObject
{
    Q_OBJECT
public:
    DiagramShelf(Session& session, DiagramMaker& maker, QWidget* page);

    /// Filled each time it opens.
    void setMenu(QMenu* menu);
    void fillMenu(QMenu& menu);

    /// The saved diagram that was opened last, as long as it is there; nullptr where what is on show is none.
    const SavedDiagram* current() const;
    /// What is on show is no longer what was saved.
    bool isChanged() const;

    void open(SavedDiagramId diagram);
    void save(); ///< over the current one; asks for a name where there is none
    void saveAs();
    void rename();
    void remove();
    void layOutAfresh(); ///< frees what was put in its place by hand

signals:
    void changed(); ///< current(), isChanged()

private:
    std::vector<const SavedDiagram*> all() const; ///< by name
    void commitNew(const QString& name);

    Session& m_session;
    DiagramMaker& m_maker;
    QWidget* m_page;
    SavedDiagramId m_current;
};

} // namespace mesh
