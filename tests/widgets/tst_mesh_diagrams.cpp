// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Saved diagrams: what they keep, and that they are records like any other.

#include "graph/walks.h"
#include "mesh_desk.h"
#include "widgets/lineage/exploring/diagram_shelf.h"
#include "widgets/lineage/exploring/diagram_steps.h"
#include "widgets/lineage/mesh_header.h"
#include "widgets/lineage/scene/diagram_json.h"
#include "widgets/theme/theme.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace mesh {

class TestMeshDiagrams : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }

    void aSpecIsReadBackAsItWasWritten();
    void equalSpecsAreEqualBytes();
    void whatCannotBeReadIsLeftOut_data();
    void whatCannotBeReadIsLeftOut();
    void savedAndOpenedItShowsTheSame();
    void savingChangesIsOneUndoableStep();
    void renamedAndDeletedAndBroughtBack();
    void theMenuOffersWhatCanBeDone();
    void looks_data();
    void looks();
};

namespace {

DiagramSpec fullSpec()
{
    const auto record = [](Kind kind) { return RecordId(kind, newUuid()); };
    DiagramSpec spec;
    spec.level = Level::Dataset;
    spec.colouring = Colouring::Sensitivity;
    spec.filter.focus = {record(Kind::Product)};
    spec.filter.hopsUp = anyDistance;
    spec.filter.hopsDown = 3;
    spec.filter.also = {record(Kind::Dataset)};
    spec.filter.pathFrom = record(Kind::Dataset);
    spec.filter.pathTo = record(Kind::Column);
    spec.filter.column = ColumnId {newUuid()};
    spec.filter.domains = {DomainId {newUuid()}};
    spec.filter.hidden = {record(Kind::Dataset), record(Kind::Product)};
    spec.filter.expanded = {record(Kind::Dataset)};
    spec.filter.collapsed = {record(Kind::Product)};
    spec.filter.showsRuledOut = true;
    spec.query = u"owner:none & tag:PII"_s;
    spec.pins[record(Kind::Dataset)] = {12.5F, -40};
    return spec;
}

SavedDiagram written(const DiagramSpec& spec)
{
    SavedDiagram diagram;
    writeSpec(spec, diagram);
    return diagram;
}

/// Saves what is on show under this name, as the menu does.
void saveAs(PageWindow& window, const QString& name)
{
    window.desk.dialogs.texts.append(name);
    window.page.shelf()->saveAs();
}

} // namespace

void TestMeshDiagrams::aSpecIsReadBackAsItWasWritten()
{
    const DiagramSpec spec = fullSpec();
    QCOMPARE(specOf(written(spec)), spec);
    QCOMPARE(specOf(written({})), DiagramSpec());
    QVERIFY(written({}).filter.isNull());
    QVERIFY(written({}).positions.isNull());
}

void TestMeshDiagrams::equalSpecsAreEqualBytes()
{
    const DiagramSpec spec = fullSpec();
    DiagramSpec other = spec;
    other.filter.hidden.clear();
    for (const RecordId& record : spec.filter.hidden)
        other.filter.hidden.insert(record); // in another order, perhaps
    other.filter.hidden.rehash(97);
    QCOMPARE(written(other), written(spec));
    other.filter.hopsDown = 1;
    QVERIFY(written(other) != written(spec));
}

void TestMeshDiagrams::whatCannotBeReadIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QByteArray>("positions");
    QTest::newRow("no JSON") << QByteArray("{{") << QByteArray("]");
    QTest::newRow("other types") << QByteArray(R"({"focus":7,"hopsUp":"x","hopsDown":-4,"query":[],"pathFrom":{}})")
                                 << QByteArray(R"({"product:1":[1,2],"x":3})");
    QTest::newRow("unknown kinds") << QByteArray(R"({"hidden":["gadget:0197f000-0000-7000-8000-000000000000",""]})")
                                   << QByteArray(R"({"gadget:0197f000-0000-7000-8000-000000000000":[1,2]})");
}

void TestMeshDiagrams::whatCannotBeReadIsLeftOut()
{
    QFETCH(QByteArray, filter);
    QFETCH(QByteArray, positions);
    SavedDiagram diagram;
    diagram.level = u"galaxy"_s;
    diagram.colouring = u"mood"_s;
    diagram.filter.text = filter;
    diagram.positions.text = positions;
    QCOMPARE(specOf(diagram), DiagramSpec());
}

void TestMeshDiagrams::savedAndOpenedItShowsTheSame()
{
    PageWindow window;
    window.page.focusOn({window.product(u"Segments"_s)});
    window.page.setHops(1, 1);
    window.page.setColouring(Colouring::Owner);
    QVERIFY(window.settle());
    window.page.maker()->navigate(
        steps::withPin(window.page.spec(), window.product(u"Segments"_s), layout::Point {300, 40}), {},
        DiagramMaker::Change::Step);
    QVERIFY(window.settle());
    const DiagramSpec spec = window.page.spec();
    const auto x = window.page.diagram()->scene().x;
    saveAs(window, u"Segments and around"_s);
    QVERIFY(window.page.shelf()->current());
    QCOMPARE(window.page.shelf()->current()->name, u"Segments and around"_s);
    QVERIFY(!window.page.shelf()->isChanged());
    window.page.showEverything();
    QVERIFY(window.settle());
    QVERIFY(window.page.shelf()->isChanged());
    window.page.shelf()->open(window.page.shelf()->current()->id);
    QVERIFY(window.settle());
    QCOMPARE(window.page.spec(), spec);
    QCOMPARE(window.page.diagram()->scene().x.size(), x.size());
    const auto node = window.canvas()->scene().find(window.product(u"Segments"_s));
    QCOMPARE(window.canvas()->scene().x[node], 300.0F);
}

void TestMeshDiagrams::savingChangesIsOneUndoableStep()
{
    PageWindow window;
    saveAs(window, u"All"_s);
    window.page.hide({window.product(u"Segments"_s)});
    QVERIFY(window.settle());
    const Mesh before = window.desk.document->mesh();
    window.page.shelf()->save();
    QVERIFY(!window.page.shelf()->isChanged());
    const Mesh after = window.desk.document->mesh();
    QVERIFY(before != after);
    window.session().undo();
    QTRY_VERIFY(window.desk.document->mesh() == before);
    QVERIFY(window.page.shelf()->isChanged());
    window.session().redo();
    QTRY_VERIFY(window.desk.document->mesh() == after);
}

void TestMeshDiagrams::renamedAndDeletedAndBroughtBack()
{
    PageWindow window;
    saveAs(window, u"All"_s);
    window.desk.dialogs.texts.append(u"Everything"_s);
    window.page.shelf()->rename();
    QCOMPARE(window.page.shelf()->current()->name, u"Everything"_s);
    window.page.shelf()->remove();
    QVERIFY(!window.page.shelf()->current());
    QCOMPARE(window.desk.document->mesh().count(Kind::SavedDiagram), std::size_t(0));
    window.session().undo();
    QTRY_VERIFY(window.page.shelf()->current());
    QVERIFY(!window.page.shelf()->isChanged());
}

void TestMeshDiagrams::theMenuOffersWhatCanBeDone()
{
    PageWindow window;
    QMenu* menu = window.page.header()->diagramsMenu();
    const auto texts = [&] {
        emit menu->aboutToShow();
        QStringList lines;
        for (const QAction* action : menu->actions()) {
            if (!action->isSeparator())
                lines << action->text();
        }
        return lines;
    };
    QCOMPARE(texts(), QStringList({u"No diagram is saved yet"_s, u"Save as…"_s, u"Lay out afresh"_s}));
    saveAs(window, u"All"_s);
    QCOMPARE(texts(),
             QStringList({u"All"_s, u"Save changes to All"_s, u"Save as…"_s, u"Rename…"_s, u"Delete All"_s,
                          u"Lay out afresh"_s}));
    QVERIFY(menu->actions().front()->isChecked());
    QVERIFY(!menu->actions()[2]->isEnabled()); // nothing has changed
    window.page.hide({window.product(u"Segments"_s)});
    QVERIFY(window.settle());
    texts();
    QVERIFY(menu->actions()[2]->isEnabled());
    menu->actions().front()->trigger();
    QVERIFY(window.settle());
    QVERIFY(window.shows(window.product(u"Segments"_s)));
}

void TestMeshDiagrams::looks_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
}

void TestMeshDiagrams::looks()
{
    QFETCH(Theme::Choice, choice);
    appTheme().setChoice(choice);
    const QString theme = QString::fromUtf8(QTest::currentDataTag());
    PageWindow window;
    saveAs(window, u"Customer data, end to end"_s);
    window.keepPicture(u"diagram-"_s + theme);
    QMenu* menu = window.page.header()->diagramsMenu();
    emit menu->aboutToShow();
    if (const QString folder = qEnvironmentVariable("MESHSTEAD_PICTURES"); !folder.isEmpty())
        menu->grab().save(folder + u"/diagram-menu-"_s + theme + u".png");
    QVERIFY(menu->actions().size() > 3);
    appTheme().setChoice(Theme::Choice::Light);
}

} // namespace mesh

QTEST_MAIN(mesh::TestMeshDiagrams)
#include "tst_mesh_diagrams.moc"
