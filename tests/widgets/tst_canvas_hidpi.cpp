// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The canvas on a screen with two pixels for one.

#include "widgets/lineage_scenes.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mesh {

using namespace test;

class TestCanvasHidpi : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }

    void everythingIsSharp_data();
    void everythingIsSharp();
    void tilesShowWhatIsPaintedDirectly();
    void aClickHitsWhatIsThere();
};

void TestCanvasHidpi::everythingIsSharp_data()
{
    QTest::addColumn<int>("nodes");
    QTest::newRow("painted directly") << 0;
    QTest::newRow("in tiles") << 1500;
}

void TestCanvasHidpi::everythingIsSharp()
{
    QFETCH(int, nodes);
    LineageCanvas canvas;
    canvas.resize(700, 500);
    canvas.setScene(nodes == 0 ? placedSample() : largeScene(nodes));
    QCOMPARE(canvas.devicePixelRatioF(), 2.0);
    canvas.finishPainting();
    const QImage image = canvas.grab().toImage();
    QCOMPARE(image.size(), QSize(1400, 1000));
    keepPicture(image, u"hidpi-%1"_s.arg(nodes));
    // A picture that was made at half the size and enlarged has equal pixels in blocks of two by two.
    int blocks = 0;
    int fine = 0;
    for (int y = 0; y + 1 < 640; y += 2) {
        for (int x = 0; x + 1 < image.width(); x += 2) {
            const QRgb first = image.pixel(x, y);
            const bool isEven = image.pixel(x + 1, y) == first && image.pixel(x, y + 1) == first
                && image.pixel(x + 1, y + 1) == first;
            const bool isBorder = x + 2 < image.width() && image.pixel(x + 2, y) != first;
            blocks += isBorder || !isEven;
            fine += !isEven;
        }
    }
    QVERIFY2(fine > blocks / 2, qPrintable(u"%1 of %2"_s.arg(fine).arg(blocks)));
}

void TestCanvasHidpi::tilesShowWhatIsPaintedDirectly()
{
    const auto scene = largeScene(1500);
    LineageCanvas canvas;
    canvas.resize(700, 500);
    canvas.setScene(scene);
    canvas.finishPainting();
    const QImage tiled = canvas.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QImage direct(tiled.size(), QImage::Format_RGB32);
    direct.setDevicePixelRatio(2);
    direct.fill(tokens().surface);
    const SceneIndex index(*scene);
    const LineageLook look = LineageLook::of(tokens());
    QPainter painter(&direct);
    const LineagePainter lineage(*scene, index, look);
    lineage.paint(painter, canvas.transform(), QRectF(0, 0, 700, 500));
    lineage.paintLaneNames(painter, canvas.transform(), QRectF(0, 0, 700, 500));
    painter.end();
    int differing = 0;
    for (int y = 0; y < 680; ++y) { // above the minimap
        for (int x = 0; x < tiled.width(); ++x)
            differing += tiled.pixel(x, y) != direct.pixel(x, y);
    }
    QVERIFY2(differing < tiled.width() * 680 / 50, qPrintable(QString::number(differing)));
}

void TestCanvasHidpi::aClickHitsWhatIsThere()
{
    CanvasWindow window;
    QTest::mouseClick(window.canvas.viewport(), Qt::LeftButton, {}, window.middleOf(5));
    QCOMPARE(window.current(), productId(5));
    const QRectF from = window.canvas.nodeRect(window.canvas.scene().find(productId(1)));
    const QRectF to = window.canvas.nodeRect(window.canvas.scene().find(productId(2)));
    const QPointF onEdge((from.right() + to.left()) / 2, (from.center().y() + to.center().y()) / 2);
    QCOMPARE(window.canvas.hitTest(onEdge).part, LineageCanvas::Part::Edge);
    QCOMPARE(window.canvas.hitTest(onEdge - QPointF(0, 14)).part, LineageCanvas::Part::Nothing);
}

} // namespace mesh

int main(int argc, char** argv)
{
    qputenv("QT_SCALE_FACTOR", "2");
    QApplication application(argc, argv);
    mesh::TestCanvasHidpi test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_canvas_hidpi.moc"
