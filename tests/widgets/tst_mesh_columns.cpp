// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The lineage of one column, and the card of a flow.

#include "mesh_desk.h"
#include "widgets/lineage/exploring/exploring.h"
#include "widgets/lineage/exploring/flow_card.h"
#include "widgets/lineage/exploring/flow_facts.h"
#include "widgets/lineage/exploring/flow_labels.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mesh {

class TestMeshColumns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }

    void aColumnShowsWhatFeedsItAndWhatItFeeds();
    void aDoubleClickOnARowShowsIt();
    void anotherLevelKeepsTheColumnInSight();
    void theCardTellsWhatIsKnownOfTheFlow();
    void aSelectedFlowHasACard();
    void theMouseRestingOnALineShowsItsCard();
    void severalFlowsOfALineAreShownInTurn();
    void looks_data();
    void looks();
};

namespace {

constexpr auto email = "Customer master in.email";

void showColumn(PageWindow& window, const char* column)
{
    window.session().select(RecordId(window.desk.column.at(QString::fromUtf8(column))));
    QTest::keyClick(window.canvas(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    window.settle();
}

QStringList rowsOf(PageWindow& window)
{
    const LineageScene& scene = window.page.diagram()->scene();
    QStringList rows;
    for (LineageScene::Index node = 0; node < scene.nodeCount(); ++node) {
        for (auto row = scene.rowStart[node]; row < scene.rowStart[node + 1]; ++row)
            rows << scene.label[node] + u'.' + scene.rowLabel[row];
    }
    rows.sort();
    return rows;
}

} // namespace

void TestMeshColumns::aColumnShowsWhatFeedsItAndWhatItFeeds()
{
    PageWindow window;
    showColumn(window, email);
    QCOMPARE(window.page.spec().level, Level::Dataset);
    const QStringList fed {u"crm_accounts_out.email"_s, u"customer_360_in.email"_s, u"customer_master_in.email"_s,
                           u"customer_master_out.email"_s};
    QCOMPARE(rowsOf(window), fed);
    const LineageScene& scene = window.page.diagram()->scene();
    QCOMPARE(scene.edgeCount(), std::size_t(3));
    for (std::size_t e = 0; e < scene.edgeCount(); ++e) {
        QVERIFY(scene.fromRow[e] >= 0);
        QVERIFY(scene.toRow[e] >= 0);
    }
    int masked = 0;
    for (const std::uint8_t flags : scene.edgeFlags)
        masked += (flags & LineageScene::IsMasked) != 0;
    QCOMPARE(masked, 1);
    // What happens is said on the lines.
    QStringList said = window.page.exploring()->labels()->texts();
    said.removeAll(QString());
    QCOMPARE(said, QStringList {u"Anonymised, masked"_s});
    window.page.showEverything();
    QVERIFY(window.settle());
    QVERIFY(window.page.exploring()->labels()->texts().isEmpty());
}

void TestMeshColumns::aDoubleClickOnARowShowsIt()
{
    PageWindow window;
    window.page.setLevel(Level::Dataset);
    QVERIFY(window.settle());
    const DatasetId dataset = window.desk.dataset.at(u"Customer master in"_s);
    window.page.setOpen(dataset, true);
    QVERIFY(window.settle());
    LineageCanvas* canvas = window.canvas();
    canvas->reveal(dataset);
    canvas->zoomBy(1 / canvas->transform().scale);
    const LineageScene& scene = canvas->scene();
    const auto node = scene.find(dataset);
    canvas->reveal(dataset);
    const QRectF box = canvas->nodeRect(node);
    const qreal scale = canvas->transform().scale;
    const QPoint row(int(box.center().x()),
                     int(box.top() + (scene.headHeight(node) + 1.5 * nodesize::RowHeight) * scale));
    QTest::mouseDClick(canvas->viewport(), Qt::LeftButton, {}, row);
    QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, row); // which the other leaves out
    QVERIFY(window.settle());
    QCOMPARE(window.page.spec().filter.column, window.desk.column.at(QString::fromUtf8(email)));
}

void TestMeshColumns::anotherLevelKeepsTheColumnInSight()
{
    PageWindow window;
    showColumn(window, email);
    window.page.setLevel(Level::Product);
    QVERIFY(window.settle());
    QVERIFY(window.page.spec().filter.column.isNull());
    QVERIFY(window.shows(window.product(u"Customer master"_s)));
    QVERIFY(window.shows(window.product(u"Customer 360"_s)));
    QVERIFY(!window.shows(window.product(u"Web events"_s)));
}

void TestMeshColumns::theCardTellsWhatIsKnownOfTheFlow()
{
    MeshDesk desk;
    const FlowFacts facts = factsOf(desk.document->mesh(), desk.maskedFlow, Instant::now());
    QCOMPARE(facts.from, u"customer_master_in.email"_s);
    QCOMPARE(facts.to, u"customer_master_out.email"_s);
    const std::vector<FlowFacts::Line> lines {{u"Process"_s, u"Load customer master (0 5 * * *)"_s},
                                              {u"Transformation"_s, u"Anonymised"_s},
                                              {u"Masked"_s, u"Yes"_s},
                                              {u"Evidence"_s, u"Observed by Airflow"_s}};
    QCOMPARE(facts.lines.size(), lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QCOMPARE(facts.lines[i].caption, lines[i].caption);
        QCOMPARE(facts.lines[i].text, lines[i].text);
    }
    QCOMPARE(facts.code, u"sha256(email)"_s);
    QVERIFY(factsOf(desk.document->mesh(), FlowId {newUuid()}, Instant::now()).lines.empty());
}

void TestMeshColumns::aSelectedFlowHasACard()
{
    PageWindow window;
    FlowCard* card = window.page.exploring()->card();
    QVERIFY(!card->isVisible());
    window.session().select(RecordId(window.desk.maskedFlow));
    QVERIFY(card->isVisible());
    QStringList words;
    for (const QLabel* label : card->findChildren<QLabel*>())
        words << label->text();
    QVERIFY(words.contains(u"Anonymised"_s));
    QVERIFY(words.contains(u"sha256(email)"_s));
    window.session().select(std::vector<RecordId>());
    QVERIFY(!card->isVisible());
}

void TestMeshColumns::theMouseRestingOnALineShowsItsCard()
{
    PageWindow window;
    showColumn(window, email);
    LineageCanvas* canvas = window.canvas();
    window.session().select(std::vector<RecordId>());
    const LineageScene& scene = canvas->scene();
    // The middle of a line between two layers.
    std::optional<QPoint> onLine;
    for (LineageScene::Index e = 0; e < scene.edgeCount() && !onLine; ++e) {
        for (qreal t = 0.3; t < 0.7 && !onLine; t += 0.05) {
            const auto first = scene.routeStart[e];
            const auto last = scene.routeStart[e + 1] - 1;
            const QPointF a(scene.routeX[first], scene.routeY[first]);
            const QPointF b(scene.routeX[last], scene.routeY[last]);
            const QPointF at = canvas->transform().map(a + (b - a) * t);
            if (canvas->viewport()->rect().contains(at.toPoint())
                && canvas->hitTest(at.toPoint()).part == LineageCanvas::Part::Edge)
                onLine = at.toPoint();
        }
    }
    QVERIFY(onLine.has_value());
    FlowCard* card = window.page.exploring()->card();
    QTest::mouseMove(canvas->viewport(), *onLine + QPoint(1, 0));
    QTest::mouseMove(canvas->viewport(), *onLine);
    QTRY_VERIFY(card->isVisible());
    QTest::mouseMove(canvas->viewport(), QPoint(2, 2));
    QTRY_VERIFY(!card->isVisible());
}

void TestMeshColumns::severalFlowsOfALineAreShownInTurn()
{
    PageWindow window;
    window.page.setLevel(Level::Dataset);
    QVERIFY(window.settle());
    const LineageScene& scene = window.page.diagram()->scene();
    std::vector<RecordId> flows;
    for (std::size_t e = 0; e < scene.edgeCount() && flows.size() < 2; ++e)
        flows.assign(scene.flow.begin() + scene.flowStart[e], scene.flow.begin() + scene.flowStart[e + 1]);
    QVERIFY(flows.size() >= 2);
    window.session().select(flows);
    FlowCard* card = window.page.exploring()->card();
    QCOMPARE(card->place(), std::size_t(0));
    QTest::mouseClick(card->findChildren<QToolButton*>().last(), Qt::LeftButton);
    QCOMPARE(card->place(), std::size_t(1));
    QTest::mouseClick(card->findChildren<QToolButton*>().first(), Qt::LeftButton);
    QCOMPARE(card->place(), std::size_t(0));
}

void TestMeshColumns::looks_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
}

void TestMeshColumns::looks()
{
    QFETCH(Theme::Choice, choice);
    appTheme().setChoice(choice);
    const QString theme = QString::fromUtf8(QTest::currentDataTag());
    PageWindow window;
    showColumn(window, email);
    window.session().select(RecordId(window.desk.maskedFlow));
    window.keepPicture(u"column-"_s + theme);
    QVERIFY(window.page.exploring()->card()->isVisible());
    appTheme().setChoice(Theme::Choice::Light);
}

} // namespace mesh

QTEST_MAIN(mesh::TestMeshColumns)
#include "tst_mesh_columns.moc"
