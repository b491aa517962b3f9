// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/painting/density.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ranges>

namespace mesh {

namespace {
constexpr int unitShift = 6;
constexpr int unit = 1 << unitShift; ///< of m_counts, for a pixel that one line hides
constexpr int fineShift = 10; ///< of a place that moves along a line, below a unit
constexpr int rampShift = 3; ///< from m_counts to the ramp
constexpr float strongest = 0.8F;
constexpr float longCurve = 2000; ///< pixels: its pieces are longer than six dashes
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

/// As edgePen() draws them.
template<typename Dash>
Dash dashOf(FlowEvidence evidence, float width)
{
    if (evidence == FlowEvidence::Declared)
        return {3.2F * width, 5.6F * width, 0};
    if (evidence == FlowEvidence::Inferred)
        return {0.785F * width, 2.6F * width, 0}; // as much ink as round dots have
    return {};
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
    Stroke stroke {m_width, int(weight * (1 << weightShift) + 0.5F), {}};
    if (m_lines == Lines::Curved)
        stroke.dash = dashOf<Dash>(evidence, m_width);
    // A pixel's middle is at a whole number from here on.
    const qreal left = m_transform.origin.x() * m_transform.scale + m_area.left() + 0.5;
    const qreal top = m_transform.origin.y() * m_transform.scale + m_area.top() + 0.5;
    const auto mapX = [&](float at) { return float(qreal(at) * m_transform.scale - left); };
    const auto mapY = [&](float at) { return float(qreal(at) * m_transform.scale - top); };
    const bool isCurved = m_lines == Lines::Curved;
    float ax = mapX(x[0]);
    float ay = mapY(y[0]);
    for (std::size_t i = 1; i < x.size(); ++i) {
        const float bx = mapX(x[i]);
        const float by = mapY(y[i]);
        stroke.dash.at = 0;
        if (isCurved && std::abs(bx - ax) > 3 && std::abs(by - ay) > 2)
            addPiece(ax, ay, bx, by, stroke);
        else
            addLine(ax, ay, bx, by, stroke);
        ax = bx;
        ay = by;
    }
}

void DensityRaster::addPath(const QPainterPath& path, FlowEvidence evidence, qreal width)
{
    Stroke stroke {float(width) * m_ratio, 1 << weightShift, {}};
    stroke.dash = dashOf<Dash>(evidence, stroke.width);
    const QPointF corner = QPointF(m_area.topLeft()) + QPointF(0.5, 0.5);
    const auto pointAt = [&](int i) { return QPointF(path.elementAt(i)) * m_ratio - corner; };
    QPointF from;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element& element = path.elementAt(i);
        stroke.dash.at = 0;
        if (element.isMoveTo()) {
            from = pointAt(i);
            continue;
        }
        if (!element.isCurveTo()) {
            const QPointF to = pointAt(i);
            addLine(float(from.x()), float(from.y()), float(to.x()), float(to.y()), stroke);
            from = to;
            continue;
        }
        const std::array curve {from, pointAt(i), pointAt(i + 1), pointAt(i + 2)};
        const auto [left, right] = std::ranges::minmax(curve, {}, &QPointF::x);
        const auto [top, bottom] = std::ranges::minmax(curve, {}, &QPointF::y);
        // A Bezier curve goes one way where its points do.
        const auto goesOneWay = [&](auto coordinate) {
            return std::ranges::is_sorted(curve, {}, coordinate)
                || std::ranges::is_sorted(curve, std::ranges::greater(), coordinate);
        };
        from = curve[3];
        i += 2;
        if (isBeside(float(left.x()), float(top.y()), float(right.x()), float(bottom.y()), stroke.width))
            continue;
        const Way way = goesOneWay(&QPointF::x) && goesOneWay(&QPointF::y) ? Way::OneWay : Way::Any;
        // As a polynomial: it is asked for often.
        const QPointF once = 3 * (curve[1] - curve[0]);
        const QPointF twice = 3 * (curve[2] - curve[1]) - once;
        const QPointF thrice = curve[3] - curve[0] - once - twice;
        addCurve(float(std::max(right.x() - left.x(), bottom.y() - top.y())), way, stroke, [&](double t) {
            const QPointF at = ((thrice * t + twice) * t + once) * t + curve[0];
            return std::pair(float(at.x()), float(at.y()));
        });
    }
}

bool DensityRaster::isBeside(float ax, float ay, float bx, float by, float width) const
{
    return std::max(ax, bx) < -width || std::max(ay, by) < -width || std::min(ax, bx) > float(m_area.width()) + width
        || std::min(ay, by) > float(m_area.height()) + width;
}

/// @p at gives the point of the curve at a parameter from 0 to 1; @p extent is the longer side of its box. Of a curve
/// that goes one way in x and in y, which most do, only the pieces that may reach the area are looked at: a curve
/// between two distant rows is a hundred times as long as what a tile sees of it. So each piece of such a long one has
/// dashes of its own, and what is before it need not be measured.
template<typename At>
void DensityRaster::addCurve(float extent, Way way, Stroke& stroke, At at)
{
    const int steps = extent < 20 ? 4 : extent < 90 ? 8 : extent < 200 ? 14 : int(std::sqrt(extent));
    const auto point = [&](int i) { return at(float(i) / float(steps)); };
    int first = 1; // pieces end at their number
    int last = steps;
    if (way == Way::OneWay)
        std::tie(first, last) = piecesNear(steps, stroke.width, point);
    if (first > last)
        return;
    const bool isDashed = stroke.dash.on > 0;
    const bool isLong = extent > longCurve;
    auto [fromX, fromY] = point(0);
    if (isDashed && !isLong) {
        for (int i = 1; i < first; ++i) {
            const auto [toX, toY] = point(i);
            stroke.dash.at += std::hypot(toX - fromX, toY - fromY);
            fromX = toX;
            fromY = toY;
        }
    } else {
        std::tie(fromX, fromY) = point(first - 1);
    }
    for (int i = first; i <= last; ++i) {
        const auto [toX, toY] = point(i);
        if (isDashed && isLong)
            addEvenly(fromX, fromY, toX, toY, stroke);
        else
            addLine(fromX, fromY, toX, toY, stroke);
        fromX = toX;
        fromY = toY;
    }
}

/// With as many whole dashes as come nearest to their length.
void DensityRaster::addEvenly(float ax, float ay, float bx, float by, const Stroke& stroke)
{
    const float length = std::sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
    const float stretch = length / stroke.dash.period / std::max(1.0F, std::round(length / stroke.dash.period));
    Stroke even = stroke;
    even.dash = {stroke.dash.on * stretch, stroke.dash.period * stretch, 0};
    addLine(ax, ay, bx, by, even);
}

/// The first and the last piece of a curve that goes one way which may reach the area; first > last for none.
template<typename Point>
std::pair<int, int> DensityRaster::piecesNear(int steps, float width, Point point) const
{
    constexpr std::pair none(1, 0);
    int from = 0; // points; piece i goes from point i - 1 to point i
    int to = steps;
    // To what lies between the sides in one coordinate, of which few curves that pass an area by leave anything.
    const auto narrow = [&](float most, auto coordinate) {
        const float begin = coordinate(point(from));
        const float end = coordinate(point(to));
        const bool isUp = end >= begin;
        const float entry = isUp ? -width : most + width;
        const float exit = isUp ? most + width : -width;
        const auto isBefore = [&](float at, float side) { return isUp ? at < side : at > side; };
        if (isBefore(end, entry) || isBefore(exit, begin))
            return false;
        const auto points = std::views::iota(from, to + 1);
        const auto count = [&](auto isPast) {
            return int(std::ranges::partition_point(points, [&](int i) { return isPast(coordinate(point(i))); })
                       - points.begin());
        };
        const int first = from;
        if (isBefore(begin, entry))
            from = first + count([&](float at) { return isBefore(at, entry); }) - 1;
        if (isBefore(exit, end))
            to = first + count([&](float at) { return !isBefore(exit, at); });
        return true;
    };
    if (!narrow(float(m_area.width()), [](const auto& at) { return at.first; })
        || !narrow(float(m_area.height()), [](const auto& at) { return at.second; }))
        return none;
    return {from + 1, to};
}

void DensityRaster::addPiece(float ax, float ay, float bx, float by, Stroke& stroke)
{
    // The curve of edgePath(): both handles level and half the way, so that y follows 3t^2 - 2t^3.
    const float dx = bx - ax;
    const float dy = by - ay;
    if (isBeside(ax, ay, bx, by, stroke.width))
        return;
    addCurve(std::max(std::abs(dx), std::abs(dy)), Way::OneWay, stroke, [=](float t) {
        const float u = 1 - t;
        return std::pair(ax + dx * (1.5F * u * t + t * t * t), ay + dy * (t * t * (3 - 2 * t)));
    });
}

/// @p from and @p to are counted in 64ths, so that what lies between them in a pixel is its coverage.
void DensityRaster::addAcross(std::uint16_t* start, std::ptrdiff_t step, int most, int from, int to, int weight)
{
    const int first = from >> unitShift;
    const int last = to >> unitShift;
    const auto add = [&](int at, int coverage) {
        if (at < 0 || at >= most)
            return;
        std::uint16_t& count = start[at * step];
        count = std::uint16_t(std::min(65'535, count + (coverage * weight >> weightShift)));
    };
    if (first == last) {
        add(first, to - from);
        return;
    }
    add(first, unit - (from & (unit - 1)));
    for (int at = first + 1; at < last; ++at)
        add(at, unit);
    add(last, to & (unit - 1));
}

/// The same for a line of at most two pixels and the weight of one, all of whose pixels are inside: without a branch.
inline void DensityRaster::addThin(std::uint16_t* start, std::ptrdiff_t step, int from, int to)
{
    const int at = from >> unitShift;
    const int begin = from & (unit - 1);
    const int end = to - (at << unitShift);
    const std::array coverage {std::min(unit, end) - begin, std::clamp(end - unit, 0, unit),
                               std::max(end - 2 * unit, 0)};
    std::uint16_t* count = start + at * step;
    for (const int share : coverage) {
        *count = std::uint16_t(std::min(65'535, *count + share));
        count += step;
    }
}

void DensityRaster::addLine(float ax, float ay, float bx, float by, Stroke& stroke)
{
    Dash& dash = stroke.dash;
    const float whole = dash.on > 0 ? std::sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay)) : 0;
    const float dashAt = dash.at;
    dash.at += whole;
    if (isBeside(ax, ay, bx, by, stroke.width))
        return;
    const int width = m_area.width();
    const int height = m_area.height();
    float begins = 0;
    // More than there is, so that a line beside the area still reaches in with half its width.
    const float margin = stroke.width;
    float x0 = ax + margin;
    float y0 = ay + margin;
    float x1 = bx + margin;
    float y1 = by + margin;
    if (!clipLine(x0, y0, x1, y1, float(width) + 2 * margin, float(height) + 2 * margin, begins))
        return;
    x0 -= margin;
    y0 -= margin;
    x1 -= margin;
    y1 -= margin;
    const bool isSteep = std::abs(y1 - y0) > std::abs(x1 - x0);
    if (isSteep) {
        std::swap(x0, y0);
        std::swap(x1, y1);
    }
    const int most = isSteep ? width : height; // across
    const int far = isSteep ? height : width; // along
    const std::ptrdiff_t alongStep = isSteep ? width : 1;
    const std::ptrdiff_t acrossStep = isSteep ? 1 : width;
    const float length = x1 - x0;
    if (length == 0)
        return;
    const float slope = (y1 - y0) / length;
    const float slant = std::sqrt(1 + slope * slope); // length for one step along
    // Samples stand at whole numbers in [from, to): two lines that meet share none.
    const bool isForward = length > 0;
    const int first = std::max(0, int(std::ceil(isForward ? x0 : x1)));
    const int end = std::min(far, int(std::ceil(isForward ? x1 : x0)));
    // In whole numbers from here on: pixels reach half a pixel to both sides of their number.
    const auto fixed = [](float pixels) { return qint64(pixels * float(unit << fineShift)); };
    qint64 middle = fixed(y0 + (float(first) - x0) * slope + 0.5F);
    const qint64 onward = fixed(slope);
    // Seen across its longer axis, a slanted line is wider by this much.
    const qint64 half = fixed(stroke.width / 2 * slant);
    std::uint16_t* at = m_counts.data() + first * alongStep;
    if (dash.on == 0) {
        // Most lines are thin, single, and not at a side of the area.
        const qint64 atEnd = middle + onward * (end - first);
        const qint64 pixel = unit << fineShift;
        if (half <= pixel && stroke.weight == 1 << weightShift && std::min(middle, atEnd) >= half
            && std::max(middle, atEnd) + 2 * pixel < most * pixel) {
            for (int i = first; i < end; ++i, middle += onward, at += alongStep)
                addThin(at, acrossStep, int((middle - half) >> fineShift), int((middle + half) >> fineShift));
            return;
        }
        for (int i = first; i < end; ++i, middle += onward, at += alongStep)
            addAcross(at, acrossStep, most, int((middle - half) >> fineShift), int((middle + half) >> fineShift),
                      stroke.weight);
        return;
    }
    float along = std::fmod(dashAt + begins * whole + std::abs(float(first) - x0) * slant, dash.period);
    for (int i = first; i < end; ++i, middle += onward, at += alongStep) {
        if (along <= dash.on)
            addAcross(at, acrossStep, most, int((middle - half) >> fineShift), int((middle + half) >> fineShift),
                      stroke.weight);
        along += isForward ? slant : -slant;
        if (along >= dash.period)
            along -= dash.period;
        else if (along < 0)
            along += dash.period;
    }
}

void DensityRaster::addArrow(float x, float y, bool isFromRight)
{
    const QPointF tip = m_transform.map(x, y) - QPointF(m_area.topLeft()) - QPointF(0.5, 0.5);
    const float length = arrowLength * m_ratio;
    if (isBeside(float(tip.x()), float(tip.y()), float(tip.x()), float(tip.y()), length))
        return;
    const auto most = int(std::ceil(length));
    for (int i = 0; i < most; ++i) {
        const int at = int(std::lround(tip.x())) + (isFromRight ? i : -i);
        if (at < 0 || at >= m_area.width())
            continue;
        const float half = arrowHalf * m_ratio * (float(i) + 0.5F) / length;
        const auto inUnits = [](qreal pixels) { return int(std::floor((pixels + 0.5) * unit)); };
        addAcross(m_counts.data() + at, m_area.width(), m_area.height(), inUnits(tip.y() - qreal(half)),
                  inUnits(tip.y() + qreal(half)), 2 << weightShift);
    }
}

QImage DensityRaster::image(const QColor& color, float single, Crossing crossing) const
{
    const float most = crossing == Crossing::IsFlat ? single : std::max(single, strongest);
    // One line is faint, a bundle strong, and it never hides what is below it.
    std::array<QRgb, 1024> ramp {};
    for (std::size_t i = 1; i < ramp.size(); ++i) {
        const float lines = float(i << rampShift) / float(unit);
        const float alpha = lines < 1 ? single * lines : std::min(most, single * std::pow(lines, 0.45F));
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
