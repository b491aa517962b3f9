-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What is sent of a change set, apart from how far it is: SQLite writes the whole row anew where its state changes, and
-- this may be megabytes.

CREATE TABLE share_content (
    id BLOB PRIMARY KEY REFERENCES share_outbox (id) ON DELETE CASCADE,
    content TEXT NOT NULL
);
INSERT INTO share_content (id, content) SELECT id, content FROM share_outbox;
ALTER TABLE share_outbox DROP COLUMN content;
