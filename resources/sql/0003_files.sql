-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The files that were imported, as they were after secrets had been masked. Equal files are kept once.

CREATE TABLE blob (
    hash BLOB PRIMARY KEY CHECK (length(hash) = 32),   -- SHA-256 of the bytes as imported
    size INTEGER NOT NULL,                             -- of the bytes as imported
    encoding TEXT NOT NULL CHECK (encoding IN ('plain', 'zlib')),
    bytes BLOB NOT NULL                                -- zlib: 4 bytes of size, big-endian, and the zlib stream
);

-- The content of a `file` record. It stays when the record is removed, so that the removal can be undone.
CREATE TABLE file_content (
    file BLOB PRIMARY KEY CHECK (length(file) = 16),
    hash BLOB NOT NULL REFERENCES blob (hash)
) WITHOUT ROWID;
