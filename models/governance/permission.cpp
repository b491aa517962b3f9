// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "governance/permission.h"

namespace mesh {

Permission permits(const ConsentLabel& label, const QString& purpose, const TermTree& purposes)
{
    if (label.purposes.isEmpty())
        return Permission::NotSaid;
    const bool isPermitted = std::ranges::any_of(
        label.purposes, [&](const QString& permitted) { return purposes.isBelow(purpose, permitted); });
    return isPermitted ? Permission::Permitted : Permission::Forbidden;
}

} // namespace mesh
