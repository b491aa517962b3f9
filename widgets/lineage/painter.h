// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/edge_curve.h"
#include "widgets/lineage/scene_index.h"

#include <QFont>
#include <QPen>

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

/// Paints a scene to any painter: the screen, a tile, SVG, PDF, PNG. Works on any thread, on a QImage too.
///
/// Cost: what touches the area only. Boxes are grouped by colour; from mid distance the edges of a scene of more than
/// 1,500 pieces become a raster of line densities instead of smooth lines. Left out: bundling of hubs.
class LineagePainter
{
public:
    using Index = LineageScene::Index;

    /// All three must outlive the painter.
    LineagePainter(const LineageScene& scene, const SceneIndex& index, const LineageLook& look);
    /// For vector formats: every edge stays a line however many there are, and a long name becomes smaller before it is
    /// cut, so that it can be searched for.
    void setForVectors(bool isForVectors) { m_isForVectors = isForVectors; }

    /// Lanes, edges and nodes that touch @p area, a rectangle of the device.
    void paint(QPainter& painter, const SceneTransform& transform, const QRectF& area) const;

    void paintLanes(QPainter& painter, const SceneTransform& transform, const QRectF& area) const;
    /// The names of the lanes, kept inside @p viewport while their lanes are.
    void paintLaneNames(QPainter& painter, const SceneTransform& transform, const QRectF& viewport) const;
    void paintEdge(QPainter& painter, const SceneTransform& transform, Index edge, Emphasis emphasis) const;
    void paintNode(QPainter& painter, const SceneTransform& transform, Index node, Emphasis emphasis) const;

    /// Where on the device a counter of the node is; null where it is not shown.
    QRectF countRect(const SceneTransform& transform, Index node, bool isIn) const;

private:
    void paintEdges(QPainter& painter, const SceneTransform& transform, const QRectF& area) const;
    void paintDifferences(QPainter& painter, const SceneTransform& transform, const std::vector<Index>& edges) const;
    void paintNodes(QPainter& painter, const SceneTransform& transform, const QRectF& area) const;
    void paintFlatNodes(QPainter& painter, const SceneTransform& transform, const std::vector<Index>& nodes,
                        Detail detail) const;
    enum class Shrink
    {
        No,
        Yes ///< in vector formats, before the text is cut
    };
    void drawElided(QPainter& painter, const QRectF& box, const QString& text, Shrink shrink = Shrink::Yes) const;
    void paintHead(QPainter& painter, const QRectF& box, Index node, qreal scale) const;
    void paintRows(QPainter& painter, const QRectF& box, Index node, qreal scale) const;
    void paintCounts(QPainter& painter, const SceneTransform& transform, Index node) const;
    void paintRuledOut(QPainter& painter, const SceneTransform& transform, Index edge, const QColor& color) const;
    void paintArrow(QPainter& painter, const SceneTransform& transform, Index edge, const QColor& color) const;

    const LineageScene& m_scene;
    const SceneIndex& m_index;
    const LineageLook& m_look;
    bool m_isForVectors = false;
};

/// The line of an edge: solid is observed, dashed declared, dotted inferred.
QPen edgePen(FlowEvidence evidence, const QColor& color, qreal width);

/// The sign in the middle of a flow that was ruled out: a ring with a bar through it.
void paintRuledOutSign(QPainter& painter, QPointF middle, const QColor& color, const QColor& back);

/// The words of a counter: "3/12 in".
QString countText(const LineageScene& scene, LineageScene::Index node, bool isIn);

} // namespace mesh
