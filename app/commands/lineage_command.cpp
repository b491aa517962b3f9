// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/commands.h"

#include "document/document_reader.h"
#include "graph/graph_export.h"
#include "items/history_model.h"
#include "mesh/naming.h"
#include "widgets/lineage/diagram.h"
#include "widgets/lineage/picture_export.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHops = 1000; // deeper than any mesh: everything

std::optional<Level> levelFrom(const QString& name)
{
    if (name == "domain"_L1)
        return Level::Domain;
    if (name == "product"_L1)
        return Level::Product;
    if (name == "dataset"_L1)
        return Level::Dataset;
    return name == "column"_L1 ? std::optional(Level::Column) : std::nullopt;
}

Status writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return ok();
    return Error {Error::Code::Io, Commands::tr("%1 could not be written: %2").arg(path, file.errorString()), {}};
}

/// What a reader of the picture needs to know: which part of which mesh, as of when.
QString subtitleOf(const Document& document, const QString& focus, const DiagramSpec& spec)
{
    const QString when
        = QLocale().toString(QDateTime::currentDateTime(), QCoreApplication::translate("Dates", "d MMM yyyy, HH:mm"));
    const QString name = QFileInfo(document.path()).completeBaseName();
    if (focus.isEmpty())
        return Commands::tr("%1, as of %2").arg(name, when);
    return Commands::tr("%1, %2 up and %3 down, as of %4")
        .arg(name)
        .arg(spec.filter.hopsUp)
        .arg(spec.filter.hopsDown)
        .arg(when);
}

/// One side of a comparison from the command line: "now", a date, or another workspace.
Result<ComparedSide> sideOf(const Document& document, const QString& text)
{
    if (text == "now"_L1)
        return ComparedSide {ComparedSide::Source::Now, document.mesh(), Commands::tr("now"), Instant::now()};
    const bool isFile = text.endsWith(".meshstead"_L1);
    const auto at = isFile ? Result<Instant>(Instant::now()) : parseInstant(text);
    if (!at)
        return at.error();
    auto mesh = isFile ? readMesh(text) : document.meshAsOf(*at);
    if (!mesh)
        return mesh.error();
    return ComparedSide {isFile ? ComparedSide::Source::File : ComparedSide::Source::Date, std::move(*mesh),
                         isFile ? QFileInfo(text).completeBaseName() : dateText(*at), *at};
}

Result<ComparisonSpec> comparisonOf(const Document& document, const QString& from, const QString& to)
{
    auto before = sideOf(document, from);
    if (!before)
        return before.error();
    auto after = sideOf(document, to);
    if (!after)
        return after.error();
    ComparisonSpec spec;
    spec.meshes = std::make_shared<ComparedMeshes>(ComparedMeshes {std::move(*before), std::move(*after)});
    return spec;
}

Status write(const Diagram& diagram, const Document& document, const QString& focus, const QString& to)
{
    const Mesh& mesh = diagram.basis.graph->mesh();
    if (to.endsWith(".dot"_L1))
        return writeFile(to, toDot(mesh, *diagram.view));
    if (to.endsWith(".json"_L1))
        return writeFile(to, toJson(mesh, *diagram.view));
    const auto format = pictureFormatOf(to);
    if (!format) {
        return Error {Error::Code::InvalidArgument,
                      Commands::tr("%1: the ending says which format to write: svg, pdf, png, dot or json.").arg(to),
                      {}};
    }
    PictureOptions options;
    options.title = focus.isEmpty() ? Commands::tr("Lineage") : Commands::tr("Lineage of %1").arg(focus);
    options.subtitle = subtitleOf(document, focus, diagram.spec);
    if (const auto& compared = diagram.spec.comparison.meshes)
        options.subtitle = Commands::tr("What changed from %1 to %2").arg(compared->before.name, compared->after.name);
    return exportLineage(diagram.scene(), to, *format, options);
}

ExitCode runLineage(const QCommandLineParser& parser, Output& output)
{
    const QStringList arguments = parser.positionalArguments();
    const QString to = parser.value(u"to"_s);
    if (arguments.isEmpty() || arguments.size() > 2 || to.isEmpty())
        return output.misused(Commands::tr("lineage takes a workspace, perhaps a name, and --to FILE."));
    const auto level = levelFrom(parser.value(u"level"_s));
    bool isUpNumber = false;
    bool isDownNumber = false;
    const int up = parser.value(u"up"_s).toInt(&isUpNumber);
    const int down = parser.value(u"down"_s).toInt(&isDownNumber);
    if (!level || !isUpNumber || !isDownNumber || up < 0 || down < 0)
        return output.misused(
            Commands::tr("--level is domain, product, dataset or column; --up and --down are numbers of steps."));

    const auto document = openWorkspace(arguments[0], Access::Read);
    if (!document)
        return output.fail(document.error());
    const Mesh& mesh = (*document)->mesh();
    DiagramSpec spec;
    spec.level = *level;
    QString focus;
    if (arguments.size() == 2) {
        const auto record = resolveRecord(**document, arguments[1]);
        if (!record)
            return output.fail(record.error());
        spec.filter.focus = {*record};
        spec.filter.hopsUp = quint32(std::min(up, mostHops));
        spec.filter.hopsDown = quint32(std::min(down, mostHops));
        focus = titleOf(mesh, *record);
    }
    if (parser.isSet(u"compare"_s)) {
        const auto comparison = comparisonOf(**document, parser.value(u"compare"_s), parser.value(u"with"_s));
        if (!comparison)
            return output.fail(comparison.error());
        spec.comparison = *comparison;
    }
    const auto diagram = makeDiagram(mesh, spec, {});
    if (!diagram)
        return output.fail(diagram.error());
    if (!focus.isEmpty() && diagram->view->nodes.empty()) {
        return output.fail({Error::Code::InvalidArgument,
                            Commands::tr("%1 has no place in the lineage. Name a domain, product, dataset or column.")
                                .arg(arguments[1]),
                            {}});
    }
    if (const Status status = write(*diagram, **document, focus, to); !status)
        return output.fail(status.error());
    output.line(Commands::tr("%1 of %2 nodes, %3 edges: %4")
                    .arg(diagram->view->nodes.size())
                    .arg(diagram->total)
                    .arg(diagram->view->edges.size())
                    .arg(to));
    output.json({{u"nodes"_s, qint64(diagram->view->nodes.size())},
                 {u"total"_s, qint64(diagram->total)},
                 {u"edges"_s, qint64(diagram->view->edges.size())},
                 {u"to"_s, to}});
    return ExitCode::Done;
}

} // namespace

Command lineageCommand()
{
    return {.name = "lineage",
            .usage = "WORKSPACE [NAME] [--up N] [--down N] [--level domain|product|dataset|column] [--compare FROM "
                     "[--with TO]] --to FILE.(svg|pdf|png|dot|json)",
            .summary = QT_TRANSLATE_NOOP("Commands", "Draws the lineage of the mesh or of one record."),
            .needsGui = true,
            .options =
                [](QCommandLineParser& parser) {
                    parser.addOption({u"up"_s, Commands::tr("How many steps upstream to show."), u"N"_s, u"2"_s});
                    parser.addOption({u"down"_s, Commands::tr("How many steps downstream to show."), u"N"_s, u"2"_s});
                    parser.addOption({u"level"_s, Commands::tr("What the nodes are."), u"LEVEL"_s, u"product"_s});
                    parser.addOption({u"compare"_s,
                                      Commands::tr("Mark what was added, removed and changed since FROM: a date or "
                                                   "another workspace."),
                                      u"FROM"_s});
                    parser.addOption({u"with"_s, Commands::tr("What FROM is compared with."), u"TO"_s, u"now"_s});
                    parser.addOption({u"to"_s, Commands::tr("Where to write the drawing."), u"FILE"_s});
                },
            .run = runLineage};
}

} // namespace mesh
