// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The mesh page on a real workspace: what it shows, and what the hand changes. Set MESHSTEAD_PICTURES to a folder to
// get pictures of it.

#include "mesh/change_builder.h"
#include "scripted_dialogs.h"
#include "widgets/common/segmented_control.h"
#include "widgets/lineage/flow_edits.h"
#include "widgets/lineage/mesh_header.h"
#include "widgets/lineage/mesh_page.h"
#include "widgets/lineage/outline.h"
#include "widgets/theme/theme.h"

#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

struct ProductLine
{
    const char* name;
    const char* domain;
    const char* owner; ///< empty: none
    Lifecycle status;
    Sensitivity sensitivity;
    PartyClass party;
    int good; ///< of 100 checks with an objective of 95 %; negative: no SLO, 0: never measured
};

constexpr ProductLine products[] = {
    {"Segment feed", "Partner", "", Lifecycle::Active, Sensitivity::Confidential, PartyClass::ThirdParty, 60},
    {"Web events", "Web", "Mei Tanaka", Lifecycle::Active, Sensitivity::Internal, PartyClass::FirstParty, 96},
    {"Sessions", "Web", "Mei Tanaka", Lifecycle::Active, Sensitivity::Internal, PartyClass::FirstParty, 100},
    {"CRM accounts", "Customer", "Ana Ruiz", Lifecycle::Active, Sensitivity::Restricted, PartyClass::FirstParty, 100},
    {"Preference centre", "Customer", "Mei Tanaka", Lifecycle::Active, Sensitivity::Confidential, PartyClass::ZeroParty,
     100},
    {"Customer master", "Customer", "Ana Ruiz", Lifecycle::Active, Sensitivity::Restricted, PartyClass::FirstParty,
     100},
    {"Identity graph", "Customer", "Ana Ruiz", Lifecycle::Draft, Sensitivity::Restricted, PartyClass::FirstParty, 100},
    {"Customer 360", "Customer", "Ana Ruiz", Lifecycle::Active, Sensitivity::Restricted, PartyClass::FirstParty, 96},
    {"Segments", "Marketing", "Inès Moreau", Lifecycle::Active, Sensitivity::Confidential, PartyClass::ThirdParty, 100},
    {"Churn training set", "Marketing", "Luis Ortega", Lifecycle::Proposed, Sensitivity::Confidential,
     PartyClass::FirstParty, 0},
    {"Campaign audience", "Marketing", "Inès Moreau", Lifecycle::Active, Sensitivity::Confidential,
     PartyClass::SecondParty, 96},
    {"Loyalty ledger", "Customer", "Ana Ruiz", Lifecycle::Deprecated, Sensitivity::Internal, PartyClass::FirstParty,
     -1},
};
constexpr std::pair<int, int> flows[]
    = {{0, 8}, {1, 2}, {2, 7}, {3, 5}, {4, 6}, {5, 7}, {6, 7}, {7, 9}, {7, 10}, {8, 10}, {11, 3}};
constexpr const char* columnNames[] = {"customer_id", "email", "created_at", "segment", "score"};

/// A workspace with the mesh of the drawings: products of two datasets, each of five columns, with flows.
class Workspace
{
    QTemporaryDir m_folder; // before the document that lives in it

public:
    ScriptedDialogs dialogs;
    std::unique_ptr<Document> document;
    std::unique_ptr<Session> session;
    std::map<QString, ProductId> product;
    std::map<QString, DatasetId> dataset; ///< "Customer 360 out"

    explicit Workspace(bool isFilled = true)
    {
        Result<std::unique_ptr<Document>> created = Document::create(m_folder.filePath(u"mesh.meshstead"_s));
        Q_ASSERT(created);
        document = std::move(created).value();
        if (isFilled)
            fill();
        session = std::make_unique<Session>(*document, dialogs);
    }

    std::size_t flowCount() const { return document->mesh().count(Kind::Flow); }

private:
    void fill()
    {
        ChangeSetBuilder changes(document->mesh());
        std::map<QString, DomainId> domains;
        std::map<QString, PersonId> people;
        std::vector<DatasetId> in;
        std::vector<DatasetId> out;
        std::vector<std::vector<ColumnId>> columns;
        for (const ProductLine& line : products) {
            const QString name = QString::fromUtf8(line.name);
            const QString domain = QString::fromUtf8(line.domain);
            if (!domains.contains(domain))
                domains[domain] = changes.create(make<Domain>([&](Domain& d) { d.name = domain; }));
            const ProductId id = changes.create(make<Product>([&](Product& p) {
                p.name = name;
                p.domain = domains[domain];
                p.status = line.status;
                p.sensitivity = line.sensitivity;
                p.partyClass = line.party;
            }));
            product[name] = id;
            const QString owner = QString::fromUtf8(line.owner);
            if (!owner.isEmpty()) {
                if (!people.contains(owner))
                    people[owner] = changes.create(make<Person>([&](Person& p) { p.name = owner; }));
                changes.create(make<Assignment>([&](Assignment& a) {
                    a.subject = id;
                    a.role = OwnershipRole::Owner;
                    a.person = people[owner];
                }));
            }
            if (line.good >= 0) {
                const SloId slo = changes.create(make<Slo>([&](Slo& s) {
                    s.name = u"Completeness"_s;
                    s.subject = id;
                    s.objective = Decimal {u"95"_s};
                    s.window = u"30d"_s;
                    s.budgeting = BudgetingMethod::Occurrences;
                }));
                if (line.good > 0) {
                    changes.create(make<Measurement>([&](Measurement& m) {
                        m.of = slo;
                        m.at = Instant::fromMilliseconds(Instant::now().milliseconds() - 3'600'000);
                        m.good = line.good;
                        m.total = 100;
                    }));
                }
            }
            columns.emplace_back();
            for (const bool isOut : {false, true}) {
                const DatasetId data = changes.create(make<Dataset>([&](Dataset& d) {
                    d.name = name.toLower().replace(u' ', u'_') + (isOut ? u"_out"_s : u"_in"_s);
                    d.product = id;
                    d.physicalType = isOut ? u"view"_s : u"table"_s;
                }));
                dataset[name + (isOut ? u" out"_s : u" in"_s)] = data;
                (isOut ? out : in).push_back(data);
                qint64 position = 0;
                for (const char* column : columnNames) {
                    const ColumnId made = changes.create(make<Column>([&](Column& c) {
                        c.dataset = data;
                        c.path = QStringList {QString::fromUtf8(column)};
                        c.position = position;
                        c.physicalType = position == 2 ? u"timestamp"_s : u"text"_s;
                        c.primaryKey = position == 0;
                        c.sensitivity = position == 1 ? Sensitivity::Restricted : Sensitivity::Unset;
                    }));
                    ++position;
                    columns.back().push_back(made);
                }
            }
            changes.create(make<Flow>([&](Flow& f) {
                f.from = in.back();
                f.to = out.back();
                f.evidence = FlowEvidence::Observed;
            }));
        }
        for (const auto& [from, to] : flows) {
            changes.create(make<Flow>([&, from = from, to = to](Flow& f) {
                f.from = out[std::size_t(from)];
                f.to = in[std::size_t(to)];
                f.evidence = from == 0 || from == 8 ? FlowEvidence::Declared : FlowEvidence::Observed;
            }));
            for (std::size_t c : {std::size_t(0), std::size_t(1), std::size_t(3)}) {
                changes.create(make<Flow>([&, from = from, to = to](Flow& f) {
                    f.from = columns[std::size_t(from)][5 + c];
                    f.to = columns[std::size_t(to)][c];
                    f.evidence = from == 0 || from == 8 ? FlowEvidence::Declared : FlowEvidence::Observed;
                }));
            }
        }
        const Status status = document->commitNow(changes.build(u"Fill"_s));
        Q_ASSERT(status);
    }

    template<typename T, typename F>
    static T make(F&& fill)
    {
        T record;
        fill(record);
        return record;
    }
};

/// The page at the size it has in the window of 1280x800.
struct PageWindow
{
    Workspace workspace;
    MeshPage page;

    explicit PageWindow(bool isFilled = true)
        : workspace(isFilled)
        , page(*workspace.session)
    {
        page.resize(876, 724);
        page.show();
        page.activateWindow();
        settle();
        page.canvas()->setFocus();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !page.isBusy(); }, 20'000);
    }
    Session& session() { return *workspace.session; }
    ProductId product(const QString& name) { return workspace.product.at(name); }
    bool shows(RecordId record) { return page.diagram()->view->indexOf(record) >= 0; }
    QPoint middleOf(RecordId record)
    {
        return page.canvas()->nodeRect(page.canvas()->scene().find(record)).center().toPoint();
    }
    void keepPicture(const QString& name)
    {
        const QString folder = qEnvironmentVariable("MESHSTEAD_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(30); // layouts and tiles
        page.grab().save(folder + u'/' + name + u".png");
    }
};
} // namespace

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
    void focusShowsTheHopsAndEscapeGoesBack();
    void levelsAreChosenInTheHeader();
    void aProductOpensIntoDatasetsAndTheyIntoColumns();
    void neighboursAreShownAndHidden();
    void drawingAFlowMakesARecordAndUndoTakesItBack();
    void aFlowIsNotDrawnTwice();
    void deletingAFlowIsUndone();
    void aPathShowsWhatLiesBetween();
    void tracingDimsTheRest();
    void everyColouringHasALegend_data();
    void everyColouringHasALegend();
    void anEditElsewhereIsShownAndNothingJumps();
    void anEmptyMeshAsksForAnImport();
    void theOutlineSaysTheSame();
    void theDiagramIsExported();
    void looks_data();
    void looks();
};

void TestMeshPage::showsEveryProductAtFirst()
{
    PageWindow window;
    QVERIFY(window.page.diagram());
    QCOMPARE(window.page.diagram()->scene().nodeCount(), std::size(products));
    QCOMPARE(window.page.diagram()->scene().edgeCount(), std::size(flows));
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
    window.session().select(window.workspace.dataset.at(u"Customer 360 out"_s));
    QVERIFY(window.page.canvas()->current().has_value());
    QCOMPARE(window.page.canvas()->scene().record[*window.page.canvas()->current()],
             RecordId(window.product(u"Customer 360"_s)));
}

void TestMeshPage::focusShowsTheHopsAndEscapeGoesBack()
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

void TestMeshPage::levelsAreChosenInTheHeader()
{
    PageWindow window;
    auto* level = window.page.findChild<SegmentedControl*>();
    const std::array<std::size_t, 4> nodes {4, std::size(products), 2 * std::size(products), 10 * std::size(products)};
    for (int i : {0, 2, 3, 1}) {
        level->setCurrent(i);
        QVERIFY(window.settle());
        QCOMPARE(window.page.spec().level, Level(i));
        QCOMPARE(window.page.diagram()->scene().nodeCount(), nodes[std::size_t(i)]);
    }
}

void TestMeshPage::aProductOpensIntoDatasetsAndTheyIntoColumns()
{
    PageWindow window;
    const RecordId customer = window.product(u"Customer 360"_s);
    window.session().select(customer);
    QTest::keyClick(window.page.canvas(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(window.settle());
    const auto& scene = window.page.diagram()->scene();
    QCOMPARE(scene.nodeCount(), std::size(products));
    QCOMPARE(scene.rowCount(scene.find(customer)), 2U);
    window.page.setOpen(window.workspace.dataset.at(u"Customer 360 in"_s), true);
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

void TestMeshPage::neighboursAreShownAndHidden()
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

void TestMeshPage::drawingAFlowMakesARecordAndUndoTakesItBack()
{
    PageWindow window;
    const RecordId from = window.product(u"Loyalty ledger"_s);
    const RecordId to = window.product(u"Customer 360"_s);
    const std::size_t before = window.workspace.flowCount();
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
    QCOMPARE(window.workspace.flowCount(), before + 1);
    const auto drawn = window.workspace.document->mesh().referring<&Flow::from>(from);
    QCOMPARE(drawn.size(), std::size_t(1));
    QCOMPARE(drawn.front()->to, to);
    QCOMPARE(drawn.front()->evidence, FlowEvidence::Declared);
    QVERIFY(window.settle());
    QCOMPARE(window.page.diagram()->scene().edgeCount(), std::size(flows) + 1);
    window.session().undo();
    QTRY_COMPARE(window.workspace.flowCount(), before);
    QVERIFY(window.settle());
    QCOMPARE(window.page.diagram()->scene().edgeCount(), std::size(flows));
}

void TestMeshPage::aFlowIsNotDrawnTwice()
{
    Workspace workspace;
    const RecordId from = workspace.product.at(u"Segments"_s);
    const RecordId to = workspace.product.at(u"Web events"_s);
    auto changes = drawFlow(workspace.document->mesh(), from, to);
    QVERIFY(changes.has_value());
    QVERIFY(workspace.document->commit(std::move(changes).value()).has_value());
    QCOMPARE(drawFlow(workspace.document->mesh(), from, to).error().code, Error::Code::Conflict);
    const RecordId domain = workspace.document->mesh().all<Domain>().begin()->id;
    QCOMPARE(drawFlow(workspace.document->mesh(), domain, to).error().code, Error::Code::InvalidArgument);
}

void TestMeshPage::deletingAFlowIsUndone()
{
    PageWindow window;
    window.page.setLevel(Level::Dataset);
    QVERIFY(window.settle());
    const std::size_t before = window.workspace.flowCount();
    const auto& scene = window.page.diagram()->scene();
    window.session().select(RecordId(scene.flow[scene.flowStart[0]]));
    QTest::keyClick(window.page.canvas(), Qt::Key_Delete);
    QCOMPARE(window.workspace.flowCount(), before - 1);
    window.session().undo();
    QTRY_COMPARE(window.workspace.flowCount(), before);
}

void TestMeshPage::aPathShowsWhatLiesBetween()
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

void TestMeshPage::tracingDimsTheRest()
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
    QCOMPARE(sum, int(std::size(products)));
    window.keepPicture(u"page-by-"_s + QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-'));
}

void TestMeshPage::anEditElsewhereIsShownAndNothingJumps()
{
    PageWindow window;
    const ProductId customer = window.product(u"Customer 360"_s);
    window.session().select(RecordId(customer));
    const QPoint before = window.middleOf(customer);
    ChangeSetBuilder changes(window.workspace.document->mesh());
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
    QCOMPARE(nodes, int(std::size(products)));
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
    for (const PictureFormat format : {PictureFormat::Svg, PictureFormat::Pdf, PictureFormat::Png}) {
        const QString path = folder.filePath(u"lineage.%1"_s.arg(int(format)));
        window.workspace.dialogs.paths.append(path);
        const auto before = told.size();
        window.page.exportAs(format);
        QTRY_COMPARE(told.size(), before + 1);
        QVERIFY(QFileInfo(path).size() > 1000);
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
