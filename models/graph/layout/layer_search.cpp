// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// Adjacent switching, windowed sifting and annealed sifting.
//
// Terms: *switching* swaps two neighbours where that saves crossings, until no pair gains; *sifting* (Matuszewski,
// Schoenfeld, Molitor 1999) walks one item past all others up to a window away and leaves it at the best place on the
// way. Hubs go first: they decide most crossings. *Annealed* sifting chooses among the same places by chance, a place
// that wins d more crossings exp(d / temperature) times as often: a heat bath (Creutz 1980) in simulated annealing
// (Kirkpatrick, Gelatt, Vecchi 1983). The choice is one maximum: of what each place wins plus the temperature times a
// number of the Gumbel distribution, read from a table at a start that is the item's own: drawings of nearly the same
// graph meet the same chances and end near each other (coupled chains, Propp and Wilson 1996).
// Cost: loading a layer is O(lines). A switching pass is O(lines), sifting and annealing O(window x lines).
// Finding: switching takes 1 to 4 % of the crossings away, sifting 7 to 12 % (window 30), 12 to 14 % (window 200);
// ten annealed rounds another 3 %, hundred 8 %.
// Left out: moving whole chains at once (global sifting, Bachmaier et al. 2011: a few per cent more, in quadratic
// time).

#include "graph/layout/layer_search.h"

#include "graph/layout/crossings.h"
#include "graph/layout/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace mesh::layout {
namespace {

constexpr int SwitchRounds = 40; ///< A layer that still changes then has other things to settle first.

/// Numbers of the Gumbel distribution, rounded so that they are the same with every library of mathematics.
class Noise
{
public:
    static constexpr std::size_t Size = 4096;

    Noise()
    {
        Random random(0x6e6f6973);
        for (float& number : m_numbers)
            number = std::round(-512 * std::log(-std::log(random.unit() * 0.9999998F + 1e-7F))) / 512;
    }

    float operator[](std::size_t at) const { return m_numbers[at % Size]; }

private:
    std::array<float, Size> m_numbers;
};

} // namespace

void LayerSearch::load(Index layer)
{
    m_row = m_graph.inLayer(layer);
    m_left.load(m_graph, m_graph.left, m_graph.right, layer, layer - 1);
    m_right.load(m_graph, m_graph.right, m_graph.left, layer, layer + 1);
}

std::int64_t LayerSearch::gain(Index upper, Index lower) const
{
    return gainOfSwap(m_left.of(upper), m_left.of(lower)) + gainOfSwap(m_right.of(upper), m_right.of(lower));
}

bool LayerSearch::mayPass(Index slot, Index other) const
{
    const Index a = m_row[slot];
    const Index b = m_row[other];
    return (m_graph.lane.empty() || m_graph.lane[a] == m_graph.lane[b])
        && (m_graph.kept.empty() || !m_graph.kept[a] || !m_graph.kept[b]);
}

LayerSearch::Stretch LayerSearch::around(Index slot, Index window) const
{
    const auto size = static_cast<Index>(m_row.size());
    const Stretch most {std::max(0, slot - window), std::min(size, slot + window + 1)};
    if (m_graph.lane.empty() && m_graph.kept.empty())
        return most;
    Stretch stretch {slot, slot + 1};
    while (stretch.first > most.first && mayPass(stretch.first - 1, slot))
        --stretch.first;
    while (stretch.last < most.last && mayPass(stretch.last, slot))
        ++stretch.last;
    return stretch;
}

void LayerSearch::compare(Index slot, Stretch stretch)
{
    m_left.compare(slot, stretch.first, stretch.last);
    m_right.compare(slot, stretch.first, stretch.last);
}

void LayerSearch::move(Index from, Index to)
{
    const auto row = m_row.begin();
    if (to < from)
        std::rotate(row + to, row + from, row + from + 1);
    else
        std::rotate(row + from, row + from + 1, row + to + 1);
    for (Index slot = std::min(from, to); slot <= std::max(from, to); ++slot)
        m_graph.place[m_row[slot]] = slot;
    m_left.move(from, to);
    m_right.move(from, to);
}

std::int64_t LayerSearch::switchNeighbours()
{
    const Index last = static_cast<Index>(m_row.size()) - 1;
    std::int64_t won = 0;
    m_settled.assign(m_row.size(), 0);
    bool changed = true;
    for (int round = 0; changed && round < SwitchRounds; ++round) {
        changed = false;
        for (Index slot = 0; slot < last; ++slot) {
            if (m_settled[slot])
                continue;
            m_settled[slot] = 1;
            if (!mayPass(slot, slot + 1))
                continue;
            const std::int64_t better = gain(slot, slot + 1);
            if (better <= 0)
                continue;
            move(slot, slot + 1);
            if (slot > 0)
                m_settled[slot - 1] = 0;
            if (slot + 1 < last)
                m_settled[slot + 1] = 0;
            won += better;
            changed = true;
        }
    }
    return won;
}

std::int64_t LayerSearch::sift(Index window)
{
    const auto degree = [this](Index item) { return m_graph.left.degree(item) + m_graph.right.degree(item); };
    m_agenda.clear();
    std::ranges::copy_if(m_row, std::back_inserter(m_agenda),
                         [this](Index item) { return m_graph.kept.empty() || !m_graph.kept[item]; });
    std::sort(m_agenda.begin(), m_agenda.end(), [&](Index a, Index b) {
        return degree(a) != degree(b) ? degree(a) > degree(b) : m_graph.name[a] < m_graph.name[b];
    });
    std::int64_t total = 0;
    for (const Index item : m_agenda) {
        const Index slot = m_graph.place[item];
        const Stretch stretch = around(slot, window);
        compare(slot, stretch);
        // Before the first slot of the stretch, or between two, or after the last.
        Index best = slot;
        for (Index before = stretch.first; before <= stretch.last; ++before) {
            if (sumBefore(before) > sumBefore(best))
                best = before;
        }
        if (best == slot)
            continue;
        total += sumBefore(best) - sumBefore(slot);
        move(slot, best > slot ? best - 1 : best);
    }
    return total;
}

std::int64_t LayerSearch::anneal(Index window, float temperature, std::uint64_t salt)
{
    static const Noise noise;
    const auto size = static_cast<Index>(m_row.size());
    std::int64_t total = 0;
    for (Index turn = 0; turn < size; ++turn) {
        const Index slot = salt % 2 ? size - 1 - turn : turn;
        const Index item = m_row[slot];
        if (!m_graph.kept.empty() && m_graph.kept[item])
            continue;
        const Stretch stretch = around(slot, window);
        compare(slot, stretch);
        // The item's own chances, counted from where it stands: what changes elsewhere leaves them as they are.
        const std::size_t own = Random((salt << 32) + m_graph.name[item]).next() + Noise::Size - std::size_t(slot);
        const std::int64_t here = sumBefore(slot);
        Index best = slot;
        float most = temperature * noise[own + std::size_t(slot)];
        for (Index before = stretch.first; before <= stretch.last; ++before) {
            const float score
                = static_cast<float>(sumBefore(before) - here) + temperature * noise[own + std::size_t(before)];
            if (score > most) {
                most = score;
                best = before;
            }
        }
        const Index to = best > slot ? best - 1 : best;
        if (to == slot)
            continue;
        total += sumBefore(best) - here;
        move(slot, to);
    }
    return total;
}

} // namespace mesh::layout
