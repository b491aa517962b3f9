// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/painting/line_runs.h"

#include <QLineF>

#include <algorithm>
#include <array>

namespace mesh {

namespace {
constexpr qreal margin = 64; ///< around the area: dashes and the width of the line end outside of it
constexpr qreal longest = 512; ///< of a kept piece; a longer one is halved
constexpr qreal flat = 0.02; ///< pixels: a curve that is its own chord

/// A straight piece is a curve whose handles lie on it.
using Piece = std::array<QPointF, 4>;

std::pair<Piece, Piece> halved(const Piece& p)
{
    const auto middle = [](QPointF a, QPointF b) { return (a + b) / 2; };
    const QPointF a = middle(p[0], p[1]);
    const QPointF b = middle(p[1], p[2]);
    const QPointF c = middle(p[2], p[3]);
    const QPointF ab = middle(a, b);
    const QPointF bc = middle(b, c);
    return {{p[0], a, ab, middle(ab, bc)}, {middle(ab, bc), bc, c, p[3]}};
}

qreal lengthOf(const Piece& p)
{
    const auto length = [](QPointF a, QPointF b) { return QLineF(a, b).length(); };
    const qreal chord = length(p[0], p[3]);
    const qreal around = length(p[0], p[1]) + length(p[1], p[2]) + length(p[2], p[3]);
    if (around - chord < flat)
        return (around + chord) / 2;
    const auto [first, second] = halved(p);
    return lengthOf(first) + lengthOf(second);
}

class RunMaker
{
public:
    RunMaker(const QRectF& area, RunStarts starts)
        : m_area(area)
        , m_starts(starts)
    {
    }

    void add(const Piece& piece, bool isStraight)
    {
        const auto [left, right] = std::ranges::minmax(piece, {}, &QPointF::x);
        const auto [top, bottom] = std::ranges::minmax(piece, {}, &QPointF::y);
        const bool isNear = left.x() <= m_area.right() && right.x() >= m_area.left() && top.y() <= m_area.bottom()
            && bottom.y() >= m_area.top();
        const bool isLong = right.x() - left.x() > longest || bottom.y() - top.y() > longest;
        if (isNear && isLong) {
            const auto [first, second] = halved(piece);
            add(first, isStraight);
            add(second, isStraight);
            return;
        }
        if (isNear) {
            if (!m_isOn)
                m_runs.push_back({QPainterPath(piece[0]), m_along});
            if (isStraight)
                m_runs.back().path.lineTo(piece[3]);
            else
                m_runs.back().path.cubicTo(piece[1], piece[2], piece[3]);
        }
        m_isOn = isNear;
        if (m_starts == RunStarts::Measured)
            m_along += lengthOf(piece);
    }

    std::vector<LineRun> take() { return std::move(m_runs); }

private:
    QRectF m_area;
    RunStarts m_starts;
    std::vector<LineRun> m_runs;
    qreal m_along = 0;
    bool m_isOn = false;
};
} // namespace

std::vector<LineRun> runsNear(const QPainterPath& line, const QRectF& area, RunStarts starts)
{
    const QRectF near = area.adjusted(-margin, -margin, margin, margin);
    if (near.contains(line.controlPointRect()))
        return {{line, 0}};
    RunMaker runs(near, starts);
    QPointF at;
    for (int i = 0; i < line.elementCount(); ++i) {
        const QPointF point = line.elementAt(i);
        switch (line.elementAt(i).type) {
        case QPainterPath::LineToElement:
            runs.add({at, at + (point - at) / 3, at + (point - at) * 2 / 3, point}, true);
            at = point;
            break;
        case QPainterPath::CurveToElement:
            runs.add({at, point, line.elementAt(i + 1), line.elementAt(i + 2)}, false);
            at = line.elementAt(i + 2);
            i += 2;
            break;
        default:
            at = point;
        }
    }
    return runs.take();
}

} // namespace mesh
