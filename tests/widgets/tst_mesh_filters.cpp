// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Filters as chips, breadcrumbs, selections in words, and the one key that brings everything back.

#include "graph/walks.h"
#include "mesh_desk.h"
#include "widgets/common/chip.h"
#include "widgets/lineage/exploring/diagram_steps.h"
#include "widgets/lineage/exploring/exploring.h"
#include "widgets/lineage/exploring/filter_strip.h"
#include "widgets/lineage/mesh_header.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/variants.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mesh {

class TestMeshFilters : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }

    void nothingNarrowedShowsNoStrip();
    void theTrailLeadsBackUp();
    void everyFilterIsAChipThatTakesItAway_data();
    void everyFilterIsAChipThatTakesItAway();
    void theKeyBringsEverythingBack();
    void aSelectionInWordsNarrows();
    void aMistakeIsSaidAtTheField();
    void domainsAreChosenInTheMenu();
    void looks_data();
    void looks();
};

namespace {

FilterStrip* strip(PageWindow& window)
{
    return window.page.exploring()->strip();
}

void narrow(PageWindow& window, FilterPart part)
{
    MeshPage& page = window.page;
    switch (part) {
    case FilterPart::Focus:
        page.focusOn({window.product(u"Segments"_s)});
        break;
    case FilterPart::Path:
        page.showPath(window.product(u"CRM accounts"_s), window.product(u"Customer 360"_s));
        break;
    case FilterPart::Column:
        page.exploring()->showColumn(window.desk.column.at(u"Customer master in.email"_s));
        break;
    case FilterPart::Domains: {
        const DomainId web = window.session().shown().find(window.product(u"Sessions"_s))->domain;
        page.maker()->navigate(steps::inDomains(page.spec(), {web}), {}, DiagramMaker::Change::Turn);
        break;
    }
    case FilterPart::Query:
        page.exploring()->applyQuery(u"owner:none"_s);
        break;
    case FilterPart::Hidden:
        page.hide({window.product(u"Segments"_s)});
        break;
    case FilterPart::Opened:
        page.setOpen(window.product(u"Segments"_s), true);
        break;
    case FilterPart::Pins:
        page.maker()->navigate(steps::withPin(page.spec(), window.product(u"Segments"_s), layout::Point {10, 10}), {},
                               DiagramMaker::Change::Step);
        break;
    }
}

} // namespace

void TestMeshFilters::nothingNarrowedShowsNoStrip()
{
    PageWindow window;
    QVERIFY(!strip(window)->isVisible());
    narrow(window, FilterPart::Hidden);
    QVERIFY(window.settle());
    QVERIFY(strip(window)->isVisible());
    QCOMPARE(strip(window)->chip(FilterPart::Hidden)->text(), u"1 hidden"_s);
}

void TestMeshFilters::theTrailLeadsBackUp()
{
    PageWindow window;
    window.page.setLevel(Level::Dataset);
    window.page.focusOn({window.desk.dataset.at(u"Customer 360 in"_s)});
    QVERIFY(window.settle());
    QCOMPARE(strip(window)->trail(), QStringList({u"Mesh"_s, u"Customer"_s, u"Customer 360"_s}));
    QCOMPARE(strip(window)->chip(FilterPart::Focus)->text(), u"customer_360_in"_s);
    const auto crumb = [&](const QString& name) -> QPushButton* {
        for (auto* each : strip(window)->findChildren<QPushButton*>()) {
            if (each->accessibleName() == name && each->isVisible())
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY(crumb(u"Customer 360"_s));
    QTest::mouseClick(crumb(u"Customer 360"_s), Qt::LeftButton);
    QVERIFY(window.settle());
    QCOMPARE(window.page.spec().filter.focus, std::vector<RecordId> {window.product(u"Customer 360"_s)});
    QCOMPARE(strip(window)->trail().last(), u"Customer"_s);
    QTRY_VERIFY(crumb(u"Mesh"_s));
    QTest::mouseClick(crumb(u"Mesh"_s), Qt::LeftButton);
    QVERIFY(window.settle());
    QVERIFY(window.page.spec().filter.focus.empty());
    QVERIFY(!strip(window)->isVisible());
}

void TestMeshFilters::everyFilterIsAChipThatTakesItAway_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("focus") << int(FilterPart::Focus);
    QTest::newRow("path") << int(FilterPart::Path);
    QTest::newRow("column") << int(FilterPart::Column);
    QTest::newRow("domains") << int(FilterPart::Domains);
    QTest::newRow("query") << int(FilterPart::Query);
    QTest::newRow("hidden") << int(FilterPart::Hidden);
    QTest::newRow("opened") << int(FilterPart::Opened);
    QTest::newRow("pins") << int(FilterPart::Pins);
}

void TestMeshFilters::everyFilterIsAChipThatTakesItAway()
{
    QFETCH(int, part);
    PageWindow window;
    const auto isAll = [&] {
        return window.page.spec().filter == ViewFilter() && window.page.spec().query.isEmpty()
            && window.page.spec().pins.empty();
    };
    QVERIFY(isAll());
    narrow(window, FilterPart(part));
    QVERIFY(window.settle());
    QVERIFY(!isAll());
    FilterChip* chip = strip(window)->chip(FilterPart(part));
    QVERIFY(chip->isVisible());
    for (int other = 0; other < filterPartCount; ++other) {
        if (other != part)
            QVERIFY(!strip(window)->chip(FilterPart(other))->isVisible());
    }
    QTest::keyClick(chip, Qt::Key_Delete);
    QVERIFY(window.settle());
    QVERIFY(!chip->isVisible());
    ViewFilter left = window.page.spec().filter;
    left.hopsUp = left.hopsDown = ViewFilter().hopsUp; // without a focus they mean nothing
    QCOMPARE(left, ViewFilter());
    QVERIFY(window.page.spec().query.isEmpty());
    QVERIFY(window.page.spec().pins.empty());
    // And it was one step.
    window.page.goBack();
    QVERIFY(window.settle());
    QVERIFY(chip->isVisible());
}

void TestMeshFilters::theKeyBringsEverythingBack()
{
    PageWindow window;
    for (const FilterPart part : {FilterPart::Focus, FilterPart::Hidden, FilterPart::Opened, FilterPart::Pins}) {
        narrow(window, part);
        QVERIFY(window.settle());
    }
    window.session().select(RecordId(window.product(u"Campaign audience"_s)));
    window.page.traceSelection();
    QVERIFY(window.canvas()->trace().isActive());
    QTest::keyClick(window.canvas(), Qt::Key_0, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window.settle());
    QCOMPARE(window.page.spec().filter, ViewFilter());
    QVERIFY(window.page.spec().query.isEmpty());
    QVERIFY(!window.canvas()->trace().isActive());
    QCOMPARE(window.page.diagram()->scene().nodeCount(), deskProducts);
    QCOMPARE(window.page.spec().pins.size(), std::size_t(1)); // a place hides nothing
}

void TestMeshFilters::aSelectionInWordsNarrows()
{
    PageWindow window;
    QTest::keyClick(window.canvas(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QLineEdit* field = strip(window)->queryField();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"owner:none"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(window.settle());
    QCOMPARE(window.page.diagram()->scene().nodeCount(), std::size_t(1));
    QVERIFY(window.shows(window.product(u"Segment feed"_s)));
    QCOMPARE(strip(window)->chip(FilterPart::Query)->text(), u"owner:none"_s);
    // A click on the chip asks again, Esc leaves it as it was.
    QTest::mouseClick(strip(window)->chip(FilterPart::Query), Qt::LeftButton, {}, QPoint(12, 10));
    QVERIFY(field->isVisible());
    QCOMPARE(field->text(), u"owner:none"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(strip(window)->chip(FilterPart::Query)->isVisible());
}

void TestMeshFilters::aMistakeIsSaidAtTheField()
{
    PageWindow window;
    QTest::keyClick(window.canvas(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QLineEdit* field = strip(window)->queryField();
    QTest::keyClicks(field, u"colour:blue"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(window.settle());
    QVERIFY(field->isVisible());
    QVERIFY(hasError(field));
    QCOMPARE(field->text(), u"colour:blue"_s);
    QCOMPARE(window.page.diagram()->scene().nodeCount(), deskProducts);
}

void TestMeshFilters::domainsAreChosenInTheMenu()
{
    PageWindow window;
    QMenu* domains = window.page.header()->filterMenu()->findChild<QMenu*>();
    const auto web = [&]() -> QAction* {
        emit domains->aboutToShow();
        for (QAction* action : domains->actions()) {
            if (action->text() == u"Web"_s)
                return action;
        }
        return nullptr;
    };
    QVERIFY(web());
    QCOMPARE(domains->actions().size(), 4);
    web()->trigger();
    QVERIFY(window.settle());
    QCOMPARE(window.page.diagram()->scene().nodeCount(), std::size_t(2));
    QCOMPARE(strip(window)->chip(FilterPart::Domains)->text(), u"Web"_s);
    QVERIFY(web()->isChecked());
}

void TestMeshFilters::looks_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
}

void TestMeshFilters::looks()
{
    QFETCH(Theme::Choice, choice);
    appTheme().setChoice(choice);
    const QString theme = QString::fromUtf8(QTest::currentDataTag());
    PageWindow window;
    narrow(window, FilterPart::Focus);
    window.page.setHops(anyDistance, 2);
    narrow(window, FilterPart::Opened);
    narrow(window, FilterPart::Pins);
    QVERIFY(window.settle());
    window.session().select(RecordId(window.product(u"Segments"_s)));
    window.keepPicture(u"filters-"_s + theme);
    QTest::keyClick(window.canvas(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    window.keepPicture(u"filters-query-"_s + theme);
    QVERIFY(strip(window)->isVisible());
    appTheme().setChoice(Theme::Choice::Light);
}

} // namespace mesh

QTEST_MAIN(mesh::TestMeshFilters)
#include "tst_mesh_filters.moc"
