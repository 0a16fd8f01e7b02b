-- SPDX-FileCopyrightText: the Casebook authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Encrypted deliveries that were made from the case, and until when they live. Kept by exports and purges, never
-- removed; follows from no bytes.

CREATE TABLE delivery (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    export TEXT NOT NULL,           -- 32 hex digits: of the manifest inside the pack
    path TEXT NOT NULL,             -- absolute, without links
    bytes INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    made INTEGER NOT NULL,          -- nanoseconds since 1970
    until INTEGER NOT NULL,
    hold TEXT NOT NULL DEFAULT '',  -- why it may not be purged; empty = it may
    purged INTEGER,                 -- NULL = not yet
    tried INTEGER,                  -- the last purge that could not be
    problem TEXT NOT NULL DEFAULT ''
);
