// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/dbt_reader.h"
#include "exchange/texts.h"

#include <QJsonArray>

#include <set>
#include <unordered_set>

namespace mesh {

namespace {

class ManifestReader
{
public:
    explicit ManifestReader(Issues& issues)
        : m_reader(issues)
    {
    }

    DbtManifest manifest(const Node& root);

private:
    DbtNode node(const Node& node, bool isSource);
    void test(DbtNode& result, const Node& node, const Node& config);
    DbtColumn column(const Node& node);
    DbtOwner owner(const Node& node);
    DbtExposure exposure(const Node& node);

    Reader m_reader;
};

/// The meta of a node and that of its config, which dbt prefers from version 1.10 on.
QJsonObject metaOf(const Node& node, const Node& config)
{
    QJsonObject result = node["meta"].toJson().toObject();
    const QJsonObject second = config["meta"].toJson().toObject();
    for (auto entry = second.begin(); entry != second.end(); ++entry)
        result.insert(entry.key(), entry.value());
    return result;
}

DbtColumn ManifestReader::column(const Node& node)
{
    DbtColumn result;
    result.node = node;
    result.name = m_reader.text(node, "name");
    if (result.name.isEmpty())
        result.name = node.keyString();
    result.type = m_reader.text(node, "data_type");
    result.description = m_reader.text(node, "description");
    result.tags = m_reader.texts(node, "tags");
    result.meta = metaOf(node, node["config"]);
    for (const Node& constraint : m_reader.list(node, "constraints")) {
        const std::string_view type = constraint["type"].text();
        if (type == "not_null")
            result.required = true;
        else if (type == "unique")
            result.unique = true;
        else if (type == "primary_key")
            result.primaryKey = true;
    }
    return result;
}

void ManifestReader::test(DbtNode& result, const Node& node, const Node& config)
{
    const Node metadata = m_reader.map(node, "test_metadata");
    if (metadata) {
        result.testName = m_reader.text(metadata, "name");
        result.testNamespace = m_reader.text(metadata, "namespace");
        result.testArguments = metadata["kwargs"].toJson().toObject();
    }
    result.attachedNode = m_reader.text(node, "attached_node");
    result.columnName = m_reader.text(node, "column_name");
    if (result.columnName.isEmpty())
        result.columnName = result.testArguments.value(QLatin1String("column_name")).toString();
    result.severity = m_reader.text(config, "severity");
    if (result.testName.isNull())
        result.code = m_reader.text(node, {"compiled_code", "compiled_sql", "raw_code", "raw_sql"});
}

DbtNode ManifestReader::node(const Node& node, bool isSource)
{
    const Node config = m_reader.map(node, "config");
    DbtNode result;
    result.node = node;
    result.id = m_reader.text(node, "unique_id");
    if (result.id.isEmpty())
        result.id = node.keyString();
    result.resourceType = m_reader.text(node, "resource_type");
    result.package = m_reader.text(node, "package_name");
    result.name = m_reader.text(node, "name");
    result.database = m_reader.text(node, "database");
    result.schema = m_reader.text(node, "schema");
    result.identifier = m_reader.text(node, {isSource ? "identifier" : "alias", "name"});
    result.relationName = m_reader.text(node, "relation_name");
    result.materialized = m_reader.text(config, "materialized");
    result.description = m_reader.text(node, "description");
    result.version = m_reader.text(node, "version");
    result.access = m_reader.text(node, "access");
    result.group = m_reader.text(node, "group");
    result.path = m_reader.text(node, {"original_file_path", "path"});
    result.tags = m_reader.texts(node, "tags");
    for (const QString& tag : m_reader.texts(config, "tags")) {
        if (!result.tags.contains(tag))
            result.tags.append(tag);
    }
    for (const Node& child : m_reader.map(node, "columns"))
        result.columns.push_back(column(child));
    result.dependsOn = m_reader.texts(m_reader.map(node, "depends_on"), "nodes");
    result.meta = metaOf(node, config);
    result.hasOwnMeta = node["meta"].size() > 0;
    result.freshness
        = readDbtFreshness(m_reader, node.firstOf({"freshness"}) ? node["freshness"] : config["freshness"]);
    result.loadedAtField = m_reader.text(node, "loaded_at_field");
    if (isSource) {
        result.sourceName = m_reader.text(node, "source_name");
        if (result.resourceType.isEmpty())
            result.resourceType = QStringLiteral("source");
        if (result.description.isEmpty())
            result.description = m_reader.text(node, "source_description");
    }
    if (result.isTest())
        test(result, node, config);
    return result;
}

DbtOwner ManifestReader::owner(const Node& node)
{
    DbtOwner result;
    result.node = node;
    if (node.isMap()) {
        result.name = m_reader.text(node, "name");
        result.emails = m_reader.texts(node, "email");
    }
    return result;
}

DbtExposure ManifestReader::exposure(const Node& node)
{
    DbtExposure result;
    result.node = node;
    result.id = node.keyString();
    result.name = m_reader.text(node, "name");
    result.label = m_reader.text(node, "label");
    result.type = m_reader.text(node, "type");
    result.maturity = m_reader.text(node, "maturity");
    result.url = m_reader.text(node, "url");
    result.description = m_reader.text(node, "description");
    result.owner = owner(m_reader.map(node, "owner"));
    result.dependsOn = m_reader.texts(m_reader.map(node, "depends_on"), "nodes");
    result.tags = m_reader.texts(node, "tags");
    return result;
}

DbtManifest ManifestReader::manifest(const Node& root)
{
    DbtManifest result;
    result.node = root;
    result.metadata = readDbtMetadata(m_reader, root);
    for (const Node& child : m_reader.map(root, "nodes"))
        result.nodes.push_back(node(child, false));
    for (const Node& child : m_reader.map(root, "sources"))
        result.sources.push_back(node(child, true));
    for (const Node& child : m_reader.map(root, "exposures"))
        result.exposures.push_back(exposure(child));
    for (const Node& child : m_reader.map(root, "groups"))
        result.groups.push_back(
            {child, child.keyString(), m_reader.text(child, "name"), owner(m_reader.map(child, "owner"))});
    for (const Node& child : m_reader.map(root, "parent_map")) {
        QStringList parents;
        for (const Node& parent : child)
            parents.append(parent.string());
        result.parents.emplace(child.keyString(), std::move(parents));
    }
    for (const std::string_view section : {"sources", "exposures", "metrics", "groups", "semantic_models",
                                           "saved_queries", "unit_tests", "macros", "disabled"})
        result.sections[QString::fromLatin1(section.data(), static_cast<qsizetype>(section.size()))]
            = root[section].size();
    if (result.parents.empty() && !result.nodes.empty())
        m_reader.note(root, Exchange::tr("The manifest has no parent_map; the lineage is taken from its nodes."));
    if (result.metadata.schema.isNull())
        m_reader.warning(root["metadata"], Exchange::tr("The manifest does not say its schema version."));
    return result;
}

} // namespace

DbtMetadata readDbtMetadata(Reader& reader, const Node& root)
{
    const Node metadata = reader.map(root, "metadata");
    return {reader.text(metadata, "dbt_schema_version"), reader.text(metadata, "dbt_version"),
            reader.text(metadata, "adapter_type"), reader.text(metadata, "project_name"),
            reader.text(metadata, "generated_at")};
}

DbtFreshness readDbtFreshness(Reader& reader, const Node& freshness)
{
    DbtFreshness result;
    if (!freshness.isMap())
        return result;
    result.node = freshness;
    const auto after = [&](std::string_view key) -> QString {
        const Node limit = reader.map(freshness, key);
        const QString count = reader.text(limit, "count");
        const QString period = reader.text(limit, "period");
        return count.isEmpty() || period.isEmpty() ? QString() : QString(count + u' ' + period);
    };
    result.warnAfter = after("warn_after");
    result.errorAfter = after("error_after");
    return result;
}

DbtManifest readDbtManifest(const Node& root, Issues& issues)
{
    return ManifestReader(issues).manifest(root);
}

QString dbtSchemaVersion(const DbtMetadata& metadata)
{
    QString version = metadata.schema.section(u'/', -1);
    if (version.endsWith(QLatin1String(".json")))
        version.chop(5);
    return version;
}

QJsonObject readCounts(const DbtManifest& manifest)
{
    QJsonObject result {{QStringLiteral("kind"), QStringLiteral("manifest")}};
    const auto textOrNull
        = [](const QString& text) { return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); };
    result.insert(QStringLiteral("schema"), textOrNull(manifest.metadata.schema));
    result.insert(QStringLiteral("dbt"), textOrNull(manifest.metadata.dbtVersion));
    result.insert(QStringLiteral("adapter"), textOrNull(manifest.metadata.adapter));
    for (const auto& [section, count] : manifest.sections)
        result.insert(section, count);

    QMap<QString, int> types;
    QMap<QString, int> tests;
    std::unordered_set<QString> datasets;
    int dependencies = 0;
    int columns = 0;
    int withMeta = 0;
    for (const DbtNode& node : manifest.nodes) {
        ++types[node.resourceType.isNull() ? QStringLiteral("null") : node.resourceType];
        if (node.isTest())
            ++tests[node.testName.isEmpty() ? QStringLiteral("singular") : node.testName];
        if (node.isDataset())
            datasets.insert(node.node.keyString());
        dependencies += static_cast<int>(node.dependsOn.size());
    }
    for (const DbtNode& source : manifest.sources)
        datasets.insert(source.node.keyString());
    for (const auto* nodes : {&manifest.nodes, &manifest.sources}) {
        for (const DbtNode& node : *nodes) {
            columns += static_cast<int>(node.columns.size());
            withMeta += node.hasOwnMeta;
        }
    }
    int edges = 0;
    int dataEdges = 0;
    for (const auto& [child, parents] : manifest.parents) {
        edges += static_cast<int>(parents.size());
        if (datasets.contains(child))
            dataEdges += static_cast<int>(std::count_if(parents.begin(), parents.end(),
                                                        [&](const QString& id) { return datasets.contains(id); }));
    }
    std::set<QString> owners;
    for (const DbtExposure& exposure : manifest.exposures)
        owners.insert(!exposure.owner.emails.isEmpty()   ? exposure.owner.emails.join(QLatin1String(", "))
                          : exposure.owner.name.isNull() ? QStringLiteral("None")
                                                         : exposure.owner.name);
    QJsonArray ownerList;
    for (const QString& owner : owners)
        ownerList.append(owner);
    const auto toJson = [](const QMap<QString, int>& counts) {
        QJsonObject object;
        for (auto entry = counts.begin(); entry != counts.end(); ++entry)
            object.insert(entry.key(), entry.value());
        return object;
    };
    result.insert(QStringLiteral("nodes"), toJson(types));
    result.insert(QStringLiteral("tests"), toJson(tests));
    result.insert(QStringLiteral("parent_map_edges"), edges);
    result.insert(QStringLiteral("data_edges"), dataEdges);
    result.insert(QStringLiteral("depends_on_edges"), dependencies);
    result.insert(QStringLiteral("columns"), columns);
    result.insert(QStringLiteral("exposure_owners"), ownerList);
    result.insert(QStringLiteral("nodes_with_meta"), withMeta);
    return result;
}

} // namespace mesh
