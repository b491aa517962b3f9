// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/scene/scene.h"

namespace mesh {

/// Where lines are too many to be told apart, those that run side by side from one lane into another are drawn as one:
/// a *bundle* gathers the edges between two columns of two lanes, leads them along the median one of them as a single
/// strong line, and lets them part in the gap before their ends. Never inside a lane: what belongs together stays as it
/// is.
/// Constant after construction; any thread.
class SceneBundles
{
public:
    using Index = LineageScene::Index;

    /// One edge's way into its bundle and out of it, and the line in between.
    struct Bundle
    {
        Index firstEdge = 0; ///< into edges()
        Index lastEdge = 0;
        Index firstPoint = 0; ///< into x() and y()
        Index lastPoint = 0;
        float left = 0;
        float top = 0;
        float right = 0;
        float bottom = 0; ///< of everything
    };

    SceneBundles() = default;
    explicit SceneBundles(const LineageScene& scene);

    bool holds(Index edge) const { return !m_isHeld.empty() && m_isHeld[edge]; }
    void bundlesIn(const QRectF& area, std::vector<Index>& out) const;
    const Bundle& bundle(Index at) const { return m_bundles[at]; }
    std::span<const Index> edges(const Bundle& bundle) const
    {
        return std::span(m_edges).subspan(bundle.firstEdge, bundle.lastEdge - bundle.firstEdge);
    }
    std::span<const float> x(const Bundle& bundle) const { return points(m_x, bundle); }
    std::span<const float> y(const Bundle& bundle) const { return points(m_y, bundle); }

private:
    static std::span<const float> points(const std::vector<float>& array, const Bundle& bundle)
    {
        return std::span(array).subspan(bundle.firstPoint, bundle.lastPoint - bundle.firstPoint);
    }
    void add(const LineageScene& scene, std::span<const Index> edges);

    std::vector<Bundle> m_bundles;
    std::vector<Index> m_edges;
    std::vector<float> m_x, m_y;
    std::vector<std::uint8_t> m_isHeld; ///< per edge
};

} // namespace mesh
