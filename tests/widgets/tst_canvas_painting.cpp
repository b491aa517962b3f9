// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// What the canvas paints. Set MESHSTEAD_PICTURES to a folder to get it as PNG files, and MESHSTEAD_REWRITE_PICTURES to
// take it as the golden pictures of tests/data/canvas from now on.

#include "widgets/lineage_scenes.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QScopeGuard>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mesh {

using namespace test;

namespace {

/// A scene without words: fonts differ between machines.
std::shared_ptr<const LineageScene> wordless(const QString& name)
{
    LineageScene scene = sampleScene();
    if (name == u"hub"_s) {
        scene = hubScene(12);
    } else if (name == u"rows"_s) {
        for (int i = 0; i < 4; ++i) {
            scene.rowLabel.emplace_back();
            scene.rowType.emplace_back();
            scene.rowDepth.push_back(0);
            scene.rowRecord.push_back({Kind::Column, Uuid {3, quint64(i) + 1}});
            scene.rowFlags.push_back(i == 0 ? LineageScene::IsKey : LineageScene::IsPersonal);
        }
        for (std::size_t i = 3; i < scene.rowStart.size(); ++i)
            scene.rowStart[i] = 4;
        scene.h[2] += 4 * nodesize::RowHeight;
        scene.evidence[3] = FlowEvidence::Inferred;
    } else if (name == u"mid"_s || name == u"far"_s) {
        scene = *largeScene(1500);
    }
    for (auto* words : {&scene.label, &scene.subline, &scene.laneName})
        std::ranges::fill(*words, QString());
    scene.inTotal = scene.inShown;
    scene.outTotal = scene.outShown;
    if (name == u"mid"_s || name == u"far"_s)
        return std::make_shared<LineageScene>(std::move(scene));
    return placeScene(std::move(scene), {.effort = layout::Effort::Best})->scene;
}

/// The share of pixels that are clearly of another colour than around the same place of the other picture: edges of
/// shapes may fall a little to one side or the other.
double differenceOf(const QImage& a, const QImage& b)
{
    const auto isNear = [](QRgb x, QRgb y) {
        return std::abs(qRed(x) - qRed(y)) + std::abs(qGreen(x) - qGreen(y)) + std::abs(qBlue(x) - qBlue(y)) < 48;
    };
    int differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            bool isFound = false;
            for (int dy = -1; dy <= 1 && !isFound; ++dy) {
                for (int dx = -1; dx <= 1 && !isFound; ++dx)
                    isFound = b.valid(x + dx, y + dy) && isNear(a.pixel(x, y), b.pixel(x + dx, y + dy));
            }
            differing += !isFound;
        }
    }
    return double(differing) / (double(a.width()) * a.height());
}

} // namespace

class TestCanvasPainting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }

    void paintsInTheColoursOfTheTokens_data();
    void paintsInTheColoursOfTheTokens();
    void everyDistanceShowsSomething_data();
    void everyDistanceShowsSomething();
    void openRowsAreSeenAtEveryDistance_data();
    void openRowsAreSeenAtEveryDistance();
    void aLongNameHasTwoLines_data();
    void aLongNameHasTwoLines();
    void tilesShowWhatIsPaintedDirectly();
    void everyPixelIsPaintedWhileTilesAreMissing();
    void aTraceDimsTheRest_data();
    void aTraceDimsTheRest();
    void looksAsBefore_data();
    void looksAsBefore();
};

void TestCanvasPainting::paintsInTheColoursOfTheTokens_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
}

void TestCanvasPainting::paintsInTheColoursOfTheTokens()
{
    QFETCH(Theme::Choice, choice);
    appTheme().setChoice(choice);
    LineageCanvas canvas;
    canvas.resize(860, 672);
    canvas.setScene(placedSample());
    canvas.setSelected({productId(7)});
    const QImage image = canvas.grab().toImage();
    const Tokens& t = tokens();
    QCOMPARE(image.pixelColor(5, 5), t.surface);
    const QRectF node = canvas.nodeRect(canvas.scene().find(productId(3)));
    QCOMPARE(image.pixelColor(node.toRect().center() + QPoint(20, 20)), t.raised);
    const QRectF selected = canvas.nodeRect(canvas.scene().find(productId(7)));
    QCOMPARE(image.pixelColor(QPoint(int(selected.center().x()), int(std::ceil(selected.top())))), t.accent);
    const auto count = [&image](const QColor& color) {
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == color;
        }
        return pixels;
    };
    QVERIFY(count(t.good) > 100); // the marks of what is met
    QVERIFY(count(t.warn) > 30);
    QVERIFY(count(t.bad) > 20);
    QVERIFY(count(t.domainHue(2)) > 100); // the bars of a domain
    keepPicture(image, u"near-"_s + QString::fromUtf8(QTest::currentDataTag()));
    appTheme().setChoice(Theme::Choice::Light);
}

void TestCanvasPainting::everyDistanceShowsSomething_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::newRow("full") << 1.0;
    QTest::newRow("near") << 0.4;
    QTest::newRow("mid") << 0.15;
    QTest::newRow("far") << 0.04;
}

void TestCanvasPainting::everyDistanceShowsSomething()
{
    QFETCH(qreal, scale);
    LineageCanvas canvas;
    canvas.resize(860, 672);
    canvas.setScene(largeScene(3000));
    canvas.zoomBy(scale / canvas.transform().scale, {430, 336});
    canvas.finishPainting();
    const QImage image = canvas.grab().toImage();
    keepPicture(image, u"large-"_s + QString::fromUtf8(QTest::currentDataTag()));
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY(colours.size() > 20);
}

void TestCanvasPainting::openRowsAreSeenAtEveryDistance_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::newRow("written") << 0.8;
    QTest::newRow("written small") << 0.5;
    QTest::newRow("sketched") << 0.32;
}

void TestCanvasPainting::openRowsAreSeenAtEveryDistance()
{
    QFETCH(qreal, scale);
    LineageScene scene = *wordless(u"rows"_s);
    for (std::size_t row = 0; row < scene.rowLabel.size(); ++row)
        scene.rowLabel[row] = u"column_%1"_s.arg(row);
    LineageCanvas canvas;
    canvas.resize(860, 672);
    canvas.setScene(std::make_shared<LineageScene>(scene));
    canvas.zoomBy(scale / canvas.transform().scale, {430, 336});
    canvas.centreOn(scene.record[2]);
    canvas.finishPainting();
    const QImage image = canvas.grab().toImage();
    keepPicture(image, u"rows-"_s + QString::fromUtf8(QTest::currentDataTag()));
    QRectF rows = canvas.nodeRect(2).adjusted(4, 0, -4, -2);
    rows.setTop(rows.top() + scene.headHeight(2) * canvas.transform().scale);
    int inked = 0;
    for (int y = int(rows.top()) + 2; y < int(rows.bottom()); ++y) {
        for (int x = int(rows.left()); x < int(rows.right()); ++x)
            inked += qGray(image.pixel(x, y)) < 225 ? 1 : 0; // darker than ground and hairlines
    }
    QVERIFY2(inked > 20, qPrintable(QString::number(inked)));
}

void TestCanvasPainting::aLongNameHasTwoLines_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<bool>("hasTwo");
    QTest::newRow("fits") << u"Orders"_s << 0.5 << false;
    QTest::newRow("words") << u"Customer Data Platform"_s << 0.5 << true;
    QTest::newRow("a table") << u"stg_quickbooks__invoice_line"_s << 0.5 << true;
    QTest::newRow("no place to part it") << u"Donaudampfschifffahrtsgesellschaft"_s << 0.5 << false;
    QTest::newRow("no height for two") << u"Customer Data Platform"_s << 0.3 << false;
}

void TestCanvasPainting::aLongNameHasTwoLines()
{
    QFETCH(QString, name);
    QFETCH(qreal, scale);
    QFETCH(bool, hasTwo);
    LineageScene scene = sampleScene();
    scene.label[0] = name;
    const auto placed = placeScene(std::move(scene), {})->scene;
    const SceneIndex index(*placed);
    const LineageLook look = LineageLook::of(tokens());
    const QRectF box(QPointF(), placed->rect(0).size() * scale);
    QImage image(box.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    LineagePainter(*placed, index, look).paintNode(painter, {scale, placed->rect(0).topLeft()}, 0, Emphasis::None);
    painter.end();
    // Rows of the text that have ink, between the bar at the left and the mark at the right.
    int groups = 0;
    bool wasInk = false;
    for (int y = 2; y < image.height() - 2; ++y) {
        bool isInk = false;
        for (int x = 9; x < int(box.width()) - 18; ++x)
            isInk = isInk || qGray(image.pixel(x, y)) < 110;
        groups += isInk && !wasInk;
        wasInk = isInk;
    }
    keepPicture(image, u"name-"_s + QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(hasTwo ? groups >= 2 : groups <= 1, qPrintable(QString::number(groups)));
}

void TestCanvasPainting::tilesShowWhatIsPaintedDirectly()
{
    const auto scene = largeScene(1500);
    LineageCanvas canvas;
    canvas.resize(700, 500);
    canvas.setScene(scene);
    canvas.finishPainting();
    const QImage tiled = canvas.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QImage direct(tiled.size(), QImage::Format_RGB32);
    direct.fill(tokens().surface);
    const SceneIndex index(*scene);
    const LineageLook look = LineageLook::of(tokens());
    QPainter painter(&direct);
    const LineagePainter lineage(*scene, index, look);
    lineage.paint(painter, canvas.transform(), QRectF(direct.rect()));
    lineage.paintLaneNames(painter, canvas.transform(), QRectF(direct.rect()));
    painter.end();
    int differing = 0;
    for (int y = 0; y < 340; ++y) { // above the minimap
        for (int x = 0; x < tiled.width(); ++x)
            differing += tiled.pixel(x, y) != direct.pixel(x, y);
    }
    // A few edges meet a tile's border a hair apart.
    QVERIFY2(differing < tiled.width() * 340 / 50, qPrintable(QString::number(differing)));
}

void TestCanvasPainting::everyPixelIsPaintedWhileTilesAreMissing()
{
    LineageCanvas canvas;
    canvas.resize(700, 500);
    canvas.setScene(largeScene(1500));
    canvas.finishPainting();
    canvas.grab(); // this scale was on show
    const SceneTransform shown = canvas.transform();
    for (const qreal factor : {1.0, 0.8, 0.45, 1.7, 0.1, 9.0}) {
        canvas.setTransform(shown);
        canvas.zoomBy(factor, {350, 250});
        SceneTransform aside = canvas.transform();
        aside.origin += QPointF(130, 70) / aside.scale;
        canvas.setTransform(aside);
        QImage image(canvas.viewport()->size(), QImage::Format_RGB32);
        image.fill(Qt::magenta);
        canvas.viewport()->render(&image, {}, {}, QWidget::RenderFlags()); // no worker was waited for
        int bare = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                bare += image.pixelColor(x, y) == QColor(Qt::magenta);
        }
        QVERIFY2(bare == 0, qPrintable(u"%1 pixels at a factor of %2"_s.arg(bare).arg(factor)));
        QVERIFY(!canvas.isSharp());
    }
}

void TestCanvasPainting::aTraceDimsTheRest_data()
{
    QTest::addColumn<int>("nodes");
    QTest::newRow("painted directly") << 0;
    QTest::newRow("in tiles") << 1500;
}

void TestCanvasPainting::aTraceDimsTheRest()
{
    QFETCH(int, nodes);
    LineageCanvas canvas;
    canvas.resize(700, 500);
    canvas.setScene(nodes == 0 ? placedSample() : largeScene(nodes));
    const std::vector<LineageScene::Index> seen = canvas.visibleNodes();
    QVERIFY(seen.size() > 4);
    const auto middle = [&](LineageScene::Index node) {
        return canvas.nodeRect(node).toRect().topLeft() + QPoint(10, int(canvas.nodeRect(node).height()) - 6);
    };
    const auto inView
        = [&](LineageScene::Index node) { return QRectF(60, 60, 400, 300).contains(canvas.nodeRect(node)); };
    const auto traced = *std::ranges::find_if(seen, inView);
    const auto other = *std::ranges::find_if(seen, [&](auto node) { return node != traced && inView(node); });
    canvas.finishPainting();
    const QImage before = canvas.grab().toImage();
    canvas.setTrace({{canvas.scene().record[traced]}});
    canvas.finishPainting();
    const QImage after = canvas.grab().toImage();
    keepPicture(after, u"trace-%1"_s.arg(nodes));
    const QRect bar(canvas.nodeRect(other).toRect());
    QCOMPARE(after.pixelColor(middle(traced)), before.pixelColor(middle(traced)));
    int changed = 0;
    for (int x = bar.left(); x < bar.left() + 30; ++x)
        changed += before.pixel(x, bar.center().y()) != after.pixel(x, bar.center().y());
    QVERIFY(changed > 0);
    canvas.setTrace({});
    canvas.finishPainting();
    QCOMPARE(canvas.grab().toImage().pixel(bar.center()), before.pixel(bar.center()));
}

void TestCanvasPainting::looksAsBefore_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Theme::Choice>("choice");
    for (const QString& name : {u"flows"_s, u"hub"_s, u"rows"_s, u"mid"_s, u"far"_s}) {
        QTest::addRow("%s light", qPrintable(name)) << name << Theme::Choice::Light;
        QTest::addRow("%s dark", qPrintable(name)) << name << Theme::Choice::Dark;
    }
}

void TestCanvasPainting::looksAsBefore()
{
    QFETCH(QString, name);
    QFETCH(Theme::Choice, choice);
    appTheme().setChoice(choice);
    const auto restore = qScopeGuard([] { appTheme().setChoice(Theme::Choice::Light); });
    LineageCanvas canvas;
    canvas.resize(420, 300);
    canvas.setScene(wordless(name));
    if (name == u"mid"_s)
        canvas.zoomBy(0.17 / canvas.transform().scale, {210, 150});
    else if (name == u"far"_s)
        canvas.zoomBy(0.045 / canvas.transform().scale, {210, 150});
    else
        canvas.fit();
    if (name == u"flows"_s)
        canvas.setSelected({productId(7)});
    canvas.finishPainting();
    const QImage image = canvas.grab().toImage().convertToFormat(QImage::Format_RGB32);
    keepPicture(image, u"golden-%1-%2"_s.arg(name, choice == Theme::Choice::Dark ? u"dark"_s : u"light"_s));
    const QString path = QStringLiteral(MESHSTEAD_SOURCE_DIR "/tests/data/canvas/%1-%2.png")
                             .arg(name, choice == Theme::Choice::Dark ? u"dark"_s : u"light"_s);
    if (qEnvironmentVariableIsSet("MESHSTEAD_REWRITE_PICTURES")) {
        QVERIFY(image.save(path));
        return;
    }
    const QImage golden = QImage(path).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(image.size(), golden.size());
    const double differing = differenceOf(image, golden);
    QVERIFY2(differing < 0.004, qPrintable(u"%1 of the pixels differ from %2"_s.arg(differing).arg(path)));
}

} // namespace mesh

QTEST_MAIN(mesh::TestCanvasPainting)
#include "tst_canvas_painting.moc"
