// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/reader.h"

#include <vector>

namespace mesh {

// What the data contract and the data product standard of Bitol have in common.

struct BitolMember
{
    Node node;
    QString username;
    QString name;
    QString role;
    QString description;
    QString dateIn; ///< as written
    QString dateOut;
    QString replacedBy; ///< a user name
    QJsonObject extras;
};

struct BitolTeam
{
    Node node; ///< missing where there is none
    QString name;
    QString description;
    std::vector<BitolMember> members;
    QJsonObject extras;
};

struct BitolDescription
{
    QString purpose;
    QString usage;
    QString limitations;
    QJsonObject extras;
};

/// A map with members (ODCS 3.1, ODPS) or the members alone (ODCS up to 3.0, and stakeholders in 2.2).
BitolTeam readBitolTeam(Reader& reader, const Node& team);
/// A map, or a text alone, which then is the purpose.
BitolDescription readBitolDescription(Reader& reader, const Node& description);

} // namespace mesh
