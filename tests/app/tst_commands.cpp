// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/command_runner.h"
#include "document/document.h"
#include "mesh/change_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

/// The command line as a script meets it: what is printed, and with which code it exits.
class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyCommandHasAUsageAndAHelp();
    void listPrintsNamesInOrder();
    void listSelectsByFieldAndByOwner();
    void listRefusesAFieldThatIsNotThere();
    void showTellsARecordAndWhoRefersToIt();
    void showNamesTheChoicesOfAnAmbiguousName();
    void aNameThatIsNotThereTellsWhatIsNearIt();
    void whatWouldSteerTheTerminalIsShownAsAMark();
    void setChangesAFieldAndUndoTakesItBack();
    void setRefusesAWrongValueAndChangesNothing();
    void historyTellsWhoWhenAndWhy();
    void historyOfARecordTellsItsChanges();
    void diffTellsWhatTwoDatesDiffer();
    void diffNamesWhatIsNoLongerThere();
    void aMissingWorkspaceIsRefusedWithItsName();
    void aWorkspaceThatIsOpenElsewhereIsUnreachable();
    void whatIsNoWorkspaceIsRefused_data();
    void whatIsNoWorkspaceIsRefused();
    void wrongWordsAreAUsageError_data();
    void wrongWordsAreAUsageError();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"mesh.meshstead"_s);
    auto document = Document::create(m_path, {.user = u"ana"_s});
    QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().message));
    ChangeSetBuilder changes((*document)->mesh());
    const DomainId sales = changes.create(Domain {.name = u"Sales"_s});
    const PersonId ruiz = changes.create(Person {.name = u"Ana Ruiz"_s});
    const ProductId orders
        = changes.create(Product {.name = u"Orders"_s, .domain = sales, .status = Lifecycle::Active});
    changes.create(Product {.name = u"Returns"_s, .domain = sales, .status = Lifecycle::Draft});
    changes.create(Assignment {.subject = orders, .role = OwnershipRole::Owner, .person = ruiz});
    changes.create(Dataset {
        .name = u"lines"_s, .platform = u"postgres://a"_s, .qualifiedName = u"shop.lines"_s, .product = orders});
    changes.create(Dataset {.name = u"lines"_s, .platform = u"postgres://b"_s, .qualifiedName = u"old.lines"_s});
    QVERIFY((*document)->commitNow(changes.build(u"Lay out the sales domain"_s)).has_value());
}

void TestCommands::everyCommandHasAUsageAndAHelp()
{
    for (const Command& command : allCommands()) {
        const Outcome outcome = run({QLatin1String(command.name), u"--help"_s});
        QCOMPARE(outcome.code, ExitCode::Done);
        QVERIFY2(outcome.out.contains(QLatin1String(command.usage)), command.name);
        QVERIFY2(helpText().contains(QLatin1String(command.summary)), command.name);
        QVERIFY2(!outcome.out.contains(u"Qt"_s), qPrintable(outcome.out));
    }
}

void TestCommands::listPrintsNamesInOrder()
{
    const Outcome outcome = run({u"list"_s, m_path, u"products"_s});
    QCOMPARE(outcome.code, ExitCode::Done);
    QCOMPARE(outcome.out, u"Sales/Orders\nSales/Returns\n"_s);
    const Outcome json = run({u"list"_s, m_path, u"product"_s, u"--json"_s});
    QCOMPARE(json.json().value("count"_L1).toInt(), 2);
    QCOMPARE(json.json().value("records"_L1).toArray().at(0).toObject().value("status"_L1).toString(), u"active"_s);
}

void TestCommands::listSelectsByFieldAndByOwner()
{
    QCOMPARE(run({u"list"_s, m_path, u"product"_s, u"--select"_s, u"status:draft"_s}).out, u"Sales/Returns\n"_s);
    QCOMPARE(run({u"list"_s, m_path, u"product"_s, u"--select"_s, u"owner:none"_s}).out, u"Sales/Returns\n"_s);
    QCOMPARE(run({u"list"_s, m_path, u"product"_s, u"--select"_s, u"owner:ruiz & domain:sales"_s}).out,
             u"Sales/Orders\n"_s);
    QCOMPARE(run({u"list"_s, m_path, u"product"_s, u"--select"_s, u"!status:draft"_s}).out, u"Sales/Orders\n"_s);
}

void TestCommands::listRefusesAFieldThatIsNotThere()
{
    const Outcome outcome = run({u"list"_s, m_path, u"product"_s, u"--select"_s, u"colour:red"_s});
    QCOMPARE(outcome.code, ExitCode::Usage);
    QVERIFY(outcome.err.contains(u"colour"_s) && outcome.err.contains(u"status"_s));
    const Outcome standing = run({u"list"_s, m_path, u"product"_s, u"--select"_s, u"slo:breachd"_s});
    QCOMPARE(standing.code, ExitCode::Usage);
    QVERIFY(standing.err.contains(u"breachd"_s) && standing.err.contains(u"at-risk"_s));
    const Outcome mistyped = run({u"list"_s, m_path, u"product"_s, u"--select"_s, u"status:activ"_s});
    QCOMPARE(mistyped.code, ExitCode::Usage);
    QVERIFY(mistyped.err.contains(u"activ"_s) && mistyped.err.contains(u"deprecated"_s));
}

void TestCommands::showTellsARecordAndWhoRefersToIt()
{
    const Outcome outcome = run({u"show"_s, m_path, u"Sales/Orders"_s, u"--json"_s});
    QCOMPARE(outcome.code, ExitCode::Done);
    QCOMPARE(outcome.json().value("status"_L1).toString(), u"active"_s);
    QCOMPARE(outcome.json().value("referredBy"_L1).toObject().value("dataset"_L1).toArray().size(), 1);
}

void TestCommands::showNamesTheChoicesOfAnAmbiguousName()
{
    const Outcome outcome = run({u"show"_s, m_path, u"lines"_s});
    QCOMPARE(outcome.code, ExitCode::Usage);
    QVERIFY(outcome.err.contains(u"postgres://a|shop.lines"_s) && outcome.err.contains(u"postgres://b|old.lines"_s));
    QCOMPARE(run({u"show"_s, m_path, u"dataset:postgres://b|old.lines"_s}).code, ExitCode::Done);
}

void TestCommands::aNameThatIsNotThereTellsWhatIsNearIt()
{
    const Outcome mistyped = run({u"show"_s, m_path, u"Ordrs"_s});
    QCOMPARE(mistyped.code, ExitCode::Usage);
    QVERIFY2(mistyped.err.contains(u"product:Sales/Orders"_s), qPrintable(mistyped.err));
    QCOMPARE(run({u"show"_s, m_path, u"product:Sales/Orders"_s}).code, ExitCode::Done);
    const Outcome strange = run({u"show"_s, m_path, u"xyzzy"_s});
    QCOMPARE(strange.code, ExitCode::Usage);
    QVERIFY2(strange.err.contains(u"meshstead list"_s), qPrintable(strange.err));
}

void TestCommands::whatWouldSteerTheTerminalIsShownAsAMark()
{
    QCOMPARE(run({u"set"_s, m_path, u"Orders"_s, u"name=Or\x1b[2Jders\x07"_s}).code, ExitCode::Done);
    const Outcome list = run({u"list"_s, m_path, u"product"_s});
    QCOMPARE(list.out, u"Sales/Or\uFFFD[2Jders\uFFFD\nSales/Returns\n"_s);
    const Outcome json = run({u"list"_s, m_path, u"product"_s, u"--json"_s});
    QVERIFY(!json.out.contains(u'\x1b'));
    QCOMPARE(json.json().value("records"_L1).toArray().at(0).toObject().value("name"_L1).toString(),
             u"Or\x1b[2Jders\x07"_s);
}

void TestCommands::setChangesAFieldAndUndoTakesItBack()
{
    QCOMPARE(
        run({u"set"_s, m_path, u"Orders"_s, u"status=deprecated"_s, u"tier=1"_s, u"--reason"_s, u"Replaced"_s}).code,
        ExitCode::Done);
    QCOMPARE(run({u"list"_s, m_path, u"product"_s, u"--select"_s, u"status:deprecated & tier:1"_s}).out,
             u"Sales/Orders\n"_s);
    const Outcome undo = run({u"undo"_s, m_path, u"--json"_s});
    QCOMPARE(undo.code, ExitCode::Done);
    QCOMPARE(undo.json().value("undone"_L1).toString(), u"Replaced"_s);
    QCOMPARE(run({u"list"_s, m_path, u"product"_s, u"--select"_s, u"status:deprecated"_s}).out, QString());
}

void TestCommands::setRefusesAWrongValueAndChangesNothing()
{
    const Outcome wrong = run({u"set"_s, m_path, u"Orders"_s, u"status=brilliant"_s});
    QCOMPARE(wrong.code, ExitCode::Usage);
    QVERIFY2(wrong.err.contains(u"brilliant"_s) && wrong.err.contains(u"deprecated"_s), qPrintable(wrong.err));
    QCOMPARE(run({u"set"_s, m_path, u"Orders"_s, u"name="_s}).code, ExitCode::Usage);
    QCOMPARE(run({u"set"_s, m_path, u"Orders"_s, u"file=x"_s}).code, ExitCode::Usage);
    QCOMPARE(run({u"history"_s, m_path, u"--json"_s}).json().value("history"_L1).toArray().size(), 1);
}

void TestCommands::historyTellsWhoWhenAndWhy()
{
    const QJsonArray history = run({u"history"_s, m_path, u"--json"_s}).json().value("history"_L1).toArray();
    QCOMPARE(history.size(), 1);
    QCOMPARE(history[0].toObject().value("who"_L1).toString(), u"ana"_s);
    QCOMPARE(history[0].toObject().value("reason"_L1).toString(), u"Lay out the sales domain"_s);
    QCOMPARE(history[0].toObject().value("created"_L1).toInt(), 7);
}

void TestCommands::historyOfARecordTellsItsChanges()
{
    QCOMPARE(run({u"set"_s, m_path, u"Orders"_s, u"tier=1"_s}).code, ExitCode::Done);
    const QJsonArray history
        = run({u"history"_s, m_path, u"Orders"_s, u"--json"_s}).json().value("history"_L1).toArray();
    QCOMPARE(history.size(), 2);
    const QJsonObject change = history[0].toObject().value("changes"_L1).toArray()[0].toObject();
    QCOMPARE(change.value("fields"_L1).toObject().value("tier"_L1).toObject().value("after"_L1).toString(), u"1"_s);
}

void TestCommands::diffTellsWhatTwoDatesDiffer()
{
    QTest::qSleep(5); // the two states need two milliseconds
    const QString before = Instant::now().toString();
    QTest::qSleep(5);
    QCOMPARE(run({u"set"_s, m_path, u"Orders"_s, u"tier=1"_s}).code, ExitCode::Done);
    const QJsonObject diff = run({u"diff"_s, m_path, before, u"now"_s, u"--json"_s}).json();
    QCOMPARE(diff.value("changed"_L1).toInt(), 1);
    QCOMPARE(diff.value("created"_L1).toInt(), 0);
    QCOMPARE(run({u"diff"_s, m_path, u"2001-01-01"_s, before, u"--json"_s}).json().value("created"_L1).toInt(), 7);
}

void TestCommands::diffNamesWhatIsNoLongerThere()
{
    const Outcome backwards = run({u"diff"_s, m_path, u"now"_s, u"2001-01-01"_s});
    QCOMPARE(backwards.code, ExitCode::Done);
    QVERIFY2(backwards.out.contains(u"- Data product \"Sales/Orders\""_s), qPrintable(backwards.out));
    QVERIFY2(backwards.out.contains(u"    Domain: Sales\n"_s), qPrintable(backwards.out));
    QVERIFY2(!backwards.out.contains(u"no longer there"_s), qPrintable(backwards.out));
}

void TestCommands::aMissingWorkspaceIsRefusedWithItsName()
{
    const QString path = m_folder->filePath(u"nowhere.meshstead"_s);
    const Outcome outcome = run({u"list"_s, path, u"product"_s});
    QVERIFY(outcome.code != ExitCode::Done);
    QVERIFY2(outcome.err.contains(u"nowhere.meshstead"_s), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(path));
}

void TestCommands::aWorkspaceThatIsOpenElsewhereIsUnreachable()
{
    const auto elsewhere = Document::open(m_path, {.user = u"ben"_s});
    QVERIFY(elsewhere);
    for (const QStringList& words :
         {QStringList {u"set"_s, m_path, u"Orders"_s, u"tier=1"_s}, QStringList {u"undo"_s, m_path},
          QStringList {u"import"_s, m_path, m_folder->path()}}) {
        const Outcome outcome = run(words);
        QCOMPARE(outcome.code, ExitCode::Unreachable);
        QVERIFY2(outcome.err.contains(u"another program"_s), qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
    }
    QCOMPARE((*elsewhere)->history()->size(), std::size_t(1));
    QCOMPARE(run({u"list"_s, m_path, u"product"_s}).code, ExitCode::Done); // reading takes no lock
}

void TestCommands::whatIsNoWorkspaceIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("a table of another program") << QByteArray("id;name\n1;orders\n");
    QTest::addRow("cut short") << QByteArray("SQLite format 3\0", 16);
}

void TestCommands::whatIsNoWorkspaceIsRefused()
{
    QFETCH(QByteArray, content);
    const QString path = m_folder->filePath(u"other.meshstead"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    for (const QStringList& words :
         {QStringList {u"list"_s, path, u"product"_s}, QStringList {u"show"_s, path, u"Orders"_s},
          QStringList {u"set"_s, path, u"Orders"_s, u"tier=1"_s}, QStringList {u"history"_s, path}}) {
        const Outcome outcome = run(words);
        QCOMPARE(outcome.code, ExitCode::Refused);
        QVERIFY2(outcome.err.contains(u"other.meshstead"_s), qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestCommands::wrongWordsAreAUsageError_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addRow("no kind") << QStringList {u"list"_s, u"x"_s};
    QTest::addRow("an unknown kind") << QStringList {u"list"_s, u"x"_s, u"gadget"_s};
    QTest::addRow("an unknown option") << QStringList {u"show"_s, u"x"_s, u"y"_s, u"--loud"_s};
    QTest::addRow("nothing to set") << QStringList {u"set"_s, u"x"_s, u"y"_s};
    QTest::addRow("one date only") << QStringList {u"diff"_s, u"x"_s, u"2026-01-01"_s};
    QTest::addRow("no date") << QStringList {u"diff"_s, u"x"_s, u"soon"_s, u"now"_s};
    QTest::addRow("no target") << QStringList {u"layout"_s, u"graph.json"_s};
    QTest::addRow("no folder") << QStringList {u"tour"_s};
    QTest::addRow("nothing to share") << QStringList {u"share"_s};
    QTest::addRow("an unknown way to share") << QStringList {u"share"_s, u"scatter"_s, u"a.meshstead"_s};
    QTest::addRow("a shared mesh without its first lead") << QStringList {u"share"_s, u"init"_s};
    QTest::addRow("a shared mesh with a password in its address")
        << QStringList {u"share"_s, u"init"_s, u"--admin"_s, u"lea"_s, u"--to"_s, u"meshstead://lea:secret@db/mesh"_s};
    QTest::addRow("no name for a workspace") << QStringList {u"new"_s, QString()};
}

void TestCommands::wrongWordsAreAUsageError()
{
    QFETCH(QStringList, words);
    const Outcome outcome = run(words);
    QCOMPARE(outcome.code, ExitCode::Usage);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(outcome.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
