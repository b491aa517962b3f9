// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/openlineage.h"

#include "exchange/texts.h"

#include <array>
#include <set>

namespace mesh {

namespace {

class OlReader
{
public:
    explicit OlReader(Issues& issues)
        : m_reader(issues)
    {
    }

    OlEvent event(const Node& node);

private:
    OlDataset dataset(const Node& node);
    std::vector<OlDataset> datasets(const Node& event, std::string_view key);
    void datasetFacet(OlDataset& dataset, const Node& facet);
    void jobFacet(OlEvent& event, const Node& facet);
    std::vector<OlField> fields(const Node& owner);
    std::vector<OlInputField> inputFields(const Node& list);
    std::vector<OlColumnLineage> columnLineage(const Node& facet);
    std::vector<OlColumnLineage> lineage(const Node& facet);
    std::vector<OlOwner> owners(const Node& facet);
    std::vector<OlTag> tags(const Node& facet);
    std::vector<OlAssertion> assertions(const Node& facet);
    OlTransformation transformation(const Node& node);
    OlName name(const Node& node);

    Reader m_reader;
};

OlName OlReader::name(const Node& node)
{
    return {m_reader.text(node, "namespace"), m_reader.text(node, "name")};
}

std::vector<OlField> OlReader::fields(const Node& owner)
{
    std::vector<OlField> result;
    for (const Node& node : m_reader.list(owner, "fields")) {
        OlField field;
        field.node = node;
        field.name = m_reader.text(node, "name");
        field.type = m_reader.text(node, "type");
        field.description = m_reader.text(node, "description");
        field.position = m_reader.count(node, "ordinal_position");
        field.fields = fields(node);
        if (field.name.isEmpty())
            m_reader.refuse(node, Kind::Column, Exchange::tr("A field of the schema has no name."));
        else
            result.push_back(std::move(field));
    }
    return result;
}

OlTransformation OlReader::transformation(const Node& node)
{
    return {m_reader.text(node, "type"), m_reader.text(node, "subtype"), m_reader.text(node, "description"),
            m_reader.flag(node, "masking")};
}

std::vector<OlInputField> OlReader::inputFields(const Node& list)
{
    std::vector<OlInputField> result;
    for (const Node& node : list) {
        if (!node.isMap())
            continue;
        OlInputField field;
        field.node = node;
        field.dataset = name(node);
        field.field = m_reader.text(node, "field");
        for (const Node& step : m_reader.list(node, "transformations"))
            field.transformations.push_back(transformation(step));
        result.push_back(std::move(field));
    }
    return result;
}

std::vector<OlColumnLineage> OlReader::columnLineage(const Node& facet)
{
    std::vector<OlColumnLineage> result;
    for (const Node& column : m_reader.map(facet, "fields")) {
        OlColumnLineage lineage;
        lineage.field = column.keyString();
        lineage.inputs = inputFields(m_reader.list(column, "inputFields"));
        // Before the facet's version 1-1-0 the whole column had one transformation.
        const QString type = m_reader.text(column, "transformationType");
        const QString description = m_reader.text(column, "transformationDescription");
        for (OlInputField& input : lineage.inputs) {
            if (input.transformations.empty() && !(type.isEmpty() && description.isEmpty()))
                input.transformations.push_back({QStringLiteral("DIRECT"), type, description, std::nullopt});
        }
        result.push_back(std::move(lineage));
    }
    if (const Node whole = m_reader.list(facet, "dataset"))
        result.push_back({QString(), inputFields(whole)});
    return result;
}

std::vector<OlColumnLineage> OlReader::lineage(const Node& facet)
{
    const auto inputsOf = [this](const Node& owner) {
        std::vector<OlInputField> inputs;
        for (OlInputField& input : inputFields(m_reader.list(owner, "inputs"))) {
            if (input.node["type"].text() != "JOB")
                inputs.push_back(std::move(input));
        }
        return inputs;
    };
    std::vector<OlColumnLineage> result;
    if (auto inputs = inputsOf(facet); !inputs.empty())
        result.push_back({QString(), std::move(inputs)});
    for (const Node& column : m_reader.map(facet, "fields")) {
        if (auto inputs = inputsOf(column); !inputs.empty())
            result.push_back({column.keyString(), std::move(inputs)});
    }
    return result;
}

std::vector<OlOwner> OlReader::owners(const Node& facet)
{
    std::vector<OlOwner> result;
    for (const Node& node : m_reader.list(facet, "owners"))
        result.push_back({node, m_reader.text(node, "name"), m_reader.text(node, "type")});
    return result;
}

std::vector<OlTag> OlReader::tags(const Node& facet)
{
    std::vector<OlTag> result;
    for (const Node& node : m_reader.list(facet, "tags"))
        result.push_back(
            {node, m_reader.text(node, "key"), m_reader.text(node, "value"), m_reader.text(node, "field")});
    return result;
}

std::vector<OlAssertion> OlReader::assertions(const Node& facet)
{
    std::vector<OlAssertion> result;
    for (const Node& node : m_reader.list(facet, "assertions")) {
        OlAssertion assertion;
        assertion.node = node;
        assertion.assertion = m_reader.text(node, "assertion");
        assertion.success = m_reader.flag(node, "success");
        assertion.column = m_reader.text(node, "column");
        assertion.severity = m_reader.text(node, "severity");
        assertion.name = m_reader.text(node, "name");
        assertion.description = m_reader.text(node, "description");
        assertion.expected = node["expected"].isScalar() ? node["expected"].string() : QString();
        assertion.actual = node["actual"].isScalar() ? node["actual"].string() : QString();
        result.push_back(std::move(assertion));
    }
    return result;
}

void OlReader::datasetFacet(OlDataset& dataset, const Node& facet)
{
    const std::string_view key = facet.key();
    if (!facet.isMap() || facet["_deleted"].boolean() == true)
        return;
    if (key == "schema") {
        dataset.schema = fields(facet);
        dataset.hasSchema = true;
    } else if (key == "symlinks") {
        for (const Node& link : m_reader.list(facet, "identifiers")) {
            if (OlName id = name(link); !id.isEmpty())
                dataset.symlinks.push_back(std::move(id));
        }
    } else if (key == "columnLineage") {
        dataset.columnLineage = columnLineage(facet);
    } else if (key == "lineage") {
        dataset.lineage = lineage(facet);
    } else if (key == "ownership") {
        dataset.owners = owners(facet);
    } else if (key == "tags") {
        dataset.tags = tags(facet);
    } else if (key == "dataQualityAssertions") {
        for (OlAssertion& assertion : assertions(facet))
            dataset.assertions.push_back(std::move(assertion));
    } else if (key == "documentation") {
        dataset.documentation = m_reader.text(facet, "description");
    } else if (key == "datasetType") {
        dataset.datasetType = m_reader.text(facet, "datasetType");
    } else if (key == "lifecycleStateChange") {
        dataset.lifecycle = m_reader.text(facet, "lifecycleStateChange");
        dataset.previous = name(m_reader.map(facet, "previousIdentifier"));
    } else if (key == "outputStatistics" || key == "dataQualityMetrics") {
        if (const auto rows = m_reader.count(facet, "rowCount"))
            dataset.rowCount = rows;
    }
}

OlDataset OlReader::dataset(const Node& node)
{
    OlDataset result;
    result.node = node;
    result.id = name(node);
    for (const std::string_view kind : {"facets", "inputFacets", "outputFacets"}) {
        for (const Node& facet : m_reader.map(node, kind)) {
            result.facets.append(facet.keyString());
            datasetFacet(result, facet);
        }
    }
    if (result.id.isEmpty())
        m_reader.refuse(node, Kind::Dataset, Exchange::tr("A dataset has no name; it is left out of the lineage."));
    else if (result.id.space.isEmpty())
        m_reader.warning(node, Exchange::tr("The dataset \"%1\" has no namespace.").arg(result.id.name));
    return result;
}

std::vector<OlDataset> OlReader::datasets(const Node& event, std::string_view key)
{
    std::vector<OlDataset> result;
    for (const Node& node : m_reader.list(event, key)) {
        if (node.isMap())
            result.push_back(dataset(node));
        else
            m_reader.refuse(node, Kind::Dataset, Exchange::tr("A dataset should be a map; this one is left out."));
    }
    return result;
}

void OlReader::jobFacet(OlEvent& event, const Node& facet)
{
    const std::string_view key = facet.key();
    if (!facet.isMap() || facet["_deleted"].boolean() == true)
        return;
    if (key == "sql") {
        event.sql = m_reader.text(facet, "query");
    } else if (key == "documentation") {
        event.jobDescription = m_reader.text(facet, "description");
    } else if (key == "ownership") {
        event.jobOwners = owners(facet);
    } else if (key == "tags") {
        event.jobTags = tags(facet);
    } else if (key == "jobType") {
        QStringList parts;
        for (const std::string_view part : {"processingType", "integration", "jobType"}) {
            if (const QString text = m_reader.text(facet, part); !text.isEmpty())
                parts.append(text);
        }
        event.jobType = parts.join(u' ');
    } else if (key == "lineage") {
        for (const Node& node : m_reader.list(facet, "entries"))
            event.lineage.push_back({node, node["type"].text() == "JOB", name(node), lineage(node)});
    }
}

OlEvent OlReader::event(const Node& node)
{
    OlEvent result;
    result.node = node;
    result.type = m_reader.text(node, "eventType");
    result.time = m_reader.text(node, "eventTime");
    result.producer = m_reader.text(node, "producer");
    result.hasProducer = static_cast<bool>(node["producer"]);
    result.hasTime = static_cast<bool>(node["eventTime"]);
    result.isDatasetEvent = static_cast<bool>(node["dataset"]);
    const Node run = m_reader.map(node, "run");
    result.runId = m_reader.text(run, "runId");
    for (const Node& facet : m_reader.map(run, "facets")) {
        result.runFacets.append(facet.keyString());
        if (facet.key() == "errorMessage")
            result.errorMessage = m_reader.text(facet, "message");
        else if (facet.key() == "parent")
            result.parentJob = name(m_reader.map(facet, "job"));
    }
    const Node job = m_reader.map(node, "job");
    result.hasJob = static_cast<bool>(job);
    result.job = name(job);
    for (const Node& facet : m_reader.map(job, "facets")) {
        result.jobFacets.append(facet.keyString());
        jobFacet(result, facet);
    }
    result.inputs = datasets(node, "inputs");
    result.outputs = datasets(node, "outputs");
    if (const Node dataset = m_reader.map(node, "dataset"))
        result.dataset = this->dataset(dataset);

    m_reader.require(node, Exchange::tr("The event"), {"eventTime", "producer", "schemaURL"});
    static constexpr std::array<std::string_view, 6> types {"START", "RUNNING", "COMPLETE", "ABORT", "FAIL", "OTHER"};
    if (!result.type.isEmpty() && std::find(types.begin(), types.end(), node["eventType"].text()) == types.end())
        m_reader.warning(node["eventType"], Exchange::tr("\"%1\" is no event type of OpenLineage.").arg(result.type));
    if (result.hasJob && result.job.isEmpty())
        m_reader.refuse(node, Kind::Process, Exchange::tr("The job has no name; its lineage has no process."));
    if (run && result.runId.isEmpty())
        m_reader.warning(run, Exchange::tr("The run has no runId; its events cannot be merged."));
    return result;
}

bool isEvent(const Node& node)
{
    return node.isMap() && (node["run"] || node["job"] || node["dataset"]);
}

QJsonObject toJson(const std::map<QString, int>& counts)
{
    QJsonObject result;
    for (const auto& [name, count] : counts)
        result.insert(name, count);
    return result;
}

} // namespace

void readOpenLineage(const Node& root, OlEvents& events, Issues& issues)
{
    OlReader reader(issues);
    if (root.isList()) {
        for (const Node& node : root) {
            if (isEvent(node))
                events.events.push_back(reader.event(node));
        }
    } else if (isEvent(root)) {
        events.events.push_back(reader.event(root));
    }
}

QJsonObject readCounts(const OlEvents& events)
{
    int full = 0;
    int assertions = 0;
    std::set<QString> runs;
    std::set<OlName> jobs;
    std::set<OlName> datasets;
    std::set<std::tuple<bool, OlName, OlName>> edges;
    std::set<std::tuple<OlName, QString, OlName, QString>> columnEdges;
    std::map<QString, int> types;
    std::map<QString, int> facets;
    for (const OlEvent& event : events.events) {
        full += event.hasProducer && event.hasTime;
        ++types[!event.type.isEmpty()      ? event.type
                    : event.isDatasetEvent ? QStringLiteral("DATASET")
                                           : QStringLiteral("JOB")];
        if (!event.job.isEmpty())
            jobs.insert(event.job);
        if (!event.runId.isEmpty())
            runs.insert(event.runId);
        for (const bool isInput : {true, false}) {
            for (const OlDataset& dataset : isInput ? event.inputs : event.outputs) {
                datasets.insert(dataset.id);
                edges.emplace(isInput, dataset.id, event.job);
                for (const QString& facet : dataset.facets)
                    ++facets[facet];
                assertions += static_cast<int>(dataset.assertions.size());
                for (const OlColumnLineage& column : dataset.columnLineage) {
                    for (const OlInputField& input : column.inputs) {
                        if (!column.field.isNull())
                            columnEdges.emplace(input.dataset, input.field, dataset.id, column.field);
                    }
                }
            }
        }
        if (event.dataset)
            datasets.insert(event.dataset->id);
        for (const QString& facet : event.runFacets)
            ++facets[QStringLiteral("run.") + facet];
        for (const QString& facet : event.jobFacets)
            ++facets[QStringLiteral("job.") + facet];
    }
    const auto size = [](const auto& set) { return static_cast<int>(set.size()); };
    return {
        {QStringLiteral("events"), size(events.events)},
        {QStringLiteral("full_events"), full},
        {QStringLiteral("types"), toJson(types)},
        {QStringLiteral("runs"), size(runs)},
        {QStringLiteral("jobs"), size(jobs)},
        {QStringLiteral("datasets"), size(datasets)},
        {QStringLiteral("job_dataset_edges"), size(edges)},
        {QStringLiteral("column_edges"), size(columnEdges)},
        {QStringLiteral("assertions"), assertions},
        {QStringLiteral("facets"), toJson(facets)},
    };
}

} // namespace mesh
