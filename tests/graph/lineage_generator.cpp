// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/lineage_generator.h"

#include "graph/layout/random.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace mesh::test {
namespace {

using layout::Random;

/// Draws indices with given weights.
class Weighted
{
public:
    template<typename Weight>
    Weighted(int size, Weight weight)
    {
        double sum = 0;
        for (int i = 0; i < size; ++i)
            m_sums.push_back(sum += weight(i));
    }

    int draw(Random& random) const
    {
        const double at = double(random.unit()) * m_sums.back();
        const auto found = std::upper_bound(m_sums.begin(), m_sums.end(), at);
        return int(std::min<std::ptrdiff_t>(found - m_sums.begin(), std::ptrdiff_t(m_sums.size()) - 1));
    }

private:
    std::vector<double> m_sums;
};

class Generator
{
public:
    Generator(int nodes, std::uint64_t seed)
        : m_nodes(nodes)
        , m_random(seed * 7919 + std::uint64_t(nodes))
        , m_domains(std::max(4, int(0.6 * std::sqrt(double(nodes)))))
        , m_stages(6 + int(std::lround(0.9 * std::max(0.0, std::log2(nodes / 100.0)))))
    {
        placeNodes();
        drawEdges();
        addFeedback();
    }

    layout::Input take() { return std::move(m_input); }

private:
    using Pool = std::vector<int>;

    Pool& pool(int domain, int stage) { return m_pools[std::size_t(domain * m_stages + stage)]; }

    void placeNodes()
    {
        const Weighted domains(m_domains, [](int i) { return std::pow(i + 1, -0.8); });
        const Weighted stages(m_stages, [this](int i) {
            const double f = double(i) / (m_stages - 1);
            return 1.9 * std::exp(-2.2 * f) + 0.9 * std::exp(-std::pow((f - 0.85) / 0.15, 2));
        });
        m_pools.resize(std::size_t(m_domains * m_stages));
        m_stagePools.resize(std::size_t(m_stages));
        for (int v = 0; v < m_nodes; ++v) {
            m_domain.push_back(domains.draw(m_random));
            m_stage.push_back(stages.draw(m_random));
            const double f = double(m_stage[v]) / (m_stages - 1);
            layout::NodeBox node;
            node.width = float(24 + 7 * (14 + m_random.below(14)));
            node.height = 36;
            node.lane = m_domain[v];
            node.stage = f < 0.34 ? 0.0F : f < 0.75 ? 1.0F : 2.0F;
            m_input.nodes.push_back(node);
            pool(m_domain[v], m_stage[v]).push_back(v);
            m_stagePools[m_stage[v]].push_back(v);
        }
        for (int i = 0; i < std::max(2, m_nodes / 600); ++i)
            m_hubs.push_back(m_random.below(m_nodes));
    }

    int producerFor(int v)
    {
        if (m_random.unit() < 0.08F) {
            const int hub
                = m_hubs[std::size_t(std::min(m_random.below(int(m_hubs.size())), m_random.below(int(m_hubs.size()))))];
            if (m_stage[hub] < m_stage[v])
                return hub;
        }
        int stage = m_stage[v] - 1;
        if (m_random.unit() < 0.04F)
            stage = m_random.below(m_stage[v]);
        else
            while (stage > 0 && m_random.unit() < 0.22F)
                --stage;
        const Pool& near = pool(m_domain[v], stage);
        const Pool& from = m_random.unit() < 0.7F && !near.empty() ? near : m_stagePools[stage];
        return from.empty() ? -1 : from[std::size_t(m_random.below(int(from.size())))];
    }

    bool add(int from, int to)
    {
        if (from < 0 || from == to || !m_seen.emplace(from, to).second)
            return false;
        m_input.edges.push_back({std::uint32_t(from), std::uint32_t(to)});
        return true;
    }

    void drawEdges()
    {
        Pool consumers;
        for (int v = 0; v < m_nodes; ++v) {
            if (m_stage[v] > 0)
                consumers.push_back(v);
        }
        const std::size_t wanted = std::size_t(std::lround(1.6 * m_nodes));
        const std::size_t most = wanted * 3;
        for (std::size_t tries = 0; !consumers.empty() && tries < most && m_input.edges.size() < wanted; ++tries) {
            // Each gets one input first, then some get many.
            const bool first = tries < consumers.size();
            const float skew = m_random.unit();
            const int v = first ? consumers[tries] : consumers[std::size_t(skew * skew * float(consumers.size()))];
            const int producer = producerFor(v);
            if (add(producer, v)) { // the rich get richer
                pool(m_domain[producer], m_stage[producer]).push_back(producer);
                m_stagePools[m_stage[producer]].push_back(producer);
            }
        }
    }

    void addFeedback()
    {
        const std::size_t forward = m_input.edges.size();
        for (int i = 0; forward > 0 && i < std::max(2, m_nodes / 1000); ++i) {
            const auto& edge = m_input.edges[std::size_t(m_random.below(int(forward)))];
            add(int(edge.to), int(edge.from));
        }
    }

    int m_nodes;
    Random m_random;
    int m_domains;
    int m_stages;
    std::vector<int> m_domain;
    std::vector<int> m_stage;
    std::vector<Pool> m_pools;
    std::vector<Pool> m_stagePools;
    Pool m_hubs;
    std::set<std::pair<int, int>> m_seen;
    layout::Input m_input;
};

} // namespace

layout::Input generateLineage(int nodes, std::uint64_t seed)
{
    return Generator(nodes, seed).take();
}

layout::Input generateAnything(int nodes, int edges, int lanes, std::uint64_t seed)
{
    Random random(seed);
    layout::Input input;
    for (int v = 0; v < nodes; ++v) {
        layout::NodeBox node;
        node.width = float(20 + random.below(180));
        node.height = float(10 + random.below(80));
        node.lane = lanes > 0 ? random.below(lanes + 1) - 1 : -1;
        node.stage = random.below(3) == 0 ? -1 : float(random.below(4));
        input.nodes.push_back(node);
    }
    for (int e = 0; nodes > 0 && e < edges; ++e) {
        const auto from = std::uint32_t(random.below(nodes));
        const bool near = random.below(3) > 0; // makes many parts and repeated edges
        const auto to = near ? std::min(std::uint32_t(nodes - 1), from + std::uint32_t(random.below(4)))
                             : std::uint32_t(random.below(nodes));
        input.edges.push_back({from, to});
    }
    return input;
}

} // namespace mesh::test
