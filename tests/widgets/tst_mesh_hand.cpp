// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// What the hand changes on the mesh page.

#include "graph/flow_standing.h"
#include "items/flow_edits.h"
#include "items/reconcile_model.h"
#include "mesh/change_builder.h"
#include "mesh_desk.h"
#include "widgets/editors/change_dialog.h"
#include "widgets/lineage/exploring/canvas_menu.h"
#include "widgets/lineage/hand/flow_hand.h"
#include "widgets/lineage/hand/reconcile_panel.h"
#include "widgets/lineage/hand/rerouting.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

/// The page with one flow of products that was drawn by hand, and is selected.
struct HandWindow : PageWindow
{
    FlowId drawn;

    HandWindow()
    {
        hand()->draw(product(u"Loyalty ledger"_s), product(u"Customer 360"_s));
        drawn = mesh().referring<&Flow::from>(product(u"Loyalty ledger"_s)).front()->id;
        settleAndShow();
    }
    void settleAndShow()
    {
        QVERIFY(settle());
        session().select(drawn);
        canvas()->fit();
        QVERIFY(settle());
    }

    /// At the level of datasets, nothing but these: large enough for the hand.
    void showDatasets(const std::vector<QString>& names)
    {
        std::vector<RecordId> records;
        for (const QString& name : names)
            records.push_back(desk.dataset.at(name));
        page.setLevel(Level::Dataset);
        page.focusOn(records);
        page.setHops(0, 0);
        QVERIFY(settle());
        canvas()->fit();
        QVERIFY(settle());
    }

    FlowHand* hand() { return page.hand(); }
    const Mesh& mesh() { return desk.document->mesh(); }
    const Flow& flow() { return *mesh().find(drawn); }
    QWidget* viewport() { return canvas()->viewport(); }

    /// Says that an import brought the flow.
    void markImported(const std::vector<FlowId>& flows)
    {
        ChangeSetBuilder changes(mesh());
        const FileId file = changes.create(File {.path = u"events.json"_s, .importedAt = Instant::now()});
        for (const FlowId id : flows)
            changes.edit<Flow>(id, [&](Flow& edited) { edited.file = file; });
        QVERIFY(desk.document->commitNow(changes.build(u"Import"_s)).has_value());
        settleAndShow();
    }
    LineageScene::Index edgeOf(FlowId flow)
    {
        const LineageScene& s = canvas()->scene();
        const auto at = std::ranges::find(s.flow, flow) - s.flow.begin();
        return LineageScene::Index(std::ranges::upper_bound(s.flowStart, LineageScene::Index(at)) - s.flowStart.begin())
            - 1;
    }
    QPoint handleOf(FlowId flow, RouteEnd end)
    {
        const auto at = hand()->rerouting()->handle(edgeOf(flow), end);
        return at ? at->toPoint() : QPoint();
    }
    /// Drags with the left button, stopping on the way.
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseMove(viewport(), from);
        QTest::mousePress(viewport(), Qt::LeftButton, modifiers, from);
        QTest::mouseMove(viewport(), (from + to) / 2);
        QTest::mouseMove(viewport(), to);
        QTest::mouseRelease(viewport(), Qt::LeftButton, modifiers, to);
    }
    QAction* menuAction(const QString& text)
    {
        m_menu.clear();
        page.menu()->fill(m_menu);
        QList<QAction*> actions = m_menu.actions();
        for (qsizetype at = 0; at < actions.size(); ++at) {
            if (actions[at]->text() == text)
                return actions[at];
            if (actions[at]->menu())
                actions += actions[at]->menu()->actions();
        }
        return nullptr;
    }
    ChangeDialog* dialog()
    {
        for (ChangeDialog* each : page.findChildren<ChangeDialog*>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QPushButton* confirm() { return dialog() ? dialog()->findChild<QPushButton*>(u"changeConfirm"_s) : nullptr; }

private:
    QMenu m_menu;
};

void clickOn(QAbstractButton* button)
{
    QVERIFY(button && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

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

    void theEndOfAFlowIsDraggedElsewhere();
    void whereAFlowCannotEndSaysWhy();
    void aFlowIsReroutedByKeyboard();
    void anImportedFlowIsSupersededWhereTheHandSaysSo();
    void anEdgeOfSeveralFlowsAsksWhichOnes();
    void severalFlowsAreCutAfterALook();
    void importedFlowsAreRejectedWithAReason();
    void whatWasRuledOutIsShownOnRequest();
    void evidenceIsSetFromTheMenu();
    void theQueueIsWorkedThrough();
    void aWholeGroupIsDecidedAtOnce();
    void aFlowOfTheQueueIsShownAtItsLevel();
    void aDatasetIsCarriedToAnotherProduct();
    void shiftAndClickStillSelects();
    void datasetsAreMovedByKeyboard();
    void looks_data();
    void looks();
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

void TestMeshHand::theEndOfAFlowIsDraggedElsewhere()
{
    HandWindow window;
    const RecordId target = window.product(u"Segments"_s);
    const QPoint handle = window.handleOf(window.drawn, RouteEnd::To);
    QVERIFY(!handle.isNull());
    const std::size_t before = window.desk.flowCount();
    window.drag(handle, window.middleOf(target));
    QCOMPARE(window.flow().to, target);
    QCOMPARE(window.flow().from, RecordId(window.product(u"Loyalty ledger"_s)));
    QCOMPARE(window.desk.flowCount(), before);
    QVERIFY(!window.hand()->rerouting()->isActive());
    window.session().undo();
    QTRY_COMPARE(window.flow().to, RecordId(window.product(u"Customer 360"_s)));

    window.settleAndShow();
    window.drag(window.handleOf(window.drawn, RouteEnd::From), window.middleOf(target));
    QCOMPARE(window.flow().from, target);
}

void TestMeshHand::whereAFlowCannotEndSaysWhy()
{
    HandWindow window;
    QSignalSpy told(&window.session(), &Session::told);
    // To itself, then a flow of datasets to a product.
    window.drag(window.handleOf(window.drawn, RouteEnd::To), window.middleOf(window.product(u"Loyalty ledger"_s)));
    QCOMPARE(told.size(), 1);
    QVERIFY(told[0][0].toString().contains(u"to itself"_s));
    QCOMPARE(window.flow().to, RecordId(window.product(u"Customer 360"_s)));

    const auto flow = window.mesh().referring<&Flow::from>(window.desk.dataset.at(u"Segments out"_s)).front()->id;
    window.session().select(flow);
    const QPoint handle = window.handleOf(flow, RouteEnd::To);
    QTest::mouseMove(window.viewport(), handle);
    QTest::mousePress(window.viewport(), Qt::LeftButton, {}, handle);
    QTest::mouseMove(window.viewport(), window.middleOf(window.product(u"Sessions"_s)));
    QVERIFY(window.canvas()->accessibleDescription().contains(u"Open Sessions"_s)); // said while it hangs there
    window.keepPicture(u"hand-refused"_s);
    QTest::keyClick(window.canvas(), Qt::Key_Escape);
    QVERIFY(!window.hand()->rerouting()->isActive());
    QVERIFY(!window.canvas()->accessibleDescription().contains(u"Open Sessions"_s));
    QTest::mouseRelease(window.viewport(), Qt::LeftButton, {}, window.middleOf(window.product(u"Sessions"_s)));
    QCOMPARE(told.size(), 1);
}

void TestMeshHand::aFlowIsReroutedByKeyboard()
{
    HandWindow window;
    QAction* action = window.menuAction(u"Re-route to…"_s);
    QVERIFY(action);
    action->trigger();
    QVERIFY(window.hand()->rerouting()->isActive());
    QVERIFY(window.canvas()->accessibleDescription().contains(u"ends there already"_s));
    QTest::keyClick(window.canvas(), Qt::Key_Escape);
    QVERIFY(!window.hand()->rerouting()->isActive());

    action->trigger();
    for (int steps = 0; steps < 8 && !window.canvas()->accessibleDescription().contains(u"Lead to"_s); ++steps)
        QTest::keyClick(window.canvas(), steps % 2 ? Qt::Key_Up : Qt::Key_Right);
    QVERIFY(window.canvas()->accessibleDescription().contains(u"Lead to"_s));
    QTest::keyClick(window.canvas(), Qt::Key_Return);
    QVERIFY(window.flow().to != RecordId(window.product(u"Customer 360"_s)));
    QCOMPARE(window.flow().to.kind, Kind::Product);
    window.session().undo();
    QTRY_COMPARE(window.flow().to, RecordId(window.product(u"Customer 360"_s)));
}

void TestMeshHand::anImportedFlowIsSupersededWhereTheHandSaysSo()
{
    HandWindow window;
    window.markImported({window.drawn});
    const RecordId target = window.product(u"Segments"_s);
    const std::size_t before = window.desk.flowCount();
    window.drag(window.handleOf(window.drawn, RouteEnd::To), window.middleOf(target)); // cancelled by nobody's answer
    QCOMPARE(window.desk.dialogs.asked.size(), 1);
    QCOMPARE(window.desk.flowCount(), before);
    window.desk.dialogs.answers = {Answer::Confirm};
    window.drag(window.handleOf(window.drawn, RouteEnd::To), window.middleOf(target));
    QCOMPARE(window.desk.flowCount(), before + 1);
    QCOMPARE(window.flow().review, FlowReview::Superseded);
    QCOMPARE(window.flow().to, RecordId(window.product(u"Customer 360"_s)));
    QCOMPARE(window.mesh().find(window.flow().supersededBy)->to, target);
    QVERIFY(window.settle());
    // It is no line any more.
    QVERIFY(std::ranges::find(window.canvas()->scene().flow, window.drawn) == window.canvas()->scene().flow.end());
    window.session().undo();
    QTRY_COMPARE(window.desk.flowCount(), before);
    QCOMPARE(window.flow().review, FlowReview::Unset);
}

void TestMeshHand::anEdgeOfSeveralFlowsAsksWhichOnes()
{
    HandWindow window;
    window.showDatasets({u"Segments out"_s, u"Campaign audience in"_s, u"Sessions in"_s});
    const DatasetId from = window.desk.dataset.at(u"Segments out"_s);
    const DatasetId target = window.desk.dataset.at(u"Sessions in"_s);
    const FlowId flow = window.mesh().referring<&Flow::from>(from).front()->id;
    window.session().select(flow);
    window.drag(window.handleOf(flow, RouteEnd::To), window.middleOf(target));
    QVERIFY(window.dialog());
    auto* list = window.dialog()->findChild<QListWidget*>(u"flowChoices"_s);
    QVERIFY(list);
    QCOMPARE(list->count(), 4); // of the datasets, and of three columns that have their like there
    for (int row = 0; row < list->count(); ++row)
        QCOMPARE(list->item(row)->checkState(), Qt::Checked);
    QTest::keyClick(list, Qt::Key_Down);
    list->setCurrentRow(3);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(list->item(3)->checkState(), Qt::Unchecked);
    clickOn(window.confirm());
    QCOMPARE(window.mesh().find(flow)->to, RecordId(target));
    int moved = 0;
    for (const Flow& each : window.mesh().all<Flow>()) {
        const RecordId end = liftedTo(window.mesh(), each.to, Kind::Dataset);
        moved += liftedTo(window.mesh(), each.from, Kind::Dataset) == RecordId(from) && end == RecordId(target);
    }
    QCOMPARE(moved, 3);
    window.session().undo();
    QTRY_VERIFY(window.mesh().find(flow)->to != RecordId(target));
}

void TestMeshHand::severalFlowsAreCutAfterALook()
{
    HandWindow window;
    const std::size_t before = window.desk.flowCount();
    const FlowId other = window.mesh().referring<&Flow::from>(window.desk.dataset.at(u"Segments out"_s)).front()->id;
    window.session().select(std::vector<RecordId> {window.drawn, other});
    QTest::keyClick(window.canvas(), Qt::Key_Delete);
    QCOMPARE(window.desk.flowCount(), before);
    clickOn(window.confirm());
    QCOMPARE(window.desk.flowCount(), before - 2);
    QVERIFY(window.desk.document->undoText().contains(u"2 flows"_s));
    window.session().undo();
    QTRY_COMPARE(window.desk.flowCount(), before);
}

void TestMeshHand::importedFlowsAreRejectedWithAReason()
{
    HandWindow window;
    window.markImported({window.drawn});
    const std::size_t before = window.desk.flowCount();
    QTest::keyClick(window.canvas(), Qt::Key_Delete);
    QVERIFY(window.confirm());
    QVERIFY(!window.confirm()->isEnabled()); // not without a reason
    QTest::keyClicks(window.dialog()->findChild<QLineEdit*>(u"flowReason"_s), u"It was a test run"_s);
    window.keepPicture(u"hand-reject"_s);
    clickOn(window.confirm());
    QCOMPARE(window.desk.flowCount(), before);
    QCOMPARE(window.flow().review, FlowReview::Rejected);
    QCOMPARE(window.flow().reviewReason, u"It was a test run"_s);
    QVERIFY(!window.flow().reviewedBy.isEmpty());
    window.session().undo();
    QTRY_COMPARE(window.flow().review, FlowReview::Unset);
}

void TestMeshHand::whatWasRuledOutIsShownOnRequest()
{
    HandWindow window;
    const std::size_t edges = window.canvas()->scene().edgeCount();
    window.session().commit(rejectFlows(window.mesh(), std::vector {window.drawn}, u"No"_s, reviewerNow(u"ana"_s)));
    QVERIFY(window.settle());
    QCOMPARE(window.canvas()->scene().edgeCount(), edges - 1);
    QAction* show = nullptr;
    for (QAction* action : window.page.actions()) {
        if (action->text() == u"Show flows that were ruled out"_s)
            show = action;
    }
    QVERIFY(show);
    show->trigger();
    QVERIFY(window.settle());
    QCOMPARE(window.canvas()->scene().edgeCount(), edges);
    QVERIFY(window.canvas()->scene().edgeFlags[window.edgeOf(window.drawn)] & LineageScene::IsRuledOut);
    QVERIFY(show->isChecked());
    window.keepPicture(u"hand-ruled-out"_s);
    window.session().select(window.drawn);
    QAction* accept = window.menuAction(u"Accept after all"_s);
    QVERIFY(accept);
    accept->trigger();
    QVERIFY(!isRuledOut(window.flow()));
    QVERIFY(window.settle());
    QVERIFY(!(window.canvas()->scene().edgeFlags[window.edgeOf(window.drawn)] & LineageScene::IsRuledOut));
}

void TestMeshHand::evidenceIsSetFromTheMenu()
{
    HandWindow window;
    const FlowId other = window.mesh().referring<&Flow::from>(window.desk.dataset.at(u"Segments out"_s)).front()->id;
    window.session().select(std::vector<RecordId> {window.drawn, other});
    QAction* inferred = window.menuAction(u"Inferred"_s);
    QVERIFY(inferred && !inferred->isChecked());
    inferred->trigger();
    for (const FlowId flow : {window.drawn, other})
        QCOMPARE(window.mesh().find(flow)->evidence, FlowEvidence::Inferred);
    window.session().undo();
    QTRY_COMPARE(window.flow().evidence, FlowEvidence::Declared);
}

void TestMeshHand::theQueueIsWorkedThrough()
{
    HandWindow window;
    QTest::keyClick(window.canvas(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    ReconcilePanel* panel = window.page.reconcilePanel();
    QTRY_VERIFY(panel->isVisible() && !panel->isBusy() && panel->model()->shownCount() > 0);
    ReconcileModel& model = *panel->model();
    const QModelIndex unobserved = model.groupIndex(FlowMatter::Unobserved);
    int row = -1;
    for (int at = 0; at < model.rowCount(unobserved); ++at) {
        if (model.itemAt(model.index(at, 0, unobserved))->flow == window.drawn)
            row = at;
    }
    QVERIFY(row >= 0);
    const QModelIndex line = model.index(row, 0, unobserved);
    panel->list()->scrollTo(line);
    QTest::mouseClick(panel->list()->viewport(), Qt::LeftButton, {}, panel->list()->visualRect(line).center());
    QCOMPARE(window.session().current(), RecordId(window.drawn));
    window.keepPicture(u"hand-queue"_s);
    const int before = model.rowCount(unobserved);
    clickOn(panel->findChild<QPushButton*>(u"reconcileAccept"_s));
    QCOMPARE(window.flow().review, FlowReview::Accepted);
    QTRY_COMPARE(model.rowCount(unobserved), before - 1);
    window.session().undo();
    QTRY_COMPARE(model.rowCount(unobserved), before);

    auto* search = panel->findChild<QLineEdit*>();
    QTest::keyClicks(search, u"loyalty led"_s);
    QCOMPARE(model.shownCount(), 1);
    QVERIFY(panel->selectedItems().size() <= 1);
}

void TestMeshHand::aWholeGroupIsDecidedAtOnce()
{
    HandWindow window;
    window.page.setReconcileVisible(true);
    ReconcilePanel* panel = window.page.reconcilePanel();
    QTRY_VERIFY(!panel->isBusy() && panel->model()->shownCount() > 0);
    const QModelIndex group = panel->model()->groupIndex(FlowMatter::Undeclared);
    const int count = panel->model()->rowCount(group);
    QVERIFY(count > 1);
    panel->list()->scrollTo(group);
    QTest::mouseClick(panel->list()->viewport(), Qt::LeftButton, {}, panel->list()->visualRect(group).center());
    QCOMPARE(panel->selectedItems().size(), std::size_t(count));
    clickOn(panel->findChild<QPushButton*>(u"reconcileKeep"_s));
    QTRY_COMPARE(panel->model()->rowCount(group), 0);
    QVERIFY(window.desk.document->undoText().contains(QString::number(count)));
    window.session().undo(); // all of it was one step
    QTRY_COMPARE(panel->model()->rowCount(group), count);
}

void TestMeshHand::aFlowOfTheQueueIsShownAtItsLevel()
{
    HandWindow window;
    const auto column = window.desk.column.at(u"Segments out.email"_s);
    const auto flows = window.mesh().referring<&Flow::from>(column);
    QVERIFY(!flows.empty());
    window.page.focusOn({window.product(u"Web events"_s)});
    QVERIFY(window.settle());
    window.page.showFlow(flows.front()->id);
    QVERIFY(window.settle());
    QCOMPARE(window.page.spec().level, Level::Dataset);
    QVERIFY(std::ranges::count(window.canvas()->scene().flow, flows.front()->id) == 1);
    QCOMPARE(window.canvas()->selectedEdges().size(), std::size_t(1));
}

void TestMeshHand::aDatasetIsCarriedToAnotherProduct()
{
    HandWindow window;
    window.showDatasets({u"Segments in"_s, u"Segments out"_s, u"Sessions in"_s});
    const DatasetId dataset = window.desk.dataset.at(u"Segments in"_s);
    const DatasetId there = window.desk.dataset.at(u"Sessions in"_s);
    const ProductId before = window.product(u"Segments"_s);
    window.drag(window.middleOf(dataset), window.middleOf(there), Qt::ShiftModifier);
    QVERIFY(window.dialog());
    QCOMPARE(window.dialog()->findChild<QLineEdit*>(u"moveTarget"_s)->text(), u"Sessions"_s);
    QVERIFY(window.dialog()->findChild<QLabel*>(u"moveConsequences"_s)->text().contains(u"Owner"_s));
    window.keepPicture(u"hand-move"_s);
    QCOMPARE(window.mesh().find(dataset)->product, before);
    clickOn(window.confirm());
    QCOMPARE(window.mesh().find(dataset)->product, window.product(u"Sessions"_s));
    window.session().undo();
    QTRY_COMPARE(window.mesh().find(dataset)->product, before);

    // Within its own product it is refused, and says so.
    QVERIFY(window.settle());
    QSignalSpy told(&window.session(), &Session::told);
    window.drag(window.middleOf(dataset), window.middleOf(window.desk.dataset.at(u"Segments out"_s)),
                Qt::ShiftModifier);
    QVERIFY(!window.dialog());
    QCOMPARE(told.size(), 1);
    QVERIFY(told[0][0].toString().contains(u"already"_s));
}

void TestMeshHand::shiftAndClickStillSelects()
{
    HandWindow window;
    window.showDatasets({u"Segments in"_s, u"Segments out"_s, u"Sessions in"_s});
    const DatasetId first = window.desk.dataset.at(u"Segments in"_s);
    const DatasetId second = window.desk.dataset.at(u"Sessions in"_s);
    QTest::mouseClick(window.viewport(), Qt::LeftButton, {}, window.middleOf(first));
    QTest::mouseClick(window.viewport(), Qt::LeftButton, Qt::ShiftModifier, window.middleOf(second));
    QCOMPARE(window.session().selection(), (std::vector<RecordId> {first, second}));
}

void TestMeshHand::datasetsAreMovedByKeyboard()
{
    HandWindow window;
    window.page.setLevel(Level::Dataset);
    QVERIFY(window.settle());
    const std::vector<RecordId> both {window.desk.dataset.at(u"Segments in"_s),
                                      window.desk.dataset.at(u"Segments out"_s)};
    window.session().select(both);
    QAction* move = window.menuAction(u"Move to product…"_s);
    QVERIFY(move);
    move->trigger();
    QVERIFY(window.confirm());
    QVERIFY(!window.confirm()->isEnabled());
    QTest::keyClicks(window.dialog()->findChild<QLineEdit*>(u"moveTarget"_s), u"Web events"_s);
    QVERIFY(window.confirm()->isEnabled());
    clickOn(window.confirm());
    for (const RecordId& dataset : both)
        QCOMPARE(window.mesh().find(dataset.as<Kind::Dataset>())->product, window.product(u"Web events"_s));
    window.session().undo();
    for (const RecordId& dataset : both)
        QTRY_COMPARE(window.mesh().find(dataset.as<Kind::Dataset>())->product, window.product(u"Segments"_s));
}

void TestMeshHand::looks_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(Theme::Choice::Light);
    QTest::newRow("dark") << int(Theme::Choice::Dark);
}

void TestMeshHand::looks()
{
    if (qEnvironmentVariable("MESHSTEAD_PICTURES").isEmpty())
        QSKIP("Set MESHSTEAD_PICTURES to a folder to get pictures.");
    QFETCH(const int, theme);
    appTheme().setChoice(Theme::Choice(theme));
    const QString suffix = theme == int(Theme::Choice::Dark) ? u"-dark"_s : u"-light"_s;
    HandWindow window;
    window.page.setReconcileVisible(true);
    QTRY_VERIFY(!window.page.reconcilePanel()->isBusy());
    window.page.showFlow(window.drawn);
    QVERIFY(window.settle());
    const QPoint handle = window.handleOf(window.drawn, RouteEnd::To);
    QTest::mouseMove(window.viewport(), handle);
    window.keepPicture(u"hand-queue"_s + suffix);
    QTest::mousePress(window.viewport(), Qt::LeftButton, {}, handle);
    QTest::mouseMove(window.viewport(), window.middleOf(window.product(u"Segments"_s)));
    window.keepPicture(u"hand-reroute"_s + suffix);
    QTest::keyClick(window.canvas(), Qt::Key_Escape);
    window.page.setReconcileVisible(false);
    window.showDatasets({u"Segments in"_s, u"Segments out"_s, u"Sessions in"_s, u"Campaign audience in"_s});
    const QPoint at = window.middleOf(window.desk.dataset.at(u"Segments in"_s));
    QTest::mousePress(window.viewport(), Qt::LeftButton, Qt::ShiftModifier, at);
    QTest::mouseMove(window.viewport(), window.middleOf(window.desk.dataset.at(u"Sessions in"_s)));
    window.keepPicture(u"hand-carry"_s + suffix);
    QTest::mouseRelease(window.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                        window.middleOf(window.desk.dataset.at(u"Sessions in"_s)));
    if (QWidget* dialog = window.dialog())
        dialog->grab().save(qEnvironmentVariable("MESHSTEAD_PICTURES") + u"/hand-move-dialog"_s + suffix + u".png"_s);
    appTheme().setChoice(Theme::Choice::Light);
}

} // namespace mesh

QTEST_MAIN(mesh::TestMeshHand)
#include "tst_mesh_hand.moc"
