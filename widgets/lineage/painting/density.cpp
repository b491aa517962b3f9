// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/painting/density.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mesh {

namespace {
constexpr float unit = 64; ///< of m_counts, for a pixel that one line hides
constexpr int rampShift = 3; ///< from m_counts to the ramp
constexpr float strongest = 0.8F;
constexpr float arrowLength = 6;
constexpr float arrowHalf = 3.2F;

/// Cuts the line to the box (Liang and Barsky 1984) and tells where along it the rest begins. False for nothing left.
bool clipLine(float& ax, float& ay, float& bx, float& by, float width, float height, float& begins)
{
    const float dx = bx - ax;
    const float dy = by - ay;
    float from = 0;
    float to = 1;
    const std::array<std::pair<float, float>, 4> sides {{{-dx, ax}, {dx, width - ax}, {-dy, ay}, {dy, height - ay}}};
    for (const auto& [slope, distance] : sides) {
        if (slope == 0) {
            if (distance < 0)
                return false;
        } else {
            const float t = distance / slope;
            if (slope < 0)
                from = std::max(from, t);
            else
                to = std::min(to, t);
        }
    }
    if (from > to)
        return false;
    bx = ax + dx * to;
    by = ay + dy * to;
    ax += dx * from;
    ay += dy * from;
    begins = from;
    return true;
}
} // namespace

DensityRaster::DensityRaster(const SceneTransform& transform, const QRect& area, Lines lines, qreal ratio)
    : m_transform(transform)
    , m_area(area)
    , m_lines(lines)
    , m_ratio(float(ratio))
    , m_width(float(ratio) * (lines == Lines::Curved ? 1.25F : 1.0F))
    , m_counts(std::size_t(area.width()) * std::size_t(area.height()))
{
}

void DensityRaster::addRoute(std::span<const float> x, std::span<const float> y, FlowEvidence evidence, float weight)
{
    if (x.size() < 2)
        return;
    Dash dash;
    if (m_lines == Lines::Curved && evidence == FlowEvidence::Declared)
        dash = {4 * m_ratio, 7 * m_ratio, 0};
    else if (m_lines == Lines::Curved && evidence == FlowEvidence::Inferred)
        dash = {1.25F * m_ratio, 3.25F * m_ratio, 0};
    // A pixel's middle is at a whole number from here on.
    const qreal left = m_transform.origin.x() * m_transform.scale + m_area.left() + 0.5;
    const qreal top = m_transform.origin.y() * m_transform.scale + m_area.top() + 0.5;
    const auto mapX = [&](float at) { return float(qreal(at) * m_transform.scale - left); };
    const auto mapY = [&](float at) { return float(qreal(at) * m_transform.scale - top); };
    float ax = mapX(x[0]);
    float ay = mapY(y[0]);
    const bool isCurved = m_lines == Lines::Curved;
    for (std::size_t i = 1; i < x.size(); ++i) {
        const float bx = mapX(x[i]);
        const float by = mapY(y[i]);
        if (isCurved && std::abs(bx - ax) > 3 && std::abs(by - ay) > 2)
            addPiece(ax, ay, bx, by, weight, dash);
        else
            addLine(ax, ay, bx, by, weight, dash);
        ax = bx;
        ay = by;
    }
}

void DensityRaster::addPiece(float ax, float ay, float bx, float by, float weight, Dash& dash)
{
    // The curve of edgePath(): both handles level and half the way, so that y follows 3t^2 - 2t^3.
    const float dx = bx - ax;
    const float dy = by - ay;
    const float longest = std::max(std::abs(dx), std::abs(dy));
    const int steps = longest < 20 ? 4 : longest < 90 ? 8 : 14;
    float fromX = ax;
    float fromY = ay;
    for (int i = 1; i <= steps; ++i) {
        const float t = float(i) / float(steps);
        const float u = 1 - t;
        const float toX = ax + dx * (1.5F * u * t + t * t * t);
        const float toY = ay + dy * (t * t * (3 - 2 * t));
        addLine(fromX, fromY, toX, toY, weight, dash);
        fromX = toX;
        fromY = toY;
    }
}

void DensityRaster::addAcross(std::size_t start, std::size_t step, int most, float from, float to, float weight)
{
    const auto add = [&](int at, float coverage) {
        if (at < 0 || at >= most)
            return;
        std::uint16_t& count = m_counts[start + std::size_t(at) * step];
        count = std::uint16_t(std::min(65'535, count + int(coverage * weight * unit + 0.5F)));
    };
    const int first = int(std::floor(from + 0.5F)); // pixels reach half a pixel to both sides of their number
    const int last = int(std::floor(to + 0.5F));
    if (first == last) {
        add(first, to - from);
        return;
    }
    add(first, float(first) + 0.5F - from);
    for (int at = first + 1; at < last; ++at)
        add(at, 1);
    add(last, to - (float(last) - 0.5F));
}

void DensityRaster::addLine(float ax, float ay, float bx, float by, float weight, Dash& dash)
{
    const int width = m_area.width();
    const int height = m_area.height();
    const float whole = dash.on > 0 ? std::hypot(bx - ax, by - ay) : 0;
    float begins = 0;
    // One pixel more than there is, so that a line beside the area still reaches in with half its width.
    float x0 = ax + m_width;
    float y0 = ay + m_width;
    float x1 = bx + m_width;
    float y1 = by + m_width;
    const float dashAt = dash.at;
    dash.at += whole;
    if (!clipLine(x0, y0, x1, y1, float(width) + 2 * m_width, float(height) + 2 * m_width, begins))
        return;
    x0 -= m_width;
    y0 -= m_width;
    x1 -= m_width;
    y1 -= m_width;
    float phase = dashAt + begins * whole;
    const bool isSteep = std::abs(y1 - y0) > std::abs(x1 - x0);
    if (isSteep) {
        std::swap(x0, y0);
        std::swap(x1, y1);
    }
    const int most = isSteep ? width : height; // across
    const int far = isSteep ? height : width; // along
    const std::size_t alongStep = isSteep ? std::size_t(width) : 1;
    const std::size_t acrossStep = isSteep ? 1 : std::size_t(width);
    const float length = x1 - x0;
    if (length == 0)
        return;
    const float slope = (y1 - y0) / length;
    const float perStep = dash.on > 0 ? std::sqrt(1 + slope * slope) : 0;
    // Seen across its longer axis, a slanted line is wider by this much.
    const float half = m_width / 2 * std::sqrt(1 + slope * slope);
    // Samples stand at whole numbers in [from, to): two lines that meet share none.
    const bool isForward = length > 0;
    const int first = int(std::ceil(isForward ? x0 : x1));
    const int end = int(std::ceil(isForward ? x1 : x0));
    for (int at = std::max(first, 0); at < std::min(end, far); ++at) {
        if (dash.on > 0) {
            const float along = phase + std::abs(float(at) - x0) * perStep;
            if (std::fmod(along, dash.period) > dash.on)
                continue;
        }
        const float middle = y0 + (float(at) - x0) * slope;
        addAcross(std::size_t(at) * alongStep, acrossStep, most, middle - half, middle + half, weight);
    }
}

void DensityRaster::addArrow(float x, float y, bool isFromRight)
{
    const QPointF tip = m_transform.map(x, y) - QPointF(m_area.topLeft()) - QPointF(0.5, 0.5);
    const float length = arrowLength * m_ratio;
    const auto most = int(std::ceil(length));
    for (int i = 0; i < most; ++i) {
        const int at = int(std::lround(tip.x())) + (isFromRight ? i : -i);
        if (at < 0 || at >= m_area.width())
            continue;
        const float half = arrowHalf * m_ratio * (float(i) + 0.5F) / length;
        addAcross(std::size_t(at), std::size_t(m_area.width()), m_area.height(), float(tip.y()) - half,
                  float(tip.y()) + half, 2);
    }
}

QImage DensityRaster::image(const QColor& color, float single) const
{
    // One line is faint, a bundle strong, and it never hides what is below it.
    std::array<QRgb, 1024> ramp {};
    for (std::size_t i = 1; i < ramp.size(); ++i) {
        const float lines = float(i << rampShift) / unit;
        const float alpha
            = lines < 1 ? single * lines : std::min(std::max(single, strongest), single * std::pow(lines, 0.45F));
        QColor shade = color;
        shade.setAlphaF(alpha);
        ramp[i] = qPremultiply(shade.rgba());
    }
    QImage image(m_area.size(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < m_area.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const std::uint16_t* counts = m_counts.data() + std::size_t(y) * std::size_t(m_area.width());
        for (int x = 0; x < m_area.width(); ++x)
            line[x] = ramp[std::min<std::size_t>(counts[x] >> rampShift, ramp.size() - 1)];
    }
    return image;
}

} // namespace mesh
