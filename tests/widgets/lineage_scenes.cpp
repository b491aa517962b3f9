// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage_scenes.h"

#include <QRandomGenerator>

#include <map>

using namespace Qt::StringLiterals;

namespace mesh::test {

namespace {
struct Sample
{
    const char* name;
    const char* owner;
    int lane;
    int mark;
};
} // namespace

RecordId productId(int number)
{
    return {Kind::Product, Uuid {1, quint64(number) + 1}};
}

LineageScene sampleScene()
{
    static constexpr Sample products[] = {
        {"Segment feed", "No owner", 0, 2},         {"Web events", "Mei Tanaka", 1, 1},
        {"Sessions", "Mei Tanaka", 1, 0},           {"CRM accounts", "Ana Ruiz", 2, 0},
        {"Preference centre", "Mei Tanaka", 2, 0},  {"Customer master", "Ana Ruiz", 2, 0},
        {"Identity graph", "Ana Ruiz", 2, 0},       {"Customer 360", "Ana Ruiz", 2, 1},
        {"Segments", "Ines Moreau", 3, 0},          {"Churn training set", "Luis Ortega", 3, 3},
        {"Campaign audience", "Ines Moreau", 3, 1},
    };
    static constexpr std::pair<int, int> flows[]
        = {{0, 8}, {1, 2}, {2, 7}, {3, 5}, {4, 6}, {5, 7}, {6, 7}, {7, 9}, {7, 10}, {8, 10}};
    LineageScene scene;
    scene.resize(std::size(products), std::size(flows));
    scene.marks = {{MarkShape::Circle, Ink::Good, u"Met"_s, 6},
                   {MarkShape::Triangle, Ink::Warn, u"At risk"_s, 3},
                   {MarkShape::Octagon, Ink::Bad, u"Breached"_s, 1},
                   {MarkShape::Dash, Ink::Muted, u"Not measured"_s, 1}};
    scene.laneName = {u"Partner"_s, u"Web"_s, u"Customer"_s, u"Marketing"_s};
    scene.laneHue = {6, 4, 2, 1};
    for (std::size_t i = 0; i < std::size(products); ++i) {
        scene.record[i] = productId(int(i));
        scene.label[i] = QString::fromUtf8(products[i].name);
        scene.subline[i] = QString::fromUtf8(products[i].owner);
        scene.sublineInk[i] = i == 0 ? Ink::Bad : Ink::Muted;
        scene.lane[i] = products[i].lane;
        scene.hue[i] = scene.laneHue[std::size_t(products[i].lane)];
        scene.mark[i] = std::uint8_t(products[i].mark);
        scene.flags[i] = LineageScene::CanOpen;
        scene.partCount[i] = 4;
    }
    for (std::size_t e = 0; e < std::size(flows); ++e) {
        scene.from[e] = LineageScene::Index(flows[e].first);
        scene.to[e] = LineageScene::Index(flows[e].second);
        scene.evidence[e]
            = flows[e].first == 0 || flows[e].first == 8 ? FlowEvidence::Declared : FlowEvidence::Observed;
        scene.flowCount[e] = 1;
        scene.flow.push_back(FlowId {Uuid {2, e + 1}});
        scene.flowStart[e + 1] = LineageScene::Index(e + 1);
        ++scene.outShown[scene.from[e]];
        ++scene.inShown[scene.to[e]];
    }
    scene.inTotal = scene.inShown;
    scene.outTotal = scene.outShown;
    scene.outTotal[1] = 9;
    scene.inTotal[8] = 6;
    return scene;
}

std::shared_ptr<const LineageScene> placedSample()
{
    return placeScene(sampleScene(), {.effort = layout::Effort::Best})->scene;
}

void keepPicture(const QImage& image, const QString& name)
{
    const QString folder = qEnvironmentVariable("MESHSTEAD_PICTURES");
    if (!folder.isEmpty())
        image.save(folder + u'/' + name + u".png");
}

std::shared_ptr<const LineageScene> largeScene(int nodes)
{
    static std::map<int, std::shared_ptr<const LineageScene>> made;
    if (made.contains(nodes))
        return made.at(nodes);
    QRandomGenerator random(7);
    LineageScene scene;
    const int layers = 10;
    scene.resize(std::size_t(nodes), std::size_t(nodes) * 3 / 2);
    scene.marks = {{MarkShape::Circle, Ink::Good, u"Met"_s, nodes}};
    for (int lane = 0; lane < 12; ++lane) {
        scene.laneName.push_back(u"Domain %1"_s.arg(lane + 1));
        scene.laneHue.push_back(std::uint8_t(lane));
    }
    for (int i = 0; i < nodes; ++i) {
        scene.record[std::size_t(i)] = productId(i);
        scene.label[std::size_t(i)] = u"Product %1"_s.arg(i + 1);
        scene.subline[std::size_t(i)] = u"Ana Ruiz"_s;
        scene.lane[std::size_t(i)] = i * 12 / nodes;
        scene.hue[std::size_t(i)] = std::uint8_t(scene.lane[std::size_t(i)]);
        scene.mark[std::size_t(i)] = 0;
    }
    for (std::size_t e = 0; e < scene.edgeCount(); ++e) {
        // From a layer to the next, mostly inside a lane: number = lane, layer, place.
        const int from = int(random.bounded(nodes));
        const int span = nodes / 12;
        const int layer = from % span * layers / span;
        int to = from + span / layers + int(random.bounded(span / layers));
        if (layer + 1 >= layers || random.bounded(10) == 0)
            to = int(random.bounded(nodes));
        scene.from[e] = LineageScene::Index(from);
        scene.to[e] = LineageScene::Index(to % nodes == from ? (from + 1) % nodes : to % nodes);
        scene.evidence[e] = FlowEvidence::Observed;
    }
    return made[nodes] = placeScene(std::move(scene), {})->scene;
}

LineageScene hubScene(int targets)
{
    LineageScene scene;
    const auto count = std::size_t(targets);
    scene.resize(2 * count + 2, 2 * count);
    scene.laneName = {QString()};
    scene.laneHue = {3};
    for (std::size_t i = 0; i < scene.nodeCount(); ++i) {
        scene.record[i] = productId(int(i));
        scene.lane[i] = 0;
        scene.hue[i] = 3;
    }
    // 0 is the source, 1 the sink; each target feeds a node of its own that feeds the sink.
    for (std::size_t i = 0; i < count; ++i) {
        scene.from[i] = 0;
        scene.to[i] = LineageScene::Index(2 + i);
        scene.from[count + i] = LineageScene::Index(2 + count + i);
        scene.to[count + i] = 1;
        scene.evidence[i] = scene.evidence[count + i] = FlowEvidence::Observed;
    }
    return scene;
}

} // namespace mesh::test
