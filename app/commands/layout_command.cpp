// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/commands.h"

#include "graph/layout/layout.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <ctime>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostExtent = 1'000'000; // beyond it coordinates lose their fractions

struct GraphFile
{
    layout::Input input;
    QStringList ids;
};

Error refused(const QString& path, const QString& why)
{
    return {Error::Code::Corrupt, Commands::tr("%1: %2").arg(path, why), {}};
}

/// A number, or the archetype of a domain.
float stageFrom(const QJsonValue& value)
{
    const QString name = value.toString();
    if (name == "source-aligned"_L1)
        return 0;
    if (name == "aggregate"_L1)
        return 1;
    return name == "consumer-aligned"_L1 ? 2 : float(value.toDouble(-1));
}

Result<GraphFile> readGraph(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(path, file.errorString());
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return refused(path, problem.errorString());

    if (!root.value("nodes"_L1).isArray())
        return refused(path, Commands::tr("there is no list of \"nodes\" in it."));

    GraphFile graph;
    QHash<QString, quint32> indexOf;
    QHash<QString, int> lanes;
    for (const QJsonValue value : root.value("nodes"_L1).toArray()) {
        const QJsonObject node = value.toObject();
        const QString id = node.value("id"_L1).toVariant().toString();
        if (id.isEmpty())
            return refused(path, Commands::tr("node %1 has no \"id\".").arg(graph.ids.size() + 1));
        if (indexOf.contains(id))
            return refused(path, Commands::tr("two nodes have the id \"%1\".").arg(id));
        const QString group = node.value("group"_L1).toVariant().toString();
        const double width = node.value("width"_L1).toDouble(160);
        const double height = node.value("height"_L1).toDouble(48);
        if (!(width >= 0 && width <= mostExtent && height >= 0 && height <= mostExtent))
            return refused(path,
                           Commands::tr("width and height of node \"%1\" must be between 0 and %2.")
                               .arg(id)
                               .arg(mostExtent, 0, 'f', 0));
        layout::NodeBox box;
        box.width = float(width);
        box.height = float(height);
        box.stage = std::min(stageFrom(node.value("stage"_L1)), float(mostExtent));
        if (!group.isEmpty())
            box.lane = lanes.contains(group) ? lanes.value(group) : *lanes.insert(group, int(lanes.size()));
        indexOf.insert(id, quint32(graph.ids.size()));
        graph.ids += id;
        graph.input.nodes.push_back(box);
    }
    for (const QJsonValue value : root.value("edges"_L1).toArray()) {
        const QJsonArray ends = value.toArray();
        const QString from = ends.at(0).toVariant().toString();
        const QString to = ends.at(1).toVariant().toString();
        if (!indexOf.contains(from) || !indexOf.contains(to))
            return refused(path, Commands::tr("the edge from \"%1\" to \"%2\" ends at no node.").arg(from, to));
        graph.input.edges.push_back({indexOf.value(from), indexOf.value(to)});
    }
    return graph;
}

QJsonObject toJson(const GraphFile& graph, const layout::Result& drawing, double milliseconds)
{
    QJsonArray nodes;
    for (qsizetype at = 0; at < graph.ids.size(); ++at) {
        const auto& box = graph.input.nodes[std::size_t(at)];
        const auto& place = drawing.place[std::size_t(at)];
        nodes.append(QJsonObject {{u"id"_s, graph.ids[at]},
                                  {u"layer"_s, drawing.layer[std::size_t(at)]},
                                  {u"x"_s, place.x},
                                  {u"y"_s, place.y},
                                  {u"width"_s, box.width},
                                  {u"height"_s, box.height}});
    }
    QJsonArray edges;
    for (std::size_t at = 0; at < graph.input.edges.size(); ++at) {
        QJsonArray points;
        for (const layout::Point& point : drawing.points(at))
            points.append(QJsonArray {point.x, point.y});
        edges.append(QJsonObject {{u"from"_s, graph.ids[qsizetype(graph.input.edges[at].from)]},
                                  {u"to"_s, graph.ids[qsizetype(graph.input.edges[at].to)]},
                                  {u"points"_s, points}});
    }
    return {
        {u"ms"_s, milliseconds}, {u"crossings"_s, qint64(drawing.crossings)}, {u"nodes"_s, nodes}, {u"edges"_s, edges}};
}

QByteArray toSvg(const GraphFile& graph, const layout::Result& drawing)
{
    const layout::Rect& bounds = drawing.bounds;
    QString svg
        = u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%1 %2 %3 %4\" font-family=\"sans-serif\" font-size=\"12\">\n"_s
              .arg(bounds.left - 8)
              .arg(bounds.top - 8)
              .arg(bounds.right - bounds.left + 16)
              .arg(bounds.bottom - bounds.top + 16);
    for (std::size_t at = 0; at < graph.input.edges.size(); ++at) {
        QString points;
        for (const layout::Point& point : drawing.points(at))
            points += u"%1,%2 "_s.arg(point.x).arg(point.y);
        svg += u"<polyline fill=\"none\" stroke=\"#5A6678\" points=\"%1\"/>\n"_s.arg(points.trimmed());
    }
    for (qsizetype at = 0; at < graph.ids.size(); ++at) {
        const auto& box = graph.input.nodes[std::size_t(at)];
        const auto& place = drawing.place[std::size_t(at)];
        svg += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"6\" fill=\"#FFFFFF\" stroke=\"#E1E5EB\"/>"_s
                   .arg(place.x)
                   .arg(place.y)
                   .arg(box.width)
                   .arg(box.height);
        svg += u"<text x=\"%1\" y=\"%2\">%3</text>\n"_s.arg(place.x + 8)
                   .arg(place.y + box.height / 2 + 4)
                   .arg(graph.ids[at].toHtmlEscaped());
    }
    return (svg + u"</svg>\n"_s).toUtf8();
}

std::optional<layout::Effort> effortFrom(const QString& name)
{
    if (name == "fast"_L1)
        return layout::Effort::Fast;
    if (name == "balanced"_L1)
        return layout::Effort::Balanced;
    return name == "best"_L1 ? std::optional(layout::Effort::Best) : std::nullopt;
}

ExitCode runLayout(const QCommandLineParser& parser, Output& output)
{
    const QStringList arguments = parser.positionalArguments();
    const QString to = parser.value(u"to"_s);
    const auto effort = effortFrom(parser.value(u"effort"_s));
    if (arguments.size() != 1 || to.isEmpty() || !effort)
        return output.misused(
            Commands::tr("layout takes a graph file, --to FILE and perhaps --effort fast, balanced or best."));
    const auto graph = readGraph(arguments[0]);
    if (!graph)
        return output.fail(graph.error());

    // CPU time of the layout alone, so that figures can be compared on a busy machine.
    const std::clock_t began = std::clock();
    const auto drawing = layout::layOut(graph->input, {.effort = *effort, .lanes = parser.isSet(u"lanes"_s)});
    const double milliseconds = 1000.0 * double(std::clock() - began) / CLOCKS_PER_SEC;

    QSaveFile file(to);
    const QByteArray bytes = to.endsWith(".svg"_L1)
        ? toSvg(*graph, *drawing)
        : QJsonDocument(toJson(*graph, *drawing, milliseconds)).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return output.fail(
            {Error::Code::Io, Commands::tr("%1 could not be written: %2").arg(to, file.errorString()), {}});
    output.line(Commands::tr("%1 nodes, %2 edges, %3 crossings in %4 ms: %5")
                    .arg(graph->ids.size())
                    .arg(graph->input.edges.size())
                    .arg(drawing->crossings)
                    .arg(milliseconds, 0, 'f', 2)
                    .arg(to));
    output.json({{u"ms"_s, milliseconds},
                 {u"crossings"_s, qint64(drawing->crossings)},
                 {u"nodes"_s, graph->ids.size()},
                 {u"edges"_s, qint64(graph->input.edges.size())},
                 {u"to"_s, to}});
    return ExitCode::Done;
}

} // namespace

Command layoutCommand()
{
    return {.name = "layout",
            .usage = "GRAPH.json --to FILE.(json|svg) [--effort fast|balanced|best] [--lanes] [--json]",
            .summary = QT_TRANSLATE_NOOP("Commands", "Lays a graph out, for measuring."),
            .options =
                [](QCommandLineParser& parser) {
                    parser.addOption({u"to"_s, Commands::tr("Where to write the drawing."), u"FILE"_s});
                    parser.addOption({u"effort"_s, Commands::tr("How long to look for a good drawing."), u"EFFORT"_s,
                                      u"balanced"_s});
                    parser.addOption({u"lanes"_s, Commands::tr("Give each group a lane of its own.")});
                },
            .run = runLayout};
}

} // namespace mesh
