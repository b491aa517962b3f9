-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What a workspace knows of the shared mesh that it belongs to: where it is, how far it was read, and what of our own
-- work has not arrived there yet. Everything here is empty in a workspace that works alone. No secrets.

-- Address, login, identity of the shared mesh, identity of this workspace, cursor.
CREATE TABLE share (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- Our change sets in the order in which they go out. `content` is what is sent; SQLite cannot see a bit that flips in
-- it, `hash` (SHA-256) can.
CREATE TABLE share_outbox (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    reason TEXT NOT NULL,
    origin TEXT NOT NULL,
    at INTEGER NOT NULL,                               -- ms since 1970 UTC, by our clock: for people, never for order
    state TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'merged', 'conflict', 'denied', 'outdated', 'refused',
                                         'withdrawn')),
    records INTEGER NOT NULL,
    commit_number INTEGER,                             -- of the shared mesh, once it was accepted
    verdict TEXT,                                      -- JSON: why it was not
    content TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
);
CREATE INDEX share_outbox_state ON share_outbox (state, position);

-- What the shared mesh holds of the records that our open change sets touch; NULL where it has no such record.
CREATE TABLE share_base (
    record BLOB PRIMARY KEY CHECK (length(record) = 16),
    kind TEXT NOT NULL,
    fields TEXT
) WITHOUT ROWID;

-- The heads of the audit chain that this workspace has seen: who rewrites the chain must explain them.
CREATE TABLE share_witness (
    commit_number INTEGER PRIMARY KEY,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
);

-- Records that colleagues changed and nobody has looked at here yet.
CREATE TABLE share_unseen (
    record BLOB PRIMARY KEY CHECK (length(record) = 16),
    kind TEXT NOT NULL,
    who TEXT NOT NULL
) WITHOUT ROWID;
