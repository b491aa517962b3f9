// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The real window, driven as a person would: by keys and clicks, over real workspaces, with the settings in a folder of
// the test.

#include "app/main_window.h"
#include "app/search_box.h"
#include "app/settings.h"
#include "app/start_page.h"
#include "app/workspace_view.h"
#include "governance/ownership.h"
#include "items/history_model.h"
#include "mesh/change_builder.h"
#include "mesh/naming.h"
#include "widgets/common/inline_message.h"
#include "widgets/common/message_strip.h"
#include "widgets/common/search_field.h"
#include "widgets/editors/record_picker.h"
#include "widgets/history/history_page.h"
#include "widgets/importing/import_wizard.h"
#include "widgets/inspector/inspector.h"
#include "widgets/inspector/inspector_tab.h"
#include "widgets/inspector/ownership_tab.h"
#include "widgets/inspector/quality_tab.h"
#include "widgets/inspector/record_field.h"
#include "widgets/inspector/value_view.h"
#include "widgets/retailer.h"
#include "widgets/scripted_dialogs.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

/// A workspace of the small retailer.
QString makeWorkspace(const QString& path)
{
    DocumentOptions options;
    options.user = u"steward"_s;
    auto document = Document::create(path, options);
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    ChangeSet all = makeRetailer(Instant::now());
    all.info.reason = u"Import the retailer"_s;
    all.info.origin = Origin::Import;
    if (const Status status = (*document)->commitNow(std::move(all)); !status)
        qFatal("%s", qPrintable(status.error().message));
    return path;
}

/// The window with the focus, as after starting the program.
class Studio
{
public:
    ScriptedDialogs dialogs;
    MainWindow window;

    Studio()
        : window(dialogs)
    {
        window.show();
        focus();
    }
    void focus()
    {
        QApplication::setActiveWindow(&window);
        (void)QTest::qWaitForWindowActive(&window, 2000);
    }
    bool open(const QString& path)
    {
        window.openWorkspace(path);
        return QTest::qWaitFor([this] { return window.workspace() != nullptr; }, 10'000);
    }
    Session& session() const { return window.workspace()->session(); }
    Document& document() const { return window.workspace()->document(); }
    const Mesh& mesh() const { return document().mesh(); }
    RecordId product(const QString& name) const { return named(mesh(), Kind::Product, name); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, key, modifiers);
    }
    template<typename T>
    T* child(const char* name) const
    {
        return window.findChild<T*>(QLatin1String(name));
    }
    template<typename T>
    T* tab(InspectorTabId id) const
    {
        window.workspace()->inspector()->setCurrentTab(id);
        QTest::qWait(1);
        return window.workspace()->inspector()->findChild<T*>();
    }
    MessageStrip* strip() const { return window.findChild<MessageStrip*>(); }
    QStringList owners(RecordId id) const
    {
        QStringList names;
        for (const Owner& owner : ownersOf(mesh(), id, QDate::currentDate())) {
            if (owner.role == OwnershipRole::Owner)
                names += titleOf(mesh(), owner.who());
        }
        return names;
    }
    bool rename(const QString& from, const QString& to)
    {
        ChangeSetBuilder changes(mesh());
        changes.edit<Product>(ProductId {product(from).uuid}, [&](Product& p) { p.name = to; });
        return session().commit(changes.build(u"Rename %1 to %2"_s.arg(from, to)));
    }
};

RecordField* fieldIn(QWidget* parent, const QString& name)
{
    for (RecordField* field : parent->findChildren<RecordField*>(QString(name % u"Field"_s))) {
        if (field->isVisibleTo(parent))
            return field;
    }
    return nullptr;
}

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

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) const { return m_folder->filePath(name); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCoreApplication::setOrganizationName(u"MeshsteadTest"_s);
        QCoreApplication::setApplicationName(u"Studio"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        appTheme().setChoice(Theme::Choice::Light);
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
            RecordField* sensitivity = fieldIn(studio.window.workspace()->inspector(), u"sensitivity"_s);
            QVERIFY(sensitivity);
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
        studio.key(Qt::Key_3);
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

    void theWindowComesBackAsItWasLeft()
    {
        const QString file = makeWorkspace(path(u"retailer.meshstead"_s));
        {
            Studio studio;
            QVERIFY(studio.open(file));
            studio.window.resize(1100, 700);
            studio.key(Qt::Key_3);
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

    void theMessageStripOffersTheWayBack()
    {
        const QString file = makeWorkspace(path(u"retailer.meshstead"_s));
        Studio studio;
        QVERIFY(studio.open(file));
        QVERIFY(studio.rename(u"Orders daily"_s, u"Orders"_s));
        QCOMPARE(studio.strip()->message(), u"Rename Orders daily to Orders"_s);
        QPushButton* undo = nullptr;
        for (QPushButton* button : studio.strip()->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == u"Undo"_s)
                undo = button;
        }
        QVERIFY(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY(!studio.product(u"Orders daily"_s).isNull());
        QCOMPARE(studio.strip()->message(), u"Undone: Rename Orders daily to Orders"_s);
    }

    void aFieldKeepsItsOwnUndoWhileItHasSomethingTyped()
    {
        const QString file = makeWorkspace(path(u"retailer.meshstead"_s));
        Studio studio;
        QVERIFY(studio.open(file));
        QVERIFY(studio.rename(u"Orders daily"_s, u"Orders"_s));
        studio.key(Qt::Key_K);
        auto* field = studio.child<SearchField>("searchField");
        QTest::keyClicks(field, u"abc"_s);
        studio.key(Qt::Key_Z);
        QCOMPARE(field->text(), QString());
        QVERIFY(!studio.product(u"Orders"_s).isNull()); // the mesh was left alone
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
