// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/write_rights.h"

#include <algorithm>

namespace mesh {

namespace {

constexpr int longestChain = 16; ///< longer than in any mesh: a circle, whose records belong to nobody

RecordId scopeOf(const RecordView& record)
{
    for (const FieldInfo& field : record.info().fields) {
        if (!field.has(FieldFlag::Scope))
            continue;
        const Value value = record.value(field);
        const RecordId scope
            = field.type == FieldType::AnyReference ? value.to<RecordId>() : RecordId {field.target, value.to<Uuid>()};
        if (!scope.isNull())
            return scope;
    }
    return {};
}

} // namespace

Writers writersOf(const KindInfo& info)
{
    if (info.kind == Kind::Domain)
        return Writers::Leads;
    Writers writers = Writers::Everyone;
    for (const FieldInfo& field : info.fields) {
        const bool isNeeded = field.has(FieldFlag::Title) || field.has(FieldFlag::Required);
        if (isNeeded && field.has(FieldFlag::Lead))
            return Writers::Leads;
        if (field.has(FieldFlag::Scope))
            writers = Writers::Domain;
    }
    return writers;
}

DomainId writingDomain(const Mesh& mesh, RecordId record)
{
    for (int step = 0; step < longestChain && !record.isNull(); ++step) {
        if (record.kind == Kind::Domain)
            return record.as<Kind::Domain>();
        const auto found = mesh.find(record);
        if (!found)
            break;
        record = scopeOf(found);
    }
    return {};
}

WriteFence fenceOf(const WriteRights& rights, const Mesh& mesh, RecordId record)
{
    if (!rights.isWriter)
        return WriteFence::Reader;
    if (rights.isLead)
        return WriteFence::None;
    // Of the domains themselves stewards write their own.
    if (record.kind != Kind::Domain && writersOf(kindInfo(record.kind)) == Writers::Leads)
        return WriteFence::Leads;
    const DomainId domain = writingDomain(mesh, record);
    const bool isOwn = domain.isNull() || std::ranges::find(rights.domains, domain) != rights.domains.end();
    return isOwn ? WriteFence::None : WriteFence::Domain;
}

} // namespace mesh
