// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "governance/consent.h"

namespace mesh {

enum class Permission : quint8
{
    NotSaid, ///< the label names no purpose
    Permitted,
    Forbidden
};

/// Whether a label permits use for @p purpose: a permitted purpose permits itself and everything below it (Byun and Li,
/// purpose based access control, VLDB Journal 2008). What a label does not name it forbids, if it names any.
Permission permits(const ConsentLabel& label, const QString& purpose, const TermTree& purposes);

} // namespace mesh
