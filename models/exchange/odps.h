// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/bitol.h"

namespace mesh {

// The Open Data Product Standard of Bitol, versions 0.9 to 1.1, as read from a file.

struct OdpsInputContract
{
    Node node;
    QString id;
    QString version;
};

struct OdpsPort
{
    Node node;
    QString id;
    QString name;
    QString version;
    QString contractId;
    QString type;
    QString description;
    QStringList tags;
    std::vector<OdpsInputContract> inputContracts; ///< of an output port: what it is made from
    QString content; ///< of a management port: discoverability, observability, control, dictionary
    QString url; ///< of a management port
    QString channel; ///< of a management port
    QJsonObject extras;
};

struct OdpsProduct
{
    Node node;
    QString apiVersion; ///< null where the file does not say
    QString kind;
    QString id;
    QString name;
    QString version;
    QString status;
    QString type;
    QString domain;
    QString tenant;
    std::optional<bool> deprecated;
    BitolDescription description;
    QStringList tags;
    std::vector<OdpsPort> inputPorts;
    std::vector<OdpsPort> outputPorts;
    std::vector<OdpsPort> managementPorts;
    BitolTeam team;
    QJsonObject extras;
};

OdpsProduct readOdps(const Node& root, Issues& issues);
QJsonObject readCounts(const OdpsProduct& product);

} // namespace mesh
