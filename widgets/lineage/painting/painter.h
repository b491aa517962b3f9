// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "widgets/lineage/painting/label_writer.h"
#include "widgets/lineage/scene/edge_curve.h"
#include "widgets/lineage/scene/scene_index.h"
#include "widgets/theme/theme.h"

#include <QFont>
#include <QImage>
#include <QPen>

#include <unordered_map>

class QPainter;

namespace mesh {

/// Colours and fonts for painting off the GUI thread: taken once, then a value.
struct LineageLook
{
    Tokens tokens;
    QFont name; ///< of a node, at scale 1
    QFont line; ///< below it, at scale 1
    QFont caption; ///< lanes and counters of the frame: never scaled

    /// In the colours of @p tokens and the fonts of the program. REQUIRES: a QGuiApplication.
    static LineageLook of(const Tokens& tokens);
    bool operator==(const LineageLook&) const = default;
};

/// A font of the program for text in a picture. Without the forms that Inter has for signs beside capitals: they stand
/// for no character, so that a PDF could not be searched for "14:05". Scripts that need shaping get it all the same.
QFont pictureFont(TextRole role);

/// How much of a node is drawn; decided by its height on the screen alone.
enum class Detail
{
    Far, ///< under 3 px: density
    Mid, ///< to 14 px: a flat box with the hue of its domain
    Near, ///< the name on one line
    Full, ///< everything, from the size at which the second line can be read
};
Detail detailAt(qreal scale);

enum class Emphasis
{
    None,
    Hovered,
    Selected, ///< or on the path of the selection
    Traced, ///< on a path that was asked for
};

/// Nodes and edges to show at full strength, with everything else at a quarter.
struct SceneTrace
{
    std::vector<LineageScene::Index> nodes; ///< sorted
    std::vector<LineageScene::Index> edges; ///< sorted
    bool operator==(const SceneTrace&) const = default;
};

/// Paints a scene to any painter: the screen, a tile, SVG, PDF, PNG. Works on any thread, on a QImage too; one painter
/// on one thread.
///
/// Cost: what touches the area only. Where more than 1,500 pieces of edges would be seen at once they become a raster
/// of lines instead of paths, and from mid distance those between two lanes are bundled. On pixels, what all nodes have
/// in common (frames, marks) is painted once and copied.
class LineagePainter
{
public:
    using Index = LineageScene::Index;

    /// All three must outlive the painter.
    LineagePainter(const LineageScene& scene, const SceneIndex& index, const LineageLook& look);
    /// For vector formats: every edge stays a line however many there are, and a long name becomes smaller before it is
    /// cut, so that it can be searched for.
    void setForVectors(bool isForVectors) { m_isForVectors = isForVectors; }

    /// Dims all but the trace. It must outlive the painter; nullptr for none.
    void setTrace(const SceneTrace* trace) { m_trace = trace; }

    /// Stops in the middle of a picture once it is cancelled. It must outlive the painter.
    void setProgress(const Progress* progress) { m_progress = progress; }

    /// Lanes, edges and nodes that touch @p area, a rectangle of the device.
    void paint(QPainter& painter, const SceneTransform& transform, const QRectF& area) const;

    void paintLanes(QPainter& painter, const SceneTransform& transform, const QRectF& area) const;
    /// The names of the lanes, kept inside @p viewport while their lanes are.
    void paintLaneNames(QPainter& painter, const SceneTransform& transform, const QRectF& viewport) const;
    /// All that touch @p area, as they are without any emphasis: trunks, differences.
    void paintEdges(QPainter& painter, const SceneTransform& transform, const QRectF& area) const;
    /// What of it lies in or near @p area.
    void paintEdge(QPainter& painter, const SceneTransform& transform, const QRectF& area, Index edge,
                   Emphasis emphasis) const;
    /// Those of @p edges that touch @p area, whole, trunks included.
    void paintEmphasised(QPainter& painter, const SceneTransform& transform, const QRectF& area,
                         std::span<const Index> edges, Emphasis emphasis) const;
    void paintNodes(QPainter& painter, const SceneTransform& transform, const QRectF& area) const;
    void paintNode(QPainter& painter, const SceneTransform& transform, Index node, Emphasis emphasis) const;

    /// Where on the device a counter of the node is; null where it is not shown.
    QRectF countRect(const SceneTransform& transform, Index node, bool isIn) const;

private:
    /// A sheet of a raster below the device's transform.
    struct Sheet
    {
        QRect pixels; ///< of the device
        SceneTransform transform; ///< to them
        qreal ratio = 1;
    };
    Sheet sheetOf(const QPainter& painter, const SceneTransform& transform, const QRectF& area) const;
    void drawSheet(QPainter& painter, const Sheet& sheet, QImage image) const;
    bool isCrowded(qreal scale) const;
    bool isStopped() const { return m_progress && m_progress->isCancelled(); }
    void paintDifferences(QPainter& painter, const SceneTransform& transform, const std::vector<Index>& edges) const;
    void paintEdgePaths(QPainter& painter, const SceneTransform& transform, const QRectF& area,
                        const std::vector<Index>& edges, const std::vector<Index>& trunks, Detail detail) const;
    void paintEdgeRaster(QPainter& painter, const SceneTransform& transform, const QRectF& area,
                         const std::vector<Index>& edges, const std::vector<Index>& trunks, Detail detail) const;
    /// As paintEdgePaths(), in a large scene: by a raster, at a tenth of the cost.
    void paintEdgeLines(QPainter& painter, const SceneTransform& transform, const QRectF& area,
                        const std::vector<Index>& edges, const std::vector<Index>& trunks, Detail detail) const;
    void paintTrace(QPainter& painter, const SceneTransform& transform, const QRectF& area) const;
    void paintFlatNode(QPainter& painter, const SceneTransform& transform, Index node, Detail detail) const;
    QRectF boxOf(const QPainter& painter, const SceneTransform& transform, Index node) const;
    void drawMark(QPainter& painter, const QRectF& box, std::uint8_t mark) const;
    void drawFrame(QPainter& painter, const QRectF& box, Index node, Detail detail, qreal scale) const;
    void paintFrame(QPainter& painter, const QRectF& box, Index node, Detail detail, qreal scale,
                    Emphasis emphasis) const;
    /// What @p paint draws into a box of the size of @p box, painted once for all boxes with the same @p key and
    /// copied.
    template<typename Paint>
    void drawSprite(QPainter& painter, const QRectF& box, quint64 key, Paint paint) const;
    enum class Shrink
    {
        No,
        Yes ///< before the text is cut; further in vector formats, which can be enlarged
    };
    void drawName(QPainter& painter, const QRectF& box, const QString& text, const QFont& font) const;
    void drawNames(QPainter& painter, const QRectF& box, const QString& text, const QFont& font) const;
    void drawElided(QPainter& painter, const QRectF& box, const QString& text, Shrink shrink = Shrink::Yes) const;
    void paintHead(QPainter& painter, const QRectF& box, Index node, qreal scale) const;
    void paintRows(QPainter& painter, const QRectF& box, Index node, qreal scale) const;
    void sketchRows(QPainter& painter, const QRectF& box, Index node, qreal s) const;
    void paintCounts(QPainter& painter, const SceneTransform& transform, Index node) const;
    void paintRuledOut(QPainter& painter, const SceneTransform& transform, Index edge, const QColor& color) const;
    void paintArrow(QPainter& painter, QPointF tip, bool isFromRight, const QColor& color) const;
    void paintArrow(QPainter& painter, const SceneTransform& transform, Index edge, const QColor& color) const;

    const LineageScene& m_scene;
    const SceneIndex& m_index;
    const LineageLook& m_look;
    const SceneTrace* m_trace = nullptr;
    const Progress* m_progress = nullptr;
    bool m_isForVectors = false;
    mutable std::unordered_map<quint64, QImage> m_sprites;
    mutable LabelWriter m_writer; ///< of small names
};

/// The line of an edge: solid is observed, dashed declared, dotted inferred.
QPen edgePen(FlowEvidence evidence, const QColor& color, qreal width);

/// The sign in the middle of a flow that was ruled out: a ring with a bar through it.
void paintRuledOutSign(QPainter& painter, QPointF middle, const QColor& color, const QColor& back);

/// The words of a counter: "3/12 in".
QString countText(const LineageScene& scene, LineageScene::Index node, bool isIn);

} // namespace mesh
