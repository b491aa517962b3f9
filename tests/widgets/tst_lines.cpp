// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// Lines of the diagram: the parts of them near an area against every point of them, and those of the raster against
// those of a painter. Seeded.

#include "widgets/lineage/painting/density.h"
#include "widgets/lineage/painting/line_runs.h"
#include "widgets/lineage/painting/painter.h"

#include <QLineF>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int seeds = 60;

/// A line as points so close to each other that it is straight between them, and how far along each is.
struct Walked
{
    std::vector<QPointF> points;
    std::vector<qreal> along;

    explicit Walked(const QPainterPath& path)
    {
        QPointF from;
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPointF at = path.elementAt(i);
            if (path.elementAt(i).isMoveTo()) {
                add(at);
            } else if (path.elementAt(i).isLineTo()) {
                constexpr int steps = 300;
                for (int step = 1; step <= steps; ++step)
                    add(from + (at - from) * step / steps);
            } else {
                const QPointF b = path.elementAt(i + 1);
                const QPointF c = path.elementAt(i + 2);
                constexpr int steps = 600;
                for (int step = 1; step <= steps; ++step) {
                    const qreal t = qreal(step) / steps;
                    const qreal u = 1 - t;
                    add(from * (u * u * u) + at * (3 * u * u * t) + b * (3 * u * t * t) + c * (t * t * t));
                }
                i += 2;
            }
            from = path.elementAt(i);
        }
    }

    void add(QPointF point)
    {
        along.push_back(points.empty() ? 0 : along.back() + QLineF(points.back(), point).length());
        points.push_back(point);
    }
    /// How far from the line a point is, and how far along it is there.
    std::pair<qreal, qreal> nearest(QPointF point) const
    {
        std::pair<qreal, qreal> best(1e9, 0);
        for (std::size_t i = 1; i < points.size(); ++i) {
            const QPointF piece = points[i] - points[i - 1];
            const qreal square = QPointF::dotProduct(piece, piece);
            const qreal t
                = square > 0 ? std::clamp(QPointF::dotProduct(point - points[i - 1], piece) / square, 0.0, 1.0) : 0;
            const qreal away = QLineF(point, points[i - 1] + piece * t).length();
            if (away < best.first)
                best = {away, along[i - 1] + std::sqrt(square) * t};
        }
        return best;
    }
};

/// A route as the layout makes them: level through the layers, slanted in the gaps, upright at a bus; from small to
/// many windows long.
QPainterPath someRoute(std::mt19937& random)
{
    const auto between = [&](int least, int most) { return std::uniform_int_distribution(least, most)(random); };
    std::vector<float> x {float(between(-2000, 200))};
    std::vector<float> y {float(between(-3000, 3000))};
    for (int piece = between(2, 7); piece > 0; --piece) {
        const int kind = between(0, 2);
        x.push_back(x.back() + (kind == 1 ? 0.0F : float(between(20, 900))));
        y.push_back(y.back() + (kind == 0 ? 0.0F : float(between(-4000, 4000))));
    }
    return routePath(x, y, {});
}

QRectF someArea(std::mt19937& random)
{
    const auto between = [&](int least, int most) { return std::uniform_int_distribution(least, most)(random); };
    return {qreal(between(-1000, 1500)), qreal(between(-3000, 2500)), qreal(between(1, 900)), qreal(between(1, 900))};
}

/// The mean of how far the greys of two pictures are from each other, each first made a quarter as large.
qreal difference(const QImage& a, const QImage& b)
{
    const auto small = [](const QImage& image) {
        return image.convertToFormat(QImage::Format_RGB32)
            .scaled(image.size() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage x = small(a);
    const QImage y = small(b);
    qreal sum = 0;
    for (int row = 0; row < x.height(); ++row) {
        for (int column = 0; column < x.width(); ++column)
            sum += std::abs(qGray(x.pixel(column, row)) - qGray(y.pixel(column, row)));
    }
    return sum / (qreal(x.width()) * x.height());
}

QImage rasterOf(const std::vector<QPainterPath>& lines, FlowEvidence evidence, qreal width, const QRect& area)
{
    DensityRaster raster({}, area, DensityRaster::Lines::Curved);
    for (const QPainterPath& line : lines)
        raster.addPath(line, evidence, width);
    QImage image(area.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).drawImage(0, 0, raster.image(Qt::black, 0.6F, DensityRaster::Crossing::IsFlat));
    return image;
}
} // namespace

class TestLines : public QObject
{
    Q_OBJECT

private slots:
    void theRunsOfALineAreWhatIsNear();
    void aSmallLineIsOneRun();
    void theRasterDrawsAsAPainter_data();
    void theRasterDrawsAsAPainter();
    void areasSideBySideMeet();
    void aTileOfALongCurveIsAPartOfIt_data();
    void aTileOfALongCurveIsAPartOfIt();
};

void TestLines::theRunsOfALineAreWhatIsNear()
{
    int cut = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        std::mt19937 random {std::uint32_t(seed)};
        const QPainterPath line = someRoute(random);
        const QRectF area = someArea(random);
        const Walked whole(line);
        const std::vector<LineRun> runs = runsNear(line, area, RunStarts::Measured);
        std::vector<Walked> walked;
        for (const LineRun& run : runs) {
            walked.emplace_back(run.path);
            // Of the line and of nothing else, and it begins where it says.
            for (std::size_t i = 0; i < walked.back().points.size(); i += 97)
                QVERIFY2(whole.nearest(walked.back().points[i]).first < 0.1, qPrintable(QString::number(seed)));
            const qreal start = whole.nearest(walked.back().points.front()).second;
            QVERIFY2(std::abs(start - run.start) < 1,
                     qPrintable(u"seed %1: %2 instead of %3"_s.arg(seed).arg(run.start).arg(start)));
        }
        // Nothing of it that can be seen is left out.
        for (std::size_t i = 0; i < whole.points.size(); i += 7) {
            if (!area.contains(whole.points[i]))
                continue;
            const bool isThere = std::ranges::any_of(
                walked, [&](const Walked& run) { return run.nearest(whole.points[i]).first < 0.1; });
            QVERIFY2(isThere, qPrintable(u"seed %1: %2 of the line"_s.arg(seed).arg(whole.along[i])));
        }
        // And what is far away is.
        qreal kept = 0;
        for (const Walked& run : walked)
            kept += run.along.back();
        QVERIFY(kept <= whole.along.back() + 1);
        if (kept < whole.along.back() / 2)
            ++cut;
    }
    QVERIFY(cut > seeds / 4);
}

void TestLines::aSmallLineIsOneRun()
{
    QPainterPath line(QPointF(10, 10));
    line.cubicTo({50, 10}, {50, 90}, {90, 90});
    const std::vector<LineRun> runs = runsNear(line, QRectF(0, 0, 100, 100), RunStarts::Measured);
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].path, line);
    QCOMPARE(runs[0].start, 0.0);
    QVERIFY(runsNear(line, QRectF(1000, 0, 100, 100), RunStarts::Unknown).empty());
}

void TestLines::theRasterDrawsAsAPainter_data()
{
    QTest::addColumn<FlowEvidence>("evidence");
    QTest::addColumn<qreal>("width");
    QTest::newRow("solid") << FlowEvidence::Observed << 1.25;
    QTest::newRow("wide") << FlowEvidence::Observed << 4.0;
    QTest::newRow("dashed") << FlowEvidence::Declared << 1.25;
    QTest::newRow("dotted") << FlowEvidence::Inferred << 1.25;
}

void TestLines::theRasterDrawsAsAPainter()
{
    QFETCH(FlowEvidence, evidence);
    QFETCH(qreal, width);
    const QRect area(0, 0, 800, 600);
    std::mt19937 random(7);
    std::vector<QPainterPath> lines;
    for (int i = 0; i < 40; ++i)
        lines.push_back(someRoute(random));
    const QImage raster = rasterOf(lines, evidence, width, area);
    QImage painted(area.size(), QImage::Format_RGB32);
    painted.fill(Qt::white);
    QPainter painter(&painted);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edgePen(evidence, QColor(102, 102, 102), width)); // 0.6 of black on white
    for (const QPainterPath& line : lines)
        painter.drawPath(line);
    painter.end();
    QImage blank(area.size(), QImage::Format_RGB32);
    blank.fill(Qt::white);
    const qreal ink = difference(blank, painted);
    QVERIFY(ink > 0.1);
    // Where a dash begins after some thousand pixels depends on how the curves before it were measured: then as much.
    const bool isDashed = evidence != FlowEvidence::Observed;
    const qreal away = isDashed ? std::abs(difference(blank, raster) - ink) : difference(raster, painted);
    QVERIFY2(away < ink / 5, qPrintable(u"%1 of %2"_s.arg(away).arg(ink)));
}

void TestLines::areasSideBySideMeet()
{
    std::mt19937 random(11);
    std::vector<QPainterPath> lines;
    for (int i = 0; i < 40; ++i)
        lines.push_back(someRoute(random));
    for (const FlowEvidence evidence : {FlowEvidence::Observed, FlowEvidence::Declared, FlowEvidence::Inferred}) {
        const QImage whole = rasterOf(lines, evidence, 1.25, QRect(0, 0, 512, 512));
        int differing = 0;
        for (const QPoint& corner : {QPoint(0, 0), QPoint(256, 0), QPoint(0, 256), QPoint(256, 256)}) {
            const QImage part = rasterOf(lines, evidence, 1.25, QRect(corner, QSize(256, 256)));
            for (int y = 0; y < part.height(); ++y) {
                for (int x = 0; x < part.width(); ++x)
                    differing
                        += std::abs(qGray(part.pixel(x, y)) - qGray(whole.pixel(corner.x() + x, corner.y() + y))) > 24;
            }
        }
        QVERIFY2(differing < 512 * 512 / 2000, qPrintable(QString::number(differing)));
    }
}

void TestLines::aTileOfALongCurveIsAPartOfIt_data()
{
    QTest::addColumn<FlowEvidence>("evidence");
    QTest::newRow("solid") << FlowEvidence::Observed;
    QTest::newRow("dashed") << FlowEvidence::Declared;
    QTest::newRow("dotted") << FlowEvidence::Inferred;
}

/// Of a curve between distant rows a tile looks at the pieces beside it alone; those before count for the dashes.
void TestLines::aTileOfALongCurveIsAPartOfIt()
{
    QFETCH(FlowEvidence, evidence);
    const QRect area(0, 0, 256, 4096);
    const auto rasterOfRoutes = [&](const QRect& part) {
        DensityRaster raster({}, part, DensityRaster::Lines::Curved);
        std::mt19937 random(5);
        std::uniform_real_distribution<float> row(-500, 4500);
        for (int i = 0; i < 12; ++i) {
            const std::array x {-40.F, float(20 + i), float(240 - i), 300.F};
            const std::array y {row(random), row(random), row(random), row(random)};
            raster.addRoute(x, y, evidence);
        }
        return raster.image(Qt::black, 1).convertToFormat(QImage::Format_ARGB32);
    };
    const QImage whole = rasterOfRoutes(area);
    int inked = 0;
    int differing = 0;
    for (int top = 0; top < area.height(); top += 256) {
        const QImage part = rasterOfRoutes(QRect(0, top, 256, 256));
        for (int y = 0; y < part.height(); ++y) {
            for (int x = 0; x < part.width(); ++x) {
                inked += qAlpha(part.pixel(x, y)) > 0;
                differing += std::abs(qAlpha(part.pixel(x, y)) - qAlpha(whole.pixel(x, top + y))) > 24;
            }
        }
    }
    QVERIFY(inked > 10'000);
    QVERIFY2(differing < inked / 100, qPrintable(u"%1 of %2"_s.arg(differing).arg(inked)));
}

} // namespace mesh

QTEST_MAIN(mesh::TestLines)
#include "tst_lines.moc"
