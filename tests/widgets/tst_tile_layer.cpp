// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The tiles of a large scene on their own: what is painted when, and what is shown until then.

#include "widgets/lineage/canvas/tile_layer.h"

#include "widgets/lineage_scenes.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

namespace mesh {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

constexpr QRect window(0, 0, 800, 600);
constexpr int patience = 30'000; // ms

TileSource sourceOf(std::shared_ptr<const LineageScene> scene)
{
    auto index = std::make_shared<const SceneIndex>(*scene);
    return {std::move(scene), std::move(index), LineageLook::of(tokens()), 1};
}

SceneTransform placeAt(const LineageScene& scene, qreal scale)
{
    const QPointF corner = scene.bounds.center() * scale - QPointF(window.width(), window.height()) / 2;
    return {scale, QPointF(corner.toPoint()) / scale}; // on whole pixels, as tiles are
}

/// A tile layer and what it is to show.
struct View
{
    TileLayer layer;
    TileSource source;
    SceneTransform transform;

    explicit View(int nodes = 3000, qreal scale = 0.5)
        : source(sourceOf(largeScene(nodes)))
        , transform(placeAt(*source.scene, scale))
    {
        layer.setSource(source);
    }
    QImage paint()
    {
        QImage image(window.size(), QImage::Format_RGB32);
        image.fill(Qt::magenta); // what nobody painted
        QPainter painter(&image);
        layer.paint(painter, transform, window, 1);
        return image;
    }
    bool isComplete()
    {
        paint();
        return layer.isComplete();
    }
    QImage direct() const { return direct(transform, window.size()); }
    QImage direct(const SceneTransform& place, QSize size) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(tokens().surface);
        QPainter painter(&image);
        LineagePainter(*source.scene, *source.index, source.look).paint(painter, place, QRectF(image.rect()));
        return image;
    }
    void zoomTo(qreal scale) { transform = placeAt(*source.scene, scale); }
};

double partThatDiffers(const QImage& left, const QImage& right)
{
    int differing = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            differing += left.pixel(x, y) != right.pixel(x, y);
    }
    return double(differing) / (left.width() * left.height());
}

/// How alike two pictures are from afar: the mean difference of the shades of blocks of 40 pixels.
double difference(const QImage& left, const QImage& right)
{
    const QSize blocks = left.size() / 40;
    const auto small
        = [&](const QImage& image) { return image.scaled(blocks, Qt::IgnoreAspectRatio, Qt::SmoothTransformation); };
    const QImage a = small(left);
    const QImage b = small(right);
    double sum = 0;
    for (int y = 0; y < blocks.height(); ++y) {
        for (int x = 0; x < blocks.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (blocks.width() * blocks.height());
}

} // namespace

class TestTileLayer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { appTheme().setChoice(Theme::Choice::Light); }

    void whatIsMissingIsPaintedAndThenShown()
    {
        View view;
        QSignalSpy updated(&view.layer, &TileLayer::updated);
        view.paint();
        QVERIFY(!view.layer.isComplete());
        QVERIFY(view.layer.isPainting());
        QTRY_VERIFY_WITH_TIMEOUT(view.isComplete(), patience);
        QVERIFY(!updated.isEmpty());
        QVERIFY(partThatDiffers(view.paint(), view.direct()) < 0.02);
    }

    void everyPixelIsPaintedAlways_data()
    {
        QTest::addColumn<qreal>("zoom");
        QTest::newRow("first") << 1.0;
        QTest::newRow("a little nearer") << 1.3;
        QTest::newRow("a little farther") << 0.7;
        QTest::newRow("much nearer") << 9.0;
        QTest::newRow("much farther") << 0.05;
    }
    void everyPixelIsPaintedAlways()
    {
        QFETCH(qreal, zoom);
        View view;
        if (zoom != 1)
            QTRY_VERIFY_WITH_TIMEOUT(view.isComplete(), patience);
        view.zoomTo(0.5 * zoom);
        const QImage image = view.paint();
        QVERIFY(!view.layer.isComplete());
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                QVERIFY(image.pixel(x, y) != QColor(Qt::magenta).rgb());
        }
    }

    void whileAHandZoomsTheWorkersRest()
    {
        View view;
        QTRY_VERIFY_WITH_TIMEOUT(view.isComplete(), patience);
        for (int step = 1; step <= 8; ++step) {
            view.zoomTo(0.5 * std::pow(1.1, step));
            view.paint();
            QVERIFY(!view.layer.isComplete());
            QVERIFY(!view.layer.isPainting());
        }
        QTRY_VERIFY_WITH_TIMEOUT(view.layer.isPainting() || view.isComplete(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(view.isComplete(), patience);
        QVERIFY(partThatDiffers(view.paint(), view.direct()) < 0.02);
    }

    void whoMovesIsNotMadeToWait()
    {
        View view;
        QTRY_VERIFY_WITH_TIMEOUT(view.isComplete(), patience);
        view.transform.origin += QPointF(3 * TileLayer::TileSize, 0) / view.transform.scale;
        view.paint();
        QVERIFY(!view.layer.isComplete());
        QVERIFY(view.layer.isPainting());
    }

    void whatStandsInIsWhereItBelongs_data()
    {
        QTest::addColumn<qreal>("zoom");
        QTest::newRow("tiles of another scale") << 1.4;
        QTest::newRow("everything in small, enlarged") << 8.0;
    }
    void whatStandsInIsWhereItBelongs()
    {
        QFETCH(qreal, zoom);
        const qreal begin = zoom > 6 ? 0.06 : 0.5;
        View view(3000, begin);
        QTRY_VERIFY_WITH_TIMEOUT(view.isComplete(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(view.layer.hasOverview(), patience); // it comes after the tiles
        view.zoomTo(begin * zoom);
        const QImage standIn = view.paint();
        QVERIFY(!view.layer.isComplete());
        // What was on show, seen from nearer, and the same of a place beside it.
        const auto enlarged = [&](QPointF aside) {
            SceneTransform place = view.transform;
            place.scale = begin;
            place.origin += aside / view.transform.scale;
            return view.direct(place, window.size() / zoom).scaled(window.size());
        };
        const double off = difference(standIn, enlarged({}));
        const double offBeside = difference(standIn, enlarged({150, 100}));
        QVERIFY2(off < offBeside / 2, qPrintable(u"%1, beside it %2"_s.arg(off).arg(offBeside)));
    }

    void aPictureOfSomethingElseDoesNotArrive()
    {
        View view;
        view.paint();
        QVERIFY(view.layer.isPainting());
        view.source = sourceOf(largeScene(1500));
        view.layer.setSource(view.source);
        view.zoomTo(0.5);
        QTRY_VERIFY_WITH_TIMEOUT(view.isComplete(), patience);
        QVERIFY(partThatDiffers(view.paint(), view.direct()) < 0.02);
    }

    void othersMayNeedAllProcessors()
    {
        std::atomic<bool> isOver = false;
        std::vector<std::unique_ptr<QThread>> others;
        for (int count = 0; count < QThread::idealThreadCount(); ++count) {
            others.emplace_back(QThread::create([&] {
                while (!isOver) { }
            }));
            others.back()->start();
        }
        const auto end = qScopeGuard([&] { // also where the test fails
            isOver = true;
            for (const auto& thread : others)
                thread->wait();
        });
        View view;
        QImage large(4000, 3000, QImage::Format_RGB32);
        const auto isComplete = [&] {
            QPainter painter(&large);
            view.layer.paint(painter, view.transform, large.rect(), 1);
            return view.layer.isComplete();
        };
        // Left with its share, the second worker needs several times as long; the limit only ends a test that hangs.
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), patience);
    }
};

} // namespace mesh

QTEST_MAIN(mesh::TestTileLayer)
#include "tst_tile_layer.moc"
