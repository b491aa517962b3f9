// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <functional>

namespace mesh {

class SqlConnection;

/// What is done with a connection that another one opens, and in a transaction that another one ends.
using SqlWork = std::function<Status(SqlConnection&)>;

} // namespace mesh
