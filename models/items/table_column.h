// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/record_facts.h"
#include "mesh/description.h"

#include <QStringList>

#include <vector>

namespace mesh {

/// What a list can show that is no field of the record.
enum class Computed : quint8
{
    None,
    Domain,
    Owner,
    Health,
    Measured,
    Trend,
    Sensitivity, ///< with what is inherited
    PartyClass,
    Parts, ///< how many datasets, columns, members, ... it has
};

/// One column of a list: a field of the kind, or computed. Its id is stable, for settings and saved views.
struct TableColumn
{
    QString id;
    int field = -1; ///< index in the kind's fields; -1 where computed
    Computed computed = Computed::None;

    bool operator==(const TableColumn&) const = default;
};

/// Every column a list of this kind can have, the usual ones first.
std::vector<TableColumn> availableColumns(Kind kind);
/// The ids of those shown at first.
QStringList defaultColumns(Kind kind);
QString columnTitle(Kind kind, const TableColumn& column);
QString columnHint(Kind kind, const TableColumn& column); ///< one sentence for the tool tip
bool isNumeric(Kind kind, const TableColumn& column);

/// A cell's place in the order: numbers before texts, what is absent last.
struct CellKey
{
    bool isAbsent = true;
    double number = 0;
    QString text;
};
QString cellText(const Mesh& mesh, RecordId id, const RecordFacts& facts, const TableColumn& column);
CellKey cellKey(const Mesh& mesh, RecordId id, const RecordFacts& facts, const TableColumn& column);

/// How many parts of its most telling kind a record has: datasets of a product, columns of a dataset, members of a
/// team.
qint64 partCount(const Mesh& mesh, RecordId id);

} // namespace mesh
