// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/reader.h"

#include <map>
#include <vector>

namespace mesh {

// The artifacts of dbt as read from a file: manifest (v1 to v12, and what Fusion writes), catalog, run results, source
// freshness. Both places of a value that moved between versions are read; keys nobody knows are never a reason to
// refuse.

struct DbtMetadata
{
    QString schema; ///< the URL of the artifact's schema; null where absent
    QString dbtVersion;
    QString adapter;
    QString project;
    QString generatedAt;
};

struct DbtColumn
{
    Node node;
    QString name;
    QString type;
    QString description;
    QStringList tags;
    std::optional<bool> required; ///< by a not_null constraint
    std::optional<bool> unique;
    std::optional<bool> primaryKey;
    QJsonObject meta;
};

struct DbtFreshness
{
    Node node;
    QString warnAfter; ///< "12 hour"; null where there is none
    QString errorAfter;
};

/// A model, seed, snapshot, source, test or another node of the manifest.
struct DbtNode
{
    Node node;
    QString id;
    QString resourceType;
    QString package;
    QString name;
    QString sourceName; ///< of a source
    QString database;
    QString schema;
    QString identifier; ///< alias of a node, identifier of a source
    QString relationName; ///< as dbt quotes it; null for ephemeral models
    QString materialized;
    QString description;
    QString version;
    QString access;
    QString group;
    QString path;
    QStringList tags;
    std::vector<DbtColumn> columns;
    QStringList dependsOn;
    QJsonObject meta; ///< the node's own, then that of its config
    bool hasOwnMeta = false;
    DbtFreshness freshness;
    QString loadedAtField;

    // Of a test:
    QString testName; ///< null for singular tests and other nodes
    QString testNamespace;
    QJsonObject testArguments;
    QString attachedNode;
    QString columnName;
    QString severity;
    QString code;

    bool isDataset() const
    {
        return resourceType == QLatin1String("model") || resourceType == QLatin1String("seed")
            || resourceType == QLatin1String("snapshot") || resourceType == QLatin1String("source");
    }
    bool isTest() const { return resourceType == QLatin1String("test"); }
};

struct DbtOwner
{
    Node node;
    QString name;
    QStringList emails;
};

struct DbtExposure
{
    Node node;
    QString id;
    QString name;
    QString label;
    QString type;
    QString maturity;
    QString url;
    QString description;
    DbtOwner owner;
    QStringList dependsOn;
    QStringList tags;
};

struct DbtGroup
{
    Node node;
    QString id;
    QString name;
    DbtOwner owner;
};

struct DbtManifest
{
    Node node;
    DbtMetadata metadata;
    std::vector<DbtNode> nodes;
    std::vector<DbtNode> sources;
    std::vector<DbtExposure> exposures;
    std::vector<DbtGroup> groups;
    std::map<QString, QStringList> parents; ///< parent_map
    std::map<QString, int> sections; ///< entries of the sections that are only counted
};

struct DbtTable
{
    Node node;
    QString id;
    QString database;
    QString schema;
    QString name;
    QString type;
    QString owner;
    QString comment;
    std::vector<DbtColumn> columns;
};

struct DbtCatalog
{
    Node node;
    DbtMetadata metadata;
    std::vector<DbtTable> tables;
};

struct DbtResult
{
    Node node;
    QString id;
    QString status;
    QString message;
    std::optional<qint64> failures;
    std::optional<double> seconds;
    QString relationName;
    QString finishedAt;
    QString maxLoadedAt; ///< of a freshness result
    QString snapshottedAt;
    QString age; ///< seconds, as written
    DbtFreshness criteria;
};

struct DbtResults
{
    Node node;
    DbtMetadata metadata;
    bool isFreshness = false; ///< sources.json
    std::vector<DbtResult> results;
};

struct DbtSemanticManifest
{
    Node node;
    int semanticModels = 0;
    int metrics = 0;
};

DbtManifest readDbtManifest(const Node& root, Issues& issues);
DbtCatalog readDbtCatalog(const Node& root, Issues& issues);
DbtResults readDbtResults(const Node& root, Issues& issues);
DbtSemanticManifest readDbtSemanticManifest(const Node& root, Issues& issues);

QJsonObject readCounts(const DbtManifest& manifest);
QJsonObject readCounts(const DbtCatalog& catalog);
QJsonObject readCounts(const DbtResults& results);
QJsonObject readCounts(const DbtSemanticManifest& manifest);

/// "v12" of https://schemas.getdbt.com/dbt/manifest/v12.json; empty where the file does not say.
QString dbtSchemaVersion(const DbtMetadata& metadata);

} // namespace mesh
