// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/walks.h"

namespace mesh {

namespace {

std::span<const Neighbour> neighbours(const LineageGraph& graph, NodeIndex node, Direction direction)
{
    return direction == Direction::Downstream ? graph.downstream(node) : graph.upstream(node);
}

/// One end of the search for a shortest path.
struct Side
{
    Direction direction;
    std::vector<NodeIndex> frontier;
    std::vector<NodeIndex> cameFrom; // by node: towards this end; the end itself leads to itself

    Side(const LineageGraph& graph, NodeIndex end, Direction towards)
        : direction(towards)
        , frontier {end}
        , cameFrom(graph.nodeCount(), noIndex)
    {
        cameFrom[end] = end;
    }

    /// Goes one step further; the first node found that @p other knows, or noIndex.
    NodeIndex advance(const LineageGraph& graph, const Side& other)
    {
        std::vector<NodeIndex> next;
        for (const NodeIndex node : frontier) {
            for (const Neighbour& neighbour : neighbours(graph, node, direction)) {
                if (cameFrom[neighbour.node] != noIndex)
                    continue;
                cameFrom[neighbour.node] = node;
                // All nodes of this step are equally far from here, and the other side's known ones that are not on its
                // frontier would have been met before.
                if (other.cameFrom[neighbour.node] != noIndex)
                    return neighbour.node;
                next.push_back(neighbour.node);
            }
        }
        frontier = std::move(next);
        return noIndex;
    }
};

} // namespace

Reached walk(const LineageGraph& graph, std::span<const NodeIndex> starts, Direction direction, quint32 hops)
{
    Reached reached;
    std::vector<quint8> isSeen(graph.nodeCount(), 0);
    for (const NodeIndex start : starts) {
        if (!std::exchange(isSeen[start], 1)) {
            reached.nodes.push_back(start);
            reached.distances.push_back(0);
        }
    }
    for (std::size_t at = 0; at < reached.nodes.size(); ++at) {
        const quint32 distance = reached.distances[at];
        if (distance == hops)
            break; // all that follow are as far
        for (const Neighbour& neighbour : neighbours(graph, reached.nodes[at], direction)) {
            if (!std::exchange(isSeen[neighbour.node], 1)) {
                reached.nodes.push_back(neighbour.node);
                reached.distances.push_back(distance + 1);
            }
        }
    }
    return reached;
}

std::vector<NodeIndex> shortestPath(const LineageGraph& graph, NodeIndex from, NodeIndex to)
{
    if (from == to)
        return {from};
    Side start(graph, from, Direction::Downstream);
    Side end(graph, to, Direction::Upstream);
    NodeIndex meeting = noIndex;
    while (meeting == noIndex && !start.frontier.empty() && !end.frontier.empty()) {
        const bool isStartSmaller = start.frontier.size() <= end.frontier.size();
        meeting = isStartSmaller ? start.advance(graph, end) : end.advance(graph, start);
    }
    std::vector<NodeIndex> path;
    if (meeting == noIndex)
        return path;
    for (NodeIndex node = meeting; node != from; node = start.cameFrom[node])
        path.push_back(node);
    path.push_back(from);
    std::ranges::reverse(path);
    for (NodeIndex node = meeting; node != to;) {
        node = end.cameFrom[node];
        path.push_back(node);
    }
    return path;
}

std::vector<NodeIndex> nodesOnPaths(const LineageGraph& graph, std::span<const NodeIndex> from,
                                    std::span<const NodeIndex> to)
{
    std::vector<quint8> isBelow(graph.nodeCount(), 0);
    for (const NodeIndex node : walk(graph, from, Direction::Downstream).nodes)
        isBelow[node] = 1;
    std::vector<NodeIndex> nodes;
    for (const NodeIndex node : walk(graph, to, Direction::Upstream).nodes) {
        if (isBelow[node])
            nodes.push_back(node);
    }
    std::ranges::sort(nodes);
    return nodes;
}

Components stronglyConnected(const LineageGraph& graph)
{
    // Tarjan's algorithm with its recursion as a stack of (node, next neighbour).
    struct Frame
    {
        NodeIndex node;
        quint32 next;
    };
    const std::size_t count = graph.nodeCount();
    Components components;
    components.of.assign(count, noIndex);
    std::vector<quint32> order(count, noIndex);
    std::vector<quint32> low(count, 0);
    std::vector<NodeIndex> open;
    std::vector<Frame> stack;
    quint32 nextOrder = 0;
    const auto enter = [&](NodeIndex node) {
        order[node] = low[node] = nextOrder++;
        open.push_back(node);
        stack.push_back({node, 0});
    };
    for (NodeIndex root = 0; root < count; ++root) {
        if (order[root] == noIndex)
            enter(root);
        while (!stack.empty()) {
            Frame& frame = stack.back();
            const NodeIndex node = frame.node;
            const auto downstream = graph.downstream(node);
            if (frame.next < downstream.size()) {
                const NodeIndex next = downstream[frame.next++].node;
                if (order[next] == noIndex)
                    enter(next);
                else if (components.of[next] == noIndex)
                    low[node] = std::min(low[node], order[next]);
                continue;
            }
            stack.pop_back();
            if (!stack.empty())
                low[stack.back().node] = std::min(low[stack.back().node], low[node]);
            if (low[node] != order[node])
                continue;
            for (NodeIndex member = noIndex; member != node;) {
                member = open.back();
                open.pop_back();
                components.of[member] = components.count;
            }
            ++components.count;
        }
    }
    // Tarjan finishes what is downstream first.
    for (quint32& component : components.of)
        component = components.count - 1 - component;
    return components;
}

} // namespace mesh
