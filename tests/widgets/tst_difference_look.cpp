// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// How a scene that compares two snapshots is drawn. Set MESHSTEAD_PICTURES to a folder to see it.

#include "widgets/lineage/canvas/canvas.h"
#include "widgets/lineage/painting/legend.h"
#include "widgets/lineage/scene/difference_look.h"
#include "widgets/lineage/scene/scene_layout.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr Difference allDifferences[] = {Difference::Same, Difference::Added, Difference::Removed, Difference::Changed};

/// Two lanes of four nodes, one of each difference, with a flow of each difference between them.
LineageScene comparisonScene()
{
    LineageScene scene;
    scene.resize(2 * differenceCount, differenceCount);
    scene.laneName = {u"Sales"_s, u"Finance"_s};
    scene.laneHue = {0, 3};
    scene.nodeDifference.resize(scene.nodeCount());
    scene.edgeDifference.resize(scene.edgeCount());
    for (const Difference difference : allDifferences)
        scene.marks.push_back(differenceMark(difference));
    scene.colouring = u"Compared"_s;
    for (std::size_t i = 0; i < scene.nodeCount(); ++i) {
        const Difference difference = allDifferences[i % differenceCount];
        scene.record[i] = {Kind::Product, Uuid {1, i + 1}};
        scene.label[i] = u"Orders daily %1"_s.arg(i + 1);
        scene.subline[i] = u"Ana Ruiz"_s;
        scene.lane[i] = int(i / differenceCount);
        scene.hue[i] = scene.laneHue[i / differenceCount];
        scene.nodeDifference[i] = difference;
        if (difference != Difference::Same) {
            scene.mark[i] = std::uint8_t(difference);
            ++scene.marks[std::size_t(difference)].count;
        }
    }
    for (std::size_t e = 0; e < scene.edgeCount(); ++e) {
        scene.from[e] = LineageScene::Index(e);
        scene.to[e] = LineageScene::Index(e + differenceCount);
        scene.edgeDifference[e] = allDifferences[e];
        scene.evidence[e] = FlowEvidence::Observed;
    }
    return scene;
}

/// All that tells by colour is gone.
Tokens withoutColour(Tokens tokens)
{
    tokens.good = tokens.warn = tokens.bad = tokens.info = tokens.accent = tokens.muted = tokens.outline = tokens.text;
    tokens.border = tokens.text;
    return tokens;
}

QImage paintedNode(Difference difference, qreal scale)
{
    LineageScene scene = comparisonScene();
    scene.nodeDifference.assign(scene.nodeCount(), difference);
    scene.mark[0] = difference == Difference::Same ? LineageScene::noMark : std::uint8_t(difference);
    const auto placed = placeScene(std::move(scene), {})->scene;
    const SceneIndex index(*placed);
    const LineageLook look = LineageLook::of(withoutColour(tokens()));
    QImage image(QSize(int(placed->w[0] * scale), int(placed->h[0] * scale)), QImage::Format_ARGB32_Premultiplied);
    image.fill(look.tokens.surface);
    QPainter painter(&image);
    LineagePainter(*placed, index, look)
        .paintNode(painter, {scale, QPointF(placed->x[0], placed->y[0])}, 0, Emphasis::None);
    return image;
}

QImage paintedLine(Difference difference)
{
    QImage image(120, 20, QImage::Format_ARGB32_Premultiplied);
    const Tokens t = withoutColour(tokens());
    image.fill(t.surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDifferenceSample(painter, QRectF(image.rect()), difference, t);
    return image;
}

} // namespace

class TestDifferenceLook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }

    void nodesAreToldApartWithoutColour_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::newRow("everything") << 1.0;
        QTest::newRow("the name only") << 0.5;
        QTest::newRow("a box") << 0.2;
    }
    void nodesAreToldApartWithoutColour()
    {
        QFETCH(qreal, scale);
        for (const Difference a : allDifferences) {
            for (const Difference b : allDifferences) {
                if (a < b)
                    QVERIFY2(paintedNode(a, scale) != paintedNode(b, scale), qPrintable(differenceMark(b).word));
            }
        }
    }

    void linesAreToldApartWithoutColour()
    {
        for (const Difference a : allDifferences) {
            for (const Difference b : allDifferences) {
                if (a < b)
                    QVERIFY2(paintedLine(a) != paintedLine(b), qPrintable(differenceMark(b).word));
            }
        }
    }

    void theLegendSaysHowMany()
    {
        Legend legend(nullptr);
        legend.setScene(std::make_shared<LineageScene>(comparisonScene()));
        QCOMPARE(legend.accessibleName(),
                 u"Legend: Added 2, Removed 2, Changed 2, Flow added 1, Flow removed 1, Flow changed 1"_s);
    }

    /// Read from the right, the first sign stands at the right, and the word at its left.
    void theLegendIsMirrored()
    {
        const LineageScene scene = comparisonScene();
        const LineageLook look = LineageLook::of(tokens());
        constexpr int width = 600;
        constexpr int signWidth = 22;
        const auto painted = [&](Qt::LayoutDirection direction) {
            QImage image(width, 60, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setLayoutDirection(direction);
            paintLegend(&painter, {}, scene, look, width);
            return image;
        };
        const QImage left = painted(Qt::LeftToRight);
        const QImage right = painted(Qt::RightToLeft);
        // The second line begins with a sign.
        const auto signAt = [](const QImage& image, int x) { return image.copy(x, 20, signWidth, 14); };
        constexpr int end = width - signWidth;
        QCOMPARE(signAt(right, end), signAt(left, 0));
        QVERIFY(signAt(right, end) != signAt(right, 0));
        QCOMPARE(signAt(right, 0), signAt(left, end)); // blank: the line is not full
    }

    void pictures_data()
    {
        QTest::addColumn<Theme::Choice>("choice");
        QTest::newRow("light") << Theme::Choice::Light;
        QTest::newRow("dark") << Theme::Choice::Dark;
    }
    /// The colours of the tokens are there; the picture is for the eye.
    void pictures()
    {
        QFETCH(Theme::Choice, choice);
        appTheme().setChoice(choice);
        LineageCanvas canvas;
        canvas.resize(640, 640);
        canvas.setScene(placeScene(comparisonScene(), {.effort = layout::Effort::Best})->scene);
        const QImage image = canvas.grab().toImage();
        const auto count = [&image](const QColor& color) {
            int pixels = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    pixels += image.pixelColor(x, y) == color;
            }
            return pixels;
        };
        QVERIFY(count(tokens().good) > 200);
        QVERIFY(count(tokens().bad) > 10);
        QVERIFY(count(tokens().warn) > 100);
        if (const QString folder = qEnvironmentVariable("MESHSTEAD_PICTURES"); !folder.isEmpty())
            image.save(folder + u"/comparison-"_s + QString::fromUtf8(QTest::currentDataTag()) + u".png"_s);
        appTheme().setChoice(Theme::Choice::Light);
    }
};

} // namespace mesh

QTEST_MAIN(mesh::TestDifferenceLook)
#include "tst_difference_look.moc"
