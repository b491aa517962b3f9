// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Finding names in the diagram.

#include "mesh/naming.h"
#include "mesh_desk.h"
#include "widgets/common/search_field.h"
#include "widgets/lineage/exploring/canvas_search.h"
#include "widgets/lineage/exploring/exploring.h"
#include "widgets/lineage/exploring/hit_marks.h"
#include "widgets/theme/theme.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mesh {

class TestMeshSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }

    void theKeyOpensAndEscapeCloses();
    void hitsAreCountedAndWalked();
    void rowsAreFoundWhereTheyAreShown();
    void whatTheFilterHidesIsSaidSeparately();
    void hitsAreMarkedLive();
    void anotherPictureKeepsThePlace();
    void looks_data();
    void looks();
};

namespace {

CanvasSearch* opened(PageWindow& window, const QString& text)
{
    QTest::keyClick(window.canvas(), Qt::Key_F, Qt::ControlModifier);
    CanvasSearch* search = window.page.exploring()->search();
    QTest::keyClicks(search->findChild<SearchField*>(), text);
    window.settle();
    return search;
}

QStringList namesOf(PageWindow& window, const CanvasSearch& search)
{
    QStringList names;
    for (const DiagramHit& hit : search.hits().shown)
        names << titleOf(window.session().shown(), hit.record);
    return names;
}

} // namespace

void TestMeshSearch::theKeyOpensAndEscapeCloses()
{
    PageWindow window;
    CanvasSearch* search = opened(window, u"cust"_s);
    QVERIFY(search->isVisible());
    QVERIFY(search->findChild<SearchField*>()->hasFocus());
    QTest::keyClick(search->findChild<SearchField*>(), Qt::Key_Escape);
    QVERIFY(!search->isVisible());
    QVERIFY(window.canvas()->hasFocus());
    QVERIFY(search->hits().shown.empty());
}

void TestMeshSearch::hitsAreCountedAndWalked()
{
    PageWindow window;
    CanvasSearch* search = opened(window, u"cust"_s);
    QCOMPARE(namesOf(window, *search), QStringList({u"Customer master"_s, u"Customer 360"_s})); // from left to right
    QCOMPARE(search->current(), -1);
    auto* field = search->findChild<SearchField*>();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(window.session().current(), RecordId(window.product(u"Customer master"_s)));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(window.session().current(), RecordId(window.product(u"Customer 360"_s)));
    QTest::keyClick(field, Qt::Key_Return); // around the end
    QCOMPARE(search->current(), 0);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(search->current(), 1);
    // Words in any order and case.
    field->selectAll();
    QTest::keyClicks(field, u"360 CUSTOMER"_s);
    QVERIFY(window.settle());
    QCOMPARE(namesOf(window, *search), QStringList({u"Customer 360"_s}));
}

void TestMeshSearch::rowsAreFoundWhereTheyAreShown()
{
    PageWindow window;
    window.page.setLevel(Level::Dataset);
    QVERIFY(window.settle());
    const DatasetId dataset = window.desk.dataset.at(u"Customer 360 in"_s);
    CanvasSearch* search = opened(window, u"email"_s);
    QVERIFY(search->hits().shown.empty());
    window.page.setOpen(dataset, true);
    QVERIFY(window.settle());
    QCOMPARE(search->hits().shown.size(), std::size_t(1));
    QCOMPARE(search->hits().shown.front().record, RecordId(window.desk.column.at(u"Customer 360 in.email"_s)));
    QTest::keyClick(search->findChild<SearchField*>(), Qt::Key_Return);
    QCOMPARE(window.session().current(), RecordId(window.desk.column.at(u"Customer 360 in.email"_s)));
}

void TestMeshSearch::whatTheFilterHidesIsSaidSeparately()
{
    PageWindow window;
    window.page.focusOn({window.product(u"Segments"_s)});
    QVERIFY(window.settle());
    CanvasSearch* search = opened(window, u"cust"_s);
    QVERIFY(search->hits().shown.empty());
    QCOMPARE(search->hits().hidden.size(), std::size_t(2));
    auto* show = search->findChild<QPushButton*>();
    QVERIFY(show->isVisible());
    QTest::mouseClick(show, Qt::LeftButton);
    QVERIFY(window.settle());
    QVERIFY(window.shows(window.product(u"Customer 360"_s)));
    QCOMPARE(search->hits().shown.size(), std::size_t(2));
    QVERIFY(search->hits().hidden.empty());
    QVERIFY(!show->isVisible());
}

void TestMeshSearch::hitsAreMarkedLive()
{
    PageWindow window;
    window.canvas()->fit();
    const QPoint corner
        = window.canvas()->nodeRect(window.canvas()->scene().find(window.product(u"Web events"_s))).toRect().topLeft();
    const auto frame
        = [&] { return window.canvas()->viewport()->grab().toImage().pixelColor(corner + QPoint(20, -3)).name(); };
    const QString before = frame();
    CanvasSearch* search = opened(window, u"web"_s);
    const QString marked = frame();
    QVERIFY(marked != before);
    QTest::keyClick(search->findChild<SearchField*>(), Qt::Key_Escape);
    QCOMPARE(frame(), before);
}

void TestMeshSearch::anotherPictureKeepsThePlace()
{
    PageWindow window;
    CanvasSearch* search = opened(window, u"s"_s);
    QTest::keyClick(search->findChild<SearchField*>(), Qt::Key_Return);
    QTest::keyClick(search->findChild<SearchField*>(), Qt::Key_Return);
    const RecordId at = search->hits().shown[std::size_t(search->current())].record;
    window.page.setColouring(Colouring::Owner);
    QVERIFY(window.settle());
    QCOMPARE(search->hits().shown[std::size_t(search->current())].record, at);
}

void TestMeshSearch::looks_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
}

void TestMeshSearch::looks()
{
    QFETCH(Theme::Choice, choice);
    appTheme().setChoice(choice);
    const QString theme = QString::fromUtf8(QTest::currentDataTag());
    PageWindow window;
    window.page.focusOn({window.product(u"Customer 360"_s)});
    QVERIFY(window.settle());
    window.canvas()->fit();
    CanvasSearch* search = opened(window, u"e"_s);
    QTest::keyClick(search->findChild<SearchField*>(), Qt::Key_Return);
    window.keepPicture(u"search-"_s + theme);
    QVERIFY(search->current() == 0);
    appTheme().setChoice(Theme::Choice::Light);
}

} // namespace mesh

QTEST_MAIN(mesh::TestMeshSearch)
#include "tst_mesh_search.moc"
