// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/paths.h"

#include "graph/walks.h"

#include <limits>
#include <queue>

namespace mesh {

namespace {

constexpr quint64 mostCounted = 1'000'000'000'000; ///< more is "very many" to anybody

class PathFinder
{
public:
    PathFinder(const LineageGraph& graph, std::span<const NodeIndex> from, std::span<const NodeIndex> to)
        : m_graph(graph)
        , m_isFrom(graph.nodeCount(), 0)
        , m_isTo(graph.nodeCount(), 0)
        , m_distance(graph.nodeCount(), anyDistance)
    {
        for (const NodeIndex node : from)
            m_isFrom[node] = 1;
        for (const NodeIndex node : to)
            m_isTo[node] = !m_isFrom[node];
        measure(to);
    }

    PathsFound find(std::size_t limit, std::size_t mostTried, const std::function<bool()>& isStopped)
    {
        PathsFound found;
        const bool isWhole = list(found.paths, limit, mostTried, isStopped);
        if (isWhole) {
            found.total = found.paths.size();
            return found;
        }
        const std::optional<quint64> counted = count();
        found.total = counted.value_or(found.paths.size());
        found.isTotalExact = counted && *counted < mostCounted;
        return found;
    }

private:
    /// A partial way: its last node and the way before it.
    struct Partial
    {
        NodeIndex node;
        qint32 before; ///< in m_partials, or -1
        quint32 length;
    };
    struct Open
    {
        quint32 least; ///< length of the shortest whole way that can come of it
        quint32 length; ///< so far
        qint32 partial;
        /// Of equal promise that which has come farthest: where ways are many, whole ones are found before all are
        /// begun.
        bool operator>(const Open& other) const
        {
            return std::tuple(least, other.length, partial) > std::tuple(other.least, length, other.partial);
        }
    };

    /// Steps from every node to the nearest end, over nodes that a way may pass.
    void measure(std::span<const NodeIndex> to)
    {
        std::vector<NodeIndex> reached;
        for (const NodeIndex node : to) {
            if (m_isTo[node] && m_distance[node] == anyDistance) {
                m_distance[node] = 0;
                reached.push_back(node);
            }
        }
        for (std::size_t at = 0; at < reached.size(); ++at) {
            for (const Neighbour& before : m_graph.upstream(reached[at])) {
                if (m_isTo[before.node] || m_distance[before.node] != anyDistance)
                    continue;
                m_distance[before.node] = m_distance[reached[at]] + 1;
                if (!m_isFrom[before.node])
                    reached.push_back(before.node);
            }
        }
    }

    bool leadsOn(NodeIndex node) const { return m_distance[node] != anyDistance && !m_isFrom[node]; }

    bool isOn(NodeIndex node, qint32 partial) const
    {
        for (; partial >= 0; partial = m_partials[std::size_t(partial)].before) {
            if (m_partials[std::size_t(partial)].node == node)
                return true;
        }
        return false;
    }

    LineagePath pathOf(qint32 partial) const
    {
        LineagePath path;
        for (; partial >= 0; partial = m_partials[std::size_t(partial)].before)
            path.push_back(m_partials[std::size_t(partial)].node);
        std::ranges::reverse(path);
        return path;
    }

    /// True where these are all.
    bool list(std::vector<LineagePath>& paths, std::size_t limit, std::size_t mostTried,
              const std::function<bool()>& isStopped)
    {
        std::priority_queue<Open, std::vector<Open>, std::greater<>> open;
        const auto add = [&](NodeIndex node, qint32 before, quint32 length) {
            m_partials.push_back({node, before, length});
            open.push({length + m_distance[node], length, qint32(m_partials.size() - 1)});
        };
        for (NodeIndex node = 0; node < m_graph.nodeCount(); ++node) {
            if (m_isFrom[node] && m_distance[node] != anyDistance)
                add(node, -1, 0);
        }
        while (!open.empty()) {
            const qint32 at = open.top().partial;
            open.pop();
            const Partial partial = m_partials[std::size_t(at)];
            if (m_isTo[partial.node]) {
                if (paths.size() == limit)
                    return false;
                paths.push_back(pathOf(at));
                continue;
            }
            if (m_partials.size() > mostTried || (isStopped && isStopped()))
                return false;
            for (const Neighbour& next : m_graph.downstream(partial.node)) {
                if (leadsOn(next.node) && !isOn(next.node, at))
                    add(next.node, at, partial.length + 1);
            }
        }
        return true;
    }

    /// All ways, by the number of ways from each node to the ends; nothing where there is a circle between.
    std::optional<quint64> count() const
    {
        // Kahn 1962 from the ends upwards: a node is ready when all that it leads on to is counted.
        std::vector<quint64> ways(m_graph.nodeCount(), 0);
        std::vector<quint32> waits(m_graph.nodeCount(), 0);
        std::vector<NodeIndex> ready;
        std::size_t between = 0;
        for (NodeIndex node = 0; node < m_graph.nodeCount(); ++node) {
            if (m_distance[node] == anyDistance)
                continue;
            ++between;
            if (m_isTo[node]) {
                ways[node] = 1;
            } else {
                for (const Neighbour& next : m_graph.downstream(node))
                    waits[node] += leadsOn(next.node);
            }
            if (waits[node] == 0)
                ready.push_back(node);
        }
        quint64 total = 0;
        for (std::size_t at = 0; at < ready.size(); ++at) {
            const NodeIndex node = ready[at];
            if (m_isFrom[node]) {
                total = std::min(mostCounted, total + ways[node]);
                continue;
            }
            for (const Neighbour& before : m_graph.upstream(node)) {
                if (m_distance[before.node] == anyDistance || m_isTo[before.node])
                    continue;
                ways[before.node] = std::min(mostCounted, ways[before.node] + ways[node]);
                if (--waits[before.node] == 0)
                    ready.push_back(before.node);
            }
        }
        return ready.size() == between ? std::optional(total) : std::nullopt;
    }

    const LineageGraph& m_graph;
    std::vector<quint8> m_isFrom;
    std::vector<quint8> m_isTo;
    std::vector<quint32> m_distance; ///< by node; anyDistance: leads to no end
    std::vector<Partial> m_partials;
};

} // namespace

PathsFound findPaths(const LineageGraph& graph, std::span<const NodeIndex> from, std::span<const NodeIndex> to,
                     std::size_t limit, const std::function<bool()>& isStopped, std::size_t mostTried)
{
    return PathFinder(graph, from, to).find(limit, mostTried, isStopped);
}

} // namespace mesh
