// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The mesh page on a real workspace: what it shows, and that it is in step with the session.

#include "mesh/change_builder.h"
#include "mesh/naming.h"
#include "mesh_desk.h"
#include "widgets/common/segmented_control.h"
#include "widgets/lineage/exploring/outline.h"
#include "widgets/lineage/exploring/unseen_nodes.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace mesh {

class TestMeshPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }

    void showsEveryProductAtFirst();
    void theSelectionIsTheSessions();
    void levelsAreChosenInTheHeader();
    void everyColouringHasALegend_data();
    void everyColouringHasALegend();
    void anEditElsewhereIsShownAndNothingJumps();
    void anEmptyMeshAsksForAnImport();
    void theOutlineSaysTheSame();
    void whatColleaguesChangedIsMarkedAtEveryLevel();
    void theMarkIsPaintedAtTheCornerOfItsNode();
    void theDiagramIsExported();
    void looks_data();
    void looks();
};

void TestMeshPage::showsEveryProductAtFirst()
{
    PageWindow window;
    QVERIFY(window.page.diagram());
    QCOMPARE(window.page.diagram()->scene().nodeCount(), deskProducts);
    QCOMPARE(window.page.diagram()->scene().edgeCount(), deskFlows);
    QCOMPARE(window.page.diagram()->scene().laneName.size(), std::size_t(4));
}

void TestMeshPage::theSelectionIsTheSessions()
{
    PageWindow window;
    const RecordId segments = window.product(u"Segments"_s);
    window.page.canvas()->fit();
    QTest::mouseClick(window.page.canvas()->viewport(), Qt::LeftButton, {}, window.middleOf(segments));
    QCOMPARE(window.session().current(), segments);
    // What is selected elsewhere and finer than the level is shown by the node that holds it.
    window.session().select(window.desk.dataset.at(u"Customer 360 out"_s));
    QVERIFY(window.page.canvas()->current().has_value());
    QCOMPARE(window.page.canvas()->scene().record[*window.page.canvas()->current()],
             RecordId(window.product(u"Customer 360"_s)));
}

void TestMeshPage::levelsAreChosenInTheHeader()
{
    PageWindow window;
    auto* level = window.page.findChild<SegmentedControl*>();
    const std::array<std::size_t, 4> nodes {4, deskProducts, 2 * deskProducts, 10 * deskProducts};
    for (int i : {0, 2, 3, 1}) {
        level->setCurrent(i);
        QVERIFY(window.settle());
        QCOMPARE(window.page.spec().level, Level(i));
        QCOMPARE(window.page.diagram()->scene().nodeCount(), nodes[std::size_t(i)]);
    }
}

void TestMeshPage::whatColleaguesChangedIsMarkedAtEveryLevel()
{
    PageWindow window;
    const RecordId email = window.desk.column.at(u"Customer 360 out.email"_s);
    const RecordId dataset = window.desk.dataset.at(u"Customer 360 out"_s);
    const RecordId product = window.product(u"Customer 360"_s);
    const RecordId domain = domainOf(window.desk.document->mesh(), product);
    const RecordId segments = window.product(u"Segments"_s);
    UnseenMarks* marks = window.page.unseen()->marks();
    QVERIFY(!marks->isVisible());
    window.session().setUnseen({{email, {u"lea"_s, Instant::now(), {}}},
                                {dataset, {u"lea"_s, Instant::now(), {}}},
                                {segments, {u"bob"_s, Instant::now(), {}}}});
    QVERIFY(marks->isVisible());
    const std::pair<Level, RecordId> levels[]
        = {{Level::Domain, domain}, {Level::Product, product}, {Level::Dataset, dataset}, {Level::Column, email}};
    for (const auto& [level, node] : levels) {
        window.page.setLevel(level);
        QVERIFY(window.settle());
        QVERIFY(window.shows(node));
        const int others
            = level == Level::Domain && domainOf(window.desk.document->mesh(), segments) == node.as<Kind::Domain>() ? 1
                                                                                                                    : 0;
        QCOMPARE(marks->counts().at(node), (level == Level::Column ? 1 : 2) + others);
        const QString said = window.canvas()->describe(window.canvas()->scene().find(node));
        QVERIFY2(said.contains(level == Level::Column ? u"Changed by lea"_s : u"new to you"_s), qPrintable(said));
        window.keepPicture(u"unseen-%1"_s.arg(int(level)));
    }
    window.session().setUnseen({});
    QVERIFY(!marks->isVisible());
    QVERIFY(!window.canvas()->describe(window.canvas()->scene().find(email)).contains(u"Changed by"_s));
}

void TestMeshPage::theMarkIsPaintedAtTheCornerOfItsNode()
{
    PageWindow window;
    const RecordId segments = window.product(u"Segments"_s);
    const auto corner = [&] {
        const QRectF box = window.canvas()->nodeRect(window.canvas()->scene().find(segments));
        return window.page.grab().toImage().pixelColor(
            window.canvas()->viewport()->mapTo(&window.page, box.topLeft().toPoint()));
    };
    window.canvas()->fit();
    QVERIFY(window.settle());
    QVERIFY(corner() != tokens().accent);
    window.session().setUnseen({{segments, {u"bob"_s, {}, {}}}});
    QCOMPARE(corner(), tokens().accent);
    SceneTransform far = window.canvas()->transform();
    far.scale *= 0.3; // it stays where its node is a small box
    window.canvas()->setTransform(far);
    QVERIFY(window.settle());
    QCOMPARE(corner(), tokens().accent);
}

void TestMeshPage::everyColouringHasALegend_data()
{
    QTest::addColumn<int>("colouring");
    QTest::addColumn<QString>("word");
    QTest::newRow("status") << int(Colouring::Lifecycle) << u"Deprecated"_s;
    QTest::newRow("owner") << int(Colouring::Owner) << u"Ana Ruiz"_s;
    QTest::newRow("sensitivity") << int(Colouring::Sensitivity) << u"Restricted"_s;
    QTest::newRow("slo") << int(Colouring::Slo) << u"Breached"_s;
    QTest::newRow("party class") << int(Colouring::PartyClass) << u"Third party"_s;
}

void TestMeshPage::everyColouringHasALegend()
{
    QFETCH(int, colouring);
    QFETCH(QString, word);
    PageWindow window;
    const auto before = window.page.diagram()->scene().x;
    window.page.setColouring(Colouring(colouring));
    QVERIFY(window.settle());
    const LineageScene& scene = window.page.diagram()->scene();
    QCOMPARE(scene.x, before);
    const auto mark = std::ranges::find(scene.marks, word, &Mark::word);
    QVERIFY(mark != scene.marks.end());
    QVERIFY(mark->count > 0);
    int sum = 0;
    for (const Mark& each : scene.marks)
        sum += each.count;
    QCOMPARE(sum, int(deskProducts));
    window.keepPicture(u"page-by-"_s + QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-'));
}

void TestMeshPage::anEditElsewhereIsShownAndNothingJumps()
{
    PageWindow window;
    const ProductId customer = window.product(u"Customer 360"_s);
    window.session().select(RecordId(customer));
    const QPoint before = window.middleOf(customer);
    ChangeSetBuilder changes(window.desk.document->mesh());
    changes.edit<Product>(customer, [](Product& product) { product.name = u"Customer one"_s; });
    QVERIFY(window.session().commit(changes.build(u"Rename"_s)));
    QVERIFY(window.settle());
    const LineageScene& scene = window.page.canvas()->scene();
    QCOMPARE(scene.label[scene.find(customer)], u"Customer one"_s);
    QVERIFY((window.middleOf(customer) - before).manhattanLength() <= 2);
}

void TestMeshPage::anEmptyMeshAsksForAnImport()
{
    PageWindow window(false);
    QSignalSpy asked(&window.page, &MeshPage::importRequested);
    QPushButton* button = nullptr;
    for (auto* each : window.page.findChildren<QPushButton*>()) {
        if (each->isVisible() && each->text().contains(u"Import"_s))
            button = each;
    }
    QVERIFY(button);
    window.keepPicture(u"page-empty"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestMeshPage::theOutlineSaysTheSame()
{
    PageWindow window;
    window.page.setOutlineVisible(true);
    QVERIFY(window.page.outline()->width() >= 150);
    QCOMPARE(window.page.outline()->topLevelItemCount(), 4);
    int nodes = 0;
    for (int i = 0; i < 4; ++i)
        nodes += window.page.outline()->topLevelItem(i)->childCount();
    QCOMPARE(nodes, int(deskProducts));
    QTreeWidgetItem* item = window.page.outline()->topLevelItem(0)->child(0);
    window.page.outline()->setCurrentItem(item);
    QVERIFY(!window.session().current().isNull());
    QVERIFY(item->text(0).startsWith(
        window.page.canvas()->scene().label[window.page.canvas()->scene().find(window.session().current())]));
    window.keepPicture(u"page-outline"_s);
}

void TestMeshPage::theDiagramIsExported()
{
    PageWindow window;
    QTemporaryDir folder;
    QSignalSpy told(&window.session(), &Session::told);
    for (int format = 0; format < exportFormatCount; ++format) {
        const QString path = folder.filePath(u"lineage."_s + suffixOf(ExportFormat(format)));
        window.desk.dialogs.paths.append(path);
        const auto before = told.size();
        window.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(window.page.exporting()->dialog());
        auto* box = window.page.exporting()->dialog()->findChild<QComboBox*>(u"exportFormat"_s);
        box->setCurrentIndex(box->findData(format));
        QTest::mouseClick(window.page.exporting()->dialog()->findChild<QPushButton*>(u"exportStart"_s), Qt::LeftButton);
        QTRY_COMPARE(told.size(), before + 1);
        QVERIFY2(QFileInfo(path).size() > 500, qPrintable(path));
        QTRY_VERIFY(!window.page.exporting()->dialog());
    }
}

void TestMeshPage::looks_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
}

void TestMeshPage::looks()
{
    QFETCH(Theme::Choice, choice);
    appTheme().setChoice(choice);
    PageWindow window;
    const QString theme = QString::fromUtf8(QTest::currentDataTag());
    window.keepPicture(u"page-all-"_s + theme);
    window.session().select(RecordId(window.product(u"Customer 360"_s)));
    window.page.focusOn({window.product(u"Customer 360"_s)});
    QVERIFY(window.settle());
    window.page.canvas()->fit();
    window.keepPicture(u"page-focus-"_s + theme);
    window.page.showEverything();
    window.page.setLevel(Level::Domain);
    QVERIFY(window.settle());
    window.keepPicture(u"page-domain-"_s + theme);
    window.page.setLevel(Level::Dataset);
    QVERIFY(window.settle());
    window.keepPicture(u"page-dataset-"_s + theme);
    QVERIFY(!window.page.grab().isNull());
    appTheme().setChoice(Theme::Choice::Light);
}

} // namespace mesh

QTEST_MAIN(mesh::TestMeshPage)
#include "tst_mesh_page.moc"
