// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/openlineage_writer.h"

#include "exchange/texts.h"
#include "mesh/flow_review.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 eventsPerReport = 256;

QString producer()
{
    return u"https://github.com/meshstead/meshstead/tree/"_s % QLatin1String(MESHSTEAD_VERSION);
}

QJsonObject facet(const char* name, const char* version, QJsonObject content)
{
    content.insert(u"_producer"_s, producer());
    const QLatin1String type(name);
    // The two lineage facets share one schema.
    const QString file = type.startsWith("Lineage"_L1) ? u"LineageFacet"_s : QString(type);
    const QString url
        = u"https://openlineage.io/spec/facets/"_s % QLatin1String(version) % u'/' % file % u".json#/$defs/"_s % type;
    content.insert(u"_schemaURL"_s, url);
    return content;
}

/// What one dataset is made from, by one process or by none.
struct Feeds
{
    std::set<DatasetId> datasets; ///< said of the datasets themselves
    std::map<QString, std::vector<const Flow*>> fields; ///< column to column, by the fed field
    std::vector<const Flow*> whole; ///< column to dataset
    std::set<DatasetId> sources; ///< of all of these
};

/// The steps of a flow: as the file it came from said, else from our own words.
QJsonArray transformationsOf(const Flow& flow)
{
    QJsonArray steps;
    for (const QString& native : flow.nativeTransformation.split(u", "_s, Qt::SkipEmptyParts)) {
        const QString type = native.section(u'/', 0, 0);
        if (type != "DIRECT"_L1 && type != "INDIRECT"_L1) {
            steps = {};
            break;
        }
        QJsonObject step {{u"type"_s, type}};
        if (native.contains(u'/'))
            step.insert(u"subtype"_s, native.section(u'/', 1));
        steps.append(step);
    }
    if (steps.isEmpty()) {
        const auto step = [&steps](const QString& type, const QString& subtype) {
            steps.append(QJsonObject {{u"type"_s, type}, {u"subtype"_s, subtype}});
        };
        switch (flow.transformation) {
        case Transformation::Unset:
            if (flow.masking || !flow.description.isEmpty())
                steps.append(QJsonObject {{u"type"_s, u"DIRECT"_s}});
            break;
        case Transformation::Identity:
            step(u"DIRECT"_s, u"IDENTITY"_s);
            break;
        case Transformation::Derivation:
            step(u"DIRECT"_s, u"TRANSFORMATION"_s);
            break;
        case Transformation::Aggregation:
            step(u"DIRECT"_s, u"AGGREGATION"_s);
            break;
        case Transformation::Anonymisation:
            step(u"DIRECT"_s, u"MASKED"_s);
            break;
        case Transformation::Synthesis:
        case Transformation::OtherTransformation:
            step(u"DIRECT"_s, tokenOf(flow.transformation).toUpper());
            break;
        case Transformation::Join:
        case Transformation::Filter:
        case Transformation::Sort:
        case Transformation::Window:
        case Transformation::Conditional:
            step(u"INDIRECT"_s, tokenOf(flow.transformation).toUpper());
            break;
        case Transformation::GroupBy:
            step(u"INDIRECT"_s, u"GROUP_BY"_s);
            break;
        }
    }
    if (steps.isEmpty())
        return steps;
    QJsonObject first = steps[0].toObject();
    if (!flow.description.isEmpty())
        first.insert(u"description"_s, flow.description);
    if (flow.masking)
        first.insert(u"masking"_s, *flow.masking);
    steps[0] = first;
    return steps;
}

class OpenLineageWriter
{
public:
    OpenLineageWriter(QIODevice& device, const Mesh& mesh, const OpenLineageOptions& options, const Progress& progress)
        : m_device(device)
        , m_mesh(mesh)
        , m_options(options)
        , m_progress(progress)
    {
    }

    Result<OpenLineageReport> write()
    {
        for (const Dataset& dataset : m_mesh.all<Dataset>()) {
            if (!m_options.isWanted || m_options.isWanted(dataset.id))
                m_datasets.insert(dataset.id);
        }
        collectFlows();
        const qint64 total = qint64(m_datasets.size() + m_jobs.size());
        const auto step = [&] {
            if (++m_written % eventsPerReport == 0)
                m_progress.report(m_written, total);
            return !m_progress.isCancelled();
        };
        for (const DatasetId& id : m_datasets) {
            if (!writeLine(datasetEvent(*m_mesh.find(id))))
                return Error {Error::Code::Io, m_device.errorString(), {}};
            if (!step())
                return Progress::cancelled();
        }
        for (const auto& [process, outputs] : m_jobs) {
            if (!writeLine(jobEvent(*m_mesh.find(process), outputs)))
                return Error {Error::Code::Io, m_device.errorString(), {}};
            if (!step())
                return Progress::cancelled();
        }
        m_report.datasets = int(m_datasets.size());
        m_report.jobs = int(m_jobs.size());
        return m_report;
    }

private:
    using Outputs = std::map<DatasetId, Feeds>;

    DatasetId datasetOf(RecordId end) const
    {
        if (const Column* column = m_mesh.find(end.as<Kind::Column>()))
            return column->dataset;
        return end.as<Kind::Dataset>();
    }

    void collectFlows()
    {
        for (const Flow& flow : m_mesh.all<Flow>()) {
            if (isRuledOut(flow))
                continue; // nobody else is to take it for lineage
            const DatasetId from = datasetOf(flow.from);
            const DatasetId to = datasetOf(flow.to);
            if (from.isNull() || to.isNull()) {
                m_report.leftOut += !m_options.isWanted; // of a part, it may be none of its flows
                continue;
            }
            if (!m_datasets.contains(from) || !m_datasets.contains(to))
                continue;
            ++m_report.flows;
            Feeds& feeds = m_mesh.find(flow.process) ? m_jobs[flow.process][to] : m_direct[to];
            feeds.sources.insert(from);
            if (flow.from.kind == Kind::Dataset)
                feeds.datasets.insert(from);
            else if (const Column* column = m_mesh.find(flow.to.as<Kind::Column>()))
                feeds.fields[fieldName(*column)].push_back(&flow);
            else
                feeds.whole.push_back(&flow);
        }
    }

    static QString fieldName(const Column& column) { return column.path.join(u'.'); }

    QJsonObject nameOf(const Dataset& dataset) const
    {
        return {{u"namespace"_s, dataset.platform},
                {u"name"_s, dataset.qualifiedName.isEmpty() ? dataset.name : dataset.qualifiedName}};
    }

    QJsonObject inputField(const Flow& flow) const
    {
        const Column& column = *m_mesh.find(flow.from.as<Kind::Column>());
        QJsonObject field = nameOf(*m_mesh.find(column.dataset));
        field.insert(u"field"_s, fieldName(column));
        if (const QJsonArray steps = transformationsOf(flow); !steps.isEmpty())
            field.insert(u"transformations"_s, steps);
        return field;
    }

    std::optional<QJsonObject> columnLineage(const Feeds& feeds) const
    {
        if (feeds.fields.empty() && feeds.whole.empty())
            return std::nullopt;
        QJsonObject fields;
        for (const auto& [field, flows] : feeds.fields) {
            QJsonArray inputs;
            for (const Flow* flow : flows)
                inputs.append(inputField(*flow));
            fields.insert(field, QJsonObject {{u"inputFields"_s, inputs}});
        }
        QJsonObject content {{u"fields"_s, fields}};
        if (!feeds.whole.empty()) {
            QJsonArray whole;
            for (const Flow* flow : feeds.whole)
                whole.append(inputField(*flow));
            content.insert(u"dataset"_s, whole);
        }
        return facet("ColumnLineageDatasetFacet", "1-2-0", content);
    }

    QJsonArray lineageInputs(const std::set<DatasetId>& sources) const
    {
        QJsonArray inputs;
        for (const DatasetId& source : sources) {
            QJsonObject input = nameOf(*m_mesh.find(source));
            input.insert(u"type"_s, u"DATASET"_s);
            inputs.append(input);
        }
        return inputs;
    }

    /// The columns below @p parent as nested fields.
    struct FieldTree
    {
        const Column* column = nullptr;
        std::vector<std::pair<QString, FieldTree>> parts;
    };

    static QJsonArray fieldsOf(const FieldTree& tree)
    {
        QJsonArray fields;
        for (const auto& [name, part] : tree.parts) {
            QJsonObject field {{u"name"_s, name}};
            if (part.column) {
                const QString type
                    = part.column->physicalType.isEmpty() ? part.column->logicalType : part.column->physicalType;
                if (!type.isEmpty())
                    field.insert(u"type"_s, type);
                if (!part.column->description.isEmpty())
                    field.insert(u"description"_s, part.column->description);
            }
            if (!part.parts.empty())
                field.insert(u"fields"_s, fieldsOf(part));
            fields.append(field);
        }
        return fields;
    }

    QJsonArray schemaOf(DatasetId dataset) const
    {
        std::vector<const Column*> columns;
        for (const Column* column : m_mesh.referring<&Column::dataset>(dataset))
            columns.push_back(column);
        std::ranges::stable_sort(columns, {}, [](const Column* column) { return column->position.value_or(0); });
        FieldTree root;
        for (const Column* column : columns) {
            FieldTree* at = &root;
            for (const QString& segment : column->path) {
                const auto found = std::ranges::find(at->parts, segment, &std::pair<QString, FieldTree>::first);
                if (found == at->parts.end())
                    at = &at->parts.emplace_back(segment, FieldTree()).second;
                else
                    at = &found->second;
            }
            at->column = column;
        }
        return fieldsOf(root);
    }

    QJsonObject event(const char* type) const
    {
        const QString url = u"https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/"_s % QLatin1String(type);
        return {{u"eventTime"_s, m_options.at.toString()}, {u"producer"_s, producer()}, {u"schemaURL"_s, url}};
    }

    QJsonObject datasetEvent(const Dataset& dataset) const
    {
        QJsonObject facets;
        if (const QJsonArray fields = schemaOf(dataset.id); !fields.isEmpty())
            facets.insert(u"schema"_s, facet("SchemaDatasetFacet", "1-2-0", {{u"fields"_s, fields}}));
        if (!dataset.description.isEmpty())
            facets.insert(u"documentation"_s,
                          facet("DocumentationDatasetFacet", "1-1-0", {{u"description"_s, dataset.description}}));
        if (!dataset.physicalType.isEmpty())
            facets.insert(
                u"datasetType"_s,
                facet("DatasetTypeDatasetFacet", "1-0-1", {{u"datasetType"_s, dataset.physicalType.toUpper()}}));
        if (const auto direct = m_direct.find(dataset.id); direct != m_direct.end()) {
            if (const auto columns = columnLineage(direct->second))
                facets.insert(u"columnLineage"_s, *columns);
            if (!direct->second.datasets.empty())
                facets.insert(
                    u"lineage"_s,
                    facet("LineageDatasetFacet", "1-0-0", {{u"inputs"_s, lineageInputs(direct->second.datasets)}}));
        }
        QJsonObject named = nameOf(dataset);
        if (!facets.isEmpty())
            named.insert(u"facets"_s, facets);
        QJsonObject result = event("DatasetEvent");
        result.insert(u"dataset"_s, named);
        return result;
    }

    QJsonObject jobEvent(const Process& process, const Outputs& outputs) const
    {
        std::set<DatasetId> inputs;
        for (const auto& [to, feeds] : outputs)
            inputs.insert(feeds.sources.begin(), feeds.sources.end());
        bool isComplete = true;
        QJsonArray written;
        QJsonArray entries;
        for (const auto& [to, feeds] : outputs) {
            std::set<DatasetId> expected = inputs;
            if (!feeds.sources.contains(to))
                expected.erase(to);
            isComplete = isComplete && feeds.sources == expected;
            QJsonObject output = nameOf(*m_mesh.find(to));
            QJsonObject entry = output;
            entry.insert(u"type"_s, u"DATASET"_s);
            entry.insert(u"inputs"_s, lineageInputs(feeds.sources));
            entries.append(entry);
            if (const auto columns = columnLineage(feeds))
                output.insert(u"facets"_s, QJsonObject {{u"columnLineage"_s, *columns}});
            written.append(output);
        }
        QJsonArray read;
        for (const DatasetId& input : inputs)
            read.append(nameOf(*m_mesh.find(input)));
        QJsonObject facets;
        if (!isComplete)
            facets.insert(u"lineage"_s, facet("LineageJobFacet", "1-0-0", {{u"entries"_s, entries}}));
        if (!process.sql.isEmpty())
            facets.insert(u"sql"_s, facet("SQLJobFacet", "1-1-0", {{u"query"_s, process.sql}}));
        if (!process.description.isEmpty())
            facets.insert(u"documentation"_s,
                          facet("DocumentationJobFacet", "1-1-0", {{u"description"_s, process.description}}));
        QJsonObject job {{u"namespace"_s, process.platform}, {u"name"_s, process.name}};
        if (!facets.isEmpty())
            job.insert(u"facets"_s, facets);
        QJsonObject result = event("JobEvent");
        result.insert(u"job"_s, job);
        result.insert(u"inputs"_s, read);
        result.insert(u"outputs"_s, written);
        return result;
    }

    bool writeLine(const QJsonObject& object)
    {
        QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
        line += '\n';
        return m_device.write(line) == line.size();
    }

    QIODevice& m_device;
    const Mesh& m_mesh;
    const OpenLineageOptions& m_options;
    const Progress& m_progress;
    OpenLineageReport m_report;
    qint64 m_written = 0;
    std::set<DatasetId> m_datasets;
    std::map<ProcessId, Outputs> m_jobs;
    Outputs m_direct; ///< what feeds a dataset without a process
};

} // namespace

Result<OpenLineageReport> writeOpenLineage(QIODevice& device, const Mesh& mesh, const OpenLineageOptions& options,
                                           const Progress& progress)
{
    return OpenLineageWriter(device, mesh, options, progress).write();
}

} // namespace mesh
