// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// bench_walk [--datasets N] [--columns N] [--flows N] [--seed N]
//
// Walks a generated lineage graph up and down from a set of starts that together reach every node, and from the one
// node that reaches most, at the levels of datasets and columns. Prints one JSON object a level.

#include "graph/walks.h"
#include "mesh/generated_mesh.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 20;

struct Starts
{
    std::vector<NodeIndex> sources; // nothing flows into them
    std::vector<NodeIndex> sinks;
};

/// Every node is below a source and above a sink, but for those on circles, which a walk from anywhere on them reaches.
Starts startsOf(const LineageGraph& graph)
{
    Starts starts;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        if (graph.upstream(node).empty())
            starts.sources.push_back(node);
        if (graph.downstream(node).empty())
            starts.sinks.push_back(node);
    }
    return starts;
}

/// The median of several runs in milliseconds.
template<typename Work>
double median(Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// Of a sample of nodes the one that reaches most in both directions.
NodeIndex widest(const LineageGraph& graph)
{
    NodeIndex best = 0;
    std::size_t most = 0;
    const auto step = NodeIndex(std::max<std::size_t>(1, graph.nodeCount() / 500));
    for (NodeIndex node = 0; node < graph.nodeCount(); node += step) {
        const std::size_t reached = walk(graph, std::span(&node, 1), Direction::Upstream).nodes.size()
            + walk(graph, std::span(&node, 1), Direction::Downstream).nodes.size();
        if (reached > most) {
            most = reached;
            best = node;
        }
    }
    return best;
}

QJsonObject measure(const Mesh& mesh, Level level, const QString& name)
{
    QElapsedTimer timer;
    timer.start();
    const LineageGraph graph = LineageGraph::build(mesh, level);
    QJsonObject figures {{u"bench"_s, u"walk"_s},
                         {u"level"_s, name},
                         {u"nodes"_s, qint64(graph.nodeCount())},
                         {u"edges"_s, qint64(graph.edgeCount())},
                         {u"build_ms"_s, double(timer.nsecsElapsed() / 1000) / 1000.0}};
    const Starts starts = startsOf(graph);
    std::size_t reached = 0;
    figures[u"whole_graph_up_and_down_ms"_s] = median([&] {
        reached = walk(graph, starts.sources, Direction::Downstream).nodes.size()
            + walk(graph, starts.sinks, Direction::Upstream).nodes.size();
    });
    figures[u"whole_graph_reached"_s] = qint64(reached);
    const NodeIndex node = widest(graph);
    figures[u"widest_node_up_and_down_ms"_s] = median([&] {
        reached = walk(graph, std::span(&node, 1), Direction::Downstream).nodes.size()
            + walk(graph, std::span(&node, 1), Direction::Upstream).nodes.size();
    });
    figures[u"widest_node_reached"_s] = qint64(reached);
    return figures;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"datasets"_s, u"How many datasets."_s, u"N"_s, u"100000"_s},
                       {u"columns"_s, u"How many columns."_s, u"N"_s, u"1000000"_s},
                       {u"flows"_s, u"How many flows."_s, u"N"_s, u"300000"_s},
                       {u"seed"_s, u"What the names are drawn from."_s, u"N"_s, u"1"_s}});
    parser.process(app);
    const Mesh mesh = generateMesh({.datasets = parser.value(u"datasets"_s).toInt(),
                                    .columns = parser.value(u"columns"_s).toInt(),
                                    .flows = parser.value(u"flows"_s).toInt(),
                                    .seed = parser.value(u"seed"_s).toULongLong()});
    for (const auto& [level, name] : {std::pair(Level::Dataset, u"dataset"_s), std::pair(Level::Column, u"column"_s)}) {
        std::puts(QJsonDocument(measure(mesh, level, name)).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }
    return 0;
}
