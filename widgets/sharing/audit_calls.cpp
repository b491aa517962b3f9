// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/audit_calls.h"

namespace mesh {

namespace {

// Qt's driver sets bytea_output=escape, so that the hash comes as digits.
constexpr const char* selectLast = "SELECT cno, at_us, login, coalesce(client_id::text, ''), coalesce(app, ''), n, "
                                   "encode(hash, 'hex') FROM audit.block ORDER BY cno DESC LIMIT $1";

} // namespace

Result<std::vector<AuditBlock>> lastCommits(SharedMesh& shared, int limit)
{
    const auto rows = shared.connection().run(selectLast, {limit});
    if (!rows)
        return rows.error();
    std::vector<AuditBlock> blocks;
    for (int row = 0; row < rows->rows(); ++row) {
        blocks.push_back({.commit = rows->integer(row, 0),
                          .at = rows->integer(row, 1),
                          .login = rows->text(row, 2),
                          .client = rows->text(row, 3),
                          .program = rows->text(row, 4),
                          .events = int(rows->integer(row, 5)),
                          .root = {},
                          .previous = {},
                          .hash = QByteArray::fromHex(rows->bytes(row, 6).toByteArray())});
    }
    return blocks;
}

} // namespace mesh
