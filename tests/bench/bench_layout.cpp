// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// Layout figures, one JSON object a line. Times are CPU milliseconds of the layout alone, the least of the runs,
// because the machine is rarely ours alone.
//
//   bench_layout [SIZE...] [--seed N] [--runs N]     generated graphs, each with every effort, and how stable they are
//   bench_layout SIZE... --effort E                  with one effort, freely: the peak of memory is of it alone
//   bench_layout --graph FILE.txt [--effort E] [--to FILE.lay] [--runs N]     a graph in the form of gen.py, the
//   drawing
//                                                                             in the form that metrics.cpp reads

#include "graph/layout/layout.h"
#include "graph/layout/random.h"
#include "graph/layout_checks.h"
#include "graph/lineage_generator.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <limits>
#include <numeric>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <sys/resource.h>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

struct Arguments
{
    std::vector<int> sizes;
    quint64 seed = 1;
    int runs = 3;
    QString graph;
    QString to;
    QString effort;
};

constexpr std::pair<layout::Effort, QLatin1String> Efforts[]
    = {{layout::Effort::Fast, "fast"_L1}, {layout::Effort::Balanced, "balanced"_L1}, {layout::Effort::Best, "best"_L1}};

Arguments read(int argc, char** argv)
{
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        const QString name = QString::fromLocal8Bit(argv[i]);
        const QString value = i + 1 < argc ? QString::fromLocal8Bit(argv[i + 1]) : QString();
        if (name.toInt() > 0)
            arguments.sizes.push_back(name.toInt());
        else if (name == "--seed"_L1)
            arguments.seed = value.toULongLong();
        else if (name == "--runs"_L1)
            arguments.runs = std::max(1, value.toInt());
        else if (name == "--graph"_L1)
            arguments.graph = value;
        else if (name == "--to"_L1)
            arguments.to = value;
        else if (name == "--effort"_L1)
            arguments.effort = value;
        i += name.startsWith("--"_L1);
    }
    if (arguments.sizes.empty())
        arguments.sizes = {100, 300, 1000, 5000, 10000, 100000};
    return arguments;
}

double cpuMilliseconds()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

double peakMegabytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

struct Measured
{
    layout::Result drawing;
    double milliseconds = std::numeric_limits<double>::max();
};

Measured measure(const layout::Input& input, const layout::Options& options, int runs)
{
    Measured measured;
    for (int run = 0; run < runs; ++run) {
        measured.drawing = {};
#ifdef __GLIBC__
        malloc_trim(0); // what the generator or an earlier drawing has freed is no part of the peak
#endif
        const double start = cpuMilliseconds();
        measured.drawing = *layout::layOut(input, options);
        measured.milliseconds = std::min(measured.milliseconds, cpuMilliseconds() - start);
    }
    return measured;
}

QJsonObject describe(const layout::Input& input, const Measured& measured)
{
    return {{u"bench"_s, u"layout"_s},
            {u"nodes"_s, qint64(input.nodes.size())},
            {u"edges"_s, qint64(input.edges.size())},
            {u"ms"_s, rounded(measured.milliseconds)},
            {u"crossings"_s, qint64(measured.drawing.crossings)},
            {u"length"_s, std::round(test::routeLength(input, measured.drawing))},
            {u"peak_mb"_s, std::round(peakMegabytes())}};
}

void print(const QJsonObject& line)
{
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

/// "N M", then per node width, height, lane and stage, then per edge its ends.
layout::Input readGraph(const QString& path)
{
    layout::Input input;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return input;
    QTextStream in(&file);
    qsizetype nodes = 0;
    qsizetype edges = 0;
    in >> nodes >> edges;
    for (; nodes > 0; --nodes) {
        layout::NodeBox box;
        in >> box.width >> box.height >> box.lane >> box.stage;
        input.nodes.push_back(box);
    }
    for (; edges > 0; --edges) {
        layout::Edge edge;
        in >> edge.from >> edge.to;
        input.edges.push_back(edge);
    }
    return input;
}

void writeDrawing(const QString& path, const layout::Input& input, const layout::Result& drawing)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QTextStream out(&file);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    out << input.nodes.size() << ' ' << input.edges.size() << '\n';
    for (std::size_t v = 0; v < input.nodes.size(); ++v) {
        const auto& box = input.nodes[v];
        const auto corner = drawing.place[v];
        out << corner.x + box.width / 2 << ' ' << corner.y + box.height / 2 << ' ' << box.width << ' ' << box.height
            << '\n';
    }
    for (std::size_t e = 0; e < input.edges.size(); ++e) {
        const auto points = drawing.points(e);
        out << input.edges[e].from << ' ' << input.edges[e].to << ' ' << points.size();
        for (const auto& point : points)
            out << ' ' << point.x << ' ' << point.y;
        out << '\n';
    }
}

/// How far the drawing jumps when 0.3 % of the edges go: drawn afresh, and from what was there.
void measureStability(int nodes, quint64 seed)
{
    const layout::Input input = test::generateLineage(nodes, seed);
    std::vector<std::uint32_t> nodeBefore(input.nodes.size());
    std::iota(nodeBefore.begin(), nodeBefore.end(), 0U);
    for (const auto& [effort, name] : Efforts) {
        const auto before = *layout::layOut(input, {.effort = effort});
        layout::Input changed = input;
        std::vector<std::uint32_t> edgeBefore(input.edges.size());
        std::iota(edgeBefore.begin(), edgeBefore.end(), 0U);
        layout::Random random(5);
        for (auto gone = qint64(input.edges.size()) * 3 / 1000; gone > 0; --gone) {
            const auto at = random.below(std::int32_t(changed.edges.size()));
            changed.edges.erase(changed.edges.begin() + at);
            edgeBefore.erase(edgeBefore.begin() + at);
        }
        const double afresh = test::flippedPairs(before, *layout::layOut(changed, {.effort = effort}));
        changed.previous = layout::carryOver(before, nodeBefore, edgeBefore);
        const double warm = test::flippedPairs(before, *layout::layOut(changed, {.effort = effort}));
        print({{u"bench"_s, u"layout stability, 0.3 % of the edges gone"_s},
               {u"nodes"_s, nodes},
               {u"seed"_s, qint64(seed)},
               {u"effort"_s, name},
               {u"flipped_afresh_percent"_s, rounded(100 * afresh)},
               {u"flipped_warm_percent"_s, rounded(100 * warm)}});
    }
}

} // namespace

int main(int argc, char** argv)
{
    const Arguments arguments = read(argc, argv);
    if (!arguments.graph.isEmpty()) {
        const layout::Input input = readGraph(arguments.graph);
        layout::Options options {.effort = layout::Effort::Balanced};
        for (const auto& [effort, name] : Efforts) {
            if (arguments.effort == name)
                options.effort = effort;
        }
        const Measured measured = measure(input, options, arguments.runs);
        if (!arguments.to.isEmpty())
            writeDrawing(arguments.to, input, measured.drawing);
        print(describe(input, measured));
        return input.nodes.empty() ? 1 : 0;
    }
    for (const int size : arguments.sizes) {
        const layout::Input input = test::generateLineage(size, arguments.seed);
        for (const bool lanes : {false, true}) {
            for (const auto& [effort, name] : Efforts) {
                if (lanes && (effort != layout::Effort::Fast || !arguments.effort.isEmpty()))
                    continue;
                if (!arguments.effort.isEmpty() && arguments.effort != name)
                    continue;
                const int runs = size > 20000 ? 1 : arguments.runs;
                QJsonObject line = describe(input, measure(input, {.effort = effort, .lanes = lanes}, runs));
                line.insert(u"effort"_s, name);
                line.insert(u"lanes"_s, lanes);
                print(line);
            }
        }
    }
    if (!arguments.effort.isEmpty())
        return 0;
    for (const quint64 seed : {arguments.seed, arguments.seed + 1, arguments.seed + 2})
        measureStability(2000, seed);
    return 0;
}
