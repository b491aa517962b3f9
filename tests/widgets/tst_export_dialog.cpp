// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The export dialog on a mesh page, driven as a person does it. Set MESHSTEAD_PICTURES to a folder to get pictures.

#include "mesh_desk.h"

#include "mesh/change_builder.h"
#include "widgets/common/inline_message.h"
#include "widgets/lineage/diagram_export.h"
#include "widgets/lineage/exporting/export_dialog.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mesh {

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everyFormatIsWrittenFromTheDialog_data();
    void everyFormatIsWrittenFromTheDialog();
    void theSelectionBringsItsNeighbours();
    void everythingIsMoreThanWhatIsShown();
    void theLastChoiceIsRemembered();
    void onlyWhatTheFormatUsesCanBeChanged();
    void theSizeIsToldBeforeItIsWritten();
    void pagesThatCannotBeAreToldInPlace();
    void cancellingThePickerWritesNothing();
    void aFileThatCannotBeWrittenIsToldAndTheDialogStays();
    void everyControlHasANameAndATip();
    void looks_data();
    void looks();

private:
    template<typename T>
    T* field(const char* name)
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    void open();
    void choose(const char* name, int value);
    /// Presses the button and waits for the file.
    bool exportTo(const QString& path);
    QString file(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<PageWindow> m_window;
    QPointer<ExportDialog> m_dialog;
};

void TestExportDialog::initTestCase()
{
    qputenv("MESHSTEAD_REDUCED_MOTION", "1");
    QCoreApplication::setOrganizationName(u"meshstead-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    appTheme().setChoice(Theme::Choice::Light);
}

void TestExportDialog::init()
{
    QSettings().clear();
    m_window = std::make_unique<PageWindow>();
}

void TestExportDialog::cleanup()
{
    delete m_dialog;
    m_window.reset();
}

void TestExportDialog::open()
{
    delete m_dialog;
    m_window->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    m_dialog = m_window->page.exporting()->dialog();
    QVERIFY(m_dialog && m_dialog->isVisible());
}

void TestExportDialog::choose(const char* name, int value)
{
    auto* box = field<QComboBox>(name);
    const int at = box->findData(value);
    QVERIFY2(at >= 0, name);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int step = 0; step < at; ++step)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentIndex(), at);
}

bool TestExportDialog::exportTo(const QString& path)
{
    m_window->desk.dialogs.paths.append(path);
    QSignalSpy exported(m_dialog, &ExportDialog::exported);
    QTest::mouseClick(field<QPushButton>("exportStart"), Qt::LeftButton);
    return exported.count() == 1 || exported.wait(30'000);
}

void TestExportDialog::everyFormatIsWrittenFromTheDialog_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("start");
    const QByteArray starts[] = {"<?xml", "%PDF-", "\x89PNG", "// Lineage", "{", "%% Lineage", "{\"dataset\""};
    for (int format = 0; format < exportFormatCount; ++format)
        QTest::newRow(qPrintable(suffixOf(ExportFormat(format)))) << format << starts[format];
}

void TestExportDialog::everyFormatIsWrittenFromTheDialog()
{
    QFETCH(int, format);
    QFETCH(QByteArray, start);
    QSignalSpy told(&m_window->session(), &Session::told);
    open();
    choose("exportFormat", format);
    const QString path = file(u"lineage."_s + suffixOf(ExportFormat(format)));
    QVERIFY(exportTo(path));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith(start));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().front().toString().contains(u"lineage."_s + suffixOf(ExportFormat(format))));
    QTRY_VERIFY(!m_dialog); // done, and gone
}

void TestExportDialog::theSelectionBringsItsNeighbours()
{
    open();
    QCOMPARE(field<QComboBox>("exportScope")->findData(int(ExportScope::Selection)), -1); // nothing is selected
    m_window->session().select(RecordId(m_window->product(u"Customer 360"_s)));
    open();
    choose("exportScope", int(ExportScope::Selection));
    QVERIFY(exportTo(file(u"selection.svg"_s)));
    QFile svg(file(u"selection.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QByteArray text = svg.readAll();
    // Sessions, Customer master and Identity graph feed it; two are made from it.
    QCOMPARE(text.count("<g class=\"node\""), 6);
    QVERIFY(text.contains(">Customer 360</text>"));
    QVERIFY(!text.contains(">Web events</text>"));
}

void TestExportDialog::everythingIsMoreThanWhatIsShown()
{
    open();
    QCOMPARE(field<QComboBox>("exportScope")->findData(int(ExportScope::Everything)), -1); // it is shown already
    m_window->page.focusOn({m_window->product(u"Customer 360"_s)});
    m_window->page.setHops(1, 1);
    QVERIFY(m_window->settle());
    open();
    choose("exportScope", int(ExportScope::Everything));
    QVERIFY(exportTo(file(u"everything.svg"_s)));
    QFile svg(file(u"everything.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QCOMPARE(svg.readAll().count("<g class=\"node\""), 12);
}

void TestExportDialog::theLastChoiceIsRemembered()
{
    open();
    choose("exportFormat", int(ExportFormat::Pdf));
    choose("exportPaper", int(PageSetup::Paper::A3));
    choose("exportTurn", int(PageSetup::Turn::Landscape));
    field<QSpinBox>("exportMargin")->setValue(15);
    field<QSpinBox>("exportScale")->setValue(150);
    QTest::mouseClick(field<QCheckBox>("exportLegend"), Qt::LeftButton, {}, {8, 8});
    const ExportChoice chosen = m_dialog->choice();
    QVERIFY(!chosen.hasLegend);
    QVERIFY(exportTo(file(u"a.pdf"_s)));
    QTRY_VERIFY(!m_dialog);
    open();
    QCOMPARE(m_dialog->choice(), chosen);
    // What was looked at and not used is not remembered.
    choose("exportFormat", int(ExportFormat::Png));
    QTest::mouseClick(field<QPushButton>("exportCancel"), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    open();
    QCOMPARE(m_dialog->choice(), chosen);
}

void TestExportDialog::onlyWhatTheFormatUsesCanBeChanged()
{
    open();
    const auto enabled = [this](const char* name) { return field<QWidget>(name)->isEnabled(); };
    choose("exportFormat", int(ExportFormat::Svg));
    QVERIFY(!enabled("exportPaper") && !enabled("exportMargin") && enabled("exportScale") && enabled("exportLegend"));
    choose("exportFormat", int(ExportFormat::Pdf));
    QVERIFY(enabled("exportPaper") && !enabled("exportTurn"));
    choose("exportPaper", int(PageSetup::Paper::Letter));
    QVERIFY(enabled("exportTurn") && enabled("exportMargin") && enabled("exportOverlap"));
    choose("exportFormat", int(ExportFormat::Json));
    QVERIFY(!enabled("exportPaper") && !enabled("exportScale") && !enabled("exportLegend") && enabled("exportScope"));
}

void TestExportDialog::theSizeIsToldBeforeItIsWritten()
{
    open();
    const auto said = [this] { return field<QLabel>("exportSize")->text(); };
    choose("exportFormat", int(ExportFormat::Png));
    field<QSpinBox>("exportScale")->setValue(200);
    QVERIFY2(said().endsWith(u"pixels"_s), qPrintable(said()));
    const QString size = said();
    QVERIFY(exportTo(file(u"size.png"_s)));
    const QImage image(file(u"size.png"_s));
    const QLocale locale;
    QCOMPARE(size, u"%1 × %2 pixels"_s.arg(locale.toString(image.width()), locale.toString(image.height())));
    open();
    choose("exportFormat", int(ExportFormat::Pdf));
    choose("exportPaper", int(PageSetup::Paper::A4));
    QVERIFY2(said().contains(u"pages, A4"_s), qPrintable(said()));
    field<QSpinBox>("exportScale")->setValue(20);
    QVERIFY2(said().startsWith(u"One page"_s), qPrintable(said()));
}

void TestExportDialog::pagesThatCannotBeAreToldInPlace()
{
    ChangeSetBuilder changes(m_window->desk.document->mesh());
    for (int each = 0; each < 300; ++each) {
        Product product;
        product.name = u"Product %1"_s.arg(each);
        product.domain = m_window->session().shown().all<Domain>().begin()->id;
        changes.create(std::move(product));
    }
    QVERIFY(m_window->session().commit(changes.build(u"Many"_s)));
    QVERIFY(m_window->settle());
    open();
    choose("exportFormat", int(ExportFormat::Pdf));
    choose("exportPaper", int(PageSetup::Paper::A4));
    field<QSpinBox>("exportScale")->setValue(3200);
    auto* problem = m_dialog->findChild<InlineMessage*>();
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"pages"_s), qPrintable(problem->text()));
    QVERIFY(!field<QPushButton>("exportStart")->isEnabled());
    field<QSpinBox>("exportScale")->setValue(100);
    QVERIFY(!problem->isVisible());
    QVERIFY(field<QPushButton>("exportStart")->isEnabled());
}

void TestExportDialog::cancellingThePickerWritesNothing()
{
    open();
    QTest::mouseClick(field<QPushButton>("exportStart"), Qt::LeftButton); // nobody answers the picker
    QVERIFY(m_dialog->isVisible() && !m_dialog->isExporting());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TestExportDialog::aFileThatCannotBeWrittenIsToldAndTheDialogStays()
{
    open();
    m_window->desk.dialogs.paths.append(u"/nowhere/at/all/a.svg"_s);
    QTest::mouseClick(field<QPushButton>("exportStart"), Qt::LeftButton);
    auto* problem = m_dialog->findChild<InlineMessage*>();
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"/nowhere/at/all/a.svg"_s));
    QVERIFY(m_dialog->isVisible() && field<QPushButton>("exportStart")->isEnabled());
}

void TestExportDialog::everyControlHasANameAndATip()
{
    open();
    for (const char* name : {"exportFormat", "exportScope", "exportPaper", "exportTurn", "exportMargin",
                             "exportOverlap", "exportScale", "exportScheme"}) {
        QVERIFY2(!field<QWidget>(name)->accessibleName().isEmpty(), name);
        QVERIFY2(!field<QWidget>(name)->toolTip().isEmpty(), name);
    }
}

void TestExportDialog::looks_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
}

void TestExportDialog::looks()
{
    QFETCH(Theme::Choice, choice);
    appTheme().setChoice(choice);
    open();
    const auto grab = [this](const QString& name) {
        QTest::qWait(20);
        const QPixmap picture = m_dialog->grab();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("MESHSTEAD_PICTURES");
        if (!folder.isEmpty())
            picture.save(folder + u"/export-dialog-"_s + name + u'-' + QString::fromUtf8(QTest::currentDataTag())
                         + u".png"_s);
    };
    grab(u"svg"_s);
    choose("exportFormat", int(ExportFormat::Pdf));
    choose("exportPaper", int(PageSetup::Paper::A4));
    grab(u"pages"_s);
    field<QSpinBox>("exportScale")->setValue(3200);
    grab(u"too-many"_s);
    appTheme().setChoice(Theme::Choice::Light);
}

} // namespace mesh

QTEST_MAIN(mesh::TestExportDialog)
#include "tst_export_dialog.moc"
