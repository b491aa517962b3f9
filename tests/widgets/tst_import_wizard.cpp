// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The way through the import wizard: files in, import, cancel, nothing new.

#include "import_desk.h"
#include "mesh/change_builder.h"
#include "widgets/common/search_field.h"
#include "widgets/importing/drop_zone.h"
#include "widgets/importing/import_file_model.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace mesh;

class TestImportWizard : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<ImportDesk>(); }
    void cleanup() { m_desk.reset(); }

    void anEmptyWizardSaysWhatToDropAndImportsNothing();
    void droppedFilesAreListedWithWhatTheyAre();
    void addedFilesAndFoldersAreRead();
    void theButtonSaysWhatItDoes();
    void importingCanBeUndone();
    void cancellingChangesNothing();
    void enterInAFieldDoesNotImport();
    void controlEnterImports();
    void theSameFilesAgainAreNothingNew();
    void aBrokenFileIsRefusedWithWordsWhileGoodOnesImport();
    void brokenFilesAloneCannotBeImported();
    void whatIsNoMetadataIsLeftAsideInAFolderButRefusedWhenNamed();
    void filesCanBeLeftOutAndAddedAgain();
    void leavingOutTheLastFileShowsTheDropZone();
    void anEditMeanwhileComparesAgain();
    void stoppingKeepsWhatWasThere();
    void aReadOnlyWorkspaceShowsButDoesNotImport();
    void anEmptyFolderSaysSo();
    void theSharedFilesImportTwice();

private:
    std::unique_ptr<ImportDesk> m_desk;
};

void TestImportWizard::anEmptyWizardSaysWhatToDropAndImportsNothing()
{
    QVERIFY(m_desk->wizard->findChild<DropZone*>()->isVisible());
    QVERIFY(!m_desk->button("importButton")->isEnabled());
    QCOMPARE(m_desk->button("importButton")->text(), u"Import"_s);
    QCOMPARE(m_desk->button("importButton")->toolTip(), u"Add files first."_s);
    QVERIFY(m_desk->message().isEmpty());
}

void TestImportWizard::droppedFilesAreListedWithWhatTheyAre()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(ImportDesk::data(u"shop"_s)), QUrl(u"https://mesh.example/remote.json"_s)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_desk->wizard.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_desk->wizard.get(), &drop);
    QVERIFY(m_desk->settle());

    const QAbstractItemModel* files = m_desk->table("importFileTable")->model();
    QCOMPARE(files->rowCount(), 3);
    QMap<QString, QString> formats;
    for (int row = 0; row < 3; ++row) {
        formats.insert(m_desk->cell("importFileTable", row, ImportFileModel::FileColumn).section(u'/', -1),
                       m_desk->cell("importFileTable", row, ImportFileModel::FormatColumn));
        QVERIFY(!m_desk->cell("importFileTable", row, ImportFileModel::ContentsColumn).isEmpty());
        QVERIFY(m_desk->cell("importFileTable", row, ImportFileModel::ResultColumn).contains(u"new"));
    }
    QCOMPARE(formats.value(u"orders.odcs.yaml"_s), u"ODCS data contract 3.1.0"_s);
    QCOMPARE(formats.value(u"orders.odps.yaml"_s), u"ODPS data product 1.0.0"_s);
    QCOMPARE(formats.value(u"events.ndjson"_s), u"OpenLineage events 2-0-2"_s);
    QCOMPARE(m_desk->document->mesh().size(), 0U);
}

void TestImportWizard::addedFilesAndFoldersAreRead()
{
    m_desk->dialogs.pathLists = {{ImportDesk::data(u"shop/orders.odcs.yaml"_s)}};
    QTest::mouseClick(m_desk->button("dropAddFilesButton"), Qt::LeftButton);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->table("importFileTable")->model()->rowCount(), 1);
    m_desk->dialogs.paths = {ImportDesk::data(u"shop"_s)};
    QTest::mouseClick(m_desk->button("addFolderButton"), Qt::LeftButton);
    QVERIFY(m_desk->settle());
    QVERIFY(m_desk->table("importFileTable")->model()->rowCount() >= 3);
}

void TestImportWizard::theButtonSaysWhatItDoes()
{
    m_desk->reopen({ImportDesk::data(u"shop"_s)});
    QVERIFY(!m_desk->button("importButton")->isEnabled()); // while it is reading
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->button("importButton")->text(), u"Import 3 files"_s);
    m_desk->show(2);
    const int records = int(m_desk->wizard->preparation()->changes().changes.size());
    QVERIFY(records > 5);
    QCOMPARE(m_desk->button("importButton")->text(), u"Import %1 records"_s.arg(records));
}

void TestImportWizard::importingCanBeUndone()
{
    QSignalSpy told(m_desk->session.get(), &Session::told);
    m_desk->reopen({ImportDesk::data(u"shop"_s)});
    QVERIFY(m_desk->importNow());
    QVERIFY(m_desk->document->mesh().count(Kind::Dataset) >= 2);
    QCOMPARE(m_desk->document->mesh().count(Kind::Contract), 1U);
    QCOMPARE(told.count(), 1);
    QVERIFY(told.front().at(0).toString().startsWith(u"Imported 3 files: "));
    QVERIFY(told.front().at(2).toBool()); // Undo is offered
    const auto history = m_desk->document->history();
    QVERIFY(history.has_value());
    QCOMPARE(history->size(), 1U);
    QCOMPARE(history->front().info.origin, Origin::Import);

    QVERIFY(m_desk->document->undoNow().has_value());
    QCOMPARE(m_desk->document->mesh().size(), 0U);
}

void TestImportWizard::cancellingChangesNothing()
{
    m_desk->reopen({ImportDesk::data(u"shop"_s)});
    QVERIFY(m_desk->settle());
    QSignalSpy rejected(m_desk->wizard.get(), &QDialog::rejected);
    QTest::keyClick(m_desk->wizard.get(), Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
    QCOMPARE(m_desk->document->mesh().size(), 0U);
    QVERIFY(m_desk->document->history()->empty());

    m_desk->reopen({ImportDesk::data(u"shop"_s)}); // and in the middle of reading
    QSignalSpy again(m_desk->wizard.get(), &QDialog::rejected);
    QTest::mouseClick(m_desk->button("cancelButton"), Qt::LeftButton);
    QCOMPARE(again.count(), 1);
    QCOMPARE(m_desk->document->mesh().size(), 0U);
}

void TestImportWizard::enterInAFieldDoesNotImport()
{
    m_desk->reopen({ImportDesk::data(u"shop"_s)});
    QVERIFY(m_desk->settle());
    m_desk->show(2);
    auto* search = m_desk->wizard->findChild<SearchField*>(u"previewSearch"_s);
    QTest::keyClicks(search, u"order"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(m_desk->table("previewTable"), Qt::Key_Return);
    QVERIFY(m_desk->wizard->isVisible());
    QVERIFY(!m_desk->document->isBusy());
    QCOMPARE(m_desk->document->mesh().size(), 0U);
}

void TestImportWizard::controlEnterImports()
{
    m_desk->reopen({ImportDesk::data(u"shop"_s)});
    QVERIFY(m_desk->settle());
    QVERIFY(QTest::qWaitForWindowActive(m_desk->wizard.get()));
    QSignalSpy accepted(m_desk->wizard.get(), &QDialog::accepted);
    QTest::keyClick(m_desk->wizard.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(accepted.count(), 1);
    QVERIFY(m_desk->document->mesh().size() > 0);
}

void TestImportWizard::theSameFilesAgainAreNothingNew()
{
    m_desk->reopen({ImportDesk::data(u"shop"_s)});
    QVERIFY(m_desk->importNow());
    const Mesh before = m_desk->document->mesh();
    m_desk->reopen({ImportDesk::data(u"shop"_s)});
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->message(), u"Nothing new: everything is as it was imported."_s);
    QVERIFY(!m_desk->button("importButton")->isEnabled());
    QCOMPARE(m_desk->button("cancelButton")->text(), u"Close"_s);
    QVERIFY(m_desk->wizard->preparation()->changes().isEmpty());
    QVERIFY(m_desk->wizard->preparation()->count(ImportOutcome::Unchanged) > 0);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(m_desk->cell("importFileTable", row, ImportFileModel::ResultColumn), u"Nothing new"_s);
    QVERIFY(m_desk->document->mesh() == before);
}

void TestImportWizard::aBrokenFileIsRefusedWithWordsWhileGoodOnesImport()
{
    m_desk->reopen({ImportDesk::data(u"broken.json"_s), ImportDesk::data(u"shop/orders.odcs.yaml"_s)});
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->cell("importFileTable", 0, ImportFileModel::ResultColumn), u"Refused"_s);
    QVERIFY(m_desk->cell("importFileTable", 0, ImportFileModel::ContentsColumn).size() > 20); // says why
    QVERIFY(m_desk->message().startsWith(u"1 file cannot be imported"));
    QCOMPARE(m_desk->button("importButton")->text(), u"Import 1 file"_s);
    QVERIFY(m_desk->importNow());
    QCOMPARE(m_desk->document->mesh().count(Kind::Contract), 1U);
    QCOMPARE(m_desk->document->mesh().count(Kind::File), 1U); // the broken one is not kept
}

void TestImportWizard::brokenFilesAloneCannotBeImported()
{
    m_desk->reopen({ImportDesk::data(u"broken.json"_s)});
    QVERIFY(m_desk->settle());
    QVERIFY(!m_desk->button("importButton")->isEnabled());
    QCOMPARE(m_desk->message(), u"None of these files can be imported. The table says why."_s);
}

void TestImportWizard::whatIsNoMetadataIsLeftAsideInAFolderButRefusedWhenNamed()
{
    m_desk->reopen({ImportDesk::data()});
    QVERIFY(m_desk->settle());
    const int last = m_desk->table("importFileTable")->model()->rowCount() - 1;
    QCOMPARE(m_desk->cell("importFileTable", last, ImportFileModel::FileColumn), u"import/README.md"_s);
    QCOMPARE(m_desk->cell("importFileTable", last, ImportFileModel::ResultColumn), u"Left aside"_s);
    QVERIFY(m_desk->message().startsWith(u"1 file cannot be imported")); // broken.json, which claims to be JSON
    m_desk->reopen({ImportDesk::data(u"README.md"_s)});
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->cell("importFileTable", 0, ImportFileModel::ResultColumn), u"Refused"_s);
}

void TestImportWizard::filesCanBeLeftOutAndAddedAgain()
{
    m_desk->reopen({ImportDesk::data(u"shop"_s), ImportDesk::data(u"flawed.odcs.yaml"_s)});
    QVERIFY(m_desk->settle());
    QTableView* files = m_desk->table("importFileTable");
    QCOMPARE(files->model()->rowCount(), 4);
    files->selectRow(0); // of the folder
    files->setFocus();
    QTest::keyClick(files, Qt::Key_Delete);
    QVERIFY(m_desk->settle());
    QCOMPARE(files->model()->rowCount(), 3);
    files->selectRow(2); // named itself
    QTest::mouseClick(m_desk->button("leaveOutButton"), Qt::LeftButton);
    QVERIFY(m_desk->settle());
    QCOMPARE(files->model()->rowCount(), 2);
    m_desk->wizard->addPaths({ImportDesk::data(u"shop/events.ndjson"_s)});
    QVERIFY(m_desk->settle());
    QCOMPARE(files->model()->rowCount(), 3);
}

void TestImportWizard::leavingOutTheLastFileShowsTheDropZone()
{
    m_desk->reopen({ImportDesk::data(u"flawed.odcs.yaml"_s)});
    QVERIFY(m_desk->settle());
    m_desk->table("importFileTable")->selectRow(0);
    QTest::mouseClick(m_desk->button("leaveOutButton"), Qt::LeftButton);
    QVERIFY(m_desk->wizard->findChild<DropZone*>()->isVisible());
    QVERIFY(!m_desk->button("importButton")->isEnabled());
}

void TestImportWizard::anEditMeanwhileComparesAgain()
{
    m_desk->reopen({ImportDesk::data(u"shop/orders.odps.yaml"_s)});
    QVERIFY(m_desk->settle());
    const int before = m_desk->wizard->preparation()->count(ImportOutcome::Created);
    ChangeSetBuilder changes(m_desk->document->mesh());
    Domain domain;
    domain.name = u"Commerce"_s;
    changes.create(domain);
    QVERIFY(m_desk->document->commit(changes.build(u"Add Commerce"_s)).has_value());
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->wizard->preparation()->count(ImportOutcome::Created), before - 1); // Commerce is there
    QVERIFY(m_desk->importNow());
    QCOMPARE(m_desk->document->mesh().count(Kind::Domain), 1U);
}

void TestImportWizard::stoppingKeepsWhatWasThere()
{
    m_desk->reopen({ImportDesk::data(u"shop"_s)});
    QTest::mouseClick(m_desk->button("stopButton"), Qt::LeftButton);
    QVERIFY(m_desk->settle());
    // Either it was stopped, and the drop zone is back, or it had been read already.
    QVERIFY(m_desk->wizard->findChild<DropZone*>()->isVisible() != (m_desk->wizard->preparation() != nullptr));
    QCOMPARE(m_desk->document->mesh().size(), 0U);
    m_desk->wizard->addPaths({ImportDesk::data(u"shop/orders.odcs.yaml"_s)});
    QVERIFY(m_desk->settle());
    QVERIFY(m_desk->wizard->preparation());
}

void TestImportWizard::aReadOnlyWorkspaceShowsButDoesNotImport()
{
    QVERIFY(m_desk->reopenReadOnly());
    m_desk->reopen({ImportDesk::data(u"shop"_s)});
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->table("importFileTable")->model()->rowCount(), 3);
    QVERIFY(!m_desk->button("importButton")->isEnabled());
    QVERIFY(m_desk->message().startsWith(u"This workspace is read-only."));
}

void TestImportWizard::anEmptyFolderSaysSo()
{
    QTemporaryDir empty;
    m_desk->reopen({empty.path()});
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->message(), u"There are no files in what was added."_s);
    QVERIFY(m_desk->wizard->findChild<DropZone*>()->isVisible());
}

void TestImportWizard::theSharedFilesImportTwice()
{
    const QString folder = QStringLiteral(MESHSTEAD_SHARED_DIR "/data/odcs");
    if (!QFileInfo(folder).isDir())
        QSKIP("The folder of shared reference files is not here.");
    m_desk->reopen({folder});
    QVERIFY(m_desk->settle());
    QVERIFY(m_desk->wizard->preparation()->files.size() > 20);
    QVERIFY(m_desk->importNow());
    const Mesh imported = m_desk->document->mesh();
    QVERIFY(imported.count(Kind::Contract) > 10);
    m_desk->reopen({folder});
    QVERIFY(m_desk->settle());
    QVERIFY(m_desk->wizard->preparation()->changes().isEmpty());
    QVERIFY(m_desk->document->undoNow().has_value());
    QCOMPARE(m_desk->document->mesh().size(), 0U);
}

QTEST_MAIN(TestImportWizard)
#include "tst_import_wizard.moc"
