// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/import_parts.h"
#include "exchange/mappers.h"
#include "exchange/texts.h"

#include <QHash>

#include <map>
#include <set>

namespace mesh {

namespace {

/// What the test expectations of producers write where a value may vary; it names nothing.
bool isPlaceholder(const QString& text)
{
    return text.contains(QLatin1String("${")) || text.contains(QLatin1String("{{"));
}

DatasetIdentity identityOf(const OlName& name)
{
    return {name.space, name.name};
}

/// The events of one run, of whatever file; or of one job in one file where they name no run.
struct Run
{
    std::vector<SourcedEvent> events;
};

class OlMapper
{
public:
    explicit OlMapper(ImportSession& session)
        : m_session(session)
    {
    }

    void map(const std::vector<SourcedEvent>& events);

private:
    void run(const Run& run);
    ProcessId process(const OlEvent& event);
    DatasetId dataset(const OlDataset& dataset, const OlEvent& event);
    DatasetId dataset(const OlName& name, const Node& at);
    void fields(DatasetId dataset, const std::vector<OlField>& fields, const QStringList& parent);
    void owners(RecordId subject, const std::vector<OlOwner>& owners);
    void tags(DatasetId dataset, const std::vector<OlTag>& tags);
    void assertions(DatasetId dataset, const OlDataset& source, const OlEvent& event);
    void columnFlows(DatasetId to, const std::vector<OlColumnLineage>& lineage, ProcessId process,
                     const OlEvent& event);
    ColumnId column(DatasetId dataset, const QString& field, const Node& at);
    void flow(Flow flow, ProcessId process, const OlEvent& event, const Node& at);

    ImportSession& m_session;
};

void OlMapper::map(const std::vector<SourcedEvent>& events)
{
    std::map<QString, Run> runs;
    std::vector<QString> order;
    for (const SourcedEvent& each : events) {
        const OlEvent& event = *each.event;
        const QString path = each.source->path;
        const bool hasRun = !event.runId.isEmpty() && !isPlaceholder(event.runId);
        const QString key = hasRun ? QString(u'r' + event.runId + u'\x1f' + event.job.space + u'\x1f' + event.job.name)
                                   : QString(u'j' + path + u'\x1f' + event.job.space + u'\x1f' + event.job.name);
        const auto [entry, isNew] = runs.try_emplace(key);
        if (isNew)
            order.push_back(key);
        entry->second.events.push_back(each);
    }
    for (const QString& key : order)
        run(runs[key]);
}

ProcessId OlMapper::process(const OlEvent& event)
{
    if (event.job.isEmpty() || isPlaceholder(event.job.name))
        return {};
    Process process;
    process.name = event.job.name;
    process.platform = event.job.space;
    process.type = event.jobType;
    process.sql = event.sql;
    process.description = event.jobDescription;
    for (const OlTag& tag : event.jobTags)
        process.tags.append(
            tag.value.isEmpty() || tag.value == QLatin1String("true") ? tag.key : QString(tag.key + u':' + tag.value));
    QJsonObject extras;
    if (!event.parentJob.isEmpty())
        extras.insert(QStringLiteral("parent"), QString(event.parentJob.space + u'/' + event.parentJob.name));
    if (!event.producer.isEmpty() && !isPlaceholder(event.producer))
        extras.insert(QStringLiteral("producer"), event.producer);
    process.extras = jsonOf(extras);
    putTags(m_session, process.tags, event.node);
    const ProcessId id
        = m_session.put(m_session.process(event.job.space, event.job.name), std::move(process), event.node["job"]);
    owners(id, event.jobOwners);
    return id;
}

DatasetId OlMapper::dataset(const OlName& name, const Node& at)
{
    if (name.isEmpty() || isPlaceholder(name.name) || isPlaceholder(name.space))
        return {};
    const DatasetId known = m_session.dataset(identityOf(name));
    m_session.mention(known);
    return known.isNull() ? putDataset(m_session, identityOf(name), {}, {}, at) : known;
}

DatasetId OlMapper::dataset(const OlDataset& source, const OlEvent& event)
{
    if (source.id.isEmpty() || isPlaceholder(source.id.name) || isPlaceholder(source.id.space))
        return {};
    Dataset dataset;
    dataset.description = source.documentation;
    dataset.physicalType = source.datasetType.toLower();
    std::vector<DatasetIdentity> aliases;
    for (const OlName& link : source.symlinks) {
        if (!isPlaceholder(link.name) && !isPlaceholder(link.space))
            aliases.push_back(identityOf(link));
    }
    if (source.lifecycle == QLatin1String("RENAME") && !source.previous.isEmpty())
        aliases.push_back(identityOf(source.previous));
    const DatasetId id = putDataset(m_session, identityOf(source.id), aliases, std::move(dataset), source.node);
    fields(id, source.schema, {});
    owners(id, source.owners);
    tags(id, source.tags);
    assertions(id, source, event);
    return id;
}

void OlMapper::fields(DatasetId dataset, const std::vector<OlField>& fields, const QStringList& parent)
{
    qint64 position = 0;
    for (const OlField& field : fields) {
        Column column;
        column.position = field.position.value_or(++position);
        column.physicalType = field.type;
        column.description = field.description;
        const QStringList path = parent + QStringList {field.name};
        putColumn(m_session, dataset, path, std::move(column), field.node);
        this->fields(dataset, field.fields, path);
    }
}

/// Owners are named "team:data" or "user:ana" by custom, or by nothing but a name.
void OlMapper::owners(RecordId subject, const std::vector<OlOwner>& owners)
{
    for (const OlOwner& owner : owners) {
        Ownership ownership {.role = ownershipRoleOf(owner.type), .nativeRole = owner.type};
        const QString prefix = owner.name.section(u':', 0, 0).toLower();
        const QString name = owner.name.contains(u':') ? owner.name.section(u':', 1) : owner.name;
        const bool isPerson
            = prefix == QLatin1String("user") || prefix == QLatin1String("person") || name.contains(u'@');
        if (isPerson)
            ownership.person = putPerson(m_session, name, {}, owner.node);
        else
            ownership.team = putTeam(m_session, name, {}, owner.node);
        putAssignment(m_session, subject, ownership, owner.node);
    }
}

void OlMapper::tags(DatasetId dataset, const std::vector<OlTag>& tags)
{
    for (const OlTag& tag : tags) {
        const QString text
            = tag.value.isEmpty() || tag.value == QLatin1String("true") ? tag.key : QString(tag.key + u':' + tag.value);
        if (text.isEmpty())
            continue;
        putTags(m_session, {text}, tag.node);
        if (tag.field.isEmpty()) {
            Dataset tagged;
            tagged.tags = {text};
            m_session.amend(dataset, std::move(tagged), tag.node);
        } else {
            Column tagged;
            tagged.tags = {text};
            m_session.amend(column(dataset, tag.field, tag.node), std::move(tagged), tag.node);
        }
    }
}

void OlMapper::assertions(DatasetId dataset, const OlDataset& source, const OlEvent& event)
{
    for (const OlAssertion& assertion : source.assertions) {
        if (assertion.assertion.isEmpty() || dataset.isNull())
            continue;
        Rule rule;
        rule.subject = assertion.column.isEmpty() ? RecordId(dataset)
                                                  : RecordId(column(dataset, assertion.column, assertion.node));
        rule.name = !assertion.name.isEmpty() ? assertion.name
            : assertion.column.isEmpty()      ? assertion.assertion
                                              : QString(assertion.assertion + u' ' + assertion.column);
        rule.key = QLatin1String("openlineage:") + assertion.assertion
            + (assertion.name.isEmpty() ? QString() : QString(u':' + assertion.name));
        rule.metric = assertion.assertion;
        rule.severity = severityOf(assertion.severity);
        rule.description = assertion.description;
        rule.dimension = assertion.assertion == QLatin1String("not_null") ? Dimension::Completeness
            : assertion.assertion == QLatin1String("unique")              ? Dimension::Uniqueness
                                                                          : Dimension::Unset;
        const bool isWarning = rule.severity == Severity::Warning;
        const RuleId existing = m_session.rule(rule.subject, rule.key);
        const RuleId id = m_session.put(existing, std::move(rule), assertion.node);
        Measurement measurement;
        measurement.of = id;
        measurement.at = Instant::fromString(event.time).value_or(Instant());
        measurement.run = isPlaceholder(event.runId) ? QString() : event.runId;
        if (assertion.success)
            measurement.state = *assertion.success ? CheckState::Pass : isWarning ? CheckState::Warn : CheckState::Fail;
        measurement.value = decimalOf(assertion.actual);
        if (measurement.value.isNull())
            measurement.message = assertion.actual;
        putMeasurement(m_session, std::move(measurement), assertion.node);
    }
    if (source.rowCount && !dataset.isNull()) {
        Profile profile;
        profile.of = dataset;
        profile.at = Instant::fromString(event.time).value_or(Instant());
        profile.rows = source.rowCount;
        if (profile.at.isNull())
            return;
        ProfileId id;
        for (const Profile* each : m_session.referring<&Profile::of>(RecordId(dataset))) {
            if (each->at == profile.at)
                id = each->id;
        }
        m_session.put(id, std::move(profile), source.node);
    }
}

/// A field of column lineage; a dotted name is a path where the schema has such a nested field.
ColumnId OlMapper::column(DatasetId dataset, const QString& field, const Node& at)
{
    if (field.isEmpty() || dataset.isNull() || isPlaceholder(field))
        return {};
    ColumnId known = m_session.column(dataset, {field});
    if (known.isNull() && field.contains(u'.'))
        known = m_session.column(dataset, field.split(u'.'));
    if (!known.isNull()) {
        m_session.mention(known);
        return known;
    }
    return putColumn(m_session, dataset, {field}, {}, at);
}

void OlMapper::flow(Flow flow, ProcessId process, const OlEvent& event, const Node& at)
{
    flow.process = process;
    flow.evidence = FlowEvidence::Observed;
    flow.evidenceBy = QStringLiteral("OpenLineage");
    flow.lastSeen = Instant::fromString(event.time).value_or(Instant());
    putFlow(m_session, std::move(flow), at);
}

void OlMapper::columnFlows(DatasetId to, const std::vector<OlColumnLineage>& lineage, ProcessId process,
                           const OlEvent& event)
{
    for (const OlColumnLineage& each : lineage) {
        const ColumnId target = each.field.isEmpty() ? ColumnId() : column(to, each.field, event.node);
        for (const OlInputField& input : each.inputs) {
            const DatasetId from = dataset(input.dataset, input.node);
            if (from.isNull() || to.isNull())
                continue;
            Flow between;
            between.from = from;
            between.to = to;
            if (from != to)
                flow(between, process, event, input.node);
            const ColumnId source = column(from, input.field, input.node);
            if (source.isNull())
                continue;
            Flow made;
            made.from = source;
            made.to = target.isNull() ? RecordId(to) : RecordId(target);
            const OlTransformation* strongest = nullptr;
            QStringList native;
            for (const OlTransformation& step : input.transformations) {
                native.append(step.subtype.isEmpty() ? step.type : QString(step.type + u'/' + step.subtype));
                if (step.masking == true)
                    made.masking = true;
                else if (step.masking && !made.masking)
                    made.masking = false;
                const bool isDirect = step.type == QLatin1String("DIRECT");
                if (!strongest || (isDirect && strongest->type != QLatin1String("DIRECT")))
                    strongest = &step;
                if (made.description.isEmpty())
                    made.description = step.description;
            }
            if (strongest)
                made.transformation = transformationOf(strongest->type, strongest->subtype);
            made.nativeTransformation = native.join(QLatin1String(", "));
            flow(std::move(made), process, event, input.node);
        }
    }
}

void OlMapper::run(const Run& run)
{
    ProcessId process;
    // Where START knows the inputs and COMPLETE the outputs, each is remembered with the last event that named it.
    std::map<Uuid, const OlEvent*> inputs;
    struct Output
    {
        ImportSource* source;
        const OlEvent* event;
        Node node;
    };
    std::map<Uuid, Output> outputs;
    std::set<Uuid> explained; // the lineage facet says what they are made from: not of every input
    for (const SourcedEvent& each : run.events) {
        const OlEvent& event = *each.event;
        m_session.begin(*each.source);
        if (event.hasJob) {
            if (const ProcessId id = this->process(event); !id.isNull())
                process = id;
        }
        if (event.dataset)
            dataset(*event.dataset, event);
        for (const OlDataset& source : event.inputs) {
            if (const DatasetId id = dataset(source, event); !id.isNull())
                inputs[id.uuid] = &event;
        }
        for (const OlDataset& source : event.outputs) {
            const DatasetId id = dataset(source, event);
            // What is dropped or emptied receives no data.
            if (!id.isNull() && source.lifecycle != QLatin1String("DROP")
                && source.lifecycle != QLatin1String("TRUNCATE"))
                outputs[id.uuid] = {each.source, &event, source.node};
        }
        for (const OlLineageEntry& entry : event.lineage) {
            if (!entry.isJob && !entry.id.isEmpty())
                explained.insert(m_session.dataset(identityOf(entry.id)).uuid);
        }
    }
    for (const auto& [to, output] : outputs) {
        if (explained.contains(to))
            continue;
        m_session.begin(*output.source);
        for (const auto& [from, event] : inputs) {
            Flow between;
            between.from = DatasetId {from};
            between.to = DatasetId {to};
            flow(std::move(between), process, *output.event, output.node);
        }
    }
    for (const SourcedEvent& each : run.events) {
        const OlEvent& event = *each.event;
        m_session.begin(*each.source);
        for (const OlDataset& output : event.outputs) {
            const DatasetId id = dataset(output.id, output.node);
            columnFlows(id, output.columnLineage, process, event);
            columnFlows(id, output.lineage, process, event);
        }
        for (const OlLineageEntry& entry : event.lineage) {
            if (!entry.isJob && !entry.id.isEmpty())
                columnFlows(dataset(entry.id, entry.node), entry.lineage, process, event);
        }
        if (event.dataset) {
            const DatasetId id = dataset(event.dataset->id, event.dataset->node);
            columnFlows(id, event.dataset->columnLineage, {}, event);
            columnFlows(id, event.dataset->lineage, {}, event);
        }
    }
}

} // namespace

void mapOpenLineage(ImportSession& session, const std::vector<SourcedEvent>& events)
{
    OlMapper(session).map(events);
}

} // namespace mesh
