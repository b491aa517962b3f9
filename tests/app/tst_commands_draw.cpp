// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/command_runner.h"
#include "document/document.h"
#include "mesh/change_builder.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonOf(const QString& path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

/// JSON with single quotes, to be read here without backslashes.
QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

/// Whether a picture shows more than an empty page would.
bool isDrawn(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    return colours.size() > 8;
}

} // namespace

/// The commands that draw: lineage, layout, tour.
class TestCommandsDraw : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = file(u"my mesh.meshstead"_s);
        auto document = Document::create(m_path, {.user = u"ana"_s});
        QVERIFY(document);
        ChangeSetBuilder changes((*document)->mesh());
        changes.create(Person {.name = u"Ana Ruiz"_s});
        DatasetId before;
        // shop -> orders -> sales -> report
        for (const auto* name : {"shop", "orders", "sales", "report"}) {
            const ProductId product = changes.create(Product {.name = QLatin1String(name)});
            const DatasetId dataset = changes.create(Dataset {.name = QLatin1String(name) + "_table"_L1,
                                                              .platform = u"postgres://db"_s,
                                                              .qualifiedName = QLatin1String(name) + "_table"_L1,
                                                              .product = product});
            if (!before.isNull())
                changes.create(Flow {.from = before, .to = dataset});
            before = dataset;
        }
        QVERIFY((*document)->commitNow(changes.build(u"Lay out"_s)));
    }

    void lineageGoesAsManyStepsAsAsked_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("nodes");
        QTest::newRow("two each way, unasked") << QStringList {u"orders"_s} << 4;
        QTest::newRow("itself") << QStringList {u"orders"_s, u"--up"_s, u"0"_s, u"--down"_s, u"0"_s} << 1;
        QTest::newRow("one up") << QStringList {u"sales"_s, u"--up"_s, u"1"_s, u"--down"_s, u"0"_s} << 2;
        QTest::newRow("two down") << QStringList {u"shop"_s, u"--down"_s, u"2"_s} << 3;
        QTest::newRow("datasets") << QStringList {u"orders_table"_s, u"--level"_s, u"dataset"_s, u"--up"_s, u"1"_s,
                                                  u"--down"_s,       u"0"_s}
                                  << 2;
        QTest::newRow("more than there are") << QStringList {u"shop"_s, u"--down"_s, u"2000000000"_s} << 4;
    }
    void lineageGoesAsManyStepsAsAsked()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, nodes);
        const Outcome outcome = run(QStringList {u"lineage"_s, m_path} + options
                                    + QStringList {u"--to"_s, file(u"x.json"_s), u"--json"_s});
        QVERIFY2(outcome.code == ExitCode::Done, qPrintable(outcome.err));
        QCOMPARE(outcome.json().value("nodes"_L1).toInt(), nodes);
        QCOMPARE(jsonOf(file(u"x.json"_s)).value("nodes"_L1).toArray().size(), nodes);
    }

    void whatHasNoLineageIsRefused()
    {
        const Outcome outcome = run({u"lineage"_s, m_path, u"Ana Ruiz"_s, u"--to"_s, file(u"x.svg"_s)});
        QCOMPARE(outcome.code, ExitCode::Usage);
        QVERIFY2(outcome.err.contains(u"no place in the lineage"_s), qPrintable(outcome.err));
        QVERIFY(!QFile::exists(file(u"x.svg"_s)));
    }

    void layoutAnswersInItsForm()
    {
        const QString graph = write(json("{'nodes': [{'id': 'a', 'label': 'A', 'group': 'g', 'stage': 0, 'width': 100, "
                                         "'height': 40}, {'id': 'b'}, {'id': 3}], 'edges': [['a', 'b'], ['b', 3]]}"));
        const Outcome outcome = run({u"layout"_s, graph, u"--to"_s, file(u"out.json"_s), u"--json"_s});
        QVERIFY2(outcome.code == ExitCode::Done, qPrintable(outcome.err));
        QCOMPARE(outcome.json().value("nodes"_L1).toInt(), 3);
        const QJsonObject drawing = jsonOf(file(u"out.json"_s));
        QVERIFY(drawing.value("ms"_L1).isDouble());
        QCOMPARE(drawing.value("crossings"_L1).toInt(-1), 0);
        const QJsonArray nodes = drawing.value("nodes"_L1).toArray();
        QCOMPARE(nodes.size(), 3);
        QCOMPARE(nodes[0]["id"_L1].toString(), u"a"_s);
        QCOMPARE(nodes[0]["width"_L1].toDouble(), 100.0);
        for (int at = 0; at < 3; ++at) {
            QCOMPARE(nodes[at]["layer"_L1].toInt(-1), at);
            QVERIFY(nodes[at]["y"_L1].isDouble() && nodes[at]["height"_L1].isDouble());
        }
        QVERIFY(nodes[0]["x"_L1].toDouble() + 100 < nodes[1]["x"_L1].toDouble());
        const QJsonArray edges = drawing.value("edges"_L1).toArray();
        QCOMPARE(edges.size(), 2);
        QCOMPARE(edges[1]["from"_L1].toString(), u"b"_s);
        QCOMPARE(edges[1]["to"_L1].toString(), u"3"_s);
        QVERIFY(edges[0]["points"_L1].toArray().size() >= 2);
        QCOMPARE(run({u"layout"_s, graph, u"--to"_s, file(u"out.svg"_s), u"--effort"_s, u"best"_s}).code,
                 ExitCode::Done);
        QVERIFY(contentOf(file(u"out.svg"_s)).contains("<rect"));
    }

    void aGraphThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray() << u"graph.json"_s;
        QTest::newRow("no JSON") << QByteArray("digraph {}") << u"graph.json"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"\"nodes\""_s;
        QTest::newRow("nodes that are no list") << json("{'nodes': 5}") << u"\"nodes\""_s;
        QTest::newRow("a node without an id") << json("{'nodes': [{'id': 'a'}, {}]}") << u"node 2"_s;
        QTest::newRow("an id twice") << json("{'nodes': [{'id': 'a'}, {'id': 'a'}]}") << u"\"a\""_s;
        QTest::newRow("a width below nothing") << json("{'nodes': [{'id': 'a', 'width': -5}]}") << u"width"_s;
        QTest::newRow("a height beyond measure") << json("{'nodes': [{'id': 'a', 'height': 1e40}]}") << u"height"_s;
        QTest::newRow("an edge to nowhere") << json("{'nodes': [{'id': 'a'}], 'edges': [['a', 'b']]}") << u"\"b\""_s;
        QTest::newRow("half an edge") << json("{'nodes': [{'id': 'a'}], 'edges': [['a']]}") << u"\"a\""_s;
        QTest::newRow("too deep") << QByteArray(20'000, '[') << u"graph.json"_s;
    }
    void aGraphThatIsNoneIsRefused()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, said);
        const Outcome outcome = run({u"layout"_s, write(text), u"--to"_s, file(u"out.json"_s)});
        QCOMPARE(outcome.code, ExitCode::Refused);
        QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
        QVERIFY(!QFile::exists(file(u"out.json"_s)));
    }

    void theTourDrawsEveryPageInBothThemes()
    {
        QProcess process;
        process.start(QStringLiteral(MESHSTEAD_BIN_DIR "/meshstead"), {u"tour"_s, u"--to"_s, file(u"tour"_s)});
        QVERIFY(process.waitForFinished(300'000));
        QCOMPARE(process.exitCode(), 0);
        const QStringList paths = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(paths.size() >= 20);
        for (const QString& path : paths) {
            const QImage picture(path);
            QVERIFY2(picture.size() == QSize(1280, 800) && isDrawn(picture), qPrintable(path));
            QString twin = path;
            twin.replace(u"-light.png"_s, u"-dark.png"_s);
            QVERIFY2(paths.contains(twin), qPrintable(twin));
            QVERIFY2(twin == path || QImage(twin) != picture, qPrintable(twin));
        }
        for (const auto* page : {"catalogue", "mesh-products", "history", "start", "inspector-quality"})
            QVERIFY2(paths.contains(file(u"tour/"_s + QLatin1String(page) + "-dark.png"_L1)), page);
    }

    void withoutADisplayTheStudioSaysWhatWorks()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MESHSTEAD_BIN_DIR "/meshstead"), {m_path});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), int(ExitCode::Unreachable));
        QVERIFY(process.readAllStandardError().contains("meshstead --help"));
    }

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QByteArray& text) const
    {
        QFile graph(file(u"graph.json"_s));
        return graph.open(QIODevice::WriteOnly) && graph.write(text) == text.size() ? graph.fileName() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_MAIN(TestCommandsDraw)
#include "tst_commands_draw.moc"
