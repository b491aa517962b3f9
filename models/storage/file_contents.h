// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/file_content.h"
#include "storage/sql.h"

namespace mesh {

/// The bytes of imported files. Equal content is kept once, compressed where that helps.
class FileContents
{
public:
    explicit FileContents(SqlConnection& connection)
        : m_connection(connection)
    {
    }

    Status write(const FileContent& content); ///< REQUIRES: a transaction is open
    /// Fails with NotFound where none is kept, with Corrupt where the bytes do not have their hash.
    Result<QByteArray> read(FileId file) const;

private:
    SqlConnection& m_connection;
};

} // namespace mesh
