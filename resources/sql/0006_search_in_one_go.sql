-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- New names and words go into the full-text tables at the end of a transaction, all at once: a trigger that writes there
-- makes SQLite flush the whole index after every row. Removals keep their trigger.

DROP TRIGGER IF EXISTS search_name_added;
DROP TRIGGER IF EXISTS search_word_added;
