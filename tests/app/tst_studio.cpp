// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The real window, driven as a person would: by keys and clicks, over real workspaces, with the settings in a folder of
// the test.

#include "app/studio_driver.h"

#include "app/search_box.h"
#include "app/settings.h"
#include "app/start_page.h"
#include "items/history_model.h"
#include "widgets/common/inline_message.h"
#include "widgets/common/page_header.h"
#include "widgets/common/search_field.h"
#include "widgets/editors/record_picker.h"
#include "widgets/history/history_page.h"
#include "widgets/importing/import_wizard.h"
#include "widgets/inspector/inspector_tab.h"
#include "widgets/inspector/ownership_tab.h"
#include "widgets/inspector/quality_tab.h"
#include "widgets/inspector/value_view.h"
#include "widgets/lineage/exploring/canvas_search.h"
#include "widgets/lineage/mesh_page.h"

#include <QComboBox>
#include <QDropEvent>
#include <QListView>
#include <QMap>
#include <QMimeData>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

void drop(QWidget& window, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

class TestStudio : public QObject
{
    Q_OBJECT

    std::unique_ptr<StudioFolder> m_folder;

    QString path(const QString& name) const { return m_folder->path(name); }

private slots:
    void init() { m_folder = std::make_unique<StudioFolder>(); }

    void everyPageFitsIntoTheSmallestWindow()
    {
        Studio studio;
        QVERIFY(studio.open(makeWorkspace(path(u"retailer.meshstead"_s))));
        studio.session().select(RecordId(studio.product(u"Customer 360"_s)));
        MainWindow& window = studio.window;
        window.resize(window.minimumSize());
        auto* pages = window.findChild<WorkspaceView*>();
        for (const Session::Page page :
             {Session::Page::Mesh, Session::Page::Catalogue, Session::Page::Sharing, Session::Page::History}) {
            pages->showPage(page);
            QVERIFY(QTest::qWaitFor([&] { return !pages->findChild<MeshPage*>()->isBusy(); }));
            for (const auto* header : pages->findChildren<PageHeader*>()) {
                if (header->isVisible())
                    QVERIFY2(header->layout()->minimumSize().width() <= header->width(), qPrintable(header->title()));
            }
            const auto* inspector = pages->findChild<Inspector*>();
            QVERIFY(inspector->isVisible());
            QVERIFY(inspector->mapTo(&window, inspector->rect().bottomRight()).x() <= window.width());
        }
    }

    void aStewardFindsEditsUndoesAndFindsEverythingAgain()
    {
        const QString file = makeWorkspace(path(u"retailer.meshstead"_s));
        RecordId id;
        SloId slo;
        {
            Studio studio;
            QVERIFY(studio.open(file));
            id = studio.product(u"Customer 360"_s);

            // Finds the product in spite of a typo.
            studio.key(Qt::Key_K);
            auto* field = studio.child<SearchField>("searchField");
            QTRY_VERIFY(field->hasFocus());
            QTest::keyClicks(field, u"custmer 36"_s);
            auto* results = studio.child<QListView>("searchResults");
            QTRY_VERIFY(results->isVisible() && results->model()->rowCount() > 0);
            QTRY_COMPARE(results->model()->index(0, 0).data().toString(), u"Customer 360"_s);
            studio.key(Qt::Key_Return, Qt::NoModifier);
            QCOMPARE(studio.session().current(), id);
            QVERIFY(!results->isVisible());

            // Changes its owner.
            auto* ownership = studio.tab<OwnershipTab>(InspectorTabId::Ownership);
            auto* who = ownership->findChild<RecordPicker*>(u"ownerWho"_s);
            who->setFocus();
            QTest::keyClicks(who, u"Jonas Weber"_s);
            QTest::keyClick(ownership->findChild<QPushButton*>(u"ownerSet"_s), Qt::Key_Space);
            QCOMPARE(studio.owners(id), QStringList {u"Jonas Weber"_s});

            // Changes an SLO.
            auto* quality = studio.tab<QualityTab>(InspectorTabId::Quality);
            auto* card = quality->findChild<SloCard*>();
            QVERIFY(card);
            card->setOpen(true);
            QTRY_VERIFY(fieldIn(card, u"objective"_s));
            RecordField* objective = fieldIn(card, u"objective"_s);
            objective->view()->setFocus();
            QTest::keyClick(objective->view(), Qt::Key_Return);
            auto* number = objective->findChild<QLineEdit*>(u"objectiveEdit"_s);
            QVERIFY(number);
            number->selectAll();
            QTest::keyClicks(number, u"97.5"_s);
            QTest::keyClick(number, Qt::Key_Return);
            for (const Slo* each : studio.mesh().referring<&Slo::subject>(id)) {
                if (each->objective.text == u"97.5")
                    slo = each->id;
            }
            QVERIFY(!slo.isNull());

            // Changes what it may be used for.
            auto* consent = studio.tab<InspectorTab>(InspectorTabId::Consent);
            QVERIFY(consent);
            QTRY_VERIFY(fieldIn(studio.window.workspace()->inspector(), u"sensitivity"_s));
            RecordField* sensitivity = fieldIn(studio.window.workspace()->inspector(), u"sensitivity"_s);
            sensitivity->beginEditing();
            auto* combo = sensitivity->findChild<QComboBox*>(u"sensitivityEdit"_s);
            combo->hidePopup();
            combo->setFocus();
            QTest::keyClicks(combo, u"R"_s);
            QTest::keyClick(combo, Qt::Key_Return);
            QCOMPARE(studio.mesh().find(id.as<Kind::Product>())->sensitivity, Sensitivity::Restricted);

            // Takes the last one back, from wherever the focus is, also in an empty field.
            studio.child<SearchField>("searchField")->setFocus();
            studio.key(Qt::Key_Z);
            QTRY_COMPARE(studio.mesh().find(id.as<Kind::Product>())->sensitivity, Sensitivity::Confidential);
            QVERIFY(studio.strip()->message().startsWith(u"Undone:"_s));
            QVERIFY(studio.window.close());
        }

        Studio studio;
        QVERIFY(studio.open(file));
        QCOMPARE(studio.owners(id), QStringList {u"Jonas Weber"_s});
        QCOMPARE(studio.mesh().find(slo)->objective.text, u"97.5"_s);
        QCOMPARE(studio.mesh().find(id.as<Kind::Product>())->sensitivity, Sensitivity::Confidential);
        studio.key(Qt::Key_4);
        QTRY_COMPARE(studio.window.workspace()->page(), Session::Page::History);
        auto* page = qobject_cast<HistoryPage*>(studio.window.workspace()->pageWidget(Session::Page::History));
        QTRY_COMPARE(page->table()->model()->rowCount(), 5); // import, owner, SLO, consent, undo
        QCOMPARE(page->table()->model()->index(4, HistoryModel::WhyColumn).data().toString(), u"Import the retailer"_s);
        // And what was undone can still be done again.
        QVERIFY(studio.document().canRedo());
        studio.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(studio.mesh().find(id.as<Kind::Product>())->sensitivity, Sensitivity::Restricted);
    }

    void theThemeSwitchesWhileItRunsAndIsRemembered()
    {
        Studio studio;
        QVERIFY(!appTheme().isDark());
        const QColor light = studio.window.palette().color(QPalette::Window);
        studio.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(appTheme().isDark());
        QVERIFY(studio.window.palette().color(QPalette::Window) != light);
        QCOMPARE(settings::theme.read(), u"dark"_s);
        studio.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!appTheme().isDark());
        QCOMPARE(studio.window.palette().color(QPalette::Window), light);
    }

    void noKeyHasTwoMeaningsOnAPage()
    {
        Studio studio;
        QVERIFY(studio.open(makeWorkspace(path(u"retailer.meshstead"_s))));
        for (const Session::Page page : {Session::Page::Mesh, Session::Page::Catalogue, Session::Page::History}) {
            studio.window.workspace()->showPage(page);
            QMap<QKeySequence, QString> meanings;
            for (const QAction* action :
                 studio.window.actions() + studio.window.workspace()->pageWidget(page)->actions()) {
                for (const QKeySequence& key : action->shortcuts()) {
                    QVERIFY2(!meanings.contains(key),
                             qPrintable(key.toString() % u": " % meanings.value(key) % u"; " % action->text()));
                    meanings.insert(key, action->text());
                }
            }
        }
    }

    void theKeysOfAPageWorkFromWhereverTheFocusIs()
    {
        Studio studio;
        QVERIFY(studio.open(makeWorkspace(path(u"retailer.meshstead"_s))));
        studio.window.workspace()->showPage(Session::Page::Mesh);
        studio.key(Qt::Key_K);
        auto* field = studio.child<SearchField>("searchField");
        QTRY_VERIFY(field->hasFocus());
        auto* search = studio.window.findChild<CanvasSearch*>();
        QVERIFY(search && !search->isVisible());
        studio.key(Qt::Key_F);
        QTRY_VERIFY(search->isVisible());
    }

    void theWindowComesBackAsItWasLeft()
    {
        const QString file = makeWorkspace(path(u"retailer.meshstead"_s));
        {
            Studio studio;
            QVERIFY(studio.open(file));
            studio.window.resize(1100, 700);
            studio.key(Qt::Key_4);
            QTRY_COMPARE(studio.window.workspace()->page(), Session::Page::History);
            studio.key(Qt::Key_I);
            QVERIFY(!studio.window.workspace()->isInspectorVisible());
            QVERIFY(studio.window.close());
        }
        Studio studio;
        QCOMPARE(studio.window.size(), QSize(1100, 700));
        QVERIFY(studio.open(file));
        QCOMPARE(studio.window.workspace()->page(), Session::Page::History);
        QVERIFY(!studio.window.workspace()->isInspectorVisible());
        QCOMPARE(studio.window.windowTitle(), u"retailer - Meshstead"_s);
    }

    void theInspectorIsTornOffAndPutBack()
    {
        const QString file = makeWorkspace(path(u"retailer.meshstead"_s));
        QRect place;
        {
            Studio studio;
            QVERIFY(studio.open(file));
            WorkspaceView* workspace = studio.window.workspace();
            Inspector* inspector = workspace->inspector();
            inspector->setCurrentTab(InspectorTabId::Overview);
            const int docked = inspector->width();
            studio.session().select(studio.product(u"Customer 360"_s));
            QTest::mouseClick(inspector->findChild<QToolButton*>(u"inspectorPlace"_s), Qt::LeftButton);
            QVERIFY(workspace->isInspectorTornOff());
            QWidget* window = inspector->window();
            QVERIFY(window != &studio.window && window->isVisible());

            // It still follows the selection, edits, and knows the keys of the studio.
            studio.session().select(studio.product(u"Orders daily"_s));
            QApplication::setActiveWindow(window);
            QVERIFY(QTest::qWaitForWindowActive(window));
            QTRY_VERIFY(fieldIn(inspector, u"version"_s));
            RecordField* version = fieldIn(inspector, u"version"_s);
            version->view()->setFocus();
            QTest::keyClick(version->view(), Qt::Key_Return);
            auto* edit = version->findChild<QLineEdit*>(u"versionEdit"_s);
            edit->selectAll();
            QTest::keyClicks(edit, u"9.9"_s);
            QTest::keyClick(edit, Qt::Key_Return);
            QCOMPARE(studio.mesh().find(studio.product(u"Orders daily"_s)).value(u"version").to<QString>(), u"9.9"_s);
            studio.key(Qt::Key_Z);
            QTRY_COMPARE(studio.mesh().find(studio.product(u"Orders daily"_s)).value(u"version").to<QString>(),
                         u"2.1.0"_s);
            studio.key(Qt::Key_I); // folded and unfolded where it is
            QVERIFY(!window->isVisible());
            studio.focus();
            studio.key(Qt::Key_I);
            QVERIFY(window->isVisible());

            QVERIFY(!window->close()); // which puts it back
            QVERIFY(!workspace->isInspectorTornOff());
            QCOMPARE(inspector->window(), &studio.window);
            QTRY_COMPARE(inspector->width(), docked);
            studio.focus();
            studio.key(Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
            QVERIFY(workspace->isInspectorTornOff());
            inspector->window()->setGeometry(200, 150, 420, 600);
            QTRY_COMPARE(inspector->window()->size(), QSize(420, 600));
            place = inspector->window()->geometry();
            QVERIFY(studio.window.close());
        }
        Studio studio;
        QVERIFY(studio.open(file));
        QVERIFY(studio.window.workspace()->isInspectorTornOff());
        QTRY_COMPARE(studio.window.workspace()->inspector()->window()->geometry(), place);
    }

    void whatIsBeingTypedIsKeptWhenTheWorkspaceCloses()
    {
        const QString file = makeWorkspace(path(u"retailer.meshstead"_s));
        RecordId id;
        {
            Studio studio;
            QVERIFY(studio.open(file));
            id = studio.product(u"Orders daily"_s);
            studio.session().select(id);
            QTRY_VERIFY(fieldIn(studio.window.workspace()->inspector(), u"version"_s));
            RecordField* version = fieldIn(studio.window.workspace()->inspector(), u"version"_s);
            version->view()->setFocus();
            QTest::keyClick(version->view(), Qt::Key_Return);
            auto* edit = version->findChild<QLineEdit*>(u"versionEdit"_s);
            edit->selectAll();
            QTest::keyClicks(edit, u"7.0"_s);
            QVERIFY(studio.window.close());
        }
        Studio studio;
        QVERIFY(studio.open(file));
        QCOMPARE(studio.mesh().find(id).value(u"version").to<QString>(), u"7.0"_s);
    }

    void recentWorkspacesAreOfferedOnTheStartPage()
    {
        const QString file = makeWorkspace(path(u"retailer.meshstead"_s));
        {
            Studio studio;
            QVERIFY(studio.window.findChildren<QPushButton*>(u"recentWorkspace"_s).isEmpty());
            QVERIFY(studio.open(file));
            studio.key(Qt::Key_W);
            QTRY_VERIFY(!studio.window.workspace());
        }
        Studio studio;
        auto recent = studio.window.findChildren<QPushButton*>(u"recentWorkspace"_s);
        QCOMPARE(recent.size(), 1);
        QCOMPARE(recent[0]->text(), u"retailer"_s);
        QTest::mouseClick(recent[0], Qt::LeftButton);
        QTRY_VERIFY(studio.window.workspace());
        studio.key(Qt::Key_W);
        QTRY_VERIFY(!studio.window.workspace());

        // One whose file is gone is shown as such, and can be taken off the list.
        QVERIFY(QFile::remove(file));
        studio.window.findChild<StartPage*>()->refresh();
        recent = studio.window.findChildren<QPushButton*>(u"recentWorkspace"_s);
        QVERIFY(!recent[0]->isEnabled());
        QTest::mouseClick(studio.child<QToolButton>("forgetWorkspace"), Qt::LeftButton);
        QTRY_VERIFY(studio.window.findChildren<QPushButton*>(u"recentWorkspace"_s).isEmpty());
    }

    void droppedFilesOpenTheImportWizard()
    {
        const QString file = makeWorkspace(path(u"retailer.meshstead"_s));
        QFile contract(path(u"orders.odcs.yaml"_s));
        QVERIFY(contract.open(QIODevice::WriteOnly));
        contract.write("apiVersion: v3.0.2\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\n"
                       "schema:\n  - name: orders\n    properties:\n      - name: order_id\n        logicalType: "
                       "string\n");
        contract.close();
        Studio studio;
        QVERIFY(studio.open(file));
        drop(studio.window, {contract.fileName()});
        QTRY_VERIFY(studio.window.findChild<ImportWizard*>());
        auto* wizard = studio.window.findChild<ImportWizard*>();
        QTRY_VERIFY(wizard->isVisible());
        QCOMPARE(wizard->paths(), QStringList {contract.fileName()});
        QTRY_VERIFY(wizard->preparation());
        wizard->reject();
        QTRY_VERIFY(!studio.window.findChild<ImportWizard*>());
    }

    void aDroppedWorkspaceIsOpened()
    {
        const QString file = makeWorkspace(path(u"retailer.meshstead"_s));
        Studio studio;
        drop(studio.window, {file});
        QTRY_VERIFY(studio.window.workspace());
        QCOMPARE(studio.document().path(), file);
    }

    void commandsAreRunFromTheSearchBox()
    {
        Studio studio;
        const QString file = makeWorkspace(path(u"retailer.meshstead"_s));
        QVERIFY(studio.open(file));
        studio.key(Qt::Key_K);
        QTest::keyClicks(studio.child<SearchField>("searchField"), u"go to hist"_s);
        auto* results = studio.child<QListView>("searchResults");
        QTRY_VERIFY(results->isVisible() && results->model()->index(0, 0).data().toString().contains(u"History"_s));
        studio.key(Qt::Key_Return, Qt::NoModifier);
        QCOMPARE(studio.window.workspace()->page(), Session::Page::History);
    }

    void anEarlierDateSaysSoAboveEveryPage()
    {
        const QString file = makeWorkspace(path(u"retailer.meshstead"_s));
        Studio studio;
        QVERIFY(studio.open(file));
        QTest::qWait(5); // the change below is at a later millisecond
        const Instant before = Instant::now();
        QTest::qWait(5);
        QVERIFY(studio.rename(u"Orders daily"_s, u"Orders"_s));
        auto* past = studio.child<InlineMessage>("pastMessage");
        QVERIFY(!past->isVisible());
        studio.session().showAsOf(before);
        QTRY_VERIFY(past->isVisible());
        QVERIFY(!named(studio.session().shown(), Kind::Product, u"Orders daily"_s).isNull());
        QVERIFY(!studio.rename(u"Orders"_s, u"Something else"_s)); // nothing can be changed
        emit past->actionTriggered();
        QTRY_VERIFY(!past->isVisible());
        QVERIFY(!named(studio.session().shown(), Kind::Product, u"Orders"_s).isNull());
    }

    void aFileThatIsNoWorkspaceLeavesTheStartPageWithTheReason()
    {
        QFile file(path(u"broken.meshstead"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no workspace");
        file.close();
        Studio studio;
        studio.window.openWorkspace(file.fileName());
        QTRY_VERIFY(!studio.strip()->message().isEmpty());
        QVERIFY(!studio.window.workspace());
        QCOMPARE(studio.strip()->jobCount(), 0);
    }
};

} // namespace mesh

QTEST_MAIN(mesh::TestStudio)
#include "tst_studio.moc"
