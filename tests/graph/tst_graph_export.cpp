// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Graphs for other programs, read back: by Graphviz where it is installed, as JSON, and line by line.

#include "mesh_text.h"

#include "graph/graph_export.h"
#include "mesh/naming.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

GraphView viewOf(const Mesh& mesh, Level level, const RecordSet& expanded = {})
{
    ViewFilter filter;
    filter.expanded = expanded;
    return GraphView::build(LineageGraph::build(mesh, level), filter);
}

Mesh shopMesh()
{
    return meshOf({u"Sales/Basket/orders[id,total]"_s, u"Sales/Basket/lines[id]"_s, u"Web/Clicks/clicks[id]"_s},
                  {u"orders->lines"_s, u"orders.id->lines.id"_s, u"lines->clicks"_s});
}

Mesh namedDatasets(const QStringList& names)
{
    MeshBuilder builder;
    for (const QString& name : names)
        builder.add(Dataset {.id = {newUuid()}, .name = name});
    return builder.build();
}

const QStringList hostileNames {u"quote \" and \\ and \\n and \\\""_s,
                                u"a < b & c > d &lt; &#34;"_s,
                                u"line\nbreak\ttab\r"_s,
                                u"} ] ; -> -- // /* # %% end"_s,
                                u"<b>bold</b>"_s,
                                u"`code` **bold** _it_"_s,
                                u"قاعدة 顧客 😀"_s,
                                QString(10'000, u'x')};

QString onOneLine(QString name)
{
    return name.replace(u'\n', u' ').replace(u'\t', u' ').replace(u'\r', u' ');
}

std::optional<QJsonObject> readByGraphviz(const QByteArray& dot)
{
    QProcess process;
    process.start(u"dot"_s, {u"-Tdot_json"_s}); // reads the graph and lays nothing out
    process.write(dot);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning() << process.readAllStandardError();
        return std::nullopt;
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

class TestGraphExport : public QObject
{
    Q_OBJECT

private slots:
    void graphvizReadsTheNamesBack();
    void dotGroupsThePartsOfAnOpenedNode();
    void jsonHoldsNodesEdgesAndParents();
    void mermaidHasALineForEachNodeAndEdge();
    void mermaidEscapesWhatItWouldRead();
    void everyFormatSaysWhatItShows();
    void theSameViewGivesTheSameBytes();
};

void TestGraphExport::graphvizReadsTheNamesBack()
{
    if (QStandardPaths::findExecutable(u"dot"_s).isEmpty())
        QSKIP("dot of Graphviz is not installed.");
    const Mesh mesh = namedDatasets(hostileNames);
    const auto read = readByGraphviz(toDot(mesh, viewOf(mesh, Level::Dataset), {u"title\n}"_s, u"*/ \"description"_s}));
    QVERIFY(read.has_value());
    QStringList labels;
    for (const QJsonValue& object : read->value(u"objects"_s).toArray())
        labels += object[u"label"_s].toString();
    QCOMPARE(labels.size(), hostileNames.size());
    // Graphviz keeps escapes and entities as written until it draws.
    for (const QString& name : hostileNames) {
        const QString written = onOneLine(name).replace(u'&', u"&amp;"_s).replace(u'\\', u"\\\\"_s);
        QVERIFY2(labels.contains(written), qPrintable(written + u" is not in\n"_s + labels.join(u'\n')));
    }
}

void TestGraphExport::dotGroupsThePartsOfAnOpenedNode()
{
    const Mesh mesh = shopMesh();
    const GraphView view = viewOf(mesh, Level::Dataset, {named(mesh, u"orders"_s), named(mesh, u"lines"_s)});
    const QByteArray dot = toDot(mesh, view);
    QCOMPARE(dot.count("subgraph"), 2);
    QCOMPARE(dot.count(" -> "), qsizetype(view.edges.size()));
    if (QStandardPaths::findExecutable(u"dot"_s).isEmpty())
        QSKIP("dot of Graphviz is not installed: only the text was looked at.");
    const auto read = readByGraphviz(dot);
    QVERIFY(read.has_value());
    QCOMPARE(read->value(u"edges"_s).toArray().size(), qsizetype(view.edges.size()));
    QCOMPARE(read->value(u"_subgraph_cnt"_s).toInt(), 2);
    QCOMPARE(read->value(u"objects"_s).toArray().size(), qsizetype(view.nodes.size()) + 2);
}

void TestGraphExport::jsonHoldsNodesEdgesAndParents()
{
    const Mesh mesh = shopMesh();
    const GraphView view = viewOf(mesh, Level::Dataset, {named(mesh, u"orders"_s), named(mesh, u"lines"_s)});
    const QJsonObject graph = QJsonDocument::fromJson(toJson(mesh, view)).object();
    QHash<QString, QJsonObject> nodes;
    for (const QJsonValue& node : graph[u"nodes"_s].toArray())
        nodes.insert(node[u"id"_s].toString(), node.toObject());
    QCOMPARE(nodes.size(), qsizetype(view.nodes.size()));
    QStringList edges;
    for (const QJsonValue& edge : graph[u"edges"_s].toArray()) {
        const QJsonObject from = nodes[edge[u"from"_s].toString()];
        const QJsonObject to = nodes[edge[u"to"_s].toString()];
        const QString parent = nodes[from[u"parent"_s].toString()][u"name"_s].toString();
        edges += u"%1/%2->%3"_s.arg(parent, from[u"name"_s].toString(), to[u"name"_s].toString());
    }
    edges.sort();
    QCOMPARE(edges, (QStringList {u"/lines->clicks"_s, u"orders/id->id"_s}));
}

void TestGraphExport::mermaidHasALineForEachNodeAndEdge()
{
    const Mesh mesh = shopMesh();
    const GraphView view = viewOf(mesh, Level::Dataset, {named(mesh, u"orders"_s)});
    const QStringList lines = QString::fromUtf8(toMermaid(mesh, view)).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.front(), u"flowchart LR"_s);
    QCOMPARE(lines.filter(u"-.->"_s).size(), qsizetype(view.edges.size())); // nobody has seen these flows
    QCOMPARE(lines.filter(u"subgraph"_s).size(), 1);
    QCOMPARE(lines.filter(QRegularExpression(u"^ *end$"_s)).size(), 1);
    QCOMPARE(lines.filter(u"[\"clicks\"]"_s).size(), 1);
}

void TestGraphExport::mermaidEscapesWhatItWouldRead()
{
    const Mesh mesh = namedDatasets(hostileNames);
    const QString text = QString::fromUtf8(toMermaid(mesh, viewOf(mesh, Level::Dataset), {u"%%{init: {}}%%"_s, {}}));
    static const QRegularExpression node(u"^  n\\d+\\[\"([^\"<>`&*]*)\"\\]$"_s);
    int nodes = 0;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"%% "_s) || line == u"flowchart LR"_s)
            continue;
        QVERIFY2(node.match(line).hasMatch(), qPrintable(line));
        ++nodes;
    }
    QCOMPARE(nodes, int(hostileNames.size()));
    QVERIFY(!text.contains(u"%%{"_s)); // which would be an order to Mermaid
    QVERIFY(text.contains(u"#34;"_s));
}

void TestGraphExport::everyFormatSaysWhatItShows()
{
    const Mesh mesh = shopMesh();
    const GraphView view = viewOf(mesh, Level::Product);
    const GraphStamp stamp {u"Lineage of Orders"_s, u"retail, as of today"_s};
    QVERIFY(toDot(mesh, view, stamp).startsWith("// Lineage of Orders\n// retail, as of today\n"));
    QVERIFY(toMermaid(mesh, view, stamp).startsWith("%% Lineage of Orders\n%% retail, as of today\n"));
    const QJsonObject json = QJsonDocument::fromJson(toJson(mesh, view, stamp)).object();
    QCOMPARE(json[u"title"_s].toString(), stamp.title);
    QCOMPARE(json[u"description"_s].toString(), stamp.description);
}

void TestGraphExport::theSameViewGivesTheSameBytes()
{
    const Mesh mesh = randomLineage(7, 12, 40, 120, 200);
    for (const Level level : {Level::Domain, Level::Product, Level::Dataset, Level::Column}) {
        const GraphView first = viewOf(mesh, level);
        const GraphView second = viewOf(mesh, level);
        QCOMPARE(toDot(mesh, first), toDot(mesh, second));
        QCOMPARE(toJson(mesh, first), toJson(mesh, second));
        QCOMPARE(toMermaid(mesh, first), toMermaid(mesh, second));
    }
}

QTEST_GUILESS_MAIN(TestGraphExport)
#include "tst_graph_export.moc"
