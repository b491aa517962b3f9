// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/sql.h"

namespace mesh {

/// The tables of a workspace and how old ones become new ones. resources/sql/NNNN_title.sql are applied in order,
/// `user_version` counts them; the tables of the records follow the description of the kinds by themselves.
class Schema
{
public:
    static constexpr qint32 applicationId = 0x4D657368; ///< "Mesh", where `file` and SQLite look for it
    static int currentVersion(); ///< how many schema files there are

    /// Makes everything in an empty file.
    static Status create(SqlConnection& connection);
    /// Fails with Corrupt where the file is not a workspace, with TooNew where a newer program wrote it.
    static Status check(SqlConnection& connection);
    static Result<bool> needsUpgrade(SqlConnection& connection);
    /// Brings the file up to date in one transaction, after a copy of it was put beside it as NAME.vN.bak.
    static Status upgrade(SqlConnection& connection);
    /// Makes the search tables anew and empty.
    static Status resetSearch(SqlConnection& connection);
};

} // namespace mesh
