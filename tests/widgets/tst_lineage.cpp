// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The canvas: scenes, painting, and a real widget driven by real events. Set MESHSTEAD_PICTURES to a folder to get what
// the tests paint as PNG files.

#include "widgets/lineage/canvas.h"
#include "widgets/lineage/scenelayout.h"
#include "widgets/theme/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

RecordId productId(int number)
{
    return {Kind::Product, Uuid {1, quint64(number) + 1}};
}

struct Sample
{
    const char* name;
    const char* owner;
    int lane;
    int mark;
};

/// The diagram of the drawings in the style guide: eleven products around Customer 360.
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
} // namespace

class TestLineage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("MESHSTEAD_REDUCED_MOTION", "1"); }
    void paints();
};

void TestLineage::paints()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        appTheme().setChoice(scheme == Scheme::Light ? Theme::Choice::Light : Theme::Choice::Dark);
        LineageCanvas canvas;
        canvas.resize(860, 672);
        canvas.setScene(placedSample());
        canvas.setSelected({productId(7)});
        const QString theme = scheme == Scheme::Light ? u"light"_s : u"dark"_s;
        keepPicture(canvas.grab().toImage(), u"near-"_s + theme);
        canvas.zoomBy(0.45, {430, 336});
        keepPicture(canvas.grab().toImage(), u"label-"_s + theme);
    }
}

} // namespace mesh

QTEST_MAIN(mesh::TestLineage)
#include "tst_lineage.moc"
