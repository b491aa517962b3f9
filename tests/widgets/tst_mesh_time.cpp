// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Going through time and comparing on the mesh page, driven by real events.

#include "mesh/change_builder.h"
#include "mesh/naming.h"
#include "mesh_desk.h"
#include "widgets/lineage/exploring/diagram_maker.h"
#include "widgets/lineage/exploring/exploring.h"
#include "widgets/lineage/exploring/side_panels.h"
#include "widgets/lineage/time/comparing.h"
#include "widgets/lineage/time/comparison_panel.h"
#include "widgets/lineage/time/time_bar.h"
#include "widgets/lineage/time/time_track.h"
#include "widgets/lineage/time/time_travel.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QFile>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

/// The mesh of the drawings with three changes after it: a product is renamed, a flow is cut, a product comes.
struct TimeWindow : PageWindow
{
    ProductId added;
    std::vector<Mesh> states;
    std::vector<Instant> moments;
    TimeTrack* track = page.timeTravel()->bar()->track();

    TimeWindow()
    {
        note();
        ChangeSetBuilder rename(desk.document->mesh());
        rename.edit<Product>(product(u"Sessions"_s), [](Product& each) { each.name = u"Web sessions"_s; });
        commit(rename.build(u"Rename Sessions"_s));
        ChangeSetBuilder cutting(desk.document->mesh());
        for (const Flow& flow : desk.document->mesh().all<Flow>()) {
            if (holderProduct(flow.from) == product(u"Loyalty ledger"_s)
                && holderProduct(flow.to) != product(u"Loyalty ledger"_s))
                cutting.remove(flow.id);
        }
        commit(cutting.build(u"Cut the ledger off"_s));
        ChangeSetBuilder adding(desk.document->mesh());
        Product fresh;
        fresh.name = u"Returns"_s;
        fresh.domain = desk.document->mesh().find(product(u"Customer 360"_s))->domain;
        added = adding.create(std::move(fresh));
        commit(adding.build(u"Add Returns"_s));
        settle();
    }

    ProductId holderProduct(RecordId end) const
    {
        const Mesh& mesh = desk.document->mesh();
        const Column* column = mesh.find(end.as<Kind::Column>());
        const Dataset* dataset = mesh.find(column ? column->dataset : end.as<Kind::Dataset>());
        return dataset ? dataset->product : ProductId();
    }
    void note()
    {
        HistoryFilter newest;
        newest.limit = 1;
        moments.push_back(desk.document->history(newest)->front().info.at);
        states.push_back(desk.document->mesh());
    }
    void commit(ChangeSet changes)
    {
        QTest::qWait(3); // a moment of its own
        QVERIFY(desk.document->commit(std::move(changes)));
        note();
    }
    bool arrive()
    {
        return QTest::qWaitFor([this] { return !session().isReadingPast() && !page.isBusy(); }, 20'000);
    }
    bool open()
    {
        page.timeTravel()->toggle()->trigger();
        return QTest::qWaitFor([this] { return track->timeline().size() == int(moments.size()); }, 20'000);
    }
    bool compare(int from, int to)
    {
        page.comparing()->compare(moments[std::size_t(from)], moments[std::size_t(to)]);
        return QTest::qWaitFor([this] { return page.comparing()->isActive() && !page.isBusy(); }, 20'000);
    }
    Difference differenceOf(RecordId record) { return canvas()->scene().differenceOf(canvas()->scene().find(record)); }
    std::map<RecordId, QPointF> places()
    {
        std::map<RecordId, QPointF> result;
        const LineageScene& scene = canvas()->scene();
        for (LineageScene::Index i = 0; i < scene.nodeCount(); ++i)
            result[scene.record[i]] = scene.rect(i).topLeft();
        return result;
    }
    template<typename T>
    T* child(const char* name)
    {
        return page.findChild<T*>(QLatin1String(name));
    }
};

} // namespace

class TestMeshTime : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theBarStepsThroughEveryState()
    {
        TimeWindow window;
        QVERIFY(window.open());
        QVERIFY(window.page.timeTravel()->bar()->isVisible());
        for (int moment = int(window.moments.size()) - 1; moment >= 0; --moment) {
            QTest::keyClick(window.track, Qt::Key_Left);
            QVERIFY(window.arrive());
            QCOMPARE(window.session().asOf(), window.moments[std::size_t(moment)]);
            QVERIFY(window.session().shown() == window.states[std::size_t(moment)]);
        }
        QVERIFY(!window.shows(window.added));
        QTest::keyClick(window.track, Qt::Key_End);
        QVERIFY(window.arrive());
        QVERIFY(!window.session().isHistoric());
        QVERIFY(window.shows(window.added));
    }

    void nothingMovesThatIsInBoth()
    {
        TimeWindow window;
        QVERIFY(window.open());
        auto before = window.places();
        for (const auto key : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right}) {
            QTest::keyClick(window.track, key);
            QVERIFY(window.arrive());
            const auto after = window.places();
            for (const auto& [record, place] : after) {
                // The ledger stands where its flows lead, and they are cut on the way.
                if (before.contains(record) && record != RecordId(window.product(u"Loyalty ledger"_s)))
                    QVERIFY2(place == before.at(record), qPrintable(titleOf(window.session().shown(), record)));
            }
            before = after;
        }
    }

    void theViewStaysWhereWhatWasSelectedVanishes()
    {
        TimeWindow window;
        QVERIFY(window.open());
        window.session().select(window.added);
        const SceneTransform before = window.canvas()->transform();
        QTest::keyClick(window.track, Qt::Key_Home);
        QVERIFY(window.arrive());
        QVERIFY(!window.shows(window.added));
        QCOMPARE(window.canvas()->transform(), before);
    }

    void closingGoesBackToNow()
    {
        TimeWindow window;
        QVERIFY(window.open());
        QTest::keyClick(window.track, Qt::Key_Home);
        QVERIFY(window.arrive());
        QVERIFY(window.session().isHistoric());
        QTest::keyClick(window.track, Qt::Key_Escape);
        QVERIFY(window.arrive());
        QVERIFY(!window.session().isHistoric());
        QVERIFY(!window.page.timeTravel()->bar()->isVisible());
        QVERIFY(!window.page.timeTravel()->toggle()->isChecked());
    }

    void playingGoesThroughAllAndEndsAtNow()
    {
        TimeWindow window;
        QVERIFY(window.open());
        QSignalSpy shown(&window.session(), &Session::asOfChanged);
        QTest::keyClick(window.track, Qt::Key_Space);
        QVERIFY(window.page.timeTravel()->bar()->isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(!window.page.timeTravel()->bar()->isPlaying(), 20'000);
        QVERIFY(window.arrive());
        QVERIFY(!window.session().isHistoric());
        QCOMPARE(shown.size(), qsizetype(window.moments.size()) + 1);
    }

    void theBarFollowsADateChosenElsewhere()
    {
        TimeWindow window;
        QVERIFY(window.open());
        window.session().showAsOf(window.moments[1]);
        QVERIFY(window.arrive());
        QCOMPARE(window.track->value(), 1);
        window.session().showAsOf(std::nullopt);
        QVERIFY(window.track->isNow());
    }

    void aChangeMadeMeanwhileIsANewMoment()
    {
        TimeWindow window;
        QVERIFY(window.open());
        ChangeSetBuilder changes(window.desk.document->mesh());
        changes.edit<Product>(window.added, [](Product& each) { each.name = u"Returns daily"_s; });
        window.commit(changes.build(u"Rename Returns"_s));
        QTRY_COMPARE(window.track->timeline().size(), int(window.moments.size()));
        QVERIFY(window.track->isNow());
    }

    void theDiagramShowsWhatDiffers()
    {
        TimeWindow window;
        QVERIFY(window.compare(0, 3));
        QCOMPARE(window.differenceOf(window.added), Difference::Added);
        QCOMPARE(window.differenceOf(window.product(u"Sessions"_s)), Difference::Changed);
        QCOMPARE(window.differenceOf(window.product(u"Customer 360"_s)), Difference::Same);
        const LineageScene& scene = window.canvas()->scene();
        QCOMPARE(std::ranges::count(scene.edgeDifference, Difference::Removed), 1);
        QCOMPARE(std::ranges::count(scene.edgeDifference, Difference::Added), 0);
        QVERIFY(window.page.comparing()->strip()->isVisible());
        QCOMPARE(window.page.panels()->shown(), window.page.comparing()->panel());
        QVERIFY(window.page.comparing()->panel()->model()->count(Difference::Removed) >= 1);
        window.keepPicture(u"comparison"_s);
    }

    void theWindowGoesToWhatDiffers()
    {
        TimeWindow window;
        window.page.resize(440, 240); // room for a few nodes
        window.session().select(RecordId(window.product(u"Customer 360"_s)));
        QVERIFY(window.compare(0, 3));
        const LineageScene& scene = window.canvas()->scene();
        const auto isSeen = [&](LineageScene::Index node) {
            return scene.differenceOf(node) != Difference::Same && window.canvas()->comesIntoView(scene.record[node]);
        };
        QVERIFY(std::ranges::any_of(std::views::iota(LineageScene::Index(0), LineageScene::Index(scene.nodeCount())),
                                    isSeen));
    }

    void theSidesAreExchangedAndNothingMoves()
    {
        TimeWindow window;
        QVERIFY(window.compare(0, 3));
        const auto places = window.places();
        QTest::mouseClick(window.child<QToolButton>("compareSwap"), Qt::LeftButton);
        QVERIFY(window.settle());
        QCOMPARE(window.differenceOf(window.added), Difference::Removed);
        QVERIFY(window.places() == places);
    }

    void onlyWhatDiffersCanBeShown()
    {
        TimeWindow window;
        QVERIFY(window.compare(0, 3));
        const std::size_t all = window.canvas()->scene().nodeCount();
        emit window.page.comparing()->strip()->contextChosen(0);
        QTest::mouseClick(window.child<QCheckBox>("compareOnly"), Qt::LeftButton, {}, {8, 8});
        QVERIFY(window.settle());
        QVERIFY(window.canvas()->scene().nodeCount() < all);
        QVERIFY(window.shows(window.added));
        QVERIFY(window.shows(window.product(u"Loyalty ledger"_s)));
        QVERIFY(!window.shows(window.product(u"Customer 360"_s)));
        const std::size_t alone = window.canvas()->scene().nodeCount();
        emit window.page.comparing()->strip()->contextChosen(1);
        QVERIFY(window.settle());
        QVERIFY(window.canvas()->scene().nodeCount() > alone);
    }

    void aRowOfTheListSelectsAndReveals()
    {
        TimeWindow window;
        QVERIFY(window.compare(0, 3));
        ComparisonPanel* panel = window.page.comparing()->panel();
        const int row = panel->model()->rowOf(window.added);
        QVERIFY(row >= 0);
        const QModelIndex index = panel->model()->index(row, 0);
        panel->list()->scrollTo(index);
        QTest::mouseClick(panel->list()->viewport(), Qt::LeftButton, {}, panel->list()->visualRect(index).center());
        QCOMPARE(window.session().current(), RecordId(window.added));
        QVERIFY(window.canvas()->current().has_value());
        QVERIFY(window.canvas()->viewport()->rect().contains(window.middleOf(window.added)));
    }

    void whatIsGoneCanBeSelectedInTheDiagram()
    {
        TimeWindow window;
        QVERIFY(window.compare(3, 0)); // backwards: what came is gone
        QCOMPARE(window.differenceOf(window.added), Difference::Removed);
        window.canvas()->reveal(window.added);
        // The session shows today's mesh, which has it; an earlier one does not.
        window.session().showAsOf(window.moments[0]);
        QVERIFY(window.arrive());
        QTest::mouseClick(window.canvas()->viewport(), Qt::LeftButton, {}, window.middleOf(window.added));
        QVERIFY(window.canvas()->current().has_value());
        QCOMPARE(window.canvas()->scene().record[*window.canvas()->current()], RecordId(window.added));
        QCOMPARE(window.page.comparing()->panel()->list()->currentIndex().row(),
                 window.page.comparing()->panel()->model()->rowOf(window.added));
    }

    void whatIsNowFollowsTheWork()
    {
        TimeWindow window;
        window.page.comparing()->compare(window.moments[0], std::nullopt);
        QTRY_VERIFY(window.page.comparing()->isActive() && !window.page.isBusy());
        QCOMPARE(window.differenceOf(window.product(u"Segments"_s)), Difference::Same);
        ChangeSetBuilder changes(window.desk.document->mesh());
        changes.edit<Product>(window.product(u"Segments"_s), [](Product& each) { each.tier = u"1"_s; });
        window.commit(changes.build(u"Set the tier"_s));
        QTRY_COMPARE(window.differenceOf(window.product(u"Segments"_s)), Difference::Changed);
    }

    void goingBackToNowShowsWhatIsNow()
    {
        TimeWindow window;
        window.page.comparing()->compare(window.moments[0], std::nullopt);
        QTRY_VERIFY(window.page.comparing()->isActive() && !window.page.isBusy());
        window.page.maker()->goBack();
        QTRY_VERIFY(!window.page.comparing()->isActive() && !window.page.isBusy());
        ChangeSetBuilder changes(window.desk.document->mesh());
        changes.edit<Product>(window.product(u"Segments"_s), [](Product& each) { each.tier = u"1"_s; });
        window.commit(changes.build(u"Set the tier"_s));
        window.page.maker()->goForward();
        QTRY_VERIFY(window.page.comparing()->isActive() && !window.page.isBusy());
        QTRY_COMPARE(window.differenceOf(window.product(u"Segments"_s)), Difference::Changed);
        QVERIFY(!window.page.maker()->canGoForward());
        QVERIFY(window.page.maker()->canGoBack());
    }

    void whatIsOpenIsClosedInAComparison()
    {
        TimeWindow window;
        const ColumnId column = window.desk.column.at(u"Customer master in.email"_s);
        window.page.exploring()->showColumn(column);
        QVERIFY(window.arrive());
        QVERIFY(window.compare(0, 3));
        const LineageScene& scene = window.canvas()->scene();
        QCOMPARE(scene.nodeDifference.size(), scene.nodeCount());
        QVERIFY(scene.rowRecord.empty());
        window.page.exploring()->showColumn(column);
        QVERIFY(window.arrive());
        QVERIFY(window.canvas()->scene().nodeCount() > 1);
    }

    void anotherWorkspaceCanBeCompared()
    {
        TimeWindow window;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"copy.meshstead"_s);
        {
            auto copy = Document::create(path);
            QVERIFY(copy);
            QVERIFY((*copy)->commitNow(window.desk.document->changeSet(firstChangeSet(window)).value()));
        }
        window.page.comparing()->compareWithFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(window.page.comparing()->isActive() && !window.page.isBusy(), 20'000);
        QCOMPARE(window.differenceOf(window.added), Difference::Added);
        QCOMPARE(window.differenceOf(window.product(u"Customer 360"_s)), Difference::Same);
    }

    void aFileThatIsNoWorkspaceIsTold()
    {
        TimeWindow window;
        QSignalSpy told(&window.session(), &Session::told);
        window.page.comparing()->compareWithFile(u"/nowhere/at/all.meshstead"_s);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!window.page.comparing()->isActive());
    }

    void endingShowsTheMeshAgain()
    {
        TimeWindow window;
        QVERIFY(window.compare(0, 3));
        QTest::mouseClick(window.child<QToolButton>("compareClose"), Qt::LeftButton);
        QVERIFY(window.settle());
        QVERIFY(!window.page.comparing()->isActive());
        QVERIFY(!window.canvas()->scene().isComparison());
        QVERIFY(!window.page.comparing()->strip()->isVisible());
        QCOMPARE(window.page.panels()->shown(), nullptr);
        window.page.goBack();
        QVERIFY(window.settle());
        QVERIFY(window.canvas()->scene().isComparison());
        QVERIFY(window.page.comparing()->strip()->isVisible());
    }

    void whatDiffersIsSavedAsATable()
    {
        TimeWindow window;
        QVERIFY(window.compare(0, 3));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"differences.csv"_s);
        window.desk.dialogs.paths << path;
        QTest::mouseClick(window.child<QAbstractButton>("comparisonCsv"), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray table = file.readAll();
        QVERIFY(table.contains("Record,Kind,What,Field,Before,After\r\n"));
        QVERIFY(table.contains("Data product,Changed,Name,Sessions,Web sessions\r\n"));
        QVERIFY(table.contains("Customer/Returns,Data product,Created,Name,,Returns\r\n"));
    }

private:
    static ChangeSetId firstChangeSet(const TimeWindow& window)
    {
        return window.desk.document->history()->back().info.id;
    }
};

} // namespace mesh

QTEST_MAIN(mesh::TestMeshTime)
#include "tst_mesh_time.moc"
