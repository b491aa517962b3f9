// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/canvas/canvas.h"
#include "widgets/lineage/diagram_export.h"
#include "widgets/lineage/exploring/diagram_maker.h"

#include <QWidget>

class QProgressBar;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace mesh {

class CanvasBar;
class CanvasMenu;
class CanvasOverlays;
class DiagramShelf;
class Comparing;
class EmptyState;
class Exploring;
class FlowHand;
class InlineMessage;
class Legend;
class LevelZoom;
class LineageOutline;
class MeshHeader;
class ReconcilePanel;
class SidePanels;
class TimeTravel;
class Tracing;
class UnseenNodes;

/// The mesh as a diagram. The page is where the parts meet: the maker decides what is shown and makes the picture, the
/// canvas shows it, and each concern (export, hand work, tracing ...) is an object of its own that listens to both and
/// adds its actions to bar, menu and panels. GUI thread only.
class MeshPage : public QWidget
{
    Q_OBJECT
public:
    using Change = DiagramMaker::Change;

    explicit MeshPage(Session& session, QWidget* parent = nullptr);
    ~MeshPage() override;

    // The parts, for those who attach to them
    DiagramMaker* maker() const { return m_maker; }
    LineageCanvas* canvas() const { return m_canvas; }
    MeshHeader* header() const { return m_header; }
    CanvasBar* bar() const { return m_bar; }
    CanvasMenu* menu() const { return m_menu; }
    CanvasOverlays* overlays() const { return m_overlays; }
    SidePanels* panels() const { return m_panels; }
    LineageOutline* outline() const { return m_outline; }
    DiagramShelf* shelf() const { return m_shelf; }
    Tracing* tracing() const { return m_tracing; }
    Exploring* exploring() const { return m_exploring; }
    FlowHand* hand() const { return m_hand; }
    ReconcilePanel* reconcilePanel() const { return m_reconcile; }
    TimeTravel* timeTravel() const { return m_time; }
    Comparing* comparing() const { return m_comparing; }
    UnseenNodes* unseen() const { return m_unseen; }
    /// A row of the whole width between the header and the canvas, or below it.
    void addStrip(QWidget* strip, Qt::Edge edge);

    const DiagramSpec& spec() const { return m_maker->spec(); }
    const Diagram* diagram() const { return m_maker->diagram(); }
    bool isBusy() const;

    void setLevel(Level level);
    void setColouring(Colouring colouring) { m_maker->setColouring(colouring); }
    void focusOn(std::vector<RecordId> records);
    void setHops(quint32 up, quint32 down);
    void showPath(RecordId from, RecordId to);
    void showEverything();
    void setOpen(RecordId record, bool isOpen);
    void setNeighboursShown(RecordId record, LineageCanvas::Side side, bool isShown);
    void hide(const std::vector<RecordId>& records);
    void traceSelection(); ///< up- and downstream of the selection, everything else dimmed; again: off
    void goBack();
    void goForward() { m_maker->goForward(); }
    bool canGoBack() const { return m_maker->canGoBack(); }
    bool canGoForward() const { return m_maker->canGoForward(); }
    void setOutlineVisible(bool isVisible);
    void setReconcileVisible(bool isVisible);
    void setRuledOutShown(bool isShown); ///< flows that somebody rejected
    /// Selects a flow and brings it on the canvas, at its level where it is not drawn at this one.
    void showFlow(FlowId flow);
    DiagramExport* exporting() const { return m_export; }

signals:
    void importRequested();
    /// A new picture is on show.
    void shown();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    // mesh_page.cpp
    void arrange();
    void connectParts();
    void showPicture(RecordId anchor, Change change);
    void followSelection();
    void followEditable();
    void reveal(RecordId record, Session::Page page);
    void refreshHeader();
    void refreshEmptyState();
    void refreshActions();
    void followMaking(bool isMaking);

    // mesh_page_actions.cpp
    void makeActions();
    void fillMenu();
    void addViewActions(QMenu& menu, RecordId record);
    void hideSelection();

    Session& m_session;
    DiagramMaker* m_maker;
    MeshHeader* m_header;
    QProgressBar* m_progress;
    QTimer* m_progressDelay;
    QStackedWidget* m_stack;
    QVBoxLayout* m_rows; ///< strips and canvas
    LineageCanvas* m_canvas;
    SidePanels* m_panels;
    EmptyState* m_empty;
    LineageOutline* m_outline;
    CanvasOverlays* m_overlays;
    Legend* m_legend;
    CanvasBar* m_bar;
    InlineMessage* m_hint;
    CanvasMenu* m_menu;
    DiagramExport* m_export;
    FlowHand* m_hand;
    ReconcilePanel* m_reconcile;
    Tracing* m_tracing;
    LevelZoom* m_levelZoom;
    UnseenNodes* m_unseen;
    DiagramShelf* m_shelf;
    Exploring* m_exploring = nullptr;
    TimeTravel* m_time;
    Comparing* m_comparing;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_fit = nullptr;
    QAction* m_focus = nullptr;
    QAction* m_trace = nullptr;
    QAction* m_drawFlow = nullptr;
    QAction* m_showAll = nullptr;
    QAction* m_outlineToggle = nullptr;
    QAction* m_reconcileToggle = nullptr;
    QAction* m_ruledOutToggle = nullptr;
};

} // namespace mesh
