// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Semantic zoom on the mesh page: the level follows the hand, and the place under it stays.

#include "mesh_desk.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace mesh {

class TestMeshLevels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }

    void zoomingInShowsWhatNodesAreMadeOf();
    void zoomingOutShowsWhatNodesBelongTo();
    void choosingALevelKeepsThePlace();
    void keysZoomToAnotherLevelToo();
    void theKeySwitchesItOff();
    void theLineageOfAColumnKeepsItsLevel();
};

namespace {

/// Turns the wheel at @p point until the level is another, or for @p most notches.
void turnWheel(PageWindow& window, QPointF point, int notch, int most = 25)
{
    const Level before = window.page.spec().level;
    QWidget* viewport = window.canvas()->viewport();
    for (int i = 0; i < most && window.page.spec().level == before; ++i) {
        QWheelEvent wheel(point, viewport->mapToGlobal(point), {}, QPoint(0, notch), Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport, &wheel);
        window.settle();
    }
}

} // namespace

void TestMeshLevels::zoomingInShowsWhatNodesAreMadeOf()
{
    PageWindow window;
    window.canvas()->fit();
    const QPoint at = window.middleOf(window.product(u"Customer 360"_s));
    turnWheel(window, at, 120);
    QCOMPARE(window.page.spec().level, Level::Dataset);
    // The datasets of the product are where it was.
    const RecordId dataset = window.desk.dataset.at(u"Customer 360 in"_s);
    QVERIFY(window.shows(dataset));
    QVERIFY(window.canvas()->viewport()->rect().adjusted(-60, -60, 60, 60).contains(window.middleOf(dataset)));
    window.page.goBack();
    QVERIFY(window.settle());
    QCOMPARE(window.page.spec().level, Level::Product);
}

void TestMeshLevels::zoomingOutShowsWhatNodesBelongTo()
{
    PageWindow window;
    window.page.setLevel(Level::Dataset);
    QVERIFY(window.settle());
    turnWheel(window, window.canvas()->viewport()->rect().center(), -120);
    QCOMPARE(window.page.spec().level, Level::Product);
}

void TestMeshLevels::choosingALevelKeepsThePlace()
{
    PageWindow window;
    window.page.resize(520, 360); // too small for all of it
    window.canvas()->fit();
    const ProductId product = window.product(u"Customer 360"_s);
    window.session().select(RecordId(product));
    window.canvas()->reveal(RecordId(product));
    QVERIFY(window.settle());
    const auto isSeen = [&](RecordId record) {
        const int node = int(window.canvas()->scene().find(record));
        return node >= 0 && window.canvas()->viewport()->rect().contains(window.middleOf(record));
    };
    const auto choose = [&](Level level) {
        window.page.setLevel(level);
        QVERIFY(window.settle());
        QTest::qWait(400); // the window moves there
    };
    choose(Level::Column);
    QVERIFY(isSeen(window.desk.column.at(u"Customer 360 in.email"_s))
            || isSeen(window.desk.column.at(u"Customer 360 out.email"_s)));
    choose(Level::Domain); // two levels at once
    const Product* record = window.session().shown().find(product);
    QVERIFY(isSeen(record->domain));
    choose(Level::Dataset);
    const auto& scene = window.canvas()->scene();
    const bool isDomainSeen = std::ranges::any_of(scene.record, [&](RecordId dataset) {
        const Dataset* each = window.session().shown().find(dataset.as<Kind::Dataset>());
        const Product* of = each ? window.session().shown().find(each->product) : nullptr;
        return of && of->domain == record->domain && isSeen(dataset);
    });
    QVERIFY(isDomainSeen);
}

void TestMeshLevels::keysZoomToAnotherLevelToo()
{
    PageWindow window;
    window.canvas()->fit();
    window.session().select(RecordId(window.product(u"Customer 360"_s)));
    for (int i = 0; i < 25 && window.page.spec().level == Level::Product; ++i) {
        QTest::keyClick(window.canvas(), Qt::Key_Plus);
        QVERIFY(window.settle());
    }
    QCOMPARE(window.page.spec().level, Level::Dataset);
}

void TestMeshLevels::theKeySwitchesItOff()
{
    PageWindow window;
    window.canvas()->fit();
    QTest::keyClick(window.canvas(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    turnWheel(window, window.middleOf(window.product(u"Customer 360"_s)), 120);
    QCOMPARE(window.page.spec().level, Level::Product);
}

void TestMeshLevels::theLineageOfAColumnKeepsItsLevel()
{
    PageWindow window;
    window.session().select(RecordId(window.desk.column.at(u"Customer master in.email"_s)));
    QTest::keyClick(window.canvas(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window.settle());
    turnWheel(window, window.canvas()->viewport()->rect().center(), -120);
    QCOMPARE(window.page.spec().level, Level::Dataset);
    QVERIFY(!window.page.spec().filter.column.isNull());
}

} // namespace mesh

QTEST_MAIN(mesh::TestMeshLevels)
#include "tst_mesh_levels.moc"
