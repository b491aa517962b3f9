// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/painting/painter.h"
#include "widgets/lineage/scene/scene_motion.h"
#include "widgets/lineage/scene/scene_view.h"

#include <QAbstractScrollArea>
#include <QPointer>
#include <QVariantAnimation>

#include <memory>
#include <optional>

class QHelpEvent;
class QNativeGestureEvent;

namespace mesh {

class CanvasTool;
class Minimap;
class TileLayer;

/// The canvas: shows a scene and lets the hand move over it. Knows records only by their ids; what should happen it
/// says with signals, and what is selected it is told. Small scenes are painted straight from their arrays, large ones
/// from tiles (see TileLayer); selection, highlights and controls are always painted live above. GUI thread only.
class LineageCanvas : public QAbstractScrollArea
{
    Q_OBJECT
public:
    using Index = LineageScene::Index;

    enum class Side
    {
        Upstream,
        Downstream
    };
    /// What is under the mouse.
    enum class Part
    {
        Nothing,
        Node,
        Row,
        InCount,
        OutCount,
        Opener, ///< opens and closes a node
        RowOpener, ///< opens and closes a row
        FlowHandle, ///< where a flow is drawn from
        Edge
    };
    struct Hit
    {
        Part part = Part::Nothing;
        Index node = LineageScene::None;
        Index row = LineageScene::None;
        Index edge = LineageScene::None;
        bool operator==(const Hit&) const = default;
    };
    /// A node, or one of its rows: where flows begin and end.
    struct FlowEnd
    {
        Index node = LineageScene::None;
        Index row = LineageScene::None;
        bool operator==(const FlowEnd&) const = default;
    };
    /// Nodes and edges to show at full strength, with everything else at a quarter.
    struct Trace
    {
        std::vector<RecordId> records;
        bool isActive() const { return !records.empty(); }
    };

    explicit LineageCanvas(QWidget* parent = nullptr);
    ~LineageCanvas() override;

    enum class Arrival
    {
        Stay, ///< nothing moves under the hand
        Open, ///< the view goes on to show the new scene as a whole
        Level ///< as Stay, and the scale comes to where nodes of the new level read well
    };
    /// Shows another scene. Where @p anchor is in both, everything moves to its new place from where it was, and with
    /// Arrival::Stay the anchor keeps its place on the screen; otherwise the scene is opened anew around @p anchor, or
    /// from its beginning. With Arrival::Level the anchor may be in one of them as what holds it or what it holds.
    /// @p index is of the scene, made on a worker; without one it is made here, which takes 40 ms for 100,000 nodes.
    void setScene(std::shared_ptr<const LineageScene> scene, RecordId anchor = {}, Arrival arrival = Arrival::Stay,
                  std::shared_ptr<const SceneIndex> index = {});
    const LineageScene& scene() const { return *m_scene; }
    const SceneIndex& index() const { return *m_index; }

    const SceneTransform& transform() const { return m_transform; }
    void setTransform(const SceneTransform& transform);
    void zoomBy(qreal factor, QPointF anchor);
    void zoomBy(qreal factor); ///< around the selection if it can be seen, else the middle
    void zoomToActual();
    void fit();
    /// How much of the window's lower end a legend of several lines covers, beyond the usual margin, in pixels.
    void setCoveredBelow(int covered);
    void reveal(RecordId record);
    void reveal(const std::vector<RecordId>& records); ///< all, where names can be read then; else the first
    void centreOn(RecordId record);
    bool comesIntoView(RecordId record) const; ///< once the window has moved to where it is going
    QPixmap minimapPicture(); ///< for tests

    void setSelected(const std::vector<RecordId>& records);
    /// The node that the keyboard acts on; none where nothing shown is selected.
    std::optional<Index> current() const { return m_current; }
    void setTrace(Trace trace);
    const Trace& trace() const { return m_trace; }

    /// What else is to be said of nodes, by tooltip and to screen readers.
    void setNotes(std::unordered_map<RecordId, QString> notes) { m_notes = std::move(notes); }

    void setEditable(bool editable);
    bool isEditable() const { return m_isEditable; }
    /// Begins to draw a flow from the current node by keyboard: arrows or letters choose, Enter draws, Esc ends.
    void beginFlow();
    bool isDrawingFlow() const { return m_flowFrom.has_value(); }

    /// Asks @p tool before the canvas does anything of its own; it must outlive the canvas' last event.
    void addTool(CanvasTool* tool);
    const Hit& hovered() const { return m_hover; }
    const std::vector<Index>& selectedEdges() const { return m_selectedEdges; }
    /// What the eye is on: the current node where it is seen, else what is nearest to the middle of the window.
    RecordId heldRecord() const;
    void clickAt(const Hit& hit, Qt::KeyboardModifiers modifiers);
    void announce(Index node); ///< to a screen reader, as the one in focus

    /// What is at a point of the viewport.
    Hit hitTest(QPointF point) const;
    /// The box of a node in the viewport.
    QRectF nodeRect(Index node) const { return m_transform.map(m_scene->rect(node)); }
    QRectF endRect(const FlowEnd& end) const; ///< the same of a row, or of the head of a node
    RecordId recordOf(const FlowEnd& end) const;
    std::vector<Index> visibleNodes() const;
    QString describe(Index node) const; ///< as a screen reader says it
    void selectNode(Index node); ///< as a click on it

    /// Paints what the worker has not painted yet: for pictures of the window.
    void finishPainting();
    bool isMoving() const;
    bool isSharp() const; ///< the last paint found everything it needed

    enum class LevelStep
    {
        Coarser,
        Finer
    };

signals:
    /// Zooming by hand left the scales at which the nodes of this level read well: another one would now say more.
    /// @p anchor is the node at the point of the zoom or nearest to it. Said once, until the scale is back inside.
    void levelChangeWished(mesh::LineageCanvas::LevelStep step, mesh::RecordId anchor);
    void selectionRequested(const std::vector<mesh::RecordId>& records);
    void focusRequested(mesh::RecordId record);
    void neighboursRequested(mesh::RecordId record, mesh::LineageCanvas::Side side, bool isShown);
    void openRequested(mesh::RecordId record, bool isOpen);
    void flowDrawn(mesh::RecordId from, mesh::RecordId to);
    void flowAimed(mesh::RecordId to, const QString& typed); ///< while one is drawn by keyboard
    void deletionRequested(const std::vector<mesh::FlowId>& flows);
    void contractEdgeClicked(mesh::RecordId from, mesh::RecordId to); ///< a line that no flow stands for
    void backRequested();
    void menuRequested(const QPoint& globalPosition);
    void transformChanged();
    void flowModeChanged(bool isDrawing);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    enum class Drag
    {
        None,
        Press, ///< on empty canvas, not moved yet
        Pan,
        Lasso,
        Flow
    };

    // canvas.cpp
    void placeAnew();
    void showTarget();
    void animateTo(const SceneTransform& transform);
    void stopMotion();
    void refreshLook();
    void refreshTiles();
    void refreshSelection();
    bool usesTiles() const;
    void placeMinimap();

    // canvas_view.cpp
    void keepInView(QSize before);
    SceneTransform withNodes(const SceneTransform& opening) const;
    Index targetNodeOf(RecordId record) const; ///< of the node, or of the one whose row it is
    void wishLevel(qreal before, qreal scale, QPointF anchor);
    std::optional<Index> nodeNear(QPointF point) const;
    const SceneTransform& destination() const; ///< where the window is going
    QSizeF openRoom() const; ///< the window without what is covered
    QPointF heldPoint() const; ///< what stays in its place: the current node where it is seen, else the middle
    qreal smallestScale() const;

    // canvas_painting.cpp
    void paintEmphasis(QPainter& painter, const LineagePainter& lineage) const;
    void paintControls(QPainter& painter) const;
    void paintFlow(QPainter& painter) const;
    QRectF openerRect(Index node) const;
    QRectF handleRect(const FlowEnd& end) const;

    // canvas_mouse.cpp
    void hover(QPointF point);
    void panBy(QPointF delta);
    bool pinch(QNativeGestureEvent* event);
    bool showToolTip(QHelpEvent* event);
    void updateCursor();
    void hoverTools(QPointF point);
    CanvasTool* activeTool() const;

    // canvas_keys.cpp
    bool walk(int key);
    void moveTo(Index node, Qt::KeyboardModifiers modifiers);
    std::optional<Index> neighbourOf(Index node, Side side) const;
    std::vector<FlowId> selectedFlows() const;

    // canvas_flow.cpp
    bool handleFlowKey(const QKeyEvent& event);
    bool typeFlowTarget(const QKeyEvent& event);
    std::optional<Index> nodeNamed(const QString& typed) const;
    void aimFlowAt(std::optional<Index> node);
    void endFlow();
    void finishFlow();
    FlowEnd currentEnd() const;

    std::shared_ptr<const LineageScene> m_target; ///< what was set
    std::shared_ptr<const SceneIndex> m_targetIndex;
    std::shared_ptr<const LineageScene> m_scene; ///< what is shown: m_target, or a frame on the way to it
    std::shared_ptr<const SceneIndex> m_index; ///< of m_scene
    std::optional<SceneMotion> m_motion; ///< to m_target
    LineageLook m_look;
    SceneTransform m_transform;
    SceneTransform m_viewFrom;
    SceneTransform m_viewTo;
    QVariantAnimation m_viewMotion;
    QVariantAnimation m_sceneMotion;
    RecordId m_anchor;
    bool m_isPlaced = false; ///< by hand: a new size of the window leaves it where it is
    TileLayer* m_tiles;
    Minimap* m_minimap;

    std::vector<RecordId> m_selectedRecords;
    std::vector<Index> m_selectedNodes;
    std::vector<Index> m_selectedEdges;
    std::vector<Index> m_linkedEdges; ///< that touch a selected node or row
    std::optional<Index> m_current;
    Trace m_trace;
    std::shared_ptr<const SceneTrace> m_traced; ///< what of it is shown; nullptr without a trace
    std::unordered_map<RecordId, QString> m_notes;
    bool m_isEditable = true;

    Hit m_hover;
    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    QPointF m_lastPoint;
    bool m_isSpaceDown = false;
    std::optional<FlowEnd> m_flowFrom;
    std::optional<FlowEnd> m_flowTo;
    int m_coveredBelow = 0;
    QString m_flowTyped; ///< of the name of its target
    QPointF m_flowEnd;
    bool m_isFlowByKeyboard = false;
    std::vector<CanvasTool*> m_tools;
    bool m_isOverTool = false;
};

} // namespace mesh
