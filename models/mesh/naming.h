// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"
#include "mesh/mesh.h"

#include <QJsonValue>

namespace mesh {

/// What people call the record: its title field, or for the kinds without one a short phrase ("Owner of Orders").
/// Never empty for a record that is there.
QString titleOf(const Mesh& mesh, RecordId id);

/// What people call the record of a change, also where @p mesh does not have it: then from the change itself.
QString titleOf(const Mesh& mesh, const RecordChange& change);

/// The name that tells the record from all others of its kind, for the command line, native files and people:
/// domain `Sales/Retail`, product `Sales/Orders`, dataset `namespace|name`, column `namespace|name|path.segment`,
/// others their title. Two records can have the same one; ids never are.
QString qualifiedNameOf(const Mesh& mesh, RecordId id);

/// The records that @p name can mean, best kind of match first: an id, a qualified name ("product:Sales/Orders"
/// restricts to a kind), an alias, a title. Case-insensitive. Cost: a pass over the mesh.
std::vector<RecordId> findByName(const Mesh& mesh, const QString& name);

/// A field's value as people read it: translated choices, names of referred records, dates in the user's order.
QString displayText(const Mesh& mesh, const FieldInfo& field, const Value& value);

/// A field's value as a person or a script writes it; parseValue() reads it back, and says so where two records share
/// a name.
QString editText(const Mesh& mesh, const FieldInfo& field, const Value& value);

/// The domain a record belongs to, through product, dataset, contract ...; null where it belongs to none.
DomainId domainOf(const Mesh& mesh, RecordId id);

/// The rank of a domain among all, in the order they were made: neighbours get hues that differ, the same everywhere.
/// -1 where it is not there.
int domainRank(const Mesh& mesh, DomainId domain);

/// The product a record belongs to, or null.
ProductId productOf(const Mesh& mesh, RecordId id);

} // namespace mesh
