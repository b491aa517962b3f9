// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/bitol.h"

namespace mesh {

// The Open Data Contract Standard of Bitol, versions 2.2 to 3.2, as read from a file. Texts are as written; a null text
// or an empty optional is absent. Each part keeps its node, and with it line and pointer.

struct OdcsQuality
{
    Node node;
    QString name;
    QString type; ///< library, text, sql, custom
    QString metric; ///< the metric, or the rule of versions before 3.1
    QString dimension;
    QString description;
    QString comparator; ///< the key: mustBe, mustBeLessThan ...
    QStringList operands; ///< of the comparator
    QString unit;
    QString severity;
    QString businessImpact;
    QString method;
    QString query;
    QString engine;
    QString implementation;
    QString schedule;
    QString scheduler;
    QStringList tags;
    QJsonObject extras;
};

struct OdcsRelationship
{
    Node node;
    QString type;
    QStringList from; ///< empty for that of a property
    QStringList to;
    QJsonObject extras;
};

struct OdcsProperty
{
    Node node;
    QString id;
    QString name;
    QString physicalName;
    QString businessName;
    QString logicalType;
    QString physicalType;
    QString description;
    QString classification;
    std::optional<bool> required;
    std::optional<bool> unique;
    std::optional<bool> primaryKey;
    QStringList tags;
    QStringList transformSources;
    QString transformLogic;
    QString transformDescription;
    std::vector<OdcsQuality> quality;
    std::vector<OdcsRelationship> relationships;
    std::vector<OdcsProperty> properties; ///< of an object
    std::vector<OdcsProperty> items; ///< of an array: none or one, without a name
    std::vector<OdcsProperty> mapValue; ///< of a map: none or one, without a name
    QJsonObject extras;
};

struct OdcsObject
{
    Node node;
    QString id;
    QString name;
    QString physicalName;
    QString physicalType;
    QString businessName;
    QString description;
    QStringList tags;
    std::vector<OdcsProperty> properties;
    std::vector<OdcsQuality> quality;
    std::vector<OdcsRelationship> relationships;
    QJsonObject extras;
};

struct OdcsServer
{
    Node node;
    QString name;
    QString type;
    QString environment;
    QString host;
    QString port;
    QString account;
    QString project;
    QString database;
    QString catalog;
    QString schema;
    QString location;
    QString path;
};

struct OdcsServiceLevel
{
    Node node;
    QString property;
    QString value;
    QString valueExt;
    QString unit;
    QString element;
    QString driver;
    QString description;
    QString schedule;
    QString scheduler;
    QJsonObject extras;
};

struct OdcsContract
{
    Node node;
    QString apiVersion; ///< null where the file does not say
    QString kind;
    QString id;
    QString name;
    QString version;
    QString status;
    QString tenant;
    QString domain;
    QString dataProduct;
    BitolDescription description;
    QStringList tags;
    std::vector<OdcsObject> objects;
    std::vector<OdcsServer> servers;
    BitolTeam team;
    std::vector<OdcsServiceLevel> serviceLevels;
    QString defaultElement; ///< of the service levels
    std::vector<Node> tagNodes;
    std::vector<Node> roles;
    std::vector<Node> support;
    std::vector<Node> customProperties;
    QJsonValue price;
    QJsonObject extras;
};

OdcsContract readOdcs(const Node& root, Issues& issues);
/// The numbers of the file, under the names of the reference list of expected counts.
QJsonObject readCounts(const OdcsContract& contract);
/// The version of the standard the file follows: what it declares, or "2.2" for the old words.
QString odcsVersion(const OdcsContract& contract);

} // namespace mesh
