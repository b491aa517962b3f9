// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exporting/lineage_export.h"

#include "exchange/openlineage_writer.h"
#include "graph/graph_export.h"
#include "mesh/naming.h"
#include "widgets/lineage/scene/diagram_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>
#include <QLocale>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::LineageExport)
};

/// The datasets that only their columns stand for.
std::unordered_set<DatasetId> datasetsOfColumns(const Mesh& mesh, const GraphView& view)
{
    std::unordered_set<DatasetId> datasets;
    for (const ViewNode& node : view.nodes) {
        if (const Column* column = mesh.find(node.record.as<Kind::Column>()))
            datasets.insert(column->dataset);
    }
    return datasets;
}

Status writeBytes(QIODevice& device, const QByteArray& bytes)
{
    if (device.write(bytes) == bytes.size())
        return ok();
    return Error {Error::Code::Io, device.errorString(), {}};
}
} // namespace

std::optional<ExportFormat> exportFormatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (int format = 0; format < exportFormatCount; ++format) {
        if (suffix == suffixOf(ExportFormat(format)))
            return ExportFormat(format);
    }
    return std::nullopt;
}

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Svg:
        return u"svg"_s;
    case ExportFormat::Pdf:
        return u"pdf"_s;
    case ExportFormat::Png:
        return u"png"_s;
    case ExportFormat::Dot:
        return u"dot"_s;
    case ExportFormat::Json:
        return u"json"_s;
    case ExportFormat::Mermaid:
        return u"mmd"_s;
    case ExportFormat::OpenLineage:
        return u"ndjson"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PictureFormat> pictureFormatOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Svg:
        return PictureFormat::Svg;
    case ExportFormat::Pdf:
        return PictureFormat::Pdf;
    case ExportFormat::Png:
        return PictureFormat::Png;
    default:
        return std::nullopt;
    }
}

QString exportTitle(const Diagram& diagram)
{
    const Mesh& mesh = diagram.basis.graph->mesh();
    const ViewFilter& filter = diagram.spec.filter;
    if (const auto& compared = diagram.spec.comparison.meshes)
        return ExportText::tr("What changed from %1 to %2").arg(compared->before.name, compared->after.name);
    if (hasPath(filter))
        return ExportText::tr("Lineage from %1 to %2")
            .arg(titleOf(mesh, filter.pathFrom), titleOf(mesh, filter.pathTo));
    if (mesh.find(filter.column))
        return ExportText::tr("Lineage of %1 in %2", "a column and its dataset")
            .arg(titleOf(mesh, filter.column), titleOf(mesh, mesh.find(filter.column)->dataset));
    if (filter.focus.empty())
        return ExportText::tr("Lineage");
    return ExportText::tr("Lineage of %1").arg(focusText(mesh, filter));
}

QString exportStamp(const Diagram& diagram, const QString& workspace, Instant at)
{
    const Mesh& mesh = diagram.basis.graph->mesh();
    const ViewFilter& filter = diagram.spec.filter;
    const ComparisonSpec& comparison = diagram.spec.comparison;
    const QLocale locale;
    QStringList parts {workspace};
    const std::size_t shown = diagram.total - std::min(diagram.total, diagram.view->hiddenNodes);
    //: what the nodes are, how many of them are shown, and how many there are: "Data products: 12 of 40"
    parts += ExportText::tr("%1: %2 of %3")
                 .arg(kindInfo(kindOf(diagram.spec.level)).plural(), locale.toString(quint64(shown)),
                      locale.toString(quint64(diagram.total)));
    if (!hasPath(filter) && !filter.focus.empty())
        parts += ExportText::tr("focus on %1, %2 up, %3 down")
                     .arg(focusText(mesh, filter), hopsWord(filter.hopsUp), hopsWord(filter.hopsDown));
    if (!filter.domains.empty())
        parts += ExportText::tr("only %1").arg(joinedTitles(mesh, filter.domains));
    if (!diagram.spec.query.isEmpty())
        parts += ExportText::tr("only what matches %1").arg(diagram.spec.query);
    if (comparison && comparison.showsOnlyDifferences)
        parts += ExportText::tr("only what differs");
    if (!filter.hidden.empty())
        parts += ExportText::tr("%n hidden by hand", nullptr, int(filter.hidden.size()));
    if (comparison)
        return parts.join(u" · "_s); // both moments are in the title, and the marks say how they differ
    if (diagram.spec.colouring != Colouring::Domain)
        parts += ExportText::tr("marks: %1").arg(colouringLabel(diagram.spec.colouring));
    parts += ExportText::tr("as of %1")
                 .arg(locale.toString(at.toDateTime().toLocalTime(),
                                      QCoreApplication::translate("Dates", "d MMM yyyy, HH:mm")));
    return parts.join(u" · "_s);
}

Result<QString> exportDiagram(const Diagram& diagram, const QString& path, ExportFormat format,
                              const PictureOptions& options, const Progress& progress)
{
    if (format == ExportFormat::OpenLineage && diagram.spec.comparison) {
        return Error {
            Error::Code::InvalidArgument,
            ExportText::tr("OpenLineage events tell of one state, not of two. End the comparison to write them."),
            {}};
    }
    const Mesh& mesh = diagram.basis.graph->mesh();
    const GraphStamp stamp {options.title, options.subtitle};
    const GraphView& view = *diagram.view;
    QString note;
    const auto write = [&](QIODevice& device) -> Status {
        switch (format) {
        case ExportFormat::Svg:
        case ExportFormat::Pdf:
        case ExportFormat::Png:
            return writePicture(device, diagram.scene(), *pictureFormatOf(format), options, progress);
        case ExportFormat::Dot:
            return writeBytes(device, toDot(mesh, view, stamp));
        case ExportFormat::Json:
            return writeBytes(device, toJson(mesh, view, stamp));
        case ExportFormat::Mermaid:
            return writeBytes(device, toMermaid(mesh, view, stamp));
        case ExportFormat::OpenLineage:
            break;
        }
        OpenLineageOptions lineage;
        lineage.at = diagram.basis.at;
        // Of a whole mesh, also what the level has no node for.
        if (view.hiddenNodes > 0) {
            lineage.isWanted = [&mesh, &view, holders = datasetsOfColumns(mesh, view)](DatasetId dataset) {
                return holders.contains(dataset) || view.showing(mesh, dataset) >= 0;
            };
        }
        const Result<OpenLineageReport> report = writeOpenLineage(device, mesh, lineage, progress);
        if (!report)
            return report.error();
        if (report->leftOut > 0)
            note = ExportText::tr("%n flows of products or ports have no place in OpenLineage and were left out.",
                                  nullptr, report->leftOut);
        return ok();
    };
    if (const Status status = replaceFile(path, write); !status)
        return status.error();
    return note;
}

} // namespace mesh
