// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"

#include <vector>

namespace mesh {

/// Who may write records of a kind in a shared mesh.
enum class Writers : quint8
{
    Everyone, ///< every data steward
    Domain, ///< those of the domain that a field leads to; everyone where it leads to none
    Leads ///< governance leads: what makes the record is theirs. Domains are made by leads, too
};
Writers writersOf(const KindInfo& info);

/// The domain whose data stewards may write @p record: at the end of the fields flagged Scope. Null where there is
/// none. The shared mesh computes the same; where a record is shown is domainOf() of naming.h.
DomainId writingDomain(const Mesh& mesh, RecordId record);

/// What a person may write in a shared mesh. A workspace that works alone has none of it.
struct WriteRights
{
    bool isWriter = false; ///< else a reader or an auditor
    bool isLead = false;
    std::vector<DomainId> domains; ///< of a data steward

    bool operator==(const WriteRights&) const = default;
};

/// Why the shared mesh refuses what a person does to a record.
enum class WriteFence : quint8
{
    None,
    Reader, ///< may not write at all
    Leads, ///< only governance leads may
    Domain ///< the data stewards of writingDomain() may
};
/// For a change of the record as it is in @p mesh; fields of their own rules, as those for leads, are not looked at.
WriteFence fenceOf(const WriteRights& rights, const Mesh& mesh, RecordId record);

} // namespace mesh
