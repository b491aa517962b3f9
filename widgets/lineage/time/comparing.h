// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/time/compare_strip.h"
#include "widgets/session/session.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace mesh {

class ComparisonPanel;
class DiagramMaker;
class LineageCanvas;
class SidePanels;

/// Comparing two meshes on the canvas: asks which, reads them on a worker, puts them into the spec, and keeps the strip
/// above the canvas and the list beside it true. GUI thread only.
class Comparing : public QObject
{
    Q_OBJECT
public:
    Comparing(Session& session, DiagramMaker& maker, LineageCanvas& canvas, SidePanels& panels, QWidget* page);

    CompareStrip* strip() const { return m_strip; }
    ComparisonPanel* panel() const { return m_panel; }
    QAction* toggle() const { return m_toggle; } ///< shows and hides the list; enabled while there is one
    bool isActive() const;
    bool isBusy() const { return m_job.isRunning() || m_csvJob.isRunning(); }

    /// What today can be compared with.
    void fillMenu(QMenu& menu);
    void compare(Instant from, std::optional<Instant> to);
    void compareWithFile(const QString& path);
    void setOnlyDifferences(bool isOn);
    void end();

private:
    using Side = CompareStrip::Side;
    /// Makes one side on a worker.
    using Reader = std::function<Result<ComparedSide>(const Progress&)>;

    Reader now() const;
    Reader asOf(Instant at) const;
    Reader file(const QString& path) const;
    static Reader kept(ComparedSide side);
    Reader other(Side side) const; ///< what stands on the other side now

    void fillSide(QMenu& menu, Side side);
    void choose(Side side, Reader reader);
    void askForFile(Side side);
    void start(Reader before, Reader after);
    void read(Reader before, Reader after, const std::function<void(ComparedMeshes)>& done);
    void show(ComparedMeshes meshes);
    void change(const ComparisonSpec& comparison);
    void followDocument();
    void followSpec();
    void followDiagram();
    void revealDifference();
    void select(RecordId record);
    void followCanvas(const std::vector<RecordId>& records);
    RecordId nodeFor(RecordId record) const;
    void saveCsv();

    Session& m_session;
    DiagramMaker& m_maker;
    LineageCanvas& m_canvas;
    SidePanels& m_panels;
    QWidget* m_page;
    CompareStrip* m_strip;
    ComparisonPanel* m_panel;
    QAction* m_toggle;
    bool m_wasActive = false; ///< before the last step
    bool m_isEntering = false; ///< the first picture of it, or of its differences, is on its way
    JobRunner m_job;
    JobRunner m_csvJob;
};

} // namespace mesh
