// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/commands.h"

#include "document/document_reader.h"
#include "items/history_model.h"
#include "mesh/naming.h"
#include "widgets/lineage/exporting/lineage_export.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <array>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHops = 1000; // deeper than any mesh: everything
constexpr qreal smallestScale = 0.01;
constexpr qreal largestScale = 32;

/// A value of an option and the word for it.
template<typename T>
struct Word
{
    const char* word;
    T value;
};

constexpr std::array levelWords {Word<Level> {"domain", Level::Domain}, Word<Level> {"product", Level::Product},
                                 Word<Level> {"dataset", Level::Dataset}, Word<Level> {"column", Level::Column}};
constexpr std::array colourWords {
    Word<Colouring> {"domain", Colouring::Domain}, Word<Colouring> {"status", Colouring::Lifecycle},
    Word<Colouring> {"owner", Colouring::Owner},   Word<Colouring> {"sensitivity", Colouring::Sensitivity},
    Word<Colouring> {"slo", Colouring::Slo},       Word<Colouring> {"party", Colouring::PartyClass}};
constexpr std::array paperWords {
    Word<PageSetup::Paper> {"poster", PageSetup::Paper::Poster}, Word<PageSetup::Paper> {"a4", PageSetup::Paper::A4},
    Word<PageSetup::Paper> {"a3", PageSetup::Paper::A3}, Word<PageSetup::Paper> {"letter", PageSetup::Paper::Letter}};

/// The value of an option; an error that lists what there is.
template<typename T, std::size_t N>
Result<T> choose(const QCommandLineParser& parser, const QString& option, const std::array<Word<T>, N>& words)
{
    const QString given = parser.value(option).toLower();
    QStringList all;
    for (const Word<T>& word : words) {
        if (given == QLatin1String(word.word))
            return word.value;
        all += QLatin1String(word.word);
    }
    return Error {Error::Code::InvalidArgument,
                  Commands::tr("--%1 is one of %2, not \"%3\".").arg(option, all.join(u", "_s), parser.value(option)),
                  {}};
}

Result<quint32> hops(const QCommandLineParser& parser, const QString& option)
{
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    if (isNumber && number >= 0)
        return quint32(std::min(number, mostHops));
    return Error {Error::Code::InvalidArgument,
                  Commands::tr("--%1 is a number of steps, not \"%2\".").arg(option, parser.value(option)),
                  {}};
}

/// What the options say, checked before the workspace is opened.
struct LineageRequest
{
    DiagramSpec spec;
    ExportFormat format = ExportFormat::Svg;
    PictureOptions picture;
    Instant at;
    bool isHistoric = false;
};

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

Result<LineageRequest> readRequest(const QCommandLineParser& parser)
{
    LineageRequest request;
    std::optional<Error> wrong;
    const auto take = [&wrong](auto given, auto& into) {
        if (given)
            into = *given;
        else if (!wrong)
            wrong = given.error();
    };
    take(choose(parser, u"level"_s, levelWords), request.spec.level);
    take(choose(parser, u"colour"_s, colourWords), request.spec.colouring);
    take(choose(parser, u"pages"_s, paperWords), request.picture.pages.paper);
    take(hops(parser, u"up"_s), request.spec.filter.hopsUp);
    take(hops(parser, u"down"_s), request.spec.filter.hopsDown);
    request.isHistoric = parser.isSet(u"as-of"_s);
    take(parseInstant(request.isHistoric ? parser.value(u"as-of"_s) : u"now"_s), request.at);
    if (wrong)
        return *wrong;
    const bool isComparison = parser.isSet(u"compare"_s);
    if (isComparison && request.isHistoric) {
        return Error {Error::Code::InvalidArgument,
                      Commands::tr("--as-of and --compare exclude each other: --with names the second date."),
                      {}};
    }
    if (parser.isSet(u"with"_s) && !isComparison)
        return Error {Error::Code::InvalidArgument, Commands::tr("--with needs --compare."), {}};
    const QString to = parser.value(u"to"_s);
    const auto format = exportFormatOf(to);
    if (!format) {
        QStringList endings;
        for (int each = 0; each < exportFormatCount; ++each)
            endings += suffixOf(ExportFormat(each));
        return Error {Error::Code::InvalidArgument,
                      Commands::tr("%1: the ending says which format to write: %2.").arg(to, endings.join(u", "_s)),
                      {}};
    }
    if (parser.isSet(u"scale"_s)) {
        bool isNumber = false;
        const double scale = parser.value(u"scale"_s).toDouble(&isNumber);
        if (!isNumber || scale < smallestScale || scale > largestScale) {
            return Error {Error::Code::InvalidArgument,
                          Commands::tr("--scale is a number from %1 to %2.").arg(smallestScale).arg(largestScale),
                          {}};
        }
        request.picture.scale = scale;
    }
    request.format = *format;
    request.picture.scheme = parser.isSet(u"dark"_s) ? Scheme::Dark : Scheme::Light;
    request.picture.hasLegend = !parser.isSet(u"no-legend"_s);
    return request;
}

/// As good a picture as can be waited for.
layout::Effort effortFor(std::size_t nodes)
{
    return nodes <= 2'000 ? layout::Effort::Best : nodes <= 20'000 ? layout::Effort::Balanced : layout::Effort::Fast;
}

ExitCode runLineage(const QCommandLineParser& parser, Output& output)
{
    const QStringList arguments = parser.positionalArguments();
    const QString to = parser.value(u"to"_s);
    if (arguments.isEmpty() || arguments.size() > 2 || to.isEmpty())
        return output.misused(Commands::tr("lineage takes a workspace, perhaps a name, and --to FILE."));
    auto request = readRequest(parser);
    if (!request)
        return output.misused(request.error().message);

    const auto document = openWorkspace(arguments[0], Access::Read);
    if (!document)
        return output.fail(document.error());
    Mesh mesh = (*document)->mesh();
    if (request->isHistoric) {
        auto then = (*document)->reader().meshAsOf(request->at);
        if (!then)
            return output.fail(then.error());
        mesh = std::move(then).value();
    }
    DiagramSpec& spec = request->spec;
    if (arguments.size() == 2) {
        const auto record
            = request->isHistoric ? resolveRecord(mesh, arguments[1]) : resolveRecord(**document, arguments[1]);
        if (!record)
            return output.fail(record.error());
        spec.filter.focus = {*record};
    }
    if (parser.isSet(u"compare"_s)) {
        const auto comparison = comparisonOf(**document, parser.value(u"compare"_s), parser.value(u"with"_s));
        if (!comparison)
            return output.fail(comparison.error());
        spec.comparison = *comparison;
    }
    DiagramBasis basis;
    basis.at = request->at;
    if (!spec.comparison) // which has a graph of its own
        basis.graph = std::make_shared<LineageGraph>(LineageGraph::build(mesh, spec.level));
    const auto effort = !spec.filter.focus.empty() ? layout::Effort::Best
        : basis.graph                              ? effortFor(basis.graph->nodeCount())
                                                   : layout::Effort::Balanced;
    const auto diagram = makeDiagram(mesh, spec, basis, nullptr, effort);
    if (!diagram)
        return output.fail(diagram.error());
    if (!spec.filter.focus.empty() && diagram->view->nodes.empty()) {
        return output.fail({Error::Code::InvalidArgument,
                            Commands::tr("%1 has no place in the lineage. Name a domain, product, dataset or column.")
                                .arg(arguments[1]),
                            {}});
    }
    request->picture.title = exportTitle(*diagram);
    request->picture.subtitle = exportStamp(*diagram, QFileInfo((*document)->path()).completeBaseName(), request->at);
    request->picture.created = request->at.toDateTime();
    const auto note = exportDiagram(*diagram, to, request->format, request->picture);
    if (!note)
        return output.fail(note.error());
    if (!note->isEmpty())
        output.message(*note);
    if (diagram->total == 0 && request->isHistoric)
        output.message(Commands::tr("There was nothing to draw on %1. \"history\" lists what changed when.")
                           .arg(dateText(request->at)));
    output.line(Commands::tr("%1 of %2 nodes, %3 edges: %4")
                    .arg(diagram->view->nodes.size())
                    .arg(diagram->total)
                    .arg(diagram->view->edges.size())
                    .arg(to));
    output.json({{u"nodes"_s, qint64(diagram->view->nodes.size())},
                 {u"total"_s, qint64(diagram->total)},
                 {u"edges"_s, qint64(diagram->view->edges.size())},
                 {u"asOf"_s, request->at.toString()},
                 {u"to"_s, to}});
    return ExitCode::Done;
}

} // namespace

Command lineageCommand()
{
    return {
        .name = "lineage",
        .usage
        = "WORKSPACE [NAME] [--up N] [--down N] [--level domain|product|dataset|column]\n"
          "          [--as-of DATE | --compare FROM [--with TO]] [--colour BY] [--dark] [--no-legend] [--scale N]\n"
          "          [--pages poster|A4|A3|Letter] --to FILE.(svg|pdf|png|dot|json|mmd|ndjson)",
        .summary = QT_TRANSLATE_NOOP("Commands", "Draws the lineage of the mesh or of one record."),
        .needsGui = true,
        .options =
            [](QCommandLineParser& parser) {
                parser.addOption({u"up"_s, Commands::tr("How many steps upstream to show."), u"N"_s, u"2"_s});
                parser.addOption({u"down"_s, Commands::tr("How many steps downstream to show."), u"N"_s, u"2"_s});
                parser.addOption({u"level"_s, Commands::tr("What the nodes are."), u"LEVEL"_s, u"product"_s});
                parser.addOption(
                    {u"as-of"_s,
                     Commands::tr("The state of that day or moment, as 2026-11-22 or 2026-11-22T14:05:00Z."),
                     u"DATE"_s});
                parser.addOption({u"compare"_s,
                                  Commands::tr("Mark what was added, removed and changed since FROM: a date or "
                                               "another workspace."),
                                  u"FROM"_s});
                parser.addOption({u"with"_s, Commands::tr("What FROM is compared with."), u"TO"_s, u"now"_s});
                parser.addOption({u"colour"_s,
                                  Commands::tr("What the marks say: domain, status, owner, sensitivity, slo or party."),
                                  u"BY"_s, u"slo"_s});
                parser.addOption({u"dark"_s, Commands::tr("On a dark ground.")});
                parser.addOption({u"no-legend"_s, Commands::tr("Without the legend.")});
                parser.addOption(
                    {u"scale"_s,
                     Commands::tr("How large: pixels of a PNG (2 where it is not given), else 1/96 inches, "
                                  "per pixel on the screen."),
                     u"N"_s});
                parser.addOption({u"pages"_s,
                                  Commands::tr("The paper of a PDF: one poster, or pages of A4, A3 or Letter."),
                                  u"PAPER"_s, u"poster"_s});
                parser.addOption(
                    {u"to"_s,
                     Commands::tr("Where to write it. The ending says the format: svg, pdf or png pictures, dot, json "
                                  "and mmd (Mermaid) graphs, ndjson for OpenLineage events."),
                     u"FILE"_s});
            },
        .run = runLineage};
}

} // namespace mesh
