// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/format.h"

#include "exchange/texts.h"

#include <algorithm>

namespace mesh {

namespace {

bool has(const Node& map, std::string_view key)
{
    return static_cast<bool>(map[key]);
}

bool hasAny(const Node& map, std::initializer_list<std::string_view> keys)
{
    return std::any_of(keys.begin(), keys.end(), [&](std::string_view key) { return has(map, key); });
}

Format foreign(const char* name)
{
    return {Format::Kind::Foreign, QString::fromLatin1(name)};
}

/// The facets of OpenLineage that its own test files hold alone, without an event around them.
bool isBareFacet(const Node& root)
{
    if (root.size() != 1)
        return false;
    const Node facet = *root.begin();
    return has(facet, "_producer") || has(facet, "_schemaURL");
}

Format sniffDbt(const Node& root)
{
    const std::string_view schema = root["metadata"]["dbt_schema_version"].text();
    if (schema.find("/manifest/") != std::string_view::npos
        || (root["nodes"].isMap() && hasAny(root, {"parent_map", "macros", "child_map"})))
        return {Format::Kind::DbtManifest, {}};
    if (root["results"].isList()
        && (has(root, "elapsed_time") || schema.find("/run-results/") != std::string_view::npos
            || schema.find("/sources/") != std::string_view::npos))
        return {Format::Kind::DbtResults, {}};
    if (root["nodes"].isMap() && root["sources"].isMap())
        return {Format::Kind::DbtCatalog, {}};
    if (root["semantic_models"].isList())
        return {Format::Kind::DbtSemanticManifest, {}};
    if (root["info"].isMap() && root["data"].isMap() && has(root["info"], "invocation_id"))
        return {Format::Kind::DbtLog, {}};
    return {};
}

/// Bitol's two standards share kind and apiVersion; version 2 of the contract standard has neither for certain.
Format sniffBitol(const Node& root)
{
    const std::string_view kind = root["kind"].text();
    const bool isVersioned = has(root, "apiVersion");
    if (hasAny(root, {"metadata", "spec"}))
        return {}; // the shape of Kubernetes and OpenSLO
    if (kind == "DataContract")
        return {Format::Kind::Odcs, {}};
    if (kind == "DataProduct")
        return {Format::Kind::Odps, {}};
    if (has(root, "uuid") && hasAny(root, {"dataset", "datasetName", "quantumName"}))
        return {Format::Kind::Odcs, {}};
    if (isVersioned && hasAny(root, {"schema", "slaProperties", "servers", "roles"}))
        return {Format::Kind::Odcs, {}};
    if (isVersioned && (hasAny(root, {"inputPorts", "outputPorts", "managementPorts"}) || has(root, "id")))
        return {Format::Kind::Odps, {}};
    return {};
}

Format sniffForeign(const Node& root)
{
    const std::string_view apiVersion = root["apiVersion"].text();
    if (has(root, "dataContractSpecification"))
        return foreign("Data Contract Specification");
    if (has(root, "dataProductDescriptor"))
        return foreign("Data Product Descriptor Specification (DPDS)");
    if (has(root, "product") && has(root, "schema"))
        return foreign("Open Data Product Specification (opendataproducts.org)");
    if (apiVersion.starts_with("openslo"))
        return foreign("OpenSLO");
    if (hasAny(root, {"proposedSnapshot", "aspectName"}))
        return foreign("DataHub");
    if (root["conformsTo"].text().find("croissant") != std::string_view::npos)
        return foreign("Croissant");
    if (has(root, "$schema") && hasAny(root, {"properties", "$defs", "definitions"}))
        return foreign("JSON Schema");
    if (has(root, "statistics") && root["results"].isList())
        return foreign("Great Expectations");
    if (has(root, "swagger") || has(root, "openapi"))
        return foreign("OpenAPI");
    return {};
}

} // namespace

Format sniff(const Node& root)
{
    if (root.isList()) {
        for (const Node& entry : root) {
            if (const Format format = sniff(entry); entry.isMap() && format.kind != Format::Kind::Unknown)
                return format.kind == Format::Kind::OpenLineage || format.kind == Format::Kind::Foreign ? format
                                                                                                        : Format {};
        }
        return {};
    }
    if (!root.isMap())
        return {};
    if (has(root, "meshstead") && root["records"].isMap())
        return {Format::Kind::Native, {}};
    for (const auto& test : {sniffForeign, sniffDbt, sniffBitol}) {
        if (const Format format = test(root); format.kind != Format::Kind::Unknown)
            return format;
    }
    const bool isEvent = root["run"].isMap() || root["job"].isMap() || root["dataset"].isMap();
    const bool isPart = has(root, "eventType") && hasAny(root, {"inputs", "outputs"});
    if ((isEvent && hasAny(root, {"eventTime", "eventType", "producer", "schemaURL", "inputs", "outputs"})) || isPart
        || (root["run"].isMap() && root["job"].isMap()) || isBareFacet(root))
        return {Format::Kind::OpenLineage, {}};
    return {};
}

QString Format::token() const
{
    switch (kind) {
    case Kind::DbtManifest:
    case Kind::DbtCatalog:
    case Kind::DbtResults:
    case Kind::DbtSemanticManifest:
    case Kind::DbtLog:
        return QStringLiteral("dbt");
    case Kind::Odcs:
        return QStringLiteral("odcs");
    case Kind::Odps:
        return QStringLiteral("odps-bitol");
    case Kind::OpenLineage:
        return QStringLiteral("openlineage");
    case Kind::Native:
        return QStringLiteral("meshstead");
    case Kind::Unknown:
    case Kind::Foreign:
        break;
    }
    return {};
}

QString Format::label() const
{
    switch (kind) {
    case Kind::DbtManifest:
        return Exchange::tr("dbt manifest");
    case Kind::DbtCatalog:
        return Exchange::tr("dbt catalog");
    case Kind::DbtResults:
        return Exchange::tr("dbt results");
    case Kind::DbtSemanticManifest:
        return Exchange::tr("dbt semantic manifest");
    case Kind::DbtLog:
        return Exchange::tr("dbt log");
    case Kind::Odcs:
        return Exchange::tr("ODCS data contract");
    case Kind::Odps:
        return Exchange::tr("ODPS data product");
    case Kind::OpenLineage:
        return Exchange::tr("OpenLineage events");
    case Kind::Native:
        return Exchange::tr("Meshstead records");
    case Kind::Foreign:
        return foreignName;
    case Kind::Unknown:
        break;
    }
    return Exchange::tr("Unknown");
}

} // namespace mesh
