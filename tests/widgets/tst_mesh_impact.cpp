// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The impact list beside the diagram.

#include "items/impact_model.h"
#include "mesh_desk.h"
#include "widgets/common/segmented_control.h"
#include "widgets/lineage/exploring/exploring.h"
#include "widgets/lineage/exploring/impact_panel.h"
#include "widgets/theme/theme.h"

#include <QFile>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace mesh {

class TestMeshImpact : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }

    void theKeyShowsWhatTheSelectionTouches();
    void upstreamIsASwitchAway();
    void choosingARowKeepsTheSubject();
    void anotherSelectionIsAnotherImpact();
    void allRowsAreExportedAsShown();
    void looks_data();
    void looks();
};

namespace {

ImpactPanel* opened(PageWindow& window, const QString& product)
{
    window.session().select(RecordId(window.product(product)));
    QTest::keyClick(window.canvas(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    window.settle();
    return window.page.exploring()->impact();
}

QTableView* table(ImpactPanel* panel)
{
    for (auto* each : panel->findChildren<QTableView*>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

QStringList column(ImpactPanel* panel, int at)
{
    QStringList cells;
    const QAbstractItemModel* model = table(panel)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        cells << model->index(row, at).data().toString();
    return cells;
}

QList<SegmentedControl*> switches(ImpactPanel* panel)
{
    return panel->findChildren<SegmentedControl*>();
}

} // namespace

void TestMeshImpact::theKeyShowsWhatTheSelectionTouches()
{
    PageWindow window;
    ImpactPanel* panel = opened(window, u"Customer master"_s);
    QVERIFY(panel->isVisible());
    QStringList names = column(panel, ImpactModel::NameColumn);
    QCOMPARE(names.front(), u"Customer 360"_s); // the nearest first
    names.sort();
    QCOMPARE(names, QStringList({u"Campaign audience"_s, u"Churn training set"_s, u"Customer 360"_s}));
    QCOMPARE(column(panel, ImpactModel::DistanceColumn), QStringList({u"1"_s, u"2"_s, u"2"_s}));
    QCOMPARE(column(panel, ImpactModel::TellColumn).front(), u"Ana Ruiz"_s);
    QCOMPARE(panel->impact()->slos, std::size_t(3));
    // As people.
    switches(panel)[1]->setCurrent(1);
    QCOMPARE(table(panel)->model()->rowCount(), 3);
}

void TestMeshImpact::upstreamIsASwitchAway()
{
    PageWindow window;
    ImpactPanel* panel = opened(window, u"Customer master"_s);
    switches(panel)[0]->setCurrent(1);
    QVERIFY(window.settle());
    QStringList names = column(panel, ImpactModel::NameColumn);
    names.sort();
    QCOMPARE(names, QStringList({u"CRM accounts"_s, u"Loyalty ledger"_s}));
}

void TestMeshImpact::choosingARowKeepsTheSubject()
{
    PageWindow window;
    ImpactPanel* panel = opened(window, u"Customer master"_s);
    QTableView* rows = table(panel);
    const QRect cell = rows->visualRect(rows->model()->index(0, 0));
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, cell.center());
    QVERIFY(window.settle());
    QCOMPARE(window.session().current(), RecordId(window.product(u"Customer 360"_s)));
    QCOMPARE(panel->impact()->of, std::vector<RecordId> {window.product(u"Customer master"_s)});
    QCOMPARE(rows->model()->rowCount(), 3);
}

void TestMeshImpact::anotherSelectionIsAnotherImpact()
{
    PageWindow window;
    ImpactPanel* panel = opened(window, u"Customer master"_s);
    window.session().select(RecordId(window.product(u"Segments"_s)));
    QVERIFY(window.settle());
    QCOMPARE(column(panel, 0), QStringList {u"Campaign audience"_s});
    window.session().select(std::vector<RecordId>());
    QVERIFY(window.settle());
    QCOMPARE(table(panel)->model()->rowCount(), 0);
}

void TestMeshImpact::allRowsAreExportedAsShown()
{
    PageWindow window;
    ImpactPanel* panel = opened(window, u"Customer master"_s);
    table(panel)->sortByColumn(ImpactModel::NameColumn, Qt::DescendingOrder);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"impact.csv"_s);
    window.desk.dialogs.paths.append(path);
    QSignalSpy told(&window.session(), &Session::told);
    for (auto* button : panel->findChildren<QPushButton*>()) {
        if (button->text().contains(u"CSV"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(told.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[1].startsWith(u"Customer/Customer 360,1,Ana Ruiz (Owner),"_s));
    QVERIFY(lines[3].startsWith(u"Marketing/Campaign audience,2,"_s));
}

void TestMeshImpact::looks_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
}

void TestMeshImpact::looks()
{
    QFETCH(Theme::Choice, choice);
    appTheme().setChoice(choice);
    const QString theme = QString::fromUtf8(QTest::currentDataTag());
    PageWindow window;
    ImpactPanel* panel = opened(window, u"CRM accounts"_s);
    window.keepPicture(u"impact-"_s + theme);
    switches(panel)[1]->setCurrent(1);
    window.keepPicture(u"impact-people-"_s + theme);
    window.session().select(std::vector<RecordId>());
    QVERIFY(window.settle());
    window.keepPicture(u"impact-empty-"_s + theme);
    appTheme().setChoice(Theme::Choice::Light);
}

} // namespace mesh

QTEST_MAIN(mesh::TestMeshImpact)
#include "tst_mesh_impact.moc"
