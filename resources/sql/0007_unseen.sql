-- SPDX-FileCopyrightText: 2026 The Meshstead authors
-- SPDX-License-Identifier: Apache-2.0
--
-- When what nobody has looked at was changed: the last time there, by the clock of the shared mesh, and the first time
-- here, from which on the journal has what is new. Both in ms since 1970 UTC; 0 where an older program did not keep it.
ALTER TABLE share_unseen ADD COLUMN at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE share_unseen ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
