// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/scene/diagram.h"
#include "widgets/session/session.h"

#include <QObject>

namespace mesh {

/// What the mesh page shows and how it got there: the present spec, the ones before it, and the workers that make
/// pictures of them. Knows no widget; whoever shows the picture listens. Makes nothing while nobody looks. GUI thread
/// only.
class DiagramMaker : public QObject
{
    Q_OBJECT
public:
    /// How much of the picture before the next one keeps.
    enum class Change
    {
        Step, ///< a part more or less: everything else stays
        Turn, ///< another view: laid out anew and shown as a whole
        Level ///< the same at another level: what is under the hand stays there
    };

    explicit DiagramMaker(Session& session, QObject* parent = nullptr);

    const DiagramSpec& spec() const { return m_spec; }
    /// The picture on show; nullptr while the first one is made, or where there can be none.
    const Diagram* diagram() const { return m_diagram ? &*m_diagram : nullptr; }
    /// The graph of the level on show; nullptr while it is built.
    const LineageGraph* graph() const { return m_basis.graph.get(); }
    const DiagramBasis& basis() const { return m_basis; } ///< for workers; what is null is not there yet
    Instant at() const; ///< the "now" of what is shown
    const QString& problem() const { return m_problem; } ///< why there is no picture
    bool isMaking() const { return m_job.isRunning(); }
    bool isBusy() const { return m_job.isRunning() || m_refineJob.isRunning(); }

    /// Somebody looks: what is stale is made now.
    void setWatched(bool isWatched);
    void navigate(DiagramSpec spec, RecordId anchor, Change change);
    /// The same step of the way, corrected: no step back.
    void replaceSpec(DiagramSpec spec, RecordId anchor);
    /// The same nodes under other marks: nothing moves, and no step back.
    void setColouring(Colouring colouring);
    void goBack();
    void goForward();
    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_history.size(); }

    /// The node of the picture that shows @p record: itself or what holds it; null where none does.
    RecordId shownFor(RecordId record) const;
    /// The session's selection, where it is shown here.
    RecordId currentRecord() const { return shownFor(m_session.current()); }
    std::size_t shownCount() const; ///< nodes of the level that the filter lets through

signals:
    void specChanged(); ///< also canGoBack(), canGoForward()
    void navigated(); ///< to another spec than the present one, before its picture is there
    /// Another picture. @p anchor: the record to keep under the eye; may be null.
    void made(mesh::RecordId anchor, mesh::DiagramMaker::Change change);
    void failed(); ///< see problem(); there is no picture
    void makingChanged(bool isMaking);

private:
    void announceSpec();
    void rebuild(RecordId anchor, Change change);
    void refine();
    void take(Diagram diagram, RecordId anchor, Change change);
    /// What stands for `anchor` of the picture before: what shows it, or at a finer level the first that it held.
    RecordId counterpart(const std::optional<Diagram>& before, RecordId anchor) const;
    void followMesh();
    void chooseFirstLevel();

    Session& m_session;
    DiagramSpec m_spec;
    DiagramBasis m_basis;
    std::optional<Diagram> m_diagram;
    std::vector<DiagramSpec> m_history; ///< with the present one
    std::size_t m_place = 0; ///< of the present one
    bool m_isWatched = false;
    bool m_isStale = true; ///< something changed while nobody looked
    bool m_isLevelChosen = false;
    QString m_problem;
    JobRunner m_job;
    JobRunner m_refineJob;
};

} // namespace mesh
