// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// Packing the parts of a drawing.
//
// Terms: the *skyline* is the lower edge of what is placed already, as steps from left to right.
// Steps: boxes by falling height; each goes to the step where it ends up highest (bottom-left rule turned upside down,
// Baker, Coffman, Rivest 1980); the skyline then follows its lower edge. Dust fills a grid of equal cells.
// Cost: O(boxes x steps); steps are bounded by the width over the narrowest box. Keeping apart: O(boxes) expected,
// by a hash of coarse cells.
// Left out: filling holes below the skyline, turning boxes, an optimum (NP-hard).

#include "graph/layout/packing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace mesh::layout {
namespace {

struct Step
{
    float left;
    float bottom;
};

class Skyline
{
public:
    explicit Skyline(float width)
        : m_width(width)
        , m_steps {{0, 0}}
    {
    }

    Point add(Size box)
    {
        float best = std::numeric_limits<float>::max();
        std::size_t at = 0;
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            if (i > 0 && m_steps[i].left + box.width > m_width)
                break;
            const float top = topAt(i, box.width);
            if (top < best) {
                best = top;
                at = i;
            }
        }
        const Point corner {m_steps[at].left, best};
        cover(at, corner.x + box.width, best + box.height);
        return corner;
    }

private:
    float topAt(std::size_t first, float width) const
    {
        float top = 0;
        for (std::size_t i = first; i < m_steps.size() && m_steps[i].left < m_steps[first].left + width; ++i)
            top = std::max(top, m_steps[i].bottom);
        return top;
    }

    void cover(std::size_t first, float right, float bottom)
    {
        std::size_t last = first;
        while (last + 1 < m_steps.size() && m_steps[last + 1].left <= right)
            ++last;
        const Step rest {right, m_steps[last].bottom};
        const bool restIsWide = last + 1 == m_steps.size() ? right < m_width : m_steps[last + 1].left > right;
        m_steps[first].bottom = bottom;
        m_steps.erase(m_steps.begin() + std::ptrdiff_t(first) + 1, m_steps.begin() + std::ptrdiff_t(last) + 1);
        if (restIsWide)
            m_steps.insert(m_steps.begin() + std::ptrdiff_t(first) + 1, rest);
    }

    float m_width;
    std::vector<Step> m_steps;
};

bool overlap(const Rect& a, const Rect& b, float gap)
{
    return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

/// Rectangles by the coarse cells they touch.
class CellHash
{
public:
    void add(const Rect& rect)
    {
        forEachCell(rect, 0, [&](std::vector<Index>& cell) { cell.push_back(count(m_rects)); });
        m_rects.push_back(rect);
    }

    /// The one placed first of those that lie too close.
    const Rect* anyHit(const Rect& rect, float gap)
    {
        Index first = count(m_rects);
        forEachCell(rect, gap, [&](std::vector<Index>& cell) {
            for (const Index i : cell) {
                if (i < first && overlap(rect, m_rects[i], gap))
                    first = i;
            }
        });
        return first < count(m_rects) ? &m_rects[first] : nullptr;
    }

private:
    template<typename Visit>
    void forEachCell(const Rect& rect, float gap, Visit visit)
    {
        constexpr float Cell = 2048;
        const auto cell = [](float at) { return static_cast<std::int64_t>(std::floor(at / Cell)); };
        for (std::int64_t x = cell(rect.left - gap); x <= cell(rect.right + gap); ++x) {
            for (std::int64_t y = cell(rect.top - gap); y <= cell(rect.bottom + gap); ++y)
                visit(m_cells[x * 0x1000003 + y]);
        }
    }

    std::vector<Rect> m_rects;
    std::unordered_map<std::int64_t, std::vector<Index>> m_cells;
};

} // namespace

float packingWidth(std::span<const Size> boxes, float gap, float aspect)
{
    double area = 0;
    float widest = 0;
    for (const Size& box : boxes) {
        area += double(box.width + gap) * (box.height + gap);
        widest = std::max(widest, box.width);
    }
    return std::max(widest, static_cast<float>(std::sqrt(area * aspect)));
}

Packing packBoxes(std::span<const Size> boxes, float width, float gap)
{
    std::vector<Index> order(boxes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) { return boxes[a].height > boxes[b].height; });
    Packing packing;
    packing.place.resize(boxes.size());
    Skyline skyline(width + gap); // every box brings its gap along, the last one in a row needs none
    for (const Index i : order) {
        const Point corner = skyline.add({boxes[i].width + gap, boxes[i].height + gap});
        packing.place[i] = corner;
        packing.size.width = std::max(packing.size.width, corner.x + boxes[i].width);
        packing.size.height = std::max(packing.size.height, corner.y + boxes[i].height);
    }
    return packing;
}

std::vector<Point> keepApart(std::span<const Rect> boxes, float gap)
{
    constexpr float Tolerance = 1; // rounding must not make neighbours jump
    std::vector<Point> place;
    place.reserve(boxes.size());
    CellHash placed;
    for (Rect box : boxes) {
        while (const Rect* hit = placed.anyHit(box, gap - Tolerance)) {
            const float right = hit->right + gap - box.left;
            const float down = hit->bottom + gap - box.top;
            const Point by = right < down ? Point {right, 0} : Point {0, down};
            box = {box.left + by.x, box.top + by.y, box.right + by.x, box.bottom + by.y};
        }
        placed.add(box);
        place.push_back({box.left, box.top});
    }
    return place;
}

DustGrid::DustGrid(const Input& input, std::span<const Index> nodes, const Options& options, float width)
    : place(nodes.size())
{
    if (nodes.empty())
        return;
    Size cell;
    for (const Index v : nodes) {
        cell.width = std::max(cell.width, input.nodes[v].width);
        cell.height = std::max(cell.height, input.nodes[v].height);
    }
    cell.width += options.nodeGap;
    cell.height += options.nodeGap;

    const auto wasDust = [&](Index v) {
        return input.previous && input.previous->layer[v] < 0 && !std::isnan(input.previous->place[v].x);
    };
    Index columns = std::clamp(static_cast<Index>((width + options.nodeGap) / cell.width), 1, count(place));
    Index rightmost = -1;
    for (const Index v : nodes) {
        if (!wasDust(v))
            continue;
        const Point old = input.previous->place[v];
        corner = corner ? Point {std::min(corner->x, old.x), std::min(corner->y, old.y)} : old;
    }
    const auto cellOf = [&](Index v) {
        const Point old = input.previous->place[v];
        return std::pair(static_cast<Index>(std::lround((old.x - corner->x) / cell.width)),
                         static_cast<Index>(std::lround((old.y - corner->y) / cell.height)));
    };
    for (const Index v : nodes) {
        if (wasDust(v))
            rightmost = std::max(rightmost, cellOf(v).first);
    }
    // Far-flung places come from another kind of drawing: then the grid is made afresh.
    if (rightmost >= 4 * columns + 16)
        corner.reset();
    else
        columns = std::max(rightmost + 1, rightmost < 0 ? columns : 1);

    std::vector<std::int64_t> cellOfNode(nodes.size(), -1);
    std::unordered_map<std::int64_t, char> taken;
    for (std::size_t i = 0; corner && i < nodes.size(); ++i) {
        if (!wasDust(nodes[i]))
            continue;
        const auto [x, y] = cellOf(nodes[i]);
        const std::int64_t wanted = std::int64_t(y) * columns + x;
        if (taken.emplace(wanted, 1).second)
            cellOfNode[i] = wanted;
    }
    std::int64_t next = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (cellOfNode[i] < 0) {
            while (taken.contains(next))
                ++next;
            cellOfNode[i] = next++;
        }
        const NodeBox& node = input.nodes[nodes[i]];
        place[i] = {static_cast<float>(cellOfNode[i] % columns) * cell.width,
                    static_cast<float>(cellOfNode[i] / columns) * cell.height};
        size.width = std::max(size.width, place[i].x + node.width);
        size.height = std::max(size.height, place[i].y + node.height);
    }
}

} // namespace mesh::layout
