// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/command_runner.h"
#include "document/document.h"
#include "mesh/change_builder.h"
#include "mesh/naming.h"

#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

Outcome lineage(const QStringList& words)
{
    return run(QStringList {u"lineage"_s} + words);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `lineage` as a script meets it: what is written, what is said, and with which code it exits.
class TestCommandsLineage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyEndingWritesItsFormat_data();
    void everyEndingWritesItsFormat();
    void whatWasRemovedStillHasItsName();
    void aDateBeforeTheFirstChangeIsTold();
    void optionsThatExcludeEachOtherAreTold();
    void aNameAndHopsNarrowItDown();
    void anEarlierDateShowsWhatWasThere();
    void pictureOptionsAreFollowed();
    void pagesAreWrittenOnPaper();
    void flowsThatOpenLineageCannotSayAreTold();
    void whatCannotBeWrittenIsRefused();
    void wrongWordsAreAUsageError_data();
    void wrongWordsAreAUsageError();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Instant m_afterFirst;
};

void TestCommandsLineage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = file(u"mesh.meshstead"_s);
    auto document = Document::create(m_path, {.user = u"ana"_s});
    QVERIFY(document.has_value());
    ChangeSetBuilder changes((*document)->mesh());
    const DomainId sales = changes.create(Domain {.name = u"Sales"_s});
    DatasetId before;
    for (const QString& name : {u"Clicks"_s, u"Orders"_s, u"Returns"_s, u"Report"_s}) {
        const ProductId product = changes.create(Product {.name = name, .domain = sales});
        const DatasetId dataset = changes.create(Dataset {
            .name = name.toLower(), .platform = u"pg://a"_s, .qualifiedName = name.toLower(), .product = product});
        if (!before.isNull())
            changes.create(Flow {.from = before, .to = dataset});
        before = dataset;
    }
    QVERIFY((*document)->commitNow(changes.build(u"Begin"_s)).has_value());
    m_afterFirst = Instant::now();
    QTest::qWait(5);
    ChangeSetBuilder more((*document)->mesh());
    more.create(Product {.name = u"Newcomer"_s, .domain = sales});
    QVERIFY((*document)->commitNow(more.build(u"Add Newcomer"_s)).has_value());
}

void TestCommandsLineage::everyEndingWritesItsFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("SVG") << u"a.svg"_s << QByteArray("<?xml") << QByteArray(">Orders</text>");
    QTest::newRow("PDF") << u"a.pdf"_s << QByteArray("%PDF-") << QByteArray("/CreationDate");
    QTest::newRow("PNG") << u"a.png"_s << QByteArray("\x89PNG") << QByteArray("IDAT");
    QTest::newRow("DOT") << u"a.dot"_s << QByteArray("// Lineage") << QByteArray("[label=\"Orders\"]");
    QTest::newRow("JSON") << u"a.json"_s << QByteArray("{\"") << QByteArray("\"name\":\"Orders\"");
    QTest::newRow("Mermaid") << u"a.mmd"_s << QByteArray("%% Lineage") << QByteArray("[\"Orders\"]");
    QTest::newRow("OpenLineage") << u"a.ndjson"_s << QByteArray("{\"") << QByteArray("\"name\":\"orders\"");
    QTest::newRow("in capitals") << u"A.SVG"_s << QByteArray("<?xml") << QByteArray(">Orders</text>");
}

void TestCommandsLineage::everyEndingWritesItsFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, content);
    const Outcome outcome = lineage({m_path, u"--to"_s, file(name)});
    QVERIFY2(outcome.code == ExitCode::Done, qPrintable(outcome.err));
    const QByteArray written = contentOf(file(name));
    QVERIFY2(written.startsWith(start), written.left(80).constData());
    QVERIFY(written.contains(content));
    QVERIFY(outcome.out.contains(u"5 of 5 nodes"_s));
}

void TestCommandsLineage::whatWasRemovedStillHasItsName()
{
    {
        auto document = Document::open(m_path, {.user = u"ana"_s});
        QVERIFY(document.has_value());
        const auto named = findByName((*document)->mesh(), u"product:Newcomer"_s);
        QCOMPARE(named.size(), std::size_t(1));
        ChangeSetBuilder changes((*document)->mesh());
        changes.remove(named.front());
        QVERIFY((*document)->commitNow(changes.build(u"Remove Newcomer"_s)).has_value());
    }
    {
        // A second workspace that still has it.
        auto other = Document::create(file(u"other.meshstead"_s), {.user = u"ana"_s});
        QVERIFY(other.has_value());
        ChangeSetBuilder changes((*other)->mesh());
        const DomainId sales = changes.create(Domain {.name = u"Sales"_s});
        changes.create(Product {.name = u"Leaver"_s, .domain = sales});
        QVERIFY((*other)->commitNow(changes.build(u"Begin"_s)).has_value());
    }
    const Outcome outcome = lineage({m_path, u"--compare"_s, file(u"other.meshstead"_s), u"--to"_s, file(u"a.json"_s)});
    QVERIFY2(outcome.code == ExitCode::Done, qPrintable(outcome.err));
    const QByteArray written = contentOf(file(u"a.json"_s));
    QVERIFY(written.contains("\"name\":\"Leaver\""));
    QVERIFY(written.contains("\"name\":\"Orders\""));
    QVERIFY(written.contains("What changed from other to now"));
    QCOMPARE(lineage({m_path, u"--compare"_s, file(u"other.meshstead"_s), u"--to"_s, file(u"a.ndjson"_s)}).code,
             ExitCode::Usage);
}

void TestCommandsLineage::aDateBeforeTheFirstChangeIsTold()
{
    const Outcome outcome = lineage({m_path, u"--as-of"_s, u"2001-02-03"_s, u"--to"_s, file(u"a.svg"_s)});
    QCOMPARE(outcome.code, ExitCode::Done);
    QVERIFY(outcome.out.contains(u"0 of 0 nodes"_s));
    QVERIFY2(outcome.err.contains(u"nothing to draw"_s), qPrintable(outcome.err));
    QVERIFY(lineage({m_path, u"--to"_s, file(u"b.svg"_s)}).err.isEmpty());
}

void TestCommandsLineage::optionsThatExcludeEachOtherAreTold()
{
    const Outcome both
        = lineage({m_path, u"--compare"_s, u"now"_s, u"--as-of"_s, u"now"_s, u"--to"_s, file(u"a.svg"_s)});
    QCOMPARE(both.code, ExitCode::Usage);
    QVERIFY2(both.err.contains(u"--as-of"_s), qPrintable(both.err));
    const Outcome alone = lineage({m_path, u"--with"_s, u"now"_s, u"--to"_s, file(u"a.svg"_s)});
    QCOMPARE(alone.code, ExitCode::Usage);
    QVERIFY2(alone.err.contains(u"--compare"_s), qPrintable(alone.err));
}

void TestCommandsLineage::aNameAndHopsNarrowItDown()
{
    const Outcome outcome = lineage(
        {m_path, u"Orders"_s, u"--up"_s, u"1"_s, u"--down"_s, u"0"_s, u"--to"_s, file(u"a.json"_s), u"--json"_s});
    QVERIFY2(outcome.code == ExitCode::Done, qPrintable(outcome.err));
    QCOMPARE(outcome.json()[u"nodes"_s].toInt(), 2);
    QCOMPARE(outcome.json()[u"total"_s].toInt(), 5);
    const QJsonObject graph = QJsonDocument::fromJson(contentOf(file(u"a.json"_s))).object();
    QCOMPARE(graph[u"title"_s].toString(), u"Lineage of Orders"_s);
    QVERIFY(graph[u"description"_s].toString().startsWith(
        u"mesh · Data products: 2 of 5 · focus on Orders, 1 up, 0 down · "_s));
}

void TestCommandsLineage::anEarlierDateShowsWhatWasThere()
{
    const Outcome then
        = lineage({m_path, u"--as-of"_s, m_afterFirst.toString(), u"--to"_s, file(u"then.svg"_s), u"--json"_s});
    QVERIFY2(then.code == ExitCode::Done, qPrintable(then.err));
    QCOMPARE(then.json()[u"total"_s].toInt(), 4);
    QCOMPARE(then.json()[u"asOf"_s].toString(), m_afterFirst.toString());
    QVERIFY(!contentOf(file(u"then.svg"_s)).contains("Newcomer"));
    QVERIFY(lineage({m_path, u"--to"_s, file(u"now.svg"_s)}).code == ExitCode::Done);
    QVERIFY(contentOf(file(u"now.svg"_s)).contains("Newcomer"));
}

void TestCommandsLineage::pictureOptionsAreFollowed()
{
    QVERIFY(lineage({m_path, u"--to"_s, file(u"light.png"_s)}).code == ExitCode::Done);
    QVERIFY(lineage({m_path, u"--to"_s, file(u"dark.png"_s), u"--dark"_s, u"--scale"_s, u"4"_s}).code
            == ExitCode::Done);
    const QImage light(file(u"light.png"_s));
    const QImage dark(file(u"dark.png"_s));
    QVERIFY(qAbs(dark.width() - 2 * light.width()) <= 1);
    QVERIFY(light.pixelColor(1, 1).lightness() > 200 && dark.pixelColor(1, 1).lightness() < 60);
    const auto svgWith = [&](const QStringList& options) {
        const Outcome outcome = lineage(QStringList {m_path, u"--to"_s, file(u"a.svg"_s)} + options);
        return outcome.code == ExitCode::Done ? contentOf(file(u"a.svg"_s)) : QByteArray();
    };
    QVERIFY(svgWith({}).contains("No SLO 5"));
    QVERIFY(!svgWith({u"--no-legend"_s}).contains("No SLO 5"));
    QVERIFY(svgWith({u"--colour"_s, u"owner"_s}).contains("No owner 5"));
    QVERIFY(svgWith({u"--colour"_s, u"owner"_s}).contains("marks: Owner"));
}

void TestCommandsLineage::pagesAreWrittenOnPaper()
{
    QVERIFY(lineage({m_path, u"--to"_s, file(u"poster.pdf"_s)}).code == ExitCode::Done);
    const Outcome outcome
        = lineage({m_path, u"--to"_s, file(u"a4.pdf"_s), u"--pages"_s, u"a4"_s, u"--scale"_s, u"3"_s});
    QVERIFY2(outcome.code == ExitCode::Done, qPrintable(outcome.err));
    QVERIFY(contentOf(file(u"poster.pdf"_s)).contains("/Count 1 "));
    QVERIFY(!contentOf(file(u"a4.pdf"_s)).contains("/Count 1 "));
}

void TestCommandsLineage::flowsThatOpenLineageCannotSayAreTold()
{
    {
        auto document = Document::open(m_path, {.user = u"ana"_s});
        QVERIFY(document.has_value());
        ChangeSetBuilder changes((*document)->mesh());
        const PortId out = changes.create(Port {.name = u"out"_s,
                                                .product = (*document)->mesh().all<Product>().begin()->id,
                                                .direction = PortDirection::Output});
        const PortId in = changes.create(Port {.name = u"in"_s,
                                               .product = (*document)->mesh().all<Product>().begin()->id,
                                               .direction = PortDirection::Input});
        changes.create(Flow {.from = out, .to = in});
        QVERIFY((*document)->commitNow(changes.build(u"Add ports"_s)).has_value());
    }
    const Outcome outcome = lineage({m_path, u"--to"_s, file(u"a.ndjson"_s)});
    QVERIFY2(outcome.code == ExitCode::Done, qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(u"no place in OpenLineage"_s), qPrintable(outcome.err));
}

void TestCommandsLineage::whatCannotBeWrittenIsRefused()
{
    const Outcome outcome = lineage({m_path, u"--to"_s, u"/nowhere/at/all/a.svg"_s});
    QCOMPARE(outcome.code, ExitCode::Refused);
    QVERIFY(outcome.err.contains(u"/nowhere/at/all/a.svg"_s));
    QVERIFY(outcome.out.isEmpty());
}

void TestCommandsLineage::wrongWordsAreAUsageError_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("hint");
    const auto add
        = [](const char* name, const QStringList& words, const QString& hint) { QTest::newRow(name) << words << hint; };
    add("no target", {u"--level"_s, u"product"_s}, u"--to"_s);
    add("an unknown ending", {u"--to"_s, u"a.gif"_s}, u"ndjson"_s);
    add("no ending", {u"--to"_s, u"lineage"_s}, u"svg"_s);
    add("an unknown level", {u"--level"_s, u"table"_s, u"--to"_s, u"a.svg"_s}, u"dataset"_s);
    add("an unknown colour", {u"--colour"_s, u"red"_s, u"--to"_s, u"a.svg"_s}, u"sensitivity"_s);
    add("an unknown paper", {u"--pages"_s, u"A7"_s, u"--to"_s, u"a.pdf"_s}, u"letter"_s);
    add("hops that are no number", {u"--up"_s, u"many"_s, u"--to"_s, u"a.svg"_s}, u"--up"_s);
    add("a scale of nothing", {u"--scale"_s, u"0"_s, u"--to"_s, u"a.svg"_s}, u"--scale"_s);
    add("no date", {u"--as-of"_s, u"soon"_s, u"--to"_s, u"a.svg"_s}, u"2026-11-22"_s);
    add("nothing of that name", {u"Nonsense"_s, u"--to"_s, u"a.svg"_s}, u"Nonsense"_s);
}

void TestCommandsLineage::wrongWordsAreAUsageError()
{
    QFETCH(QStringList, words);
    QFETCH(QString, hint);
    const Outcome outcome = lineage(QStringList {m_path} + words);
    QCOMPARE(outcome.code, ExitCode::Usage);
    QVERIFY2(outcome.err.contains(hint), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!QFileInfo::exists(u"a.svg"_s));
}

QTEST_MAIN(TestCommandsLineage)
#include "tst_commands_lineage.moc"
