// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// What the import wizard shows before anything is imported: issues, records, fields. Set MESHSTEAD_PICTURES to a folder
// to get pictures of every state.

#include "import_desk.h"
#include "items/change_list_model.h"
#include "widgets/common/chip.h"
#include "widgets/common/search_field.h"
#include "widgets/importing/import_file_model.h"
#include "widgets/importing/import_issue_model.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace mesh;

class TestImportPreview : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<ImportDesk>(); }
    void cleanup() { m_desk.reset(); }

    void issuesAreFilteredSearchedAndCopied();
    void issuesOfOneFileCanBeShown();
    void thePreviewIsFilteredAndSearched();
    void thePreviewShowsTheFieldsOfARecord();
    void everyControlHasANameAndIsReachedByTab();
    void theModelsHoldToTheirContract();
    void picturesAreDrawn();
    void singleRecordsThatAreRefusedAreListed();

private:
    std::unique_ptr<ImportDesk> m_desk;
};

void TestImportPreview::singleRecordsThatAreRefusedAreListed()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"gaps.odcs.yaml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("apiVersion: v3.1.0\nkind: DataContract\nid: gaps\nversion: 1.0.0\nstatus: active\nschema:\n- name: "
               "orders\n  properties:\n  - {name: id}\n  - {logicalType: string}\n- {description: nameless}\n");
    file.close();
    m_desk->reopen({path});
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->wizard->preparation()->count(ImportOutcome::Refused), 2);
    QCOMPARE(m_desk->wizard->preparation()->refusedFiles(), 0);
    QVERIFY(m_desk->cell("importFileTable", 0, ImportFileModel::ResultColumn).contains(u"2 refused"));
    QVERIFY(previewSummary(*m_desk->wizard->preparation()).contains(u"2 refused"_s));
    m_desk->show(2);
    auto* chip = m_desk->wizard->findChild<FilterChip*>(u"refusedChip"_s);
    QCOMPARE(chip->text(), u"Refused 2"_s);
    // They come first, with their kind, their place and the reason.
    QCOMPARE(m_desk->cell("previewTable", 0, ChangeListModel::KindColumn), u"Column"_s);
    QCOMPARE(m_desk->cell("previewTable", 0, ChangeListModel::RecordColumn), u"gaps.odcs.yaml, line 10"_s);
    QVERIFY(m_desk->cell("previewTable", 0, ChangeListModel::FieldColumn).contains(u"no name"_s));
    QCOMPARE(m_desk->cell("previewTable", 1, ChangeListModel::KindColumn), u"Dataset"_s);
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(m_desk->cell("previewTable", 0, ChangeListModel::OperationColumn) != u"Refused"_s);
    QVERIFY(m_desk->importNow()); // the rest comes in
    QCOMPARE(m_desk->document->mesh().count(Kind::Column), 1U);
}

void TestImportPreview::issuesAreFilteredSearchedAndCopied()
{
    m_desk->reopen({ImportDesk::data(u"flawed.odcs.yaml"_s), ImportDesk::data(u"broken.json"_s)});
    QVERIFY(m_desk->settle());
    m_desk->show(1);
    const QTableView* issues = m_desk->table("issueTable");
    const int all = issues->model()->rowCount();
    QVERIFY(all >= 2);
    // Gravest first.
    for (int row = 1; row < all; ++row) {
        QVERIFY(issues->model()->index(row - 1, 0).data(ImportIssueModel::SeverityRole).toInt()
                >= issues->model()->index(row, 0).data(ImportIssueModel::SeverityRole).toInt());
    }
    auto* warnings = m_desk->wizard->findChild<FilterChip*>(u"warningsChip"_s);
    QVERIFY(warnings->isVisible());
    QTest::mouseClick(warnings, Qt::LeftButton);
    QVERIFY(issues->model()->rowCount() < all);
    for (int row = 0; row < issues->model()->rowCount(); ++row)
        QVERIFY(m_desk->cell("issueTable", row, ImportIssueModel::SeverityColumn) != u"Warning"_s);
    QTest::mouseClick(warnings, Qt::LeftButton);
    QCOMPARE(issues->model()->rowCount(), all);

    auto* search = m_desk->wizard->findChild<SearchField*>(u"issueSearch"_s);
    QTest::keyClicks(search, u"masked"_s);
    QCOMPARE(issues->model()->rowCount(), 1);
    QTest::mouseClick(m_desk->button("copyIssuesButton"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"Warning\t"));
    QVERIFY(copied.contains(u"flawed.odcs.yaml\t15\t"));
    QVERIFY(!copied.contains(u"hunter2"));
}

void TestImportPreview::issuesOfOneFileCanBeShown()
{
    m_desk->reopen({ImportDesk::data(u"flawed.odcs.yaml"_s), ImportDesk::data(u"broken.json"_s)});
    QVERIFY(m_desk->settle());
    m_desk->table("importFileTable")->selectRow(1);
    QTest::mouseClick(m_desk->button("showIssuesButton"), Qt::LeftButton);
    QVERIFY(m_desk->table("issueTable")->isVisible());
    for (int row = 0; row < m_desk->table("issueTable")->model()->rowCount(); ++row)
        QCOMPARE(m_desk->cell("issueTable", row, ImportIssueModel::FileColumn), u"broken.json"_s);
    auto* chip = m_desk->wizard->findChild<FilterChip*>(u"issueFileChip"_s);
    const int one = m_desk->table("issueTable")->model()->rowCount();
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(10, chip->height() / 2));
    QVERIFY(m_desk->table("issueTable")->model()->rowCount() > one);
}

void TestImportPreview::thePreviewIsFilteredAndSearched()
{
    m_desk->reopen({ImportDesk::data(u"shop/orders.odcs.yaml"_s)});
    QVERIFY(m_desk->importNow());
    m_desk->reopen({ImportDesk::data(u"shop"_s)});
    QVERIFY(m_desk->settle());
    m_desk->show(2);
    const ImportPreparation& preparation = *m_desk->wizard->preparation();
    const int created = preparation.count(ImportOutcome::Created);
    const int changed = preparation.count(ImportOutcome::Changed);
    const int unchanged = preparation.count(ImportOutcome::Unchanged);
    QVERIFY(created > 0 && unchanged > 0);
    const QAbstractItemModel* rows = m_desk->table("previewTable")->model();
    QCOMPARE(rows->rowCount(), created + changed); // unchanged ones wait to be asked for
    auto* unchangedChip = m_desk->wizard->findChild<FilterChip*>(u"unchangedChip"_s);
    QTest::mouseClick(unchangedChip, Qt::LeftButton);
    QCOMPARE(rows->rowCount(), created + changed + unchanged);
    QTest::mouseClick(m_desk->wizard->findChild<FilterChip*>(u"createdChip"_s), Qt::LeftButton);
    QCOMPARE(rows->rowCount(), changed + unchanged);
    QTest::keyClicks(m_desk->wizard->findChild<SearchField*>(u"previewSearch"_s), u"customer_email"_s);
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(m_desk->cell("previewTable", 0, ChangeListModel::KindColumn), u"Column"_s);
    QCOMPARE(m_desk->cell("previewTable", 0, ChangeListModel::OperationColumn), u"Unchanged"_s);
}

void TestImportPreview::thePreviewShowsTheFieldsOfARecord()
{
    m_desk->reopen({ImportDesk::data(u"shop/orders.odcs.yaml"_s)});
    QVERIFY(m_desk->settle());
    m_desk->show(2);
    QTest::keyClicks(m_desk->wizard->findChild<SearchField*>(u"previewSearch"_s), u"customer_email"_s);
    QCOMPARE(m_desk->table("previewTable")->model()->rowCount(), 1);
    QVERIFY(m_desk->table("previewFieldTable")->isVisible());
    QStringList fields;
    for (int row = 0; row < m_desk->table("previewFieldTable")->model()->rowCount(); ++row)
        fields += m_desk->cell("previewFieldTable", row, ChangeListModel::FieldColumn);
    QVERIFY2(fields.contains(u"Description"_s), qPrintable(fields.join(u", "_s)));
    QVERIFY(m_desk->table("previewFieldTable")->isColumnHidden(ChangeListModel::BeforeColumn)); // there is no before
}

void TestImportPreview::everyControlHasANameAndIsReachedByTab()
{
    m_desk->reopen({ImportDesk::data(u"shop"_s), ImportDesk::data(u"flawed.odcs.yaml"_s)});
    QVERIFY(m_desk->settle());
    for (int view = 0; view < 3; ++view) {
        m_desk->show(view);
        for (const QWidget* widget : m_desk->wizard->findChildren<QWidget*>()) {
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

void TestImportPreview::theModelsHoldToTheirContract()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    ImportFileModel files;
    ImportIssueModel issues;
    ChangeListModel records;
    const QAbstractItemModelTester first(&files, Mode::QtTest);
    const QAbstractItemModelTester second(&issues, Mode::QtTest);
    const QAbstractItemModelTester third(&records, Mode::QtTest);
    const auto prepared = prepareImport(Mesh(), nullptr, {ImportDesk::data()}, {}, Progress());
    QVERIFY(prepared.has_value());
    files.setPreparation(*prepared);
    issues.setPreparation(*prepared);
    records.setLines((*prepared)->lines);
    QVERIFY(files.rowCount() >= 5);
    const ChangeLines& lines = *records.lines();
    QCOMPARE(records.rowCount(), int(lines.size()));
    // What deserves eyes comes first.
    QCOMPARE(lines.outcome(0), ChangeOutcome::Refused);
    records.setShown(arrangeLines(lines, {.text = u"ORDER"_s, .hidden = 1 << int(ChangeOutcome::Refused)}));
    QVERIFY(records.rowCount() > 0);
    QCOMPARE(records.index(0, 0).data(ChangeListModel::OutcomeRole).toInt(), int(ChangeOutcome::Created));
    QVERIFY(arrangeLines(lines, {.text = u"there is no such record"_s}).empty());
    records.setShown(
        arrangeLines(lines, {.text = {}, .column = ChangeListModel::RecordColumn, .order = Qt::DescendingOrder}));
    for (int row = 1; row < records.rowCount(); ++row) {
        const auto title = [&](int at) { return records.index(at, ChangeListModel::RecordColumn).data().toString(); };
        QVERIFY(title(row - 1).toCaseFolded() >= title(row).toCaseFolded());
    }
    issues.setShown(Issue::Severity::Warning, false);
    files.setPreparation(nullptr);
    issues.setPreparation(nullptr);
    records.setLines(nullptr);
    QCOMPARE(files.rowCount() + issues.rowCount() + records.rowCount(), 0);
}

void TestImportPreview::picturesAreDrawn()
{
    const QString folder = qEnvironmentVariable("MESHSTEAD_PICTURES", m_desk->folder.path());
    const auto grab = [&](const QString& name) {
        for (const auto& [choice, suffix] :
             {std::pair(Theme::Choice::Light, u"light"_s), {Theme::Choice::Dark, u"dark"_s}}) {
            appTheme().setChoice(choice);
            QCoreApplication::processEvents();
            const QPixmap picture = m_desk->wizard->grab();
            QCOMPARE(picture.size(), QSize(960, 640));
            QVERIFY(picture.save(folder + u"/import-"_s + name + u'-' + suffix + u".png"_s));
        }
        appTheme().setChoice(Theme::Choice::Light);
    };
    grab(u"empty"_s);
    m_desk->reopen({ImportDesk::data(u"shop/orders.odcs.yaml"_s)});
    QVERIFY(m_desk->importNow());
    m_desk->reopen({ImportDesk::data()});
    grab(u"reading"_s);
    QVERIFY(m_desk->settle());
    m_desk->table("importFileTable")->selectRow(1);
    grab(u"files"_s);
    m_desk->show(1);
    m_desk->table("issueTable")->selectRow(0);
    grab(u"issues"_s);
    m_desk->show(2);
    grab(u"changes-refused"_s);
    m_desk->table("previewTable")->selectRow(1);
    grab(u"changes"_s);
    m_desk->table("previewTable")->selectRow(2);
    grab(u"changes-new"_s);
    m_desk->reopen({ImportDesk::data(u"shop/orders.odcs.yaml"_s)});
    QVERIFY(m_desk->settle());
    grab(u"nothing-new"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    m_desk->reopen({ImportDesk::data()});
    QVERIFY(m_desk->settle());
    grab(u"files-rtl"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestImportPreview)
#include "tst_import_preview.moc"
