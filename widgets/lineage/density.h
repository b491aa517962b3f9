// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/edge_curve.h"

#include <QImage>

namespace mesh {

/// Many thin lines as one picture: each adds to the pixels it passes, and how often a pixel was passed decides how
/// strong it is. Where single lines cannot be told apart this says more than painting them over each other, and costs a
/// tenth. Straight pieces only; above 60,000 pieces every n-th edge is drawn, n times as strong.
class DensityRaster
{
public:
    DensityRaster(const LineageScene& scene, const SceneTransform& transform, const QRect& area);

    void add(std::span<const LineageScene::Index> edges);
    /// The picture of the area at its size, transparent where nothing passed.
    QImage image(const QColor& color) const;

private:
    void addLine(QPointF a, QPointF b, std::uint16_t weight);

    const LineageScene& m_scene;
    SceneTransform m_transform;
    QRect m_area;
    std::vector<std::uint16_t> m_counts;
};

} // namespace mesh
