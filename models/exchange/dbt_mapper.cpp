// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/import_parts.h"
#include "exchange/mappers.h"
#include "exchange/texts.h"

#include <QJsonArray>

#include <unordered_map>

namespace mesh {

namespace {

constexpr QLatin1String dbtPrefix("dbt:");

DatasetIdentity identityOf(const QString& adapter, const QString& database, const QString& schema, const QString& name)
{
    QStringList parts;
    for (const QString& part : {database, schema, name}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return {platformFamily(adapter), parts.join(u'.')};
}

DatasetIdentity identityOf(const QString& adapter, const DbtNode& node)
{
    // Spark has no databases: dbt repeats the schema in their place, and the relation is schema.table.
    const bool oneLevel = platformFamily(adapter) == QLatin1String("spark");
    return identityOf(adapter, oneLevel ? QString() : node.database, node.schema, node.identifier);
}

class ManifestMapper
{
public:
    ManifestMapper(ImportSession& session, const DbtManifest& manifest)
        : m_session(session)
        , m_manifest(manifest)
    {
    }

    void map();

private:
    void dataset(const DbtNode& node);
    void column(DatasetId dataset, const DbtColumn& column, qint64 position);
    void owners(RecordId subject, const DbtNode& node);
    void owner(RecordId subject, const DbtOwner& owner, OwnershipRole role, const QString& note);
    void metaOwner(RecordId subject, const QJsonValue& owner, const Node& at);
    void freshness(DatasetId dataset, const DbtNode& node);
    void flows();
    void test(const DbtNode& node);
    void exposure(const DbtExposure& exposure);
    std::vector<QString> datasetParents(const QString& child, int depth) const;

    ImportSession& m_session;
    const DbtManifest& m_manifest;
    std::unordered_map<QString, DatasetId> m_datasets;
    std::unordered_map<QString, const DbtNode*> m_nodes;
    std::unordered_map<QString, const DbtGroup*> m_groups;
};

void ManifestMapper::map()
{
    for (const DbtGroup& group : m_manifest.groups)
        m_groups[group.name] = &group;
    for (const auto* nodes : {&m_manifest.sources, &m_manifest.nodes}) {
        for (const DbtNode& node : *nodes) {
            m_nodes[node.id] = &node;
            if (node.isDataset())
                dataset(node);
        }
    }
    flows();
    for (const DbtNode& node : m_manifest.nodes) {
        if (node.isTest())
            test(node);
    }
    for (const DbtExposure& each : m_manifest.exposures)
        exposure(each);
}

void ManifestMapper::dataset(const DbtNode& node)
{
    if (node.materialized == QLatin1String("ephemeral"))
        return; // there is no relation; its lineage passes through
    const DatasetIdentity identity = identityOf(m_manifest.metadata.adapter, node);
    Dataset dataset;
    dataset.name = node.name.isEmpty() ? node.identifier : node.name;
    dataset.aliases = {dbtPrefix + node.id};
    dataset.physicalType = node.materialized.isEmpty() ? node.resourceType : node.materialized;
    dataset.description = node.description;
    dataset.tags = node.tags;
    QJsonObject extras;
    if (!node.meta.isEmpty())
        extras.insert(QStringLiteral("meta"), node.meta);
    const std::pair<const char*, const QString*> kept[] {
        {"package", &node.package}, {"path", &node.path},   {"access", &node.access},
        {"version", &node.version}, {"group", &node.group}, {"resourceType", &node.resourceType}};
    for (const auto& [key, text] : kept) {
        if (!text->isEmpty())
            extras.insert(QLatin1String(key), *text);
    }
    dataset.extras = jsonOf(extras);
    putTags(m_session, node.tags, node.node);
    const DatasetId id = putDataset(m_session, identity, {}, std::move(dataset), node.node);
    if (id.isNull())
        return;
    m_datasets[node.id] = id;
    qint64 position = 0;
    for (const DbtColumn& each : node.columns)
        column(id, each, ++position);
    owners(id, node);
    freshness(id, node);
}

void ManifestMapper::column(DatasetId dataset, const DbtColumn& source, qint64)
{
    Column column;
    column.physicalType = source.type;
    column.description = source.description;
    column.required = source.required;
    column.unique = source.unique;
    column.primaryKey = source.primaryKey;
    column.tags = source.tags;
    for (const QLatin1String key : {QLatin1String("classification"), QLatin1String("sensitivity")}) {
        if (const QString text = source.meta.value(key).toString(); !text.isEmpty()) {
            column.classification = text;
            column.sensitivity = sensitivityOf(text);
            break;
        }
    }
    if (!source.meta.isEmpty())
        column.extras = jsonOf(QJsonObject {{QStringLiteral("meta"), source.meta}});
    putTags(m_session, source.tags, source.node);
    putColumn(m_session, dataset, {source.name}, std::move(column), source.node);
}

void ManifestMapper::owner(RecordId subject, const DbtOwner& owner, OwnershipRole role, const QString& note)
{
    Ownership ownership {.role = role, .note = note};
    if (!owner.emails.isEmpty())
        ownership.person = putPerson(m_session, owner.emails.front(), owner.name, owner.node);
    else
        ownership.team = putTeam(m_session, owner.name, {}, owner.node);
    putAssignment(m_session, subject, ownership, owner.node);
}

/// meta.owner is a text, a list or a map, of a person or of a team; only an address or a handle tells which.
void ManifestMapper::metaOwner(RecordId subject, const QJsonValue& owner, const Node& at)
{
    if (owner.isArray()) {
        for (const QJsonValue& each : owner.toArray())
            metaOwner(subject, each, at);
        return;
    }
    const QJsonObject map = owner.toObject();
    const QString name = owner.isObject() ? map.value(QLatin1String("name")).toString() : owner.toString();
    const QString email = map.value(QLatin1String("email")).toString();
    if (name.isEmpty() && email.isEmpty())
        return;
    const bool isPerson = !email.isEmpty() || (name.contains(u'@') && !name.startsWith(u'@'));
    Ownership ownership;
    if (isPerson)
        ownership.person = putPerson(m_session, email.isEmpty() ? name : email, email.isEmpty() ? QString() : name, at);
    else
        ownership.team = putTeam(m_session, name, {}, at);
    putAssignment(m_session, subject, ownership, at);
}

void ManifestMapper::owners(RecordId subject, const DbtNode& node)
{
    if (const auto group = m_groups.find(node.group); !node.group.isEmpty() && group != m_groups.end())
        owner(subject, group->second->owner, OwnershipRole::Owner, {});
    metaOwner(subject, node.meta.value(QLatin1String("owner")), node.node);
}

void ManifestMapper::freshness(DatasetId dataset, const DbtNode& node)
{
    const QString& limit = node.freshness.errorAfter.isNull() ? node.freshness.warnAfter : node.freshness.errorAfter;
    if (limit.isEmpty())
        return;
    Slo slo;
    slo.subject = dataset;
    slo.name = Exchange::tr("Freshness of %1").arg(node.name);
    slo.nativeIndicator = QStringLiteral("freshness");
    slo.indicator = Indicator::Freshness;
    slo.dimension = Dimension::Timeliness;
    slo.comparator = Comparator::LessOrEqual;
    slo.target = decimalOf(limit.section(u' ', 0, 0));
    slo.unit = limit.section(u' ', 1);
    QJsonObject extras;
    if (!node.freshness.warnAfter.isNull())
        extras.insert(QStringLiteral("warn_after"), node.freshness.warnAfter);
    if (!node.freshness.errorAfter.isNull())
        extras.insert(QStringLiteral("error_after"), node.freshness.errorAfter);
    if (!node.loadedAtField.isEmpty())
        extras.insert(QStringLiteral("loaded_at_field"), node.loadedAtField);
    slo.extras = jsonOf(extras);
    putSlo(m_session, std::move(slo), node.freshness.node);
}

/// The datasets a node is made from; through ephemeral models and whatever else has no relation.
std::vector<QString> ManifestMapper::datasetParents(const QString& child, int depth) const
{
    std::vector<QString> result;
    if (depth > 32)
        return result;
    const auto listed = m_manifest.parents.find(child);
    const auto node = m_nodes.find(child);
    const QStringList parents = listed != m_manifest.parents.end() ? listed->second
        : node != m_nodes.end()                                    ? node->second->dependsOn
                                                                   : QStringList();
    for (const QString& parent : parents) {
        const auto known = m_nodes.find(parent);
        if (m_datasets.contains(parent)) {
            result.push_back(parent);
        } else if (known != m_nodes.end() && known->second->isDataset()) {
            for (QString& above : datasetParents(parent, depth + 1))
                result.push_back(std::move(above));
        }
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

void ManifestMapper::flows()
{
    for (const DbtNode& node : m_manifest.nodes) {
        const auto child = m_datasets.find(node.id);
        if (child == m_datasets.end())
            continue;
        for (const QString& parent : datasetParents(node.id, 0)) {
            Flow flow;
            flow.from = m_datasets.at(parent);
            flow.to = child->second;
            flow.evidence = FlowEvidence::Declared;
            flow.evidenceBy = QStringLiteral("dbt");
            putFlow(m_session, std::move(flow), node.node["depends_on"] ? node.node["depends_on"] : node.node);
        }
    }
}

Dimension dimensionOfTest(const QString& name)
{
    if (name == QLatin1String("unique"))
        return Dimension::Uniqueness;
    if (name == QLatin1String("not_null"))
        return Dimension::Completeness;
    if (name == QLatin1String("accepted_values"))
        return Dimension::Validity;
    if (name == QLatin1String("relationships"))
        return Dimension::Consistency;
    return Dimension::Unset;
}

void ManifestMapper::test(const DbtNode& node)
{
    DatasetId dataset;
    for (const QString& id : QStringList {node.attachedNode} + node.dependsOn) {
        const auto found = m_datasets.find(id);
        if (found != m_datasets.end() && dataset.isNull())
            dataset = found->second;
    }
    // Before version 9 nothing says which of two models a relationship test is of: it is the last one.
    if (node.attachedNode.isEmpty() && node.testName == QLatin1String("relationships")) {
        for (const QString& id : node.dependsOn) {
            if (const auto found = m_datasets.find(id); found != m_datasets.end())
                dataset = found->second;
        }
    }
    if (dataset.isNull())
        return;
    Rule rule;
    rule.subject = dataset;
    if (!node.columnName.isEmpty()) {
        rule.subject = putColumn(m_session, dataset, {withoutQuotes(node.columnName)}, {}, node.node);
    }
    rule.name = node.name.isEmpty() ? node.id : node.name;
    rule.key = dbtPrefix + node.id;
    rule.metric = node.testName.isEmpty() ? QStringLiteral("singular") : node.testName;
    rule.dimension = dimensionOfTest(node.testName);
    rule.severity = severityOf(node.severity);
    rule.engine = QStringLiteral("dbt");
    rule.query = node.code;
    rule.description = node.description;
    rule.comparator = Comparator::Equal;
    rule.threshold = Decimal {QStringLiteral("0")};
    rule.unit = QStringLiteral("rows");
    QJsonObject extras;
    if (!node.testArguments.isEmpty())
        extras.insert(QStringLiteral("kwargs"), node.testArguments);
    if (!node.testNamespace.isEmpty())
        extras.insert(QStringLiteral("namespace"), node.testNamespace);
    rule.extras = jsonOf(extras);
    const RuleId existing = m_session.rule(rule.subject, rule.key);
    m_session.put(existing, std::move(rule), node.node);
}

void ManifestMapper::exposure(const DbtExposure& exposure)
{
    Product product;
    product.key = dbtPrefix + exposure.id;
    product.name = exposure.label.isEmpty() ? exposure.name : exposure.label;
    product.type = productTypeOf(exposure.type);
    product.nativeType = exposure.type;
    product.description = exposure.description;
    product.tags = exposure.tags;
    QJsonObject extras;
    if (!exposure.maturity.isEmpty())
        extras.insert(QStringLiteral("maturity"), exposure.maturity);
    if (!exposure.url.isEmpty())
        extras.insert(QStringLiteral("url"), exposure.url);
    product.extras = jsonOf(extras);
    if (product.name.isEmpty())
        product.name = exposure.id;
    putTags(m_session, exposure.tags, exposure.node);
    const QString key = product.key;
    const ProductId id = m_session.put(m_session.product(key, {}), std::move(product), exposure.node);
    owner(id, exposure.owner, OwnershipRole::Owner, {});
    for (const QString& parent : exposure.dependsOn) {
        const auto dataset = m_datasets.find(parent);
        if (dataset == m_datasets.end())
            continue;
        const Dataset* source = m_session.find(dataset->second);
        Port port;
        port.name = source ? source->name : parent;
        port.product = id;
        port.direction = PortDirection::Input;
        PortId portId;
        for (const Port* each : m_session.referring<&Port::product>(id)) {
            if (each->direction == PortDirection::Input && each->name == port.name)
                portId = each->id;
        }
        portId = m_session.put(portId, std::move(port), exposure.node);
        Flow flow;
        flow.from = dataset->second;
        flow.to = portId;
        flow.evidence = FlowEvidence::Declared;
        flow.evidenceBy = QStringLiteral("dbt");
        putFlow(m_session, std::move(flow), exposure.node);
    }
}

/// Of several records with one id of dbt, that from the file closest to @p path: projects of one name are not rare.
template<typename I>
I closest(const ImportSession& session, const std::vector<I>& candidates, const QString& path)
{
    I best;
    qsizetype bestLength = -1;
    for (const I id : candidates) {
        const auto* record = session.find(id);
        const File* file = record ? session.find(record->file) : nullptr;
        const QString other = file ? file->path : QString();
        qsizetype length = 0;
        while (length < other.size() && length < path.size() && other[length] == path[length])
            ++length;
        if (record && length > bestLength) {
            best = id;
            bestLength = length;
        }
    }
    return best;
}

} // namespace

void mapDbtManifest(ImportSession& session, const DbtManifest& manifest)
{
    ManifestMapper(session, manifest).map();
}

void mapDbtCatalog(ImportSession& session, const DbtCatalog& catalog)
{
    for (const DbtTable& table : catalog.tables) {
        const DatasetIdentity identity = identityOf(catalog.metadata.adapter, table.database, table.schema, table.name);
        // The manifest of the project knows the platform; the catalog does not.
        std::vector<DatasetId> candidates;
        for (const DatasetId id : session.datasetsOfDbt(table.id)) {
            const Dataset* known = session.find(id);
            const bool isSame = known
                && (known->qualifiedName.compare(identity.name, Qt::CaseInsensitive) == 0
                    || identity.name.endsWith(u'.' + known->qualifiedName, Qt::CaseInsensitive));
            if (isSame)
                candidates.push_back(id);
        }
        Dataset dataset;
        dataset.aliases = {dbtPrefix + table.id};
        dataset.description = table.comment;
        QJsonObject extras {{QStringLiteral("type"), table.type}};
        if (!table.owner.isEmpty())
            extras.insert(QStringLiteral("owner"), table.owner);
        dataset.extras = jsonOf(extras);
        DatasetId id = closest(session, candidates, session.source().path);
        if (id.isNull()) {
            dataset.physicalType = table.type.toLower();
            id = putDataset(session, identity, {}, std::move(dataset), table.node);
        } else {
            session.put(id, std::move(dataset), table.node);
        }
        if (id.isNull())
            continue;
        qint64 position = 0;
        for (const DbtColumn& source : table.columns) {
            ++position;
            Column column;
            column.position = source.node["index"].integer().value_or(position);
            column.physicalType = source.type;
            column.description = source.description;
            // A catalog of a folding platform may be the only one to say so: match without regard to case.
            QStringList path {source.name};
            if (session.column(id, path).isNull() && !session.column(id, {source.name.toLower()}).isNull())
                path = QStringList {source.name.toLower()};
            putColumn(session, id, path, std::move(column), source.node);
        }
    }
}

void mapDbtResults(ImportSession& session, const DbtResults& results)
{
    int unknown = 0;
    const QString run = results.node["metadata"]["invocation_id"].string();
    for (const DbtResult& result : results.results) {
        if (result.id.isEmpty())
            continue;
        Measurement measurement;
        if (results.isFreshness) {
            const DatasetId dataset = closest(session, session.datasetsOfDbt(result.id), session.source().path);
            for (const Slo* slo : session.referring<&Slo::subject>(dataset)) {
                if (slo->indicator == Indicator::Freshness && !dataset.isNull())
                    measurement.of = slo->id;
            }
            if (measurement.of.isNull() && !dataset.isNull())
                measurement.of = dataset;
            measurement.value = decimalOf(result.age);
        } else if (result.id.startsWith(QLatin1String("test."))) {
            measurement.of = closest(session, session.rulesOfKey(dbtPrefix + result.id), session.source().path);
            if (result.failures)
                measurement.value = Decimal {QString::number(*result.failures)};
        } else {
            continue; // that a model was built says nothing of its quality
        }
        if (measurement.of.isNull()) {
            ++unknown;
            continue;
        }
        const QString at = !result.snapshottedAt.isEmpty() ? result.snapshottedAt
            : !result.finishedAt.isEmpty()                 ? result.finishedAt
                                                           : results.metadata.generatedAt;
        measurement.at = Instant::fromString(at).value_or(Instant());
        measurement.state = checkStateOf(result.status);
        if (result.seconds)
            measurement.duration = static_cast<qint64>(*result.seconds * 1000);
        measurement.message = result.message;
        measurement.run = run;
        putMeasurement(session, std::move(measurement), result.node);
    }
    if (unknown > 0)
        session.warn(
            results.node,
            Exchange::tr("%n results are of tests or sources that are not known here. Import the manifest.json of "
                         "the same project as well.",
                         nullptr, unknown));
}

} // namespace mesh
