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
    void addArrow(float x, float y, bool isFromRight);

    /// The picture of the area at its size, transparent where nothing passed; a single line has the alpha @p single.
    QImage image(const QColor& color, float single) const;

private:
    struct Dash
    {
        float on = 0; ///< 0: solid
        float period = 0;
        float at = 0; ///< length since the beginning of the line
    };

    void addPiece(float ax, float ay, float bx, float by, float weight, Dash& dash);
    void addLine(float ax, float ay, float bx, float by, float weight, Dash& dash);
    void addAcross(std::size_t start, std::size_t step, int most, float from, float to, float weight);

    SceneTransform m_transform;
    QRect m_area;
    Lines m_lines;
    float m_ratio;
    float m_width;
    std::vector<std::uint16_t> m_counts; ///< coverage in 64ths of a line
};

} // namespace mesh
