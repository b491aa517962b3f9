// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// Layout figures, one JSON object a line: bench_layout [SIZE...] [--seed N] [--runs N]. Times are CPU milliseconds of
// the layout alone, the least of the runs, because the machine is rarely ours alone.

#include "graph/layout/layout.h"
#include "graph/lineage_generator.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <limits>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

double cpuMilliseconds()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

double routeLength(const layout::Input& input, const layout::Result& drawing)
{
    double length = 0;
    for (std::size_t e = 0; e < input.edges.size(); ++e) {
        const auto points = drawing.points(e);
        for (std::size_t i = 1; i < points.size(); ++i)
            length += std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
    }
    return length;
}

QJsonObject measure(const layout::Input& input, layout::Effort effort, QLatin1String name, bool lanes, int runs)
{
    layout::Options options;
    options.effort = effort;
    options.lanes = lanes;
    double least = std::numeric_limits<double>::max();
    layout::Result drawing;
    for (int run = 0; run < runs; ++run) {
        const double start = cpuMilliseconds();
        drawing = *layout::layOut(input, options);
        least = std::min(least, cpuMilliseconds() - start);
    }
    return {{u"bench"_s, u"layout"_s},
            {u"nodes"_s, qint64(input.nodes.size())},
            {u"edges"_s, qint64(input.edges.size())},
            {u"effort"_s, name},
            {u"lanes"_s, lanes},
            {u"ms"_s, std::round(least * 100) / 100},
            {u"crossings"_s, qint64(drawing.crossings)},
            {u"length"_s, std::round(routeLength(input, drawing))}};
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<int> sizes;
    quint64 seed = 1;
    int runs = 3;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == "--seed"_L1 && i + 1 < argc)
            seed = QString::fromLocal8Bit(argv[++i]).toULongLong();
        else if (argument == "--runs"_L1 && i + 1 < argc)
            runs = std::max(1, QString::fromLocal8Bit(argv[++i]).toInt());
        else if (argument.toInt() > 0)
            sizes.push_back(argument.toInt());
    }
    if (sizes.empty())
        sizes = {100, 300, 1000, 5000, 10000};

    QTextStream out(stdout);
    for (const int size : sizes) {
        const layout::Input input = test::generateLineage(size, seed);
        const auto print = [&](layout::Effort effort, QLatin1String name, bool lanes) {
            out << QJsonDocument(measure(input, effort, name, lanes, runs)).toJson(QJsonDocument::Compact) << Qt::endl;
        };
        print(layout::Effort::Fast, "fast"_L1, false);
        print(layout::Effort::Balanced, "balanced"_L1, false);
        print(layout::Effort::Best, "best"_L1, false);
        print(layout::Effort::Fast, "fast"_L1, true);
    }
    return 0;
}
