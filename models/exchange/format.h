// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/tree.h"

#include <QMetaType>
#include <QObject>

namespace mesh {

/// What a document turned out to be.
struct Format
{
    Q_GADGET
public:
    enum class Kind : quint8
    {
        Unknown,
        DbtManifest,
        DbtCatalog,
        DbtResults, ///< run results and source freshness
        DbtSemanticManifest,
        DbtLog,
        Odcs,
        Odps,
        OpenLineage,
        Native, ///< our own: what the standards cannot say
        Foreign, ///< a standard that is known by its marks but not read
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Unknown;
    QString foreignName; ///< of Kind::Foreign: the standard

    bool isReadable() const { return kind != Kind::Unknown && kind != Kind::Foreign && kind != Kind::DbtLog; }
    /// The word of the command line: dbt, odcs, odps-bitol, openlineage, meshstead; empty where unknown.
    QString token() const;
    /// For people: "dbt manifest", "ODCS data contract".
    QString label() const;
};

/// Tells the format of a document by the keys at its root, never by the name of its file.
Format sniff(const Node& root);

} // namespace mesh
