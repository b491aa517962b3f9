// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/canvas.h"
#include "widgets/lineage/diagram.h"
#include "widgets/lineage/picture_export.h"
#include "widgets/session/session.h"

#include <QWidget>

class QMenu;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace mesh {

class CanvasBar;
class EmptyState;
class InlineMessage;
class Legend;
class LineageOutline;
class MeshHeader;

/// The mesh as a diagram: chooses what is shown, has a worker make the picture, and turns what the hand does on the
/// canvas into selections and change sets of the session. What is shown is a DiagramSpec; going back is taking an
/// earlier one. GUI thread only.
class MeshPage : public QWidget
{
    Q_OBJECT
public:
    explicit MeshPage(Session& session, QWidget* parent = nullptr);
    ~MeshPage() override;

    const DiagramSpec& spec() const { return m_spec; }
    LineageCanvas* canvas() const { return m_canvas; }
    MeshHeader* header() const { return m_header; }
    LineageOutline* outline() const { return m_outline; }
    /// The picture on show; nullptr while the first one is made.
    const Diagram* diagram() const { return m_diagram ? &*m_diagram : nullptr; }
    bool isBusy() const;

    void setLevel(Level level);
    void setColouring(Colouring colouring);
    void focusOn(std::vector<RecordId> records);
    void setHops(quint32 up, quint32 down);
    void showPath(RecordId from, RecordId to);
    void showEverything();
    void setOpen(RecordId record, bool isOpen);
    void setNeighboursShown(RecordId record, LineageCanvas::Side side, bool isShown);
    void hide(const std::vector<RecordId>& records);
    void traceSelection(); ///< up- and downstream of the selection, everything else dimmed; again: off
    void goBack();
    void goForward();
    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_history.size(); }
    void setOutlineVisible(bool isVisible);
    /// Writes the diagram where the person says: as a picture, or as a graph for other programs.
    void exportAs(PictureFormat format);
    enum class GraphFormat
    {
        Dot,
        Json
    };
    void exportAs(GraphFormat format);

signals:
    void importRequested();
    /// A new picture is on show.
    void shown();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // mesh_page.cpp
    void makeActions();
    QAction* makeAction(const QString& text, const QString& icon, const QKeySequence& shortcut,
                        void (MeshPage::*does)());
    void followSelection();
    void drawFlowBetween(RecordId from, RecordId to);
    void deleteTheseFlows(const std::vector<FlowId>& flows);
    void placeOverlays();
    void zoomIn();
    void zoomOut();
    void fitAll();
    void focusSelection();
    void beginFlow();
    void pathOfSelection();
    void toggleOutline();

    // mesh_page_diagram.cpp
    /// How much of the picture before the next one keeps.
    enum class Change
    {
        Step, ///< a part more or less: everything else stays
        Turn ///< another view: laid out anew and shown as a whole
    };
    void navigate(DiagramSpec spec, RecordId anchor, Change change);
    void rebuild(RecordId anchor, Change change);
    void refine();
    void take(Diagram diagram, RecordId anchor, Change change);
    void refreshHeader();
    void refreshEmptyState();
    void refreshActions();
    void followMesh();
    RecordId shownFor(RecordId record) const;
    QString focusText() const;
    QString subtitle() const;
    RecordId currentRecord() const; ///< of the selection, where it is shown here

    // mesh_page_menu.cpp
    void openMenu(const QPoint& globalPosition);
    void addNodeActions(QMenu& menu, RecordId record);
    void addExportActions(QMenu& menu);
    QString askForFile(const QString& title, const QString& filter, const QString& suffix);
    void tellExported(const QString& path, const Status& status);

    Session& m_session;
    DiagramSpec m_spec;
    DiagramBasis m_basis;
    std::optional<Diagram> m_diagram;
    std::vector<DiagramSpec> m_history; ///< with the present one
    std::size_t m_place = 0; ///< of the present one
    bool m_isStale = true; ///< the mesh changed while the page was hidden
    bool m_isLevelChosen = false;
    QString m_problem; ///< why there is no picture

    MeshHeader* m_header;
    QProgressBar* m_progress;
    QTimer* m_progressDelay;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    LineageCanvas* m_canvas;
    EmptyState* m_empty;
    LineageOutline* m_outline;
    Legend* m_legend;
    CanvasBar* m_bar;
    InlineMessage* m_hint;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    QAction* m_fit = nullptr;
    QAction* m_focus = nullptr;
    QAction* m_path = nullptr;
    QAction* m_trace = nullptr;
    QAction* m_drawFlow = nullptr;
    QAction* m_showAll = nullptr;
    QAction* m_outlineToggle = nullptr;
    JobRunner m_job;
    JobRunner m_refineJob;
    JobRunner m_exportJob;
};

} // namespace mesh
