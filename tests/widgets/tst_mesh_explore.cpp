// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Finding one's way on the mesh page: focus, neighbours, parts, paths, traces.

#include "mesh_desk.h"
#include "widgets/theme/theme.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace mesh {

class TestMeshExplore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }

    void focusShowsTheHopsAndEscapeGoesBack();
    void aProductOpensIntoDatasetsAndTheyIntoColumns();
    void neighboursAreShownAndHidden();
    void aPathShowsWhatLiesBetween();
    void tracingDimsTheRest();
};

void TestMeshExplore::focusShowsTheHopsAndEscapeGoesBack()
{
    PageWindow window;
    const RecordId segments = window.product(u"Segments"_s);
    window.session().select(segments);
    QTest::keyClick(window.page.canvas(), Qt::Key_Return);
    QVERIFY(window.settle());
    QVERIFY(window.shows(segments));
    QVERIFY(window.shows(window.product(u"Segment feed"_s)));
    QVERIFY(window.shows(window.product(u"Campaign audience"_s)));
    QVERIFY(!window.shows(window.product(u"Web events"_s)));
    window.page.setHops(0, 1);
    QVERIFY(window.settle());
    QVERIFY(!window.shows(window.product(u"Segment feed"_s)));
    QTest::keyClick(window.page.canvas(), Qt::Key_Escape);
    QVERIFY(window.settle());
    QVERIFY(window.shows(window.product(u"Segment feed"_s)));
    QTest::keyClick(window.page.canvas(), Qt::Key_Escape);
    QVERIFY(window.settle());
    QVERIFY(window.shows(window.product(u"Web events"_s)));
    QVERIFY(window.page.canGoForward());
    window.page.goForward();
    QVERIFY(window.settle());
    QVERIFY(!window.shows(window.product(u"Web events"_s)));
}

void TestMeshExplore::aProductOpensIntoDatasetsAndTheyIntoColumns()
{
    PageWindow window;
    const RecordId customer = window.product(u"Customer 360"_s);
    window.session().select(customer);
    QTest::keyClick(window.page.canvas(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(window.settle());
    const auto& scene = window.page.diagram()->scene();
    QCOMPARE(scene.nodeCount(), deskProducts);
    QCOMPARE(scene.rowCount(scene.find(customer)), 2U);
    window.page.setOpen(window.desk.dataset.at(u"Customer 360 in"_s), true);
    QVERIFY(window.settle());
    const auto& opened = window.page.diagram()->scene();
    QCOMPARE(opened.rowCount(opened.find(customer)), 7U);
    for (std::size_t e = 0; e < opened.edgeCount(); ++e) {
        if (opened.toRow[e] < 0)
            continue;
        const auto end = opened.routeStart[e + 1] - 1;
        const float top = opened.y[opened.to[e]] + opened.headHeight(opened.to[e]);
        QCOMPARE(int((opened.routeY[end] - top) / nodesize::RowHeight), opened.toRow[e]);
    }
    window.keepPicture(u"page-open"_s);
    QTest::keyClick(window.page.canvas(), Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(window.settle());
    QCOMPARE(window.page.diagram()->scene().rowLabel.size(), std::size_t(0));
}

void TestMeshExplore::neighboursAreShownAndHidden()
{
    PageWindow window;
    const RecordId segments = window.product(u"Segments"_s);
    window.page.focusOn({segments});
    window.page.setHops(0, 0);
    QVERIFY(window.settle());
    QCOMPARE(window.page.diagram()->scene().nodeCount(), std::size_t(1));
    QCOMPARE(window.page.diagram()->scene().inTotal[0], 1U);
    QCOMPARE(window.page.diagram()->scene().inShown[0], 0U);
    window.page.setNeighboursShown(segments, LineageCanvas::Side::Upstream, true);
    QVERIFY(window.settle());
    QVERIFY(window.shows(window.product(u"Segment feed"_s)));
    window.page.setNeighboursShown(segments, LineageCanvas::Side::Upstream, false);
    QVERIFY(window.settle());
    QVERIFY(!window.shows(window.product(u"Segment feed"_s)));
}

void TestMeshExplore::aPathShowsWhatLiesBetween()
{
    PageWindow window;
    // Given in the wrong order on purpose.
    window.page.showPath(window.product(u"Customer 360"_s), window.product(u"CRM accounts"_s));
    QVERIFY(window.settle());
    QCOMPARE(window.page.diagram()->scene().nodeCount(), std::size_t(3));
    QVERIFY(window.shows(window.product(u"Customer master"_s)));
    QSignalSpy told(&window.session(), &Session::told);
    window.page.showPath(window.product(u"Segments"_s), window.product(u"Web events"_s));
    QCOMPARE(told.size(), 1);
}

void TestMeshExplore::tracingDimsTheRest()
{
    PageWindow window;
    window.session().select(RecordId(window.product(u"Segments"_s)));
    window.page.canvas()->fit();
    const auto brightness = [&] {
        const QImage image = window.page.canvas()->viewport()->grab().toImage();
        const QPoint node = window.page.canvas()
                                ->nodeRect(window.page.canvas()->scene().find(window.product(u"Web events"_s)))
                                .toRect()
                                .topLeft();
        int darkest = 255;
        for (int y = 4; y < 30; ++y) {
            for (int x = 4; x < 100; ++x)
                darkest = std::min(darkest, qGray(image.pixel(node + QPoint(x, y))));
        }
        return darkest;
    };
    const int before = brightness();
    window.page.traceSelection();
    QVERIFY(window.page.canvas()->trace().isActive());
    QVERIFY(brightness() > before + 60);
    window.keepPicture(u"page-trace"_s);
    QTest::keyClick(window.page.canvas(), Qt::Key_Escape);
    QVERIFY(!window.page.canvas()->trace().isActive());
    QCOMPARE(brightness(), before);
}

} // namespace mesh

QTEST_MAIN(mesh::TestMeshExplore)
#include "tst_mesh_explore.moc"
