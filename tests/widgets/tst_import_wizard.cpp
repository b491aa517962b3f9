// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/change_list_model.h"
#include "mesh/change_builder.h"
#include "widgets/common/chip.h"
#include "widgets/common/dialog_service.h"
#include "widgets/common/inline_message.h"
#include "widgets/common/search_field.h"
#include "widgets/common/segmented_control.h"
#include "widgets/importing/drop_zone.h"
#include "widgets/importing/import_file_model.h"
#include "widgets/importing/import_issue_model.h"
#include "widgets/importing/import_preview_model.h"
#include "widgets/importing/import_wizard.h"
#include "widgets/session/session.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mesh;

namespace {

/// Answers in the place of a person.
class Answers : public DialogService
{
public:
    QStringList files;
    QString folder;

    Answer ask(QWidget*, const Question&) override { return Answer::Cancel; }
    void tell(QWidget*, const QString&, const QString&) override { }
    std::optional<QString> askText(QWidget*, const QString&, const QString&, const QString&, const QString&) override
    {
        return {};
    }
    QString openFile(QWidget*, const FileRequest&) override { return files.value(0); }
    QStringList openFiles(QWidget*, const FileRequest&) override { return files; }
    QString openFolder(QWidget*, const FileRequest&) override { return folder; }
    QString saveFile(QWidget*, const FileRequest&) override { return {}; }
};

const QString data = QStringLiteral(MESHSTEAD_SOURCE_DIR "/tests/data/import/");

} // namespace

class TestImportWizard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

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
    void issuesAreFilteredSearchedAndCopied();
    void issuesOfOneFileCanBeShown();
    void thePreviewIsFilteredAndSearched();
    void thePreviewShowsTheFieldsOfARecord();
    void filesCanBeLeftOutAndAddedAgain();
    void leavingOutTheLastFileShowsTheDropZone();
    void anEditMeanwhileComparesAgain();
    void stoppingKeepsWhatWasThere();
    void aReadOnlyWorkspaceShowsButDoesNotImport();
    void anEmptyFolderSaysSo();
    void everyControlHasANameAndIsReachedByTab();
    void theModelsHoldToTheirContract();
    void theSharedFilesImportTwice();
    void picturesAreDrawn();

private:
    /// Waits for the reading to end.
    bool settle();
    QPushButton* button(const char* name) const { return m_wizard->findChild<QPushButton*>(QLatin1String(name)); }
    QTableView* table(const char* name) const { return m_wizard->findChild<QTableView*>(QLatin1String(name)); }
    QString cell(const char* tableName, int row, int column) const
    {
        return table(tableName)->model()->index(row, column).data().toString();
    }
    QString message() const
    {
        const auto* label = m_wizard->findChild<InlineMessage*>(u"importMessage"_s);
        return label->isVisibleTo(m_wizard.get()) ? label->text() : QString();
    }
    void show(int view) { m_wizard->findChild<SegmentedControl*>(u"importViews"_s)->setCurrent(view); }
    void reopen(const QStringList& paths);
    bool importNow();

    QTemporaryDir m_folder;
    int m_count = 0;
    Answers m_answers;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ImportWizard> m_wizard;
};

void TestImportWizard::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestImportWizard::init()
{
    auto document = Document::create(m_folder.filePath(u"%1.meshstead"_s.arg(++m_count)));
    QVERIFY(document.has_value());
    m_document = std::move(*document);
    m_session = std::make_unique<Session>(*m_document, m_answers);
    reopen({});
}

void TestImportWizard::cleanup()
{
    m_wizard.reset();
    m_session.reset();
    m_document.reset();
    m_answers.files.clear();
    m_answers.folder.clear();
}

void TestImportWizard::reopen(const QStringList& paths)
{
    m_wizard = std::make_unique<ImportWizard>(*m_session);
    m_wizard->show();
    if (!paths.isEmpty())
        m_wizard->addPaths(paths);
}

bool TestImportWizard::settle()
{
    return QTest::qWaitFor([this] { return !button("stopButton")->isVisibleTo(m_wizard.get()); }, 60000);
}

bool TestImportWizard::importNow()
{
    if (!settle() || !button("importButton")->isEnabled())
        return false;
    QSignalSpy accepted(m_wizard.get(), &QDialog::accepted);
    QTest::mouseClick(button("importButton"), Qt::LeftButton);
    return QTest::qWaitFor([&] { return accepted.count() == 1; }, 60000);
}

void TestImportWizard::anEmptyWizardSaysWhatToDropAndImportsNothing()
{
    QVERIFY(m_wizard->findChild<DropZone*>()->isVisible());
    QVERIFY(!button("importButton")->isEnabled());
    QCOMPARE(button("importButton")->text(), u"Import"_s);
    QCOMPARE(button("importButton")->toolTip(), u"Add files first."_s);
    QVERIFY(message().isEmpty());
}

void TestImportWizard::droppedFilesAreListedWithWhatTheyAre()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(data + u"shop"_s), QUrl(u"https://mesh.example/remote.json"_s)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_wizard.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_wizard.get(), &drop);
    QVERIFY(settle());

    const QAbstractItemModel* files = table("importFileTable")->model();
    QCOMPARE(files->rowCount(), 3);
    QMap<QString, QString> formats;
    for (int row = 0; row < 3; ++row) {
        formats.insert(cell("importFileTable", row, ImportFileModel::FileColumn).section(u'/', -1),
                       cell("importFileTable", row, ImportFileModel::FormatColumn));
        QVERIFY(!cell("importFileTable", row, ImportFileModel::ContentsColumn).isEmpty());
        QVERIFY(cell("importFileTable", row, ImportFileModel::ResultColumn).contains(u"new"));
    }
    QCOMPARE(formats.value(u"orders.odcs.yaml"_s), u"ODCS data contract 3.1.0"_s);
    QCOMPARE(formats.value(u"orders.odps.yaml"_s), u"ODPS data product 1.0.0"_s);
    QCOMPARE(formats.value(u"events.ndjson"_s), u"OpenLineage events 2-0-2"_s);
    QCOMPARE(m_document->mesh().size(), 0U);
}

void TestImportWizard::addedFilesAndFoldersAreRead()
{
    m_answers.files = {data + u"shop/orders.odcs.yaml"_s};
    QTest::mouseClick(button("dropAddFilesButton"), Qt::LeftButton);
    QVERIFY(settle());
    QCOMPARE(table("importFileTable")->model()->rowCount(), 1);
    m_answers.folder = data + u"shop"_s;
    QTest::mouseClick(button("addFolderButton"), Qt::LeftButton);
    QVERIFY(settle());
    QVERIFY(table("importFileTable")->model()->rowCount() >= 3);
}

void TestImportWizard::theButtonSaysWhatItDoes()
{
    reopen({data + u"shop"_s});
    QVERIFY(!button("importButton")->isEnabled()); // while it is reading
    QVERIFY(settle());
    QCOMPARE(button("importButton")->text(), u"Import 3 files"_s);
    show(2);
    const int records = int(m_wizard->preparation()->changes.changes.size());
    QVERIFY(records > 5);
    QCOMPARE(button("importButton")->text(), u"Import %1 records"_s.arg(records));
}

void TestImportWizard::importingCanBeUndone()
{
    QSignalSpy told(m_session.get(), &Session::told);
    reopen({data + u"shop"_s});
    QVERIFY(importNow());
    QVERIFY(m_document->mesh().count(Kind::Dataset) >= 2);
    QCOMPARE(m_document->mesh().count(Kind::Contract), 1U);
    QCOMPARE(told.count(), 1);
    QVERIFY(told.front().at(0).toString().startsWith(u"Imported 3 files: "));
    QVERIFY(told.front().at(2).toBool()); // Undo is offered
    const auto history = m_document->history();
    QVERIFY(history.has_value());
    QCOMPARE(history->size(), 1U);
    QCOMPARE(history->front().info.origin, Origin::Import);

    QVERIFY(m_document->undoNow().has_value());
    QCOMPARE(m_document->mesh().size(), 0U);
}

void TestImportWizard::cancellingChangesNothing()
{
    reopen({data + u"shop"_s});
    QVERIFY(settle());
    QSignalSpy rejected(m_wizard.get(), &QDialog::rejected);
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
    QCOMPARE(m_document->mesh().size(), 0U);
    QVERIFY(m_document->history()->empty());

    reopen({data + u"shop"_s}); // and in the middle of reading
    QSignalSpy again(m_wizard.get(), &QDialog::rejected);
    QTest::mouseClick(button("cancelButton"), Qt::LeftButton);
    QCOMPARE(again.count(), 1);
    QCOMPARE(m_document->mesh().size(), 0U);
}

void TestImportWizard::enterInAFieldDoesNotImport()
{
    reopen({data + u"shop"_s});
    QVERIFY(settle());
    show(2);
    auto* search = m_wizard->findChild<SearchField*>(u"previewSearch"_s);
    QTest::keyClicks(search, u"order"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(table("previewTable"), Qt::Key_Return);
    QVERIFY(m_wizard->isVisible());
    QVERIFY(!m_document->isBusy());
    QCOMPARE(m_document->mesh().size(), 0U);
}

void TestImportWizard::controlEnterImports()
{
    reopen({data + u"shop"_s});
    QVERIFY(settle());
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    QSignalSpy accepted(m_wizard.get(), &QDialog::accepted);
    QTest::keyClick(m_wizard.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(accepted.count(), 1);
    QVERIFY(m_document->mesh().size() > 0);
}

void TestImportWizard::theSameFilesAgainAreNothingNew()
{
    reopen({data + u"shop"_s});
    QVERIFY(importNow());
    const Mesh before = m_document->mesh();
    reopen({data + u"shop"_s});
    QVERIFY(settle());
    QCOMPARE(message(), u"Nothing new: everything is as it was imported."_s);
    QVERIFY(!button("importButton")->isEnabled());
    QCOMPARE(button("cancelButton")->text(), u"Close"_s);
    QVERIFY(m_wizard->preparation()->changes.isEmpty());
    QVERIFY(m_wizard->preparation()->count(ImportOutcome::Unchanged) > 0);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(cell("importFileTable", row, ImportFileModel::ResultColumn), u"Nothing new"_s);
    QVERIFY(m_document->mesh() == before);
}

void TestImportWizard::aBrokenFileIsRefusedWithWordsWhileGoodOnesImport()
{
    reopen({data + u"broken.json"_s, data + u"shop/orders.odcs.yaml"_s});
    QVERIFY(settle());
    QCOMPARE(cell("importFileTable", 0, ImportFileModel::ResultColumn), u"Refused"_s);
    QVERIFY(cell("importFileTable", 0, ImportFileModel::ContentsColumn).size() > 20); // says why
    QVERIFY(message().startsWith(u"1 file cannot be imported"));
    QCOMPARE(button("importButton")->text(), u"Import 1 file"_s);
    QVERIFY(importNow());
    QCOMPARE(m_document->mesh().count(Kind::Contract), 1U);
    QCOMPARE(m_document->mesh().count(Kind::File), 1U); // the broken one is not kept
}

void TestImportWizard::brokenFilesAloneCannotBeImported()
{
    reopen({data + u"broken.json"_s});
    QVERIFY(settle());
    QVERIFY(!button("importButton")->isEnabled());
    QCOMPARE(message(), u"None of these files can be imported. The table says why."_s);
}

void TestImportWizard::whatIsNoMetadataIsLeftAsideInAFolderButRefusedWhenNamed()
{
    reopen({data});
    QVERIFY(settle());
    const int last = table("importFileTable")->model()->rowCount() - 1;
    QCOMPARE(cell("importFileTable", last, ImportFileModel::FileColumn), u"import/README.md"_s);
    QCOMPARE(cell("importFileTable", last, ImportFileModel::ResultColumn), u"Left aside"_s);
    QVERIFY(message().startsWith(u"1 file cannot be imported")); // broken.json, which claims to be JSON
    reopen({data + u"README.md"_s});
    QVERIFY(settle());
    QCOMPARE(cell("importFileTable", 0, ImportFileModel::ResultColumn), u"Refused"_s);
}

void TestImportWizard::issuesAreFilteredSearchedAndCopied()
{
    reopen({data + u"flawed.odcs.yaml"_s, data + u"broken.json"_s});
    QVERIFY(settle());
    show(1);
    const QTableView* issues = table("issueTable");
    const int all = issues->model()->rowCount();
    QVERIFY(all >= 2);
    // Gravest first.
    for (int row = 1; row < all; ++row) {
        QVERIFY(issues->model()->index(row - 1, 0).data(ImportIssueModel::SeverityRole).toInt()
                >= issues->model()->index(row, 0).data(ImportIssueModel::SeverityRole).toInt());
    }
    auto* warnings = m_wizard->findChild<FilterChip*>(u"warningsChip"_s);
    QVERIFY(warnings->isVisible());
    QTest::mouseClick(warnings, Qt::LeftButton);
    QVERIFY(issues->model()->rowCount() < all);
    for (int row = 0; row < issues->model()->rowCount(); ++row)
        QVERIFY(cell("issueTable", row, ImportIssueModel::SeverityColumn) != u"Warning"_s);
    QTest::mouseClick(warnings, Qt::LeftButton);
    QCOMPARE(issues->model()->rowCount(), all);

    auto* search = m_wizard->findChild<SearchField*>(u"issueSearch"_s);
    QTest::keyClicks(search, u"masked"_s);
    QCOMPARE(issues->model()->rowCount(), 1);
    QTest::mouseClick(button("copyIssuesButton"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"Warning\t"));
    QVERIFY(copied.contains(u"flawed.odcs.yaml\t15\t"));
    QVERIFY(!copied.contains(u"hunter2"));
}

void TestImportWizard::issuesOfOneFileCanBeShown()
{
    reopen({data + u"flawed.odcs.yaml"_s, data + u"broken.json"_s});
    QVERIFY(settle());
    table("importFileTable")->selectRow(1);
    QTest::mouseClick(button("showIssuesButton"), Qt::LeftButton);
    QVERIFY(table("issueTable")->isVisible());
    for (int row = 0; row < table("issueTable")->model()->rowCount(); ++row)
        QCOMPARE(cell("issueTable", row, ImportIssueModel::FileColumn), u"broken.json"_s);
    auto* chip = m_wizard->findChild<FilterChip*>(u"issueFileChip"_s);
    const int one = table("issueTable")->model()->rowCount();
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(10, chip->height() / 2));
    QVERIFY(table("issueTable")->model()->rowCount() > one);
}

void TestImportWizard::thePreviewIsFilteredAndSearched()
{
    reopen({data + u"shop/orders.odcs.yaml"_s});
    QVERIFY(importNow());
    reopen({data + u"shop"_s});
    QVERIFY(settle());
    show(2);
    const ImportPreparation& preparation = *m_wizard->preparation();
    const int created = preparation.count(ImportOutcome::Created);
    const int changed = preparation.count(ImportOutcome::Changed);
    const int unchanged = preparation.count(ImportOutcome::Unchanged);
    QVERIFY(created > 0 && unchanged > 0);
    const QAbstractItemModel* rows = table("previewTable")->model();
    QCOMPARE(rows->rowCount(), created + changed); // unchanged ones wait to be asked for
    auto* unchangedChip = m_wizard->findChild<FilterChip*>(u"unchangedChip"_s);
    QTest::mouseClick(unchangedChip, Qt::LeftButton);
    QCOMPARE(rows->rowCount(), created + changed + unchanged);
    QTest::mouseClick(m_wizard->findChild<FilterChip*>(u"createdChip"_s), Qt::LeftButton);
    QCOMPARE(rows->rowCount(), changed + unchanged);
    QTest::keyClicks(m_wizard->findChild<SearchField*>(u"previewSearch"_s), u"customer_email"_s);
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(cell("previewTable", 0, ImportPreviewModel::KindColumn), u"Column"_s);
    QCOMPARE(cell("previewTable", 0, ImportPreviewModel::OutcomeColumn), u"Unchanged"_s);
}

void TestImportWizard::thePreviewShowsTheFieldsOfARecord()
{
    reopen({data + u"shop/orders.odcs.yaml"_s});
    QVERIFY(settle());
    show(2);
    QTest::keyClicks(m_wizard->findChild<SearchField*>(u"previewSearch"_s), u"customer_email"_s);
    QCOMPARE(table("previewTable")->model()->rowCount(), 1);
    QVERIFY(table("previewFieldTable")->isVisible());
    QStringList fields;
    for (int row = 0; row < table("previewFieldTable")->model()->rowCount(); ++row)
        fields += cell("previewFieldTable", row, ChangeListModel::FieldColumn);
    QVERIFY2(fields.contains(u"Description"_s), qPrintable(fields.join(u", "_s)));
    QVERIFY(table("previewFieldTable")->isColumnHidden(ChangeListModel::BeforeColumn)); // there is no before
}

void TestImportWizard::filesCanBeLeftOutAndAddedAgain()
{
    reopen({data + u"shop"_s, data + u"flawed.odcs.yaml"_s});
    QVERIFY(settle());
    QTableView* files = table("importFileTable");
    QCOMPARE(files->model()->rowCount(), 4);
    files->selectRow(0); // of the folder
    files->setFocus();
    QTest::keyClick(files, Qt::Key_Delete);
    QVERIFY(settle());
    QCOMPARE(files->model()->rowCount(), 3);
    files->selectRow(2); // named itself
    QTest::mouseClick(button("leaveOutButton"), Qt::LeftButton);
    QVERIFY(settle());
    QCOMPARE(files->model()->rowCount(), 2);
    m_wizard->addPaths({data + u"shop/events.ndjson"_s});
    QVERIFY(settle());
    QCOMPARE(files->model()->rowCount(), 3);
}

void TestImportWizard::leavingOutTheLastFileShowsTheDropZone()
{
    reopen({data + u"flawed.odcs.yaml"_s});
    QVERIFY(settle());
    table("importFileTable")->selectRow(0);
    QTest::mouseClick(button("leaveOutButton"), Qt::LeftButton);
    QVERIFY(m_wizard->findChild<DropZone*>()->isVisible());
    QVERIFY(!button("importButton")->isEnabled());
}

void TestImportWizard::anEditMeanwhileComparesAgain()
{
    reopen({data + u"shop/orders.odps.yaml"_s});
    QVERIFY(settle());
    const int before = m_wizard->preparation()->count(ImportOutcome::Created);
    ChangeSetBuilder changes(m_document->mesh());
    Domain domain;
    domain.name = u"Commerce"_s;
    changes.create(domain);
    QVERIFY(m_document->commit(changes.build(u"Add Commerce"_s)).has_value());
    QVERIFY(settle());
    QCOMPARE(m_wizard->preparation()->count(ImportOutcome::Created), before - 1); // Commerce is there
    QVERIFY(importNow());
    QCOMPARE(m_document->mesh().count(Kind::Domain), 1U);
}

void TestImportWizard::stoppingKeepsWhatWasThere()
{
    reopen({data + u"shop"_s});
    QTest::mouseClick(button("stopButton"), Qt::LeftButton);
    QVERIFY(settle());
    // Either it was stopped, and the drop zone is back, or it had been read already.
    QVERIFY(m_wizard->findChild<DropZone*>()->isVisible() != (m_wizard->preparation() != nullptr));
    QCOMPARE(m_document->mesh().size(), 0U);
    m_wizard->addPaths({data + u"shop/orders.odcs.yaml"_s});
    QVERIFY(settle());
    QVERIFY(m_wizard->preparation());
}

void TestImportWizard::aReadOnlyWorkspaceShowsButDoesNotImport()
{
    m_wizard.reset();
    m_session.reset();
    const QString path = m_document->path();
    m_document.reset();
    DocumentOptions options;
    options.isReadOnly = true;
    auto document = Document::open(path, options);
    QVERIFY(document.has_value());
    m_document = std::move(*document);
    m_session = std::make_unique<Session>(*m_document, m_answers);
    reopen({data + u"shop"_s});
    QVERIFY(settle());
    QCOMPARE(table("importFileTable")->model()->rowCount(), 3);
    QVERIFY(!button("importButton")->isEnabled());
    QVERIFY(message().startsWith(u"This workspace is read-only."));
}

void TestImportWizard::anEmptyFolderSaysSo()
{
    QTemporaryDir empty;
    reopen({empty.path()});
    QVERIFY(settle());
    QCOMPARE(message(), u"There are no files in what was added."_s);
    QVERIFY(m_wizard->findChild<DropZone*>()->isVisible());
}

void TestImportWizard::everyControlHasANameAndIsReachedByTab()
{
    reopen({data + u"shop"_s, data + u"flawed.odcs.yaml"_s});
    QVERIFY(settle());
    for (int view = 0; view < 3; ++view) {
        show(view);
        for (const QWidget* widget : m_wizard->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled())
                continue;
            const auto* pressable = qobject_cast<const QAbstractButton*>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (pressable && !pressable->text().isEmpty());
            QVERIFY2(isNamed,
                     qPrintable(QString(
                         u"%1 %2"_s.arg(QLatin1String(widget->metaObject()->className()), widget->objectName()))));
        }
    }
}

void TestImportWizard::theModelsHoldToTheirContract()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    ImportFileModel files;
    ImportIssueModel issues;
    ImportPreviewModel records;
    const QAbstractItemModelTester first(&files, Mode::QtTest);
    const QAbstractItemModelTester second(&issues, Mode::QtTest);
    const QAbstractItemModelTester third(&records, Mode::QtTest);
    const auto prepared = prepareImport(Mesh(), nullptr, {data}, {}, Progress());
    QVERIFY(prepared.has_value());
    files.setPreparation(*prepared);
    issues.setPreparation(*prepared);
    records.setPreparation(*prepared);
    QVERIFY(files.rowCount() >= 5);
    records.setText(u"order"_s);
    QVERIFY(records.rowCount() > 0);
    records.setText(u"there is no such record"_s);
    QCOMPARE(records.rowCount(), 0);
    records.setText({});
    records.sort(ImportPreviewModel::RecordColumn, Qt::DescendingOrder);
    for (int row = 1; row < records.rowCount(); ++row)
        QVERIFY(records.recordAt(row - 1).title.compare(records.recordAt(row).title, Qt::CaseInsensitive) >= 0);
    issues.setShown(Issue::Severity::Warning, false);
    files.setPreparation(nullptr);
    issues.setPreparation(nullptr);
    records.setPreparation(nullptr);
    QCOMPARE(files.rowCount() + issues.rowCount() + records.rowCount(), 0);
}

void TestImportWizard::theSharedFilesImportTwice()
{
    const QString folder = QStringLiteral(MESHSTEAD_SHARED_DIR "/data/odcs");
    if (!QFileInfo(folder).isDir())
        QSKIP("The folder of shared reference files is not here.");
    reopen({folder});
    QVERIFY(settle());
    QVERIFY(m_wizard->preparation()->files.size() > 20);
    QVERIFY(importNow());
    const Mesh imported = m_document->mesh();
    QVERIFY(imported.count(Kind::Contract) > 10);
    reopen({folder});
    QVERIFY(settle());
    QVERIFY(m_wizard->preparation()->changes.isEmpty());
    QVERIFY(m_document->undoNow().has_value());
    QCOMPARE(m_document->mesh().size(), 0U);
}

/// Renders every state where MESHSTEAD_PICTURES names a folder, to be judged by eye; otherwise only that it paints.
void TestImportWizard::picturesAreDrawn()
{
    const QString folder = qEnvironmentVariable("MESHSTEAD_PICTURES", m_folder.path());
    const auto grab = [&](const QString& name) {
        for (const auto& [choice, suffix] :
             {std::pair(Theme::Choice::Light, u"light"_s), {Theme::Choice::Dark, u"dark"_s}}) {
            appTheme().setChoice(choice);
            QCoreApplication::processEvents();
            const QPixmap picture = m_wizard->grab();
            QCOMPARE(picture.size(), QSize(960, 640));
            QVERIFY(picture.save(folder + u"/import-"_s + name + u'-' + suffix + u".png"_s));
        }
        appTheme().setChoice(Theme::Choice::Light);
    };
    grab(u"empty"_s);
    reopen({data + u"shop/orders.odcs.yaml"_s});
    QVERIFY(importNow());
    reopen({data});
    grab(u"reading"_s);
    QVERIFY(settle());
    table("importFileTable")->selectRow(1);
    grab(u"files"_s);
    show(1);
    table("issueTable")->selectRow(0);
    grab(u"issues"_s);
    show(2);
    grab(u"changes-refused"_s);
    table("previewTable")->selectRow(1);
    grab(u"changes"_s);
    table("previewTable")->selectRow(2);
    grab(u"changes-new"_s);
    reopen({data + u"shop/orders.odcs.yaml"_s});
    QVERIFY(settle());
    grab(u"nothing-new"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    reopen({data});
    QVERIFY(settle());
    grab(u"files-rtl"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestImportWizard)
#include "tst_import_wizard.moc"
