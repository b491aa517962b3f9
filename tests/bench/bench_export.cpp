// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// Export figures, one JSON object a line: bench_export [NODES] [WHAT]. The graph is laid out before the clock starts.
// Memory is the most that the process had resident, less what it had before the export began. WHAT: only those whose
// name begins with it, such as "pdf".

#include "graph/lineage_generator.h"
#include "widgets/lineage/exporting/picture_export.h"
#include "widgets/lineage/scene/scene_layout.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

/// A line of /proc/self/status in kB.
qint64 memory(QLatin1String key)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QString text = QString::fromUtf8(file.readAll());
    return text.section(QString(key), 1, 1).section(u'\n', 0, 0).simplified().section(u' ', 0, 0).toLongLong();
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

PlacedScene sceneOf(int nodes)
{
    const layout::Input input = test::generateLineage(nodes, 1);
    LineageScene scene;
    scene.resize(input.nodes.size(), input.edges.size());
    scene.marks = {{MarkShape::Circle, Ink::Good, u"Met"_s, nodes}};
    std::int32_t lanes = 0;
    for (std::size_t i = 0; i < input.nodes.size(); ++i) {
        scene.record[i] = {Kind::Dataset, Uuid {1, i + 1}};
        scene.label[i] = u"fct_orders_by_customer_%1"_s.arg(i);
        scene.subline[i] = u"Orders daily"_s;
        scene.lane[i] = input.nodes[i].lane;
        scene.hue[i] = std::uint8_t(input.nodes[i].lane % Tokens::DomainCount);
        scene.mark[i] = 0;
        lanes = std::max(lanes, input.nodes[i].lane + 1);
    }
    for (std::int32_t lane = 0; lane < lanes; ++lane) {
        scene.laneName.push_back(u"Domain %1"_s.arg(lane + 1));
        scene.laneHue.push_back(std::uint8_t(lane % Tokens::DomainCount));
    }
    for (std::size_t e = 0; e < input.edges.size(); ++e) {
        scene.from[e] = input.edges[e].from;
        scene.to[e] = input.edges[e].to;
        scene.evidence[e] = FlowEvidence(1 + e % 2);
    }
    return *placeScene(std::move(scene), {});
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    const int nodes = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    const QString wanted = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    const PlacedScene placed = sceneOf(nodes);
    const LineageScene& scene = *placed.scene;
    QTextStream out(stdout);
    QTemporaryDir folder;
    const auto measure = [&](const QString& what, PictureFormat format, PictureOptions options) {
        if (!what.startsWith(wanted))
            return;
        options.title = u"Lineage"_s;
        options.subtitle = u"bench · Datasets"_s;
        const QString path = folder.filePath(u"lineage"_s);
        forgetPeak();
        const qint64 before = memory("VmRSS:"_L1);
        QElapsedTimer clock;
        clock.start();
        const Status status = exportLineage(scene, path, format, options);
        const qint64 ms = clock.elapsed();
        QJsonObject line {{u"bench"_s, u"export"_s},
                          {u"what"_s, what},
                          {u"nodes"_s, qint64(scene.nodeCount())},
                          {u"edges"_s, qint64(scene.edgeCount())},
                          {u"ms"_s, ms},
                          {u"file_kb"_s, QFileInfo(path).size() / 1024},
                          {u"memory_kb"_s, memory("VmHWM:"_L1) - before}};
        if (!status)
            line.insert(u"error"_s, status.error().message);
        out << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
    };
    measure(u"svg"_s, PictureFormat::Svg, {});
    measure(u"pdf poster"_s, PictureFormat::Pdf, {});
    PictureOptions paper;
    paper.pages.paper = PageSetup::Paper::A3;
    paper.scale = std::min(1.0, 12'000 / scene.bounds.height()); // some hundred sheets
    measure(u"pdf on A3"_s, PictureFormat::Pdf, paper);
    PictureOptions pixels;
    pixels.hasLegend = false;
    const QSize natural = pngSize(scene, [] {
        PictureOptions one;
        one.scale = 1;
        return one;
    }());
    pixels.scale = 40'000.0 / std::max(natural.width(), natural.height());
    const QSize size = pngSize(scene, pixels);
    measure(u"png %1 x %2"_s.arg(size.width()).arg(size.height()), PictureFormat::Png, pixels);
    return 0;
}
