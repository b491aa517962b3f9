// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/scene/edge_curve.h"

#include <QImage>

namespace mesh {

/// Many thin lines as one picture: each adds its coverage to the pixels it passes, and how much a pixel was passed
/// decides how strong it is. Where single lines cannot be told apart this says more than painting them over each other,
/// and costs a tenth.
///
/// Terms: a *run* is the stretch of a line between two samples along its longer axis; its coverage is the part of each
/// pixel across that a line of the given width hides. Cost: one run per pixel of length. Left out: round caps and
/// joins, which nobody sees at this width.
class DensityRaster
{
public:
    enum class Lines
    {
        Straight, ///< piece by piece: curves would be too small to be seen
        Curved ///< as single edges are painted: curves, dashes by evidence, arrowheads
    };

    /// @p transform leads to pixels of the device, @p area is a rectangle of them. One pixel of the window is @p ratio
    /// of the device.
    DensityRaster(const SceneTransform& transform, const QRect& area, Lines lines, qreal ratio = 1);

    void addRoute(std::span<const float> x, std::span<const float> y, FlowEvidence evidence, float weight = 1);
    /// A line that is drawn already, in pixels of the window: with its rounded corners, and of any width there.
    void addPath(const QPainterPath& path, FlowEvidence evidence, qreal width);
    void addArrow(float x, float y, bool isFromRight);

    enum class Crossing
    {
        AddsUp, ///< where many lines pass it is darker
        IsFlat ///< as opaque lines over each other
    };
    /// The picture of the area at its size, transparent where nothing passed; a single line has the alpha @p single.
    QImage image(const QColor& color, float single, Crossing crossing = Crossing::AddsUp) const;

private:
    struct Dash
    {
        float on = 0; ///< 0: solid
        float period = 0;
        float at = 0; ///< length since the beginning of the stretch: each curve and each straight line begins anew
    };

    /// How a line is drawn.
    struct Stroke
    {
        float width = 1;
        int weight = 1 << weightShift;
        Dash dash;
    };
    static constexpr int weightShift = 6;

    bool isBeside(float ax, float ay, float bx, float by, float width) const;
    enum class Way
    {
        OneWay, ///< x does not turn back, nor does y
        Any
    };
    template<typename At>
    void addCurve(float extent, Way way, Stroke& stroke, At at);
    template<typename Point>
    std::pair<int, int> piecesNear(int steps, float width, Point point) const;
    void addEvenly(float ax, float ay, float bx, float by, const Stroke& stroke);
    void addPiece(float ax, float ay, float bx, float by, Stroke& stroke);
    void addLine(float ax, float ay, float bx, float by, Stroke& stroke);
    static void addThin(std::uint16_t* start, std::ptrdiff_t step, int from, int to);
    void addAcross(std::uint16_t* start, std::ptrdiff_t step, int most, int from, int to, int weight);

    SceneTransform m_transform;
    QRect m_area;
    Lines m_lines;
    float m_ratio;
    float m_width;
    std::vector<std::uint16_t> m_counts; ///< coverage in 64ths of a line
};

} // namespace mesh
