// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/dbt_reader.h"
#include "exchange/texts.h"

#include <QMap>

namespace mesh {

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

DbtTable readTable(Reader& reader, const Node& node)
{
    DbtTable result;
    result.node = node;
    result.id = reader.text(node, "unique_id");
    if (result.id.isEmpty())
        result.id = node.keyString();
    const Node metadata = reader.map(node, "metadata");
    result.database = reader.text(metadata, "database");
    result.schema = reader.text(metadata, "schema");
    result.name = reader.text(metadata, "name");
    result.type = reader.text(metadata, "type");
    result.owner = reader.text(metadata, "owner");
    result.comment = reader.text(metadata, "comment");
    for (const Node& child : reader.map(node, "columns")) {
        DbtColumn column;
        column.node = child;
        column.name = reader.text(child, "name");
        if (column.name.isEmpty())
            column.name = child.keyString();
        column.type = reader.text(child, "type");
        column.description = reader.text(child, "comment");
        result.columns.push_back(std::move(column));
    }
    return result;
}

} // namespace

DbtCatalog readDbtCatalog(const Node& root, Issues& issues)
{
    Reader reader(issues);
    DbtCatalog result;
    result.node = root;
    result.metadata = readDbtMetadata(reader, root);
    for (const std::string_view section : {"nodes", "sources"}) {
        for (const Node& node : reader.map(root, section))
            result.tables.push_back(readTable(reader, node));
    }
    if (const Node errors = root["errors"]; errors.isList() && errors.size() > 0)
        reader.warning(errors, Exchange::tr("dbt could not read every table while it made this catalog."));
    return result;
}

DbtResults readDbtResults(const Node& root, Issues& issues)
{
    Reader reader(issues);
    DbtResults result;
    result.node = root;
    result.metadata = readDbtMetadata(reader, root);
    result.isFreshness = result.metadata.schema.contains(QLatin1String("sources"));
    for (const Node& node : reader.list(root, "results")) {
        DbtResult entry;
        entry.node = node;
        entry.id = reader.text(node, "unique_id");
        entry.status = reader.text(node, "status");
        entry.message = reader.text(node, "message");
        // Models report the word "skipped" or nothing here; only numbers are failures.
        entry.failures = node["failures"].integer();
        entry.seconds = node["execution_time"].number();
        entry.relationName = reader.text(node, "relation_name");
        entry.maxLoadedAt = reader.text(node, "max_loaded_at");
        entry.snapshottedAt = reader.text(node, "snapshotted_at");
        entry.age = reader.text(node, "max_loaded_at_time_ago_in_s");
        entry.criteria = readDbtFreshness(reader, node["criteria"]);
        for (const Node& step : reader.list(node, "timing")) {
            if (const QString at = reader.text(step, "completed_at"); !at.isEmpty())
                entry.finishedAt = at;
        }
        if (entry.id.isEmpty())
            reader.refuse(node, Kind::Measurement,
                          Exchange::tr("A result does not say what it is of; it is left out."));
        result.results.push_back(std::move(entry));
    }
    return result;
}

DbtSemanticManifest readDbtSemanticManifest(const Node& root, Issues& issues)
{
    Reader reader(issues);
    return {root, root["semantic_models"].size(), reader.list(root, "metrics").size()};
}

QJsonObject readCounts(const DbtCatalog& catalog)
{
    int columns = 0;
    for (const DbtTable& table : catalog.tables)
        columns += static_cast<int>(table.columns.size());
    return {
        {QStringLiteral("kind"), QStringLiteral("catalog")},
        {QStringLiteral("schema"), textOrNull(catalog.metadata.schema)},
        {QStringLiteral("tables"), static_cast<int>(catalog.tables.size())},
        {QStringLiteral("columns"), columns},
    };
}

QJsonObject readCounts(const DbtResults& results)
{
    QMap<QString, int> states;
    for (const DbtResult& result : results.results)
        ++states[result.status.isNull() ? QStringLiteral("None") : result.status];
    QJsonObject status;
    for (auto entry = states.begin(); entry != states.end(); ++entry)
        status.insert(entry.key(), entry.value());
    return {
        {QStringLiteral("kind"), results.isFreshness ? QStringLiteral("sources") : QStringLiteral("run_results")},
        {QStringLiteral("schema"), textOrNull(results.metadata.schema)},
        {QStringLiteral("results"), static_cast<int>(results.results.size())},
        {QStringLiteral("status"), status},
    };
}

QJsonObject readCounts(const DbtSemanticManifest& manifest)
{
    return {
        {QStringLiteral("kind"), QStringLiteral("semantic_manifest")},
        {QStringLiteral("semantic_models"), manifest.semanticModels},
        {QStringLiteral("metrics"), manifest.metrics},
    };
}

} // namespace mesh
