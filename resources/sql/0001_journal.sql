-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What the workspace is, and the journal: every change set ever made, in order, with what it changed from and to.
-- The tables of the records themselves are generated from models/mesh/kinds.inc.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE change_set (
    sequence INTEGER PRIMARY KEY,                      -- 1, 2, 3 ... without gaps
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    at INTEGER NOT NULL,                               -- ms since 1970 UTC; never before that of the set before
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    origin TEXT NOT NULL,
    reverts BLOB CHECK (reverts IS NULL OR length(reverts) = 16),
    source TEXT NOT NULL,                              -- where it came from: files, a screen, a command
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    removed INTEGER NOT NULL
);
CREATE INDEX change_set_at ON change_set (at);
CREATE INDEX change_set_reverts ON change_set (reverts, sequence) WHERE reverts IS NOT NULL;

CREATE TABLE change (
    sequence INTEGER NOT NULL REFERENCES change_set (sequence),
    ord INTEGER NOT NULL,                              -- 0, 1, 2 ... within the set
    kind TEXT NOT NULL,
    record BLOB NOT NULL CHECK (length(record) = 16),
    operation TEXT NOT NULL                            -- not IN: of three words SQLite would make a table for each row
        CHECK (operation = 'create' OR operation = 'update' OR operation = 'remove'),
    before TEXT,                                       -- JSON of the fields that changed; NULL where there are none
    after TEXT,
    PRIMARY KEY (sequence, ord)
) WITHOUT ROWID;
CREATE INDEX change_record ON change (record, sequence);

-- How many records of a kind a change set touched, so that the history can be filtered without reading the changes.
CREATE TABLE change_kind (
    sequence INTEGER NOT NULL REFERENCES change_set (sequence),
    kind TEXT NOT NULL,
    records INTEGER NOT NULL,
    PRIMARY KEY (sequence, kind)
) WITHOUT ROWID;

-- SHA-256 over the seal before it, the row of the change set and its changes; written last. README.md has the bytes.
CREATE TABLE seal (
    sequence INTEGER PRIMARY KEY REFERENCES change_set (sequence),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
);

CREATE TRIGGER change_set_is_kept BEFORE DELETE ON change_set
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER change_set_stays BEFORE UPDATE ON change_set
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER change_is_kept BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER change_stays BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER change_kind_is_kept BEFORE DELETE ON change_kind
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER change_kind_stays BEFORE UPDATE ON change_kind
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER seal_is_kept BEFORE DELETE ON seal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER seal_stays BEFORE UPDATE ON seal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
