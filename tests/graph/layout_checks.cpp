// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layout_checks.h"

#include "graph/layout/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mesh::test {
namespace {

using namespace layout;

constexpr float Tolerance = 0.25F; // coordinates are floats and drawings are up to 100,000 px high

Rect boxOf(const Input& input, const Result& drawing, std::size_t v)
{
    const Point at = drawing.place[v];
    return {at.x, at.y, at.x + input.nodes[v].width, at.y + input.nodes[v].height};
}

QString node(std::size_t v)
{
    return QStringLiteral("node %1").arg(v);
}

QString edge(const Input& input, std::size_t e)
{
    return QStringLiteral("edge %1 (%2 -> %3)").arg(e).arg(input.edges[e].from).arg(input.edges[e].to);
}

bool onASide(const Rect& box, Point point)
{
    const bool atSide = std::abs(point.x - box.left) < Tolerance || std::abs(point.x - box.right) < Tolerance;
    return atSide && point.y > box.top - Tolerance && point.y < box.bottom + Tolerance;
}

/// Whether the segment enters the box by more than the tolerance (Liang and Barsky).
bool enters(const Rect& box, Point a, Point b)
{
    const float left = box.left + Tolerance;
    const float right = box.right - Tolerance;
    const float top = box.top + Tolerance;
    const float bottom = box.bottom - Tolerance;
    if (left >= right || top >= bottom || std::max(a.x, b.x) <= left || std::min(a.x, b.x) >= right
        || std::max(a.y, b.y) <= top || std::min(a.y, b.y) >= bottom)
        return false;
    double from = 0;
    double to = 1;
    const double dx = double(b.x) - a.x;
    const double dy = double(b.y) - a.y;
    const auto clip = [&](double direction, double distance) {
        if (direction == 0)
            return distance > 0;
        const double t = distance / direction;
        if (direction < 0)
            from = std::max(from, t);
        else
            to = std::min(to, t);
        return from < to;
    };
    return clip(-dx, a.x - left) && clip(dx, right - a.x) && clip(-dy, a.y - top) && clip(dy, bottom - a.y);
}

QString overlappingNodes(const Input& input, const Result& drawing)
{
    std::vector<std::size_t> order(input.nodes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return drawing.place[a].y < drawing.place[b].y; });
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Rect a = boxOf(input, drawing, order[i]);
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            const Rect b = boxOf(input, drawing, order[j]);
            if (b.top > a.bottom - Tolerance)
                break;
            if (a.left < b.right - Tolerance && b.left < a.right - Tolerance)
                return node(order[i]) + QStringLiteral(" and ") + node(order[j]) + QStringLiteral(" overlap");
        }
    }
    return {};
}

/// Boxes by top, so that a segment only meets those in its range of heights.
class BoxIndex
{
public:
    BoxIndex(const Input& input, const Result& drawing)
    {
        for (std::size_t v = 0; v < input.nodes.size(); ++v) {
            m_boxes.push_back({boxOf(input, drawing, v), v});
            m_highest = std::max(m_highest, input.nodes[v].height);
        }
        std::sort(m_boxes.begin(), m_boxes.end(), [](auto& a, auto& b) { return a.box.top < b.box.top; });
    }

    template<typename Visit>
    void visit(Point a, Point b, Visit visitBox) const
    {
        const float top = std::min(a.y, b.y) - m_highest;
        const float bottom = std::max(a.y, b.y);
        auto entry = std::lower_bound(m_boxes.begin(), m_boxes.end(), top,
                                      [](const Entry& e, float y) { return e.box.top < y; });
        for (; entry != m_boxes.end() && entry->box.top <= bottom; ++entry)
            visitBox(entry->box, entry->node);
    }

private:
    struct Entry
    {
        Rect box;
        std::size_t node;
    };

    std::vector<Entry> m_boxes;
    float m_highest = 0;
};

QString brokenRoute(const Input& input, const Result& drawing)
{
    const BoxIndex boxes(input, drawing);
    for (std::size_t e = 0; e < input.edges.size(); ++e) {
        const auto [from, to] = input.edges[e];
        const auto points = drawing.points(e);
        if (points.size() < 2)
            return edge(input, e) + QStringLiteral(" has no route");
        if (!onASide(boxOf(input, drawing, from), points.front()))
            return edge(input, e) + QStringLiteral(" does not start at a side of its first node");
        if (!onASide(boxOf(input, drawing, to), points.back()))
            return edge(input, e) + QStringLiteral(" does not end at a side of its second node");
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            std::size_t met = input.nodes.size();
            boxes.visit(points[i], points[i + 1], [&](const Rect& box, std::size_t v) {
                if (enters(box, points[i], points[i + 1]))
                    met = v;
            });
            if (met < input.nodes.size())
                return edge(input, e) + QStringLiteral(" runs through ") + node(met);
        }
    }
    return {};
}

QString brokenLayers(const Input& input, const Result& drawing)
{
    for (std::size_t e = 0; e < input.edges.size(); ++e) {
        const auto [from, to] = input.edges[e];
        if (from == to)
            continue;
        if (drawing.part[from] != drawing.part[to])
            return edge(input, e) + QStringLiteral(" joins two parts");
        const bool samePinnedColumn
            = input.nodes[from].pin && input.nodes[to].pin && drawing.layer[from] == drawing.layer[to];
        const bool forwards = drawing.layer[from] < drawing.layer[to];
        const bool backwards = drawing.layer[from] > drawing.layer[to];
        if (!samePinnedColumn && !(drawing.reversed[e] ? backwards : forwards))
            return edge(input, e) + QStringLiteral(" does not follow the layers");
    }
    return {};
}

QString brokenLanes(const Input& input, const Result& drawing)
{
    for (std::size_t i = 0; i + 1 < drawing.lanes.size(); ++i) {
        if (drawing.lanes[i].bottom > drawing.lanes[i + 1].top)
            return QStringLiteral("lanes %1 and %2 overlap").arg(i).arg(i + 1);
    }
    for (std::size_t v = 0; v < input.nodes.size(); ++v) {
        const Rect box = boxOf(input, drawing, v);
        const auto lane = std::find_if(drawing.lanes.begin(), drawing.lanes.end(), [&](const LaneBand& band) {
            return band.lane == std::max(-1, input.nodes[v].lane);
        });
        if (lane == drawing.lanes.end())
            return node(v) + QStringLiteral(" has no band");
        if (box.top < lane->top - Tolerance || box.bottom > lane->bottom + Tolerance)
            return node(v) + QStringLiteral(" leaves its band");
    }
    return {};
}

QString brokenBounds(const Input& input, const Result& drawing)
{
    const Rect all = drawing.bounds;
    for (std::size_t v = 0; v < input.nodes.size(); ++v) {
        const Rect box = boxOf(input, drawing, v);
        if (!std::isfinite(box.left) || !std::isfinite(box.top))
            return node(v) + QStringLiteral(" has no place");
        if (box.left < all.left || box.top < all.top || box.right > all.right || box.bottom > all.bottom)
            return node(v) + QStringLiteral(" lies out of bounds");
    }
    return {};
}

} // namespace

QString brokenPromise(const Input& input, const Options& options, const Result& drawing)
{
    if (drawing.place.size() != input.nodes.size() || drawing.layer.size() != input.nodes.size()
        || drawing.part.size() != input.nodes.size() || drawing.reversed.size() != input.edges.size()
        || drawing.routeStart.size() != input.edges.size() + 1 || drawing.routeStart.back() != drawing.route.size())
        return QStringLiteral("an array has the wrong size");
    QString broken = brokenBounds(input, drawing);
    if (broken.isEmpty())
        broken = overlappingNodes(input, drawing);
    if (broken.isEmpty())
        broken = brokenLayers(input, drawing);
    if (broken.isEmpty())
        broken = brokenRoute(input, drawing);
    if (broken.isEmpty() && options.lanes)
        broken = brokenLanes(input, drawing);
    return broken;
}

float largestMove(const Result& before, const Result& after)
{
    float largest = 0;
    for (std::size_t v = 0; v < std::min(before.place.size(), after.place.size()); ++v) {
        largest = std::max(
            {largest, std::abs(before.place[v].x - after.place[v].x), std::abs(before.place[v].y - after.place[v].y)});
    }
    return largest;
}

double routeLength(const Input& input, const Result& drawing)
{
    double length = 0;
    for (std::size_t e = 0; e < input.edges.size(); ++e) {
        const auto points = drawing.points(e);
        for (std::size_t i = 1; i < points.size(); ++i)
            length += std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
    }
    return length;
}

double flippedPairs(const Result& before, const Result& after)
{
    constexpr int Samples = 200000;
    constexpr float LeastApart = 40;
    Random random(1);
    const auto nodes = std::int32_t(std::min(before.place.size(), after.place.size()));
    int pairs = 0;
    int flipped = 0;
    for (int i = 0; nodes > 0 && i < Samples; ++i) {
        const auto a = std::size_t(random.below(nodes));
        const auto b = std::size_t(random.below(nodes));
        const float old = before.place[a].y - before.place[b].y;
        if (before.layer[a] < 0 || before.layer[b] < 0 || std::abs(old) < LeastApart)
            continue;
        ++pairs;
        flipped += old * (after.place[a].y - after.place[b].y) < 0;
    }
    return pairs > 0 ? double(flipped) / pairs : 0;
}

} // namespace mesh::test
