// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/density.h"

#include <array>
#include <cmath>

namespace mesh {

namespace {
constexpr std::size_t mostPieces = 60'000;

/// Cuts the line to the box (Liang and Barsky 1984). False where nothing is left.
bool clipLine(QPointF& a, QPointF& b, qreal width, qreal height)
{
    const QPointF d = b - a;
    qreal from = 0;
    qreal to = 1;
    const std::array<std::pair<qreal, qreal>, 4> sides {
        {{-d.x(), a.x()}, {d.x(), width - a.x()}, {-d.y(), a.y()}, {d.y(), height - a.y()}}};
    for (const auto& [slope, distance] : sides) {
        if (slope == 0) {
            if (distance < 0)
                return false;
        } else {
            const qreal t = distance / slope;
            if (slope < 0)
                from = std::max(from, t);
            else
                to = std::min(to, t);
        }
    }
    if (from > to)
        return false;
    b = a + d * to;
    a = a + d * from;
    return true;
}
} // namespace

DensityRaster::DensityRaster(const LineageScene& scene, const SceneTransform& transform, const QRect& area)
    : m_scene(scene)
    , m_transform(transform)
    , m_area(area)
    , m_counts(std::size_t(area.width()) * std::size_t(area.height()))
{
}

void DensityRaster::add(std::span<const LineageScene::Index> edges)
{
    std::size_t pieces = 0;
    for (const auto edge : edges)
        pieces += m_scene.routeStart[edge + 1] - m_scene.routeStart[edge];
    const std::size_t step = pieces / mostPieces + 1;
    const QPointF corner = m_area.topLeft();
    for (std::size_t i = 0; i < edges.size(); i += step) {
        const auto first = m_scene.routeStart[edges[i]];
        const auto last = m_scene.routeStart[edges[i] + 1];
        if (first == last)
            continue;
        QPointF at = m_transform.map(m_scene.routeX[first], m_scene.routeY[first]) - corner;
        for (auto point = first + 1; point < last; ++point) {
            const QPointF next = m_transform.map(m_scene.routeX[point], m_scene.routeY[point]) - corner;
            addLine(at, next, std::uint16_t(std::min<std::size_t>(step, 1000)));
            at = next;
        }
    }
}

void DensityRaster::addLine(QPointF a, QPointF b, std::uint16_t weight)
{
    const int width = m_area.width();
    const int height = m_area.height();
    if (!clipLine(a, b, width - 1, height - 1))
        return;
    const int steps = int(std::max(std::abs(b.x() - a.x()), std::abs(b.y() - a.y()))) + 1;
    const qreal dx = (b.x() - a.x()) / steps;
    const qreal dy = (b.y() - a.y()) / steps;
    for (int i = 0; i <= steps; ++i) {
        const auto x = std::size_t(a.x() + dx * i);
        const auto y = std::size_t(a.y() + dy * i);
        std::uint16_t& count = m_counts[y * std::size_t(width) + x];
        count = std::uint16_t(std::min(65'535, count + weight));
    }
}

QImage DensityRaster::image(const QColor& color) const
{
    // One line is faint, a bundle strong, and it never hides what is below it.
    std::array<QRgb, 64> ramp {};
    for (std::size_t count = 1; count < ramp.size(); ++count) {
        const float alpha = std::min(0.8F, 0.2F * std::pow(float(count), 0.45F));
        QColor shade = color;
        shade.setAlphaF(alpha);
        ramp[count] = qPremultiply(shade.rgba());
    }
    QImage image(m_area.size(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < m_area.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const std::uint16_t* counts = m_counts.data() + std::size_t(y) * std::size_t(m_area.width());
        for (int x = 0; x < m_area.width(); ++x)
            line[x] = ramp[std::min<std::size_t>(counts[x], ramp.size() - 1)];
    }
    return image;
}

} // namespace mesh
