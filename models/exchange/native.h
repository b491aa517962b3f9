// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/issue.h"
#include "exchange/tree.h"

#include <QJsonObject>
#include <QMap>

namespace mesh {

/// A native file (`*.meshstead.json`): what the open standards cannot say, written with the kinds and fields of
/// kinds.inc. The format and the grammar of its references are described in resources/sample/README.md.
struct NativeMesh
{
    int version = 0;
    QString name;
    Node records; ///< by kind; lives as long as the tree it was read from
    QMap<QString, int> rows; ///< how many of each kind, by token; kinds that are not known are left out
};

NativeMesh readNative(const Node& root, Issues& issues);

/// {"kind": "native", "records": {"domain": 11, ...}}
QJsonObject readCounts(const NativeMesh& native);

} // namespace mesh
