// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// What the hand changes on the mesh page.

#include "mesh_desk.h"
#include "widgets/lineage/flow_edits.h"
#include "widgets/theme/theme.h"

using namespace Qt::StringLiterals;

namespace mesh {

class TestMeshHand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }

    void drawingAFlowMakesARecordAndUndoTakesItBack();
    void aFlowIsNotDrawnTwice();
    void deletingAFlowIsUndone();
};

void TestMeshHand::drawingAFlowMakesARecordAndUndoTakesItBack()
{
    PageWindow window;
    const RecordId from = window.product(u"Loyalty ledger"_s);
    const RecordId to = window.product(u"Customer 360"_s);
    const std::size_t before = window.desk.flowCount();
    LineageCanvas* canvas = window.page.canvas();
    canvas->zoomBy(0.8 / canvas->transform().scale);
    canvas->reveal(from);
    QWidget* viewport = canvas->viewport();
    const QRectF box = canvas->nodeRect(canvas->scene().find(from));
    QTest::mouseMove(viewport, box.center().toPoint());
    QTest::mousePress(viewport, Qt::LeftButton, {}, QPoint(int(box.right()) - 1, int(box.center().y())));
    QVERIFY(canvas->isDrawingFlow());
    QTest::mouseMove(viewport, window.middleOf(to));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, window.middleOf(to));
    QCOMPARE(window.desk.flowCount(), before + 1);
    const auto drawn = window.desk.document->mesh().referring<&Flow::from>(from);
    QCOMPARE(drawn.size(), std::size_t(1));
    QCOMPARE(drawn.front()->to, to);
    QCOMPARE(drawn.front()->evidence, FlowEvidence::Declared);
    QVERIFY(window.settle());
    QCOMPARE(window.page.diagram()->scene().edgeCount(), deskFlows + 1);
    window.session().undo();
    QTRY_COMPARE(window.desk.flowCount(), before);
    QVERIFY(window.settle());
    QCOMPARE(window.page.diagram()->scene().edgeCount(), deskFlows);
}

void TestMeshHand::aFlowIsNotDrawnTwice()
{
    MeshDesk desk;
    const RecordId from = desk.product.at(u"Segments"_s);
    const RecordId to = desk.product.at(u"Web events"_s);
    auto changes = drawFlow(desk.document->mesh(), from, to);
    QVERIFY(changes.has_value());
    QVERIFY(desk.document->commit(std::move(changes).value()).has_value());
    QCOMPARE(drawFlow(desk.document->mesh(), from, to).error().code, Error::Code::Conflict);
    const RecordId domain = desk.document->mesh().all<Domain>().begin()->id;
    QCOMPARE(drawFlow(desk.document->mesh(), domain, to).error().code, Error::Code::InvalidArgument);
}

void TestMeshHand::deletingAFlowIsUndone()
{
    PageWindow window;
    window.page.setLevel(Level::Dataset);
    QVERIFY(window.settle());
    const std::size_t before = window.desk.flowCount();
    const auto& scene = window.page.diagram()->scene();
    window.session().select(RecordId(scene.flow[scene.flowStart[0]]));
    QTest::keyClick(window.page.canvas(), Qt::Key_Delete);
    QCOMPARE(window.desk.flowCount(), before - 1);
    window.session().undo();
    QTRY_COMPARE(window.desk.flowCount(), before);
}

} // namespace mesh

QTEST_MAIN(mesh::TestMeshHand)
#include "tst_mesh_hand.moc"
