// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// Undo, redo and stopping, in the real window: what a steward who hates losing work tries.

#include "app/studio_driver.h"

#include "items/record_table_model.h"
#include "mesh/generated_mesh.h"
#include "widgets/catalog/bulk_edit_dialog.h"
#include "widgets/catalog/catalogue_page.h"
#include "widgets/catalog/record_table.h"
#include "widgets/common/jobs_view.h"
#include "widgets/common/search_field.h"
#include "widgets/inspector/overview_tab.h"
#include "widgets/lineage/mesh_page.h"

#include <QComboBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int manyColumns = 20'000;

/// A workspace whose columns take a while to change.
QString makeLargeWorkspace(const QString& path)
{
    auto document = Document::create(path);
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    const Mesh mesh = generateMesh({.datasets = 400, .columns = manyColumns, .flows = 0, .seed = 3});
    if (const Status status = (*document)->commitNow(creating(mesh)); !status)
        qFatal("%s", qPrintable(status.error().message));
    return path;
}

} // namespace

class TestStudioUndo : public QObject
{
    Q_OBJECT

    std::unique_ptr<StudioFolder> m_folder;

    QString path(const QString& name) const { return m_folder->path(name); }

private slots:
    void init() { m_folder = std::make_unique<StudioFolder>(); }

    void theMessageStripOffersTheWayBack()
    {
        const QString file = makeWorkspace(path(u"retailer.meshstead"_s));
        Studio studio;
        QVERIFY(studio.open(file));
        QVERIFY(studio.rename(u"Orders daily"_s, u"Orders"_s));
        QCOMPARE(studio.strip()->message(), u"Rename Orders daily to Orders"_s);
        QPushButton* undo = studio.link(u"Undo"_s);
        QVERIFY(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY(!studio.product(u"Orders daily"_s).isNull());
        QCOMPARE(studio.strip()->message(), u"Undone: Rename Orders daily to Orders"_s);
        QVERIFY(studio.dialogs.asked.isEmpty()); // it was just done, and is little
        QPushButton* redo = studio.link(u"Redo"_s);
        QVERIFY(redo);
        QTest::mouseClick(redo, Qt::LeftButton);
        QTRY_VERIFY(!studio.product(u"Orders"_s).isNull());
        QVERIFY(studio.link(u"Undo"_s));
    }

    void whereTypedTextWentIsSaidUntilSomethingElseIsLookedAt()
    {
        Studio studio;
        QVERIFY(studio.open(makeWorkspace(path(u"retailer.meshstead"_s))));
        const RecordId id = studio.product(u"Customer 360"_s);
        studio.session().select(id);
        RecordField* field = fieldIn(studio.tab<OverviewTab>(InspectorTabId::Overview), u"purpose"_s);
        QVERIFY(field);
        field->beginEditing();
        QTest::keyClicks(QApplication::focusWidget(), u"Half a sentence "_s);
        ChangeSetBuilder changes(studio.mesh());
        changes.edit<Product>(id.as<Kind::Product>(), [](Product& product) { product.purpose = u"Theirs"_s; });
        QVERIFY(studio.document().commitNow(changes.build(u"As a colleague"_s)));
        studio.session().select(studio.product(u"Orders daily"_s));
        QVERIFY2(studio.strip()->message().contains(u"clipboard"), qPrintable(studio.strip()->message()));
        studio.session().select(studio.product(u"Customer master"_s));
        QVERIFY(studio.strip()->message().isEmpty());
    }

    void whatIsGoneIsNotOfferedAnyMore()
    {
        Studio studio;
        QVERIFY(studio.open(makeWorkspace(path(u"retailer.meshstead"_s))));
        studio.window.workspace()->showPage(Session::Page::Mesh);
        auto* mesh = studio.window.findChild<MeshPage*>();
        const auto settle = [mesh] { return QTest::qWaitFor([mesh] { return mesh->diagram() && !mesh->isBusy(); }); };
        QVERIFY(settle());
        mesh->setLevel(Level::Dataset); // a step to go back from
        QVERIFY(settle());
        const RecordId first = mesh->canvas()->scene().record.front();
        studio.session().select(first);
        mesh->canvas()->setFocus();
        QTest::keyClick(mesh->canvas(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(settle());
        QVERIFY(studio.strip()->message().startsWith(u"Move"_s));
        QVERIFY(studio.link(u"Undo"_s));
        mesh->goBack();
        QVERIFY(settle());
        QVERIFY2(studio.strip()->message().isEmpty(), qPrintable(studio.strip()->message()));
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

    void muchFromAnEarlierSessionIsTakenBackOnlyAfterAQuestion()
    {
        const QString file = makeWorkspace(path(u"retailer.meshstead"_s));
        Studio studio;
        QVERIFY(studio.open(file));
        const Mesh before = studio.mesh();
        studio.key(Qt::Key_Z); // whoever presses it once too often
        QCOMPARE(studio.dialogs.asked.size(), 1);
        QVERIFY(studio.mesh() == before);
        const Question& asked = studio.dialogs.asked.first();
        QCOMPARE(asked.title, u"Take back \"Import the retailer\"?"_s);
        QVERIFY2(asked.text.startsWith(u"steward did this on "_s), qPrintable(asked.text));
        QVERIFY2(asked.text.contains(u"Records that would be deleted:"_s), qPrintable(asked.text));
        QVERIFY(asked.details.contains(u"17 products"_s));
        QVERIFY(asked.isDestructive); // Enter must not do it

        studio.dialogs.answers = {Answer::Confirm};
        studio.key(Qt::Key_Z);
        QTRY_COMPARE(studio.mesh().count(Kind::Product), std::size_t(0));
        QVERIFY2(studio.strip()->message().startsWith(u"Undone: Import the retailer, by steward on "_s),
                 qPrintable(studio.strip()->message()));
        QVERIFY(studio.link(u"Redo"_s));
        QTest::mouseClick(studio.link(u"Redo"_s), Qt::LeftButton);
        QTRY_VERIFY(studio.mesh() == before);
        QCOMPARE(studio.dialogs.asked.size(), 2); // bringing back loses nothing
    }

    void aLittleFromAnEarlierSessionIsTakenBackAndSaid()
    {
        const QString file = makeWorkspace(path(u"retailer.meshstead"_s));
        {
            Studio studio;
            QVERIFY(studio.open(file));
            QVERIFY(studio.rename(u"Orders daily"_s, u"Orders"_s));
        }
        Studio studio;
        QVERIFY(studio.open(file));
        studio.key(Qt::Key_Z);
        QTRY_VERIFY(!studio.product(u"Orders daily"_s).isNull());
        QVERIFY(studio.dialogs.asked.isEmpty());
        const QString user = studio.document().user();
        QVERIFY2(studio.strip()->message().startsWith(u"Undone: Rename Orders daily to Orders, by %1 on "_s.arg(user)),
                 qPrintable(studio.strip()->message()));
        QVERIFY(studio.link(u"Redo"_s));
        studio.key(Qt::Key_Z); // the import is next, and that is much
        QCOMPARE(studio.dialogs.asked.size(), 1);
    }

    void stoppingALargeChangeLeavesTheStateBefore()
    {
        const QString file = makeLargeWorkspace(path(u"large.meshstead"_s));
        Mesh before;
        qint64 entries = 0;
        {
            Studio studio;
            QVERIFY(studio.open(file));
            before = studio.mesh();
            entries = qint64(studio.document().history()->size());
            auto* page = qobject_cast<CataloguePage*>(studio.window.workspace()->pageWidget(Session::Page::Catalogue));
            studio.key(Qt::Key_2);
            page->setKind(Kind::Column);
            const int columns = int(before.count(Kind::Column));
            QTRY_COMPARE(page->model().rowCount(), columns);
            page->table().setFocus();
            studio.key(Qt::Key_A);
            QTRY_COMPARE(studio.session().selection().size(), std::size_t(columns));
            studio.key(Qt::Key_E);
            auto* dialog = page->findChild<BulkEditDialog*>();
            QTRY_VERIFY(dialog && dialog->isVisible());
            dialog->chooseField(u"tags"_s);
            auto* edit = dialog->findChild<QLineEdit*>(u"tagsEdit"_s);
            QVERIFY(edit);
            edit->setFocus();
            QTest::keyClicks(edit, u"reviewed"_s);
            QTest::keyClick(edit, Qt::Key_Return);
            auto* apply = dialog->findChild<QPushButton*>(u"bulkApply"_s);
            QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), 30'000);
            QTest::mouseClick(apply, Qt::LeftButton);
            QVERIFY(studio.document().isBusy());

            auto* job = studio.strip()->findChild<JobRow*>(u"currentJob"_s);
            QVERIFY(job && job->isVisible());
            QTest::mouseClick(job->findChild<QToolButton*>(), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(!studio.document().isBusy(), 30'000);
            QVERIFY(studio.mesh() == before);
            QCOMPARE(studio.strip()->message(), u"Stopped. Nothing was changed."_s);
            QVERIFY(!job->isVisible());
        }
        // Nor is half of it on disk.
        const auto again = Document::open(file);
        QVERIFY(again);
        QVERIFY((*again)->mesh() == before);
        QCOMPARE(qint64((*again)->history()->size()), entries);
    }
};

} // namespace mesh

QTEST_MAIN(mesh::TestStudioUndo)
#include "tst_studio_undo.moc"
